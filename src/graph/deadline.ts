// The total time of one HTTP request of a caller, and the signals that cancel its work.

export interface Deadline {
  /** Aborts at the deadline or when the client disconnects. */
  readonly signal: AbortSignal;
  /** Aborts at the deadline, not when the client disconnects: for writes that were sent. */
  readonly timeSignal: AbortSignal;
  remainingMs(): number;
  /** Replaces the limit, in milliseconds since the start of the request. */
  limitTo(milliseconds: number): void;
  /** Call when the client has disconnected. */
  cancel(): void;
  /** Stops the timer; nothing is aborted any more. */
  finish(): void;
}

/** The part of a deadline that a call needs. */
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
 * The signal of one attempt: aborts after `timeoutMs`, and with the deadline. A write that was sent is not cancelled
 * when the client disconnects. Call `stop` when the attempt is over.
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
