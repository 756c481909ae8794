// Reports when the database of the store begins to fail, why, and when it works again: for the log of the operator.

import type { SqlDatabase } from './sql-database.ts';
import { StoreUnavailableError } from './write-store.ts';

/** Contains no address, no path and no value. */
export interface Outage extends Pick<StoreUnavailableError, 'reason' | 'code'> {
  /** The number of transactions that have failed since the last call. */
  readonly failed: number;
}

/** Called when the database begins to fail, about once a minute while it does, and when it works again: null. */
export type OnOutage = (outage: Outage | null) => void;

const repeatMs = 60_000;
// A database that fails only now and then has not recovered with its next success.
const quietMs = 1_000;

export function watched(database: SqlDatabase, onOutage: OnOutage, now = () => performance.now()): SqlDatabase {
  let failed = 0;
  let lastFailureAt: number | null = null;
  let reportedAt = 0;
  function note(failure: unknown): void {
    if (!(failure instanceof StoreUnavailableError)) return;
    const isFirst = lastFailureAt === null;
    lastFailureAt = now();
    failed += 1;
    if (!isFirst && lastFailureAt - reportedAt < repeatMs) return;
    reportedAt = lastFailureAt;
    onOutage({ reason: failure.reason, code: failure.code, failed });
    failed = 0;
  }
  function recovered(): void {
    if (lastFailureAt === null || now() - lastFailureAt < quietMs) return;
    lastFailureAt = null;
    failed = 0;
    onOutage(null);
  }
  return {
    dialect: database.dialect,
    async transaction(work) {
      try {
        const result = await database.transaction(work);
        recovered();
        return result;
      } catch (failure) {
        note(failure);
        throw failure;
      }
    },
    close: database.close,
  };
}
