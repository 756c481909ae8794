import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NO_SMS_GROUP_ID } from '../../dev/emulator/seed.ts';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { altered } from '../support/altered.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const connection = `edges { cursor node { id displayName userPrincipalName } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const search = `query ($search: String!, $first: Int! = 20, $after: String) {
  searchUsers(search: $search, first: $first, after: $after) { ${connection} } }`;
const group = `query ($id: ID!, $first: Int! = 20, $after: String) {
  group(id: $id) { id displayName members(first: $first, after: $after) { ${connection} } } }`;

interface Edge {
  readonly node: { readonly id: string; readonly userPrincipalName: string };
}
const namesIn = ({ edges }: { edges: Edge[] }) => edges.map(({ node }) => node.userPrincipalName.split('@')[0]);
const find = async (text: string, token?: TokenOptions) => {
  const { data, errors } = await harness.run(search, { search: text }, token);
  expect(errors).toBeUndefined();
  return namesIn(data.searchUsers);
};
const idOf = (name: string) => harness.emulator.tenant.named(name)?.id ?? '';

describe('Query.searchUsers', () => {
  it.each([
    ['tara', ['trial']],
    ['Lindqvist', ['trial']],
    ['trial@', ['trial']],
    ['e-30700', ['trial']],
    ['enable-ok@contoso.example', ['enable-ok']],
    ['nobody of this name', []],
  ])('finds by name, sign-in name and employee id: %s', async (text, names) => {
    expect(await find(text)).toEqual(names);
    // Names are in the page: nobody is looked up again.
    expect(harness.calls().all).toBe(1);
  });

  it('finds a person by object id, and nobody who was deleted', async () => {
    expect(await find(idOf('trial').toUpperCase())).toEqual(['trial']);
    expect(await find('00000000-0000-4000-8000-000000000000')).toEqual([]);
    expect(await find('Delia')).toEqual([]);
  });

  it("continues after the previous page, and never sends a client's URL to Graph", async () => {
    const seen: (string | undefined)[] = [];
    let after: string | null = null;
    for (;;) {
      const { data, errors } = await harness.run(search, { search: 'worker-00', first: 40, after });
      expect(errors).toBeUndefined();
      seen.push(...namesIn(data.searchUsers));
      const { hasNextPage, endCursor } = data.searchUsers.pageInfo as { hasNextPage: boolean; endCursor: string };
      expect(hasNextPage).toBe(endCursor !== null);
      if (!hasNextPage) break;
      after = endCursor;
    }
    expect(seen).toEqual(Array.from({ length: 99 }, (_, index) => `worker-${String(index + 1).padStart(4, '0')}`));
    expect(harness.calls().all).toBe(3);
  });

  it('reads the selected fields of the people in batches', async () => {
    const query = `{ searchUsers(search: "worker-00", first: 40) { edges { node { phoneMethods { __typename } } } } }`;
    const { data } = await harness.run(query);
    expect(data.searchUsers.edges[39].node).toEqual({ phoneMethods: { __typename: 'PhoneMethodList' } });
    expect(harness.calls()).toMatchObject({ posts: 2, all: 3 });
  });

  it.each([
    [{ search: ' ' }, 'search', 'MALFORMED_SEARCH'],
    [{ search: 'x" OR "mail:y' }, 'search', 'MALFORMED_SEARCH'],
    [{ search: 'a & b' }, 'search', 'MALFORMED_SEARCH'],
    [{ search: 'x', first: 0 }, 'first', 'PAGE_SIZE_OUT_OF_RANGE'],
    [{ search: 'x', first: 1_000 }, 'first', 'PAGE_SIZE_OUT_OF_RANGE'],
    [{ search: 'x', after: 'https://evil.example/' }, 'after', 'UNKNOWN_CURSOR'],
    [{ search: 'x', after: 'AAAA' }, 'after', 'UNKNOWN_CURSOR'],
  ])('row 320: refuses %o', async (variables, field, reason) => {
    const { data, errors } = await harness.run(search, variables);
    expect(data.searchUsers).toBeNull();
    expect(errors?.[0].extensions).toMatchObject({ code: 'INVALID_INPUT', violations: [{ field, reason }] });
    expect(harness.calls().all).toBe(0);
  });

  it('row 321: accepts no cursor of another caller, another search or another list', async () => {
    const first = await harness.run(search, { search: 'worker-00', first: 10 });
    const after = first.data.searchUsers.pageInfo.endCursor;
    harness.emulator.requests.length = 0;
    const refused = [
      await harness.run(search, { search: 'worker-00', first: 10, after }, { user: 'reader' }),
      await harness.run(search, { search: 'worker-01', first: 10, after }),
      await harness.run(search, { search: 'worker-00', first: 10, after: altered(after) }),
    ];
    for (const { errors } of refused) expect(errors?.[0].extensions.code).toBe('INVALID_INPUT');
    expect(harness.calls().all).toBe(0);
    const members = await harness.run(group, { id: NO_SMS_GROUP_ID, after });
    expect(members.data.group.members).toBeNull();
  });

  it('row 322: requires its own scope, and is not for applications', async () => {
    const answers = [
      await harness.run(search, { search: 'tara' }, { scope: 'PhoneMethods.Read' }),
      await harness.run(search, { search: 'tara' }, { app: true }),
      await harness.run(group, { id: NO_SMS_GROUP_ID }, { scope: 'PhoneMethods.ReadWrite Policy.Read' }),
    ];
    for (const { errors } of answers) expect(errors?.[0].extensions.code).toBe('ACCESS_DENIED');
    expect(harness.calls().all).toBe(0);
  });

  it('row 323: reports an invalid next link of Graph', async () => {
    harness.emulator.faults.add({
      match: { operation: 'searchUsers' },
      fault: { kind: 'status', status: 200, body: { value: [], '@odata.nextLink': 'https://evil.example/steal' } },
    });
    const { errors } = await harness.run(search, { search: 'tara' });
    expect(errors?.[0].extensions.code).toBe('GRAPH_UNAVAILABLE');
  });
});

describe('Query.group', () => {
  it('shows its people, including those of nested groups', async () => {
    const { data, errors } = await harness.run(group, { id: NO_SMS_GROUP_ID });
    expect(errors).toBeUndefined();
    expect(data.group).toMatchObject({ id: NO_SMS_GROUP_ID, displayName: 'No SMS sign-in' });
    expect(namesIn(data.group.members).sort()).toEqual(['excluded-by-nesting', 'policy-blocked']);
    expect(data.group.members.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('is paged', async () => {
    const first = await harness.run(group, { id: NO_SMS_GROUP_ID, first: 1 });
    const { endCursor } = first.data.group.members.pageInfo;
    const second = await harness.run(group, { id: NO_SMS_GROUP_ID, first: 1, after: endCursor });
    expect([first, second].flatMap(({ data }) => namesIn(data.group.members)).sort()).toEqual([
      'excluded-by-nesting',
      'policy-blocked',
    ]);
    expect(second.data.group.members.pageInfo.hasNextPage).toBe(false);
  });

  it('is null for an unknown group, and refuses a malformed id', async () => {
    const none = await harness.run(group, { id: '33333333-0000-4000-8000-00000000ffff' });
    expect([none.data.group, none.errors]).toEqual([null, undefined]);
    const malformed = await harness.run(group, { id: 'sales' });
    expect(malformed.errors?.[0].extensions).toMatchObject({ violations: [{ reason: 'MALFORMED_GROUP_ID' }] });
  });
});
