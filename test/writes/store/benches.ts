// A database of a test's own for each adapter, and replicas on it that can be paused.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { createFingerprints } from '../../../src/writes/store/fingerprint.ts';
import { openPostgres } from '../../../src/writes/store/postgres-store.ts';
import type { SqlDatabase } from '../../../src/writes/store/sql-database.ts';
import { openSqlStore, type StoreOptions } from '../../../src/writes/store/sql-store.ts';
import { openSqlite } from '../../../src/writes/store/sqlite-store.ts';
import { StoreUnavailableError } from '../../../src/writes/store/write-store.ts';
import type { Bench, Replica } from './contract.ts';

export const secret = 'a secret of the tests alone';

export async function sqliteBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'write-store-'));
  const file = join(folder, 'data', 'writes.sqlite');
  const replicas: Replica[] = [];
  return {
    open: (options) => openReplica(replicas, openSqlite(file), options),
    async sql(statement) {
      const db = new DatabaseSync(file);
      try {
        return db.prepare(statement).all();
      } finally {
        db.close();
      }
    },
    async close() {
      await closeAll(replicas);
      rmSync(folder, { recursive: true });
    },
  };
}

/** On the server that answers at this URL. */
export async function postgresBench(server: string): Promise<Bench> {
  const name = `authmethods_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  url.pathname = name;
  await run(server, `CREATE DATABASE ${name}`);
  const replicas: Replica[] = [];
  return {
    open: (options) => openReplica(replicas, openPostgres(url.href), options),
    sql: (statement) => run(url.href, statement),
    async close() {
      await closeAll(replicas);
      await run(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

export async function run(url: string, statement: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The URL of a PostgreSQL that takes the tests' databases, if one answers. */
export async function postgresServer(): Promise<string | null> {
  const url = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  return run(url, 'SELECT 1').then(
    () => url,
    () => null,
  );
}

async function openReplica(replicas: Replica[], database: SqlDatabase, options: StoreOptions = {}): Promise<Replica> {
  let isPaused = false;
  let losesAnswer = false;
  let isClosed = false;
  const fallible: SqlDatabase = {
    dialect: database.dialect,
    async transaction(work) {
      // A pool that has ended is tried for seconds.
      if (isPaused || isClosed) throw new StoreUnavailableError('unknown', 'paused');
      const isLost = losesAnswer;
      losesAnswer = false;
      const result = await database.transaction(work);
      if (isLost) throw new StoreUnavailableError('unknown', 'lost');
      return result;
    },
    close() {
      isClosed = true;
      return database.close();
    },
  };
  const store = await openSqlStore(fallible, createFingerprints(secret), options);
  const replica: Replica = {
    store,
    pause: () => {
      isPaused = true;
    },
    resume: () => {
      isPaused = false;
    },
    loseAnswer: () => {
      losesAnswer = true;
    },
  };
  replicas.push(replica);
  return replica;
}

async function closeAll(replicas: readonly Replica[]): Promise<void> {
  await Promise.allSettled(replicas.map(({ store }) => store.close()));
}
