// How many operations may be in flight: the configured maximum while the process keeps up, fewer while it lags.
// Pure: the lag of the event loop is passed in. Falls by a fifth and rises by a twentieth, so that work goes on at every
// moment of an overload: refusing all until the lag is gone would swing between too much and nothing.
// https://en.wikipedia.org/wiki/Additive_increase/multiplicative_decrease

export interface InFlightLimit {
  readonly current: number;
  /** Takes note of a stretch of time: how late the event loop was on average, and the maximum in flight. */
  observe(lagMs: number, busiest: number): void;
}

export interface InFlightLimitOptions {
  readonly max: number;
  readonly maxLagMs: number;
}

const fall = 0.8;
const steps = 20;
/** What lags may be another process on the machine: a tenth of the work is always taken. */
const minShare = 0.1;

export function createInFlightLimit({ max, maxLagMs }: InFlightLimitOptions): InFlightLimit {
  const min = Math.max(1, Math.ceil(max * minShare));
  const rise = Math.max(1, Math.ceil(max / steps));
  let current = max;
  return {
    get current() {
      return current;
    },
    observe(lagMs, busiest) {
      // From what was really in flight: a limit that nobody reaches is not what lags.
      if (lagMs > maxLagMs) current = Math.max(min, Math.floor(Math.min(current, busiest) * fall));
      else current = Math.min(max, current + rise);
    },
  };
}
