// Two secrets on one store would hash the same key differently, and a write could be made twice. So a gateway with
// another secret does not start.

import type { Dialect, Query } from './sql-database.ts';

/** Throws unless `check` matches the secret whose hashes are in the store. A store without keys accepts any secret. */
export async function sameSecret(query: Query, { now, startAlone }: Dialect, check: string): Promise<void> {
  for (const statement of startAlone) await query(statement);
  const [known] = await query('SELECT check_hash FROM secrets');
  if (known?.['check_hash'] === check) return;
  const [kept] =
    known === undefined ? [] : await query(`SELECT 1 AS kept FROM writes WHERE expires_at > ${now} LIMIT 1`);
  if (kept !== undefined) throw new Error('The write store was created with another GATEWAY_SECRET');
  await query('DELETE FROM secrets');
  await query('INSERT INTO secrets VALUES ($1)', [check]);
}
