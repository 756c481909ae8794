// Waiting that a signal can end. Imports nothing of the gateway, so that every folder may use it.

/** The result of `work`, or `fallback` if `signal` aborts first: for work that does not observe the signal itself. */
export async function untilAborted<T>(signal: AbortSignal, work: Promise<T>, fallback: T): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  const stop = whenAborted(signal, () => resolve(fallback));
  try {
    return await Promise.race([promise, work]);
  } finally {
    stop();
  }
}

/** True after `milliseconds`; false as soon as `signal` aborts. */
export function slept(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      stop();
      resolve(true);
    }, milliseconds);
    const stop = whenAborted(signal, () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}

const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `call` when `signal` aborts, or now if it has. Returns what ends that. Each signal gets one listener: it searches
 * all of them before it adds another, and a thousand writes of one request wait for the same signal.
 */
function whenAborted(signal: AbortSignal, call: () => void): () => void {
  if (signal.aborted) {
    call();
    return () => {};
  }
  const calls = waiting.get(signal) ?? listened(signal);
  calls.add(call);
  return () => void calls.delete(call);
}

function listened(signal: AbortSignal): Set<() => void> {
  const calls = new Set<() => void>();
  waiting.set(signal, calls);
  const callAll = () => {
    for (const call of calls) call();
  };
  signal.addEventListener('abort', callAll, { once: true });
  return calls;
}
