// `npm run audit:verify FILE [HASH]`: says whether the record of changes is whole. HASH is the last one of an earlier run:
// without it nobody can tell that the end is missing. Exits with 1 when the record is not whole.

import { readFileSync } from 'node:fs';
import { verifyAudit } from './verify.ts';

const [file, keptHash = null] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Say which file: npm run audit:verify FILE [HASH]\n');
  process.exit(2);
}
const { records, problems, unfinished, lastHash, holdsKept } = verifyAudit(readFileSync(file, 'utf8'), keptHash);
for (const { line, problem } of problems) process.stdout.write(`line ${line} ${problem}\n`);
for (const operationId of unfinished) process.stdout.write(`operation ${operationId} has no outcome\n`);
if (!holdsKept)
  process.stdout.write('the record with the hash that was kept is missing: the file was cut or rewritten\n');
process.stdout.write(`${records} records, ${problems.length} problems, ${unfinished.length} without outcome\n`);
process.stdout.write(`last hash ${lastHash ?? 'none'}\n`);
process.exit(problems.length === 0 && holdsKept ? 0 : 1);
