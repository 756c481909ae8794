// Stops asking an upstream that fails: after too many failures calls are refused at once, until one probe succeeds.
// Counts what it is told and nothing else; time is passed in.

export type CallResult = 'success' | 'failure' | 'ignored';

export interface CircuitBreaker {
  /** A function to report the call's result with, or null: refused. */
  admit(): ((result: CallResult) => void) | null;
}

export interface CircuitBreakerOptions {
  /** Opens at this share of failures … */
  readonly threshold: number;
  /** … among at least this many calls … */
  readonly minimumCalls: number;
  /** … within this time. */
  readonly windowMs: number;
  /** Then refuses for so long, before it lets one probe pass. */
  readonly openMs: number;
  /** Milliseconds on a clock that never jumps. */
  readonly now?: () => number;
}

export const defaultBreaker: CircuitBreakerOptions = {
  threshold: 0.5,
  minimumCalls: 20,
  windowMs: 10_000,
  openMs: 5_000,
};

const slices = 10;

export function createCircuitBreaker(options: CircuitBreakerOptions): CircuitBreaker {
  const now = options.now ?? (() => performance.now());
  const sliceMs = options.windowMs / slices;
  let counts: { readonly slice: number; calls: number; failures: number }[] = [];
  let openUntil: number | null = null;
  let probing = false;

  function count(failed: boolean): void {
    const slice = Math.floor(now() / sliceMs);
    counts = counts.filter((entry) => entry.slice > slice - slices);
    let current = counts.at(-1);
    if (current?.slice !== slice) {
      current = { slice, calls: 0, failures: 0 };
      counts.push(current);
    }
    current.calls += 1;
    current.failures += failed ? 1 : 0;
    const calls = counts.reduce((sum, entry) => sum + entry.calls, 0);
    const failures = counts.reduce((sum, entry) => sum + entry.failures, 0);
    if (calls >= options.minimumCalls && failures >= calls * options.threshold) openUntil = now() + options.openMs;
  }

  function settleProbe(result: CallResult): void {
    probing = false;
    if (result === 'failure') openUntil = now() + options.openMs;
    if (result !== 'success') return;
    openUntil = null;
    counts = [];
  }

  return {
    admit() {
      if (openUntil === null)
        return (result) => result !== 'ignored' && openUntil === null && count(result === 'failure');
      if (probing || now() < openUntil) return null;
      probing = true;
      return settleProbe;
    },
  };
}
