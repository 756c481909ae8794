// The last writes to each target, within this process, for as long as reads may lag: what a look shows may be the state
// before one of them. So an old "on" is not taken for the effect of a lost write that follows an "off".

import { LRUCache } from 'lru-cache';
import { upTo } from '../cache-size.ts';

interface Recent {
  /** Equal for writes that ask for the same state. */
  readonly what: string;
  /** Null while it is in flight; milliseconds of `performance.now()`. */
  endedAt: number | null;
  /** Until when reads may show the state before a write of another kind. */
  readonly olderUntil: number;
}

export interface RecentWrite {
  /** Whether a look that shows the wanted state may be showing one from before another write. */
  mayShowOlder(): boolean;
  end(): void;
}

export interface RecentWrites {
  /** Writes to one target are in order: each ends before the next begins. */
  begin(tenantId: string, target: string, what: string): RecentWrite;
}

const maxTargets = 50_000;

export function createRecentWrites(maxReadLagMs: number): RecentWrites {
  const targets = new LRUCache<string, Recent>(upTo(maxTargets));
  return {
    begin(tenantId, target, what) {
      const key = `${tenantId} ${target}`;
      const before = targets.get(key);
      const lagsUntil = (before?.endedAt ?? Number.NEGATIVE_INFINITY) + maxReadLagMs;
      const olderUntil = before === undefined || before.what === what ? (before?.olderUntil ?? 0) : lagsUntil;
      const mine: Recent = { what, endedAt: null, olderUntil };
      targets.set(key, mine);
      return {
        mayShowOlder: () => performance.now() < olderUntil,
        end: () => {
          mine.endedAt = performance.now();
        },
      };
    },
  };
}
