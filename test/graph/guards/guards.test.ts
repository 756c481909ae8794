// The guards alone, on a clock of the test's: rows 92 to 94.

import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { faultFromAnswer } from '../../../src/graph/fault.ts';
import { createBulkheads } from '../../../src/graph/guards/bulkhead.ts';
import {
  type CircuitBreaker,
  createCircuitBreaker,
  createCircuitBreakers,
  defaultBreaker,
  type Report,
} from '../../../src/graph/guards/circuit-breaker.ts';
import { createGuards } from '../../../src/graph/guards/guards.ts';
import { createRetryBudget } from '../../../src/graph/guards/retry-budget.ts';
import { createThrottleGates, everything, serviceOf, subjectOf } from '../../../src/graph/guards/throttle-gate.ts';
import { draws } from '../../support/proof.ts';

let now = 0;
const clock = () => now;
beforeEach(() => {
  now = 0;
});

describe('the circuit breaker', () => {
  const make = () => createCircuitBreaker({ ...defaultBreaker, now: clock });
  const call = (breaker: CircuitBreaker, result: 'success' | 'failure' | 'ignored') => {
    const admission = breaker.admit();
    if (typeof admission === 'function') admission(result);
  };

  it('row 92: opens at half of twenty failing, and not before', () => {
    const breaker = make();
    for (let calls = 0; calls < 10; calls++) call(breaker, 'success');
    for (let calls = 0; calls < 9; calls++) call(breaker, 'failure');
    expect(breaker.admit()).not.toBeNull();
    call(breaker, 'failure');
    expect(breaker.admit()).toBeNull();
  });

  it('row 92: lets one probe pass after five seconds, and closes when it succeeds', () => {
    const breaker = make();
    for (let calls = 0; calls < 20; calls++) call(breaker, 'failure');
    now = 4_999;
    expect(breaker.admit()).toBeNull();
    now = 5_000;
    const probe = breaker.admit() as Report;
    expect(breaker.admit()).toBeInstanceOf(Promise);
    probe('failure');
    expect(breaker.admit()).toBeNull();
    now = 10_000;
    call(breaker, 'ignored');
    call(breaker, 'success');
    for (let calls = 0; calls < 19; calls++) call(breaker, 'failure');
    expect(breaker.admit()).not.toBeNull();
  });

  it('forgets what is older than its window, and never counts what is ignored', () => {
    const breaker = make();
    for (let calls = 0; calls < 19; calls++) call(breaker, 'failure');
    now = 11_000;
    call(breaker, 'failure');
    for (let calls = 0; calls < 100; calls++) call(breaker, 'ignored');
    expect(breaker.admit()).not.toBeNull();
  });
});

describe('row 159: the circuit for all', () => {
  const fail = (breaker: CircuitBreaker) => {
    const admission = breaker.admit();
    if (typeof admission === 'function') admission('failure');
  };

  it('stays closed while one owner fails, whose own opens', () => {
    const of = createCircuitBreakers({ ...defaultBreaker, now: clock });
    for (let calls = 0; calls < 200; calls++) fail(of('attacker'));
    expect([of('attacker').admit(), typeof of('other').admit()]).toEqual([null, 'function']);
  });

  it('opens when several owners fail, few calls each', () => {
    const of = createCircuitBreakers({ ...defaultBreaker, now: clock });
    for (let owner = 0; owner < 20; owner++) fail(of(`owner ${owner}`));
    expect(of('other').admit()).toBeNull();
  });

  it('row 107: counts all that was lost with one connection as one failure', () => {
    const breaker = createCircuitBreakers({ ...defaultBreaker, now: clock })('a');
    const connection = Symbol('connection');
    for (let calls = 0; calls < 200; calls++) (breaker.admit() as Report)('failure', connection);
    expect(typeof breaker.admit()).toBe('function');
  });
});

