// The writes that this process holds, each under the replica id with which it was taken. A process whose lease expired
// gets a new replica id; a write that it took before stays under the old id, and goes to no second caller of this process
// while the first caller still works on it.

/** Proves in the store that this process still holds a write. Null matches nothing. */
export interface Hold {
  readonly operationId: string;
  /** The replica id. */
  readonly holder: string | null;
  /** Whom the write is for, as `personOf` has it; null if this process does not know. */
  readonly person: string | null;
  /** The id of its latest attempt to send. */
  readonly sendId: string | null;
}

export interface InHand {
  has(operationId: string): boolean;
  take(operationId: string, holder: string, person: string): void;
  /** `sendId`: null once the attempt was undone. */
  noteSending(operationId: string, sendId: string | null): void;
  holdOf(operationId: string): Hold;
  /** Ends the hold and returns it: its caller does nothing more with the write. */
  drop(operationId: string): Hold;
}

/** Equal for writes that are sent one at a time. */
export const personOf = (tenantId: string, person: string) => `${tenantId} ${person}`;

/** A hold of which only the holder is known. */
export const heldBy = (operationId: string, holder: string | null): Hold => ({
  operationId,
  holder,
  person: null,
  sendId: null,
});

export function createInHand(): InHand {
  const holds = new Map<string, Hold>();
  const holdOf = (operationId: string) => holds.get(operationId) ?? heldBy(operationId, null);
  return {
    has: (operationId) => holds.has(operationId),
    take: (operationId, holder, person) => void holds.set(operationId, { operationId, holder, person, sendId: null }),
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
