// Caches refusals of the sign-in service for a while, so that a caller who is refused repeatedly does not cost one
// exchange a request. Limited for each owner, so that one owner's refusals do not evict another's.

import { LRUCache } from 'lru-cache';
import { upTo } from '../cache-size.ts';
import type { TokenFailure } from './token-failure.ts';

export interface RefusedExchanges {
  find(owner: string, key: string): TokenFailure | undefined;
  keep(owner: string, key: string, failure: TokenFailure): void;
}

const maxOwners = 10_000;
const maxForOwner = 8;
/** Short, so that an operator who has fixed the configuration sees it soon. */
const misconfiguredForMs = 5_000;

/** Outages are not cached: the circuit breaker handles them. */
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
