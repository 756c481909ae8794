// The time that one HTTP request of a caller may take in all, and the signals that end the work for it.

export interface Deadline {
  /** Aborts when the time is up or the client disconnects. */
  readonly signal: AbortSignal;
  /** Aborts when the time is up, not when the client disconnects: for writes that were sent. */
  readonly timeSignal: AbortSignal;
  remainingMs(): number;
  /** Replaces the limit, counted from the start of the request. */
  limitTo(milliseconds: number): void;
  /** The client disconnected. */
  cancel(): void;
  /** Stops the clock; nothing is aborted any more. */
  finish(): void;
}

/** As much of a deadline as a call needs. */
export type Lifetime = Pick<Deadline, 'signal' | 'timeSignal'>;

export function startDeadline(milliseconds: number): Deadline {
  const startedAt = performance.now();
  const whole = new AbortController();
  const time = new AbortController();
  let limit = milliseconds;
  let timer = arm();

  function remainingMs(): number {
    return Math.max(0, startedAt + limit - performance.now());
  }
  function arm(): NodeJS.Timeout {
    return setTimeout(() => {
      const reason = new DOMException('The deadline has passed.', 'TimeoutError');
      time.abort(reason);
      whole.abort(reason);
    }, remainingMs());
  }
  return {
    signal: whole.signal,
    timeSignal: time.signal,
    remainingMs,
    limitTo(next) {
      limit = next;
      clearTimeout(timer);
      timer = arm();
    },
    cancel: () => whole.abort(new DOMException('The client disconnected.', 'AbortError')),
    finish: () => clearTimeout(timer),
  };
}

/**
 * The signal of one attempt: aborts after `timeoutMs` at the latest, and with the deadline. A write that was sent is not
 * cancelled when the client disconnects. `stop` must be called when the attempt is over.
 */
export function attemptSignal(
  deadline: Lifetime,
  writes: boolean,
  timeoutMs: number,
): { readonly signal: AbortSignal; stop(): void } {
  const attempt = new AbortController();
  const parent = writes ? deadline.timeSignal : deadline.signal;
  const onAbort = () => attempt.abort(parent.reason);
  const timer = setTimeout(
    () => attempt.abort(new DOMException('The attempt took too long.', 'TimeoutError')),
    timeoutMs,
  );
  parent.addEventListener('abort', onAbort, { once: true });
  if (parent.aborted) onAbort();
  return {
    signal: attempt.signal,
    stop() {
      clearTimeout(timer);
      parent.removeEventListener('abort', onAbort);
    },
  };
}
