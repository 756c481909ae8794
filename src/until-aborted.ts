// Waits for work that does not heed a signal itself. Imports nothing, so that every folder may use it.

/** What `work` comes to, or `fallback` when `signal` aborts before: for what does not heed the signal itself. */
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
