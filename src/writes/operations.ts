// The writes of the last 24 hours as `Query.operation` shows them, and the order of writes to one person across
// replicas.

import { type AnswerError, graphUnavailable } from '../errors/members.ts';
import type { OperationState } from '../generated/schema.ts';
import type { Outcome } from '../graph/fault.ts';
import { parseObjectId, type UserRef } from '../graph/ids.ts';
import { slept } from '../until-aborted.ts';
import type { Ledger } from './ledger.ts';
import { unlessUnavailable } from './store/unless-unavailable.ts';
import type { StoredWrite } from './store/write-store.ts';
import type { WriteContext } from './write.ts';

/** One write as `Query.operation` shows it. */
export interface OperationView {
  readonly id: string;
  readonly action: string;
  readonly state: OperationState;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly user: UserRef;
}

export interface Operations {
  /**
   * Null unless the caller started this write. An unknown outcome is reconciled again with the rights of the caller.
   */
  find(context: WriteContext, id: string): Promise<OperationView | { readonly error: AnswerError } | null>;
  /** Sends when no other write to the person is open. A write left open by a dead replica is reconciled first. */
  inTurn(context: WriteContext, operationId: string, send: () => Promise<Outcome<unknown>>): Promise<Outcome<unknown>>;
}

const firstPauseMs = 25;
const maxPauseMs = 1_000;

export function createOperations(ledger: Ledger): Operations {
  const { store, sendPermits } = ledger;

  async function find(context: WriteContext, id: string) {
    const found = await store.find(context.caller, id);
    if (found === null) return null;
    if (found.state === 'DONE' && found.outcome?.state !== 'UNKNOWN') return viewOf(found, found.outcome?.state);
    if (found.isHeld) return viewOf(found, 'RUNNING');
    // Its replica died before anything was sent.
    if (found.state === 'CLAIMED') return viewOf(found, 'NOT_APPLIED');
    const open = found.state === 'SENT' ? await store.adopt(id) : found;
    if (open === null) return viewOf(found, 'RUNNING');
    const became = await ledger.reconcileStored(context, open);
    if (became.is === 'error') return became;
    if (became.is === 'claimed') await ledger.release(id);
    if (became.is === 'claimed') return viewOf(found, 'NOT_APPLIED');
    return viewOf(found, became.is === 'known' ? became.outcome.state : 'UNKNOWN');
  }

  /** Returns whether another attempt after a pause can succeed. */
  async function reconcileBlockingWrite(context: WriteContext, other: StoredWrite): Promise<boolean> {
    const open = other.isHeld ? null : await store.adopt(other.operationId);
    if (open === null) return true;
    const became = await ledger.reconcileStored(context, open);
    if (became.is === 'claimed') await ledger.release(other.operationId);
    return became.is !== 'error';
  }

  return {
    async find(context, id) {
      const found = await unlessUnavailable(() => find(context, id));
      return found === undefined ? { error: graphUnavailable(null) } : found;
    },
    async inTurn(context, operationId, send) {
      for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, maxPauseMs)) {
        const outcome = await send();
        const refusal = sendPermits.sendRefusalOf(operationId);
        if (refusal?.is !== 'busy') return outcome;
        const mayRetry = await reconcileBlockingWrite(context, refusal.write).catch(() => false);
        const { signal } = context.deadline;
        if (!mayRetry || !(await slept(pauseMs, signal))) return outcome;
      }
    },
  };
}

function viewOf(write: StoredWrite, state: OperationState = 'UNKNOWN'): OperationView | null {
  const { operationId: id, action, claimedAt: startedAt } = write;
  const person = parseObjectId(write.person);
  return person === null ? null : { id, action, startedAt, state, user: { id: person } };
}
