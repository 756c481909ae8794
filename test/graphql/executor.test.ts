import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

const kinds = ['graphql-js', 'jit-eager', 'jit'] as const;
let gateways: Harness[];
beforeAll(async () => {
  gateways = await Promise.all(kinds.map((kind) => startHarness({ env: { GRAPHQL_EXECUTOR: kind } })));
});
afterAll(() => Promise.all(gateways.map((gateway) => gateway.close())));

const enableOk = 'enable-ok@contoso.example';
const documents: [string, string, Record<string, unknown>?][] = [
  ['aliases and several root fields', '{ a: me { __typename } b: user(id: "me") { ... on User { id } } }'],
  [
    'fragments on unions and interfaces',
    `query ($id: ID!) { user(id: $id) { ...one ... on Node { id } ... on Error { code } } }
     fragment one on User { displayName phoneMethods { ... on PhoneMethodList { items { ...phone } } } }
     fragment phone on PhoneMethod { phoneType smsSignInState user { id } }`,
    { id: enableOk },
  ],
  ['an interface as result', '{ node(id: "bbbbbbbb-0000-4000-8000-000000000001") { __typename id } }'],
  [
    'a result that is an error type',
    '{ user(id: "nobody@contoso.example") { __typename ... on Error { code message } } }',
  ],
  [
    '@include that takes away what would have been read',
    'query ($on: Boolean!) { me { ... on User { id displayName @include(if: $on) userPrincipalName @skip(if: $on) } } }',
    { on: true },
  ],
  ['a default of a variable', 'query ($id: ID! = "me") { user(id: $id) { __typename } }'],
  [
    'null for a default',
    'query ($m: ID) { phoneMethods(userId: "me") { __typename } node(id: "x") { id } }',
    { m: null },
  ],
  ['a thrown error below a nullable field', '{ a: node(id: "unavailable@contoso.example") { id } me { __typename } }'],
  [
    'a thrown error that nulls everything',
    'query ($ids: [ID!]!) { me { __typename } users(ids: $ids) { __typename } }',
    { ids: Array.from({ length: 1001 }, () => 'me') },
  ],
  ['a number for an ID', 'query ($id: ID!) { user(id: $id) { __typename ... on Error { code } } }', { id: 12 }],
  ['an object for an ID', 'query ($id: ID!) { user(id: $id) { __typename } }', { id: { secret: 1 } }],
  ['a variable that is missing', 'query ($id: ID!) { user(id: $id) { __typename } }'],
  ['null in a list', 'query ($ids: [ID!]!) { users(ids: $ids) { __typename } }', { ids: ['me', null] }],
  ['one value for a list', 'query ($ids: [ID!]!) { users(ids: $ids) { __typename } }', { ids: 'me' }],
  [
    'an unknown enum value',
    'mutation ($t: AssignablePhoneType!) { addPhoneMethod(userId: "me", input: { phoneNumber: "+1 5555550100", phoneType: $t }) { __typename } }',
    { t: 'FAX' },
  ],
  [
    'an unknown input field',
    'mutation ($i: AddPhoneMethodInput!) { addPhoneMethod(userId: "me", input: $i) { __typename } }',
    { i: { phoneNumber: '1', phoneType: 'MOBILE', more: 1 } },
  ],
  [
    'null for a phone that has a default',
    `mutation ($m: ID) {
      a: enableSmsSignIn(userId: "enable-ok@contoso.example", methodId: null) { __typename }
      b: disableSmsSignIn(userId: "enable-ok@contoso.example", methodId: $m) { __typename }
      c: enableSmsSignInForUsers(targets: [{ userId: "enable-ok@contoso.example", methodId: $m }]) {
        counts { succeeded failed }
      }
    }`,
    { m: null },
  ],
  [
    'null for the phone of an input object',
    'mutation ($t: [SmsSignInTarget!]!) { enableSmsSignInForUsers(targets: $t) { counts { succeeded failed } } }',
    { t: [{ userId: 'enable-ok@contoso.example', methodId: null }] },
  ],
  ['a document that is not valid', '{ nothing }'],
  ['introspection', '{ __schema { queryType { name fields { name args { name defaultValue } } } } }'],
];

describe.each(documents)('%s', (_name, query, variables) => {
  it('has the same result from every executor, each time', async () => {
    const [interpreted, ...others] = await Promise.all(
      gateways.map(async (gateway) => {
        const answers = [await gateway.run(query, variables), await gateway.run(query, variables)];
        return answers.map(({ status, data, errors }) => ({ status, data, errors: errors?.map(withoutRequestId) }));
      }),
    );
    for (const compiled of others) expect(compiled).toEqual(interpreted);
    expect(JSON.stringify(interpreted)).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

function withoutRequestId(error: { extensions: Record<string, unknown> }) {
  const { requestId: _random, ...extensions } = error.extensions;
  return { ...error, extensions };
}

describe('mutations', () => {
  it('row 163: accept null for the phone as the mobile phone', async () => {
    const query = `mutation ($t: [SmsSignInTarget!]!, $m: ID) {
      enableSmsSignIn(userId: "enable-ok@contoso.example", methodId: $m) { __typename }
      enableSmsSignInForUsers(targets: $t) { counts { succeeded failed } }
    }`;
    const variables = { m: null, t: [{ userId: 'enable-ok@contoso.example', methodId: null }] };
    for (const gateway of gateways) {
      const { data } = await gateway.run(query, variables);
      expect(data).toEqual({
        enableSmsSignIn: { __typename: 'EnableSmsSignInSuccess' },
        enableSmsSignInForUsers: { counts: { succeeded: 1, failed: 0 } },
      });
    }
  });

  it('run one after the other in every executor', async () => {
    const query = `mutation ($id: ID!) {
      a: disableSmsSignIn(userId: $id) { ... on DisableSmsSignInSuccess { phoneMethod { smsSignInState } } }
      b: enableSmsSignIn(userId: $id) { ... on EnableSmsSignInSuccess { phoneMethod { smsSignInState } } }
    }`;
    for (const gateway of gateways) {
      const { data } = await gateway.run(query, { id: enableOk });
      expect(data.b).toEqual({ phoneMethod: { smsSignInState: 'READY' } });
      expect(data.a.phoneMethod.smsSignInState).not.toBe('READY');
    }
  });
});
