// What may be believed of an answer: through GraphQL, against the emulated tenant, with the writes counted.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FaultRuleInput } from '../../dev/emulator/fault-rules.ts';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { claimsChallenge, retryAfterOf } from '../../src/graph/headers.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const mutation = `mutation ($id: ID!) { enableSmsSignIn(userId: $id) {
  __typename ... on EnableSmsSignInSuccess { reconciled } ... on Error { code }
} }`;
const enable = async () => (await harness.run(mutation, { id: worker(21).id })).data.enableSmsSignIn;
const writes = () => harness.emulator.requests.filter(({ path }) => path.endsWith('/enableSmsSignIn'));
const fault = (input: FaultRuleInput['fault']) =>
  void harness.emulator.faults.add({ match: { path: 'enableSmsSignIn$' }, fault: input });

describe('row 153: a 2xx that Graph does not document for the operation', () => {
  it.each<[string, FaultRuleInput['fault']]>([
    ['200 with an error', { kind: 'status', status: 200, body: { error: { code: 'x', message: 'no' } } }],
    ['202', { kind: 'status', status: 202, body: {} }],
    ['206', { kind: 'status', status: 206, body: {} }],
    ['a sign-in page', { kind: 'garbage' }],
  ])('%s is never reported as a success', async (_case, answer) => {
    fault(answer);
    expect((await enable()).__typename).not.toBe('EnableSmsSignInSuccess');
  });
});

describe('row 104: a refusal whose code is empty or nested', () => {
  const message = 'Can not enable Sms sign in on phone auth method as the credential policy is not enabled on user.';
  it.each<[string, object]>([
    ['empty', { code: '', message }],
    ['not there', { message }],
    ['null', { code: null, message }],
    ['a number', { code: 405, message }],
    ['only nested', { innerError: { innererror: { code: 'disabledByPolicy' } } }],
    ['only nested, with its message', { code: '', message: '', innerError: { message } }],
  ])('is mapped correctly if the code is %s, after one write', async (_case, error) => {
    fault({ kind: 'status', status: 405, body: { error } });
    expect((await enable()).__typename).toBe('SmsSignInNotAllowedByPolicyError');
    expect(writes()).toHaveLength(1);
  });
});

describe('row 110: headers', () => {
  it('a write without a body has the content type application/json and stays empty', async () => {
    await enable();
    expect(writes()[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '0' });
  });

  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  const base64 = Buffer.from(claims).toString('base64').replace(/=+$/, '');
  it.each<[readonly string[]]>([
    [[`Bearer realm="", error="insufficient_claims", claims="${base64}"`]],
    [[`Bearer error="invalid_token", claims="${base64}"`]],
    [['Negotiate', `Bearer claims="${base64}"`]],
    [[`Negotiate YWJj==, NTLM, bearer realm="a, Bearer b=\\"", Claims="${base64}"`]],
    [[`PoP claims=${base64}`]],
  ])('finds a claims request in %j', (lines) => expect(claimsChallenge(lines)).toBe(claims));

  it.each([['Basic claims="e30="'], ['Bearer realm="claims=e30="'], ['Bearer claims="!"'], ['"']])(
    'and none in %s',
    (line) => expect(claimsChallenge([line])).toBeNull(),
  );

  it.each<[unknown, number]>([
    [7, 7],
    ['2.5', 2.5],
    [['3', '9'], 9],
    ['3, 9', 9],
    ['Thu, 01 Jan 1970 00:00:30 GMT', 30],
    ['Thursday, 01-Jan-70 00:00:30 GMT', 30],
    ['Thu Jan  1 00:00:30 1970', 30],
  ])('honours the longest pause of %j', (value, seconds) => {
    expect(retryAfterOf({ 'Retry-After': value }, 0)).toBe(seconds);
  });
});
