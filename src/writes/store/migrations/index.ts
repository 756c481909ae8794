// The numbered migrations of the store. A released migration is never edited; a later one corrects it.

import type { Query, SqlDatabase } from '../sql-database.ts';
import * as writes from './0001-writes.ts';
import * as refusals from './0002-refusals.ts';
import * as pauses from './0003-pauses.ts';
import * as bulks from './0004-bulks.ts';
import * as rivals from './0005-rivals.ts';
import * as fewerIndexes from './0006-fewer-indexes.ts';

const migrations = [writes, refusals, pauses, bulks, rivals, fewerIndexes];

/** Throws if a newer version created the tables, since this version could misread them. */
export async function migrate(database: SqlDatabase): Promise<void> {
  await database.transaction(async (query) => {
    for (const statement of database.dialect.startAlone) await query(statement);
    await query(`CREATE TABLE IF NOT EXISTS migrations (number ${database.dialect.integer} PRIMARY KEY)`);
    const [row] = await query('SELECT coalesce(max(number), 0) AS last FROM migrations');
    const last = Number(row?.['last']);
    if (last > migrations.length) throw new Error('The write store was made by a newer version');
    for (const [index, migration] of migrations.entries()) {
      if (index + 1 > last) await apply(query, index + 1, migration[database.dialect.name]);
    }
  });
}

async function apply(query: Query, number: number, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await query(statement);
  await query('INSERT INTO migrations VALUES ($1)', [number]);
}
