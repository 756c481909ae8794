// CLAIMED → SENT and back: durable before the bytes are sent, one SENT write for each person, one epoch for each batch.

import { chunks } from './claims.ts';
import { type Hold, personOf } from './in-hand.ts';
import { columns, writeOf } from './rows.ts';
import { type Dialect, listOf, type Query, type Row, tuples } from './sql-database.ts';
import type { StoredWrite } from './write-store.ts';

/** Its `sendId` is new: it distinguishes this attempt from others, so that it can be repeated after a lost response. */
export type Send = Hold & { readonly sendId: string };

export type Stored =
  | { readonly is: 'sent'; readonly epoch: number }
  | { readonly is: 'busy'; readonly write: StoredWrite }
  | { readonly is: 'lost' };

/** Returns results in the order of `sends`. */
export async function markAllSent(
  query: Query,
  dialect: Dialect,
  sends: readonly Send[],
  arrivalMs: number,
): Promise<Stored[]> {
  const tried = firstOfEachPerson(sends, ({ person }) => person);
  const { marked, epoch } = await markSent(query, dialect, tried, arrivalMs);
  // Nearly always all are marked now, and nothing has to be read.
  if (marked === sends.length) return sends.map(() => ({ is: 'sent', epoch }));
  const rows = await rowsOf(query, dialect, sends);
  const late = sends.filter((send) => !tried.has(send) && rows.get(send.operationId)?.['state'] === 'CLAIMED');
  const lateFirst = firstOfEachPerson(late, ({ operationId }) => personOfRow(rows.get(operationId)));
  await markSent(query, dialect, lateFirst, arrivalMs);
  const rowsNow = new Map([...rows, ...(await rowsOf(query, dialect, [...lateFirst]))]);
  const stored: Stored[] = [];
  for (const send of sends) {
    const row = rowsNow.get(send.operationId);
    if (row?.['state'] === 'SENT' && row['send_id'] === send.sendId)
      stored.push({ is: 'sent', epoch: Number(row['epoch']) });
    else stored.push(await refusal(query, dialect, send.holder, row));
  }
  return stored;
}

/** Returns those of `sends` that this replica still holds: a repeated attempt may arrive until `arrivalMs` from now. */
export async function renewAll(
  query: Query,
  { now }: Dialect,
  sends: readonly Hold[],
  arrivalMs: number,
): Promise<ReadonlySet<string>> {
  const renewed = new Set<string>();
  for (const { operationId, sendId, holder } of sends) {
    const [row] = await query(
      `UPDATE writes SET arrives_by = ${now} + ${arrivalMs}
       WHERE operation_id = $1 AND send_id = $2 AND holder = $3 AND state = 'SENT'
         AND EXISTS (SELECT 1 FROM instances WHERE id = writes.holder AND alive_until > ${now})
       RETURNING operation_id`,
      [operationId, sendId, holder],
    );
    if (row !== undefined) renewed.add(operationId);
  }
  return renewed;
}

async function rowsOf(query: Query, dialect: Dialect, sends: readonly Send[]): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (const some of chunks(sends.map(({ operationId }) => operationId))) {
    const found = await query(`SELECT ${columns(dialect)} FROM writes WHERE operation_id IN ${listOf(some)}`, some);
    for (const row of found) rows.set(String(row['operation_id']), row);
  }
  return rows;
}

function personOfRow(row: Row | undefined): string | null {
  return row === undefined ? null : personOf(String(row['tenant']), String(row['person']));
}

/** Those of whose person nothing is known are left out. */
function firstOfEachPerson(sends: readonly Send[], whose: (send: Send) => string | null): ReadonlySet<Send> {
  const people = new Map<string, Send>();
  for (const send of sends) {
    const person = whose(send);
    if (person !== null && !people.has(person)) people.set(person, send);
  }
  return new Set(people.values());
}

