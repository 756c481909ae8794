// Implements the store over a database of either dialect: hashes values, groups commits, and defers work while the
// database is unavailable.

import { randomUUID } from 'node:crypto';
import { newOperationId } from '../operation-id.ts';
import { beginBulk, endBulk, readBulk } from './bulks.ts';
import { type CommitTimes, createCommits } from './commits.ts';
import { createDeferredJobs } from './deferred-jobs.ts';
import type { Fingerprints } from './fingerprint.ts';
import { groupCommit } from './group-commit.ts';
import { type HashedWrite, hashed } from './hashed-write.ts';
import { createInHand, type Hold } from './in-hand.ts';
import { startInstance } from './instance.ts';
import { migrate } from './migrations/index.ts';
import { encodeOutcome } from './outcome.ts';
import { expire, type HeldDone } from './outcomes.ts';
import { storedPauses } from './pauses.ts';
import { rivalsOf } from './rivals.ts';
import { columns, writeOf } from './rows.ts';
import { sameSecret } from './same-secret.ts';
import { abandonAll, releaseAll, renewAll, type Send, unsendAll } from './sends.ts';
import type { SqlDatabase } from './sql-database.ts';
import { createUsage } from './usage.ts';
import type { Claim, Sending, StoreCaller, WriteStore } from './write-store.ts';

export interface StoreTimes extends CommitTimes {
  /** How long after its last heartbeat a replica counts as dead. */
  readonly leaseMs: number;
}

export const defaultTimes: StoreTimes = {
  lifeMs: 24 * 60 * 60_000,
  leaseMs: 20_000,
  sendWindowMs: 5_000,
  maxTransitMs: 60_000,
};

export interface StoreOptions {
  readonly times?: StoreTimes;
  /** Maximum stored writes of one caller; other replicas may add up to a minute's worth. */
  readonly maxForEachCaller?: number;
  /** A monotonic clock, in milliseconds. */
  readonly monotonicMs?: () => number;
}

const groupOutcome = encodeOutcome({ state: 'APPLIED', member: 'Group' });
const maxDeferredJobs = 10_000;

/** Creates or migrates the tables. Throws if a newer version created them, or another secret was used. */
export async function openSqlStore(
  database: SqlDatabase,
  fingerprints: Fingerprints,
  { times = defaultTimes, maxForEachCaller = 500_000, monotonicMs = () => performance.now() }: StoreOptions = {},
): Promise<WriteStore> {
  const { dialect } = database;
  await migrate(database);
  await database.transaction((query) => sameSecret(query, dialect, fingerprints.check));
  const deferred = createDeferredJobs(maxDeferredJobs);
  const instance = await startInstance(database, times.leaseMs, deferred);
  const usage = createUsage(database, maxForEachCaller);
  const inHand = createInHand();
  const commits = createCommits(database, instance, inHand, deferred, times);
  const { transaction } = database;

  const claim = groupCommit<HashedWrite, Claim>(async (rows) => {
    const fits = await usage.take(rows.map(({ caller }) => caller));
    const claims = await commits.claim(rows.filter((_, index) => fits[index]));
    let next = 0;
    return rows.map((_, index) => (fits[index] ? (claims[next++] as Claim) : { is: 'full' }));
  });

  const unsend = groupCommit<Hold, null>(async (holds) => {
    await commits.runOrDefer((query) => unsendAll(query, holds));
    return holds.map(() => null);
  });
  const release = groupCommit<Hold, null>(async (holds) => {
    await commits.runOrDefer((query) => releaseAll(query, holds));
    return holds.map(() => null);
  });
  const keyHash = (caller: StoreCaller, key: string) => fingerprints.key([fingerprints.caller(caller), key]);
  const leaving = () => {
    const began = monotonicMs();
    return () => monotonicMs() - began < times.sendWindowMs;
  };

  return {
    claim: async (writes) => claim(writes.map((write) => hashed(write, fingerprints))),

    async claimGroup(caller, key, args) {
      const group = {
        caller,
        key,
        args,
        action: 'Group',
        methodId: null,
        resource: '',
        person: '',
        operationId: newOperationId(),
      };
      const [claimed] = await claim([{ ...hashed(group, fingerprints), outcome: groupOutcome }]);
      return claimed?.is === 'full' || claimed?.is === 'reused' ? claimed.is : 'free';
    },

    beginBulk: (caller, key, run) =>
      transaction((query) =>
        beginBulk(
          query,
          dialect,
          { ...run, keyHash: keyHash(caller, key) },
          { holder: instance.id, lifeMs: times.lifeMs },
        ),
      ),

    endBulk: (runId) => commits.runOrDefer((query) => endBulk(query, dialect, runId)),

    bulkOf: (caller, key) => transaction((query) => readBulk(query, dialect, keyHash(caller, key))),

    async markSent(operationIds) {
      const maySend = leaving();
      const sendId = randomUUID();
      const marked = operationIds.map((id): Send => ({ ...inHand.holdOf(id), sendId }));
      const stored = await commits.send(marked);
      for (const [index, { operationId }] of marked.entries()) {
        if (stored[index]?.is === 'sent') inHand.noteSending(operationId, sendId);
      }
      return stored.map((each): Sending => (each.is === 'sent' ? { ...each, maySend } : each));
    },

    async renew(operationIds) {
      const maySend = leaving();
      const mine = operationIds.map(inHand.holdOf);
      const arrivalMs = times.sendWindowMs + times.maxTransitMs;
      const renewed = await transaction((query) => renewAll(query, dialect, mine, arrivalMs));
      return operationIds.map((id) => (renewed.has(id) ? { maySend } : null));
    },

    async unsend(operationIds) {
      const mine = operationIds.map(inHand.holdOf);
      for (const id of operationIds) inHand.noteSending(id, null);
      await unsend(mine);
    },

    async release(operationIds) {
      await release(operationIds.map(inHand.drop));
    },

    async complete(writes) {
      // Encoded before anything is queued, so that an outcome that must not be stored fails alone.
      const texts = writes.map(({ outcome }) => encodeOutcome(outcome));
      return commits.complete(
        writes.map(({ operationId, outcome }, index): HeldDone => {
          return { ...inHand.drop(operationId), outcome, text: texts[index] as string };
        }),
      );
    },

    async abandon(operationIds, refusal) {
      const text = refusal === undefined ? null : encodeOutcome(refusal);
      const mine = operationIds.map(inHand.drop);
      await commits.runOrDefer((query) => abandonAll(query, mine, text));
    },

    reclaim: (operationId) => commits.reclaim(inHand.holdOf(operationId)),

    async adopt(operationId) {
      const row = await commits.adopt(operationId);
      return row === null ? null : writeOf(row);
    },

    async find(caller, operationId) {
      const text = `SELECT ${columns(dialect)} FROM writes WHERE operation_id = $1 AND caller = $2 AND person <> ''`;
      const [row] = await transaction((query) => query(text, [operationId, fingerprints.caller(caller)]));
      return row === undefined ? null : writeOf(row);
    },

    rivalsOf: (operationId, lagMs) => transaction((query) => rivalsOf(query, dialect, operationId, lagMs)),

    expire: () => transaction((query) => expire(query, dialect)),

    pauses: dialect.name === 'postgres' ? storedPauses(database) : null,

    isWritable: () =>
      instance.beat().then(
        () => true,
        () => false,
      ),

    async close() {
      await instance.end().catch(() => {});
      await database.close();
    },
  };
}
