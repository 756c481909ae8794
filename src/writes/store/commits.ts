// The store's transactions. Calls of one kind share a commit; a failed commit is deferred to the next heartbeat.

import { claimAll } from './claims.ts';
import type { DeferredJob, DeferredJobs } from './deferred-jobs.ts';
import { type GroupCommit, groupCommit } from './group-commit.ts';
import type { HashedWrite } from './hashed-write.ts';
import type { Instance } from './instance.ts';
import type { StoredOutcome } from './outcome.ts';
import { adopt, completeAll } from './outcomes.ts';
import { abandonAll, markAllSent, reclaim, releaseAll, type Send, type Stored, unsendAll } from './sends.ts';
import type { Row, SqlDatabase } from './sql-database.ts';
import type { Claim, Done } from './write-store.ts';

export interface CommitTimes {
  /** How long keys and outcomes are kept. */
  readonly lifeMs: number;
  /** How long after the start of `markSent` the bytes may be sent. */
  readonly sendWindowMs: number;
  /** How long a sent request may take to reach Graph. */
  readonly maxTransitMs: number;
}

export interface Commits {
  readonly claim: GroupCommit<HashedWrite, Claim>;
  readonly send: GroupCommit<Send, Stored>;
  readonly complete: GroupCommit<Done, StoredOutcome>;
  adopt(operationId: string): Promise<Row | null>;
  reclaim(operationId: string): Promise<boolean>;
  /** Rejects if the job had to be deferred. */
  runOrDefer(job: DeferredJob): Promise<void>;
}

export function createCommits(
  { transaction, dialect }: SqlDatabase,
  instance: Instance,
  deferred: DeferredJobs,
  { lifeMs, sendWindowMs, maxTransitMs }: CommitTimes,
): Commits {
  // A commit that may have succeeded unnoticed is undone later; a known outcome is written later.
  const orDefer = (undo: DeferredJob) => (failure: unknown) => {
    deferred.add(undo);
    throw failure;
  };

  return {
    claim: groupCommit((rows) => {
      const taken = new Map<string, Row>();
      const undo: DeferredJob = async (query, holder) => {
        const ids = [...rows.map(({ operationId }) => operationId), ...taken.keys()];
        await releaseAll(query, holder, ids);
        await abandonAll(query, holder, [...taken.keys()]);
      };
      return transaction((query) => claimAll(query, dialect, instance.id, rows, lifeMs, taken)).catch(orDefer(undo));
    }),

    send: groupCommit((sends) => {
      const undo: DeferredJob = async (query, holder) => {
        await unsendAll(query, holder, sends);
        const ids = sends.map(({ operationId }) => operationId);
        await releaseAll(query, holder, ids);
      };
      const work = transaction((query) => markAllSent(query, dialect, instance.id, sends, sendWindowMs + maxTransitMs));
      return work.catch(orDefer(undo));
    }),

    complete: groupCommit((writes) =>
      transaction((query) => completeAll(query, instance.id, writes)).catch(
        orDefer((query, holder) => completeAll(query, holder, writes)),
      ),
    ),

    async adopt(operationId) {
      const taken = new Set<string>();
      const undo: DeferredJob = (query, holder) => abandonAll(query, holder, [...taken]);
      return transaction((query) => adopt(query, dialect, instance.id, operationId, taken)).catch(orDefer(undo));
    },

    async reclaim(operationId) {
      const undo: DeferredJob = async (query, holder) => {
        await releaseAll(query, holder, [operationId]);
        await abandonAll(query, holder, [operationId]);
      };
      return transaction((query) => reclaim(query, instance.id, operationId)).catch(orDefer(undo));
    },

    async runOrDefer(job) {
      await transaction((query) => job(query, instance.id)).catch(orDefer(job));
    },
  };
}
