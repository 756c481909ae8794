// What protects Graph and the gateway from each other, for reads and writes apart. One for the process, shared by all
// callers: it knows no token and no answer.

import { type Bulkhead, createBulkhead } from './bulkhead.ts';
import { type CircuitBreaker, createCircuitBreaker, defaultBreaker } from './circuit-breaker.ts';
import { createRetryBudget, type RetryBudget } from './retry-budget.ts';
import { createThrottleGate, type ThrottleGate } from './throttle-gate.ts';

export interface Guard {
  readonly breaker: CircuitBreaker;
  readonly bulkhead: Bulkhead;
  readonly gate: ThrottleGate;
}

export interface Guards {
  readonly read: Guard;
  readonly write: Guard;
  /** Posts of bulk mutations, all together: some connections for writes are never theirs. */
  readonly bulk: Bulkhead;
  readonly budget: RetryBudget;
}

/** Connections to Graph at the same time; those of bulk mutations are among those for writes. */
export const connections = { read: 48, write: 20, bulk: 16 } as const;

export interface GuardOptions {
  /** Calls within ten seconds before a circuit can open. */
  readonly breakerMinimumCalls: number;
  /** Retries that a quiet gateway may make at once. */
  readonly retryFloor: number;
}

export function createGuards({ breakerMinimumCalls, retryFloor }: GuardOptions): Guards {
  const guard = (limit: number): Guard => ({
    breaker: createCircuitBreaker({ ...defaultBreaker, minimumCalls: breakerMinimumCalls }),
    bulkhead: createBulkhead(limit),
    gate: createThrottleGate(),
  });
  return {
    read: guard(connections.read),
    write: guard(connections.write),
    bulk: createBulkhead(connections.bulk, Number.POSITIVE_INFINITY),
    budget: createRetryBudget(retryFloor),
  };
}
