// The clock that counts from the start of the process, put forward: pauses, circuits and limits of the gateway read it.
// Timers that are running end when they would have.

import { type MockInstance, vi } from 'vitest';

const now = performance.now.bind(performance);
let spy: MockInstance | undefined;
let ahead = 0;

/** From now on it is `milliseconds` later, until `restoreClock`. */
export function putClockForward(milliseconds: number): void {
  ahead += milliseconds;
  spy ??= vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
}

export function restoreClock(): void {
  ahead = 0;
  spy?.mockRestore();
  spy = undefined;
}
