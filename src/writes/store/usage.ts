// Limits the stored writes of each caller, so that no caller fills the store. Counted in the store once a minute, and
// in this process since.

import { LRUCache } from 'lru-cache';
import { upTo } from '../../cache-size.ts';
import type { SqlDatabase } from './sql-database.ts';

export interface Usage {
  /** Returns, for each requested place, whether it is available. */
  take(callers: readonly string[]): Promise<readonly boolean[]>;
}

const countedAgainAfterMs = 60_000;

export function createUsage({ transaction }: SqlDatabase, max: number): Usage {
  const counts = new LRUCache<string, { count: number }>({ ...upTo(10_000), ttl: countedAgainAfterMs });

  async function countOf(caller: string): Promise<{ count: number }> {
    const known = counts.get(caller);
    if (known !== undefined) return known;
    const [row] = await transaction((query) =>
      query('SELECT count(*) AS count FROM (SELECT 1 FROM writes WHERE caller = $1 LIMIT $2) AS kept', [caller, max]),
    );
    const counted = { count: Number(row?.['count']) };
    counts.set(caller, counted);
    return counted;
  }

  return {
    async take(callers) {
      for (const caller of new Set(callers)) await countOf(caller);
      const taken: boolean[] = [];
      for (const caller of callers) {
        const usage = await countOf(caller);
        taken.push(usage.count < max);
        usage.count++;
      }
      return taken;
    },
  };
}
