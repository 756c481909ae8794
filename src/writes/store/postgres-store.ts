// The store in PostgreSQL, for several replicas. It uses no session state and no prepared statements, so a pooler may
// assign any connection to each transaction.

import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Dialect, Query, SqlDatabase, SqlValue } from './sql-database.ts';
import { type OutageReason, StoreUnavailableError } from './write-store.ts';

const dialect: Dialect = {
  name: 'postgres',
  integer: 'bigint',
  now: '(extract(epoch FROM clock_timestamp()) * 1000)::bigint',
  nextEpoch: "SELECT nextval('epochs') AS epoch",
  runsAlone: false,
  // One parameter, whatever the number of rows: the driver writes each, and the server reads a text of that many.
  table(rows, after = 0) {
    const columns = Array.from(rows[0] ?? [], (_, index) => `row ->> ${index} AS column${index + 1}`).join(', ');
    const from = `(SELECT ${columns} FROM json_array_elements($${after + 1}::json) AS row) AS v`;
    return { from, values: [JSON.stringify(rows)] };
  },
  // If two replicas start together, the second one waits and finds everything done.
  startAlone: ['SELECT pg_advisory_xact_lock(7230415)'],
};
const waitsMs = 5_000;

/** Connects on first use. */
export function openPostgres(connectionString: string): SqlDatabase {
  const pool = new pg.Pool({
    connectionString,
    max: 8,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    query_timeout: waitsMs,
    keepAlive: true,
  });
  // An idle connection ended: the next use opens another one.
  pool.on('error', () => {});
  // A connection ended during use: the statement fails. The listener stays for the life of the connection, since the
  // server's last message may arrive in one packet with a response, before the code that awaits the response runs.
  pool.on('connect', (client) => client.on('error', () => {}));

  async function attempt<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    const client = await pool.connect();
    let isBroken = true;
    const run = (text: string, values: readonly SqlValue[] = []) => client.query(text, [...values]);
    const query: Query = Object.assign(async (...statement: Parameters<typeof run>) => (await run(...statement)).rows, {
      change: async (...statement: Parameters<typeof run>) => (await run(...statement)).rowCount ?? 0,
    });
    try {
      // A server or role that confirms a commit before it is on disk could lose it.
      await client.query(
        "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT set_config('synchronous_commit', 'on', true) " +
          "WHERE current_setting('synchronous_commit') IN ('off', 'local')",
      );
      const result = await work(query);
      await client.query('COMMIT');
      isBroken = false;
      return result;
    } catch (failure) {
      isBroken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      throw failure;
    } finally {
      client.release(isBroken);
    }
  }

  return {
    dialect,
    async transaction(work) {
      const until = performance.now() + waitsMs;
      for (let pauseMs = 5; ; pauseMs = Math.min(pauseMs * 2, 500)) {
        try {
          return await attempt(work);
        } catch (failure) {
          if (isBug(failure)) throw failure;
          if (performance.now() + pauseMs > until) throw unavailable(failure);
          await sleep(pauseMs * (0.5 + Math.random()));
        }
      }
    },
    close: () => pool.end(),
  };
}

const codeOf = (failure: unknown) => String((Object(failure) as { readonly code?: unknown }).code ?? '');

// The classes of SQLSTATE in which the server, and not the statement, is the reason.
// https://www.postgresql.org/docs/current/errcodes-appendix.html
const outages: readonly (readonly [RegExp, OutageReason])[] = [
  [/^(08|57)/, 'unreachable'],
  [/^(28|3D)/, 'refused'],
  [/^53[12]00/, 'full'],
  [/^(53|40)|^23505/, 'busy'],
  [/^25006/, 'read-only'],
  [/^(58|XX)/, 'damaged'],
];

function outageOf(code: string): OutageReason | null {
  return outages.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

function isBug(failure: unknown): boolean {
  if (failure instanceof pg.DatabaseError) return outageOf(codeOf(failure)) === null;
  return failure instanceof TypeError || failure instanceof RangeError;
}

function unavailable(failure: unknown): StoreUnavailableError {
  const code = codeOf(failure);
  const isCode = /^[A-Z0-9_]{2,40}$/.test(code);
  const reason = failure instanceof pg.DatabaseError ? outageOf(code) : null;
  return new StoreUnavailableError(reason ?? 'unreachable', isCode ? code : null);
}
