// Refusals of the sign-in service that stand for a while, so that a caller who is refused again and again does not cost an
// exchange a request. A few for each owner: nobody's refusals push out another's.

import { LRUCache } from 'lru-cache';
import { upTo } from '../cache-size.ts';
import type { TokenFailure } from './token-failure.ts';

export interface RefusedExchanges {
  find(owner: string, key: string): TokenFailure | undefined;
  keep(owner: string, key: string, failure: TokenFailure): void;
}

const maxOwners = 10_000;
const maxForOwner = 8;
/** An operator who has fixed the set-up wants to see it soon. */
const misconfiguredForMs = 5_000;

/** An outage is not kept: the circuit breaker is there for it. */
export function createRefusedExchanges(refusedForMs: number): RefusedExchanges {
  const owners = new LRUCache<string, LRUCache<string, TokenFailure>>(upTo(maxOwners));
  return {
    find: (owner, key) => owners.get(owner)?.get(key),
    keep(owner, key, failure) {
      if (failure.reason === 'unreachable') return;
      const own = owners.get(owner) ?? new LRUCache<string, TokenFailure>(upTo(maxForOwner));
      owners.set(owner, own);
      own.set(key, failure, {
        ttl: failure.reason === 'misconfigured' ? Math.min(misconfiguredForMs, refusedForMs) : refusedForMs,
      });
    },
  };
}
