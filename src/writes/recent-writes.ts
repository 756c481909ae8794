// The recent writes to each target in this process, for as long as Graph's reads may lag. A read may show the state
// before one of them, so an old "on" is not taken for the effect of a lost write that followed an "off".

import { LRUCache } from 'lru-cache';
import { upTo } from '../cache-size.ts';

interface Recent {
  /** Equal for writes that request the same state. */
  readonly what: string;
  /** Null while it is in flight; milliseconds of `performance.now()`. */
  endedAt: number | null;
  /** Until when a read may show the state from before a different write. */
  readonly olderUntil: number;
}

export interface RecentWrite {
  /** Whether a read that shows the wanted state may date from before a different write. */
  mayShowOlder(): boolean;
  end(): void;
}

export interface RecentWrites {
  /** Writes to one target are ordered: each ends before the next begins. */
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
