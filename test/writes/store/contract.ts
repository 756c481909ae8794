// What every adapter of the store must keep, whatever database is below it. `open` opens one more replica on the same
// database.

import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredOutcome } from '../../../src/writes/store/outcome.ts';
import type { StoreOptions } from '../../../src/writes/store/sql-store.ts';
import {
  type Claim,
  type NewWrite,
  StoreUnavailableError,
  type WriteStore,
} from '../../../src/writes/store/write-store.ts';

export interface Replica {
  readonly store: WriteStore;
  /** Nothing is written any more, as after SIGKILL or SIGSTOP, until it is resumed. */
  pause(): void;
  resume(): void;
  /** The next transaction is committed, and its answer is lost. */
  loseAnswer(): void;
}

export interface Bench {
  open(options?: StoreOptions): Promise<Replica>;
  sql(statement: string): Promise<readonly object[]>;
  close(): Promise<void>;
}

const times = { lifeMs: 60_000, leaseMs: 60_000, sendWindowMs: 60_000, maxTransitMs: 60_000 };
const tables = ['writes', 'instances', 'secrets'];
const caller = { tenantId: randomUUID(), objectId: randomUUID(), clientId: randomUUID() };
const applied: StoredOutcome = { state: 'APPLIED', member: 'EnableSmsSignInSuccess', codes: { reconciled: false } };
const refused: StoredOutcome = { state: 'NOT_APPLIED', member: 'PhoneNotUniqueError', codes: {} };

export function newWrite(parts: Partial<NewWrite> = {}): NewWrite {
  const ids = { operationId: randomUUID(), person: randomUUID(), methodId: randomUUID() };
  return { ...ids, caller, action: 'enableSmsSignIn', resource: 'phoneMethods', key: randomUUID(), args: [], ...parts };
}

/** The same request again, as another request of the same client. */
const repeated = (write: NewWrite): NewWrite => ({ ...write, operationId: randomUUID() });

