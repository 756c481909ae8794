// How many people the next wave has: few at first, some more after each wave that went well, half after one that was
// throttled. A pause that was named is never cut short.

export interface PaceOptions {
  /** The first wave, and what is added after each that went well. */
  readonly first: number;
  readonly max: number;
  readonly pauseSeconds: number;
}

export interface WaveReport {
  /** The longest pause that was named, or null. */
  readonly retryAfterSeconds: number | null;
  /** How many were refused because there was too much to do. */
  readonly throttled: number;
}

/** Where nobody named a pause. */
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
