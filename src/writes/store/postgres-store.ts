// The store in PostgreSQL, for several replicas. It uses no session state and no prepared statements, so a pooler may
// assign any connection to each transaction.

import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Dialect, Query, SqlDatabase } from './sql-database.ts';
import { StoreUnavailableError } from './write-store.ts';

const dialect: Dialect = {
  name: 'postgres',
  integer: 'bigint',
  now: '(extract(epoch FROM clock_timestamp()) * 1000)::bigint',
  nextEpoch: "SELECT nextval('epochs') AS epoch",
  // If two replicas start together, the second one waits and finds everything done.
  startAlone: ['SELECT pg_advisory_xact_lock(7230415)'],
};
const waitsMs = 5_000;
// Serialization failure, deadlock, and two replicas that send to one person in the same moment.
const again = new Set(['40001', '40P01', '23505']);

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
    const query: Query = async (text, values = []) => (await client.query(text, [...values])).rows;
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

// A server error about a statement, except one that asks for a retry or reports a shutdown, a start, a full disk or too
// many connections.
function isBug(failure: unknown): boolean {
  const code = codeOf(failure);
  if (failure instanceof pg.DatabaseError) return !again.has(code) && !/^(08|25006|53|57|58|XX)/.test(code);
  return failure instanceof TypeError || failure instanceof RangeError;
}

function unavailable(failure: unknown): StoreUnavailableError {
  const code = codeOf(failure);
  return new StoreUnavailableError(
    `The write store cannot be had (${/^[A-Z0-9_]{2,20}$/.test(code) ? code : 'no answer'})`,
  );
}
