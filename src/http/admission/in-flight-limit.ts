// How many operations may be under way: the most that is configured while the process keeps up, fewer while it lags.
// Pure; it is told how late the event loop was. Falls by a fifth and rises by a twentieth, so that work goes on at every
// moment of an overload: refusing all until the lag is gone would swing between too much and nothing.
// https://en.wikipedia.org/wiki/Additive_increase/multiplicative_decrease

export interface InFlightLimit {
  readonly current: number;
  /** Takes note of a stretch of time: how late the event loop was on average, and the most that was under way. */
  observe(lagMs: number, busiest: number): void;
}

export interface InFlightLimitOptions {
  readonly most: number;
  readonly maxLagMs: number;
}

const fall = 0.8;
const steps = 20;
/** What lags may be another process on the machine: a tenth of the work is always taken. */
const leastShare = 0.1;

export function createInFlightLimit({ most, maxLagMs }: InFlightLimitOptions): InFlightLimit {
  const least = Math.max(1, Math.ceil(most * leastShare));
  const rise = Math.max(1, Math.ceil(most / steps));
  let current = most;
  return {
    get current() {
      return current;
    },
    observe(lagMs, busiest) {
      // From what was really under way: a limit that nobody reaches is not what lags.
      if (lagMs > maxLagMs) current = Math.max(least, Math.floor(Math.min(current, busiest) * fall));
      else current = Math.min(most, current + rise);
    },
  };
}
