// The guards that protect Graph, the sign-in service and the gateway from each other, separate for reads, writes and
// tokens. Gates, circuits and budgets belong to owners; connections are shared by all in turn.

import type { Direction, OnThrottled } from '../events.ts';
import { type Bulkhead, type Bulkheads, createBulkheads } from './bulkhead.ts';
import { type CircuitBreaker, createCircuitBreakers, defaultBreaker, type Report } from './circuit-breaker.ts';
import { createRetryBudgets, type RetryBudget } from './retry-budget.ts';
import { createThrottleGates, type Pause, serviceOf, type ThrottleGate } from './throttle-gate.ts';
import { createWritePaces, type WritePace } from './write-pace.ts';

export interface Guard {
  readonly breaker: CircuitBreaker;
  readonly bulkhead: Bulkhead;
  readonly gate: ThrottleGate;
}

/** The caller on whose behalf calls are made. */
export interface Owner {
  readonly tenantId: string;
  /** Unique across all tenants. */
  readonly caller: string;
}

/** The guards of the process. */
export interface SharedGuards {
  /** The guards of one owner's requests to Graph. */
  of(owner: Owner): Guards;
  /**
   * The guards of one owner's requests to the sign-in service. It has no gate, since throttling is per caller there.
   */
  tokenOf(owner: string): TokenGuard;
  /** A pause of Graph's that another replica met. */
  learn(direction: Direction, pause: Pause, ms: number): void;
  /** How many pauses are in force. */
  pauses(): Readonly<Record<Direction, number>>;
  /** Writes of bulk mutations also count as writes. */
  load(): Readonly<Record<'read' | 'write' | 'bulk' | 'token', ReturnType<Bulkheads['load']>>>;
}

export interface TokenGuard {
  readonly breaker: { admit(): Report | null };
  readonly bulkhead: Bulkhead;
}

/** The guards of one owner. */
export interface Guards {
  readonly read: Guard;
  readonly write: Guard;
  /** Limits batch requests of bulk mutations, so that some write connections always remain for single writes. */
  readonly bulk: Bulkhead;
  /** How fast posts of bulk mutations may leave for the service of `path`: all callers of the tenant share it. */
  paceOf(path: string): WritePace;
  readonly budget: RetryBudget;
}

/**
 * Maximum concurrent connections. To Graph: `read`, of which one caller gets at most `reader`, and `write`, of which
 * bulk mutations get at most `bulk`. To the sign-in service: `token`.
 */
export const connections = { read: 48, reader: 16, write: 20, bulk: 16, token: 16 } as const;

export interface GuardOptions {
  /** Minimum calls within ten seconds before a circuit can open. */
  readonly breakerMinimumCalls: number;
  /** Retries that an idle caller may make immediately. */
  readonly retryFloor: number;
  /** Operations in flight: each may wait for a token. */
  readonly maxInFlight: number;
  readonly onThrottled?: OnThrottled | undefined;
  /** Told of each pause that this process met. */
  readonly onPause?: ((direction: Direction, pause: Pause, ms: number) => void) | undefined;
}

export function createGuards(guardOptions: GuardOptions): SharedGuards {
  const { breakerMinimumCalls, retryFloor, maxInFlight, onThrottled, onPause } = guardOptions;
  const options = { ...defaultBreaker, minimumCalls: breakerMinimumCalls };
  const shared = (direction: Direction, perOwner: number) => ({
    breakerOf: createCircuitBreakers(options),
    bulkheads: createBulkheads({ limit: connections[direction], perOwner }),
    gates: createThrottleGates(undefined, onThrottled, (pause, ms) => onPause?.(direction, pause, ms)),
  });
  const read = shared('read', connections.reader);
  const write = shared('write', connections.write);
  const bulk = createBulkheads({ limit: connections.bulk, maxWaitingOwners: Number.POSITIVE_INFINITY });
  const paceOf = createWritePaces();
  const budgetOf = createRetryBudgets(retryFloor);
  const token = {
    breakerOf: createCircuitBreakers(options),
    bulkheads: createBulkheads({ limit: connections.token, maxWaitingOwners: maxInFlight }),
  };
  const owned = ({ breakerOf, bulkheads, gates }: ReturnType<typeof shared>, owner: Owner): Guard => ({
    breaker: breakerOf(owner.caller),
    bulkhead: bulkheads.of(owner.caller),
    gate: gates.of(owner.tenantId),
  });
  return {
    of: (owner) => ({
      read: owned(read, owner),
      write: owned(write, owner),
      bulk: bulk.of(owner.caller),
      paceOf: (path) => paceOf(`${owner.tenantId} ${serviceOf(path)}`),
      budget: budgetOf(owner.caller),
    }),
    tokenOf: (owner) => ({ breaker: withoutWaiting(token.breakerOf(owner)), bulkhead: token.bulkheads.of(owner) }),
    learn: (direction, pause, ms) => (direction === 'read' ? read : write).gates.learn(pause, ms),
    pauses: () => ({ read: read.gates.pauses(), write: write.gates.pauses() }),
    load: () => ({
      read: read.bulkheads.load(),
      write: write.bulkheads.load(),
      bulk: bulk.load(),
      token: token.bulkheads.load(),
    }),
  };
}

/** Refuses while a probe is in flight: waiting for it would use up the exchange's time. */
function withoutWaiting(breaker: CircuitBreaker): TokenGuard['breaker'] {
  return {
    admit() {
      const admission = breaker.admit();
      return typeof admission === 'function' ? admission : null;
    },
  };
}
