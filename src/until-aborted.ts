// Waiting that a signal can end. Imports nothing of the gateway, so that every folder may use it.

import { setTimeout as sleep } from 'node:timers/promises';

/** The result of `work`, or `fallback` if `signal` aborts first: for work that does not observe the signal itself. */
export async function untilAborted<T>(signal: AbortSignal, work: Promise<T>, fallback: T): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  const onAbort = () => resolve(fallback);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([promise, work]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** True after `milliseconds`; false as soon as `signal` aborts. */
export function slept(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal }).catch(() => false);
}
