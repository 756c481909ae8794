// A roll-out to more people than the tenant lets be written to in one mutation's time, repeated under one key until all
// are done.

import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { useWrites } from './support.ts';

export interface RollOut {
  readonly people: number;
  /** Writes that the tenant takes. */
  readonly amount: number;
  readonly seconds: number;
  readonly mutationTimeoutMs: number;
}

interface Outcome {
  readonly result: { readonly __typename: string; readonly retryAfterSeconds?: number | null };
}

const query = `mutation ($targets: [SmsSignInTarget!]!, $key: String) {
  bulk: enableSmsSignInForUsers(targets: $targets, idempotencyKey: $key) { outcomes { result { __typename
    ... on ThrottledError { retryAfterSeconds } } } counts { succeeded } } }`;

export function proveRollOut({ people, amount, seconds, mutationTimeoutMs }: RollOut): void {
  const writes = useWrites({
    env: { MUTATION_TIMEOUT_MS: String(mutationTimeoutMs), READ_BACK_DELAYS_MS: '10,50,100' },
    emulator: { limits: [{ service: 'authenticationMethods', of: 'writes', amount, seconds }] },
  });

  it('are applied by repeats with one key, and no outcome is unknown', async () => {
    const names = Array.from({ length: people }, (_, index) => worker(index + 1).shortName);
    const targets = names.map((name) => ({ userId: writes.idOf(name) }));
    const variables = { targets, key: randomUUID() };
    const met = new Set<string>();
    let succeeded = 0;
    for (let rounds = 0; succeeded < people && rounds < people; rounds++) {
      const { data, errors } = await writes.harness.run(query, variables, { user: 'privileged-admin' });
      expect(errors).toBeUndefined();
      const pauses = data.bulk.outcomes.map(({ result }: Outcome) => result.retryAfterSeconds);
      for (const { result } of data.bulk.outcomes as Outcome[]) met.add(result.__typename);
      // What was done stays done.
      expect(data.bulk.counts.succeeded).toBeGreaterThanOrEqual(succeeded);
      succeeded = data.bulk.counts.succeeded;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, ...pauses.map(Number).filter(Boolean)) * 1_000));
    }
    expect(succeeded).toBe(people);
    expect([...met].sort()).toEqual(['EnableSmsSignInSuccess', 'ThrottledError']);
    expect(names.filter((name) => !writes.isReady(name))).toEqual([]);
  });
}
