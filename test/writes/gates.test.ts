// Rows 128, 178 and 183 of the fault matrix: what the gateway's own gate kept back is neither unknown nor a look. A tenant
// and gateway for each: a gate stays closed for long.

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useWrites, type Writes } from './support.ts';

const readPhones = (writes: Writes, user: string) =>
  writes.harness.run(
    'query ($id: ID!) { phoneMethods(userId: $id) { __typename } }',
    { id: writes.idOf(user) },
    { user: 'privileged-admin' },
  );

describe('a write that waits behind the gate', () => {
  const writes = useWrites();

  it('row 128: a write that was throttled and then never sent is throttled, not unknown', async () => {
    writes.fault({ kind: 'throttle', retryAfter: 3 }, { user: 'worker-0101' });
    const first = writes.run('enable', 'worker-0101');
    await expect.poll(() => writes.counts().writes, { interval: 5, timeout: 10_000 }).toBe(1);
    const others = ['worker-0102', 'worker-0103', 'worker-0104'];
    const scope = 'Tenant_Application/Write/x/y';
    for (const user of others) writes.fault({ kind: 'throttle', retryAfter: 600, scope }, { user });
    await Promise.all(others.map((name) => writes.run('enable', name)));
    expect(await first).toMatchObject({ __typename: 'ThrottledError', retryable: true });
    expect(writes.isReady('worker-0101')).toBe(false);
  });
});

describe('a look that Graph refuses', () => {
  const writes = useWrites();

  it.each([
    ['to the look itself', false],
    ['by a pause that it named for the person before', true],
  ])(
    'row 183: %s, as it refused the only sending: the write is throttled, and its key is free',
    async (_case, isReadBefore) => {
      const name = isReadBefore ? 'worker-0151' : 'worker-0152';
      writes.fault({ kind: 'throttle', retryAfter: 120 }, { method: 'GET', user: name });
      if (isReadBefore) await readPhones(writes, name);
      writes.fault({ kind: 'throttle', retryAfter: 1 }, { user: name });
      const same = randomUUID();
      expect(await writes.run('enable', name, { key: same })).toMatchObject({
        __typename: 'ThrottledError',
        retryable: true,
      });
      expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
      await expect
        .poll(async () => (await writes.run('enable', name, { key: same })).__typename, { interval: 200 })
        .toBe('EnableSmsSignInSuccess');
    },
  );
});

describe('a look that the gateway keeps back for a while', () => {
  const writes = useWrites();

  it('row 178: is made when it may pass: a write that was applied and answered 429 is applied', async () => {
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

describe('a look that was never made', () => {
  const writes = useWrites();

  it('row 178: is not believed: a write that was applied and answered 429 is unknown, and its key is kept', async () => {
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
