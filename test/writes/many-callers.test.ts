// The short form of test/writes/many-callers.proof.ts.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('row 195: 2,000 callers with a key and a person each are served in 64 MiB of heap', () => {
  const program = fileURLToPath(new URL('many-callers.program.ts', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=64', program, '2000'], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ callers: 2_000 });
});
