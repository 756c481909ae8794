// Retry budget of one owner: a tenth of its calls, and a few more if there are few calls, so that a failing upstream
// does not get three times the load of a healthy one.
// https://sre.google/sre-book/handling-overload/

import { LRUCache } from 'lru-cache';
import { upTo } from '../../cache-size.ts';

export interface RetryBudget {
  /** Counts a first attempt. */
  earn(calls: number): void;
  /**
   * Whether a retry may be made. If so, it is counted: once for all calls that were lost with one connection
   * (`lostWith`).
   */
  spend(calls: number, lostWith?: symbol | null): boolean;
}

const maxOwners = 10_000;

/** The budgets of owners; beyond 10,000 the least recently used is reset. */
export function createRetryBudgets(floor: number): (owner: string) => RetryBudget {
  const budgets = new LRUCache<string, RetryBudget>(upTo(maxOwners));
  const budgetOf = (owner: string): RetryBudget => {
    const known = budgets.get(owner);
    if (known !== undefined) return known;
    const budget = createRetryBudget(floor);
    budgets.set(owner, budget);
    return budget;
  };
  return (owner) => ({
    earn: (calls) => budgetOf(owner).earn(calls),
    spend: (calls, lostWith) => budgetOf(owner).spend(calls, lostWith),
  });
}

const share = 0.1;
const maxSaved = 100;
/** An idle owner may make `floor` retries immediately, and regains one a second. */
export function createRetryBudget(floor: number, now: () => number = () => performance.now()): RetryBudget {
  let balance = floor;
  let refilledAt = now();
  const paid = new WeakSet<WeakKey>();

  function refill(): void {
    const seconds = (now() - refilledAt) / 1000;
    refilledAt = now();
    if (balance < floor) balance = Math.min(floor, balance + seconds);
  }

  return {
    earn(calls) {
      if (balance < maxSaved) balance = Math.min(maxSaved, balance + share * calls);
    },
    spend(calls, lostWith = null) {
      refill();
      const cost = lostWith === null ? calls : 1;
      if (lostWith !== null && paid.has(lostWith)) return true;
      if (balance < cost) return false;
      balance -= cost;
      if (lostWith !== null) paid.add(lostWith);
      return true;
    },
  };
}
