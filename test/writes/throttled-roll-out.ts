// A roll-out to more people than the tenant lets be written to in one mutation's time, repeated under one key until all
// are done.

import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { addPeople, personId } from '../cli/support/many-people.ts';
import { useWrites } from './support.ts';

export interface RollOut {
  readonly people: number;
  /** Writes that the tenant takes. */
  readonly amount: number;
  readonly seconds: number;
  readonly mutationTimeoutMs: number;
  /** How many writes Graph may refuse at most. */
  readonly maxRefused: number;
}

interface Outcome {
  readonly result: { readonly __typename: string; readonly retryAfterSeconds?: number | null };
}

const query = `mutation ($targets: [SmsSignInTarget!]!, $key: String) {
  bulk: enableSmsSignInForUsers(targets: $targets, idempotencyKey: $key) { outcomes { result { __typename
    ... on ThrottledError { retryAfterSeconds } } } counts { succeeded } } }`;
const perMutation = 1_000;

export function proveRollOut({ people, amount, seconds, mutationTimeoutMs, maxRefused }: RollOut): void {
  const writes = useWrites({
    env: { MUTATION_TIMEOUT_MS: String(mutationTimeoutMs), READ_BACK_DELAYS_MS: '10,50,100' },
    emulator: { limits: [{ service: 'authenticationMethods', of: 'writes', amount, seconds }] },
  });

  it('are applied once each by repeats under one key, few are refused, and none is unknown', async () => {
    const { emulator } = writes.harness;
    addPeople(emulator, people);
    const met = new Set<string>();
    for (let first = 0; first < people; first += perMutation) {
      const count = Math.min(perMutation, people - first);
      const targets = Array.from({ length: count }, (_, at) => ({ userId: personId(first + at + 1) }));
      const variables = { targets, key: randomUUID() };
      let succeeded = 0;
      for (let rounds = 0; succeeded < count && rounds < people; rounds++) {
        const { data, errors } = await writes.harness.run(query, variables, { user: 'privileged-admin' });
        expect(errors).toBeUndefined();
        const pauses = data.bulk.outcomes.map(({ result }: Outcome) => result.retryAfterSeconds);
        for (const { result } of data.bulk.outcomes as Outcome[]) met.add(result.__typename);
        // What was done stays done.
        expect(data.bulk.counts.succeeded).toBeGreaterThanOrEqual(succeeded);
        succeeded = data.bulk.counts.succeeded;
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, ...pauses.map(Number).filter(Boolean)) * 1_000));
      }
      expect(succeeded).toBe(count);
    }
    expect([...met].filter((member) => member !== 'EnableSmsSignInSuccess' && member !== 'ThrottledError')).toEqual([]);
    const asked = emulator.requests.flatMap(({ batch = [] }) => batch.filter(({ method }) => method === 'POST'));
    const ready = Array.from({ length: people }, (_, at) => emulator.tenant.people.get(personId(at + 1)));
    expect(ready.filter((person) => person?.phones.get('mobile')?.registration !== 'ready')).toEqual([]);
    const refused = asked.length - people;
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThanOrEqual(maxRefused);
  });
}
