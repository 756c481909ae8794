// The pace of bulk writes against buckets as Graph's are, on a clock of the test's: every count is exact.

import { describe, expect, it } from 'vitest';
import { failed, faultFromAnswer, type Outcome } from '../../../src/graph/fault.ts';
import { createWritePace } from '../../../src/graph/guards/write-pace.ts';

const ok: Outcome<unknown> = { ok: true, value: null };
const scope = { 'x-ms-throttle-scope': 'Tenant_Application/Write/app/tenant' };
const refused = (seconds: number, headers: Record<string, string> = scope) =>
  failed(faultFromAnswer(429, { 'retry-after': String(seconds), ...headers }, null, 0));

interface Quota {
  /** What the bucket holds. */
  readonly holds: number;
  readonly perSecond: number;
  readonly people: number;
  readonly roundTripMs: number;
}

/** Sends everybody's write, those that were refused again; all in milliseconds. */
function rollOut({ holds, perSecond, people, roundTripMs }: Quota) {
  let now = 0;
  const pace = createWritePace(() => now);
  const bucket = { tokens: holds, filledAt: 0 };
  let [left, applied, refusals, undercut, heldUntil] = [people, 0, 0, 0, 0];
  const events: { at: number; happens: () => void }[] = [];
  const answer = (items: number): Outcome<unknown>[] => {
    bucket.tokens = Math.min(holds, bucket.tokens + ((now - bucket.filledAt) / 1000) * perSecond);
    bucket.filledAt = now;
    const taken = Math.min(items, Math.floor(bucket.tokens + 1e-6));
    bucket.tokens -= taken;
    const wait = Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
    return Array.from({ length: items }, (_, index) => (index < taken ? ok : refused(wait)));
  };
  const post = (items: number) => {
    if (now < heldUntil) undercut++;
    left -= items;
    const leave = pace.leave(items);
    events.push({
      at: now + roundTripMs / 2,
      happens() {
        const outcomes = answer(items);
        events.push({
          at: now + roundTripMs / 2,
          happens() {
            leave(outcomes);
            const again = outcomes.filter((outcome) => !outcome.ok).length;
            [left, refusals, applied] = [left + again, refusals + again, applied + items - again];
            for (const outcome of outcomes)
              if (!outcome.ok) heldUntil = Math.max(heldUntil, now + (outcome.fault.retryAfterSeconds ?? 0) * 1000);
          },
        });
      },
    });
  };
  while (applied < people) {
    let waitMs = Number.POSITIVE_INFINITY;
    while (left > 0 && waitMs !== 0) {
      const items = Math.min(left, pace.maxItems());
      waitMs = pace.waitMs(items);
      if (waitMs > 0) break;
      post(items);
      waitMs = Number.POSITIVE_INFINITY;
    }
    events.sort((one, other) => one.at - other.at);
    const [next] = events;
    if (next === undefined || now + waitMs + 0.001 < next.at) now += waitMs + 0.001;
    else {
      now = next.at;
      events.shift();
      next.happens();
    }
  }
  const ideal = ((people - holds) / perSecond) * 1000 + roundTripMs;
  return { ratio: now / ideal, share: refusals / (applied + refusals), refusals, undercut };
}

describe('the pace of a roll-out', () => {
  it.each<Quota>([
    { holds: 300, perSecond: 30, people: 10_000, roundTripMs: 20 },
    { holds: 300, perSecond: 30, people: 10_000, roundTripMs: 300 },
    { holds: 100, perSecond: 10, people: 5_000, roundTripMs: 100 },
    { holds: 1_500, perSecond: 150, people: 10_000, roundTripMs: 100 },
  ])(
    'row 443: takes at most 1.1 times what a bucket of $holds with $perSecond a second allows, and at most 2 % are refused, at $roundTripMs ms',
    (quota) => {
      const { ratio, share, refusals, undercut } = rollOut(quota);
      expect(ratio).toBeLessThan(1.1);
      expect(share).toBeLessThan(0.02);
      expect(refusals).toBeGreaterThan(0);
      expect(undercut).toBe(0);
    },
  );

  it('does not slow down posts of a tenant that has taken everything so far', () => {
    const pace = createWritePace(() => 0);
    for (let posts = 0; posts < 250; posts++) pace.leave(20)(Array(20).fill(ok));
    const inFlight = Array.from({ length: 16 }, () => {
      expect(pace.waitMs(20)).toBe(0);
      return pace.leave(20);
    });
    expect(pace.waitMs(20)).toBeGreaterThan(0);
    inFlight[0]?.([]);
    expect(pace.waitMs(20)).toBe(0);
  });

  it('is not changed by one or two people whom Graph refuses for themselves, but is by three', () => {
    const pace = createWritePace(() => 0);
    pace.leave(20)([refused(60, {}), refused(60, {}), ok]);
    expect(pace.waitMs(20)).toBe(0);
    pace.leave(20)([refused(60, {}), refused(60, {}), refused(30, {})]);
    expect(pace.waitMs(20)).toBe(60_000);
  });
});
