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

interface Count {
  count: number;
}

export function createUsage({ transaction }: SqlDatabase, max: number): Usage {
  const counts = new LRUCache<string, Count>({ ...upTo(10_000), ttl: countedAgainAfterMs });
  // The targets of a bulk mutation ask together: the store is asked once.
  const counting = new Map<string, Promise<Count>>();

  async function count(caller: string): Promise<Count> {
    try {
      const [row] = await transaction((query) =>
        query('SELECT count(*) AS count FROM (SELECT 1 FROM writes WHERE caller = $1 LIMIT $2) AS kept', [caller, max]),
      );
      const counted = { count: Number(row?.['count']) };
      counts.set(caller, counted);
      return counted;
    } finally {
      counting.delete(caller);
    }
  }
  function countOf(caller: string): Promise<Count> | Count {
    const known = counts.get(caller) ?? counting.get(caller);
    if (known !== undefined) return known;
    const begun = count(caller);
    counting.set(caller, begun);
    return begun;
  }

  return {
    async take(callers) {
      const distinct = [...new Set(callers)];
      const found = await Promise.all(distinct.map(countOf));
      const usages = new Map(distinct.map((caller, index) => [caller, found[index] as Count]));
      return callers.map((caller) => (usages.get(caller) as Count).count++ < max);
    },
  };
}
