// Row 94 for the sign-in service: when it hangs, fails or asks for a pause, it is asked little, nobody waits beyond the
// deadline, and who has a token does not notice.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FaultRuleInput } from '../../dev/emulator/fault-rules.ts';
import { type Harness, startHarness, unhurried } from '../support/harness.ts';
import { holdLimit, releaseLimits } from '../support/limits.ts';

let harness: Harness | undefined;
afterEach(async () => {
  releaseLimits();
  await harness?.close();
  harness = undefined;
});

const query = '{ phones: phoneMethods(userId: "me") { __typename } }';
const list = { __typename: 'PhoneMethodList' };
const unavailable = { __typename: 'GraphUnavailableError' };

async function start(env: Record<string, string> = {}) {
  const started = await startHarness({ env });
  harness = started;
  const { emulator } = started;
  const ask = async (user: string) => (await started.run(query, {}, await tokenOf(user))).data.phones;
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (user: string) => {
    const found = tokens.get(user) ?? emulator.issueCallerToken({ user });
    tokens.set(user, found);
    return found;
  };
  expect(await ask('enable-ok')).toEqual(list);
  emulator.tokenRequests.length = 0;
  emulator.requests.length = 0;
  const fault = (input: FaultRuleInput['fault']) =>
    emulator.faults.add({ match: { operation: 'token' }, fault: input });
  return { ask, fault, exchanges: () => emulator.tokenRequests.length, reads: () => emulator.requests.length };
}

const workers = (count: number) => Array.from({ length: count }, (_, i) => `worker-${String(i + 1).padStart(4, '0')}`);

const queryMs = Number(unhurried.QUERY_TIMEOUT_MS);
const attemptMs = queryMs - 10_000;

describe('a sign-in service that hangs', () => {
  it('row 94: gets at most sixteen concurrent requests, and a caller with a token is served', async () => {
    const { ask, fault, exchanges, reads } = await start();
    const { id } = fault({ kind: 'hold' });
    const waiting = workers(40).map(ask);
    await expect.poll(exchanges).toBe(16);
    expect(await ask('enable-ok')).toEqual(list);
    expect([exchanges(), reads()]).toEqual([16, 1]);
    harness?.emulator.faults.remove(id);
    for (const answer of await Promise.all(waiting)) expect(answer).toEqual(list);
    expect(exchanges()).toBe(40);
  });

  it('row 94: delays no caller beyond the deadline, those whose request is not sent either', async () => {
    const { ask, fault, exchanges, reads } = await start({ ATTEMPT_TIMEOUT_MS: String(attemptMs) });
    const [attempts, queries] = [holdLimit(attemptMs), holdLimit(queryMs)];
    fault({ kind: 'hold' });
    const waiting = workers(40).map(ask);
    await expect.poll(exchanges).toBe(16);
    attempts.end();
    await expect.poll(exchanges).toBe(32);
    queries.end();
    for (const answer of await Promise.all(waiting)) expect(answer).toEqual(unavailable);
    expect(reads()).toBe(0);
  });

  it('row 94: is treated the same if it sends single bytes slowly', async () => {
    const { ask, fault, exchanges, reads } = await start({ ATTEMPT_TIMEOUT_MS: String(attemptMs) });
    const attempts = holdLimit(attemptMs);
    fault({ kind: 'drip', bytes: 1, intervalMs: 100 });
    const waiting = ask('worker-0001');
    for (const sent of [1, 2, 3]) {
      await expect.poll(exchanges).toBe(sent);
      attempts.end();
    }
    expect(await waiting).toEqual(unavailable);
    expect(exchanges()).toBe(3);
    expect(reads()).toBe(0);
  });
});

describe('a sign-in service that fails', () => {
  beforeEach(() => {
    // Attempts follow each other without a pause.
    vi.spyOn(Math, 'random').mockReturnValue(0);
    return () => vi.restoreAllMocks();
  });

  it('row 94: gets no more requests after some failures, while Graph is still used', async () => {
    const { ask, fault, exchanges, reads } = await start({ BREAKER_MINIMUM_CALLS: '6' });
    fault({ kind: 'status', status: 503 });
    for (const user of workers(10)) expect(await ask(user)).toEqual(unavailable);
    // Three for each person; the first of a third person shows that it is not one person's trouble.
    expect(exchanges()).toBe(7);
    expect(reads()).toBe(0);
    expect(await ask('enable-ok')).toEqual(list);
  });

  it('row 171: for one person, however often they retry, still serves the others', async () => {
    const { ask, fault, exchanges } = await start({ BREAKER_MINIMUM_CALLS: '6' });
    harness?.emulator.faults.add({
      match: { operation: 'token', user: 'worker-0001' },
      fault: { kind: 'status', status: 503 },
    });
    for (let count = 0; count < 8; count++) expect(await ask('worker-0001')).toEqual(unavailable);
    expect(exchanges()).toBe(6);
    for (const user of ['worker-0002', 'worker-0003']) expect(await ask(user)).toEqual(list);
    expect(exchanges()).toBe(8);
    fault({ kind: 'status', status: 503 });
    for (const user of workers(12).slice(3)) expect(await ask(user)).toEqual(unavailable);
  });

  it('row 94: gets no request before a requested pause has ended, and the pause does not count as a failure', async () => {
    const { ask, fault, exchanges } = await start({ BREAKER_MINIMUM_CALLS: '6' });
    const body = { error: 'temporarily_unavailable', error_description: 'AADSTS90033: later', error_codes: [90033] };
    fault({ kind: 'status', status: 429, headers: { 'retry-after': '60' }, body });
    for (const user of workers(8)) expect(await ask(user)).toEqual(unavailable);
    expect(exchanges()).toBe(8);
    harness?.emulator.faults.clear();
    expect(await ask('worker-0001')).toEqual(list);
  });
});
