// The checks that run no test, side by side: generated code, types, lint, secrets, the lock file. What a failed one says comes
// out in one piece; the first that fails is the exit code. `--with-tests` runs the tests beside them, with the arguments after it: alone, neither keeps
// both cores busy.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';

const checks = ['codegen:check', 'typecheck', 'lint', 'lint:secrets', 'lint:lockfile'];
const [withTests, ...testArguments] = process.argv.slice(2);

const running = checks.map(check);
const codes = withTests === '--with-tests' ? [await test(testArguments)] : [];
for (const { code, said } of await Promise.all(running)) {
  process.stdout.write(said);
  codes.push(code);
}
process.exitCode = codes.find((code) => code !== 0) ?? 0;

function check(script: string): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile('npm', ['run', script], { maxBuffer: Number.POSITIVE_INFINITY }, (error, out, errors) => {
      if (error === null) resolve({ code: 0, said: `passed: ${script}\n` });
      else resolve({ code: Number(error.code) || 1, said: `${out}${errors}\nfailed: ${script}\n` });
    });
  });
}

async function test(given: readonly string[]): Promise<number> {
  const [code] = await once(spawn('vitest', ['run', ...given], { stdio: 'inherit' }), 'exit');
  return code ?? 1;
}
