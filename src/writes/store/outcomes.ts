// DONE: outcomes of writes, adoption of writes from dead replicas, and expiry.

import { chunks, takeOver } from './claims.ts';
import type { Hold } from './in-hand.ts';
import { decodeOutcome, type StoredOutcome } from './outcome.ts';
import { columns } from './rows.ts';
import { type Dialect, listOf, type Query, type Row } from './sql-database.ts';

const keptUnsettledMs = 30 * 24 * 60 * 60_000;

/** `text`: the outcome as it is stored. */
export type HeldDone = Hold & { readonly outcome: StoredOutcome; readonly text: string };

/**
 * Returns the stored outcomes in the order of `writes`; null if the write is not done and another caller holds it. A
 * replica whose lease expired may still report Graph's response to its own attempt. The result of a read-back counts only
 * while the reader holds the write: the next holder may have sent it again.
 */
export async function completeAll(
  query: Query,
  { now, table }: Dialect,
  writes: readonly HeldDone[],
): Promise<(StoredOutcome | null)[]> {
  const stored = new Map<unknown, unknown>();
  for (const some of chunks(writes)) {
    const { from, values } = table(
      some.map(({ operationId, outcome, text, holder, sendId }) => [operationId, text, outcome.state, holder, sendId]),
    );
    const changed = await query.change(
      `UPDATE writes SET state = 'DONE', holder = '', outcome = v.column2, done_at = ${now},
         is_unknown = CASE WHEN v.column3 = 'UNKNOWN' THEN 1 ELSE 0 END
       FROM ${from} WHERE operation_id = v.column1 AND (
         (state = 'SENT' AND (v.column3 = 'APPLIED' OR holder = v.column4 OR send_id = v.column5))
         OR (state = 'CLAIMED' AND holder = v.column4) OR (state = 'DONE' AND is_unknown = 1))`,
      values,
    );
    // Nearly always all are stored now, and nothing has to be read.
    if (changed === some.length) continue;
    const ids = some.map(({ operationId }) => operationId);
    const rows = await query(`SELECT operation_id, outcome FROM writes WHERE operation_id IN ${listOf(ids)}`, ids);
    for (const { operation_id: id, outcome } of rows) stored.set(id, outcome);
  }
  return writes.map(({ operationId, outcome, text }) => {
    const known = stored.get(operationId);
    // Not there: stored just now, or expired. The known outcome is still true.
    if (known === undefined || known === text) return outcome;
    return typeof known === 'string' ? decodeOutcome(known) : null;
  });
}

/**
 * Null if a live replica holds the write or it is not SENT. Safe to repeat after a commit whose response was lost:
 * `isTaken` says that the write was adopted then.
 */
export async function adopt(
  query: Query,
  dialect: Dialect,
  holder: string,
  operationId: string,
  isTaken: boolean,
): Promise<Row | null> {
  const [row] = await query(`SELECT ${columns(dialect)} FROM writes WHERE operation_id = $1`, [operationId]);
  if (row?.['state'] !== 'SENT') return null;
  if (row['holder'] === holder && isTaken) return row;
  if (Number(row['alive']) === 1) return null;
  const [mine] = await takeOver(query, dialect, holder, row);
  return mine ?? null;
}

export async function expire(query: Query, { now }: Dialect): Promise<number> {
  await query(`UPDATE writes SET key_hash = NULL WHERE key_hash IS NOT NULL AND expires_at <= ${now}`);
  const forgotten = await query(
    `DELETE FROM writes WHERE expires_at <= ${now} AND (state <> 'SENT' OR expires_at + ${keptUnsettledMs} <= ${now})
     RETURNING operation_id`,
  );
  await query(`DELETE FROM bulks WHERE expires_at <= ${now}`);
  await query(
    `DELETE FROM instances WHERE alive_until <= ${now} AND NOT EXISTS (SELECT 1 FROM writes WHERE holder = instances.id)`,
  );
  return forgotten.length;
}
