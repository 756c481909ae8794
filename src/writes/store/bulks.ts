// Bulk mutations with a key: the latest run of each, and the states of the writes that it named, whichever replicas sent
// them.

import type { HashedWrite } from './hashed-write.ts';
import { type Dialect, listOf, type Query, type Row } from './sql-database.ts';
import type { StoredBulk } from './write-store.ts';

export interface BulkRun {
  readonly keyHash: string;
  /** GUID. */
  readonly runId: string;
  /** How many writes it names. */
  readonly targets: number;
}

export async function beginBulk(
  query: Query,
  { now }: Dialect,
  { keyHash, runId, targets }: BulkRun,
  { holder, lifeMs }: { readonly holder: string; readonly lifeMs: number },
): Promise<void> {
  const known = await query(`SELECT 1 AS one FROM bulks WHERE key_hash = $1 AND expires_at > ${now}`, [keyHash]);
  // The key may have been used before it expired.
  if (known.length === 0) await query('UPDATE writes SET bulk_hash = NULL WHERE bulk_hash = $1', [keyHash]);
  await query(
    `INSERT INTO bulks (key_hash, run_id, holder, targets, ended_at, expires_at)
     VALUES ($1, $2, $3, $4, NULL, ${now} + ${lifeMs})
     ON CONFLICT (key_hash) DO UPDATE SET run_id = excluded.run_id, holder = excluded.holder,
       targets = excluded.targets, ended_at = NULL, expires_at = excluded.expires_at`,
    [keyHash, runId, holder, targets],
  );
}

/** Writes that exist already now belong to the bulk mutation that named them last. */
export async function joinBulks(
  query: Query,
  writes: readonly { readonly write: HashedWrite; readonly row: Row }[],
): Promise<void> {
  const moved = Map.groupBy(
    writes.filter(({ write, row }) => write.bulkHash !== null && row['bulk_hash'] !== write.bulkHash),
    ({ write }) => write.bulkHash,
  );
  for (const [bulkHash, some] of moved) {
    const ids = some.map(({ row }) => String(row['operation_id']));
    await query(`UPDATE writes SET bulk_hash = $1 WHERE operation_id IN ${listOf(ids, 1)}`, [bulkHash, ...ids]);
  }
}

/** Nothing changes if a later run with the same key has begun. */
export async function endBulk(query: Query, { now }: Dialect, runId: string): Promise<void> {
  await query(`UPDATE bulks SET ended_at = ${now} WHERE run_id = $1 AND ended_at IS NULL`, [runId]);
}

// `encodeOutcome` writes the state first.
const outcomes = ['APPLIED', 'NOT_APPLIED', 'CONFLICTED'] as const;
const stateOfRow = `CASE ${outcomes
  .map((state) => `WHEN outcome LIKE '{"state":"${state}"%' THEN '${state}'`)
  .join(' ')} WHEN outcome IS NOT NULL THEN 'UNKNOWN' ELSE state END`;

/** Null before the first run with this key. */
export async function readBulk(query: Query, { now }: Dialect, keyHash: string): Promise<StoredBulk | null> {
  const [run] = await query(
    `SELECT targets, ended_at,
       CASE WHEN EXISTS (SELECT 1 FROM instances WHERE id = bulks.holder AND alive_until > ${now}) THEN 1 ELSE 0 END AS alive
     FROM bulks WHERE key_hash = $1 AND expires_at > ${now}`,
    [keyHash],
  );
  if (run === undefined) return null;
  const rows = await query(
    `SELECT ${stateOfRow} AS became, count(*) AS found FROM writes WHERE bulk_hash = $1 GROUP BY ${stateOfRow}`,
    [keyHash],
  );
  const count = (state: string) => Number(rows.find(({ became }) => became === state)?.['found'] ?? 0);
  return {
    state: run['ended_at'] !== null ? 'ENDED' : Number(run['alive']) === 1 ? 'RUNNING' : 'INTERRUPTED',
    targets: Number(run['targets']),
    claimed: count('CLAIMED'),
    sent: count('SENT'),
    applied: count('APPLIED'),
    notApplied: count('NOT_APPLIED'),
    conflicted: count('CONFLICTED'),
    unknown: count('UNKNOWN'),
  };
}
