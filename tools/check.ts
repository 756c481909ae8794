// The checks before the tests, side by side: generated code, types, lint, secrets, and the lock file. What each says comes out in one piece; the
// first that fails is the exit code.

import { execFile } from 'node:child_process';

const checks = ['codegen:check', 'typecheck', 'lint', 'lint:secrets', 'lint:lockfile'];

const codes = await Promise.all(checks.map(run));
process.exitCode = codes.find((code) => code !== 0) ?? 0;

function run(script: string): Promise<number> {
  return new Promise((resolve) => {
    execFile('npm', ['run', script], { maxBuffer: Number.POSITIVE_INFINITY }, (error, out, errors) => {
      process.stdout.write(out);
      process.stderr.write(errors);
      resolve(error === null ? 0 : Number(error.code) || 1);
    });
  });
}
