// The read coalescers of the process: one for each identity with reads in flight, removed when it has none.

import type { Outcome } from './fault.ts';
import { ReadCoalescer, type Reader } from './read-coalescer.ts';
import type { GraphPath, GraphRead } from './request.ts';

export interface ReadCoalescers {
  /** `ReadCoalescer.read`, shared with all requests of the same `identity`. */
  read(identity: string, reads: readonly GraphRead[], reader: Reader): Promise<readonly Outcome<unknown>[]>;
  /** Reads of these paths in flight complete for their current waiters only, not for later ones. */
  forget(paths: readonly GraphPath[]): void;
}

export function createReadCoalescers(): ReadCoalescers {
  const coalescers = new Map<string, ReadCoalescer>();
  const coalescerOf = (identity: string): ReadCoalescer => {
    const found = coalescers.get(identity);
    if (found !== undefined) return found;
    const coalescer = new ReadCoalescer({ onIdle: () => coalescers.delete(identity) });
    coalescers.set(identity, coalescer);
    return coalescer;
  };
  return {
    read: (identity, reads, reader) => coalescerOf(identity).read(reads, reader),
    forget(paths) {
      for (const coalescer of coalescers.values()) coalescer.forget(paths);
    },
  };
}
