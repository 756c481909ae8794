// The store in one SQLite file: for one machine, whose processes may share it. It must not be on a network file system.

import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Dialect, type Query, type SqlDatabase, type SqlValue, tuples } from './sql-database.ts';
import { type OutageReason, StoreUnavailableError } from './write-store.ts';

const dialect: Dialect = {
  name: 'sqlite',
  integer: 'INTEGER',
  now: 'now_ms()',
  nextEpoch: 'UPDATE epochs SET value = value + 1 RETURNING value AS epoch',
  runsAlone: true,
  table(rows, after = 0) {
    const list = tuples(rows.length, rows[0]?.length ?? 0, after);
    return { from: `(VALUES ${list}) AS v`, values: rows.flat() };
  },
  startAlone: [],
};
const waitsForOthersMs = 5_000;
const codes = { busy: 5, locked: 6, constraint: 19 };
// https://www.sqlite.org/rescode.html
const outages: Readonly<Record<number, OutageReason>> = {
  [codes.busy]: 'busy',
  [codes.locked]: 'busy',
  8: 'read-only',
  10: 'damaged',
  11: 'damaged',
  13: 'full',
  14: 'unreachable',
  26: 'damaged',
};

/** `memory:` for a store that ends with the process. Throws if the file cannot be used. */
export function openSqlite(file: string, now: () => number = Date.now): SqlDatabase {
  const inMemory = file === 'memory:';
  if (!inMemory) {
    const made = mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    if (made !== undefined) chmodSync(dirname(file), 0o700);
  }
  const db = new DatabaseSync(inMemory ? ':memory:' : file, { timeout: 20 });
  // Read once in each statement, not for each row.
  db.function('now_ms', { deterministic: true }, () => now());
  if (!inMemory) chmodSync(file, 0o600);
  const statements = new Map<string, Prepared>();

  // Prepared once for each text. Texts differ only by their number of rows, so there are few.
  function prepared(text: string): Prepared {
    const known = statements.get(text);
    if (known !== undefined) return known;
    if (statements.size >= 500) statements.clear();
    const made = { statement: db.prepare(text.replaceAll(parameter, '?')), order: orderOf(text) };
    statements.set(text, made);
    return made;
  }
  const inOrder = ({ order }: Prepared, values: readonly SqlValue[]) =>
    order === null ? values : order.map((index) => values[index] as SqlValue);
  const query: Query = Object.assign(
    async (text: string, values: readonly SqlValue[] = []) => {
      const one = prepared(text);
      return one.statement.all(...inOrder(one, values)) as Record<string, unknown>[];
    },
    {
      async change(text: string, values: readonly SqlValue[] = []) {
        const one = prepared(text);
        return Number(one.statement.run(...inOrder(one, values)).changes);
      },
    },
  );

  async function attempt<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    if (db.isTransaction) db.exec('ROLLBACK');
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = await work(query);
      db.exec('COMMIT');
      return result;
    } catch (failure) {
      rollBack();
      throw failure;
    }
  }

  // A full disk can make this fail too; the caller gets the first failure.
  function rollBack(): void {
    try {
      if (db.isTransaction) db.exec('ROLLBACK');
    } catch {
      // The next transaction begins with it.
    }
  }

  // One at a time: transactions share the connection.
  let last: Promise<unknown> = configure();
  async function configure(): Promise<void> {
    await patiently(async () => db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL'));
  }
  return {
    dialect,
    transaction(work) {
      const result = last.then(() => patiently(() => attempt(work)));
      last = result.catch(() => {});
      return result;
    },
    async close() {
      await last.catch(() => {});
      if (db.isOpen) db.close();
    },
  };
}

const parameter = /\$(\d+)/g;

interface Prepared {
  readonly statement: StatementSync;
  /** The value of each parameter, as an index; null if they are used in their order, once each. */
  readonly order: readonly number[] | null;
}

// Node searches a numbered parameter in a list of all of them: a statement with thousands would take eight times as long.
function orderOf(text: string): readonly number[] | null {
  const order = Array.from(text.matchAll(parameter), ([, number]) => Number(number) - 1);
  return order.every((index, at) => index === at) ? null : order;
}

// Waits in short pauses: SQLite's own busy timeout would block the whole process.
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const until = performance.now() + waitsForOthersMs;
  for (;;) {
    try {
      return await work();
    } catch (failure) {
      const code = codeOf(failure);
      const isHeld = code === codes.busy || code === codes.locked;
      if (isHeld && performance.now() < until) await sleep(1 + Math.random() * 10);
      else if (code === null || code === codes.constraint) throw failure;
      else throw new StoreUnavailableError(outages[code] ?? 'unknown', String(code));
    }
  }
}

/** SQLite's primary result code; null if the failure is not a database error. */
function codeOf(failure: unknown): number | null {
  const { errcode } = Object(failure) as { readonly errcode?: unknown };
  return typeof errcode === 'number' ? errcode & 0xff : null;
}
