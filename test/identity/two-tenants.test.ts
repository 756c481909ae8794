// Two tenants that share one gateway: the same object id, client, sign-in name and key in both are two owners.

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { OTHER_TENANT_ID, TENANT_ID } from '../../dev/emulator/seed.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    env: {
      AUTH_TENANTS: `${TENANT_ID},${OTHER_TENANT_ID}`,
      RATE_WRITES_PER_TARGET: '2',
      RATE_NOT_UNIQUE_PER_HOUR: '1',
    },
  });
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const inOther = (user: string) => ({
  user,
  claims: { tid: OTHER_TENANT_ID, iss: `${harness.emulator.loginUrl}/${OTHER_TENANT_ID}/v2.0` },
});
const name = 'enable-ok@contoso.example';
const id = (person: string) => harness.emulator.tenant.named(person)!.id;
const enable = `mutation ($id: ID!, $key: String) { result: enableSmsSignIn(userId: $id, idempotencyKey: $key) {
  __typename ... on OutcomeUnknownError { operationId } } }`;
const enabled = async (person: string, token: object, key?: string) =>
  (await harness.run(enable, { id: id(person), key }, token)).data.result;
const updated = async (token: object) => {
  const number = harness.emulator.tenant.named('already-ready')?.phones.get('mobile')?.phoneNumber;
  const query = `mutation ($id: ID!, $number: PhoneNumber!) {
    result: updatePhoneMethod(userId: $id, input: { phoneNumber: $number }) { __typename } }`;
  return (await harness.run(query, { id: id('enable-ok'), number }, token)).data.result.__typename;
};

it('row 170: a token of a tenant that is not allowed is refused, whatever its claims say', async () => {
  const strict = await startHarness();
  const { loginUrl } = strict.emulator;
  for (const claims of [
    inOther('admin').claims,
    { tid: OTHER_TENANT_ID },
    { iss: `${loginUrl}/${OTHER_TENANT_ID}/v2.0` },
    { tid: [TENANT_ID, OTHER_TENANT_ID] },
  ]) {
    const answer = await strict.run('{ me { __typename } }', {}, { user: 'admin', claims });
    expect(answer.status, JSON.stringify(claims)).toBe(401);
  }
  expect(strict.calls().all).toBe(0);
  expect(strict.emulator.tokenRequests).toHaveLength(0);
  await strict.close();
});

it('row 170: a token whose tenant and issuer are two different allowed tenants is refused', async () => {
  const { iss } = inOther('admin').claims;
  for (const claims of [{ tid: OTHER_TENANT_ID }, { iss }])
    expect((await harness.run('{ me { __typename } }', {}, { user: 'admin', claims })).status).toBe(401);
});

it('row 170: a lookup for one tenant is repeated for the other', async () => {
  const query = 'query ($id: ID!) { phoneMethods(userId: $id) { __typename } }';
  for (const token of [{ user: 'admin' }, inOther('admin')]) {
    harness.emulator.requests.length = 0;
    harness.emulator.tokenRequests.length = 0;
    expect((await harness.run(query, { id: name }, token)).data.phoneMethods.__typename).toBe('PhoneMethodList');
    expect(harness.calls().all).toBe(2);
    expect(harness.emulator.tokenRequests).toHaveLength(1);
  }
});

it('row 170: identical queries in flight of the two are not shared', async () => {
  harness.emulator.faults.add({ match: { method: 'GET' }, fault: { kind: 'hold' } });
  const query = '{ me { ... on User { phoneMethods { __typename } } } }';
  const tokens = await Promise.all(
    [{ user: 'admin' }, inOther('admin')].map((token) => harness.emulator.issueCallerToken(token)),
  );
  const asked = Promise.all(tokens.map((token) => harness.run(query, {}, token)));
  await expect.poll(() => harness.calls().all).toBe(2);
  harness.emulator.faults.clear();
  const answers = await asked;
  expect(answers.map(({ data }) => data.me.phoneMethods.__typename)).toEqual(['PhoneMethodList', 'PhoneMethodList']);
  expect(harness.calls().all).toBe(2);
});

it('row 170: keys, operations and rates of one are separate from the other', async () => {
  const [own, other] = [{ user: 'privileged-admin' }, inOther('privileged-admin')];
  const before = () => harness.emulator.requests.filter(({ method }) => method === 'POST').length;
  expect((await enabled('worker-0001', own, 'same')).__typename).toBe('EnableSmsSignInSuccess');
  expect(before()).toBe(1);
  expect((await enabled('worker-0001', other, 'same')).__typename).toBe('EnableSmsSignInSuccess');
  expect(before()).toBe(2);
  harness.emulator.faults.add({
    match: { method: 'POST', times: 1 },
    fault: { kind: 'status', status: 500, body: {} },
  });
  harness.emulator.faults.add({ match: { method: 'GET' }, fault: { kind: 'status', status: 500, body: {} } });
  const { operationId } = await enabled('worker-0002', own);
  harness.emulator.faults.clear();
  const operation = 'query ($id: ID!) { operation(id: $id) { __typename } }';
  const find = async (token: object) =>
    (await harness.run(operation, { id: operationId }, token)).data.operation.__typename;
  expect(await find(other)).toBe('OperationNotFoundError');
  expect(await find(own)).toBe('Operation');
  expect((await enabled('worker-0001', own)).__typename).toBe('EnableSmsSignInSuccess');
  expect((await enabled('worker-0001', own)).__typename).toBe('RateLimitedError');
  expect((await enabled('worker-0001', other)).__typename).toBe('EnableSmsSignInSuccess');
  expect(await updated(own)).toBe('UpdatePhoneMethodSuccess');
  expect(await updated(own)).toBe('RateLimitedError');
  expect(await updated(other)).toBe('UpdatePhoneMethodSuccess');
});
