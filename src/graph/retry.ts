// When to ask Graph again. Pure: time and chance are passed in. Knows reads only; a write is never repeated blindly.

import type { Fault } from './fault.ts';

export interface RetryPolicy {
  /** Attempts in all, the first included. */
  readonly maxAttempts: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
}

// Three attempts: https://sre.google/sre-book/handling-overload/.
export const readRetryPolicy: RetryPolicy = { maxAttempts: 3, firstDelayMs: 200, longestDelayMs: 5_000 };

/**
 * Milliseconds to wait before attempt `attempt + 1`, or null to stop. Graph's `Retry-After` is a minimum: when it does
 * not fit into `remainingMs`, the answer is null at once, never an earlier attempt.
 */
export function retryDelayMs(
  fault: Fault,
  attempt: number,
  remainingMs: number,
  random: () => number,
  policy: RetryPolicy = readRetryPolicy,
): number | null {
  if (attempt >= policy.maxAttempts || !isTransient(fault)) return null;
  const ceiling = Math.min(policy.firstDelayMs * 2 ** (attempt - 1), policy.longestDelayMs);
  const delay = fault.retryAfterSeconds === null ? random() * ceiling : Math.ceil(fault.retryAfterSeconds * 1000);
  return delay < remainingMs ? delay : null;
}

function isTransient(fault: Fault): boolean {
  if (fault.source === 'unreachable' || fault.source === 'protocol') return true;
  return fault.source === 'http' && (fault.status === 429 || fault.status === 408 || (fault.status ?? 0) >= 500);
}
