// The audit log as a chain: each record holds the hash of the one before, so that none can be changed, dropped
// or put in between unseen. Pure. A chain begins with an `opened` record, one for each start of a process, after each
// failure to store and in each new file.

import { hash } from 'node:crypto';

export interface AuditEntry {
  readonly kind: 'opened' | 'resumed' | 'intent' | 'outcome';
  /** ISO 8601. */
  readonly at: string;
  readonly operationId?: string;
  readonly tenant?: string;
  readonly caller?: string;
  readonly callerKind?: string;
  readonly client?: string;
  readonly action?: string;
  readonly target?: string;
  /** Null in the intent to issue what has no id yet. */
  readonly methodId?: string | null;
  /** The union member that the caller got. */
  readonly result?: string;
  /** What became of the write, as the store of writes has it. */
  readonly state?: 'APPLIED' | 'NOT_APPLIED' | 'CONFLICTED' | 'UNKNOWN';
  /** How often the write was started on a connection to Graph. */
  readonly attempts?: number;
  readonly graphRequestId?: string | null;
}

export interface AuditRecord extends AuditEntry {
  /** The version of this form. */
  readonly audit: 1;
  /** Which chain it belongs to. */
  readonly chain: string;
  /** Counted from 0 in its chain. */
  readonly number: number;
  /** `hash` of the record before; of an `opened` record, of the last one in the file or in the file before it, or null. */
  readonly previous: string | null;
  readonly hash: string;
}

/** The record at the end of a chain, as JSON, and its hash. `previous` is null only for the first of all. */
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

/** Over everything but `hash`, keys in the order in which they are written. */
export function hashOf(record: AuditRecord): string {
  const { hash: _hash, ...rest } = record;
  return hash('sha256', JSON.stringify(rest));
}
