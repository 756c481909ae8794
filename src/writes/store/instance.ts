// This replica in the store: alive as long as it renews its lease by heartbeats. A replica whose lease expired
// continues under a new id, and can send nothing that it had claimed before.

import { randomUUID } from 'node:crypto';
import type { DeferredJobs } from './deferred-jobs.ts';
import type { Query, SqlDatabase } from './sql-database.ts';

export interface Instance {
  readonly id: string;
  /** Writes a heartbeat now, and the deferred jobs. */
  beat(): Promise<void>;
  /** Ends the lease immediately, so that other replicas need not wait for it to expire. */
  end(): Promise<void>;
}

/** `deferred` jobs run with each heartbeat. */
export async function startInstance(database: SqlDatabase, leaseMs: number, deferred: DeferredJobs): Promise<Instance> {
  const { now } = database.dialect;
  let id = randomUUID();
  const begin = (query: Query, newId: string) =>
    query(`INSERT INTO instances (id, alive_until) VALUES ($1, ${now} + ${leaseMs}) ON CONFLICT DO NOTHING`, [newId]);
  await database.transaction((query) => begin(query, id));

  async function beat(): Promise<void> {
    const newId = randomUUID();
    id = await database.transaction(async (query) => {
      await deferred.write(query);
      const [alive] = await query(
        `UPDATE instances SET alive_until = ${now} + ${leaseMs} WHERE id = $1 AND alive_until > ${now} RETURNING id`,
        [id],
      );
      if (alive === undefined) await begin(query, newId);
      return alive === undefined ? newId : id;
    });
    deferred.written();
  }
  const timer = setInterval(() => void beat().catch(() => {}), leaseMs / 4);
  timer.unref();

  return {
    get id() {
      return id;
    },
    beat,
    async end() {
      clearInterval(timer);
      await database.transaction(async (query) => {
        await deferred.write(query);
        await query('UPDATE instances SET alive_until = 0 WHERE id = $1', [id]);
      });
    },
  };
}
