// The gateway as a subgraph: representations of people, which are shown as `Query.users` shows the same people.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEV_CLIENT_ID } from '../../dev/emulator/seed.ts';
import { worker } from '../../dev/emulator/seed-workers.ts';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { federatedSdl } from '../../src/graphql/schema.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ env: { FEDERATION: 'true' } });
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const idOf = (name: string) => harness.emulator.tenant.named(name)?.id ?? '';
const ghost = '00000000-0000-4000-8000-000000000000';
const user = (fields: object) => ({ __typename: 'User', ...fields });
const document = (selection: string) =>
  `query ($people: [_Any!]!) { _entities(representations: $people) { __typename ... on User { ${selection} } } }`;
const read = (people: unknown, selection = 'id userPrincipalName', token: TokenOptions = {}) =>
  harness.run(document(selection), { people }, token);

describe('Query._entities', () => {
  it('row 490: reads the phones of 1,000 people with 50 posts', async () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => worker(index + 1).id);
    const people = ids.map((id) => user({ id }));
    const { data, errors } = await read(people, 'id phoneMethods { __typename }');
    expect(errors).toBeUndefined();
    expect(data._entities.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(new Set(data._entities.map((entity: never) => JSON.stringify(entity['phoneMethods'])))).toEqual(
      new Set(['{"__typename":"PhoneMethodList"}']),
    );
    expect(harness.calls()).toMatchObject({ posts: 50, all: 50 });
  });

  it('row 490: finds a person by object id in any case and by sign-in name, and reads a repeated one once', async () => {
    const id = idOf('enable-ok');
    const people = [{ id: id.toUpperCase() }, { userPrincipalName: 'Enable-OK@contoso.example' }, { id }].map(user);
    const { data, errors } = await read(people);
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual(
      people.map(() => ({ __typename: 'User', id, userPrincipalName: 'enable-ok@contoso.example' })),
    );
    expect(harness.calls().items.length).toBe(2);
  });

  it('row 490: follows the id of a representation that has both keys', async () => {
    const both = user({ id: idOf('enable-ok'), userPrincipalName: 'plain@contoso.example' });
    const { data } = await read([both, user({ id: null, userPrincipalName: 'plain@contoso.example' })], 'id');
    expect(data._entities.map(({ id }: { id: string }) => id)).toEqual([idOf('enable-ok'), idOf('plain')]);
  });

  it.each(['id', 'displayName', '__typename', 'phoneMethods { __typename }'])(
    'row 490: makes null of people who do not exist when { %s } is selected',
    async (selection) => {
      const people = [user({ id: ghost }), user({ id: idOf('plain') }), user({ userPrincipalName: 'no@one.example' })];
      const { data, errors } = await read(people, selection);
      expect(errors).toBeUndefined();
      expect(data._entities.map((entity: object | null) => entity !== null)).toEqual([false, true, false]);
    },
  );

  it.each([
    ['no object', 'User', 'BAD_USER_INPUT'],
    ['a list', [], 'BAD_USER_INPUT'],
    ['another type', { __typename: 'PhoneMethod', id: 'secret-1' }, 'BAD_USER_INPUT'],
    ['an inherited name', { __typename: 'constructor', id: 'secret-1' }, 'BAD_USER_INPUT'],
    ['no type', { id: 'secret-1' }, 'BAD_USER_INPUT'],
    ['no key', user({ displayName: 'secret-1' }), 'BAD_USER_INPUT'],
    ['a key that is no text', user({ id: { secret: 1 } }), 'BAD_USER_INPUT'],
    ['a malformed id', user({ id: '../secret-1' }), 'INVALID_INPUT'],
    ['a name as the id', user({ id: 'plain@contoso.example' }), 'INVALID_INPUT'],
    ['an id as the name', user({ userPrincipalName: ghost }), 'INVALID_INPUT'],
    ['me as the id', user({ id: 'me' }), 'INVALID_INPUT'],
    ['me as the name', user({ userPrincipalName: 'me' }), 'INVALID_INPUT'],
  ])('row 491: a representation with %s is an error of its own', async (_case, malformed, code) => {
    const { data, errors } = await read([user({ id: idOf('plain') }), malformed], 'id');
    expect(data._entities).toEqual([{ __typename: 'User', id: idOf('plain') }, null]);
    expect(errors).toEqual([
      expect.objectContaining({ path: ['_entities', 1], extensions: expect.objectContaining({ code }) }),
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/secret-1|contoso/);
  });

  it('row 491: takes representations that are written in the document', async () => {
    const query = `query ($id: String) { _entities(representations: [{ __typename: "User", id: $id }, { id: 1 }]) {
      ... on User { id } } }`;
    const { data, errors } = await harness.run(query, { id: idOf('plain') });
    expect(data._entities).toEqual([{ id: idOf('plain') }, null]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('row 491: refuses more than 1,000 representations before it reads any', async () => {
    const { errors } = await read(Array.from({ length: 1_001 }, () => user({ id: ghost })));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(harness.calls().all).toBe(0);
  });
});

describe('the rights of a representation', () => {
  const others = { user: 'plain', scope: 'PhoneMethods.Read.Self' };

  it('row 492: a .Self scope shows oneself, and of others no more than Query.users does', async () => {
    const own = idOf('plain');
    const people = [own, idOf('enable-ok'), ghost];
    const representations = people.map((id) => user({ id }));
    const { data, errors = [] } = await read(representations, 'id displayName phoneMethods { __typename }', others);
    const query = `query ($people: [ID!]!) { users(ids: $people) { __typename ... on Error { code } } }`;
    const asked = await harness.run(query, { people }, others);
    expect(data._entities).toEqual([expect.objectContaining({ id: own }), null, null]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(
      asked.data.users.slice(1).map(({ code }: { code: string }) => code),
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['ACCESS_DENIED', 'ACCESS_DENIED']);
  });

  it('row 492: a token without a read scope reads nobody', async () => {
    const { data, errors } = await read([user({ id: idOf('plain') })], 'id', { scope: 'Sessions.Revoke' });
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['ACCESS_DENIED']);
    expect(harness.calls().all).toBe(0);
  });

  it('row 492: an application needs the policy for Query.users, and reads the people it lists', async () => {
    const policyFor = (operations: string[]) => JSON.stringify({ operations, users: [idOf('plain')] });
    for (const [operations, codes] of [
      [['users'], ['ACCESS_DENIED']],
      [['phoneMethods'], ['ACCESS_DENIED']],
    ] as const) {
      const env = { FEDERATION: 'true', APP_ONLY_POLICY: policyFor([...operations]) };
      const daemon = await startHarness({ env });
      const people = [user({ id: idOf('plain') }), user({ id: idOf('enable-ok') })];
      const { data, errors } = await daemon.run(document('id'), { people }, { app: true });
      await daemon.close();
      expect(data?._entities ?? null).toEqual(
        operations[0] === 'users' ? [{ __typename: 'User', id: idOf('plain') }, null] : null,
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(codes);
    }
  });

  it('row 492: each representation is a person read, for the rate of the caller', async () => {
    const slow = await startHarness({ env: { FEDERATION: 'true', RATE_READS_PER_MINUTE: '10' } });
    const people = Array.from({ length: 11 }, () => user({ id: ghost }));
    const few = await slow.run(document('id'), { people: people.slice(0, 10) });
    const many = await slow.run(document('id'), { people });
    await slow.close();
    expect(few.errors).toBeUndefined();
    expect(many.errors?.map(({ extensions }) => extensions.code)).toEqual(['RATE_LIMITED']);
  });
});

describe('Query._service', () => {
  it('row 493: tells the published SDL where introspection is allowed', async () => {
    const { data } = await harness.run('{ _service { sdl } }');
    expect(data._service.sdl).toBe(federatedSdl());
  });

  it('row 493: without introspection it answers the clients of routers alone', async () => {
    for (const [clients, codes] of [
      [DEV_CLIENT_ID, undefined],
      [ghost, ['ACCESS_DENIED']],
    ] as const) {
      const env = { FEDERATION: 'true', GRAPHQL_INTROSPECTION: 'false', ROUTER_CLIENTS: clients };
      const closed = await startHarness({ env });
      const { errors } = await closed.run('{ _service { sdl } }');
      await closed.close();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(codes);
    }
  });

  it('is not there unless FEDERATION is on', async () => {
    const alone = await startHarness();
    const { status, errors } = await alone.run('{ _service { sdl } }');
    await alone.close();
    expect([status, errors?.[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });
});
