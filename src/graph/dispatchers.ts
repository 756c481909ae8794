// The connections to Graph: pools for reads and for writes, so that neither can starve the other, and single ones for
// requests that must not meet the same machine again.

import { Agent, type Dispatcher } from 'undici';
import { connections } from './guards/guards.ts';

export interface Dispatchers {
  for(kind: 'read' | 'write', fresh: boolean): Dispatcher;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

const largestAnswer = 1024 * 1024;

/**
 * `attemptTimeoutMs`: the longest that a request may take. Connecting gets half of it, so that a connection that never
 * comes about is known as such: nothing was sent.
 */
export function createDispatchers(attemptTimeoutMs: number): Dispatchers {
  const agent = (limit: number) =>
    new Agent({
      connections: limit,
      connect: { timeout: attemptTimeoutMs / 2 },
      keepAliveTimeout: 4_000,
      // A new connection asks the name servers again, as Microsoft Graph wants it.
      clientTtl: 5 * 60_000,
      maxResponseSize: largestAnswer,
    });
  const pools = { read: agent(connections.read), write: agent(connections.write) };
  return {
    for(kind, fresh) {
      if (!fresh) return pools[kind];
      const single = agent(1);
      // Closes by itself once its only request is through.
      setImmediate(() => void single.close());
      return single;
    },
    async close() {
      await Promise.all([pools.read.close(), pools.write.close()]);
    },
  };
}
