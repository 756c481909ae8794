// `npm run audit:verify FILE`: says whether the record of changes is whole. Exits with 1 when it is not.

import { readFileSync } from 'node:fs';
import { verifyAudit } from './verify.ts';

const file = process.argv[2];
if (file === undefined) {
  process.stderr.write('Say which file: npm run audit:verify FILE\n');
  process.exit(2);
}
const { records, problems, unfinished, lastHash } = verifyAudit(readFileSync(file, 'utf8'));
for (const { line, problem } of problems) process.stdout.write(`line ${line} ${problem}\n`);
for (const operationId of unfinished) process.stdout.write(`operation ${operationId} has no outcome\n`);
process.stdout.write(`${records} records, ${problems.length} problems, ${unfinished.length} without outcome\n`);
process.stdout.write(`last hash ${lastHash ?? 'none'}\n`);
process.exit(problems.length === 0 ? 0 : 1);
