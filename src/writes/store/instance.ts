// This replica in the store: alive as long as its heartbeat is written. One that was taken for dead comes back under a
// new id, and nothing that it had claimed before can be sent.

import { randomUUID } from 'node:crypto';
import type { Leftovers } from './leftovers.ts';
import type { Query, SqlDatabase } from './sql-database.ts';

export interface Instance {
  readonly id: string;
  /** Writes a heartbeat now; also what failed to be written before. */
  beat(): Promise<void>;
  /** Nobody need wait for it to be taken for dead. */
  end(): Promise<void>;
}

/** `leftovers` are written with each heartbeat. */
export async function startInstance(database: SqlDatabase, leaseMs: number, leftovers: Leftovers): Promise<Instance> {
  const { now } = database.dialect;
  let id = randomUUID();
  const begin = (query: Query, newId: string) =>
    query(`INSERT INTO instances (id, alive_until) VALUES ($1, ${now} + ${leaseMs}) ON CONFLICT DO NOTHING`, [newId]);
  await database.transaction((query) => begin(query, id));

  async function beat(): Promise<void> {
    const newId = randomUUID();
    id = await database.transaction(async (query) => {
      await leftovers.write(query);
      const [alive] = await query(
        `UPDATE instances SET alive_until = ${now} + ${leaseMs} WHERE id = $1 AND alive_until > ${now} RETURNING id`,
        [id],
      );
      if (alive === undefined) await begin(query, newId);
      return alive === undefined ? newId : id;
    });
    leftovers.written();
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
        await leftovers.write(query);
        await query('UPDATE instances SET alive_until = 0 WHERE id = $1', [id]);
      });
    },
  };
}
