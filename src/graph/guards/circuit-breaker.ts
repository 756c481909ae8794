// Circuit breaker: after too many failures, calls are refused until one probe succeeds. Each owner has its own circuit;
// the shared one opens only if calls of several owners fail. Time is passed in.

import { LRUCache } from 'lru-cache';
import { upTo } from '../../cache-size.ts';
import { type CircuitBreakerOptions, type FailureWindow, windowOfAll, windowOfOne } from './failure-window.ts';

export type CallResult = 'success' | 'failure' | 'ignored';

/**
 * Reports the result of a call. `lostWith` is the same for calls that were lost with one connection: they count once.
 */
export type Report = (result: CallResult, lostWith?: symbol | null) => void;

export interface CircuitBreaker {
  /** A function to report the result with; null: refused; a promise: a probe is in flight, retry when it resolves. */
  admit(): Report | Promise<void> | null;
}

export const defaultBreaker: CircuitBreakerOptions = {
  threshold: 0.5,
  minimumCalls: 20,
  windowMs: 10_000,
  openMs: 5_000,
};

const maxOwners = 10_000;

/** The circuits of owners; beyond 10,000 the least recently used is evicted. */
export function createCircuitBreakers(options: CircuitBreakerOptions): (owner: string) => CircuitBreaker {
  const ofOwner = new LRUCache<string, CircuitBreaker>(upTo(maxOwners));
  const forAll = windowOfAll(options);
  const shared = createCircuit(options, forAll);
  // Lost connections: each counts once, for the owner whose call reports it first.
  const counted = new WeakSet<WeakKey>();
  const breakerOf = (owner: string): CircuitBreaker => {
    const known = ofOwner.get(owner);
    if (known !== undefined) return known;
    const breaker = createCircuitBreaker(options);
    ofOwner.set(owner, breaker);
    return breaker;
  };
  return (owner) => ({
    admit() {
      const mine = breakerOf(owner).admit();
      if (typeof mine !== 'function') return mine;
      const all = shared.admit(owner);
      if (typeof all !== 'function') {
        mine('ignored');
        return all;
      }
      return (result, lostWith = null) => {
        const seen = lostWith !== null && counted.has(lostWith);
        if (lostWith !== null) counted.add(lostWith);
        const once = seen ? 'ignored' : result;
        mine(once);
        all(once);
      };
    },
  });
}

/** A breaker for one owner. */
export function createCircuitBreaker(options: CircuitBreakerOptions): CircuitBreaker {
  const circuit = createCircuit(options, windowOfOne(options));
  return { admit: () => circuit.admit('') };
}

function createCircuit(options: CircuitBreakerOptions, window: FailureWindow) {
  const now = options.now ?? (() => performance.now());
  let openUntil: number | null = null;
  let probe: PromiseWithResolvers<void> | null = null;

  function open(): void {
    openUntil = now() + options.openMs;
  }
  function settleProbe(result: CallResult): void {
    if (result === 'failure') open();
    if (result === 'success') {
      openUntil = null;
      window.clear();
    }
    const settled = probe;
    probe = null;
    settled?.resolve();
  }
  return {
    admit(owner: string): ((result: CallResult) => void) | Promise<void> | null {
      if (openUntil === null) {
        return (result) => {
          if (result !== 'ignored' && openUntil === null && window.add(result === 'failure', owner)) open();
        };
      }
      if (probe !== null) return probe.promise;
      if (now() < openUntil) return null;
      probe = Promise.withResolvers();
      return settleProbe;
    },
  };
}
