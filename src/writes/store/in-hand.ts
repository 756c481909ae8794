// The writes that this process holds, each under the replica id with which it was taken. A process whose lease expired
// gets a new replica id; a write that it took before stays under the old id, and goes to no second caller of this process
// while the first caller still works on it.

/** Proves in the store that this process still holds a write. Null matches nothing. */
export interface Hold {
  readonly operationId: string;
  /** The replica id. */
  readonly holder: string | null;
  /** The id of its latest attempt to send. */
  readonly sendId: string | null;
}

export interface InHand {
  has(operationId: string): boolean;
  take(operationId: string, holder: string): void;
  /** `sendId`: null once the attempt was undone. */
  noteSending(operationId: string, sendId: string | null): void;
  holdOf(operationId: string): Hold;
  /** Ends the hold and returns it: its caller does nothing more with the write. */
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
