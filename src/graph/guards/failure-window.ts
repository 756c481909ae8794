// Counts calls and failures in a sliding window and decides whether they open a circuit. Bounded: ten time slices, each
// with a bounded number of owners.

export interface CircuitBreakerOptions {
  /** Opens at this share of failures, */
  readonly threshold: number;
  /** among at least this many calls, */
  readonly minimumCalls: number;
  /** within this time. */
  readonly windowMs: number;
  /** Then refuses calls for this long, before it admits one probe. */
  readonly openMs: number;
  /** Milliseconds of a monotonic clock. */
  readonly now?: () => number;
}

export interface FailureWindow {
  /** Counts a call; returns true if there are too many failures. */
  add(failed: boolean, owner: string): boolean;
  clear(): void;
}

const slices = 10;
const maxOwnersInSlice = 1_000;
/** Failures of fewer owners than this concern these owners, not the upstream. */
const severalOwners = 3;

interface Counts {
  calls: number;
  failures: number;
}

interface Slice extends Counts {
  readonly slice: number;
  readonly owners: Map<string, { ok: boolean; failed: boolean }>;
}

function createSlices(options: CircuitBreakerOptions) {
  const now = options.now ?? (() => performance.now());
  const sliceMs = options.windowMs / slices;
  let kept: Slice[] = [];
  let sums: Counts = { calls: 0, failures: 0 };

  function current(): Slice {
    const slice = Math.floor(now() / sliceMs);
    const last = kept.at(-1);
    if (last?.slice === slice) return last;
    // Only a new slice ends old ones.
    const begun = { slice, calls: 0, failures: 0, owners: new Map() };
    kept = [...kept.filter((entry) => entry.slice > slice - slices), begun];
    sums = kept.reduce(
      (sum, { calls, failures }) => ({ calls: sum.calls + calls, failures: sum.failures + failures }),
      { calls: 0, failures: 0 },
    );
    return begun;
  }
  return {
    all: () => kept,
    /** Counts a call, and returns the slice that it is in and the sums of all slices. */
    count(failed: boolean): { readonly slice: Slice; readonly sums: Readonly<Counts> } {
      const slice = current();
      for (const counts of [slice, sums]) {
        counts.calls += 1;
        counts.failures += failed ? 1 : 0;
      }
      return { slice, sums };
    },
    clear() {
      kept = [];
    },
  };
}

/** Uses the share of failed calls. */
export function windowOfOne(options: CircuitBreakerOptions): FailureWindow {
  const { count, clear } = createSlices(options);
  return {
    clear,
    add(failed) {
      const { calls, failures } = count(failed).sums;
      return calls >= options.minimumCalls && failures >= calls * options.threshold;
    },
  };
}

/** Uses the share of failing owners: in each slice an owner counts once as failing and once as served. */
export function windowOfAll(options: CircuitBreakerOptions): FailureWindow {
  const { all, count, clear } = createSlices(options);
  return {
    clear,
    add(failed, owner) {
      const { slice, sums } = count(failed);
      note(slice, owner, failed);
      return failed && sums.calls >= options.minimumCalls && tooManyFail(all(), options.threshold);
    },
  };
}

function note({ owners }: Slice, owner: string, failed: boolean): void {
  const known = owners.get(owner);
  if (known === undefined) {
    if (owners.size < maxOwnersInSlice) owners.set(owner, { ok: !failed, failed });
  } else if (failed) known.failed = true;
  else known.ok = true;
}

function tooManyFail(kept: readonly Slice[], threshold: number): boolean {
  const failing = new Set<string>();
  let [voices, failures] = [0, 0];
  for (const { owners } of kept)
    for (const [owner, { ok, failed }] of owners) {
      voices += Number(ok) + Number(failed);
      failures += Number(failed);
      if (failed) failing.add(owner);
    }
  return failing.size >= severalOwners && failures >= voices * threshold;
}
