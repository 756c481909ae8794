// At most so many calls under way, and a short queue of their own: a slow upstream fills its compartment, not the ship.

export interface Bulkhead {
  /** A function that gives the place back, or null: full, or `signal` aborted while waiting. Never rejects. */
  enter(signal: AbortSignal): Promise<(() => void) | null>;
  /** Counts one who is on the way here, until the function it returns is called. */
  expect(): () => void;
  /** Whether there is a place for one more than are here and on the way. */
  hasRoom(): boolean;
  /** How many are here, and how many wait. */
  load(): { readonly inFlight: number; readonly waiting: number };
}

/** `queued` may wait beside `limit` under way. */
export function createBulkhead(limit: number, queued: number = 2 * limit): Bulkhead {
  let underWay = 0;
  let expected = 0;
  const waiting = new Set<() => void>();

  function leave(): void {
    const [next] = waiting;
    if (next === undefined) underWay -= 1;
    else next();
  }

  return {
    expect() {
      expected += 1;
      return () => {
        expected -= 1;
      };
    },
    hasRoom: () => underWay + expected < limit,
    load: () => ({ inFlight: underWay, waiting: waiting.size }),
    async enter(signal) {
      if (signal.aborted) return null;
      if (underWay < limit) {
        underWay += 1;
        return leave;
      }
      if (waiting.size >= queued) return null;
      return new Promise((resolve) => {
        const admit = () => {
          forget();
          resolve(leave);
        };
        const giveUp = () => {
          forget();
          resolve(null);
        };
        const forget = () => {
          waiting.delete(admit);
          signal.removeEventListener('abort', giveUp);
        };
        waiting.add(admit);
        signal.addEventListener('abort', giveUp, { once: true });
      });
    },
  };
}
