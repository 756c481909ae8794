import { afterEach, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../dev/emulator/server.ts';
import { type GatewayProcess, startGatewayProcess } from './support/gateway-process.ts';

let emulator: Emulator | undefined;
let gateway: GatewayProcess | undefined;
afterEach(async () => {
  await gateway?.stop();
  await emulator?.close();
});

it('row 167: SIGUSR1 opens no inspector, and the process goes on', async () => {
  emulator = await startEmulator();
  gateway = await startGatewayProcess(emulator);
  gateway.child.kill('SIGUSR1');
  await expect.poll(() => gateway?.output(), { timeout: 20_000 }).toMatch(/SIGUSR1|Debugger/);
  expect(gateway.output()).not.toContain('Debugger');
  expect((await gateway.run('{ __typename }')).status).toBe(200);
});
