// CLAIMED: one write for each key of a caller, across all replicas, and the takeover of writes from dead replicas.

import { joinBulks } from './bulks.ts';
import type { HashedWrite } from './hashed-write.ts';
import { decodeOutcome } from './outcome.ts';
import { columns, writeOf } from './rows.ts';
import { type Dialect, listOf, type Query, type Row, type SqlValue } from './sql-database.ts';
import type { Claim } from './write-store.ts';

const rowsForEachStatement = 500;

/** Writes that were taken over from dead replicas, by operation id. `by` is the id of the new write with the same key. */
export type Taken = Map<string, { readonly row: Row; readonly by: string }>;

export interface Claiming {
  /** The id of this replica. */
  readonly holder: string;
  readonly lifeMs: number;
  /** Whether this process already holds the write, if only under an earlier replica id, whose lease has expired. */
  readonly has: (operationId: string) => boolean;
}

/**
 * Returns claims in the order of `writes`. Safe to repeat after a commit whose response was lost: `taken` remembers the
 * writes that were taken over from dead replicas.
 */
export async function claimAll(
  query: Query,
  dialect: Dialect,
  claiming: Claiming,
  writes: readonly HashedWrite[],
  taken: Taken,
): Promise<Claim[]> {
  // Sorted, so that two replicas that claim the same keys lock them in the same order.
  const sorted = [...writes].sort((one, other) => ((one.keyHash ?? '') < (other.keyHash ?? '') ? -1 : 1));
  // Nearly always all are new, and nothing has to be read.
  if ((await insert(query, dialect, claiming, sorted)) === writes.length)
    return writes.map(({ operationId }) => ({ is: 'claimed', operationId }));
  if (await freeExpiredKeys(query, dialect, sorted)) await insert(query, dialect, claiming, sorted);
  const known = new Map<unknown, Row>();
  for (const some of chunks(sorted))
    for (const row of await select(query, dialect, some)) known.set(row['key_hash'], row);
  const repeated = writes.flatMap((write) => {
    const row = known.get(write.keyHash);
    return row?.['args_hash'] === write.argsHash ? { write, row } : [];
  });
  for (const some of chunks(repeated)) await joinBulks(query, some);
  const claims: Claim[] = [];
  for (const write of writes) {
    claims.push(await judge(query, dialect, claiming, write, known.get(write.keyHash), taken));
  }
  return claims;
}

/** Those whose key or id is in use are left out. Returns how many were inserted. */
async function insert(query: Query, dialect: Dialect, claiming: Claiming, writes: readonly HashedWrite[]) {
  let inserted = 0;
  for (const some of chunks(writes)) inserted += await insertSome(query, dialect, claiming, some);
  return inserted;
}

function insertSome(query: Query, { now, table }: Dialect, { holder, lifeMs }: Claiming, some: readonly HashedWrite[]) {
  const rows = some.map((write): SqlValue[] => [
    write.operationId,
    write.caller,
    write.keyHash,
    write.argsHash,
    write.action,
    write.tenantId,
    write.person,
    write.methodId,
    write.outcome === null ? 'CLAIMED' : 'DONE',
    write.outcome === null ? holder : '',
    write.outcome,
    write.bulkHash,
    write.resource,
  ]);
  const { from, values } = table(rows);
  const columnsOfTable = Array.from({ length: 13 }, (_, index) => `column${index + 1}`).join(', ');
  return query.change(
    `INSERT INTO writes (operation_id, caller, key_hash, args_hash, action, tenant, person, method_id, state, holder,
       outcome, bulk_hash, resource, claimed_at, expires_at)
     SELECT ${columnsOfTable}, ${now}, ${now} + ${lifeMs} FROM ${from} WHERE true
     ON CONFLICT DO NOTHING`,
    values,
  );
}

/** Returns whether any of the keys had expired. */
async function freeExpiredKeys(query: Query, { now }: Dialect, writes: readonly HashedWrite[]): Promise<boolean> {
  let freed = 0;
  for (const some of chunks(keysOf(writes))) {
    const text = `UPDATE writes SET key_hash = NULL WHERE key_hash IN ${listOf(some)} AND expires_at <= ${now}`;
    freed += await query.change(text, some);
  }
  return freed > 0;
}

const keysOf = (writes: readonly HashedWrite[]) => [...new Set(writes.flatMap(({ keyHash }) => keyHash ?? []))];

function select(query: Query, dialect: Dialect, writes: readonly HashedWrite[]): Promise<readonly Row[]> {
  const keys = keysOf(writes);
  if (keys.length === 0) return Promise.resolve([]);
  return query(`SELECT key_hash, bulk_hash, ${columns(dialect)} FROM writes WHERE key_hash IN ${listOf(keys)}`, keys);
}

async function judge(
  query: Query,
  dialect: Dialect,
  { holder, has }: Claiming,
  write: HashedWrite,
  row: Row | undefined,
  taken: Taken,
): Promise<Claim> {
  // Without a key, only this call can have stored it. With one, another replica has just released the key.
  if (row === undefined) return { is: write.keyHash === null ? 'claimed' : 'inFlight', operationId: write.operationId };
  const operationId = String(row['operation_id']);
  if (row['args_hash'] !== write.argsHash) return { is: 'reused' };
  if (row['state'] === 'DONE') return { is: 'done', operationId, outcome: decodeOutcome(String(row['outcome'])) };
  const isMine =
    row['holder'] === holder && (operationId === write.operationId || taken.get(operationId)?.by === write.operationId);
  if (!isMine) {
    if (Number(row['alive']) === 1 || has(operationId)) return { is: 'inFlight', operationId };
    const [mine] = await takeOver(query, dialect, holder, row);
    if (mine === undefined) return { is: 'inFlight', operationId };
    taken.set(operationId, { row: mine, by: write.operationId });
  }
  if (row['state'] === 'CLAIMED') return { is: 'claimed', operationId };
  return { is: 'doubtful', write: writeOf(taken.get(operationId)?.row ?? row) };
}

/** Moves an open write of a dead replica to `holder`, and ends the dead replica's lease for good. */
export async function takeOver(query: Query, dialect: Dialect, holder: string, row: Row): Promise<readonly Row[]> {
  const from = String(row['holder']);
  await query(`UPDATE instances SET alive_until = 0 WHERE id = $1 AND alive_until <= ${dialect.now}`, [from]);
  return query(
    `UPDATE writes SET holder = $1 WHERE operation_id = $2 AND state = $3 AND holder = $4 RETURNING ${columns(dialect)}`,
    [holder, String(row['operation_id']), String(row['state']), from],
  );
}

export function chunks<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / rowsForEachStatement);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * rowsForEachStatement, (index + 1) * rowsForEachStatement),
  );
}
