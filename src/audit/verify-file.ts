// `npm run audit:verify FILE [HASH]`: checks whether the audit log is complete and unchanged. HASH is the last hash of
// an earlier run or of the previous file: without it, a missing end cannot be detected. Exits with 1 if the log is
// damaged, and with 2 if there is nothing to check.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { startVerification } from './verify.ts';

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const [file, keptHash = null] = process.argv.slice(2);
if (file === undefined) stop('Say which file: npm run audit:verify FILE [HASH]');
const running = startVerification(keptHash);
try {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) running.add(line);
} catch (error) {
  stop(`The file cannot be read: ${(error as { code?: string }).code ?? 'unknown'}`);
}
const { records, problems, unfinished, lastHash, holdsKept } = running.result();
if (records === 0 && problems.length === 0) stop('The file holds no audit records.');
for (const { line, problem } of problems) process.stdout.write(`line ${line} ${problem}\n`);
for (const operationId of unfinished) process.stdout.write(`operation ${operationId} has no outcome\n`);
if (!holdsKept)
  process.stdout.write('the record with the hash that was kept is missing: the file was cut or rewritten\n');
process.stdout.write(`${records} records, ${problems.length} problems, ${unfinished.length} without outcome\n`);
process.stdout.write(`last hash ${lastHash ?? 'none'}\n`);
process.exitCode = problems.length === 0 && holdsKept ? 0 : 1;