describe('the retry budget', () => {
  it('row 92: allows a tenth of the calls beside its floor', () => {
    const budget = createRetryBudget(10, clock);
    let retries = 0;
    for (let calls = 0; calls < 1_000; calls++) {
      budget.earn(1);
      if (budget.spend(1)) retries += 1;
    }
    expect(retries).toBeGreaterThan(100);
    expect(retries).toBeLessThanOrEqual(110);
  });

  it('charges the retries of all that was lost with one connection once', () => {
    const budget = createRetryBudget(2, clock);
    const [connection, other] = [Symbol('connection'), Symbol('connection')];
    expect([20, 20, 20].map((calls) => budget.spend(calls, connection))).toEqual([true, true, true]);
    expect(budget.spend(20, other)).toBe(true);
    expect(budget.spend(20, Symbol('connection'))).toBe(false);
  });

  it('gives a quiet system one a second back', () => {
    const budget = createRetryBudget(2, clock);
    expect([budget.spend(1), budget.spend(1), budget.spend(1)]).toEqual([true, true, false]);
    now = 1_000;
    expect([budget.spend(1), budget.spend(1)]).toEqual([true, false]);
  });
});

describe('the throttle gate', () => {
  const throttled = (seconds: string, scope?: string) =>
    faultFromAnswer(429, { 'retry-after': seconds, ...(scope ? { 'x-ms-throttle-scope': scope } : {}) }, {}, 0);

  const list = (person: string) => `/users/${person}/authentication/phoneMethods`;

  it('row 93: closes for one subject, for everybody when the scope says so, and opens in time', () => {
    const gate = createThrottleGates(clock).of('t');
    gate.observe(list('a'), throttled('5'));
    expect([gate.refusal(list('a'))?.retryAfterSeconds, gate.refusal(list('b'))]).toEqual([5, null]);
    gate.observe(list('b'), throttled('7', 'Tenant_Application/Read/x/y'));
    expect(gate.refusal(list('c'))).toMatchObject({ source: 'guarded', refusedBy: 'throttle', status: null });
    now = 7_000;
    expect(gate.refusal(list('c'))).toBeNull();
  });

  it('row 93: closes for everybody when a batch is throttled, and never opens before', () => {
    const batch = createThrottleGates(clock).of('t');
    batch.observe('/$batch', throttled('5'));
    now = 4_900;
    expect(batch.refusal(list('d'))).not.toBeNull();
  });

  it('row 159: what was only inferred from three people is probed by another person, and opens by its success', () => {
    const gate = createThrottleGates(clock).of('t');
    for (const person of ['a', 'b', 'c']) gate.observe(list(person), throttled('3600'));
    expect(gate.refusal(list('d'))).not.toBeNull();
    now = 1_000;
    expect(gate.refusal(list('a'))?.retryAfterSeconds).toBe(3599);
    expect([gate.refusal(list('d')), gate.refusal(list('d'))]).toEqual([null, null]);
    expect(gate.refusal(list('e'))).not.toBeNull();
    gate.observe(list('d'), null);
    expect(gate.refusal(list('e'))).toBeNull();
    expect(gate.refusal(list('a'))?.retryAfterSeconds).toBe(3599);
  });

  it('row 159: three throttled people of one tenant close nothing for another tenant', () => {
    const gateOf = createThrottleGates(clock).of;
    for (const person of ['a', 'b', 'c']) gateOf('t').observe(list(person), throttled('3600'));
    expect([gateOf('t').refusal(list('d')) === null, gateOf('u').refusal(list('d'))]).toEqual([false, null]);
  });

  it('row 112: a throttled phone list closes neither the directory entry nor another service', () => {
    const gate = createThrottleGates(clock).of('t');
    gate.observe(list('a'), throttled('60'));
    expect([gate.refusal(list('a')) === null, gate.refusal('/users/a?$select=id')]).toEqual([false, null]);
    expect([list('a'), '/users/a?$select=id', '/reports/x', '/$batch'].map(serviceOf)).toEqual([
      'authentication',
      'users',
      'reports',
      everything,
    ]);
  });

  it('knows whom a path is about', () => {
    expect(['/users/x/authentication', '/users/x?$select=id', '/$batch'].map(subjectOf)).toEqual([
      'x',
      'x',
      everything,
    ]);
  });
});

describe('a reader', () => {
  it('has sixteen posts in flight at most', async () => {
    const shared = createGuards({ breakerMinimumCalls: 1, retryFloor: 1, maxInFlight: 1 });
    const { read } = shared.of({ tenantId: 't', caller: 'c' });
    const places = Array.from({ length: 17 }, () => read.bulkhead.enter(never));
    const [seventeenth] = places.splice(16);
    const [first] = await Promise.all(places);
    expect(await isPending(seventeenth)).toBe(true);
    first?.();
    expect(await seventeenth).not.toBeNull();
  });
});