/** Returns how many were marked, and their epoch. */
async function markSent(
  query: Query,
  dialect: Dialect,
  sends: ReadonlySet<Send>,
  arrivalMs: number,
): Promise<{ readonly marked: number; readonly epoch: number }> {
  if (sends.size === 0) return { marked: 0, epoch: 0 };
  const { now, nextEpoch } = dialect;
  const early = dialect.runsAlone ? await drawn(query, nextEpoch) : null;
  let marked = 0;
  for (const some of chunks([...sends])) {
    const { from, values } = dialect.table(
      some.map(({ operationId, sendId, holder }) => [operationId, sendId, holder]),
      2,
    );
    marked += await query.change(
      `UPDATE writes SET state = 'SENT', send_id = v.column2, epoch = $1, sent_at = ${now}, arrives_by = ${now} + $2
       FROM ${from}
       WHERE operation_id = v.column1 AND state = 'CLAIMED' AND holder = v.column3
         AND EXISTS (SELECT 1 FROM instances WHERE id = writes.holder AND alive_until > ${now})
         AND NOT EXISTS (SELECT 1 FROM writes AS open
           WHERE open.tenant = writes.tenant AND open.person = writes.person AND open.state = 'SENT')`,
      [early, arrivalMs, ...values],
    );
  }
  return { marked, epoch: early ?? (await epochOf(query, nextEpoch, marked === 0 ? [] : [...sends])) };
}

const drawn = async (query: Query, nextEpoch: string) => Number((await query(nextEpoch))[0]?.['epoch']);

/** Drawn while their people are locked, so that it is larger than any earlier epoch of them. */
async function epochOf(query: Query, nextEpoch: string, sends: readonly Send[]): Promise<number> {
  if (sends.length === 0) return 0;
  const epoch = await drawn(query, nextEpoch);
  for (const some of chunks(sends)) {
    await query(
      `UPDATE writes SET epoch = $1
       WHERE state = 'SENT' AND epoch IS NULL AND (operation_id, send_id) IN (VALUES ${tuples(some.length, 2, 1)})`,
      [epoch, ...some.flatMap(({ operationId, sendId }) => [operationId, sendId])],
    );
  }
  return epoch;
}

async function refusal(query: Query, dialect: Dialect, holder: string | null, row: Row | undefined): Promise<Stored> {
  if (row?.['state'] !== 'CLAIMED' || row['holder'] !== holder || Number(row['alive']) !== 1) return { is: 'lost' };
  const [open] = await openWrites(query, dialect, String(row['tenant']), String(row['person']));
  return open === undefined ? { is: 'lost' } : { is: 'busy', write: writeOf(open) };
}

function openWrites(query: Query, dialect: Dialect, tenantId: string, person: string): Promise<readonly Row[]> {
  return query(`SELECT ${columns(dialect)} FROM writes WHERE tenant = $1 AND person = $2 AND state = 'SENT'`, [
    tenantId,
    person,
  ]);
}

/** Only this very attempt, and only while no other replica has taken it over. */
export async function unsendAll(query: Query, sends: readonly Hold[]): Promise<void> {
  for (const { operationId, sendId, holder } of sends) {
    await query(
      `UPDATE writes SET state = 'CLAIMED', send_id = NULL, sent_at = NULL, arrives_by = NULL
       WHERE operation_id = $1 AND send_id = $2 AND holder = $3 AND state = 'SENT'`,
      [operationId, sendId, holder],
    );
  }
}

/** `refusal`: JSON; without one, a stored refusal stays. */
export async function abandonAll(query: Query, holds: readonly Hold[], refusal: string | null = null): Promise<void> {
  for (const some of chunks(holds)) {
    await query(
      `UPDATE writes SET holder = '', refusal = COALESCE($${some.length * 2 + 1}, refusal)
       WHERE state = 'SENT' AND (operation_id, holder) IN (VALUES ${tuples(some.length, 2)})`,
      [...some.flatMap(({ operationId, holder }) => [operationId, holder]), refusal],
    );
  }
}

/** Only a write that was abandoned with a refusal: any other sent write may still arrive. */
export async function reclaim(query: Query, { operationId, holder }: Hold): Promise<boolean> {
  const [row] = await query(
    `UPDATE writes SET state = 'CLAIMED', send_id = NULL, sent_at = NULL, arrives_by = NULL, refusal = NULL
     WHERE operation_id = $1 AND holder = $2 AND state = 'SENT' AND refusal IS NOT NULL RETURNING operation_id`,
    [operationId, holder],
  );
  return row !== undefined;
}

export async function releaseAll(query: Query, holds: readonly Hold[]): Promise<void> {
  for (const some of chunks(holds)) {
    await query(
      `DELETE FROM writes WHERE state = 'CLAIMED' AND (operation_id, holder) IN (VALUES ${tuples(some.length, 2)})`,
      some.flatMap(({ operationId, holder }) => [operationId, holder]),
    );
  }
}
