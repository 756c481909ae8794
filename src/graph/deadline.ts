// The time one HTTP request of a caller may take in all, and the signal that ends everything done for it.

export interface Deadline {
  /** Aborts when the time is up or the caller has gone. */
  readonly signal: AbortSignal;
  remainingMs(): number;
  /** Sets the limit anew, counted from the start of the request. */
  limitTo(milliseconds: number): void;
  /** Aborts now: the caller went away. */
  cancel(): void;
  /** Stops the clock; nothing is aborted any more. */
  finish(): void;
}

export function startDeadline(milliseconds: number): Deadline {
  const startedAt = performance.now();
  const controller = new AbortController();
  let limit = milliseconds;
  let timer = arm();

  function remainingMs(): number {
    return Math.max(0, startedAt + limit - performance.now());
  }
  function arm(): NodeJS.Timeout {
    return setTimeout(
      () => controller.abort(new DOMException('The deadline has passed.', 'TimeoutError')),
      remainingMs(),
    );
  }
  return {
    signal: controller.signal,
    remainingMs,
    limitTo(next) {
      limit = next;
      clearTimeout(timer);
      timer = arm();
    },
    cancel: () => controller.abort(new DOMException('The caller has gone.', 'AbortError')),
    finish: () => clearTimeout(timer),
  };
}
