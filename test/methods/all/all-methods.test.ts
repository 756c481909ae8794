// Every kind of method of a person in one field: what it shows, what it costs, and what it does not conclude.

import { isEnumType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MixedItem } from '../../../dev/emulator/tenant/tenant.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { typeOf } from '../../../src/methods/all-methods.ts';
import { mixedSlices } from '../../../src/methods/index.ts';
import { type Harness, startHarness } from '../../support/harness.ts';

const shown = `__typename ... on Error { code } ... on AccessDeniedError { requiredPermissions }
  ... on AuthenticationMethodList {
    items { __typename id methodId user { id }
      ... on PhoneMethod { phoneType phoneNumber smsSignInState } ... on EmailMethod { emailAddress }
      ... on Fido2Method { displayName model createdDateTime } ... on UnknownMethod { graphType } }
    unreadable { type error { __typename ... on AccessDeniedError { requiredPermissions } } } }`;
const everyKind = [
  'PhoneMethod',
  'PhoneMethod',
  'PhoneMethod',
  ...mixedSlices.map(({ typename }) => typename).filter((name) => name !== 'PhoneMethod'),
];

let harness: Harness;
beforeAll(async () => {
  // On a busy machine a thousand people take long: a second attempt would be counted.
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const idOf = (name: string) => harness.emulator.tenant.named(name)?.id ?? name;
const kindsOf = (list: { items: readonly { __typename: string }[] }) => list.items.map((item) => item.__typename);

function mixedListShows(show: (item: MixedItem) => MixedItem): void {
  harness.emulator.tenant.options.mixedListShows = (items) => items.map(show);
}

async function ask(document: string, variables: Record<string, unknown>, token = {}) {
  const { data, errors } = await harness.run(document, variables, { user: 'privileged-admin', ...token });
  expect(errors).toBeUndefined();
  return data;
}

async function all(name: string, types: readonly string[] | null = null, token = {}) {
  const document = `query ($user: ID!, $types: [AuthenticationMethodType!]) {
    it: authenticationMethods(userId: $user, types: $types) { ${shown} } }`;
  return (await ask(document, { user: idOf(name), types }, token)).it;
}

describe('authenticationMethods', () => {
  it('reads every kind with one request', async () => {
    const list = await all('everything');
    expect(kindsOf(list).toSorted()).toEqual(everyKind.toSorted());
    expect(list.unreadable).toEqual([]);
    expect(list.items[0]).toMatchObject({ phoneType: 'MOBILE', phoneNumber: '+44 7700900220' });
    expect(harness.calls().all).toBe(1);
  });

  it('reads selected kinds with one request', async () => {
    expect(kindsOf(await all('everything', ['FIDO2', 'EMAIL']))).toEqual(['EmailMethod', 'Fido2Method']);
    expect(harness.calls().all).toBe(1);
  });

  const allKinds =
    'authenticationMethods { ... on AuthenticationMethodList { items { __typename ... on PhoneMethod { phoneNumber } } } }';
  const phonesOnly = 'phoneMethods { ... on PhoneMethodList { items { phoneNumber } } }';
  const workerIds = (count: number) =>
    Array.from({ length: count }, (_, index) => idOf(`worker-${String(index + 1).padStart(4, '0')}`));
  function expectOneStepEach(count: number): void {
    const { posts, items, singles } = harness.calls();
    expect(posts + singles.length).toBe(Math.ceil(count / 20));
    expect(items.length + singles.length).toBe(count);
  }

  const orders = [['all'], ['all', 'phones'], ['phones', 'all']];
  const cases = (of: readonly number[]) => orders.flatMap((order) => of.map((count) => [order, count] as const));

  it.each(cases([1, 20, 21, 1_000]))('row 208: reads %j of %i people in batches of twenty', async (order, count) => {
    const fields = order.map((name) => (name === 'all' ? allKinds : phonesOnly)).join(' ');
    const document = `query ($ids: [ID!]!) { users(ids: $ids) { ... on User { id ${fields} } } }`;
    const { users } = await ask(document, { ids: workerIds(count) });
    expect(users).toHaveLength(count);
    for (const { authenticationMethods, phoneMethods } of users) {
      expect(kindsOf(authenticationMethods)).toEqual(['PhoneMethod', 'PasswordMethod']);
      if (order.length === 2)
        expect(phoneMethods.items).toEqual([{ phoneNumber: authenticationMethods.items[0].phoneNumber }]);
    }
    expectOneStepEach(count);
  });

  it.each(cases([1, 5]))('row 208: reads the root fields %j of %i people with one step each', async (order, count) => {
    const fields = workerIds(count).flatMap((id, index) =>
      order.map((name) =>
        (name === 'all' ? allKinds : phonesOnly).replace(
          /^\w+/,
          (field) => `${name}${index}: ${field}(userId: "${id}")`,
        ),
      ),
    );
    const data = await ask(`{ ${fields.join(' ')} }`, {});
    expect(Object.keys(data)).toHaveLength(order.length * count);
    if (order.length === 2) expect(data.all0.items[0].phoneNumber).toBe(data.phones0.items[0].phoneNumber);
    expectOneStepEach(count);
  });

  it.each([
    [
      'users',
      '{ phones: phoneMethods(userId: $user) { ...phones } user(id: $user) { ... on User { authenticationMethods { ...all } } } }',
    ],
    [
      'a fragment',
      '{ phones: phoneMethods(userId: $user) { ...phones } ...root } fragment root on Query { authenticationMethods(userId: $user) { ...all } }',
    ],
  ])('row 208: reads phones with the list of every kind that %s selects', async (_name, fields) => {
    const fragments = `fragment phones on PhoneMethodList { items { phoneNumber } }
      fragment all on AuthenticationMethodList { items { __typename } }`;
    for (const user of [idOf('plain'), 'plain@contoso.example']) {
      harness.emulator.requests.length = 0;
      const data = await ask(`query ($user: ID!) ${fields} ${fragments}`, { user });
      expect(data.phones.items).toHaveLength(1);
      const { items, singles } = harness.calls();
      const paths = [...items, ...singles].filter((path) => path.includes('/authentication/'));
      expect(paths).toHaveLength(1);
    }
  });

  it('row 208: reads phones alone where the list of every kind is skipped', async () => {
    const document = `query ($user: ID!, $no: Boolean!) { phones: phoneMethods(userId: $user) { ... on PhoneMethodList { items { phoneType } } }
      authenticationMethods(userId: $user) @include(if: $no) { ${shown} } }`;
    expect((await ask(document, { user: idOf('plain'), no: false })).phones.items).toHaveLength(1);
    expect(harness.calls().singles.join()).toContain('/phoneMethods');
  });

  it('row 209: reads a typed list once if the list of all kinds lacks a selected field', async () => {
    mixedListShows(({ model: _, ...item }) => item);
    const list = await all('everything');
    expect(list.items.find((item: { model?: string }) => item.model !== undefined)).toMatchObject({ model: 'NFC key' });
    expect(harness.calls()).toMatchObject({ all: 2 });
    harness.emulator.requests.length = 0;
    const document = `query ($user: ID!) { authenticationMethods(userId: $user) {
      ... on AuthenticationMethodList { items { ... on Fido2Method { displayName } } } } }`;
    await ask(document, { user: idOf('everything') });
    expect(harness.calls().all).toBe(1);
  });

  it("row 210: accepts both spellings of a key's registration time", async () => {
    mixedListShows(({ createdDateTime, ...item }) => ({ ...item, creationDateTime: createdDateTime }));
    const list = await all('passkey', ['FIDO2']);
    expect(list.items.map((item: { createdDateTime: string }) => item.createdDateTime)).toEqual([
      '2025-08-10T06:44:09Z',
      '2026-03-02T12:00:00Z',
    ]);
    expect(harness.calls().all).toBe(1);
  });

  it('row 211: shows methods without a type in this schema, and finds them by id', async () => {
    const token = {
      '@odata.type': '#microsoft.graph.hardwareOathAuthenticationMethod',
      id: 'aabb-cc',
      createdDateTime: null,
    };
    harness.emulator.tenant.options.mixedListShows = (items) => [token, ...items];
    const unknown = (await all('plain')).items.at(-1);
    expect(unknown).toMatchObject({
      __typename: 'UnknownMethod',
      graphType: '#microsoft.graph.hardwareOathAuthenticationMethod',
    });
    const node = `query ($id: ID!) { node(id: $id) { ... on UnknownMethod { methodId } } }`;
    expect(await ask(node, { id: unknown.id })).toEqual({ node: { methodId: unknown.methodId } });
    expect(kindsOf(await all('plain', ['PASSWORD']))).toEqual(['PasswordMethod']);
  });

  it('row 212: shows the kinds that the caller may read, and names the others', async () => {
    const list = await all('everything', null, { scope: 'PhoneMethods.Read EmailMethods.ReadWrite' });
    expect(kindsOf(list)).toEqual(['PhoneMethod', 'PhoneMethod', 'PhoneMethod', 'EmailMethod']);
    expect(list.unreadable).toHaveLength(mixedSlices.length - 2);
    expect(list.unreadable).toContainEqual({
      type: 'FIDO2',
      error: { __typename: 'AccessDeniedError', requiredPermissions: ['Fido2Methods.Read'] },
    });
    expect(harness.calls().items.map((item) => item.split('/').at(-1))).toEqual(['phoneMethods', 'emailMethods']);
    const nested = `query ($id: ID!) { user(id: $id) { ... on User { authenticationMethods { ${shown} } } } }`;
    const token = { scope: 'PhoneMethods.Read' };
    expect(kindsOf((await ask(nested, { id: idOf('plain') }, token)).user.authenticationMethods)).toEqual([
      'PhoneMethod',
    ]);
  });

  it('row 213: reads typed lists if Graph refuses the list of all kinds', async () => {
    const refused = { kind: 'status', status: 403, body: { error: { code: 'accessDenied', message: '' } } } as const;
    harness.emulator.faults.add({ match: { operation: 'methods.list' }, fault: refused });
    harness.emulator.faults.add({ match: { operation: 'fido2Methods.list' }, fault: refused });
    const list = await all('everything');
    expect(kindsOf(list).toSorted()).toEqual(everyKind.filter((kind) => kind !== 'Fido2Method').toSorted());
    expect(list.unreadable.map(({ type }: { type: string }) => type)).toEqual(['FIDO2']);
  });

  it('returns the reason if no kind can be read or the person does not exist', async () => {
    expect(await all('everything', null, { user: 'plain' })).toMatchObject({ __typename: 'AccessDeniedError' });
    expect(await all('00000000-0000-4000-8000-00000000dead')).toMatchObject({ __typename: 'UserNotFoundError' });
  });

  it('shows the effect of a write of the same operation', async () => {
    const document = `mutation ($user: ID!) {
      deleteSoftwareOathMethod(userId: $user, methodId: "dddddddd-0003-4000-8000-000000000220") {
        ... on DeleteSoftwareOathMethodSuccess { user { authenticationMethods { ${shown} } } } } }`;
    const { deleteSoftwareOathMethod } = await ask(document, { user: idOf('everything') });
    expect(kindsOf(deleteSoftwareOathMethod.user.authenticationMethods)).not.toContain('SoftwareOathMethod');
  });

  it('row 214: reads the typed lists in China, which has no list of all kinds', async () => {
    const abroad = await startHarness({ env: { GRAPH_CLOUD: 'china' } });
    const document = `query ($user: ID!, $types: [AuthenticationMethodType!]) {
      it: authenticationMethods(userId: $user, types: $types) { ${shown} } }`;
    const person = abroad.emulator.tenant.named('everything')?.id;
    const { data } = await abroad.run(document, { user: person, types: null }, { user: 'privileged-admin' });
    expect(new Set(kindsOf(data.it))).toEqual(
      new Set(['PhoneMethod', 'MicrosoftAuthenticatorMethod', 'PlatformCredentialMethod']),
    );
    expect(data.it.unreadable).toEqual([]);
    expect(abroad.calls().items.some((item) => item.endsWith('/methods'))).toBe(false);
    const asked = await abroad.run(document, { user: person, types: ['PHONE', 'EMAIL'] }, { user: 'privileged-admin' });
    expect(asked.data.it.unreadable).toEqual([{ type: 'EMAIL', error: { __typename: 'NotSupportedInCloudError' } }]);
    await abroad.close();
  });
});

it('has a value of the enum for each kind', () => {
  const types = createSchema().getType('AuthenticationMethodType');
  const names = isEnumType(types) ? types.getValues().map(({ name }) => name) : [];
  expect(names.toSorted()).toEqual(mixedSlices.map(typeOf).toSorted());
});
