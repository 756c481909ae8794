// The check of the gateway's own credential, before any caller needs it.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TENANT_ID } from '../../dev/emulator/seed.ts';
import { startEmulator } from '../../dev/emulator/server.ts';
import { startGatewayProcess } from '../support/gateway-process.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const refused = 'Microsoft Entra refuses the gateway as it is set up';
const expired = { match: { operation: 'token' }, fault: { kind: 'aadsts', number: 7000222 } } as const;
const phones = '{ phoneMethods(userId: "me") { __typename } }';

const readyAt = async (url: string) => {
  const response = await fetch(`${url}/readyz`);
  return `${response.status} ${((await response.json()) as { because?: string }).because ?? 'ready'}`;
};

describe('the check of the credential', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness({ env: { ATTEMPT_TIMEOUT_MS: '1000' } });
  });
  afterEach(() => harness.close());
  const ready = () => readyAt(harness.url);
  const lines = (message: string) =>
    harness.logged.map((line) => JSON.parse(line)).filter(({ msg }: { msg: string }) => msg === message);

  it('row 199: finds an expired secret before any caller needs it, until it is accepted', async () => {
    const rule = harness.emulator.faults.add(expired);
    harness.app.checkCredential(20);
    await expect.poll(ready).toBe('503 misconfigured: credential');
    await expect.poll(() => lines('token exchange').length).toBeGreaterThan(3);
    expect(lines('token exchange')[0]).toMatchObject({ result: 'misconfigured', aadsts: 7000222, tenant: TENANT_ID });
    expect(lines(refused)).toMatchObject([{ level: 50, part: 'credential', aadsts: 7000222, tenant: TENANT_ID }]);
    expect(harness.calls().all).toBe(0);
    harness.emulator.faults.remove(rule.id);
    await expect.poll(ready).toBe('200 ready');
    const { length } = lines('token exchange');
    expect(lines('token exchange').at(-1)).toMatchObject({ result: 'ok', callerKind: 'application' });
    expect((await harness.run(phones)).data.phoneMethods.__typename).toBe('PhoneMethodList');
    // The last one is the caller's own: the check is over.
    expect(lines('token exchange').length).toBe(length + 1);
  });

  it('holds back readiness while the first one has no answer, and no longer than an attempt may take', async () => {
    harness.emulator.faults.add({ match: { operation: 'token' }, fault: { kind: 'hold' } });
    harness.app.checkCredential();
    expect(await ready()).toBe('503 checking the credential');
    await expect.poll(ready).toBe('200 ready');
    expect(lines('token exchange')).toMatchObject([{ result: 'unreachable' }]);
    expect(lines(refused)).toEqual([]);
  });

  it('is repeated after an outage of the sign-in service', async () => {
    const outage = { match: { operation: 'token', times: 2 }, fault: { kind: 'status', status: 503 } } as const;
    harness.emulator.faults.add(outage);
    harness.emulator.faults.add(expired);
    harness.app.checkCredential(20);
    await expect.poll(ready).toBe('503 misconfigured: credential');
    const results = lines('token exchange').map(({ result }) => result);
    expect(results.slice(0, 3)).toEqual(['unreachable', 'unreachable', 'misconfigured']);
  });

  it('does not hide a consent that is missing for every caller', async () => {
    harness.emulator.faults.add({ match: { operation: 'token' }, fault: { kind: 'aadsts', number: 65001 } });
    await harness.run(phones);
    expect(await ready()).toBe('503 misconfigured: consent');
    harness.emulator.faults.clear();
    harness.app.checkCredential();
    await expect.poll(() => lines('token exchange').at(-1)).toMatchObject({ callerKind: 'application', result: 'ok' });
    expect(await ready()).toBe('503 misconfigured: consent');
  });
});

it('a process checks its credential when it starts, and starts although it is refused', async () => {
  const emulator = await startEmulator();
  emulator.faults.add(expired);
  const gateway = await startGatewayProcess(emulator, { env: { LOG_LEVEL: 'info' } });
  await expect.poll(() => readyAt(gateway.url)).toBe('503 misconfigured: credential');
  expect(gateway.output()).toContain(refused);
  await gateway.stop();
  await emulator.close();
});
