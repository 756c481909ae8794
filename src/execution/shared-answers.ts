// Queries of one caller that are equal to the last byte and asked at the same time are answered once. Nothing is kept: an
// answer is shared by who asks while it is being made, and by nobody who asks after a write has begun.

import type { Caller } from '../auth/caller.ts';
import type { RunningOperation } from './fast-path.ts';

export interface SharedAnswers {
  /** Whether the caller has anything under way that could be joined. */
  hasOffers(caller: Caller): boolean;
  /** What the caller asked for with the same words a moment ago. */
  join(caller: Caller, text: string): RunningOperation | null;
  /** A query can be joined until its answer is there; nothing else can. */
  offer(caller: Caller, text: string, running: RunningOperation): void;
  /** Nobody joins what is under way now. */
  forget(): void;
}

export const nothingShared: SharedAnswers = {
  hasOffers: () => false,
  join: () => null,
  offer: () => {},
  forget: () => {},
};

interface Offer {
  readonly running: RunningOperation;
  readonly until: number;
}

// Who joins shares the deadline of who came first.
const longestAgeMs = 500;

export function createSharedAnswers(now: () => number = () => performance.now()): SharedAnswers {
  // By the verified caller itself: nothing that two callers could have in common is a key.
  let offers = new WeakMap<Caller, Map<string, Offer>>();
  return {
    hasOffers: (caller) => (offers.get(caller)?.size ?? 0) > 0,
    join(caller, text) {
      const found = offers.get(caller)?.get(text);
      if (found === undefined || found.until < now()) return null;
      found.running.shared = true;
      return found.running;
    },
    offer(caller, text, running) {
      if (running.operation.kind !== 'query') return;
      const own = offers.get(caller) ?? new Map<string, Offer>();
      const offer = { running, until: now() + longestAgeMs };
      offers.set(caller, own.set(text, offer));
      const withdraw = () => own.get(text) === offer && own.delete(text);
      void running.body.then(withdraw, withdraw);
    },
    forget() {
      offers = new WeakMap();
    },
  };
}
