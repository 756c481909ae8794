// Row 425 of the fault matrix: a number that is in use, and was saved nevertheless, or was not: reads show it too late.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mobile, useWrites, type Writes } from './support.ts';

const auditFile = join(mkdtempSync(join(tmpdir(), 'in-use-')), 'audit.jsonl');
/** Somebody else signs in with it. */
const number = '+1 4255550111';
const each = [
  ['add', 'no-phone', 'POST', []],
  ['update', 'enable-ok', 'PATCH', [{ id: mobile, phoneType: 'mobile', phoneNumber: '+1 4255550110' }]],
] as const;

const stateOf = async (writes: Writes, id: string) => {
  const query = 'query ($id: ID!) { operation(id: $id) { ... on Operation { state } } }';
  return (await writes.harness.run(query, { id }, { user: 'privileged-admin' })).data.operation.state;
};
const auditedStateOf = (id: string) => {
  const lines = readFileSync(auditFile, 'utf8').trim().split('\n');
  const entries = lines.map((line) => JSON.parse(line));
  return entries.find(({ kind, operationId }) => kind === 'outcome' && operationId === id)?.state;
};

describe('a 409 for a number that was saved', () => {
  const writes = useWrites({ env: { AUDIT_FILE: auditFile, READ_BACK_DELAYS_MS: '10,20', MAX_READ_LAG_MS: '30000' } });

  it.each(each)(
    'row 425: the outcome of an %s is unknown until reads show it',
    async (action, name, _method, before) => {
      const save = (key: string) => writes.run(action, name, { key, number });
      writes.fault({ kind: 'status', status: 200, body: { value: before } }, { method: 'GET', times: 99 });
      const key = randomUUID();
      const first = await save(key);
      expect(first).toMatchObject({ __typename: 'PhoneNumberNotUniqueError', saved: null, retryable: false });
      expect(writes.phoneOf(name)?.phoneNumber).toBe(number);
      const { openOperationId: id } = first;
      expect([await stateOf(writes, id), auditedStateOf(id)]).toEqual(['UNKNOWN', 'UNKNOWN']);
      expect(await save(key)).toEqual(first);
      writes.emulator.faults.clear();
      expect(await stateOf(writes, id)).toBe('APPLIED');
      expect(await save(key)).toMatchObject({ reconciled: true, smsSignInWarning: 'PHONE_NUMBER_NOT_UNIQUE' });
      expect(writes.counts().writes).toBe(1);
    },
  );
});

describe('a 409 for a number that was not saved', () => {
  const writes = useWrites({ env: { READ_BACK_DELAYS_MS: '10,20', MAX_READ_LAG_MS: '500' } });

  it.each(each)(
    'row 425: the outcome of an %s is known once reads cannot lag any more',
    async (action, name, method) => {
      const save = (key: string) => writes.run(action, name, { key, number });
      const refusal = { error: { code: 'phoneNumberNotUnique', message: '' } };
      writes.fault({ kind: 'status', status: 409, body: refusal }, { method });
      const key = randomUUID();
      const first = await save(key);
      expect(first).toMatchObject({ __typename: 'PhoneNumberNotUniqueError', saved: null });
      const state = () => stateOf(writes, first.openOperationId);
      await expect.poll(state, { interval: 100 }).toBe('NOT_APPLIED');
      expect(await save(key)).toMatchObject({
        __typename: 'PhoneNumberNotUniqueError',
        saved: false,
        openOperationId: null,
      });
      expect(writes.counts().writes).toBe(1);
    },
  );
});
