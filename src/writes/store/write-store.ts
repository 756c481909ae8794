// The interface of the store, which makes writes survive restarts and be unique across replicas: claims, attempts and
// outcomes. Knows neither GraphQL nor a database. Holds ids and codes, never a phone number, a name or a secret.

import type { StoredOutcome } from './outcome.ts';
import type { Rivals } from './rivals.ts';

/** CLAIMED: nothing was sent. SENT: Graph may have executed it. DONE: the outcome is known, or finally unknown. */
export type WriteState = 'CLAIMED' | 'SENT' | 'DONE';

/** The owner of a write: a key belongs to one caller, and an operation is shown to nobody else. */
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
  /** Graph's collection that it changes. */
  readonly resource: string;
  /** The caller's own key; stored only as a keyed hash. */
  readonly key: string | null;
  /** The key of the bulk mutation that names it; stored only as a keyed hash. */
  readonly bulkKey?: string | null | undefined;
  /** Everything that the write depends on. May contain a phone number: stored only as a keyed hash. */
  readonly args: readonly string[];
}

/** The latest run of a bulk mutation, and its writes by state. A write that was refused and sent nothing leaves no trace. */
export interface StoredBulk {
  /** INTERRUPTED: the replica that ran it is dead. */
  readonly state: 'RUNNING' | 'ENDED' | 'INTERRUPTED';
  /** How many writes it names. */
  readonly targets: number;
  readonly claimed: number;
  readonly sent: number;
  readonly applied: number;
  readonly notApplied: number;
  readonly conflicted: number;
  readonly unknown: number;
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
  /** Increases with each write that is sent to the person; null before the first. */
  readonly epoch: number | null;
  readonly outcome: StoredOutcome | null;
  /** For a SENT write: the throttling response with which it was abandoned. */
  readonly refusal: StoredOutcome | null;
  /** Whether a live replica holds it. If so, no other replica may decide its outcome. */
  readonly isHeld: boolean;
  /**
   * Whether a request without a response could still reach Graph: until then, a read that shows no effect proves nothing.
   */
  readonly mayStillArrive: boolean;
}

export type Claim =
  /** Proceed. The id is that of an earlier write if its replica died before it had sent anything. */
  | { readonly is: 'claimed'; readonly operationId: string }
  /** The same key with the same arguments; a live replica works on it. */
  | { readonly is: 'inFlight'; readonly operationId: string }
  /** The same key with different arguments. */
  | { readonly is: 'reused' }
  /** The same key with the same arguments, and its outcome. */
  | { readonly is: 'done'; readonly operationId: string; readonly outcome: StoredOutcome }
  /** It may have been sent, and its outcome is unknown. This replica now holds it, to be read back and never resent. */
  | { readonly is: 'doubtful'; readonly write: StoredWrite }
  /** The caller has reached the maximum number of stored writes. */
  | { readonly is: 'full' };

export type Sending =
  /** Durable. The bytes may be sent until `maySend` returns false; then call `unsend`. */
  | { readonly is: 'sent'; readonly epoch: number; readonly maySend: () => boolean }
  /** Another write to the person was sent and is not done; if no replica holds it, it must be reconciled first. */
  | { readonly is: 'busy'; readonly write: StoredWrite }
  /** Another replica now holds the claim: nothing may be sent. */
  | { readonly is: 'lost' };

export interface Done {
  readonly operationId: string;
  readonly outcome: StoredOutcome;
}

/** What Graph asked replicas to wait, as texts that mean something to them alone, with the milliseconds that are left. */
export interface SharedPauses {
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  put(entries: readonly (readonly [text: string, ms: number])[]): Promise<void>;
  /** Those that are not over. */
  look(): Promise<readonly (readonly [text: string, ms: number])[]>;
}

/**
 * Every method rejects with `StoreUnavailableError` if the database is unavailable; nothing may be sent then. One caller
 * holds a write at a time: the store gives a write that it returned as claimed, doubtful or adopted to no other caller of
 * this process before the first one has released, completed or abandoned it. A caller that gets `lost` releases it.
 */
