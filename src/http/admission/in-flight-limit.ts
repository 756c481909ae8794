// The maximum of operations in flight, adjusted by AIMD: the configured maximum while the process keeps up, less while
// it lags. Pure: the event loop lag is passed in. Decreases by a fifth and increases by a twentieth, so that some work
// continues during an overload instead of swinging between everything and nothing.
// https://en.wikipedia.org/wiki/Additive_increase/multiplicative_decrease

export interface InFlightLimit {
  readonly current: number;
  /** Observes an interval: the average event loop lag, and the maximum in flight. */
  observe(lagMs: number, busiest: number): void;
}

export interface InFlightLimitOptions {
  readonly max: number;
  readonly maxLagMs: number;
}

const fall = 0.8;
const steps = 20;
/** Another process may cause the lag: a tenth of the maximum is always admitted. */
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
      // Starts from the number really in flight: a limit that is not reached does not cause the lag.
      if (lagMs > maxLagMs) current = Math.max(min, Math.floor(Math.min(current, busiest) * fall));
      else current = Math.min(max, current + rise);
    },
  };
}
