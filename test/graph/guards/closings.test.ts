// A write that waits asks the throttle gate only when it has closed again.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultFromAnswer } from '../../../src/graph/fault.ts';
import { createThrottleGates } from '../../../src/graph/guards/throttle-gate.ts';
import { draws } from '../../support/proof.ts';

const list = (person: string) => `/users/${person}/authentication/phoneMethods`;
const throttled = (scope: string | null) =>
  faultFromAnswer(429, { 'retry-after': '60', ...(scope === null ? {} : { 'x-ms-throttle-scope': scope }) }, {}, 0);

const people = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const asked = fc.record({ person: people, observed: fc.constant('nothing') });
const answered = fc.record({ person: people, observed: fc.constantFrom('a success', 'a pause', 'a pause for all') });
const steps = fc.array(
  fc.tuple(
    fc.constantFrom(0, 0, 1_000, 4_000),
    fc.oneof({ weight: 8, arbitrary: asked }, { weight: 1, arbitrary: answered }),
  ),
  { minLength: 4, maxLength: 40 },
);

it('never refuses what it let pass before its closings have grown', () => {
  fc.assert(
    fc.property(steps, (given) => {
      let now = 0;
      const gate = createThrottleGates(() => now).of('t');
      for (const person of ['a', 'b', 'c']) gate.observe(list(person), throttled(null));
      const passedAt = new Map<string, number>();
      for (const [laterMs, { person, observed }] of given) {
        now += laterMs;
        const closings = gate.closings();
        if (observed === 'a success') gate.observe(list(person), null);
        else if (observed !== 'nothing')
          gate.observe(list(person), throttled(observed === 'a pause' ? null : 'Tenant'));
        else if (gate.refusal(list(person)) === null) passedAt.set(person, gate.closings());
        else expect(passedAt.get(person)).not.toBe(closings);
      }
    }),
    draws(300),
  );
});
