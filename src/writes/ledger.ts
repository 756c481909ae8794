// The write pipeline's view of the store: records, releases or reconciles the outcome of a write. A store failure never
// changes the response to a write that was already sent.

import { LRUCache } from 'lru-cache';
import { upTo } from '../cache-size.ts';
import type { AnswerError } from '../errors/members.ts';
import type { Judgement } from './judgement.ts';
import type { OtherWrites } from './other-writes.ts';
import { successOf } from './outcome-of.ts';
import type { StoredSendPermits } from './send-permits.ts';
import type { StoredOutcome } from './store/outcome.ts';
import { unlessUnavailable } from './store/unless-unavailable.ts';
import type { StoredWrite, WriteStore } from './store/write-store.ts';
import type { OutcomeProbe, Write, WriteContext } from './write.ts';

export type Reconciliation =
  | { readonly is: 'known'; readonly outcome: StoredOutcome }
  /**
   * Graph throttled it, and a read shows no effect or it may be repeated without harm: this replica now holds the claim.
   * `doubt`: Graph's refusal, where no read shows that it is true; null where one does.
   */
  | { readonly is: 'claimed'; readonly doubt: StoredOutcome | null }
  /** It may still take effect, or its effect may not be visible yet. */
  | { readonly is: 'open' }
  | { readonly is: 'error'; readonly error: AnswerError };

export interface Ledger {
  readonly store: WriteStore;
  readonly sendPermits: StoredSendPermits;
  /** Frees the key of a write that was never sent, or that Graph provably did not execute. Never rejects. */
  release(operationId: string): Promise<void>;
  /** As `release`, for a write of which an earlier sending is in doubt: it stays open with Graph's refusal of that one. */
  leaveOpen(operationId: string, refusal: StoredOutcome): Promise<void>;
  /**
   * Returns the stored outcome, which is the one to report. Returns `outcome`, which Graph reported, if the store is
   * unavailable, and null if another replica holds the write by now and may have sent it again.
   */
  complete(operationId: string, outcome: StoredOutcome): Promise<StoredOutcome | null>;
  /**
   * Graph throttled both the write and the read-back: leaves it for the next request that asks about it. Never rejects.
   */
  abandonThrottled(operationId: string, refusal: StoredOutcome): Promise<void>;
  /** Keeps the probe of a write in this process: unlike the store, it may know the phone number. */
  keepProbe(operationId: string, probe: OutcomeProbe): void;
  /**
   * Reads back the effect of `write` with the rights of the current caller. `write` is either SENT and held by this
   * replica, or has an unknown outcome. Never sends anything. `given`: what a repeat of
   * the same write knows of it.
   */
  reconcileStored(
    context: WriteContext,
    write: StoredWrite,
    given?: Pick<Write, 'probe' | 'mayRepeat'>,
  ): Promise<Reconciliation>;
}

export interface LedgerOptions {
  readonly store: WriteStore;
  readonly sendPermits: StoredSendPermits;
  readonly otherWrites: OtherWrites;
  /** Maximum time for which a read may still show the state before a write. */
  readonly maxReadLagMs: number;
  /** The probe of a write that is known only from the store; null if what is stored is not enough. */
  readonly probeFor: (write: StoredWrite) => OutcomeProbe | null;
}

const maxProbes = 10_000;

export function createLedger({ store, sendPermits, otherWrites, maxReadLagMs, probeFor }: LedgerOptions): Ledger {
  const probes = new LRUCache<string, OutcomeProbe>({ ...upTo(maxProbes), ttl: 24 * 60 * 60_000 });

  async function complete(
    operationId: string,
    outcome: StoredOutcome,
    unlessStored: StoredOutcome | null = outcome,
  ): Promise<StoredOutcome | null> {
    const answered = await unlessUnavailable(() => store.complete([{ operationId, outcome }]));
    if (answered === undefined) return unlessStored;
    if (outcome.state !== 'UNKNOWN') probes.delete(operationId);
    const [stored] = answered;
    return stored === undefined ? outcome : stored;
  }
  const abandon = ({ operationId, state }: StoredWrite) =>
    state === 'SENT' ? later(store.abandon([operationId])) : Promise.resolve();

  async function release(operationId: string): Promise<void> {
    if (sendPermits.isMarked(operationId)) await later(store.unsend([operationId]));
    await later(store.release([operationId]));
  }
  async function markAgain(operationId: string): Promise<boolean> {
    const sendings = await unlessUnavailable(() => store.markSent([operationId]));
    return sendings?.[0]?.is === 'sent';
  }

  return {
    store,
    sendPermits,
    complete: (operationId, outcome) => complete(operationId, outcome),
    release,
    async leaveOpen(operationId, refusal) {
      const isSent = sendPermits.isMarked(operationId) || (await markAgain(operationId));
      await (isSent ? later(store.abandon([operationId], refusal)) : release(operationId));
    },
    abandonThrottled: (operationId, refusal) => later(store.abandon([operationId], refusal)),
    keepProbe: (operationId, probe) => void probes.set(operationId, probe),
    async reconcileStored(context, write, given = {}) {
      // The one that was kept knows what was there before the write.
      const probe = probes.get(write.operationId) ?? given.probe ?? probeFor(write);
      let isDone = false;
      try {
        const answer = probe === null ? ({ judgement: 'cannotTell' } as const) : await probe(context);
        if ('error' in answer) return { is: 'error', error: answer.error };
        const judgement = await otherWrites.weigh(write.operationId, answer.judgement);
        const maySend = judgement === 'notApplied' || given.mayRepeat === true;
        if (maySend && wasThrottled(write)) {
          isDone = await store.reclaim(write.operationId);
          return isDone ? { is: 'claimed', doubt: judgement === 'notApplied' ? null : write.refusal } : { is: 'open' };
        }
        const outcome = outcomeOf(write, judgement, maxReadLagMs);
        if (outcome === null) return { is: 'open' };
        // A read that shows no effect counts only while no other replica holds the write, which only the store knows.
        const stored = await complete(write.operationId, outcome, judgement === 'applied' ? outcome : null);
        isDone = true;
        return stored === null ? { is: 'open' } : { is: 'known', outcome: stored };
      } finally {
        if (!isDone) await abandon(write);
      }
    },
  };
}

/** Graph answered that it did not execute the write. */
const wasThrottled = ({ state, refusal }: StoredWrite) => state === 'SENT' && refusal !== null;

/** Null while nothing is certain: an effect may become visible later, and a request in transit may still arrive. */
function outcomeOf(write: StoredWrite, judgement: Judgement, maxReadLagMs: number): StoredOutcome | null {
  const { member, codes } = write.outcome ?? {};
  if (judgement === 'applied') {
    return { state: 'APPLIED', member: successOf(write.action), codes: { ...codes, reconciled: true } };
  }
  if (write.mayStillArrive) return null;
  const unknown = { state: 'UNKNOWN', member: 'OutcomeUnknownError' } as const;
  if (judgement === 'cannotTell') return write.outcome?.state === 'UNKNOWN' ? write.outcome : unknown;
  const isTooSoon = Date.now() - Date.parse(write.sentAt ?? write.claimedAt) < maxReadLagMs;
  if (isTooSoon) return null;
  // Nothing of the write shows, so Graph's own refusal stands.
  return member === undefined || member === unknown.member
    ? { state: 'NOT_APPLIED', member: 'GraphUnavailableError' }
    : { state: 'NOT_APPLIED', member, codes: codes ?? {} };
}

/** An unavailable store is ignored here: the write is deferred to the next heartbeat. */
async function later(writing: Promise<void>): Promise<void> {
  await unlessUnavailable(() => writing);
}
