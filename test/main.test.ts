import { afterEach, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../dev/emulator/server.ts';
import { type GatewayProcess, startGatewayProcess } from './support/gateway-process.ts';

let emulator: Emulator | undefined;
let gateway: GatewayProcess | undefined;
afterEach(async () => {
  await gateway?.stop();
  await emulator?.close();
});

it('row 167: SIGUSR1 opens no inspector, and the process continues', async () => {
  emulator = await startEmulator();
  gateway = await startGatewayProcess(emulator, { main: 'src/main.ts' });
  gateway.child.kill('SIGUSR1');
  await expect.poll(() => gateway?.output()).toMatch(/SIGUSR1|Debugger/);
  expect(gateway.output()).not.toContain('Debugger');
  expect((await gateway.run('{ __typename }')).status).toBe(200);
});

it('row 168: a production gateway ignores messages of its parent process', async () => {
  emulator = await startEmulator();
  gateway = await startGatewayProcess(emulator, { env: { RATE_WRITES_PER_MINUTE: '1' }, channel: true });
  const enable = 'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }';
  const id = emulator.tenant.named('worker-0001')?.id;
  expect((await gateway.run(enable, { id })).data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
  const answers: unknown[] = [];
  gateway.child.on('message', (message) => answers.push(message));
  gateway.child.send('reset rates');
  expect((await gateway.run(enable, { id })).data.enableSmsSignIn.__typename).toBe('RateLimitedError');
  expect(answers).toEqual([]);
});
