// The series of one metric: numbers for each combination of label values that occurred. Bounded: a value outside its
// set, and a combination beyond the maximum, count as `other`.

/** The values that each label may have. */
export type LabelSets = Readonly<Record<string, readonly string[]>>;

/** For one metric. */
export const maxSeries = 500;
const other = 'other';

/** A trace that shows what a bucket counts. */
export interface Exemplar {
  readonly labelSet: { readonly trace_id: string };
  readonly value: number;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

interface OneSeries {
  readonly labels: Readonly<Record<string, string>>;
  readonly numbers: Float64Array;
  /** The latest one of each bucket. */
  readonly exemplars: (Exemplar | undefined)[];
}

export class Series {
  readonly #names: readonly string[];
  readonly #indexes: readonly ReadonlyMap<string, number>[];
  readonly #width: number;
  readonly #onOverflow: () => void;
  readonly #known = new Map<number, OneSeries>();

  /**
   * Each series has `width` numbers. Small metrics exist from the start, so that the first increase of each series is
   * visible.
   */
  constructor(sets: LabelSets, width: number, onOverflow: () => void) {
    this.#names = Object.keys(sets);
    this.#indexes = Object.values(sets).map((values) => new Map(values.map((value, index) => [value, index + 1])));
    this.#width = width;
    this.#onOverflow = onOverflow;
    const combinations = this.#indexes.reduce((product, { size }) => product * size, 1);
    if (combinations <= maxSeries / 5) this.#openAll(sets);
  }

  /** The series of these values, to be changed in place. */
  at(values: Readonly<Record<string, string>>): OneSeries {
    let key = 0;
    for (let at = 0; at < this.#names.length; at++) {
      const index = this.#indexes[at] as ReadonlyMap<string, number>;
      key = key * (index.size + 1) + (index.get(values[this.#names[at] as string] as string) ?? 0);
    }
    return this.#known.get(key) ?? this.#open(key, values);
  }

  entries() {
    return [...this.#known.values()];
  }

  #openAll(sets: LabelSets): void {
    let all: Readonly<Record<string, string>>[] = [{}];
    for (const name of this.#names)
      all = all.flatMap((values) => (sets[name] ?? []).map((value) => ({ ...values, [name]: value })));
    for (const values of all) this.at(values);
  }

  #open(key: number, values: Readonly<Record<string, string>>): OneSeries {
    if (this.#known.size >= maxSeries && key !== 0) {
      this.#onOverflow();
      return this.at({});
    }
    const shown = (name: string, at: number) =>
      this.#indexes[at]?.has(values[name] ?? '') ? (values[name] ?? other) : other;
    const labels = Object.fromEntries(this.#names.map((name, at) => [name, shown(name, at)]));
    const series = { labels, numbers: new Float64Array(this.#width), exemplars: [] };
    this.#known.set(key, series);
    return series;
  }
}