const never = new AbortController().signal;

async function isPending(promise: Promise<unknown> | undefined): Promise<boolean> {
  await turn();
  return (await Promise.race([promise, turn('pending')])) === 'pending';
}

describe('the bulkhead', () => {
  it('row 94: admits calls up to its limit, lets some owners wait, refuses others immediately, gives places back', async () => {
    const bulkheads = createBulkheads({ limit: 2, maxWaitingOwners: 1 });
    const [first] = [await bulkheads.of('a').enter(never), await bulkheads.of('b').enter(never)];
    const third = bulkheads.of('c').enter(never);
    const fourth = bulkheads.of('c').enter(never);
    expect(await bulkheads.of('d').enter(never)).toBeNull();
    first?.();
    (await third)?.();
    expect(await fourth).not.toBeNull();
  });

  it('row 94: forgets a call whose signal aborts while it waits', async () => {
    const bulkhead = createBulkheads({ limit: 1, maxWaitingOwners: 1 }).of('a');
    const leave = await bulkhead.enter(never);
    const waiting = new AbortController();
    const place = bulkhead.enter(waiting.signal);
    waiting.abort();
    expect(await place).toBeNull();
    leave?.();
    expect(await bulkhead.enter(never)).not.toBeNull();
  });

  it('gives free places to waiting owners in turn, however many calls of one of them wait', async () => {
    const bulkheads = createBulkheads({ limit: 1, maxWaitingOwners: 3 });
    let leave = await bulkheads.of('a').enter(never);
    const admitted: string[] = [];
    const callers = ['a', 'a', 'a', 'b', 'c', 'b'];
    for (const owner of callers) {
      void bulkheads
        .of(owner)
        .enter(never)
        .then((place) => {
          admitted.push(owner);
          leave = place;
        });
    }
    for (let count = 0; count < callers.length; count++) {
      leave?.();
      await turn();
    }
    expect(admitted).toEqual(['a', 'b', 'c', 'a', 'b', 'a']);
  });

  it('passes over an owner that has all the places it may have', async () => {
    const bulkheads = createBulkheads({ limit: 3, perOwner: 2 });
    const [first] = [await bulkheads.of('a').enter(never), await bulkheads.of('a').enter(never)];
    const third = bulkheads.of('a').enter(never);
    expect(await bulkheads.of('b').enter(never)).not.toBeNull();
    const other = bulkheads.of('c').enter(never);
    expect([await isPending(third), await isPending(other)]).toEqual([true, true]);
    first?.();
    expect([await isPending(third), await isPending(other)]).toEqual([false, true]);
  });

  it('never exceeds a limit and never leaves a place free that a call waits for, whatever happens when', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('enter' as const), owner: fc.constantFrom('a', 'b', 'c', 'd') }),
      fc.record({ kind: fc.constant('leave' as const), index: fc.nat(9) }),
      fc.record({ kind: fc.constant('abort' as const), index: fc.nat(9) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const bulkheads = createBulkheads({ limit: 4, perOwner: 2, maxWaitingOwners: 3 });
        const inside: { owner: string; leave: () => void }[] = [];
        const waiting: { owner: string; abort: () => void }[] = [];
        for (const one of steps) {
          if (one.kind === 'enter') {
            const { owner } = one;
            const controller = new AbortController();
            const call = { owner, abort: () => controller.abort() };
            waiting.push(call);
            void bulkheads
              .of(owner)
              .enter(controller.signal)
              .then((leave) => {
                waiting.splice(waiting.indexOf(call), 1);
                if (leave !== null) inside.push({ owner, leave });
              });
          } else if (one.kind === 'leave') inside.splice(one.index, 1)[0]?.leave();
          else waiting[one.index]?.abort();
          await turn();
          const placesOf = (owner: string) => inside.filter((call) => call.owner === owner).length;
          expect(inside.length).toBeLessThanOrEqual(4);
          for (const { owner } of inside) expect(placesOf(owner)).toBeLessThanOrEqual(2);
          for (const { owner } of waiting) expect(inside.length === 4 || placesOf(owner) === 2).toBe(true);
        }
      }),
      draws(100),
    );
  });
});
