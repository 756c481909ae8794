import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GATEWAY_CLIENT_ID } from '../../../dev/emulator/seed.ts';
import { type Harness, startHarness } from '../../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const mobile = '3179e48a-750b-4051-897c-87b9720928f7';
const office = 'e37fc753-ff3b-4958-9484-eaa9425c82bc';
const idOf = (name: string) => harness.emulator.tenant.named(name)?.id ?? '';

const change = (
  action: 'enable' | 'disable',
  selection = '',
) => `mutation ($userId: ID!, $methodId: ID! = "${mobile}") {
  ${action}SmsSignIn(userId: $userId, methodId: $methodId) { __typename ... on Error { code } ... on PhoneNotMobileError { phoneType } ${selection} } }`;

async function run(action: 'enable' | 'disable', variables: Record<string, unknown>, selection = '', user = 'admin') {
  const { data, errors } = await harness.run(change(action, selection), variables, { user });
  expect(errors).toBeUndefined();
  return data[`${action}SmsSignIn`];
}

describe('a single write', () => {
  it('is one POST without a body if an object id is given and nothing is read back', async () => {
    await run('enable', { userId: idOf('enable-ok') });
    expect(harness.calls()).toMatchObject({ all: 1 });
    const [request] = harness.emulator.requests;
    expect(request).toMatchObject({
      method: 'POST',
      path: `/v1.0/users/${idOf('enable-ok')}/authentication/phoneMethods/${mobile}/enableSmsSignIn`,
    });
    expect(request?.headers['content-type']).toBe('application/json');
    expect(['0', undefined]).toContain(request?.headers['content-length']);
    expect(request?.headers['client-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('looks up a userPrincipalName first and writes to the object id', async () => {
    await run('enable', { userId: 'enable-ok@contoso.example' });
    expect(harness.calls().singles.map((call) => call.replace(/\?.*/, ''))).toEqual([
      'GET /v1.0/users/enable-ok%40contoso.example',
      `POST /v1.0/users/${idOf('enable-ok')}/authentication/phoneMethods/${mobile}/enableSmsSignIn`,
    ]);
  });

  it('makes the next read of the same operation a new one', async () => {
    const userId = idOf('enable-ok');
    const query = `mutation ($id: ID!) {
      enableSmsSignIn(userId: $id) { ... on EnableSmsSignInSuccess { phoneMethod { smsSignInState } } }
      disableSmsSignIn(userId: $id) { ... on DisableSmsSignInSuccess { phoneMethod { smsSignInState } user { phoneMethods { ... on PhoneMethodList { items { smsSignInState } } } } } } }`;
    const { data } = await harness.run(query, { id: userId });
    expect(data.enableSmsSignIn.phoneMethod.smsSignInState).toBe('READY');
    expect(data.disableSmsSignIn.phoneMethod.smsSignInState).toBe('NOT_ENABLED');
    expect(data.disableSmsSignIn.user.phoneMethods.items[0].smsSignInState).toBe('NOT_ENABLED');
    expect(harness.calls().all).toBe(4);
  });

  it('is not sent for an unknown methodId or a malformed id', async () => {
    for (const variables of [
      { userId: idOf('enable-ok'), methodId: '..' },
      { userId: idOf('enable-ok'), methodId: '28c10230-6103-485e-b985-444c60001490' },
      { userId: `${idOf('enable-ok')}/..` },
      { userId: '' },
    ]) {
      expect(await run('enable', variables)).toMatchObject({ __typename: 'InvalidInputError' });
    }
    expect(harness.calls().all).toBe(0);
  });
});

describe('an ambiguous response', () => {
  it.each([
    ['an office phone', 'office-only', office, 'PhoneNotMobileError'],
    ['the alternate phone', 'three-phones', 'b6332ec1-7057-4abe-9331-3d72feddfe41', 'PhoneNotMobileError'],
    ['a phone that is not there', 'enable-ok', office, 'PhoneMethodNotFoundError'],
  ])('is interpreted by reading the phones: %s', async (_case, name, methodId, expected) => {
    for (const action of ['enable', 'disable'] as const) {
      expect(await run(action, { userId: idOf(name), methodId })).toMatchObject({ __typename: expected });
    }
  });

  it('is interpreted by the sign-in state if the policy refusal has another code', async () => {
    harness.emulator.faults.add({
      match: { operation: 'enableSmsSignIn' },
      fault: { kind: 'status', status: 405, body: { error: { code: 'somethingNew', message: 'words of tomorrow' } } },
    });
    expect(await run('enable', { userId: idOf('policy-blocked') })).toMatchObject({
      __typename: 'SmsSignInNotAllowedByPolicyError',
    });
  });

  it('is reported as unexpected, with Graph’s status and code only, if the phones do not explain it', async () => {
    harness.emulator.faults.add({
      match: { operation: 'enableSmsSignIn' },
      fault: {
        kind: 'status',
        status: 400,
        body: { error: { code: 'somethingNew', message: '+1 5555550199 is odd' } },
      },
    });
    const answer = await run(
      'enable',
      { userId: idOf('enable-ok') },
      '... on UnexpectedGraphError { status graphCode message }',
    );
    expect(answer).toMatchObject({ __typename: 'UnexpectedGraphError', status: 400, graphCode: 'somethingNew' });
    expect(JSON.stringify(answer)).not.toContain('5555550199');
  });
});

describe('a userPrincipalName whose lookup is denied', () => {
  beforeEach(() => {
    const gateway = harness.emulator.tenant.registrations.get(GATEWAY_CLIENT_ID);
    if (gateway) gateway.consents.graph = { delegated: ['UserAuthMethod-Phone.ReadWrite.All'], application: [] };
  });

  it('is not written to', async () => {
    expect(await run('enable', { userId: 'worker-0007@contoso.example' })).toMatchObject({
      __typename: 'AccessDeniedError',
    });
    expect(harness.calls().singles.filter((call) => call.startsWith('POST'))).toEqual([]);
  });
});

describe('Mutation.disableSmsSignIn', () => {
  it.each([
    ['already-ready', 'DisableSmsSignInSuccess'],
    ['enable-ok', 'DisableSmsSignInSuccess'],
    ['no-phone', 'PhoneMethodNotFoundError'],
    ['office-only', 'PhoneNotMobileError'],
    ['throttled', 'ThrottledError'],
    ['nobody', 'UserNotFoundError'],
    ['global-admin', 'AccessDeniedError'],
  ])('returns %s as %s', async (name, member) => {
    expect(await run('disable', { userId: `${name}@contoso.example` })).toMatchObject({ __typename: member });
  });
});

describe('people acting on themselves and others', () => {
  it('a person without a role may enable their own phone, and nobody else’s', async () => {
    expect(await run('enable', { userId: 'me' }, '', 'plain')).toMatchObject({ __typename: 'EnableSmsSignInSuccess' });
    const denied = await run(
      'enable',
      { userId: idOf('enable-ok') },
      '... on AccessDeniedError { requiredPermissions requiredRoles }',
      'plain',
    );
    expect(denied).toMatchObject({
      __typename: 'AccessDeniedError',
      requiredPermissions: ['UserAuthMethod-Phone.ReadWrite'],
      requiredRoles: ['Authentication Administrator', 'Privileged Authentication Administrator'],
    });
  });
});