export interface WriteStore {
  /** Returns claims in the order of `writes`. */
  claim(writes: readonly NewWrite[]): Promise<readonly Claim[]>;
  /** Reserves one key for several writes; from then on it is refused for any other request. */
  claimGroup(caller: StoreCaller, key: string, args: readonly string[]): Promise<'free' | 'reused' | 'full'>;
  /** A run of a bulk mutation with a key that `claimGroup` has reserved. `runId`: a GUID. */
  beginBulk(caller: StoreCaller, key: string, run: { readonly runId: string; readonly targets: number }): Promise<void>;
  /** An unavailable database gets it with the next heartbeat. */
  endBulk(runId: string): Promise<void>;
  /** Null if the caller has run no bulk mutation with this key. */
  bulkOf(caller: StoreCaller, key: string): Promise<StoredBulk | null>;
  /**
   * One durable commit for a whole batch request, before its bytes are sent. Returns results in the order of
   * `operationIds`.
   */
  markSent(operationIds: readonly string[]): Promise<readonly Sending[]>;
  /**
   * For SENT writes that this replica is about to send again: restarts the time in which they may arrive. Returns
   * results in the order of `operationIds`; null if another replica holds the write, and nothing may be sent. `maySend`
   * as after `markSent`.
   */
  renew(operationIds: readonly string[]): Promise<readonly ({ readonly maySend: () => boolean } | null)[]>;
  /** SENT → CLAIMED: the request was never started, or Graph throttled it and a read shows no effect. */
  unsend(operationIds: readonly string[]): Promise<void>;
  /** Deletes claims of which nothing was sent: their keys are free again. */
  release(operationIds: readonly string[]): Promise<void>;
  /**
   * Stores outcomes. The first outcome stays, except that an unknown one may become known. Returns the stored outcomes,
   * which are the ones to report; null for a write that is not done and that another caller holds, who may have sent it
   * again: nothing is known of it then.
   */
  complete(writes: readonly Done[]): Promise<readonly (StoredOutcome | null)[]>;
  /**
   * SENT, but this replica cannot determine the outcome: the next caller that asks may adopt it. `refusal`: Graph's
   * throttling response, which may be untrue.
   */
  abandon(operationIds: readonly string[], refusal?: StoredOutcome): Promise<void>;
  /**
   * SENT → CLAIMED, held by this replica, which adopted it: Graph throttled it, and a read shows no effect. False if it
   * was not throttled, or another replica holds it.
   */
  reclaim(operationId: string): Promise<boolean>;
  /** Takes over a SENT write that no replica holds, to read it back. Null if a replica holds it, or it is done. */
  adopt(operationId: string): Promise<StoredWrite | null>;
  /** Null unless the write is the caller's own. */
  find(caller: StoreCaller, operationId: string): Promise<StoredWrite | null>;
  /** Of a write that was sent. `lagMs`: how long a read may show the state before a write. */
  rivalsOf(operationId: string, lagMs: number): Promise<Rivals>;
  /**
   * Frees expired keys and deletes expired writes, except sent writes without an outcome. Returns the number of deleted
   * writes.
   */
  expire(): Promise<number>;
  /** Null where the store is not for replicas on several machines. */
  readonly pauses: SharedPauses | null;
  /** Whether the database accepts writes now. Never rejects. */
  isWritable(): Promise<boolean>;
  /** Releases the lease. */
  close(): Promise<void>;
}

/**
 * `unreachable`: no connection, or no answer in time. `refused`: it does not accept the gateway's login, or has no such
 * database. `busy`: others hold it, or have all its connections. `damaged`: it cannot read or write its own files.
 */
export type OutageReason = 'unreachable' | 'refused' | 'busy' | 'full' | 'read-only' | 'damaged' | 'unknown';

/** Explains the failure without a path, a host or a value. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly reason: OutageReason;
  /** Of the database or the system, such as `53100` or `ECONNREFUSED`; null if there was no answer. */
  readonly code: string | null;

  constructor(reason: OutageReason, code: string | null) {
    super(`The write store is unavailable: ${reason} (${code ?? 'no response'})`);
    this.reason = reason;
    this.code = code;
  }
}
