// When to send a request again: for reads, and for writes that were never sent. Pure: time and chance are passed in.

import type { Fault } from './fault.ts';

export interface RetryPolicy {
  /** Attempts in all, the first included. */
  readonly maxAttempts: number;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
}

// Three attempts: https://sre.google/sre-book/handling-overload/.
export const readRetryPolicy: RetryPolicy = { maxAttempts: 3, firstDelayMs: 200, maxDelayMs: 5_000 };

// An answer that makes no sense rarely makes sense the third time.
const maxProtocolAttempts = 2;

/**
 * Milliseconds to wait before attempt `attempt + 1`, or null to stop. Graph's `Retry-After` is a minimum: when it does
 * not fit into `remainingMs`, the result is null immediately, never an earlier attempt.
 */
export function retryDelayMs(
  fault: Fault,
  attempt: number,
  remainingMs: number,
  random: () => number,
  policy: RetryPolicy = readRetryPolicy,
): number | null {
  if (attempt >= policy.maxAttempts || !isTransient(fault)) return null;
  if (fault.source === 'protocol' && attempt >= maxProtocolAttempts) return null;
  const backoff = random() * Math.min(policy.firstDelayMs * 2 ** (attempt - 1), policy.maxDelayMs);
  const delay = Math.max(backoff, fault.retryAfterSeconds === null ? 0 : Math.ceil(fault.retryAfterSeconds * 1000) + 1);
  return delay < remainingMs ? delay : null;
}

/** Whether a fresh connection is due: https://learn.microsoft.com/graph/best-practices-concept on 503. */
export function wantsFreshConnection(fault: Fault): boolean {
  return fault.source === 'http' && fault.status === 503;
}

function isTransient(fault: Fault): boolean {
  if (fault.source === 'unreachable' || fault.source === 'protocol' || fault.source === 'timeout') return true;
  // Sent again after the pause that Graph asked for.
  if (fault.refusedBy === 'throttle') return true;
  return fault.source === 'http' && (fault.status === 429 || fault.status === 408 || (fault.status ?? 0) >= 500);
}
