// The clock that counts from the start of the process, put forward: pauses, circuits and limits of the gateway read it.
// Timers that are running end when they would have.

import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { type MockInstance, vi } from 'vitest';

const now = performance.now.bind(performance);
let spy: MockInstance | undefined;
let pauses: MockInstance | undefined;
let ahead = 0;

/** From now on it is `milliseconds` later, until `restoreClock`. */
export function putClockForward(milliseconds: number): void {
  ahead += milliseconds;
  spy ??= vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
}

/**
 * Pauses of more than `milliseconds` last until `over` instead, and the clock is then put forward by what they were to
 * take. Until `restoreClock`.
 */
export function skipPausesOver(milliseconds: number, over: Promise<void> = Promise.resolve()): void {
  const sleep = timers.setTimeout;
  pauses ??= vi.spyOn(timers, 'setTimeout').mockImplementation(async (pause = 1, value, options) => {
    if (pause <= milliseconds) return sleep(pause, value, options);
    await over;
    putClockForward(pause);
    return sleep(0, value, options);
  });
  syncBuiltinESMExports();
}

/** The same as `work`, while half a second passes every few milliseconds. */
export async function withFastClock<T>(work: Promise<T>): Promise<T> {
  const clock = setInterval(() => putClockForward(500), 10);
  try {
    return await work;
  } finally {
    clearInterval(clock);
  }
}

export function restoreClock(): void {
  ahead = 0;
  spy?.mockRestore();
  spy = undefined;
  pauses?.mockRestore();
  pauses = undefined;
  syncBuiltinESMExports();
}
