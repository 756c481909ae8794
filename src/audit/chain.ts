// The audit log as a hash chain: each record contains the hash of the previous one, so that a changed, removed or
// inserted record is detected. Pure. A chain begins with an `opened` record: at each start of a process, after each
// failure to store, and in each new file.

import { hash } from 'node:crypto';

export interface AuditEntry {
  readonly kind: 'opened' | 'resumed' | 'intent' | 'outcome' | 'search' | 'searched';
  /** ISO 8601. */
  readonly at: string;
  readonly operationId?: string;
  readonly tenant?: string;
  readonly caller?: string;
  readonly callerKind?: string;
  readonly client?: string;
  readonly action?: string;
  readonly target?: string;
  /** Null in the intent to issue what has no id yet, and of what changes no one method. */
  readonly methodId?: string | null;
  /** The union member that the caller received. */
  readonly result?: string;
  /** The outcome of the write, as in the write store. */
  readonly state?: 'APPLIED' | 'NOT_APPLIED' | 'CONFLICTED' | 'UNKNOWN';
  /** How often the write was started on a connection to Graph. */
  readonly attempts?: number;
  readonly graphRequestId?: string | null;
  /** Of a search: how many people it has read so far, and the object ids of the people it found. */
  readonly lookedAt?: number;
  readonly holders?: readonly string[];
}

export interface AuditRecord extends AuditEntry {
  /** The version of the record format. */
  readonly audit: 1;
  /** The id of its chain. */
  readonly chain: string;
  /** Counts from 0 within its chain. */
  readonly number: number;
  /**
   * `hash` of the previous record. For an `opened` record: of the last record in this file or the file before it, or
   * null.
   */
  readonly previous: string | null;
  readonly hash: string;
}

/** The next record of a chain, as JSON, and its hash. `previous` is null only for the very first record. */
export function seal(
  entry: AuditEntry,
  chain: string,
  number: number,
  previous: string | null,
): { readonly json: string; readonly hash: string } {
  const record = JSON.stringify({ audit: 1, chain, number, ...entry, previous });
  const digest = hash('sha256', record);
  return { json: `${record.slice(0, -1)},"hash":"${digest}"}`, hash: digest };
}

/** Covers everything but `hash`, with the keys in the order in which they are written. */
export function hashOf(record: AuditRecord): string {
  const { hash: _hash, ...rest } = record;
  return hash('sha256', JSON.stringify(rest));
}
