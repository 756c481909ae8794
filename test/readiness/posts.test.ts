import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';
import { readinessOf } from './support.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ env: { QUERY_TIMEOUT_MS: '60000', ATTEMPT_TIMEOUT_MS: '20000' } });
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const workers = (count: number) =>
  Array.from({ length: count }, (_, index) => `worker-${String(index + 1).padStart(4, '0')}`);

describe('requests of readiness', () => {
  it.each([
    [1, 2, 1],
    [20, 4, 3],
    [1_000, 151, 150],
  ])('for %i people are %i if the policy is not cached, and %i if it is', async (count, cold, warm) => {
    expect(cold).toBe(Math.ceil((2 * count + 1) / 20) + Math.ceil(count / 20));
    expect(warm).toBe(Math.ceil((3 * count) / 20));
    const token = await harness.emulator.issueCallerToken({ user: 'reader', claims: { jti: `posts ${count}` } });
    for (const posts of [cold, warm]) {
      harness.emulator.requests.length = 0;
      const answers = await readinessOf(harness, workers(count), token);
      expect(answers.map(({ verdict }: { verdict: string }) => verdict)).toEqual(
        Array.from({ length: count }, () => 'NOT_TURNED_ON'),
      );
      // A read that is alone in its round is no batch.
      expect(harness.calls().all).toBe(posts);
    }
  });

  it('do not increase for duplicates', async () => {
    await readinessOf(harness, ['worker-0001', 'worker-0001', 'worker-0001'], {
      user: 'reader',
      claims: { jti: 'twice' },
    });
    expect(harness.calls().items.concat(harness.calls().singles)).toHaveLength(4);
  });
});
