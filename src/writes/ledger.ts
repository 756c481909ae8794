// The store of writes as the pipeline uses it: what became of a write is noted, given back or found out. No failure of
// the store may change the answer to a write that has left.

import { LRUCache } from 'lru-cache';
import type { AnswerError } from '../errors/members.ts';
import type { Judgement } from './judgement.ts';
import type { StoredSendPermits } from './send-permits.ts';
import type { StoredOutcome } from './store/outcome.ts';
import { type StoredWrite, StoreUnavailableError, type WriteStore } from './store/write-store.ts';
import type { OutcomeProbe, WriteContext } from './write.ts';

export type Reconciliation =
  | { readonly is: 'known'; readonly outcome: StoredOutcome }
  /** Graph had refused it for the moment, and nothing of it shows: claimed by this replica, to be sent or given back. */
  | { readonly is: 'claimed' }
  /** It may still take effect, or show it. */
  | { readonly is: 'open' }
  | { readonly is: 'error'; readonly error: AnswerError };

export interface Ledger {
  readonly store: WriteStore;
  readonly sendPermits: StoredSendPermits;
  /** Of which nothing was sent, or Graph provably executed nothing: its key is free again. Never rejects. */
  giveBack(operationId: string): Promise<void>;
  /**
   * What is stored now, which is the answer. Where the store cannot be had, `outcome`, which is what Graph said. Null
   * where the write is in other hands by now, which may have sent it again.
   */
  complete(operationId: string, outcome: StoredOutcome): Promise<StoredOutcome | null>;
  /** Graph refused it for the moment, and the read-back too: the next one that asks reads back. Never rejects. */
  setAside(operationId: string, refusal: StoredOutcome): Promise<void>;
  /** Keeps how to look for what a write did, for this process: it may know the number, which the store does not. */
  keepProbe(operationId: string, probe: OutcomeProbe): void;
  /**
   * Reads back what `write` did, with the rights of the caller who asks: one that is SENT and in this replica's hands,
   * or one whose outcome is not known. Never sends.
   */
  reconcileStored(context: WriteContext, write: StoredWrite, probe?: OutcomeProbe): Promise<Reconciliation>;
}

export interface LedgerOptions {
  readonly store: WriteStore;
  readonly sendPermits: StoredSendPermits;
  /** How long a look may show the state before a write. */
  readonly maxReadLagMs: number;
  /** For a write of which only what is stored is known; null where that does not tell. */
  readonly probeFor: (write: StoredWrite) => OutcomeProbe | null;
}

const maxProbes = 10_000;

export function createLedger({ store, sendPermits, maxReadLagMs, probeFor }: LedgerOptions): Ledger {
  const probes = new LRUCache<string, OutcomeProbe>({ max: maxProbes, ttl: 24 * 60 * 60_000 });

  async function complete(
    operationId: string,
    outcome: StoredOutcome,
    unlessStored: StoredOutcome | null = outcome,
  ): Promise<StoredOutcome | null> {
    try {
      const [stored] = await store.complete([{ operationId, outcome }]);
      if (outcome.state !== 'UNKNOWN') probes.delete(operationId);
      return stored === undefined ? outcome : stored;
    } catch (failure) {
      if (failure instanceof StoreUnavailableError) return unlessStored;
      throw failure;
    }
  }
  const abandon = ({ operationId, state }: StoredWrite) =>
    state === 'SENT' ? later(store.abandon([operationId])) : Promise.resolve();

  return {
    store,
    sendPermits,
    complete: (operationId, outcome) => complete(operationId, outcome),
    async giveBack(operationId) {
      if (sendPermits.isMarked(operationId)) await later(store.unsend([operationId]));
      await later(store.release([operationId]));
    },
    setAside: (operationId, refusal) => later(store.abandon([operationId], refusal)),
    keepProbe: (operationId, probe) => void probes.set(operationId, probe),
    async reconcileStored(context, write, given) {
      const probe = given ?? probes.get(write.operationId) ?? probeFor(write);
      let isDone = false;
      try {
        const answer = probe === null ? ({ judgement: 'cannotTell' } as const) : await probe(context);
        if ('error' in answer) return { is: 'error', error: answer.error };
        if (answer.judgement === 'notApplied' && isSetAside(write)) {
          isDone = await store.reclaim(write.operationId);
          return { is: isDone ? 'claimed' : 'open' };
        }
        const outcome = outcomeOf(write, answer.judgement, maxReadLagMs);
        if (outcome === null) return { is: 'open' };
        // That nothing shows holds only while the write is in no other hands, which only the store knows.
        const stored = await complete(write.operationId, outcome, answer.judgement === 'applied' ? outcome : null);
        isDone = true;
        return stored === null ? { is: 'open' } : { is: 'known', outcome: stored };
      } finally {
        if (!isDone) await abandon(write);
      }
    },
  };
}

/** Graph answered that it did not act. */
const isSetAside = ({ state, refusal }: StoredWrite) => state === 'SENT' && refusal !== null;

/** Null while nothing can be said. What does not show yet may show later, and what may still arrive shows nothing yet. */
function outcomeOf(write: StoredWrite, judgement: Judgement, maxReadLagMs: number): StoredOutcome | null {
  const { member, codes } = write.outcome ?? {};
  if (judgement === 'applied') {
    return { state: 'APPLIED', member: successOf(write.action), codes: { ...codes, reconciled: true } };
  }
  if (write.mayStillArrive) return null;
  const unknown = { state: 'UNKNOWN', member: 'OutcomeUnknownError' } as const;
  if (judgement === 'cannotTell') return unknown;
  const isTooSoon = Date.now() - Date.parse(write.sentAt ?? write.claimedAt) < maxReadLagMs;
  if (isTooSoon) return null;
  // A refusal in Graph's own words stands, now that nothing of the write shows.
  return member === undefined || member === unknown.member
    ? { state: 'NOT_APPLIED', member: 'GraphUnavailableError' }
    : { state: 'NOT_APPLIED', member, codes: codes ?? {} };
}

/** The member of a mutation that took effect. */
function successOf(action: string): string {
  return `${action.charAt(0).toUpperCase()}${action.slice(1)}Success`;
}

/** The store writes it with its next heartbeat where it cannot be written now. */
async function later(writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (failure) {
    if (!(failure instanceof StoreUnavailableError)) throw failure;
  }
}
