import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('row 154: HTTP/2 requests that end before their bodies are written do not affect the process', async () => {
  const program = fileURLToPath(new URL('stalled-body.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 60_000, killSignal: 'SIGKILL' });
  expect(JSON.parse(stdout)).toEqual(['timeout']);
});
