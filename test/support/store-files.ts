// Stores of writes as they are at another time: tests wait for no clock.

import { DatabaseSync } from 'node:sqlite';

/** All replicas are taken for dead, and what they sent would have arrived. */
export const timePasses = ['UPDATE instances SET alive_until = 0', 'UPDATE writes SET arrives_by = 0'] as const;

/** Reads show everything that was written. */
export const lagPasses = ['UPDATE writes SET sent_at = 0, done_at = 0 WHERE sent_at IS NOT NULL'] as const;

/** What was sent has arrived, and reads show it. */
export const longAgo = [
  'UPDATE writes SET sent_at = 0, arrives_by = 0, done_at = 0 WHERE sent_at IS NOT NULL',
] as const;

/** What was sent may arrive at any time. */
export const stillOnItsWay = ["UPDATE writes SET arrives_by = 9007199254740991 WHERE state = 'SENT'"] as const;

/** Runs `statements` on a store in a file. */
export function change(storeFile: string, statements: readonly string[]): void {
  const database = new DatabaseSync(storeFile, { timeout: 5_000 });
  for (const statement of statements) database.exec(statement);
  database.close();
}
