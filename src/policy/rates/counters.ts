// Counts the requests of callers: in this process, or in Redis for several processes. While Redis is unavailable, each
// process counts alone with a quarter of the limits: stricter, never unlimited.

import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  type RateLimiterRes,
} from 'rate-limiter-flexible';
import { upTo } from '../../cache-size.ts';

export interface RateRules {
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
  readonly writesPerTarget: number;
  readonly targetsPerHour: number;
  readonly notUniquePerHour: number;
  readonly numberSearchesPerHour: number;
  /** For a tenant, for all callers together. */
  readonly reportsPerTenSeconds: number;
}

export type RateKind = 'reads' | 'writes' | 'target' | 'targets' | 'seen' | 'notUnique' | 'numberSearches' | 'reports';

/** Keys are hashed, since they contain object ids. No method rejects. */
export interface Counters {
  /** Counts points. Returns the seconds to wait if that exceeds the limit, else null. */
  spend(kind: RateKind, key: string, points?: number): Promise<number | null>;
  /** Without counting: the seconds to wait if the limit is reached, else null. */
  exhausted(kind: RateKind, key: string): Promise<number | null>;
  /** Without counting: whether anything was counted for the key. */
  has(kind: RateKind, key: string): Promise<boolean>;
  /** How often each limit refused, since the process started. */
  refusals(): Readonly<Record<RateKind, number>>;
  /** Resets this process's counters; those in Redis remain. */
  reset(): void;
}

/** The part of ioredis that the limiter needs. */
export type RedisClient = object;

const withoutRedis = 0.25;

export function createCounters(rules: RateRules, redis: RedisClient | null): Counters {
  const limiter = (keyPrefix: RateKind, points: number, duration: number): RateLimiterAbstract => {
    if (redis === null) return new RateLimiterMemory({ keyPrefix, points, duration });
    const local = Math.max(1, Math.floor(points * withoutRedis));
    const insuranceLimiter = new RateLimiterMemory({ keyPrefix, points: local, duration });
    return new RateLimiterRedis({
      storeClient: redis,
      keyPrefix: `rates:${keyPrefix}`,
      points,
      duration,
      insuranceLimiter,
      rejectIfRedisNotReady: true,
    });
  };
  const fresh = (): Readonly<Record<RateKind, RateLimiterAbstract>> => ({
    reads: limiter('reads', rules.readsPerMinute, 60),
    writes: limiter('writes', rules.writesPerMinute, 60),
    target: limiter('target', rules.writesPerTarget, 600),
    targets: limiter('targets', rules.targetsPerHour, 3_600),
    seen: limiter('seen', Number.MAX_SAFE_INTEGER, 3_600),
    notUnique: limiter('notUnique', rules.notUniquePerHour, 3_600),
    numberSearches: limiter('numberSearches', rules.numberSearchesPerHour, 3_600),
    reports: limiter('reports', rules.reportsPerTenSeconds, 10),
  });
  let limiters = fresh();
  const refused: Record<RateKind, number> = {
    reads: 0,
    writes: 0,
    target: 0,
    targets: 0,
    seen: 0,
    notUnique: 0,
    numberSearches: 0,
    reports: 0,
  };
  const refuse = (kind: RateKind, refusal: RateLimiterRes | Error) => {
    refused[kind] += 1;
    return secondsOf(refusal);
  };
  const state = (kind: RateKind, key: string) =>
    limiters[kind].get(hashed(key)).then(
      (found) => found,
      () => null,
    );
  return {
    spend: (kind, key, points = 1) =>
      limiters[kind].consume(hashed(key), points).then(
        () => null,
        (refusal: RateLimiterRes | Error) => refuse(kind, refusal),
      ),
    async exhausted(kind, key) {
      const found = await state(kind, key);
      return found === null || found.remainingPoints > 0 ? null : refuse(kind, found);
    },
    refusals: () => refused,
    has: async (kind, key) => (await state(kind, key)) !== null,
    reset() {
      limiters = fresh();
    },
  };
}

// If the limiter fails despite its fallback, requests are refused for a second instead of all being admitted.
function secondsOf(refusal: RateLimiterRes | Error): number {
  return refusal instanceof Error ? 1 : Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
}

// Hashes of returning callers are cached.
const hashes = new LRUCache<string, string>(upTo(10_000));

function hashed(key: string): string {
  const known = hashes.get(key);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(key).digest('base64url');
  hashes.set(key, hash);
  return hash;
}
