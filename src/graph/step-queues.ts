// The step queues of a process: one for each identity that has reads under way, gone when it has none.

import type { Lifetime } from './deadline.ts';
import type { ReadTransport } from './read-transport.ts';
import type { GraphPath } from './request.ts';
import { StepQueue } from './step-queue.ts';

export interface StepQueues {
  /**
   * A transport that shares posts and answers with every other one of the same `identity`. `direct` makes the one that
   * sends; what it sends ends when nobody waits for it any more, not when the caller leaves who began it.
   */
  transport(identity: string, lifetime: Lifetime, direct: (lifetime: Lifetime) => ReadTransport): ReadTransport;
  /** Reads of these paths that are under way answer who waits for them, and nobody who asks from now on. */
  forget(paths: readonly GraphPath[]): void;
}

/** `mayPost` tells whether an identity with so many posts under way may send one more: with none, it always may. */
export function createStepQueues(mayPost: (underWay: number) => boolean): StepQueues {
  const queues = new Map<string, StepQueue>();
  const queueOf = (identity: string): StepQueue => {
    const found = queues.get(identity);
    if (found !== undefined) return found;
    const queue = new StepQueue(mayPost, () => queues.delete(identity));
    queues.set(identity, queue);
    return queue;
  };
  return {
    transport: (identity, lifetime, direct) => (reads, extra) =>
      // An attempt that asks for a new token or a new connection must get its own.
      extra.renewToken === true || extra.freshConnection === true
        ? direct(lifetime)(reads, extra)
        : queueOf(identity).ask(reads, lifetime.signal, direct, extra.several === true),
    forget(paths) {
      for (const queue of queues.values()) queue.forget(paths);
    },
  };
}
