// Row 193 of the fault matrix: a number that is in use, and was saved all the same, or was not: reads show it too late.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useWrites } from './support.ts';

const auditFile = join(mkdtempSync(join(tmpdir(), 'in-use-')), 'audit.jsonl');
const writes = useWrites({
  env: { AUDIT_FILE: auditFile, READ_BACK_DELAYS_MS: '10,20', MAX_READ_LAG_MS: '5000' },
});
/** Somebody else signs in with it. */
const number = '+1 4255550111';
const refusal = { error: { code: 'phoneNumberNotUnique', message: '' } };

const stateOf = async (id: string) => {
  const query = 'query ($id: ID!) { operation(id: $id) { ... on Operation { state } } }';
  return (await writes.harness.run(query, { id }, { user: 'privileged-admin' })).data.operation.state;
};
const auditedStateOf = (id: string) => {
  const lines = readFileSync(auditFile, 'utf8').trim().split('\n');
  const entries = lines.map((line) => JSON.parse(line));
  return entries.find(({ kind, operationId }) => kind === 'outcome' && operationId === id)?.state;
};

describe.each([
  ['add', 'no-phone', 'POST'],
  ['update', 'enable-ok', 'PATCH'],
] as const)('a 409 for the number of an %s', (action, name, method) => {
  const save = (key: string) => writes.run(action, name, { key, number });

  it('row 193: that saved it says so once reads show it, and until then that it is not known', async () => {
    writes.fault({ kind: 'lag', ms: 3_000 }, { method });
    const key = randomUUID();
    const first = await save(key);
    expect(first).toMatchObject({ __typename: 'PhoneNumberNotUniqueError', saved: null, retryable: false });
    expect(writes.phoneOf(name)?.phoneNumber).toBe(number);
    const { openOperationId: id } = first;
    expect([await stateOf(id), auditedStateOf(id)]).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect(await save(key)).toEqual(first);
    await expect.poll(() => stateOf(id), { interval: 100, timeout: 20_000 }).toBe('APPLIED');
    expect(await save(key)).toMatchObject({ reconciled: true, smsSignInWarning: 'PHONE_NUMBER_NOT_UNIQUE' });
    expect(writes.counts().writes).toBe(1);
  });

  it('row 193: that did not save it says so when reads can lag no longer', async () => {
    writes.fault({ kind: 'status', status: 409, body: refusal }, { method });
    const key = randomUUID();
    const first = await save(key);
    expect(first).toMatchObject({ __typename: 'PhoneNumberNotUniqueError', saved: null });
    const { openOperationId: id } = first;
    await expect.poll(() => stateOf(id), { interval: 100, timeout: 20_000 }).toBe('NOT_APPLIED');
    expect(await save(key)).toMatchObject({
      __typename: 'PhoneNumberNotUniqueError',
      saved: false,
      openOperationId: null,
    });
    expect(writes.counts().writes).toBe(1);
  });
});
