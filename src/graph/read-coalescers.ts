// The read coalescers of a process: one for each identity that has reads in flight, gone when it has none.

import type { Outcome } from './fault.ts';
import { ReadCoalescer, type Reader } from './read-coalescer.ts';
import type { GraphPath, GraphRead } from './request.ts';

export interface ReadCoalescers {
  /** `ReadCoalescer.read`, with every other request of the same `identity`. */
  read(identity: string, reads: readonly GraphRead[], reader: Reader): Promise<readonly Outcome<unknown>[]>;
  /** Reads of these paths that are in flight answer those that wait for them, and no later ones. */
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
