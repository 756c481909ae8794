// Rows 128, 178, 183 and 424 of the fault matrix: what the gateway's own gate kept back is neither unknown nor a look. A tenant
// and gateway for each: a gate stays closed for long.

import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unhurried } from '../support/harness.ts';
import { putClockForward, restoreClock, skipPausesOver } from '../support/steady-clock.ts';
import { useWrites, type Writes } from './support.ts';

afterEach(restoreClock);

const readPhones = (writes: Writes, user: string) =>
  writes.harness.run(
    'query ($id: ID!) { phoneMethods(userId: $id) { __typename } }',
    { id: writes.idOf(user) },
    { user: 'privileged-admin' },
  );

describe('a write that waits for a throttling pause', () => {
  const writes = useWrites();

  it('row 128: a write that was throttled and then never sent is reported as throttled, not unknown', async () => {
    const { promise: over, resolve: endPause } = Promise.withResolvers<void>();
    skipPausesOver(10_000, over);
    writes.fault({ kind: 'throttle', retryAfter: 30 }, { user: 'worker-0101' });
    const first = writes.run('enable', 'worker-0101');
    await expect.poll(() => writes.counts().writes, { interval: 5 }).toBe(1);
    const others = ['worker-0102', 'worker-0103', 'worker-0104'];
    const scope = 'Tenant_Application/Write/x/y';
    for (const user of others) writes.fault({ kind: 'throttle', retryAfter: 3_600, scope }, { user });
    await Promise.all(others.map((name) => writes.run('enable', name)));
    endPause();
    expect(await first).toMatchObject({ __typename: 'ThrottledError', retryable: true });
    expect(writes.isReady('worker-0101')).toBe(false);
  });
});

/** Graph's word, which is untrue. */
const lie = { kind: 'apply-then-status', status: 429, headers: { 'retry-after': '1' } } as const;

const throttleReads = (writes: Writes, user: string, retryAfter: number) =>
  writes.fault({ kind: 'throttle', retryAfter }, { method: 'GET', user });

describe('a read-back that Graph throttles briefly', () => {
  const writes = useWrites();
  beforeEach(() => skipPausesOver(500));

  it('row 183: is made after the pause: the write shows no effect and is sent again', async () => {
    throttleReads(writes, 'worker-0151', 1);
    writes.fault({ kind: 'throttle', retryAfter: 1 }, { user: 'worker-0151' });
    expect(await writes.run('enable', 'worker-0151')).toMatchObject({ __typename: 'EnableSmsSignInSuccess' });
    expect(writes.counts()).toMatchObject({ writes: 2 });
  });

  it('row 183: is made after the pause, and shows a write that Graph reported as throttled', async () => {
    throttleReads(writes, 'worker-0152', 1);
    writes.fault(lie, { user: 'worker-0152' });
    expect(await writes.run('enable', 'worker-0152')).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
      reconciled: true,
    });
    expect(writes.counts()).toMatchObject({ writes: 1 });
  });
});

