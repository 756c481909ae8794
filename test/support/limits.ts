// Limits of the gateway that are over when a test says so, not when their time is: a slow machine reaches none of them, and
// no test waits for one.

import { type MockInstance, vi } from 'vitest';

export interface HeldLimit {
  /** Ends what runs now. */
  end(): void;
}

const start = globalThis.setTimeout;
const stop = globalThis.clearTimeout;
const signalAfter = AbortSignal.timeout.bind(AbortSignal);
const maxMs = 2 ** 31 - 1;
/** What runs, by its timer; and for how long it was to run. */
const running = new Map<unknown, { readonly limitMs: number; readonly end: () => void }>();
const held = new Set<number>();
let spies: MockInstance[] = [];

// A part of the time may have passed when the timer starts.
const limitOf = (milliseconds: number) =>
  [...held].find((limitMs) => milliseconds <= limitMs && milliseconds > limitMs - 500);

function startHere(run: (...values: unknown[]) => void, milliseconds = 1, ...values: unknown[]): NodeJS.Timeout {
  const limitMs = limitOf(milliseconds);
  if (limitMs === undefined) return start(run, milliseconds, ...values);
  const timer = start(() => {}, maxMs).unref();
  running.set(timer, { limitMs, end: () => run(...values) });
  return timer;
}

function stopHere(timer: NodeJS.Timeout | undefined): void {
  running.delete(timer);
  stop(timer);
}

function signalHere(milliseconds: number): AbortSignal {
  const limitMs = limitOf(milliseconds);
  if (limitMs === undefined) return signalAfter(milliseconds);
  const controller = new AbortController();
  const end = () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  running.set(controller, { limitMs, end });
  return controller.signal;
}

function endRunning(limitMs: number | null): void {
  const over = [...running].filter(([, one]) => limitMs === null || one.limitMs === limitMs);
  for (const [timer, { end }] of over) {
    running.delete(timer);
    end();
  }
}

/** Timers of `limitMs` that start from now on run until `end`, and those that start after `releaseLimits` as usual. */
export function holdLimit(limitMs: number): HeldLimit {
  held.add(limitMs);
  if (spies.length === 0) {
    spies = [
      vi.spyOn(globalThis, 'setTimeout').mockImplementation(startHere as typeof setTimeout),
      vi.spyOn(globalThis, 'clearTimeout').mockImplementation(stopHere as typeof clearTimeout),
      vi.spyOn(AbortSignal, 'timeout').mockImplementation(signalHere),
    ];
  }
  return { end: () => endRunning(limitMs) };
}

/** What still runs ends. */
export function releaseLimits(): void {
  held.clear();
  for (const spy of spies.splice(0)) spy.mockRestore();
  endRunning(null);
}
