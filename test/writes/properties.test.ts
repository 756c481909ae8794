// For every short script of faults: a mutation is applied at most once to each person, and what the caller is told agrees
// with what the tenant holds in the end, or says that it is not known. One mutation at a time, and many in one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaultRuleInput } from '../../dev/emulator/fault-rules.ts';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { draws } from '../support/proof.ts';
import { useWrites } from './support.ts';
import { watchChanges } from './watch-changes.ts';

const attemptMs = 120;
const writes = useWrites({ env: { READ_BACK_DELAYS_MS: '1,2,4', ATTEMPT_TIMEOUT_MS: String(attemptMs) } });

type Fault = FaultRuleInput['fault'];
// The gateway has given up by then; the tenant goes on all the same.
const late: Fault = { kind: 'delay', ms: 2 * attemptMs };

const notApplied = fc.oneof(
  fc.constantFrom(401, 408, 500, 502, 503, 504).map((status): Fault => ({ kind: 'status', status })),
  fc.constantFrom<Fault>(
    { kind: 'status', status: 503, headers: { 'retry-after': '0' } },
    { kind: 'throttle', retryAfter: 0 },
    { kind: 'throttle', retryAfter: '0.01' },
    { kind: 'throttle', retryAfter: null },
    { kind: 'garbage', status: 502 },
    { kind: 'garbage', status: 403 },
  ),
);
const applied = fc.oneof(
  fc.constantFrom(408, 429, 500, 502, 503, 504).map((status): Fault => ({ kind: 'apply-then-status', status })),
  fc.constant<Fault>({ kind: 'delay', ms: 1 }),
);
const onTheWire = fc.constantFrom<Fault>(
  { kind: 'reset' },
  { kind: 'apply-then-reset' },
  { kind: 'truncate', closeSocket: true },
  { kind: 'truncate', closeSocket: false },
  { kind: 'drip', bytes: 8, intervalMs: 1 },
  { kind: 'drip', bytes: 1, intervalMs: attemptMs },
  { kind: 'redirect', location: 'http://127.0.0.1:9/' },
  late,
);
// A 2xx that is a lie (a page in front of Graph) is believed of writes: lies of that kind are told to reads.
const lie = fc.constantFrom<Fault>(
  { kind: 'garbage' },
  { kind: 'garbage', body: 'null', contentType: 'application/json' },
  { kind: 'status', status: 200, body: { value: [{ id: 7 }] } },
);
const inBatches = fc.constantFrom<Fault>(
  { kind: 'drop-item' },
  { kind: 'duplicate-item' },
  { kind: 'foreign-id' },
  { kind: 'foreign-id', id: '1' },
);

const truth = ({ __typename }: { readonly __typename: string }) =>
  __typename.endsWith('Success') ? 'applied' : __typename === 'OutcomeUnknownError' ? 'unknown' : 'not applied';

async function untilLateOnesAreIn(faults: readonly Fault[]): Promise<void> {
  const last = faults.reduce((sum, fault) => sum + (fault.kind === 'delay' ? fault.ms : 0), 0);
  await new Promise((resolve) => setTimeout(resolve, last));
}

let turn = 0;
/** Somebody else for each run: a pause that Graph asked for is kept for a person. */
const somebody = () => worker(1 + (turn++ % 1_000)).shortName;

const number = '+1 4255550199';
const phoneOf = (name: string) => writes.phoneOf(name);
const mutations = {
  enable: { method: 'POST', changes: 1, before: () => {}, wanted: (name: string) => writes.isReady(name) },
  disable: {
    method: 'POST',
    changes: 1,
    before: (name: string) => {
      phoneOf(name)!.registration = 'ready';
    },
    wanted: (name: string) => !writes.isReady(name),
  },
  // Saving sets the number and, by policy, the registration.
  add: {
    method: 'POST',
    changes: 2,
    before: (name: string) => writes.emulator.tenant.named(name)!.phones.clear(),
    wanted: (name: string) => phoneOf(name)?.phoneNumber === number,
  },
  update: {
    method: 'PATCH',
    changes: 2,
    before: () => {},
    wanted: (name: string) => phoneOf(name)?.phoneNumber === number,
  },
  delete: { method: 'DELETE', changes: 1, before: () => {}, wanted: (name: string) => phoneOf(name) === undefined },
} as const;

const step = fc.oneof(
  fc.record({ at: fc.constant('write'), fault: fc.oneof(notApplied, applied, onTheWire) }),
  fc.record({ at: fc.constant('read'), fault: fc.oneof(notApplied, applied, onTheWire, lie) }),
);

// A Graph that throttles the write and the looks at it alike is believed (docs/reliability.md), although it may have
// acted. What may lie here is only an answer that says "throttled" of a write that was applied.
const throttles = (fault: Fault) =>
  fault.kind === 'throttle' ||
  ('status' in fault && fault.status === 429) ||
  ('headers' in fault && fault.status === 503);
const isBelieved = (steps: readonly { readonly at: string; readonly fault: Fault }[]) =>
  steps.some(({ at, fault }) => at === 'write' && fault.kind === 'apply-then-status' && fault.status === 429) &&
  steps.some(({ at, fault }) => at === 'read' && throttles(fault));

describe.each(['enable', 'disable', 'add', 'update', 'delete'] as const)('%s under random faults', (action) => {
  const { method, changes, before, wanted } = mutations[action];

  it('is applied at most once, and what is said is true', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        writes.emulator.reset();
        const name = somebody();
        before(name);
        for (const { at, fault } of steps) writes.fault(fault, { method: at === 'write' ? method : 'GET' });
        const changed = watchChanges(writes.emulator.tenant.named(name)!);
        const answer = await writes.run(action, name, { number });
        const said = isBelieved(steps) ? 'unknown' : truth(answer);
        const atOnce = wanted(name);
        await untilLateOnesAreIn(steps.map(({ fault }) => fault));
        expect(changed()).toBeLessThanOrEqual(changes);
        if (said === 'applied') expect(wanted(name)).toBe(true);
        // A conflict is what was seen, and says no more than that.
        if (answer.__typename === 'ConflictingChangeError') expect(atOnce).toBe(false);
        else if (said === 'not applied') expect(wanted(name)).toBe(false);
      }),
      draws(30),
    );
  });
});

describe.each(['enable', 'disable'] as const)('%s for many under random faults', (action) => {
  const people = 5;
  const field = `${action}SmsSignInForUsers`;
  const operation = `${action}SmsSignIn` as const;
  const query = `mutation ($targets: [SmsSignInTarget!]!) { bulk: ${field}(targets: $targets) {
    outcomes { result { __typename } } counts { succeeded failed undecided } } }`;
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

  it('is applied at most once to each, and what is said of each is true', async () => {
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
      draws(30),
    );
  });
});
