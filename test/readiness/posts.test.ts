import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';
import { readinessOf } from './support.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const workers = (count: number) =>
  Array.from({ length: count }, (_, index) => `worker-${String(index + 1).padStart(4, '0')}`);

const posts = (items: number) => Math.ceil(items / 20);

describe('requests of readiness', () => {
  // Where all fits into as many posts either way, each person is asked for: a list of members is read for many only.
  it.each([
    [1, posts(2 * 1 + 1) + posts(1), posts(3 * 1), 0],
    [20, posts(2 * 20 + 1) + posts(20), posts(3 * 20), 0],
    [1_000, posts(2 * 1_000 + 1) + posts(1), posts(2 * 1_000 + 1), 1],
  ])('for %i people are %i if the policy is not cached, and %i if it is', async (count, cold, warm, lists) => {
    const token = await harness.emulator.issueCallerToken({ user: 'reader', claims: { jti: `posts ${count}` } });
    for (const all of [cold, warm]) {
      harness.emulator.requests.length = 0;
      const answers = await readinessOf(harness, workers(count), token);
      expect(answers.map(({ verdict }: { verdict: string }) => verdict)).toEqual(
        Array.from({ length: count }, () => 'NOT_TURNED_ON'),
      );
      // A read that is alone in its round is no batch.
      expect(harness.calls().all).toBe(all);
      expect(readsOf('/transitiveMembers/')).toBe(lists);
      expect(readsOf('/checkMemberGroups')).toBe(lists === 0 ? count : 0);
    }
  });

  it('of 1,000 people ask for each person where the policy names a large group', async () => {
    const token = await harness.emulator.issueCallerToken({ user: 'reader', claims: { jti: 'large group' } });
    const body = {
      '@odata.count': 6_000,
      '@odata.nextLink': `${harness.emulator.graphUrl}/v1.0/groups?$skiptoken=x`,
      value: [{ id: '11111111-0000-4000-8000-000000000001' }],
    };
    harness.emulator.faults.add({ match: { operation: 'listMembers' }, fault: { kind: 'status', status: 200, body } });
    for (const all of [posts(2 * 1_000 + 1) + 1 + posts(1_000), posts(2 * 1_000 + 1) + posts(1_000)]) {
      harness.emulator.requests.length = 0;
      await readinessOf(harness, workers(1_000), token);
      expect(harness.calls().all).toBe(all);
      expect([readsOf('/transitiveMembers/'), readsOf('/checkMemberGroups')]).toEqual([1, 1_000]);
    }
  });

  const readsOf = (part: string) => {
    const { items, singles } = harness.calls();
    return [...items, ...singles].filter((url) => url.includes(part)).length;
  };

  it('do not increase for duplicates', async () => {
    await readinessOf(harness, ['worker-0001', 'worker-0001', 'worker-0001'], {
      user: 'reader',
      claims: { jti: 'twice' },
    });
    expect(harness.calls().items.concat(harness.calls().singles)).toHaveLength(4);
  });
});
