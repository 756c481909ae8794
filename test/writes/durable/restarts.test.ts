// Rows 414 to 419 of the fault matrix: what is left of writes when a gateway is stopped or killed, asked of real
// processes over GraphQL.

import { randomUUID } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GatewayProcess } from '../../support/gateway-process.ts';
import { Gateways, onFile } from './gateways.ts';

const gateways = new Gateways();
beforeAll(async () => gateways.open(await onFile()));
beforeEach(() => gateways.emulator.reset());
afterAll(() => gateways.close());

let current: GatewayProcess | undefined;
/** Another gateway on the store; the next test begins with it. */
const startNext = async (env: Record<string, string> = {}) => {
  current = await gateways.start(env);
  return current;
};
const running = async () => current ?? (await startNext());

const number = '+1 4255550199';

describe('after a restart', () => {
  it('row 414: a repeated key gets its result, with the phone read again, and nothing is sent', async () => {
    const first = await gateways.start();
    const asked = { enable: { key: randomUUID() }, update: { key: randomUUID(), number } };
    const enabled = await gateways.run(first, 'enable', 'worker-0001', asked.enable);
    const updated = await gateways.run(first, 'update', 'worker-0002', asked.update);
    const refused = await gateways.run(first, 'enable', 'not-unique', asked.enable);
    expect(refused).toMatchObject({ __typename: 'IdempotencyKeyReusedError' });
    const notUnique = await gateways.run(first, 'enable', 'not-unique', { key: 'not unique' });
    expect(await first.stop()).toBe(0);
    gateways.emulator.requests.length = 0;

    const second = await startNext();
    expect(await gateways.run(second, 'enable', 'worker-0001', asked.enable)).toEqual(enabled);
    expect(await gateways.run(second, 'update', 'worker-0002', asked.update)).toEqual(updated);
    expect(await gateways.run(second, 'enable', 'not-unique', { key: 'not unique' })).toEqual(notUnique);
    const other = { ...asked.update, number: '+1 4255550100' };
    expect(await gateways.run(second, 'update', 'worker-0002', other)).toMatchObject({
      __typename: 'IdempotencyKeyReusedError',
    });
    expect(enabled).toMatchObject({ __typename: 'EnableSmsSignInSuccess', phoneMethod: { smsSignInState: 'READY' } });
    expect(updated).toMatchObject({ __typename: 'UpdatePhoneMethodSuccess', phoneMethod: { phoneNumber: number } });
    expect(notUnique).toMatchObject({ __typename: 'PhoneNumberNotUniqueError' });
    expect(gateways.emulator.requests.every(({ method, path }) => method === 'GET' || path.endsWith('/$batch'))).toBe(
      true,
    );
  });

  it('row 415: the store contains neither a number nor a key, and its secret is readable by its owner only', async () => {
    const gateway = await running();
    const key = `key ${randomUUID()}`;
    await gateways.run(gateway, 'update', 'worker-0003', { key, number });
    const folder = dirname(gateways.store.settings['STORE_FILE'] as string);
    for (const file of globSync(join(folder, 'writes.sqlite*'))) {
      const bytes = readFileSync(file, 'latin1');
      expect(['4255550199', key].filter((secret) => bytes.includes(secret))).toEqual([]);
    }
    expect(statSync(join(folder, 'gateway.secret')).mode & 0o777).toBe(0o600);
  });
});

/** Kills the gateway when Graph has got the write, and answered nothing. */
async function killAfterSent(
  gateway: GatewayProcess,
  action: 'enable' | 'update',
  name: string,
  variables: object,
  applied: boolean,
): Promise<void> {
  const method = action === 'update' ? 'PATCH' : 'POST';
  const match = { method, user: name, times: 1 } as const;
  gateways.emulator.faults.add({ match, fault: applied ? { kind: 'apply-then-reset' } : { kind: 'reset' } });
  gateways.emulator.faults.add({ match: { method: 'GET' }, fault: { kind: 'hold' } });
  const lost = gateways.run(gateway, action, name, variables).catch(() => 'lost');
  await expect.poll(() => gateways.emulator.requests.some(({ method: read }) => read === 'GET')).toBe(true);
  await gateways.kill(gateway);
  expect(await lost).toBe('lost');
  gateways.emulator.faults.clear();
}

describe('after a kill between sending and response', () => {
  it('row 416: the key is read back and never sent again, even for a save, whose number the store does not know', async () => {
    const first = await running();
    const key = randomUUID();
    await killAfterSent(first, 'update', 'worker-0010', { key, number }, true);
    const second = await startNext();
    expect(await gateways.run(second, 'update', 'worker-0010', { key, number })).toMatchObject({
      __typename: 'UpdatePhoneMethodSuccess',
      reconciled: true,
      phoneMethod: { phoneNumber: number },
    });
    expect(gateways.writesTo('worker-0010').length).toBe(1);
  });

  it('row 417: a write that shows no effect is never sent again: its key reports it, and so does the operation', async () => {
    const first = await running();
    const key = randomUUID();
    await killAfterSent(first, 'enable', 'worker-0011', { key }, false);
    const id = operationIdIn(first);
    const second = await startNext();
    const sent = gateways.writesTo('worker-0011').length;
    for (const _ of [1, 2]) {
      expect(await gateways.run(second, 'enable', 'worker-0011', { key })).toEqual({
        __typename: 'GraphUnavailableError',
        code: 'GRAPH_UNAVAILABLE',
      });
    }
    expect(gateways.writesTo('worker-0011').length).toBe(sent);
    expect(await gateways.operation(second, id)).toMatchObject({ state: 'NOT_APPLIED', kind: 'ENABLE_SMS_SIGN_IN' });
    expect(await gateways.run(second, 'enable', 'worker-0011', { key: randomUUID() })).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
    });
  });

  it('row 418: while it may still arrive, a missing effect proves nothing', async () => {
    const first = await running();
    const key = randomUUID();
    await killAfterSent(first, 'enable', 'worker-0012', { key }, false);
    await gateways.store.mayStillArrive();
    const second = await gateways.start({ MUTATION_TIMEOUT_MS: '2000' });
    const sent = gateways.writesTo('worker-0012').length;
    expect(await gateways.run(second, 'enable', 'worker-0012', { key })).toMatchObject({
      __typename: 'OutcomeUnknownError',
    });
    expect(await gateways.run(second, 'disable', 'worker-0012')).toMatchObject({ __typename: 'GraphUnavailableError' });
    expect(gateways.writesTo('worker-0012').length).toBe(sent);
    await gateways.store.timePasses();
    await second.stop();
    current = undefined;
  });

  it('row 419: the next write to the person reads it back first, with the rights of its own caller', async () => {
    const first = await running();
    await killAfterSent(first, 'enable', 'worker-0013', {}, true);
    const id = operationIdIn(first);
    const second = await startNext();
    expect(await gateways.run(second, 'disable', 'worker-0013')).toMatchObject({
      __typename: 'DisableSmsSignInSuccess',
    });
    expect(gateways.writesTo('worker-0013')).toEqual(['POST enableSmsSignIn', 'POST disableSmsSignIn']);
    expect(await gateways.operation(second, id)).toMatchObject({ state: 'APPLIED' });
    await second.stop();
  });
});

/** Of the last write of a gateway that was killed: what Graph got as `client-request-id`. */
function operationIdIn(gateway: GatewayProcess): string {
  const calls = [...gateway.output().matchAll(/"graph":\{"method":"(?:POST|PATCH)".*?"clientRequestId":"([^"]+)"/g)];
  return calls.at(-1)?.[1] ?? '';
}
