// The progress of a bulk mutation, read from the store again and again: the same whichever replica runs it. Counts are
// cumulative, so a missed one is no loss.

import { hash, randomUUID } from 'node:crypto';
import { slept } from '../until-aborted.ts';
import { unlessUnavailable } from './store/unless-unavailable.ts';
import type { StoreCaller, StoredBulk, WriteStore } from './store/write-store.ts';

export type BulkView = Omit<StoredBulk, 'state'> & {
  /** NOT_STARTED: also for a key of somebody else, which cannot be told from one that nobody uses. */
  readonly state: StoredBulk['state'] | 'NOT_STARTED';
  /** ISO 8601, UTC. */
  readonly observedAt: string;
};

/** One observation. Its id is equal for equal counts. */
export interface Observation {
  readonly id: string;
  readonly view: BulkView;
}

/**
 * An observation each time; null if the store could not be read. Ends once the mutation has ended, or when `signal`
 * aborts. Other callers' bulk mutations look as if they had not started.
 */
export type FollowBulk = (
  caller: StoreCaller,
  key: string,
  signal: AbortSignal,
) => AsyncGenerator<Observation | null, void>;

/** Records that a bulk mutation runs under a key that is claimed. Neither this nor the end of the run rejects. */
export type BeginBulk = (
  context: { readonly caller: StoreCaller },
  key: string,
  targets: number,
) => Promise<{ end(): Promise<void> }>;

const everyMs = 500;
const none = { targets: 0, claimed: 0, sent: 0, applied: 0, notApplied: 0, conflicted: 0, unknown: 0 };

export function followBulk(store: Pick<WriteStore, 'bulkOf'>): FollowBulk {
  async function observe(caller: StoreCaller, key: string): Promise<Observation | null> {
    const stored = await unlessUnavailable(() => store.bulkOf(caller, key));
    if (stored === undefined) return null;
    const found = stored ?? ({ state: 'NOT_STARTED', ...none } as const);
    const id = hash('sha256', JSON.stringify(found), 'base64url').slice(0, 16);
    return { id, view: { ...found, observedAt: new Date().toISOString() } };
  }
  return async function* follow(caller, key, signal) {
    do {
      const seen = await observe(caller, key);
      yield seen;
      if (seen?.view.state === 'ENDED' || seen?.view.state === 'INTERRUPTED') return;
    } while (await slept(everyMs, signal));
  };
}

export function beginBulk(store: Pick<WriteStore, 'beginBulk' | 'endBulk'>): BeginBulk {
  return async ({ caller }, key, targets) => {
    const runId = randomUUID();
    await unlessUnavailable(() => store.beginBulk(caller, key, { runId, targets }));
    return { end: () => unlessUnavailable(() => store.endBulk(runId)) };
  };
}