export function describeStore(name: string, startBench: () => Promise<Bench>): void {
  describe(`the write store in ${name}`, () => {
    let bench: Bench;
    let one: Replica;
    let other: Replica;

    beforeEach(async () => {
      bench = await startBench();
      one = await bench.open({ times });
      other = await bench.open({ times });
    });
    afterEach(() => bench.close());

    const claim = async (store: WriteStore, write: NewWrite): Promise<Claim> => (await store.claim([write]))[0]!;
    const sent = async (store: WriteStore, write: NewWrite) => {
      expect(await claim(store, write)).toEqual({ is: 'claimed', operationId: write.operationId });
      const [sending] = await store.markSent([write.operationId]);
      if (sending?.is !== 'sent') throw new Error(`not sent: ${sending?.is}`);
      return sending;
    };

    /** Paused for longer than its lease. */
    const die = async (replica: Replica, { operationId }: NewWrite) => {
      replica.pause();
      const holder = `SELECT holder FROM writes WHERE operation_id = '${operationId}'`;
      await bench.sql(`UPDATE instances SET alive_until = 1 WHERE id IN (${holder})`);
    };

    it('row 400: gives one key to one of many replicas, and reports to the others that it is in flight', async () => {
      const write = newWrite();
      const both = [one, other].flatMap(({ store }) => [store, store, store]);
      const claims = await Promise.all(both.map((store) => claim(store, repeated(write))));
      const winners = claims.filter(({ is }) => is === 'claimed');
      expect(winners).toHaveLength(1);
      const operationId = (winners[0] as { operationId: string }).operationId;
      expect(claims.filter(({ is }) => is !== 'claimed')).toEqual(Array(5).fill({ is: 'inFlight', operationId }));
    });

    it('row 401: refuses a key with other arguments, another action, person or method, in flight and when done', async () => {
      const write = newWrite({ args: ['+4915112345678'] });
      await sent(one.store, write);
      const others = [
        { args: ['+4915112345679'] },
        { action: 'deletePhone' },
        { person: randomUUID() },
        { methodId: null },
      ].map((change) => ({ ...repeated(write), ...change }));
      const isReused = Array(4).fill({ is: 'reused' });
      expect(await other.store.claim(others)).toEqual(isReused);
      await one.store.complete([{ operationId: write.operationId, outcome: applied }]);
      expect(await other.store.claim(others)).toEqual(isReused);
    });

    it('separates the keys of callers', async () => {
      const write = newWrite();
      await sent(one.store, write);
      const stranger = { ...repeated(write), person: randomUUID(), caller: { ...caller, objectId: randomUUID() } };
      expect(await claim(other.store, stranger)).toEqual({ is: 'claimed', operationId: stranger.operationId });
      expect(await other.store.find(stranger.caller, write.operationId)).toBeNull();
    });

    it('row 402: returns for the key of a completed write its first outcome', async () => {
      const write = newWrite();
      await sent(one.store, write);
      expect(await one.store.complete([{ operationId: write.operationId, outcome: applied }])).toEqual([applied]);
      expect(await other.store.complete([{ operationId: write.operationId, outcome: refused }])).toEqual([applied]);
      const done = { is: 'done', operationId: write.operationId, outcome: applied };
      expect(await claim(other.store, repeated(write))).toEqual(done);
    });

    it('an unknown outcome may become known, once', async () => {
      const write = newWrite();
      const { operationId } = write;
      await sent(one.store, write);
      const unknown: StoredOutcome = { state: 'UNKNOWN', member: 'OutcomeUnknownError', codes: { operationId } };
      expect(await one.store.complete([{ operationId, outcome: unknown }])).toEqual([unknown]);
      expect(await other.store.complete([{ operationId, outcome: refused }])).toEqual([refused]);
      expect(await one.store.complete([{ operationId, outcome: applied }])).toEqual([refused]);
    });

    it('frees the key of a write that was released before sending, and of none that was sent', async () => {
      const [gone, stays] = [newWrite(), newWrite()];
      await claim(one.store, gone);
      await sent(one.store, stays);
      await one.store.release([gone.operationId, stays.operationId]);
      expect((await other.store.claim([repeated(gone), repeated(stays)])).map(({ is }) => is)).toEqual([
        'claimed',
        'inFlight',
      ]);
    });

    it('row 403: gives the claim of a dead replica to the next, and refuses to send it if the dead one comes back', async () => {
      const write = newWrite();
      await claim(one.store, write);
      const short = await bench.open({ times: { ...times, leaseMs: 150 } });
      const stolen = newWrite();
      await claim(short.store, stolen);
      short.pause();
      await expect
        .poll(async () => claim(other.store, repeated(stolen)))
        .toEqual({
          is: 'claimed',
          operationId: stolen.operationId,
        });
      short.resume();
      expect(await short.store.markSent([stolen.operationId])).toEqual([{ is: 'lost' }]);
      expect((await other.store.markSent([stolen.operationId]))[0]?.is).toBe('sent');
      expect(await claim(other.store, repeated(write))).toEqual({ is: 'inFlight', operationId: write.operationId });
    });

    // Taken for dead and back under a new id, with what it was doing still going on.
    const comeBack = async ({ store }: Replica, { operationId }: NewWrite) => {
      const holder = `SELECT holder FROM writes WHERE operation_id = '${operationId}'`;
      await bench.sql(`UPDATE instances SET alive_until = 1 WHERE id IN (${holder})`);
      expect(await store.isWritable()).toBe(true);
    };

    it('gives a claim to nobody else in the process that has it, though that was taken for dead and came back (row 432)', async () => {
      const write = newWrite();
      const { operationId } = write;
      await claim(one.store, write);
      await comeBack(one, write);
      expect(await claim(one.store, repeated(write))).toEqual({ is: 'inFlight', operationId });
      const sendings = await Promise.all([one.store.markSent([operationId]), one.store.markSent([operationId])]);
      expect(sendings.flat()).toEqual([{ is: 'lost' }, { is: 'lost' }]);
      expect(await claim(one.store, repeated(write))).toEqual({ is: 'inFlight', operationId });
      // After it was given up, the key is free for the next caller.
      await one.store.release([operationId]);
      const next = repeated(write);
      expect(await claim(one.store, next)).toEqual({ is: 'claimed', operationId: next.operationId });
      const ids = [next.operationId];
      const again = await Promise.all([one.store.markSent(ids), one.store.markSent(ids)]);
      expect(again.flat().filter(({ is }) => is === 'sent')).toHaveLength(1);
    });

    it('gives what is being sent to nobody else in the process that sends it (row 432)', async () => {
      const write = newWrite();
      const { operationId } = write;
      await sent(one.store, write);
      await comeBack(one, write);
      expect(await claim(one.store, repeated(write))).toEqual({ is: 'inFlight', operationId });
      expect(await one.store.adopt(operationId)).toBeNull();
      expect(await one.store.renew([operationId])).toEqual([null]);
      expect(await claim(other.store, repeated(write))).toMatchObject({ is: 'doubtful' });
      // Another replica holds it: the previous holder must not send it again, although the first attempt had no effect.
      await one.store.unsend([operationId]);
      expect(await one.store.find(caller, operationId)).toMatchObject({ state: 'SENT' });
      expect(await one.store.markSent([operationId])).toEqual([{ is: 'lost' }]);
    });

    it('takes what a read-back showed only while nobody has sent the write again since (row 433)', async () => {
      const write = newWrite();
      const { operationId } = write;
      await sent(one.store, write);
      const refusal: StoredOutcome = { state: 'UNKNOWN', member: 'ThrottledError', codes: {} };
      await one.store.abandon([operationId], refusal);
      const reader = await bench.open({ times });
      expect(await reader.store.adopt(operationId)).toMatchObject({ state: 'SENT' });
      await die(reader, write);
      expect(await claim(other.store, repeated(write))).toMatchObject({ is: 'doubtful' });
      expect(await other.store.reclaim(operationId)).toBe(true);
      reader.resume();
      expect(await reader.store.complete([{ operationId, outcome: refused }])).toEqual([null]);
      expect((await other.store.markSent([operationId]))[0]?.is).toBe('sent');
      expect(await reader.store.complete([{ operationId, outcome: refused }])).toEqual([null]);
      expect(await other.store.complete([{ operationId, outcome: applied }])).toEqual([applied]);
      expect(await reader.store.complete([{ operationId, outcome: refused }])).toEqual([applied]);
    });

    it('takes what Graph answered to a sending also after the write was taken over for reading back', async () => {
      const write = newWrite();
      const { operationId } = write;
      await sent(one.store, write);
      await die(one, write);
      expect(await other.store.adopt(operationId)).toMatchObject({ state: 'SENT' });
      one.resume();
      expect(await one.store.complete([{ operationId, outcome: refused }])).toEqual([refused]);
      expect(await other.store.complete([{ operationId, outcome: applied }])).toEqual([refused]);
    });

    it('hands what a dead replica had sent to one other for reading back, and never for sending (row 404)', async () => {
      const dead = await bench.open({ times });
      const write = newWrite();
      await sent(dead.store, write);
      expect(await one.store.adopt(write.operationId)).toBeNull();
      expect(await one.store.find(caller, write.operationId)).toMatchObject({ state: 'SENT', isHeld: true });
      await die(dead, write);
      expect(await one.store.find(caller, write.operationId)).toMatchObject({ state: 'SENT', isHeld: false });
      const claims = await Promise.all([claim(one.store, repeated(write)), claim(other.store, repeated(write))]);
      expect(claims.map(({ is }) => is).sort()).toEqual(['doubtful', 'inFlight']);
      for (const { store } of [one, other]) {
        expect(await store.markSent([write.operationId])).toEqual([{ is: 'lost' }]);
        await store.unsend([write.operationId]);
        await store.release([write.operationId]);
      }
      expect(await one.store.find(caller, write.operationId)).toMatchObject({
        state: 'SENT',
        isHeld: true,
        mayStillArrive: true,
      });
    });

    it('an abandoned write can be adopted once, and is visible only to its caller', async () => {
      const write = newWrite();
      await sent(one.store, write);
      await one.store.abandon([write.operationId]);
      const adopted = await Promise.all([one, other, one].map(({ store }) => store.adopt(write.operationId)));
      expect(adopted.filter((found) => found !== null)).toHaveLength(1);
      expect(await other.store.find(caller, write.operationId)).toMatchObject({ person: write.person, state: 'SENT' });
      expect(await other.store.find({ ...caller, clientId: randomUUID() }, write.operationId)).toBeNull();
    });

    it('row 423: a throttled write can be claimed again by its adopter, and nothing else can', async () => {
      const [refusedOne, lostOne] = [newWrite(), newWrite()];
      for (const write of [refusedOne, lostOne]) await sent(one.store, write);
      const refusal: StoredOutcome = { state: 'UNKNOWN', member: 'ThrottledError', codes: { retryAfterSeconds: 4 } };
      await one.store.abandon([refusedOne.operationId], refusal);
      await one.store.abandon([lostOne.operationId]);
      expect(await one.store.reclaim(refusedOne.operationId)).toBe(false);
      expect(await claim(other.store, repeated(refusedOne))).toMatchObject({ is: 'doubtful', write: { refusal } });
      expect(await claim(other.store, repeated(lostOne))).toMatchObject({ is: 'doubtful', write: { refusal: null } });
      expect(await one.store.reclaim(refusedOne.operationId)).toBe(false);
      expect(await other.store.reclaim(lostOne.operationId)).toBe(false);
      // A read-back that failed: the refusal stays for the next one.
      await other.store.abandon([refusedOne.operationId]);
      expect(await other.store.adopt(refusedOne.operationId)).toMatchObject({ refusal });
      expect(await other.store.reclaim(refusedOne.operationId)).toBe(true);
      expect(await other.store.find(caller, refusedOne.operationId)).toMatchObject({
        state: 'CLAIMED',
        sentAt: null,
        refusal: null,
      });
      expect((await other.store.markSent([refusedOne.operationId]))[0]?.is).toBe('sent');
    });

    it('reports when a sent write can no longer arrive', async () => {
      const short = await bench.open({ times: { ...times, sendWindowMs: 50, maxTransitMs: 50 } });
      const [soon, later] = [newWrite(), newWrite()];
      const { maySend } = await sent(short.store, soon);
      expect((await sent(one.store, later)).maySend()).toBe(true);
      await expect.poll(maySend).toBe(false);
      const arrives = async ({ operationId }: NewWrite) => (await one.store.find(caller, operationId))?.mayStillArrive;
      await expect.poll(() => arrives(soon)).toBe(false);
      expect(await arrives(later)).toBe(true);
    });

    it('row 405: sends one write to a person at a time, across replicas, with increasing epochs', async () => {
      const person = randomUUID();
      const [first, second, third] = [newWrite({ person }), newWrite({ person }), newWrite({ person })];
      await one.store.claim([first, second]);
      await other.store.claim([third]);
      const [won, lost] = await one.store.markSent([first.operationId, second.operationId]);
      expect([won?.is, lost?.is]).toEqual(['sent', 'busy']);
      expect(await other.store.markSent([third.operationId])).toMatchObject([
        { is: 'busy', write: { operationId: first.operationId, isHeld: true } },
      ]);
      await one.store.complete([{ operationId: first.operationId, outcome: applied }]);
      const [next] = await other.store.markSent([third.operationId]);
      expect(next?.is).toBe('sent');
      expect((next as { epoch: number }).epoch).toBeGreaterThan((won as { epoch: number }).epoch);
    });

    it('if many send to one person in the same moment, one of them may', async () => {
      for (let round = 0; round < 20; round++) {
        const person = randomUUID();
        const writes = [one, other, one, other].map((replica) => ({ replica, write: newWrite({ person }) }));
        await Promise.all(writes.map(({ replica, write }) => replica.store.claim([write])));
        const sendings = await Promise.all(writes.map((each) => each.replica.store.markSent([each.write.operationId])));
        expect(sendings.flat().filter(({ is }) => is === 'sent')).toHaveLength(1);
      }
    });

    it('row 406: releases a claim and an attempt whose commit was not confirmed', async () => {
      const [claimed, marked] = [newWrite(), newWrite()];
      await claim(one.store, marked);
      one.loseAnswer();
      await expect(claim(one.store, claimed)).rejects.toThrow(StoreUnavailableError);
      one.loseAnswer();
      await expect(one.store.markSent([marked.operationId])).rejects.toThrow(StoreUnavailableError);
      expect((await one.store.find(caller, marked.operationId))?.state).toBe('SENT');
      expect(await one.store.isWritable()).toBe(true);
      const claims = await other.store.claim([repeated(claimed), repeated(marked)]);
      expect(claims.map(({ is }) => is)).toEqual(['claimed', 'claimed']);
    });

    it('row 407: writes an outcome later that could not be written when it was known', async () => {
      const write = newWrite();
      await sent(one.store, write);
      one.pause();
      const { operationId } = write;
      await expect(one.store.complete([{ operationId, outcome: applied }])).rejects.toThrow(StoreUnavailableError);
      expect(await one.store.isWritable()).toBe(false);
      one.resume();
      expect(await one.store.isWritable()).toBe(true);
      expect(await claim(other.store, repeated(write))).toEqual({ is: 'done', operationId, outcome: applied });
    });

    it('a write whose request never started can be sent again by the replica that holds it', async () => {
      const write = newWrite();
      await sent(one.store, write);
      await other.store.unsend([write.operationId]);
      expect((await other.store.find(caller, write.operationId))?.state).toBe('SENT');
      await one.store.unsend([write.operationId]);
      expect(await one.store.find(caller, write.operationId)).toMatchObject({ state: 'CLAIMED', sentAt: null });
      expect((await one.store.markSent([write.operationId]))[0]?.is).toBe('sent');
    });

    it('keeps one key for several writes, and refuses it for anything else', async () => {
      const key = randomUUID();
      expect(await one.store.claimGroup(caller, key, ['bulk', 'a', 'b'])).toBe('free');
      expect(await other.store.claimGroup(caller, key, ['bulk', 'a', 'b'])).toBe('free');
      expect(await other.store.claimGroup(caller, key, ['bulk', 'a'])).toBe('reused');
      expect(await claim(one.store, newWrite({ key }))).toEqual({ is: 'reused' });
    });

    it('counts the writes of a bulk mutation by state, at every replica and for its caller alone', async () => {
      const key = randomUUID();
      const counts = { claimed: 0, sent: 0, applied: 0, notApplied: 0, conflicted: 0, unknown: 0 };
      expect(await one.store.bulkOf(caller, key)).toBe(null);
      const run = { runId: randomUUID(), targets: 6 };
      await one.store.beginBulk(caller, key, run);
      expect(await other.store.bulkOf(caller, key)).toEqual({ state: 'RUNNING', targets: 6, ...counts });
      const writes = Array.from({ length: 6 }, () => newWrite({ bulkKey: key }));
      for (const write of writes.slice(0, 5)) await sent(one.store, write);
      await claim(one.store, writes[5] as NewWrite);
      await claim(one.store, newWrite({ bulkKey: randomUUID() }));
      const states = ['APPLIED', 'NOT_APPLIED', 'CONFLICTED', 'UNKNOWN'] as const;
      for (const [index, state] of states.entries()) {
        const outcome = { state, member: 'EnableSmsSignInSuccess', codes: {} };
        await one.store.complete([{ operationId: writes[index]?.operationId ?? '', outcome }]);
      }
      const all = { claimed: 1, sent: 1, applied: 1, notApplied: 1, conflicted: 1, unknown: 1 };
      expect(await other.store.bulkOf(caller, key)).toEqual({ state: 'RUNNING', targets: 6, ...all });
      expect(await other.store.bulkOf({ ...caller, clientId: randomUUID() }, key)).toBe(null);
      await one.store.endBulk(run.runId);
      expect(await other.store.bulkOf(caller, key)).toEqual({ state: 'ENDED', targets: 6, ...all });
      await one.store.endBulk(randomUUID());
      await other.store.beginBulk(caller, key, { runId: randomUUID(), targets: 6 });
      await one.store.endBulk(run.runId);
      expect(await one.store.bulkOf(caller, key)).toMatchObject({ state: 'RUNNING', ...all });
    });

    it('a bulk mutation whose replica died is interrupted, and its writes belong to the one that repeats them', async () => {
      const [first, second] = [randomUUID(), randomUUID()];
      await one.store.beginBulk(caller, first, { runId: randomUUID(), targets: 2 });
      const writes = [newWrite({ bulkKey: first }), newWrite({ bulkKey: first })];
      for (const write of writes) await sent(one.store, write);
      await one.store.complete([{ operationId: writes[0]?.operationId ?? '', outcome: applied }]);
      await one.store.close();
      expect(await other.store.bulkOf(caller, first)).toMatchObject({ state: 'INTERRUPTED', applied: 1, sent: 1 });
      await other.store.beginBulk(caller, second, { runId: randomUUID(), targets: 2 });
      await other.store.claim(writes.map((write) => ({ ...repeated(write), bulkKey: second })));
      expect(await other.store.bulkOf(caller, second)).toMatchObject({ state: 'RUNNING', applied: 1, sent: 1 });
      expect(await other.store.bulkOf(caller, first)).toMatchObject({ applied: 0, sent: 0 });
      await other.store.claim([{ ...repeated(writes[0] as NewWrite), args: ['other'], bulkKey: first }]);
      expect(await other.store.bulkOf(caller, second)).toMatchObject({ applied: 1 });
    });

    describe('other writes that a read may show', () => {
      const lagMs = 600_000;
      const end = async (store: WriteStore, { operationId }: NewWrite, outcome = applied) =>
        store.complete([{ operationId, outcome }]);
      /** `first` was sent by one replica and ended, then `second` by the other one. */
      const inTurn = async (first: NewWrite, second: NewWrite, outcome = applied) => {
        await sent(one.store, first);
        await end(one.store, first, outcome);
        await sent(other.store, second);
      };
      const on = newWrite();
      const like = (parts: Partial<NewWrite>) => ({
        ...newWrite(),
        person: randomUUID(),
        methodId: on.methodId,
        ...parts,
      });

      it('row 426: tells a replica of an earlier write through another one, as long as reads may lag', async () => {
        const off = like({ action: 'disableSmsSignIn' });
        const lost = like({ person: off.person });
        await inTurn(off, lost);
        expect(await other.store.rivalsOf(lost.operationId, lagMs)).toEqual({ before: true, after: false });
        await bench.sql(`UPDATE writes SET done_at = done_at - ${lagMs} WHERE operation_id = '${off.operationId}'`);
        expect(await other.store.rivalsOf(lost.operationId, lagMs)).toEqual({ before: false, after: false });
      });

      it('row 426: counts the lag of an earlier write with an unknown outcome from its latest possible arrival', async () => {
        const off = like({ action: 'disableSmsSignIn' });
        const lost = like({ person: off.person });
        await inTurn(off, lost, { state: 'UNKNOWN', member: 'OutcomeUnknownError' });
        await bench.sql(`UPDATE writes SET done_at = 0 WHERE operation_id = '${off.operationId}'`);
        expect(await other.store.rivalsOf(lost.operationId, 1)).toEqual({ before: true, after: false });
        await bench.sql(`UPDATE writes SET arrives_by = 0 WHERE operation_id = '${off.operationId}'`);
        expect(await other.store.rivalsOf(lost.operationId, 1)).toEqual({ before: false, after: false });
      });

      it('row 426: tells of a later write, however long ago', async () => {
        const [lost, off] = [like({}), like({ action: 'disableSmsSignIn' })];
        const later = { ...off, person: lost.person };
        await inTurn(lost, later, { state: 'UNKNOWN', member: 'OutcomeUnknownError' });
        expect(await one.store.rivalsOf(lost.operationId, 0)).toEqual({ before: false, after: true });
        await end(other.store, later, refused);
        expect(await one.store.rivalsOf(lost.operationId, 0)).toEqual({ before: false, after: false });
      });

      it('row 426: does not count the same request, other methods, other people, or what Graph refused', async () => {
        const lost = like({});
        const { person } = lost;
        const action = 'disableSmsSignIn';
        const [same, method, resource] = [{}, { action, methodId: randomUUID() }, { action, resource: 'emailMethods' }];
        for (const parts of [same, method, resource, { action, person: randomUUID() }]) {
          const write = like({ person, ...parts });
          await sent(one.store, write);
          await end(one.store, write);
        }
        await inTurn(like({ person, action }), lost, refused);
        expect(await other.store.rivalsOf(lost.operationId, lagMs)).toEqual({ before: false, after: false });
        await end(other.store, lost);
        const whole = like({ person, action: 'addPhoneMethod', methodId: null });
        await sent(one.store, whole);
        expect(await one.store.rivalsOf(whole.operationId, lagMs)).toEqual({ before: true, after: false });
      });
    });

    it('keeps everything when every replica ends', async () => {
      const [open, done] = [newWrite(), newWrite()];
      await sent(one.store, open);
      await sent(other.store, done);
      await other.store.complete([{ operationId: done.operationId, outcome: applied }]);
      await one.store.close();
      await other.store.close();
      const { store } = await bench.open({ times });
      expect(await claim(store, repeated(done))).toMatchObject({ is: 'done', outcome: applied });
      expect(await claim(store, repeated(open))).toMatchObject({ is: 'doubtful', write: { state: 'SENT' } });
    });

    it('row 410: frees keys after they expire, and keeps sent writes without an outcome', async () => {
      const { store } = one;
      const [open, done] = [newWrite(), newWrite()];
      await sent(store, open);
      await sent(store, done);
      await store.complete([{ operationId: done.operationId, outcome: applied }]);
      await bench.sql(`UPDATE writes SET expires_at = ${Date.now() - 1_000}`);
      expect((await claim(store, repeated(done))).is).toBe('claimed');
      expect(await store.expire()).toBe(1);
      expect(await store.find(caller, done.operationId)).toBeNull();
      expect(await store.find(caller, open.operationId)).toMatchObject({ state: 'SENT' });
    });

    it('row 409: keeps no more writes of one caller than the limit', async () => {
      const { store } = await bench.open({ times, maxForEachCaller: 3 });
      const claims = await store.claim([newWrite(), newWrite(), newWrite(), newWrite()]);
      expect(claims.map(({ is }) => is)).toEqual(['claimed', 'claimed', 'claimed', 'full']);
      const stranger = { ...caller, objectId: randomUUID() };
      expect((await claim(store, newWrite({ caller: stranger }))).is).toBe('claimed');
    });

    it('row 408: contains no number, name, key or secret, and refuses an outcome with one', async () => {
      const secrets = ['+4915112345678', 'Grady Archie', 'key-of-the-caller', 'Pa55-w0rd'];
      const write = newWrite({ key: 'key-of-the-caller', args: secrets });
      await sent(one.store, write);
      for (const value of [...secrets, 'grady@contoso.example', '4915112345678', 4_915_112_345_678]) {
        for (const name of ['code', 'valueId']) {
          const outcome = { ...applied, codes: { [name]: value } };
          await expect(one.store.complete([{ operationId: write.operationId, outcome }])).rejects.toThrow(TypeError);
        }
      }
      await expect(one.store.claim([newWrite({ person: 'grady@contoso.example' })])).rejects.toThrow(TypeError);
      const codes = { methodId: '-2_GRUg2-HYz6_1YG4YRAQ2', reason: 'USER_NOT_ELIGIBLE', retryAfterSeconds: 7 };
      await one.store.complete([{ operationId: write.operationId, outcome: { ...applied, codes } }]);
      expect(await claim(other.store, repeated(write))).toMatchObject({ is: 'done', outcome: { codes } });
      const stored = JSON.stringify(await Promise.all(tables.map((table) => bench.sql(`SELECT * FROM ${table}`))));
      expect(stored).toContain(write.operationId);
      for (const secret of [...secrets, caller.objectId, caller.clientId]) expect(stored).not.toContain(secret);
    });
  });
}
