// 100,000 callers with a key each, in a process with 512 MiB of heap. What a caller leaves behind is a few counts, until
// their hour is over; everything else is bounded.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('row 195: 100,000 callers with a key and a person each fit into 512 MiB of heap', () => {
  const program = fileURLToPath(new URL('many-callers.program.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=512', program, '100000'],
    { encoding: 'utf8', timeout: 1_500_000 },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { callers, heapMiB } = JSON.parse(stdout) as { callers: number; heapMiB: number[] };
  expect(callers).toBe(100_000);
  expect(Math.max(...heapMiB)).toBeLessThan(448);
}, 1_600_000);
