// What the log gets of a database that fails: when it begins, why, how often meanwhile, and when it works again.

import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outage, watched } from '../../../src/writes/store/outages.ts';
import { openPostgres } from '../../../src/writes/store/postgres-store.ts';
import type { SqlDatabase } from '../../../src/writes/store/sql-database.ts';
import { openSqlite } from '../../../src/writes/store/sqlite-store.ts';
import { StoreUnavailableError } from '../../../src/writes/store/write-store.ts';
import { restoreClock, skipPausesOver } from '../../support/steady-clock.ts';

/** A database that works or fails as a test says, and the reports on it. */
function fallible() {
  let failure: Error | null = null;
  let now = 0;
  const reports: (Outage | null)[] = [];
  const plain = openSqlite('memory:');
  const database: SqlDatabase = {
    ...plain,
    transaction: (work) => (failure === null ? plain.transaction(work) : Promise.reject(failure)),
  };
  const { transaction } = watched(
    database,
    (outage) => reports.push(outage),
    () => now,
  );
  return {
    reports,
    /** One transaction, so many milliseconds after the last. */
    async run(afterMs: number, failing: Error | null = null): Promise<void> {
      now += afterMs;
      failure = failing;
      await transaction((query) => query('SELECT 1')).catch((error) => expect(error).toBe(failing));
    },
  };
}
const full = new StoreUnavailableError('full', '13');

describe('an outage', () => {
  it('is reported once when it begins, and once when it ends', async () => {
    const { run, reports } = fallible();
    await run(0);
    expect(reports).toEqual([]);
    for (let count = 0; count < 10; count++) await run(100, full);
    expect(reports).toEqual([{ reason: 'full', code: '13', failed: 1 }]);
    await run(5_000);
    await run(5_000);
    expect(reports.slice(1)).toEqual([null]);
  });

  it('is reported again each minute while it lasts, with the number of transactions that failed', async () => {
    const { run, reports } = fallible();
    for (let count = 0; count < 25; count++) await run(5_000, full);
    expect(reports.map((outage) => outage?.failed)).toEqual([1, 12, 12]);
  });

  it('of a database that fails now and then does not end and begin with each transaction', async () => {
    const { run, reports } = fallible();
    for (let count = 0; count < 50; count++) await run(10, count % 2 === 0 ? full : null);
    expect(reports.length).toBe(1);
  });

  it('is not what a bug looks like', async () => {
    const { run, reports } = fallible();
    await run(0, new TypeError('a bug'));
    expect(reports).toEqual([]);
  });
});

const int32 = (value: number) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value]);

/** A PostgreSQL that answers each login with this error. */
async function refusing(code: string) {
  const body = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mof postgres://user:password@host\0\0`);
  const error = Buffer.concat([Buffer.from('E'), int32(body.length + 4), body]);
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return { url: `postgres://user:password@127.0.0.1:${port}/name`, close: () => server.close() };
}

async function failureOf(database: SqlDatabase): Promise<StoreUnavailableError> {
  const failure = await database.transaction((query) => query('SELECT 1')).catch((error) => error);
  await database.close();
  expect(failure).toBeInstanceOf(StoreUnavailableError);
  expect(String(failure)).not.toMatch(/password|127\.0\.0\.1|\//);
  return failure;
}

describe('the reason of an outage', () => {
  // It is tried again for seconds, with longer and longer pauses.
  beforeAll(() => skipPausesOver(20));
  afterAll(restoreClock);

  it.concurrent.each([
    ['57P03', 'unreachable'],
    ['28P01', 'refused'],
    ['3D000', 'refused'],
    ['53300', 'busy'],
    ['53100', 'full'],
    ['25006', 'read-only'],
    ['58030', 'damaged'],
  ])('is of a class for the code %s of PostgreSQL: %s', async (code, reason) => {
    const server = await refusing(code);
    expect(await failureOf(openPostgres(server.url))).toMatchObject({ reason, code });
    server.close();
  });

  it.concurrent('is that PostgreSQL is not there, with the code of the system', async () => {
    const server = await refusing('57P03');
    server.close();
    expect(await failureOf(openPostgres(server.url))).toMatchObject({ reason: 'unreachable', code: 'ECONNREFUSED' });
  });

  it('is that a file is no database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'outages-'));
    const file = join(folder, 'writes.sqlite');
    writeFileSync(file, 'no database at all, but as long as the header of one would be, and longer'.repeat(20));
    expect(await failureOf(openSqlite(file))).toMatchObject({ reason: 'damaged', code: '26' });
    rmSync(folder, { recursive: true });
  });
});
