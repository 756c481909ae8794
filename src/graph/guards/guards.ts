// What protects Graph, the sign-in service and the gateway from each other: reads, writes and tokens apart. Gates, circuits
// and budgets belong to owners; places for calls are shared by all. Knows no token and no answer.

import { type Bulkhead, createBulkheads } from './bulkhead.ts';
import { type CircuitBreaker, createCircuitBreakers, defaultBreaker, type Report } from './circuit-breaker.ts';
import { createRetryBudgets, type RetryBudget } from './retry-budget.ts';
import { createThrottleGates, type ThrottleGate } from './throttle-gate.ts';

export interface Guard {
  readonly breaker: CircuitBreaker;
  readonly bulkhead: Bulkhead;
  readonly gate: ThrottleGate;
}

/** Whose calls they are. */
export interface Owner {
  readonly tenantId: string;
  /** The caller: tells owners apart among all tenants. */
  readonly caller: string;
}

/** What all callers share. */
export interface SharedGuards {
  /** The guards as this owner meets them. */
  of(owner: Owner): Guards;
  /** Those of the sign-in service. It has no gate: what it throttles is one caller. */
  tokenOf(owner: string): TokenGuard;
}

export interface TokenGuard {
  readonly breaker: { admit(): Report | null };
  readonly bulkhead: Bulkhead;
}

/** One owner's. */
export interface Guards {
  readonly read: Guard;
  readonly write: Guard;
  /** Posts of bulk mutations, all together: some connections for writes are never theirs. */
  readonly bulk: Bulkhead;
  readonly budget: RetryBudget;
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

export function createGuards({ breakerMinimumCalls, retryFloor, maxInFlight }: GuardOptions): SharedGuards {
  const options = { ...defaultBreaker, minimumCalls: breakerMinimumCalls };
  const shared = (limit: number, perOwner: number) => ({
    breakerOf: createCircuitBreakers(options),
    bulkheadOf: createBulkheads({ limit, perOwner }),
    gateOf: createThrottleGates(),
  });
  const read = shared(connections.read, connections.reader);
  const write = shared(connections.write, connections.write);
  const bulkOf = createBulkheads({ limit: connections.bulk, maxWaitingOwners: Number.POSITIVE_INFINITY });
  const budgetOf = createRetryBudgets(retryFloor);
  const token = {
    breakerOf: createCircuitBreakers(options),
    bulkheadOf: createBulkheads({ limit: connections.token, maxWaitingOwners: maxInFlight }),
  };
  const owned = ({ breakerOf, bulkheadOf, gateOf }: ReturnType<typeof shared>, owner: Owner): Guard => ({
    breaker: breakerOf(owner.caller),
    bulkhead: bulkheadOf(owner.caller),
    gate: gateOf(owner.tenantId),
  });
  return {
    of: (owner) => ({
      read: owned(read, owner),
      write: owned(write, owner),
      bulk: bulkOf(owner.caller),
      budget: budgetOf(owner.caller),
    }),
    tokenOf: (owner) => ({ breaker: withoutWaiting(token.breakerOf(owner)), bulkhead: token.bulkheadOf(owner) }),
  };
}

/** Refuses while a probe is in flight: an exchange that waited for it would use up the time that it has. */
function withoutWaiting(breaker: CircuitBreaker): TokenGuard['breaker'] {
  return {
    admit() {
      const admission = breaker.admit();
      return typeof admission === 'function' ? admission : null;
    },
  };
}
