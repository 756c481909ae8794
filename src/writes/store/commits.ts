// The store's transactions. Calls of one kind share a commit; a failed commit is deferred to the next heartbeat.

import { claimAll, type Taken } from './claims.ts';
import type { DeferredJob, DeferredJobs } from './deferred-jobs.ts';
import { type GroupCommit, groupCommit } from './group-commit.ts';
import type { HashedWrite } from './hashed-write.ts';
import { type Hold, heldBy, type InHand, personOf } from './in-hand.ts';
import type { Instance } from './instance.ts';
import type { StoredOutcome } from './outcome.ts';
import { adopt, completeAll, type HeldDone } from './outcomes.ts';
import { abandonAll, markAllSent, reclaim, releaseAll, type Send, type Stored, unsendAll } from './sends.ts';
import type { Row, SqlDatabase } from './sql-database.ts';
import type { Claim } from './write-store.ts';

export interface CommitTimes {
  /** How long keys and outcomes are kept. */
  readonly lifeMs: number;
  /** How long after the start of `markSent` the bytes may be sent. */
  readonly sendWindowMs: number;
  /** How long a sent request may take to reach Graph. */
  readonly maxTransitMs: number;
}

export interface Commits {
  claim(rows: readonly HashedWrite[]): Promise<readonly Claim[]>;
  readonly send: GroupCommit<Send, Stored>;
  readonly complete: GroupCommit<HeldDone, StoredOutcome | null>;
  adopt(operationId: string): Promise<Row | null>;
  reclaim(hold: Hold): Promise<boolean>;
  /** Rejects if the job had to be deferred. */
  runOrDefer(job: DeferredJob): Promise<void>;
}

export function createCommits(
  { transaction, dialect }: SqlDatabase,
  instance: Instance,
  inHand: InHand,
  deferred: DeferredJobs,
  { lifeMs, sendWindowMs, maxTransitMs }: CommitTimes,
): Commits {
  // A commit that may have succeeded unnoticed is undone later; a known outcome is written later.
  const orDefer = (undo: DeferredJob) => (failure: unknown) => {
    deferred.add(undo);
    throw failure;
  };

  return {
    async claim(rows) {
      if (rows.length === 0) return [];
      const taken: Taken = new Map();
      let holder = instance.id;
      const undo: DeferredJob = async (query) => {
        const ids = [...rows.map(({ operationId }) => operationId), ...taken.keys()];
        const holds = ids.map((operationId) => heldBy(operationId, holder));
        await releaseAll(query, holds);
        await abandonAll(query, holds.slice(rows.length));
      };
      const work = transaction((query) => {
        holder = instance.id;
        return claimAll(query, dialect, { holder, lifeMs, has: inHand.has }, rows, taken);
      });
      const claims = await work.catch(orDefer(undo));
      for (const [index, claim] of claims.entries()) {
        const { tenantId, person, outcome } = rows[index] as HashedWrite;
        const whose = personOf(tenantId, person);
        if (claim.is === 'doubtful') inHand.take(claim.write.operationId, holder, whose);
        if (claim.is === 'claimed' && outcome === null) inHand.take(claim.operationId, holder, whose);
      }
      return claims;
    },

    send: groupCommit((sends) => {
      const undo: DeferredJob = async (query) => {
        await unsendAll(query, sends);
        await releaseAll(query, sends);
      };
      return transaction((query) => markAllSent(query, dialect, sends, sendWindowMs + maxTransitMs)).catch(
        orDefer(undo),
      );
    }),

    complete: groupCommit((writes) =>
      transaction((query) => completeAll(query, dialect, writes)).catch(
        orDefer((query) => completeAll(query, dialect, writes)),
      ),
    ),

    async adopt(operationId) {
      if (inHand.has(operationId)) return null;
      let holder = instance.id;
      let isTaken = false;
      const undo: DeferredJob = async (query) => {
        if (isTaken) await abandonAll(query, [heldBy(operationId, holder)]);
      };
      const work = transaction(async (query) => {
        holder = instance.id;
        const row = await adopt(query, dialect, holder, operationId, isTaken);
        isTaken ||= row !== null;
        return row;
      });
      const row = await work.catch(orDefer(undo));
      if (row !== null) inHand.take(operationId, holder, personOf(String(row['tenant']), String(row['person'])));
      return row;
    },

    async reclaim(hold) {
      const undo: DeferredJob = async (query) => {
        await releaseAll(query, [hold]);
        await abandonAll(query, [hold]);
      };
      return transaction((query) => reclaim(query, hold)).catch(orDefer(undo));
    },

    async runOrDefer(job) {
      await transaction(job).catch(orDefer(job));
    },
  };
}
