// Marks writes as SENT in the store before their bytes leave, once for each batch request to Graph. Remembers for each
// write in flight whether it is marked, or why it must not be sent.

import { type Fault, refusedByGuard } from '../graph/fault.ts';
import type { SendPermits } from '../graph/send-permits.ts';
import type { Sending, StoredWrite, WriteStore } from './store/write-store.ts';

export type SendRefusal =
  /** The store was unavailable. */
  | { readonly is: 'store' }
  /** Another replica now holds the claim. */
  | { readonly is: 'lost' }
  /** Another write to the person was sent and is not done. */
  | { readonly is: 'busy'; readonly write: StoredWrite };

export interface StoredSendPermits extends SendPermits {
  /** Why the last request for a permit was refused; null if it was granted. */
  sendRefusalOf(operationId: string): SendRefusal | null;
  /** Whether the store has it as SENT, held by this replica. */
  isMarked(operationId: string): boolean;
  /** Call when the write is over. */
  forget(operationId: string): void;
}

export function createSendPermits(store: WriteStore): StoredSendPermits {
  const marked = new Set<string>();
  const refusals = new Map<string, SendRefusal>();

  function refuse(ids: readonly string[]): void {
    for (const id of ids) refusals.set(id, { is: 'store' });
  }
  async function mark(ids: readonly string[]): Promise<void> {
    const sendings = ids.length === 0 ? [] : await store.markSent(ids);
    const late = sendings.flatMap((sending, index) => (noteMark(ids[index] as string, sending) ? [] : ids[index]));
    await unsend(late.filter((id) => id !== undefined));
  }
  // Returns false if the write is marked but its time to send is over.
  function noteMark(id: string, sending: Sending): boolean {
    if (sending.is !== 'sent') refusals.set(id, sending);
    else if (sending.maySend()) marked.add(id);
    else return false;
    return true;
  }
  async function unsend(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    refuse(ids);
    await store.unsend(ids).catch(() => {});
  }
  async function renew(ids: readonly string[]): Promise<void> {
    const renewals = ids.length === 0 ? [] : await store.renew(ids);
    for (const [index, renewal] of renewals.entries()) {
      if (renewal?.maySend() !== true) refusals.set(ids[index] as string, { is: 'lost' });
    }
  }

  return {
    async permit(operationIds) {
      for (const id of operationIds) refusals.delete(id);
      const again = operationIds.filter((id) => marked.has(id));
      const first = operationIds.filter((id) => !marked.has(id));
      // Whatever is wrong with the store: without its confirmation nothing is sent.
      await renew(again).catch(() => refuse(again));
      await mark(first).catch(() => refuse(first));
      return operationIds.map((id) => faultOf(refusals.get(id)));
    },
    sendRefusalOf: (operationId) => refusals.get(operationId) ?? null,
    isMarked: (operationId) => marked.has(operationId),
    forget(operationId) {
      marked.delete(operationId);
      refusals.delete(operationId);
    },
  };
}

function faultOf(refusal: SendRefusal | undefined): Fault | null {
  if (refusal === undefined) return null;
  return refusedByGuard(refusal.is === 'busy' ? 'turn' : 'store');
}
