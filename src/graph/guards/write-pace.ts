// How fast writes of bulk mutations may leave for one service of one tenant, so that few of them are refused. Nothing is known of
// a quota until Graph refuses for the first time: until then more and more posts are in flight. From the second refusal on the
// quota is known, and a model of its bucket says when the next post fits. https://learn.microsoft.com/graph/throttling

import { LRUCache } from 'lru-cache';
import { maxBatchSize } from '../batch.ts';
import type { Fault, Outcome } from '../fault.ts';
import { scopeOf, subjectsForAll } from './throttle-gate.ts';

export interface WritePace {
  /** How many writes a post should hold. */
  maxItems(): number;
  /** Milliseconds until a post of `items` writes may leave; 0: now. */
  waitMs(items: number): number;
  /**
   * Milliseconds that a post may take which the pace held up: one that its deadline cuts off may have been applied. 0 while
   * nothing is held up.
   */
  roundTripMs(): number;
  /** A post of `items` writes leaves. */
  leave(items: number): Left;
}

/** To be called once, with the outcomes of its writes. */
export type Left = (outcomes: readonly Outcome<unknown>[]) => void;

// Of a tenant of which nothing is known yet: so few writes are refused when its quota is met.
const firstPosts = 2;
/** Writes that were taken for each further post in flight. */
const takenForEachPost = 16 * maxBatchSize;
const maxPosts = 16;
/** Until a place may be free again. */
const fullMs = 25;
// Below what was measured, then above it, faster and faster: by 1 % after seven seconds, twice as much after a minute and ten.
const startShare = 0.99;
const growth = 0.0002;
const minRoundTripMs = 1_000;
/** Of the slowest post, with each post after it. */
const fading = 0.95;
const maxServices = 1_000;
const forgottenAfterMs = 60 * 60_000;

/** By tenant and service; beyond 1,000 the one that was used longest ago begins again, as after an hour without use. */
export function createWritePaces(now: () => number = () => performance.now()): (of: string) => WritePace {
  const paces = new LRUCache<string, WritePace>({ max: maxServices, ttl: forgottenAfterMs, updateAgeOnGet: true });
  return (of) => {
    const pace = paces.get(of) ?? createWritePace(now);
    paces.set(of, pace);
    return pace;
  };
}

export function createWritePace(now: () => number): WritePace {
  let inFlight = 0;
  let holdUntil = Number.NEGATIVE_INFINITY;
  /** When Graph last refused: its bucket was empty. */
  let emptyAt = Number.NEGATIVE_INFINITY;
  /** Writes that were taken since. */
  let taken = 0;
  /** What was taken before the first refusal: the bucket holds about as much. */
  let capacity: number | null = null;
  /** Writes a second, by what was taken between two refusals. */
  let measured: number | null = null;
  /** The model of the bucket. */
  let tokens = 0;
  let filledAt = 0;
  /** How long the slowest of the latest posts took. */
  let slowestMs = 0;

  function perSecond(measuredRate: number): number {
    const seconds = (now() - emptyAt) / 1000;
    return measuredRate * (startShare + growth * seconds ** 2);
  }
  function fill(measuredRate: number): void {
    const room = Math.max(capacity ?? 0, maxBatchSize);
    tokens = Math.min(room, tokens + (perSecond(measuredRate) * (now() - filledAt)) / 1000);
    filledAt = now();
  }
  function posts(): number {
    if (measured !== null) return maxPosts;
    return Math.min(maxPosts, (capacity === null ? firstPosts : 1) + Math.floor(taken / takenForEachPost));
  }
  function emptied(pauseMs: number): void {
    if (capacity === null) capacity = taken;
    else if (taken > 0) measured = taken / ((now() - emptyAt) / 1000);
    holdUntil = now() + pauseMs;
    emptyAt = now();
    filledAt = now();
    taken = 0;
    tokens = 0;
  }

  return {
    maxItems() {
      return measured === null ? maxBatchSize : Math.min(maxBatchSize, Math.max(1, Math.floor(measured)));
    },
    roundTripMs: () => (capacity === null ? 0 : Math.max(minRoundTripMs, 2 * slowestMs)),
    waitMs(items) {
      if (now() < holdUntil) return holdUntil - now();
      if (inFlight >= posts()) return fullMs;
      if (measured === null) return 0;
      fill(measured);
      return tokens >= items ? 0 : ((items - tokens) / perSecond(measured)) * 1000;
    },
    leave(items) {
      const leftAt = now();
      inFlight++;
      tokens -= items;
      return (outcomes) => {
        inFlight--;
        slowestMs = Math.max(slowestMs * fading, now() - leftAt);
        // What left before the last refusal says nothing of the time since.
        const isNew = leftAt > emptyAt;
        if (isNew) taken += outcomes.filter(isTaken).length;
        const pauseMs = pauseIn(outcomes);
        if (pauseMs === null) return;
        if (isNew) emptied(pauseMs);
        else holdUntil = Math.max(holdUntil, now() + pauseMs);
      };
    },
  };
}

/** Whether Graph counted it: whatever else it answered. */
function isTaken(outcome: Outcome<unknown>): boolean {
  return outcome.ok || (outcome.fault.source === 'http' && outcome.fault.status !== 429);
}

/** The longest pause, in milliseconds, where the refusals are not about one or two people alone; else null. */
function pauseIn(outcomes: readonly Outcome<unknown>[]): number | null {
  const refusals = outcomes.flatMap((outcome): Fault[] =>
    outcome.ok || outcome.fault.status !== 429 ? [] : [outcome.fault],
  );
  if (refusals.length < subjectsForAll && !refusals.some((fault) => scopeOf(fault.throttleScope) !== null)) return null;
  return Math.max(...refusals.map(({ retryAfterSeconds }) => (retryAfterSeconds ?? 1) * 1000));
}
