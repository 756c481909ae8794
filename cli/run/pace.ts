// The size of the next wave: small at first, larger after each successful wave, half after a throttled one. Requested
// pauses are never cut short.

export interface PaceOptions {
  /** The first size, and the increase after each successful wave. */
  readonly first: number;
  readonly max: number;
  readonly pauseSeconds: number;
}

export interface WaveReport {
  /** The longest requested pause, or null. */
  readonly retryAfterSeconds: number | null;
  /** How many people were refused because of load. */
  readonly throttled: number;
}

/** If no pause was requested. */
const defaultRetrySeconds = 5;

export class Pace {
  readonly #options: PaceOptions;
  #size: number;

  constructor(options: PaceOptions) {
    this.#options = options;
    this.#size = Math.min(options.first, options.max);
  }

  get size(): number {
    return this.#size;
  }

  /** The seconds to wait before the next wave. */
  after({ retryAfterSeconds, throttled }: WaveReport): number {
    const { first, max, pauseSeconds } = this.#options;
    if (throttled === 0) {
      this.#size = Math.min(max, this.#size + first);
      return Math.max(pauseSeconds, retryAfterSeconds ?? 0);
    }
    this.#size = Math.max(1, Math.floor(this.#size / 2));
    return Math.max(pauseSeconds, retryAfterSeconds ?? defaultRetrySeconds);
  }
}
