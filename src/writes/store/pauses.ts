// Pauses that Graph asked for, in the table that replicas on PostgreSQL share.

import { type SqlDatabase, tuples } from './sql-database.ts';
import type { SharedPauses } from './write-store.ts';

export function storedPauses({ dialect, transaction }: SqlDatabase): SharedPauses {
  const { now } = dialect;
  return {
    everyMs: 1_000,
    async put(entries) {
      // In one order: two replicas that tell of the same pauses must not wait for each other.
      const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
      const values = sorted.flatMap(([text, ms]) => [text, Math.ceil(ms)]);
      const rows = tuples(entries.length, 2);
      await transaction(async (query) => {
        await query(`DELETE FROM pauses WHERE until <= ${now}`);
        await query(
          `INSERT INTO pauses (pause, until) SELECT told.pause, ${now} + told.ms::bigint FROM (VALUES ${rows}) AS told (pause, ms)
           ON CONFLICT (pause) DO UPDATE SET until = greatest(pauses.until, excluded.until)`,
          values,
        );
      });
    },
    async look() {
      const text = `SELECT pause, until - ${now} AS ms FROM pauses WHERE until > ${now} ORDER BY until LIMIT 1000`;
      const rows = await transaction((query) => query(text));
      return rows.map((row) => [String(row['pause']), Number(row['ms'])] as const);
    },
  };
}
