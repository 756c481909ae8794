// Converts rows of the `writes` table to `StoredWrite`.

import { decodeOutcome } from './outcome.ts';
import type { Dialect, Row } from './sql-database.ts';
import type { StoredWrite, WriteState } from './write-store.ts';

/** The columns that `writeOf` reads, for a `SELECT` or `RETURNING` on `writes`. */
export function columns({ now }: Dialect): string {
  return `operation_id, args_hash, action, tenant, person, method_id, state, holder, send_id, epoch, claimed_at, sent_at,
    outcome, refusal, ${isAlive(now)} AS alive, CASE WHEN arrives_by > ${now} THEN 1 ELSE 0 END AS arriving`;
}

/** 1 while the replica that holds the write is alive. */
function isAlive(now: string): string {
  return `CASE WHEN EXISTS (SELECT 1 FROM instances WHERE id = writes.holder AND alive_until > ${now}) THEN 1 ELSE 0 END`;
}

export function writeOf(row: Row): StoredWrite {
  const outcome = row['outcome'] === null ? null : decodeOutcome(String(row['outcome']));
  // Graph's response proves that a request has arrived.
  const isUnanswered = row['state'] === 'SENT' || outcome?.member === 'OutcomeUnknownError';
  return {
    operationId: String(row['operation_id']),
    action: String(row['action']),
    tenantId: String(row['tenant']),
    person: String(row['person']),
    methodId: row['method_id'] === null ? null : String(row['method_id']),
    state: row['state'] as WriteState,
    claimedAt: new Date(Number(row['claimed_at'])).toISOString(),
    sentAt: row['sent_at'] === null ? null : new Date(Number(row['sent_at'])).toISOString(),
    epoch: row['epoch'] === null ? null : Number(row['epoch']),
    outcome,
    refusal: row['refusal'] === null ? null : decodeOutcome(String(row['refusal'])),
    isHeld: row['state'] !== 'DONE' && Number(row['alive']) === 1,
    mayStillArrive: isUnanswered && Number(row['arriving']) === 1,
  };
}
