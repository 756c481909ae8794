// Limits calls in flight, with a fair queue by owner: a slow upstream fills only its own compartment, and one owner's
// many calls do not block another's.

export interface Bulkhead {
  /**
   * Resolves to a function that releases the slot, or to null: full, or `signal` aborted while waiting. Never rejects.
   */
  enter(signal: AbortSignal): Promise<(() => void) | null>;
}

export interface BulkheadOptions {
  /** Maximum calls in flight, of all owners. */
  readonly limit: number;
  /** Maximum calls in flight of one owner; `limit` by default. */
  readonly perOwner?: number;
  /** Maximum owners that may wait, each with any number of calls; twice `limit` by default. */
  readonly maxWaitingOwners?: number;
}

export interface Bulkheads {
  of(owner: string): Bulkhead;
  /** Calls of all owners, in flight and waiting. */
  load(): { readonly inFlight: number; readonly waiting: number };
}

/** A free slot goes to the owner that has waited longest. */
export function createBulkheads(options: BulkheadOptions): Bulkheads {
  const { limit, perOwner = limit, maxWaitingOwners = 2 * limit } = options;
  let inFlight = 0;
  const inFlightOf = new Map<string, number>();
  // Each owner's waiting calls; the next owner comes first.
  const lines = new Map<string, Set<() => void>>();

  const mayEnter = (owner: string) => inFlight < limit && (inFlightOf.get(owner) ?? 0) < perOwner;

  function count(owner: string, change: 1 | -1): void {
    inFlight += change;
    const own = (inFlightOf.get(owner) ?? 0) + change;
    if (own === 0) inFlightOf.delete(owner);
    else inFlightOf.set(owner, own);
  }
  function place(owner: string): () => void {
    count(owner, 1);
    return () => {
      count(owner, -1);
      admitNext();
    };
  }
  // One slot became free, and no admissible call was waiting before: at most one call can be admitted.
  function admitNext(): void {
    for (const [owner, line] of lines) {
      if (!mayEnter(owner)) continue;
      lines.delete(owner);
      const [admit] = line;
      lines.set(owner, line);
      admit?.();
      return;
    }
  }
  function wait(owner: string, signal: AbortSignal): Promise<(() => void) | null> {
    const line = lines.get(owner) ?? new Set();
    lines.set(owner, line);
    return new Promise((resolve) => {
      const admit = () => {
        forget();
        resolve(place(owner));
      };
      const giveUp = () => {
        forget();
        resolve(null);
      };
      const forget = () => {
        line.delete(admit);
        if (line.size === 0) lines.delete(owner);
        signal.removeEventListener('abort', giveUp);
      };
      line.add(admit);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  return {
    of: (owner) => ({
      async enter(signal) {
        if (signal.aborted) return null;
        if (mayEnter(owner)) return place(owner);
        return lines.has(owner) || lines.size < maxWaitingOwners ? wait(owner, signal) : null;
      },
    }),
    load: () => ({ inFlight, waiting: [...lines.values()].reduce((sum, { size }) => sum + size, 0) }),
  };
}
