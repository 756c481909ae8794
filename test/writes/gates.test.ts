// Rows 128 and 178 of the fault matrix: what the gateway's own gate kept back is neither unknown nor a look. A tenant
// and gateway for each: a gate stays closed for long.

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useWrites } from './support.ts';

describe('a write that waits behind the gate', () => {
  const writes = useWrites();

  it('row 128: a write that was throttled and then never sent is throttled, not unknown', async () => {
    writes.fault({ kind: 'throttle', retryAfter: 3 }, { user: 'worker-0101' });
    const first = writes.run('enable', 'worker-0101');
    await expect.poll(() => writes.counts().writes, { interval: 5, timeout: 10_000 }).toBe(1);
    const others = ['worker-0102', 'worker-0103', 'worker-0104'];
    for (const user of others) writes.fault({ kind: 'throttle', retryAfter: 120 }, { user });
    await Promise.all(others.map((name) => writes.run('enable', name)));
    expect(await first).toMatchObject({ __typename: 'ThrottledError', retryable: true });
    expect(writes.isReady('worker-0101')).toBe(false);
  });
});

describe('a look that was never made', () => {
  const writes = useWrites();

  it('row 178: is not believed: a write that was applied and answered 429 is unknown, and is not sent again for its key', async () => {
    const others = ['worker-0131', 'worker-0132', 'worker-0133'];
    for (const user of others) writes.fault({ kind: 'throttle', retryAfter: 120 }, { method: 'GET', user });
    for (const user of others) {
      await writes.harness.run(
        'query ($id: ID!) { phoneMethods(userId: $id) { __typename } }',
        { id: writes.idOf(user) },
        { user: 'privileged-admin' },
      );
    }
    writes.fault({ kind: 'apply-then-status', status: 429, headers: { 'retry-after': '120' } }, { method: 'PATCH' });
    const same = randomUUID();
    const first = await writes.run('update', 'worker-0130', { key: same });
    expect(first).toMatchObject({ __typename: 'OutcomeUnknownError' });
    // The gate may let a look pass by now.
    const { __typename } = await writes.run('update', 'worker-0130', { key: same });
    expect(['OutcomeUnknownError', 'UpdatePhoneMethodSuccess']).toContain(__typename);
    expect(writes.counts().writes).toBe(1);
  });
});
