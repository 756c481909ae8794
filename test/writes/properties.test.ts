// For every short script of faults: a mutation is applied at most once, and what the caller is told agrees with what the
// tenant holds in the end, or says that it is not known.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaultRuleInput } from '../../src/emulator/fault-rules.ts';
import { type Action, useWrites } from './support.ts';

const writes = useWrites({ env: { READ_BACK_DELAYS_MS: '1,2,4', ATTEMPT_TIMEOUT_MS: '300' } });

type Fault = FaultRuleInput['fault'];
const broken = fc.constantFrom<Fault>(
  { kind: 'reset' },
  { kind: 'apply-then-reset' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 504 },
  { kind: 'apply-then-status', status: 500 },
  { kind: 'apply-then-status', status: 504 },
  { kind: 'throttle', retryAfter: 0 },
  { kind: 'throttle', retryAfter: null },
  { kind: 'garbage' },
  { kind: 'garbage', status: 502 },
  { kind: 'truncate', closeSocket: true },
  { kind: 'redirect', location: 'http://127.0.0.1:9/' },
  { kind: 'delay', ms: 1 },
);
// A 2xx that is a lie (a page in front of Graph) is believed for writes: the property leaves it to reads.
const spoils = (method: string, fault: Fault) =>
  method === 'GET' || !(fault.kind === 'garbage' && fault.status === undefined);
const methods = { enable: 'POST', disable: 'POST', add: 'POST', update: 'PATCH', delete: 'DELETE' } as const;
const script = fc
  .array(fc.record({ at: fc.constantFrom('write', 'read'), fault: broken }), { maxLength: 6 })
  .map((steps) => steps as readonly { at: 'write' | 'read'; fault: Fault }[]);

const before: Readonly<Record<string, string>> = { enable: 'enable-ok', disable: 'already-ready', add: 'no-phone' };
const wanted: Readonly<Record<string, (name: string) => boolean>> = {
  enable: (name) => writes.isReady(name),
  disable: (name) => !writes.isReady(name),
  add: (name) => writes.phoneOf(name)?.phoneNumber === '+1 4255550199',
  update: (name) => writes.phoneOf(name)?.phoneNumber === '+1 4255550199',
  delete: (name) => writes.phoneOf(name) === undefined,
};

/** How often the tenant changed: assignments and removals that Graph's own handlers made. */
function countChanges(name: string): () => number {
  const phones = writes.emulator.tenant.named(name)!.phones;
  let changes = 0;
  const { set, delete: remove } = phones;
  phones.set = (type, phone) => {
    changes += 1;
    return set.call(phones, type, watched(phone));
  };
  phones.delete = (type) => {
    changes += 1;
    return remove.call(phones, type);
  };
  for (const [type, phone] of phones) set.call(phones, type, watched(phone));
  return () => changes;

  // Saving a number sets it once; enabling and disabling set the registration once.
  function watched<Phone extends object>(phone: Phone): Phone {
    return new Proxy(phone, {
      set(target, property, value) {
        const counted =
          'phoneNumber' in target &&
          (property === 'phoneNumber' || (property === 'registration' && ['ready', 'none'].includes(String(value))));
        if (counted && Reflect.get(target, property) !== value) changes += 1;
        return Reflect.set(target, property, value);
      },
    });
  }
}

describe.each(['enable', 'disable', 'add', 'update', 'delete'] as const)('%s under random faults', (action) => {
  it('is applied at most once, and what is said is true', async () => {
    await fc.assert(
      fc.asyncProperty(script, async (steps) => {
        writes.emulator.reset();
        const name = before[action] ?? 'enable-ok';
        const method = methods[action];
        for (const at of ['write', 'read'] as const) {
          const matched = at === 'write' ? method : 'GET';
          const drawn = steps.filter((step) => step.at === at && spoils(matched, step.fault));
          for (const { fault } of drawn) writes.fault(fault, { method: matched, times: 1 });
        }
        const changes = countChanges(name);
        const answer = await writes.run(action as Action, name, { number: '+1 4255550199' });
        const applied = wanted[action]!(name);
        // Saving sets the number and, by policy, the registration: two changes are one write.
        const perWrite = action === 'add' || action === 'update' ? 2 : 1;
        expect(changes()).toBeLessThanOrEqual(perWrite);
        if (answer.__typename.endsWith('Success')) expect(applied).toBe(true);
        else if (answer.__typename !== 'OutcomeUnknownError') expect(applied).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
