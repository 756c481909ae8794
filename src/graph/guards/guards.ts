// What protects Graph, the sign-in service and the gateway from each other: reads, writes and tokens apart. Gates, circuits
// and budgets belong to owners; places for calls are shared by all. Knows no token and no answer.

import type { OnThrottled } from '../events.ts';
import { type Bulkhead, createBulkhead } from './bulkhead.ts';
import { type CircuitBreaker, createCircuitBreakers, defaultBreaker } from './circuit-breaker.ts';
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
  /** The sign-in service has no gate: what it throttles is one caller. */
  readonly token: {
    /** Of the exchanges of one owner; it opens for all only when those of several fail. */
    breakerOf(owner: string): { admit(): ((result: 'success' | 'failure') => void) | null };
    readonly bulkhead: Bulkhead;
  };
  readonly mayPost: Guards['mayPost'];
  /** Those of bulk mutations are among those for writes, too. */
  load(): Readonly<Record<'read' | 'write' | 'bulk' | 'token', ReturnType<Bulkhead['load']>>>;
}

/** One owner's. */
export interface Guards {
  readonly read: Guard;
  readonly write: Guard;
  /** Posts of bulk mutations, all together: some connections for writes are never theirs. */
  readonly bulk: Bulkhead;
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
  readonly onThrottled?: OnThrottled | undefined;
}

export function createGuards(guardOptions: GuardOptions): SharedGuards {
  const { breakerMinimumCalls, retryFloor, maxInFlight, onThrottled } = guardOptions;
  const options = { ...defaultBreaker, minimumCalls: breakerMinimumCalls };
  const shared = (limit: number) => ({
    breakerOf: createCircuitBreakers(options),
    bulkhead: createBulkhead(limit),
    gateOf: createThrottleGates(undefined, onThrottled),
  });
  const [read, write] = [shared(connections.read), shared(connections.write)];
  const bulk = createBulkhead(connections.bulk, Number.POSITIVE_INFINITY);
  const budgetOf = createRetryBudgets(retryFloor);
  const mayPost = (inFlight: number) => inFlight === 0 || (inFlight < connections.reader && read.bulkhead.hasRoom());
  const owned = ({ breakerOf, bulkhead, gateOf }: ReturnType<typeof shared>, owner: Owner): Guard => ({
    breaker: breakerOf(owner.caller),
    bulkhead,
    gate: gateOf(owner.tenantId),
  });
  const token = createBulkhead(connections.token, maxInFlight);
  const tokenBreakerOf = createCircuitBreakers(options);
  return {
    of: (owner) => ({
      read: owned(read, owner),
      write: owned(write, owner),
      bulk,
      budget: budgetOf(owner.caller),
      mayPost,
    }),
    token: {
      breakerOf: (owner) => ({
        admit() {
          const admission = tokenBreakerOf(owner).admit();
          return typeof admission === 'function' ? admission : null;
        },
      }),
      bulkhead: token,
    },
    mayPost,
    load: () => ({
      read: read.bulkhead.load(),
      write: write.bulkhead.load(),
      bulk: bulk.load(),
      token: token.load(),
    }),
  };
}
