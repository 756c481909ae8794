// The guards alone, on a clock of the test's: rows 92 to 94.

import { beforeEach, describe, expect, it } from 'vitest';
import { faultFromAnswer } from '../../../src/graph/fault.ts';
import { createBulkhead } from '../../../src/graph/guards/bulkhead.ts';
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
    const gate = createThrottleGates(clock)('t');
    gate.observe(list('a'), throttled('5'));
    expect([gate.refusal(list('a'))?.retryAfterSeconds, gate.refusal(list('b'))]).toEqual([5, null]);
    gate.observe(list('b'), throttled('7', 'Tenant_Application/Read/x/y'));
    expect(gate.refusal(list('c'))).toMatchObject({ source: 'guarded', refusedBy: 'throttle', status: null });
    now = 7_000;
    expect(gate.refusal(list('c'))).toBeNull();
  });

  it('row 93: closes for everybody when a batch is throttled, and never opens before', () => {
    const batch = createThrottleGates(clock)('t');
    batch.observe('/$batch', throttled('5'));
    now = 4_900;
    expect(batch.refusal(list('d'))).not.toBeNull();
  });

  it('row 159: what was only inferred from three people is probed by another person, and opens by its success', () => {
    const gate = createThrottleGates(clock)('t');
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
    const gateOf = createThrottleGates(clock);
    for (const person of ['a', 'b', 'c']) gateOf('t').observe(list(person), throttled('3600'));
    expect([gateOf('t').refusal(list('d')) === null, gateOf('u').refusal(list('d'))]).toEqual([false, null]);
  });

  it('row 112: a throttled phone list closes neither the directory entry nor another service', () => {
    const gate = createThrottleGates(clock)('t');
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

describe('who reads', () => {
  it('may have sixteen posts under way while there is room, and one at any time', async () => {
    const shared = createGuards({ breakerMinimumCalls: 1, retryFloor: 1, maxInFlight: 1 });
    const { read, mayPost } = shared.of({ tenantId: 't', caller: 'c' });
    expect([0, 1, 15, 16].map(mayPost)).toEqual([true, true, true, false]);
    const { signal } = new AbortController();
    const places = await Promise.all(Array.from({ length: 48 }, () => read.bulkhead.enter(signal)));
    expect([0, 1, 15, 16].map(mayPost)).toEqual([true, false, false, false]);
    places[0]?.();
    expect(mayPost(1)).toBe(true);
    const arrived = read.bulkhead.expect();
    expect(mayPost(1)).toBe(false);
    arrived();
    expect(mayPost(1)).toBe(true);
  });
});

describe('the bulkhead', () => {
  it('row 94: holds so many, queues so many, refuses the others at once, and gives places back', async () => {
    const bulkhead = createBulkhead(2, 1);
    const { signal } = new AbortController();
    const [first] = [await bulkhead.enter(signal), await bulkhead.enter(signal)];
    const third = bulkhead.enter(signal);
    expect(await bulkhead.enter(signal)).toBeNull();
    first?.();
    expect(await third).not.toBeNull();
  });

  it('row 94: lets go who waits no longer', async () => {
    const bulkhead = createBulkhead(1, 1);
    const leave = await bulkhead.enter(new AbortController().signal);
    const waiting = new AbortController();
    const place = bulkhead.enter(waiting.signal);
    waiting.abort();
    expect(await place).toBeNull();
    leave?.();
    expect(await bulkhead.enter(new AbortController().signal)).not.toBeNull();
  });
});
