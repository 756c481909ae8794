// How many retries all requests together may make: a tenth of the calls, and a little more when there are few, so that
// a failing upstream is not asked three times as often as a healthy one.
// https://sre.google/sre-book/handling-overload/

export interface RetryBudget {
  /** Counts a first attempt. */
  earn(calls: number): void;
  /** Whether a retry may be made; if so, it is counted. */
  spend(calls: number): boolean;
}

const share = 0.1;
const mostSaved = 100;
/** Quiet systems may make `floor` retries at once, and regain one a second. */
export function createRetryBudget(floor: number, now: () => number = () => performance.now()): RetryBudget {
  let balance = floor;
  let refilledAt = now();

  function refill(): void {
    const seconds = (now() - refilledAt) / 1000;
    refilledAt = now();
    if (balance < floor) balance = Math.min(floor, balance + seconds);
  }

  return {
    earn(calls) {
      if (balance < mostSaved) balance = Math.min(mostSaved, balance + share * calls);
    },
    spend(calls) {
      refill();
      if (balance < calls) return false;
      balance -= calls;
      return true;
    },
  };
}