describe('a read-back that Graph throttles beyond the deadline', () => {
  const writes = useWrites({ env: { READ_BACK_DELAYS_MS: '10,50', MAX_READ_LAG_MS: '1000' } });
  const pauseSeconds = 2 * (Number(unhurried.MUTATION_TIMEOUT_MS) / 1_000);
  const pauseEnds = () => putClockForward(pauseSeconds * 1_000);
  const stateOf = async (id: string) => {
    const query = 'query ($id: ID!) { operation(id: $id) { __typename ... on Operation { state } } }';
    const { data } = await writes.harness.run(query, { id }, { user: 'privileged-admin' });
    return data.operation.state ?? data.operation.__typename;
  };

  it.each([
    ['was applied is applied', 'worker-0153', lie, true, 1],
    ['was not applied is sent again', 'worker-0154', { kind: 'throttle', retryAfter: 1 } as const, false, 2],
  ])(
    'row 424: where the pause does not fit nothing is claimed, and a repeat of the key reads back first: what %s',
    async (_case, name, fault, reconciled, sent) => {
      throttleReads(writes, name, pauseSeconds);
      writes.fault(fault, { user: name });
      const same = randomUUID();
      const first = await writes.run('enable', name, { key: same });
      expect(first).toMatchObject({ __typename: 'ThrottledError', retryable: true, retryAfterSeconds: pauseSeconds });
      expect(await stateOf(first.openOperationId)).toBe('ThrottledError');
      const again = await writes.run('enable', name, { key: same });
      expect(again).toMatchObject({ __typename: 'ThrottledError', openOperationId: first.openOperationId });
      expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
      pauseEnds();
      const repeat = () => writes.run('enable', name, { key: same });
      const success = { __typename: 'EnableSmsSignInSuccess', reconciled };
      await expect.poll(repeat, { interval: 200 }).toMatchObject(success);
      expect(writes.counts().writes).toBe(sent);
      expect(await stateOf(first.openOperationId)).toBe('APPLIED');
    },
  );

  it('row 424: without a key the write must not be repeated blindly, and the operation reports its outcome', async () => {
    throttleReads(writes, 'worker-0155', pauseSeconds);
    writes.fault({ kind: 'throttle', retryAfter: 1 }, { user: 'worker-0155' });
    const first = await writes.run('enable', 'worker-0155');
    expect(first).toMatchObject({ __typename: 'ThrottledError', retryable: false });
    pauseEnds();
    const state = () => stateOf(first.openOperationId);
    await expect.poll(state, { interval: 200 }).toBe('NOT_APPLIED');
    expect(writes.counts().writes).toBe(1);
  });

  it('row 424: another write to the person reads back first, and is sent afterwards', async () => {
    throttleReads(writes, 'worker-0156', pauseSeconds);
    writes.fault(lie, { user: 'worker-0156' });
    const key = randomUUID();
    const first = await writes.run('enable', 'worker-0156', { key });
    expect(first).toMatchObject({ __typename: 'ThrottledError' });
    pauseEnds();
    const disable = async () => (await writes.run('disable', 'worker-0156')).__typename;
    await expect.poll(disable, { interval: 200 }).toBe('DisableSmsSignInSuccess');
    // The repeat is of the first write, which took effect before the second: nothing is sent for it.
    expect(await writes.run('enable', 'worker-0156', { key })).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
      reconciled: true,
    });
    expect(writes.isReady('worker-0156')).toBe(false);
  });
});

describe('a read-back that the gateway delays', () => {
  const writes = useWrites();

  it('row 178: is made once allowed: a write that was applied and answered with 429 is applied', async () => {
    const others = ['worker-0161', 'worker-0162', 'worker-0163'];
    for (const user of others) {
      writes.fault({ kind: 'throttle', retryAfter: 2 }, { method: 'GET', user });
    }
    const reading = Promise.all(others.map((user) => readPhones(writes, user)));
    await expect.poll(() => writes.counts().reads, { interval: 5 }).toBeGreaterThanOrEqual(others.length);
    writes.fault({ kind: 'apply-then-status', status: 429, headers: { 'retry-after': '120' } }, { method: 'PATCH' });
    expect(await writes.run('update', 'worker-0160')).toMatchObject({
      __typename: 'UpdatePhoneMethodSuccess',
      reconciled: true,
    });
    expect(writes.counts().writes).toBe(1);
    await reading;
  });
});

describe('a read-back that was never made', () => {
  const writes = useWrites();

  it('row 178: proves nothing: a write that was applied and answered with 429 is unknown, and its key is kept', async () => {
    // A batch of other people's: what keeps looks back is the gateway, for longer than the test lasts.
    writes.fault({ kind: 'throttle', retryAfter: 600 }, { on: 'envelope' });
    await writes.harness.run(
      'query ($ids: [ID!]!) { users(ids: $ids) { ... on User { phoneMethods { __typename } } } }',
      { ids: ['worker-0131', 'worker-0132'].map((user) => writes.idOf(user)) },
      { user: 'privileged-admin' },
    );
    expect(writes.emulator.requests.map(({ path }) => path)).toEqual(['/v1.0/$batch']);
    writes.fault({ kind: 'apply-then-status', status: 429, headers: { 'retry-after': '120' } }, { method: 'PATCH' });
    const same = randomUUID();
    for (const _ of [1, 2]) {
      expect(await writes.run('update', 'worker-0130', { key: same })).toMatchObject({
        __typename: 'OutcomeUnknownError',
      });
    }
    expect(writes.counts().writes).toBe(1);
  });
});
