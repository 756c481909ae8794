// What the store asks of its database: the same for one write as for a post of twenty.

import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newOperationId } from '../../../src/writes/operation-id.ts';
import { createFingerprints } from '../../../src/writes/store/fingerprint.ts';
import type { SqlDatabase, SqlValue } from '../../../src/writes/store/sql-database.ts';
import { openSqlStore } from '../../../src/writes/store/sql-store.ts';
import { openSqlite } from '../../../src/writes/store/sqlite-store.ts';
import type { WriteStore } from '../../../src/writes/store/write-store.ts';
import { newWrite } from './contract.ts';

const applied = { state: 'APPLIED', member: 'EnableSmsSignInSuccess', codes: { reconciled: false } } as const;

/** Keeps the first word of each statement. */
function counting(database: SqlDatabase, statements: string[]): SqlDatabase {
  return {
    ...database,
    transaction: (work) =>
      database.transaction((query) => {
        const note = (text: string) => statements.push(text.trim().split(' ').slice(0, 2).join(' '));
        const noting = (text: string, values?: readonly SqlValue[]) => {
          note(text);
          return query(text, values);
        };
        const change: typeof query.change = (text, values) => {
          note(text);
          return query.change(text, values);
        };
        return work(Object.assign(noting, { change }));
      }),
  };
}

describe('the statements of the store', () => {
  const statements: string[] = [];
  let store: WriteStore;
  beforeEach(async () => {
    store = await openSqlStore(counting(openSqlite('memory:'), statements), createFingerprints('of this test'));
    statements.length = 0;
  });
  afterEach(() => store.close());

  const claimTwenty = async () => {
    const writes = Array.from({ length: 20 }, () => newWrite({ key: null }));
    await Promise.all(writes.map((write) => store.claim([write])));
    return writes.map(({ operationId }) => operationId);
  };

  it('the writes of a new caller are counted once, however many are claimed in the same moment', async () => {
    await claimTwenty();
    expect(statements).toEqual(['SELECT count(*)', 'INSERT INTO']);
  });

  it('a post is marked by one statement beside that for its epoch, and its outcomes are stored by one', async () => {
    const ids = await claimTwenty();
    statements.length = 0;
    const sent = await store.markSent(ids);
    expect(sent.map(({ is }) => is)).toEqual(ids.map(() => 'sent'));
    expect(statements).toEqual(['UPDATE epochs', 'UPDATE writes']);
    statements.length = 0;
    const outcomes = await Promise.all(ids.map((operationId) => store.complete([{ operationId, outcome: applied }])));
    expect(outcomes.flat()).toEqual(ids.map(() => applied));
    expect(statements).toEqual(['UPDATE writes']);
  });

  it('of two writes to one person in one post one is sent, and the other is refused as busy', async () => {
    const person = randomUUID();
    const [one, other] = [newWrite({ person }), newWrite({ person })];
    await store.claim([one, other]);
    const [first, second] = await store.markSent([one.operationId, other.operationId]);
    expect(first?.is).toBe('sent');
    expect(second).toMatchObject({ is: 'busy', write: { operationId: one.operationId, state: 'SENT' } });
  });
});

describe('the id of a write', () => {
  it('is a GUID of version 7 that begins with the time in milliseconds', () => {
    const before = Date.now();
    const id = newOperationId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const time = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now());
    expect(newOperationId()).not.toBe(id);
  });
});
