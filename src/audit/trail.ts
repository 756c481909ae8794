// The audit trail of one process: entries in, sealed records out to a sink, one after the other.

import { randomUUID } from 'node:crypto';
import { type AuditEntry, seal } from './chain.ts';
import type { AuditSink } from './sinks.ts';

export interface AuditTrail {
  /** Resolves once the entry is stored; rejects when it is not. */
  add(entry: Omit<AuditEntry, 'at'>): Promise<void>;
  close(): Promise<void>;
}

/** Stores nothing yet: the chain begins with the first entry. */
export function openTrail(sink: AuditSink): AuditTrail {
  const chain = randomUUID();
  let number = 0;
  let previous = sink.lastHash;
  let queue: Promise<unknown> = Promise.resolve();

  // The chain goes on from what was stored, so that a failed append leaves no gap in it.
  const append = async (entry: Omit<AuditEntry, 'at'>) => {
    const record = seal({ at: new Date().toISOString(), ...entry }, chain, number, previous);
    await sink.append(`${JSON.stringify(record)}\n`);
    number++;
    previous = record.hash;
  };
  return {
    add(entry) {
      const stored = queue.then(async () => {
        if (number === 0) await append({ kind: 'opened' });
        await append(entry);
      });
      queue = stored.catch(() => {});
      return stored;
    },
    async close() {
      await queue;
      await sink.close();
    },
  };
}
