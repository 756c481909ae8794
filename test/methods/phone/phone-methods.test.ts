import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GATEWAY_CLIENT_ID } from '../../../dev/emulator/seed.ts';
import { type Harness, startHarness } from '../../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const fields = 'id methodId phoneType phoneNumber smsSignInState createdDateTime user { id }';

describe('Query.phoneMethods', () => {
  it('shows every phone of a person', async () => {
    const { data } = await harness.run(
      `{ phoneMethods(userId: "three-phones@contoso.example") { __typename ... on PhoneMethodList { items { ${fields} } } } }`,
      {},
      { user: 'reader' },
    );
    const items: { id: string; phoneType: string; smsSignInState: string; user: { id: string } }[] =
      data.phoneMethods.items;
    expect(items.map(({ phoneType }) => phoneType).sort()).toEqual(['ALTERNATE_MOBILE', 'MOBILE', 'OFFICE']);
    expect(items.filter(({ phoneType }) => phoneType !== 'MOBILE').map((item) => item.smsSignInState)).toEqual([
      'NOT_SUPPORTED',
      'NOT_SUPPORTED',
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ['no-phone', 'admin', { __typename: 'PhoneMethodList', items: [] }],
    ['nobody', 'admin', { __typename: 'UserNotFoundError' }],
    ['throttled', 'admin', { __typename: 'ThrottledError' }],
    ['unavailable', 'admin', { __typename: 'GraphUnavailableError' }],
    [
      'enable-ok',
      'plain',
      { __typename: 'AccessDeniedError', requiredRoles: expect.arrayContaining(['Global Reader']) },
    ],
  ])('returns for %s as %s', async (name, user, expected) => {
    const { data } = await harness.run(
      `{ phoneMethods(userId: "${name}@contoso.example") { __typename ... on PhoneMethodList { items { id } } ... on AccessDeniedError { requiredRoles requiredPermissions } } }`,
      {},
      { user },
    );
    expect(data.phoneMethods).toMatchObject(expected);
  });

  it('finds a guest by the encoded userPrincipalName', async () => {
    const guest = 'guest_fabrikam.example#EXT#@contoso.example';
    const { data } = await harness.run(`query ($id: ID!) { phoneMethods(userId: $id) { __typename } }`, { id: guest });
    expect(data.phoneMethods.__typename).toBe('PhoneMethodList');
  });

  it('reads nobody by name if the directory denies the lookup', async () => {
    const gateway = harness.emulator.tenant.registrations.get(GATEWAY_CLIENT_ID);
    if (gateway) gateway.consents.graph = { delegated: ['UserAuthMethod-Phone.ReadWrite.All'], application: [] };
    const { data } = await harness.run(
      `{ phoneMethods(userId: "enable-ok@contoso.example") { __typename ... on AccessDeniedError { requiredPermissions } } }`,
    );
    expect(data.phoneMethods).toEqual({
      __typename: 'AccessDeniedError',
      requiredPermissions: ['User.ReadBasic.All'],
    });
  });
});

describe('Query.phoneMethod', () => {
  it('selects the mobile phone by default', async () => {
    const { data } = await harness.run(
      `{ phoneMethod(userId: "enable-ok@contoso.example") { ... on PhoneMethod { ${fields} } } }`,
    );
    expect(data.phoneMethod).toMatchObject({ phoneType: 'MOBILE', smsSignInState: 'NOT_ENABLED' });
  });

  it.each([
    ['office-only', 'PhoneMethodNotFoundError'],
    ['nobody', 'UserNotFoundError'],
  ])('returns %s as %s', async (name, expected) => {
    const { data } = await harness.run(`{ phoneMethod(userId: "${name}@contoso.example") { __typename } }`);
    expect(data.phoneMethod.__typename).toBe(expected);
  });
});

describe('Query.node', () => {
  it('finds a phone and a person by their ids', async () => {
    const first = await harness.run(
      `{ phoneMethod(userId: "enable-ok@contoso.example") { ... on PhoneMethod { id user { id } } } }`,
    );
    const { id, user } = first.data.phoneMethod;
    const again = await harness.run(
      `query ($a: ID!, $b: ID!) { a: node(id: $a) { __typename id } b: node(id: $b) { __typename id } }`,
      { a: id, b: user.id },
    );
    expect(again.data).toEqual({ a: { __typename: 'PhoneMethod', id }, b: { __typename: 'User', id: user.id } });
  });

  it('returns different ids for two people’s mobile phones', async () => {
    const { data } = await harness.run(
      `{ a: phoneMethod(userId: "enable-ok@contoso.example") { ... on PhoneMethod { id methodId } } b: phoneMethod(userId: "already-ready@contoso.example") { ... on PhoneMethod { id methodId } } }`,
    );
    expect(data.a.methodId).toBe(data.b.methodId);
    expect(data.a.id).not.toBe(data.b.id);
  });

  it.each(['', '..', 'UGhvbmU', '!', 'x'.repeat(600), '00000000-0000-4000-8000-000000000000'])(
    'knows nothing of %j',
    async (id) => {
      const { data, errors } = await harness.run(`query ($id: ID!) { node(id: $id) { id } }`, { id });
      expect(errors).toBeUndefined();
      expect(data.node).toBeNull();
    },
  );

  it('reports a refusal of Graph with a typed code', async () => {
    const first = await harness.run(
      `{ phoneMethod(userId: "enable-ok@contoso.example") { ... on PhoneMethod { id } } }`,
    );
    const { data, errors } = await harness.run(
      `query ($id: ID!) { node(id: $id) { id } }`,
      { id: first.data.phoneMethod.id },
      { user: 'plain' },
    );
    expect(data.node).toBeNull();
    expect(errors?.[0].extensions.code).toBe('ACCESS_DENIED');
  });
});

describe('callers', () => {
  it('a person without a role may read their own phones as me', async () => {
    const { data } = await harness.run(
      `{ me { ... on User { displayName phoneMethods { ... on PhoneMethodList { items { phoneNumber } } } } } }`,
      {},
      { user: 'plain' },
    );
    expect(data.me.phoneMethods.items.length).toBe(1);
  });

  it('a caller’s token is exchanged once for many operations, and never shared', async () => {
    const [admin, reader] = [
      await harness.emulator.issueCallerToken({ user: 'admin' }),
      await harness.emulator.issueCallerToken({ user: 'reader' }),
    ];
    const query = `{ me { ... on User { id } } }`;
    await Promise.all([admin, reader, admin, reader, admin].map((token) => harness.run(query, {}, token)));
    expect(harness.emulator.tokenRequests.filter(({ grantType }) => grantType.includes('jwt-bearer')).length).toBe(2);
    const askedAs = new Set(harness.emulator.requests.map(({ oid }) => oid));
    expect(askedAs.size).toBe(2);
  });

  it('an application has no me', async () => {
    const token = await harness.emulator.issueCallerToken({ app: true });
    const { data } = await harness.run(`{ me { __typename } phoneMethods(userId: "me") { __typename } }`, {}, token);
    expect(data.me.__typename).toBe('AccessDeniedError');
    expect(data.phoneMethods.__typename).toBe('AccessDeniedError');
    expect(harness.calls().all).toBe(0);
  });
});
