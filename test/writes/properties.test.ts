// For every short script of faults: a mutation is applied at most once to each person, and the result agrees
// with what the tenant holds in the end, or says that it is not known. One mutation at a time, and many in one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draws, scale } from '../support/proof.ts';
import {
  actions,
  applied,
  type Fault,
  lie,
  mutationsOf,
  notApplied,
  onTheWire,
  runUnder,
  settings,
  somebody,
  step,
  truth,
  untilLateOnesAreIn,
} from './random-faults.ts';
import { useWrites } from './support.ts';
import { watchChanges } from './watch-changes.ts';

const writes = useWrites({ env: settings });
const mutations = mutationsOf(writes);

const inBatches = fc.constantFrom<Fault>(
  { kind: 'drop-item' },
  { kind: 'duplicate-item' },
  { kind: 'foreign-id' },
  { kind: 'foreign-id', id: '1' },
);

describe.each(actions)('%s under random faults', (action) => {
  it('is applied at most once, and its reported outcome is true', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), (steps) => runUnder(writes, action, steps)),
      draws(scale === 1 ? 20 : 30),
    );
  });
});

describe.each(['enable', 'disable'] as const)('%s for many under random faults', (action) => {
  const people = 5;
  const field = `${action}SmsSignInForUsers`;
  const operation = `${action}SmsSignIn` as const;
  const query = `mutation ($targets: [SmsSignInTarget!]!) { bulk: ${field}(targets: $targets) {
    outcomes { result { __typename ... on OutcomeUnknownError { operationId }
      ... on ThrottledError { openOperationId } } } counts { succeeded failed undecided } } }`;
  const bulkStep = fc.oneof(
    fc.record({
      match: fc.constant({ on: 'envelope' as const }),
      fault: fc.oneof(notApplied, applied, onTheWire, lie),
    }),
    fc.record({
      match: fc.record({
        on: fc.constant('item' as const),
        operation: fc.constantFrom(operation, 'list' as const),
        person: fc.nat(people - 1),
      }),
      fault: fc.oneof(notApplied, applied, inBatches),
    }),
  );

  it('is applied at most once to each person, and every reported outcome is true', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bulkStep, { maxLength: 6 }), async (steps) => {
        writes.emulator.reset();
        const names = Array.from({ length: people }, somebody);
        names.forEach(mutations[action].before);
        for (const { match, fault } of steps) {
          const { person, ...where } = { person: undefined, ...match };
          const user = person === undefined ? {} : { user: names[person] as string };
          writes.emulator.faults.add({ match: { ...where, ...user, times: 1 }, fault });
        }
        const changed = names.map((name) => watchChanges(writes.emulator.tenant.named(name)!));
        const targets = names.map((name) => ({ userId: writes.idOf(name) }));
        const { data, errors } = await writes.harness.run(query, { targets }, { user: 'privileged-admin' });
        expect(errors).toBeUndefined();
        await untilLateOnesAreIn(steps.map(({ fault }) => fault));
        const counts = { applied: 0, 'not applied': 0, unknown: 0 };
        for (const [index, name] of names.entries()) {
          const said = truth(data.bulk.outcomes[index].result);
          counts[said] += 1;
          expect(changed[index]!()).toBeLessThanOrEqual(1);
          if (said !== 'unknown') expect([said, mutations[action].wanted(name)]).toEqual([said, said === 'applied']);
        }
        expect(data.bulk.counts).toEqual({
          succeeded: counts.applied,
          failed: counts['not applied'],
          undecided: counts.unknown,
        });
      }),
      draws(scale === 1 ? 10 : 30),
    );
  });
});
