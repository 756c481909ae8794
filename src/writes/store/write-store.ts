// The port through which writes survive a restart and are one for all replicas: what was claimed, what left for Graph,
// what became of it. Knows no GraphQL and no database. Holds ids and codes, never a number, a name or a secret.

import type { StoredOutcome } from './outcome.ts';

/** CLAIMED: nothing was sent. SENT: Graph may have acted. DONE: the outcome is known, or known to be unknowable. */
export type WriteState = 'CLAIMED' | 'SENT' | 'DONE';

/** Who asked: a key belongs to one caller, an operation is shown to nobody else. */
export interface StoreCaller {
  readonly tenantId: string;
  readonly objectId: string;
  readonly clientId: string;
}

export interface NewWrite {
  /** GUID. */
  readonly operationId: string;
  readonly caller: StoreCaller;
  /** The mutation's name in the schema. */
  readonly action: string;
  /** Object id (GUID) of the person. */
  readonly person: string;
  readonly methodId: string | null;
  /** The caller's own key; kept as a keyed hash only. */
  readonly key: string | null;
  /** All that the write depends on. May hold a phone number: kept as a keyed hash only. */
  readonly args: readonly string[];
}

export interface StoredWrite {
  readonly operationId: string;
  readonly action: string;
  readonly tenantId: string;
  readonly person: string;
  readonly methodId: string | null;
  readonly state: WriteState;
  /** ISO 8601, UTC. */
  readonly claimedAt: string;
  readonly sentAt: string | null;
  /** Rises with each write that is sent to the person; null before the first. */
  readonly epoch: number | null;
  readonly outcome: StoredOutcome | null;
  /** Of a SENT write: Graph's refusal for the moment, with which it was abandoned. */
  readonly refusal: StoredOutcome | null;
  /** Whether a living replica has it in hand. Nobody else may conclude anything then. */
  readonly inHand: boolean;
  /** Whether what was sent could still reach Graph: a read-back that shows no effect proves nothing yet. */
  readonly mayStillArrive: boolean;
}

export type Claim =
  /** Go ahead. The id is an earlier one's where a replica died before it had sent anything. */
  | { readonly is: 'claimed'; readonly operationId: string }
  /** The same key with the same arguments: a living replica works on it. */
  | { readonly is: 'inFlight'; readonly operationId: string }
  /** The same key with other arguments. */
  | { readonly is: 'reused' }
  /** The same key with the same arguments, and its answer. */
  | { readonly is: 'done'; readonly operationId: string; readonly outcome: StoredOutcome }
  /** It may have left and nobody knows what it did: now in the hands of this replica, to be read back, never resent. */
  | { readonly is: 'doubtful'; readonly write: StoredWrite }
  /** The caller has as many writes in the store as one caller may have. */
  | { readonly is: 'full' };

export type Sending =
  /** Durable. The bytes may leave until `mayLeave` says no; then `unsend` it. */
  | { readonly is: 'sent'; readonly epoch: number; readonly mayLeave: () => boolean }
  /** Another write to the person was sent and is not done; where nobody has it in hand it must be settled first. */
  | { readonly is: 'busy'; readonly write: StoredWrite }
  /** The claim is another replica's by now: nothing may be sent. */
  | { readonly is: 'lost' };

export interface Done {
  readonly operationId: string;
  readonly outcome: StoredOutcome;
}

/**
 * Every method rejects with `StoreUnavailableError` when the database cannot be had; nothing may be sent then. A write is
 * in one caller's hands at a time, in whichever process: what `claim` gave as claimed or doubtful, or `adopt` gave, is
 * given to nobody else of its process before that caller released, completed or abandoned it, and does nothing with it
 * afterwards. Whoever is told `lost` releases it, too.
 */
export interface WriteStore {
  /** In the order of `writes`. */
  claim(writes: readonly NewWrite[]): Promise<readonly Claim[]>;
  /** One key for what is more than one write: refused for everything else from then on. */
  claimGroup(caller: StoreCaller, key: string, args: readonly string[]): Promise<'free' | 'reused' | 'full'>;
  /** One durable commit for all of a post, before its bytes leave. In the order of `operationIds`. */
  markSent(operationIds: readonly string[]): Promise<readonly Sending[]>;
  /**
   * SENT, and this replica is about to send it again: others wait again for it to arrive. In the order of
   * `operationIds`; null where it is in other hands by now, and nothing may be sent. `mayLeave` as after `markSent`.
   */
  renew(operationIds: readonly string[]): Promise<readonly ({ readonly mayLeave: () => boolean } | null)[]>;
  /** SENT → CLAIMED: the request never started, or was refused for the moment and a look shows nothing. */
  unsend(operationIds: readonly string[]): Promise<void>;
  /** Forgets claims of which nothing was sent: their keys are free again. */
  release(operationIds: readonly string[]): Promise<void>;
  /**
   * What is known now. The first outcome stays, save that one that was unknown may become known; the answer is what
   * is stored, which is what callers must be given. Null where the write is not done and in other hands by now, which
   * may have sent it again: nothing can be said of it.
   */
  complete(writes: readonly Done[]): Promise<readonly (StoredOutcome | null)[]>;
  /**
   * SENT, and this replica does not find out: the next caller that asks may adopt it. `refusal`: Graph refused it for the
   * moment, in words that may be untrue.
   */
  abandon(operationIds: readonly string[], refusal?: StoredOutcome): Promise<void>;
  /**
   * SENT → CLAIMED in the hands of this replica, which adopted it: Graph refused it for the moment, and a read-back shows
   * nothing of it. False where it was not refused, or is in other hands.
   */
  reclaim(operationId: string): Promise<boolean>;
  /** Takes a SENT write that nobody has in hand, to read it back. Null when somebody has it, or it is done. */
  adopt(operationId: string): Promise<StoredWrite | null>;
  /** Null unless it is the caller's own. */
  find(caller: StoreCaller, operationId: string): Promise<StoredWrite | null>;
  /** Sent to the person and not done. At most one. */
  openWritesOf(tenantId: string, person: string): Promise<readonly StoredWrite[]>;
  /** Not done, and nobody has them in hand; oldest first. */
  orphans(limit: number): Promise<readonly StoredWrite[]>;
  /** Frees keys and forgets writes after their time; what was sent and is not settled is kept. How many were forgotten. */
  expire(): Promise<number>;
  /** Whether the database takes writes now. Never rejects. */
  isWritable(): Promise<boolean>;
  /** Gives back what is in hand. */
  close(): Promise<void>;
}

/** Says why without a path, a host or a value. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
