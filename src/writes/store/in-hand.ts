// The writes that this process has in hand, each under the id that its replica had when it took it. A process that was
// taken for dead comes back under a new id: what it took before stays under the old one, and is given to no second
// caller of this process while the first still works on it.

/** What proves in the store that a write is still this process's. Null matches nothing. */
export interface Hold {
  readonly operationId: string;
  /** The id of the replica. */
  readonly holder: string | null;
  /** Of its latest sending; tells it from others of the same write. */
  readonly sendId: string | null;
}

export interface InHand {
  has(operationId: string): boolean;
  take(operationId: string, holder: string): void;
  /** `sendId`: null once the sending was taken back. */
  noteSending(operationId: string, sendId: string | null): void;
  holdOf(operationId: string): Hold;
  /** The hold, which is over: whoever had the write does nothing with it any more. */
  drop(operationId: string): Hold;
}

export function createInHand(): InHand {
  const holds = new Map<string, Hold>();
  const holdOf = (operationId: string) => holds.get(operationId) ?? { operationId, holder: null, sendId: null };
  return {
    has: (operationId) => holds.has(operationId),
    take: (operationId, holder) => void holds.set(operationId, { operationId, holder, sendId: null }),
    noteSending(operationId, sendId) {
      const hold = holds.get(operationId);
      if (hold !== undefined) holds.set(operationId, { ...hold, sendId });
    },
    holdOf,
    drop(operationId) {
      const hold = holdOf(operationId);
      holds.delete(operationId);
      return hold;
    },
  };
}
