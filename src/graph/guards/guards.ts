// What protects Graph, the sign-in service and the gateway from each other: reads, writes and tokens apart. One for the process, shared by all
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
  /** The sign-in service has no gate: what it throttles is one caller. */
  readonly token: Pick<Guard, 'breaker' | 'bulkhead'>;
  readonly budget: RetryBudget;
  /**
   * Whether a reader with so many posts under way may send one more: the first at any time, others while there is room,
   * so that a large question is quick and yet takes no place that another one waits for.
   */
  mayPost(underWay: number): boolean;
}

/**
 * Connections at the same time: to Graph, those of one reader among those for reads and those of bulk mutations among
 * those for writes, and to the sign-in service for tokens.
 */
export const connections = { read: 48, reader: 16, write: 20, bulk: 16, token: 16 } as const;

export interface GuardOptions {
  /** Calls within ten seconds before a circuit can open. */
  readonly breakerMinimumCalls: number;
  /** Retries that a quiet gateway may make at once. */
  readonly retryFloor: number;
  /** Operations at the same time: each may wait for a token. */
  readonly maxInFlight: number;
}

export function createGuards({ breakerMinimumCalls, retryFloor, maxInFlight }: GuardOptions): Guards {
  const breaker = () => createCircuitBreaker({ ...defaultBreaker, minimumCalls: breakerMinimumCalls });
  const guard = (limit: number): Guard => ({
    breaker: breaker(),
    bulkhead: createBulkhead(limit),
    gate: createThrottleGate(),
  });
  const read = guard(connections.read);
  return {
    read,
    mayPost: (underWay) => underWay === 0 || (underWay < connections.reader && read.bulkhead.hasRoom()),
    write: guard(connections.write),
    bulk: createBulkhead(connections.bulk, Number.POSITIVE_INFINITY),
    token: { breaker: breaker(), bulkhead: createBulkhead(connections.token, maxInFlight) },
    budget: createRetryBudget(retryFloor),
  };
}
