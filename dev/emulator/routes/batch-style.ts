// The freedoms a batch answer may take: any order of its items (documented), and `"body": null` or no body on a 204
// (documented sample against field). Seeded, so that a run can be repeated.

export class BatchStyle {
  readonly #shuffle: boolean;
  #state = 1;
  #nullBody = false;

  constructor(shuffle: boolean) {
    this.#shuffle = shuffle;
  }

  reset(): void {
    this.#state = 1;
    this.#nullBody = false;
  }

  /** A shuffled copy; the same copy when shuffling is off. */
  order<T>(items: readonly T[]): T[] {
    const copy = [...items];
    if (!this.#shuffle) return copy;
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const pick = Math.floor(this.#random() * (last + 1));
      [copy[last], copy[pick]] = [copy[pick] as T, copy[last] as T];
    }
    return copy;
  }

  /** True every second time. */
  nextNullBody(): boolean {
    this.#nullBody = !this.#nullBody;
    return this.#nullBody;
  }

  /** mulberry32: small, seeded, good enough to shuffle. */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
