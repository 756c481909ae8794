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

interface Slice {
  readonly slice: number;
  calls: number;
  failures: number;
  readonly owners: Map<string, { ok: boolean; failed: boolean }>;
}

function createSlices(options: CircuitBreakerOptions) {
  const now = options.now ?? (() => performance.now());
  const sliceMs = options.windowMs / slices;
  let kept: Slice[] = [];
  return {
    all: () => kept,
    current(): Slice {
      const slice = Math.floor(now() / sliceMs);
      kept = kept.filter((entry) => entry.slice > slice - slices);
      let last = kept.at(-1);
      if (last?.slice !== slice) {
        last = { slice, calls: 0, failures: 0, owners: new Map() };
        kept.push(last);
      }
      return last;
    },
    clear() {
      kept = [];
    },
  };
}

/** Uses the share of failed calls. */
export function windowOfOne(options: CircuitBreakerOptions): FailureWindow {
  const { all, current, clear } = createSlices(options);
  return {
    clear,
    add(failed) {
      const slice = current();
      slice.calls += 1;
      slice.failures += failed ? 1 : 0;
      const calls = all().reduce((sum, entry) => sum + entry.calls, 0);
      const failures = all().reduce((sum, entry) => sum + entry.failures, 0);
      return calls >= options.minimumCalls && failures >= calls * options.threshold;
    },
  };
}

/** Uses the share of failing owners: in each slice an owner counts once as failing and once as served. */
export function windowOfAll(options: CircuitBreakerOptions): FailureWindow {
  const { all, current, clear } = createSlices(options);
  return {
    clear,
    add(failed, owner) {
      const slice = current();
      slice.calls += 1;
      const voice = slice.owners.get(owner) ?? { ok: false, failed: false };
      if (failed) voice.failed = true;
      else voice.ok = true;
      if (slice.owners.size < maxOwnersInSlice) slice.owners.set(owner, voice);
      if (!failed) return false;
      const calls = all().reduce((sum, entry) => sum + entry.calls, 0);
      return calls >= options.minimumCalls && tooManyFail(all(), options.threshold);
    },
  };
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
