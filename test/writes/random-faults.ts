// Random faults of Graph, the network and the emulated tenant, and whether what the gateway says of a mutation under them
// is true. Runs may be made side by side: each has a person of its own, and no fault meets anybody else's request.

import fc from 'fast-check';
import { expect } from 'vitest';
import type { FaultRuleInput } from '../../dev/emulator/fault-rules.ts';
import { worker } from '../../dev/emulator/seed-workers.ts';
import type { Action, Writes } from './support.ts';
import { watchChanges } from './watch-changes.ts';

export type Fault = FaultRuleInput['fault'];

export const attemptMs = 120;
export const settings = { READ_BACK_DELAYS_MS: '1,2,4', ATTEMPT_TIMEOUT_MS: String(attemptMs) };

// The gateway has given up by then; the tenant goes on all the same.
const late: Fault = { kind: 'delay', ms: 2 * attemptMs };

export const notApplied = fc.oneof(
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
export const applied = fc.oneof(
  fc.constantFrom(408, 429, 500, 502, 503, 504).map((status): Fault => ({ kind: 'apply-then-status', status })),
  fc.constant<Fault>({ kind: 'delay', ms: 1 }),
);
export const onTheWire = fc.constantFrom<Fault>(
  { kind: 'reset' },
  { kind: 'apply-then-reset' },
  { kind: 'truncate', closeSocket: true },
  { kind: 'truncate', closeSocket: false },
  { kind: 'drip', bytes: 8, intervalMs: 1 },
  { kind: 'drip', bytes: 1, intervalMs: attemptMs },
  { kind: 'redirect', location: 'http://127.0.0.1:9/' },
  late,
);
/** What ends a connection, or one stream of it, before and after departure. */
export const connections = fc.constantFrom<Fault>(
  { kind: 'session-loss' },
  { kind: 'apply-then-session-loss' },
  { kind: 'apply-then-stray-bytes' },
  { kind: 'goaway' },
  { kind: 'stream-reset', code: 'REFUSED_STREAM' },
  { kind: 'stream-reset', code: 'INTERNAL_ERROR' },
  { kind: 'apply-then-stream-reset', code: 'CANCEL' },
  { kind: 'apply-then-stream-reset', code: 'REFUSED_STREAM' },
);
// A 2xx that is a lie (a page in front of Graph) is believed of writes: lies of that kind are told to reads.
export const lie = fc.constantFrom<Fault>(
  { kind: 'garbage' },
  { kind: 'garbage', body: 'null', contentType: 'application/json' },
  { kind: 'status', status: 200, body: { value: [{ id: 7 }] } },
);
/** Reads that lag behind the write: for less than the looks take, and for longer. */
const lag = fc.constantFrom<Fault>({ kind: 'lag', ms: 3 }, { kind: 'lag', ms: 2_000 });
/** The tenant's own throttling, which names a pause of a second. */
const limit = fc.constant<Fault>({ kind: 'limit', amount: 1, seconds: 1 });

export interface Step {
  readonly at: 'write' | 'read';
  readonly fault: Fault;
}

export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ at: fc.constant('write' as const), fault: fc.oneof(notApplied, applied, onTheWire) }),
  fc.record({ at: fc.constant('read' as const), fault: fc.oneof(notApplied, applied, onTheWire, lie) }),
);
/** With lost connections, lag and the tenant's own throttling. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: step },
  { weight: 3, arbitrary: fc.record({ at: fc.constantFrom('write' as const, 'read' as const), fault: connections }) },
  { weight: 2, arbitrary: fc.record({ at: fc.constant('write' as const), fault: lag }) },
  { weight: 1, arbitrary: fc.record({ at: fc.constantFrom('write' as const, 'read' as const), fault: limit }) },
);

/** A union member of a mutation. */
export interface Said {
  readonly __typename: string;
  readonly operationId?: string;
  readonly openOperationId?: string | null;
}

/** The operation to ask, where the outcome is not known. */
const openOperationOf = ({ operationId, openOperationId }: Said) => operationId ?? openOperationId ?? null;

export function truth(said: Said): 'applied' | 'unknown' | 'not applied' {
  if (said.__typename.endsWith('Success')) return 'applied';
  return openOperationOf(said) === null ? 'not applied' : 'unknown';
}

export async function untilLateOnesAreIn(faults: readonly Fault[]): Promise<void> {
  const last = faults.reduce((sum, fault) => sum + (fault.kind === 'delay' ? fault.ms : 0), 0);
  await new Promise((resolve) => setTimeout(resolve, last));
}

let turn = 0;
/** Somebody else for each run: a pause that Graph asked for is kept for a person. */
export const somebody = () => worker(1 + (turn++ % 1_000)).shortName;

// Nobody's: a person of the runs that had it already would look like one who was written to.
export const number = '+1 2065550100';

/** Each action: its method, the changes it makes at most, what it needs and what it wants. */
export function mutationsOf(writes: Writes) {
  const phoneOf = (name: string) => writes.phoneOf(name);
  return {
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
}

export const actions = ['enable', 'disable', 'add', 'update', 'delete'] as const satisfies readonly Action[];

/** One mutation under these faults: applied at most once, and what is said of it is true. */
export async function runUnder(writes: Writes, action: (typeof actions)[number], steps: readonly Step[]) {
  const { method, changes, before, wanted } = mutationsOf(writes)[action];
  const name = somebody();
  const person = writes.emulator.tenant.named(name)!;
  person.phones = new Map([['mobile', { phoneType: 'mobile', phoneNumber: numberOf(name), registration: 'none' }]]);
  before(name);
  expect(wanted(name), 'what is wanted is there before the write').toBe(false);
  const rules = steps.map(({ at, fault }) => {
    const match = { method: at === 'write' ? method : 'GET', user: name };
    return writes.emulator.faults.add({ match: fault.kind === 'limit' ? match : { ...match, times: 1 }, fault });
  });
  const changed = watchChanges(person);
  const answer = await writes.run(action, name, { number });
  const said = truth(answer);
  const immediately = wanted(name);
  await untilLateOnesAreIn(steps.map(({ fault }) => fault));
  for (const { id } of rules) writes.emulator.faults.remove(id);
  expect(changed()).toBeLessThanOrEqual(changes);
  const seen = (isApplied: boolean) => ({ action, answer, isApplied });
  if (said === 'applied') expect(seen(wanted(name))).toEqual(seen(true));
  // A conflict is what was seen, and says no more than that.
  if (answer.__typename === 'ConflictingChangeError') expect(seen(immediately)).toEqual(seen(false));
  else if (said === 'not applied') expect(seen(wanted(name))).toEqual(seen(false));
}

const numberOf = (name: string) => `+1 425555${name.slice(-4)}`;
