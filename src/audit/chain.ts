// The record of changes as a chain: each record holds the hash of the one before, so that none can be changed, dropped
// or put in between unseen. Pure. A chain begins with an `opened` record, one for each start of a process.

import { createHash } from 'node:crypto';

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
  readonly methodId?: string;
  /** The union member that the caller got. */
  readonly result?: string;
  /** Write requests that went to Graph. */
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
  /** `hash` of the record before; of an `opened` record, of the last one in the file, or null. */
  readonly previous: string | null;
  readonly hash: string;
}

/** Adds to the end of a chain. `previous` is null only for the first of all. */
export function seal(entry: AuditEntry, chain: string, number: number, previous: string | null): AuditRecord {
  const record = { audit: 1 as const, chain, number, ...entry, previous };
  return { ...record, hash: hashOf(record) };
}

/** Over everything but `hash`, keys in the order in which they are written. */
export function hashOf(record: Readonly<Record<string, unknown>> | Omit<AuditRecord, 'hash'>): string {
  const { hash: _hash, ...rest } = record as Record<string, unknown>;
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex');
}
