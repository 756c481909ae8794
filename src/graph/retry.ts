// Retry timing for reads and for writes that were never sent. Pure: time and randomness are passed in.

import type { Fault } from './fault.ts';

export interface RetryPolicy {
  /** Attempts in total, including the first. */
  readonly maxAttempts: number;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
}

// Three attempts: https://sre.google/sre-book/handling-overload/.
export const readRetryPolicy: RetryPolicy = { maxAttempts: 3, firstDelayMs: 200, maxDelayMs: 5_000 };

/**
 * Milliseconds that must remain for a write after a pause. The deadline would cut a later one off, and its outcome would be
 * unknown where it is certain now that nothing was executed.
 */
export const minWriteMs = 500;

// A malformed response rarely becomes valid on the third attempt.
const maxProtocolAttempts = 2;

/**
 * Milliseconds to wait before attempt `attempt + 1`, or null to stop. Graph's `Retry-After` is a minimum: if it exceeds
 * `remainingMs`, the result is null, never an earlier attempt.
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

/** Whether to use a new connection: https://learn.microsoft.com/graph/best-practices-concept on 503. */
export function wantsFreshConnection(fault: Fault): boolean {
  return fault.source === 'http' && fault.status === 503;
}

function isTransient(fault: Fault): boolean {
  if (fault.source === 'unreachable' || fault.source === 'protocol' || fault.source === 'timeout') return true;
  // Sent again after the pause that Graph asked for.
  if (fault.refusedBy === 'throttle') return true;
  return fault.source === 'http' && (fault.status === 429 || fault.status === 408 || (fault.status ?? 0) >= 500);
}
