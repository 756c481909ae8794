// Remembers what Graph has throttled and until when, so that nobody asks before: the requests would be refused and
// still count. Reads and writes are limited apart, and so are they here.
// https://learn.microsoft.com/graph/throttling

import { type Fault, stillThrottled } from '../fault.ts';

export interface ThrottleGate {
  /** Whether nothing is refused at all: the usual case. */
  isOpen(): boolean;
  /** Why a request about `subject` must not be sent yet; null when it may. */
  refusal(subject: string): Fault | null;
  /** Takes note of what Graph answered about `subject`. */
  observe(subject: string, fault: Fault): void;
}

// Graph does not always name the scope. One subject throttled says nothing of others; several at once do.
const subjectsForAll = 3;
const mostSubjects = 10_000;
// A timer may ring this much early.
const timerError = 2;
const wholeScopes = /^(tenant|application|tenant_application)(\/|$)/i;

export function createThrottleGate(now: () => number = () => performance.now()): ThrottleGate {
  const openAt = new Map<string, number>();
  let allOpenAt = 0;

  function forgetPast(): void {
    for (const [subject, at] of openAt) if (at <= now()) openAt.delete(subject);
    if (openAt.size > mostSubjects) openAt.clear();
  }

  return {
    isOpen: () => openAt.size === 0 && allOpenAt <= now(),
    refusal(subject) {
      if (openAt.size === 0 && allOpenAt === 0) return null;
      const waitMs = Math.max(allOpenAt, openAt.get(subject) ?? 0) - now();
      return waitMs > timerError ? stillThrottled(waitMs / 1000) : null;
    },
    observe(subject, fault) {
      if (fault.status !== 429 || !fault.sent || fault.retryAfterSeconds === null) return;
      const until = now() + fault.retryAfterSeconds * 1000;
      forgetPast();
      openAt.set(subject, until);
      const forAll = subject === everything || wholeScopes.test(fault.throttleScope ?? '');
      if (forAll || openAt.size >= subjectsForAll) allOpenAt = Math.max(allOpenAt, until);
    },
  };
}

/** The subject of a request about nobody in particular, such as a batch. */
export const everything = '*';

/** Whom a path is about: the segment after `/users/`. */
export function subjectOf(path: string): string {
  return /^\/users\/([^/?]+)/.exec(path)?.[1] ?? everything;
}
