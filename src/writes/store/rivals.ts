// Other writes to the same method whose effect a read may show or hide, whichever replica sent them.

import type { Dialect, Query } from './sql-database.ts';

/** Whether other writes to the same method, for another state, may have been executed. */
export interface Rivals {
  /** Sent before it, and so lately that a read may show the state before them. */
  readonly before: boolean;
  /** Sent after it. */
  readonly after: boolean;
}

// When Graph executed it, at the latest. A lost request may still arrive.
const executedBy = `CASE WHEN other.state = 'DONE' AND other.is_unknown = 0
  THEN coalesce(other.done_at, other.arrives_by) ELSE other.arrives_by END`;

// `encodeOutcome` writes the state first.
const mayBeExecuted = `(other.state = 'SENT' OR other.is_unknown = 1 OR other.outcome LIKE '{"state":"APPLIED"%')`;

const sameOrOpen = (column: string) =>
  `(other.${column} = mine.${column} OR other.${column} IS NULL OR mine.${column} IS NULL)`;

export async function rivalsOf(query: Query, { now }: Dialect, operationId: string, lagMs: number): Promise<Rivals> {
  const [found] = await query(
    `SELECT min(later) AS first, max(later) AS last FROM (
       SELECT CASE WHEN other.epoch > mine.epoch THEN 1 ELSE 0 END AS later, ${executedBy} AS executed_by
       FROM writes AS mine JOIN writes AS other ON other.person = mine.person AND other.tenant = mine.tenant
       WHERE mine.operation_id = $1 AND other.operation_id <> mine.operation_id AND other.sent_at IS NOT NULL
         AND other.args_hash <> mine.args_hash AND ${sameOrOpen('resource')} AND ${sameOrOpen('method_id')}
         AND ${mayBeExecuted}
     ) AS rivals WHERE later = 1 OR executed_by + ${lagMs} > ${now}`,
    [operationId],
  );
  return { before: isNumber(found?.['first'], 0), after: isNumber(found?.['last'], 1) };
}

const isNumber = (value: unknown, wanted: number) => value !== null && Number(value) === wanted;
