// The audit trail of the process: seals entries into records and writes them to a sink, one after the other.

import { randomUUID } from 'node:crypto';
import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { type AuditEntry, seal } from './chain.ts';
import type { AuditSink } from './sinks.ts';

export interface AuditTrail {
  /** Resolves once the entry is stored; rejects if it was not. */
  add(entry: Omit<AuditEntry, 'at'>): Promise<void>;
  /** Whether the last entry could be stored; if not, tries again with a `resumed` entry. Never rejects. */
  isWritable(): Promise<boolean>;
  /** Opens the file again after a rotation and stores a `resumed` entry in it. Rejects on failure. */
  reopen(): Promise<void>;
  /** The number of entries that wait to be stored. */
  backlog(): number;
  close(): Promise<void>;
}

interface Waiting {
  readonly entry: Omit<AuditEntry, 'at'>;
  readonly stored: () => void;
  readonly failed: (error: unknown) => void;
}

/** Called when entries cannot be stored any more, with the system's code if it has one, and when they can again: null. */
export type OnTurn = (failure: { readonly code: string | null } | null) => void;

/** The position of the next record. */
interface ChainEnd {
  readonly id: string;
  readonly number: number;
  readonly previous: string | null;
}

/**
 * Stores nothing yet: a chain begins with the first entry, after a failure, and in a new file. Group commit: entries
 * that arrive during a flush are stored together in the next one, so that the writes of a bulk mutation proceed
 * together.
 */
export function openTrail(sink: AuditSink, onTurn: OnTurn = () => {}): AuditTrail {
  let chain: ChainEnd | null = null;
  let waiting: Waiting[] = [];
  let storing: Promise<void> | null = null;
  let broken = false;
  let reopening = false;
  let trying: Promise<boolean> | null = null;

  async function store(group: readonly Waiting[]): Promise<void> {
    try {
      if (reopening) await sink.reopen?.();
      reopening = false;
      if ((await sink.wasReplaced?.()) === true) chain = null;
      let end: ChainEnd = chain ?? { id: randomUUID(), number: 0, previous: await sink.lastHash() };
      // A failed append may have been stored, fully or in part: the next record does not build on it.
      chain = null;
      const line = (entry: Omit<AuditEntry, 'at'>) => {
        const { json, hash } = seal({ at: new Date().toISOString(), ...entry }, end.id, end.number, end.previous);
        end = { id: end.id, number: end.number + 1, previous: hash };
        return `${json}\n`;
      };
      const opening = end.number === 0 ? line({ kind: 'opened' }) : '';
      await sink.append(opening + group.map(({ entry }) => line(entry)).join(''));
      chain = end;
    } catch (error) {
      if (!broken) onTurn({ code: codeOf(error) });
      broken = true;
      for (const { failed } of group) failed(error);
      return;
    }
    if (broken) onTurn(null);
    broken = false;
    for (const { stored } of group) stored();
  }
  async function storeAll(): Promise<void> {
    while (waiting.length > 0) {
      await turnOfEventLoop();
      const group = waiting;
      waiting = [];
      await store(group);
    }
    storing = null;
  }
  function add(entry: Omit<AuditEntry, 'at'>): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    waiting.push({ entry, stored: resolve, failed: reject });
    storing ??= storeAll();
    return promise;
  }
  return {
    add,
    async isWritable() {
      if (!broken) return true;
      trying ??= add({ kind: 'resumed' })
        .then(
          () => true,
          () => false,
        )
        .finally(() => {
          trying = null;
        });
      return trying;
    },
    async reopen() {
      reopening = true;
      await add({ kind: 'resumed' });
    },
    backlog: () => waiting.length,
    async close() {
      await storing;
      await sink.close();
    },
  };
}

function codeOf(error: unknown): string | null {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^E[A-Z]{1,30}$/.test(code) ? code : null;
}
