// `npm run lint:lockfile`: every lock file of the repository, in one run of lockfile-lint.

import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const linter = createRequire(import.meta.url).resolve('lockfile-lint/bin/lockfile-lint.js');
const files = execFileSync('git', ['ls-files', '*package-lock.json'], { encoding: 'utf8' }).trim().split('\n');
// The linter takes a pattern. One that stands for itself would match no file and pass.
const pattern = files.length === 1 ? files.join() : `{${files.join()}}`;
const rules = ['--type', 'npm', '--validate-https', '--validate-integrity', '--validate-package-names'];

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [linter, '--path', pattern, ...rules, '--allowed-hosts', 'npm'],
  { encoding: 'utf8' },
);
process.stdout.write(stdout);
process.stderr.write(stderr);
const passed = stdout.split('No issues detected').length - 1;
if (status === 0 && passed !== files.length)
  process.stderr.write(`Of ${files.length} lock files ${passed} were read\n`);
process.exitCode = status === 0 && passed === files.length ? 0 : 1;
