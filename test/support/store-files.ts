// A store of writes in a file, as it will be once nothing of a dead replica can arrive any more: tests wait for no clock.

import { DatabaseSync } from 'node:sqlite';

/** All replicas are taken for dead, and what they sent would have arrived. */
export const timePasses = ['UPDATE instances SET alive_until = 0', 'UPDATE writes SET arrives_by = 0'] as const;

export function letTimePass(storeFile: string): void {
  const database = new DatabaseSync(storeFile, { timeout: 5_000 });
  for (const statement of timePasses) database.exec(statement);
  database.close();
}
