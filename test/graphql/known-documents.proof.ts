// 100,000 distinct documents, each used twice, in a process with 512 MiB of heap: only what is bounded is kept.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('row 165: 100,000 distinct documents used twice fit into 512 MiB of heap', () => {
  const program = fileURLToPath(new URL('known-documents.program.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=512', program], {
    encoding: 'utf8',
    timeout: 1_500_000,
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 100_000, compiled: 1_000 });
}, 1_600_000);
