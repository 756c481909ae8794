// Decides when a roll-out halts by itself: too many of the latest people were refused permanently, or have an unknown
// outcome. Temporary refusals do not count.

import { Stop } from '../exit-codes.ts';
import type { RowState } from '../journal/standing.ts';

const windowSize = 100;
/** A share is computed only for at least this many people. */
const minOutcomes = 10;

export class Halt {
  readonly #maxShare: number;
  readonly #failed: boolean[] = [];

  constructor(maxShare: number) {
    this.#maxShare = maxShare;
  }

  take(states: readonly RowState[]): void {
    for (const state of states) {
      if (state === 'retryable') continue;
      this.#failed.push(state !== 'applied');
      if (this.#failed.length > windowSize) this.#failed.shift();
    }
  }

  get reached(): boolean {
    const failures = this.#failed.filter(Boolean).length;
    return this.#failed.length >= minOutcomes && failures / this.#failed.length > this.#maxShare;
  }
}

/** `5%`, or `off`. */
export function haltShareOf(text: string): number {
  if (text === 'off') return 1;
  const percent = Number(/^(\d{1,3}(?:\.\d+)?)%$/.exec(text)?.[1] ?? Number.NaN);
  if (percent >= 0 && percent <= 100) return percent / 100;
  throw new Stop('usage', '--halt-on must be a share such as 5%, or off.');
}
