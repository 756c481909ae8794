import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GATEWAY_CLIENT_ID } from '../../dev/emulator/seed.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const idOf = (name: string) => harness.emulator.tenant.named(name)?.id ?? '';
const ghost = '00000000-0000-4000-8000-000000000000';

describe('Query.user', () => {
  it('reads entry and phones of one person in one batch', async () => {
    const query = `query ($id: ID!) { user(id: $id) { ... on User { displayName userPrincipalName phoneMethods { __typename } } } }`;
    const { data } = await harness.run(query, { id: idOf('enable-ok') });
    expect(data.user).toMatchObject({
      userPrincipalName: 'enable-ok@contoso.example',
      phoneMethods: { __typename: 'PhoneMethodList' },
    });
    expect(harness.calls()).toMatchObject({ posts: 1, singles: [] });
  });

  it.each(['id', 'id phoneMethods { __typename }', 'displayName', '__typename'])(
    'knows that nobody has the id when { %s } is selected',
    async (selection) => {
      const { data } = await harness.run(`{ user(id: "${ghost}") { __typename ... on User { ${selection} } } }`);
      expect(data.user).toEqual({ __typename: 'UserNotFoundError' });
    },
  );

  it('finds selected fields in fragments, and ignores skipped ones', async () => {
    const query = `query ($id: ID!, $no: Boolean = false) {
      user(id: $id) { ...Outer }
    }
    fragment Outer on UserResult { ... on Node { id } ... on User { ...Inner displayName @include(if: $no) } }
    fragment Inner on User { phoneMethods { __typename } userPrincipalName @skip(if: true) }`;
    const { data } = await harness.run(query, { id: idOf('enable-ok') });
    expect(data.user).toEqual({ id: idOf('enable-ok'), phoneMethods: { __typename: 'PhoneMethodList' } });
    expect(harness.calls()).toMatchObject({ posts: 0, all: 1 });
  });

  it('names the missing permission if the directory may not be read', async () => {
    const gateway = harness.emulator.tenant.registrations.get(GATEWAY_CLIENT_ID);
    if (gateway) gateway.consents.graph = { delegated: ['UserAuthMethod-Phone.ReadWrite.All'], application: [] };
    const { data } = await harness.run(
      `{ user(id: "${idOf('enable-ok')}") { __typename ... on User { displayName } ... on AccessDeniedError { requiredPermissions } } }`,
    );
    expect(data.user).toEqual({ __typename: 'AccessDeniedError', requiredPermissions: ['User.ReadBasic.All'] });
  });
});

describe('Query.users', () => {
  it('returns one result for each id, in order', async () => {
    const ids = [
      'worker-0003@contoso.example',
      ghost,
      '..',
      'worker-0001@contoso.example',
      'nobody@contoso.example',
      'me',
    ];
    const { data } = await harness.run(
      `query ($ids: [ID!]!) { users(ids: $ids) { __typename ... on User { id userPrincipalName } } }`,
      { ids },
    );
    expect(
      data.users.map(
        (user: { __typename: string; userPrincipalName?: string }) => user.userPrincipalName ?? user.__typename,
      ),
    ).toEqual([
      'worker-0003@contoso.example',
      'UserNotFoundError',
      'InvalidInputError',
      'worker-0001@contoso.example',
      'UserNotFoundError',
      'admin@contoso.example',
    ]);
  });
});

describe('Query.me', () => {
  it('returns the caller', async () => {
    const { data } = await harness.run(`{ me { ... on User { id userPrincipalName } } }`, {}, { user: 'plain' });
    expect(data.me).toEqual({ id: idOf('plain'), userPrincipalName: 'plain@contoso.example' });
  });
});
