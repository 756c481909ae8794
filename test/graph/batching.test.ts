import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ADMIN_ID } from '../../dev/emulator/seed-people.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const phones =
  'phoneMethods { __typename ... on PhoneMethodList { items { id phoneNumber methodId } } ... on Error { code } }';
const ofUsers = `query ($ids: [ID!]!) { users(ids: $ids) { __typename ... on User { id ${phones} } ... on Error { code } } }`;

function workers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => workerId(index + 1));
}

function workerId(number: number): string {
  const person = harness.emulator.tenant.find(`worker-${String(number).padStart(4, '0')}@contoso.example`);
  if (person === undefined) throw new Error(`worker ${number} is seeded`);
  return person.id;
}

describe('batching', () => {
  it.each([
    [2, 1],
    [20, 1],
    [21, 2],
    [100, 5],
    [1000, 50],
  ])('reads the phones of %i people in %i requests', async (count, requests) => {
    const { data } = await harness.run(ofUsers, { ids: workers(count) });
    expect(data.users.map((user: { id: string }) => user.id)).toEqual(workers(count));
    expect(
      data.users.every((user: { phoneMethods: { items: unknown[] } }) => user.phoneMethods.items.length === 1),
    ).toBe(true);
    const { posts, singles, items } = harness.calls();
    expect(posts + singles.length).toBe(requests);
    // The one that is left over travels alone.
    expect([singles.length, items.length]).toEqual(count === 21 ? [1, 20] : [0, count]);
  });

  it('sends at most sixteen concurrent batches of one caller', async () => {
    harness.emulator.faults.add({ match: { on: 'envelope' }, fault: { kind: 'hold' } });
    const leaving = new AbortController();
    const asked = harness.run(ofUsers, { ids: workers(1000) }, {}, leaving.signal);
    await expect.poll(() => harness.calls().posts).toBe(16);
    // Another caller's read goes there and back meanwhile.
    const other = await harness.run(ofUsers, { ids: workers(1) }, { user: 'reader' });
    expect(other.data.users[0].phoneMethods.__typename).toBe('PhoneMethodList');
    expect(harness.calls().posts).toBe(16);
    const abandoned = harness.abandoned();
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => harness.abandoned()).toBe(abandoned + 1);
  });

  it('serves forty concurrent callers that read a hundred people each', async () => {
    harness.emulator.faults.add({ match: { on: 'envelope' }, fault: { kind: 'hold' } });
    const ask = async (number: number) => {
      const azp = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      return harness.run(ofUsers, { ids: workers(100) }, { claims: { azp } });
    };
    const asked = Promise.all(Array.from({ length: 40 }, (_, index) => ask(index)));
    // More than may be in flight together.
    await expect.poll(() => harness.calls().posts).toBe(48);
    harness.emulator.faults.clear();
    const answers = await asked;
    const members = answers.flatMap(({ data }) =>
      data.users.map(({ phoneMethods }: { phoneMethods: { __typename: string } }) => phoneMethods.__typename),
    );
    expect(new Set(members)).toEqual(new Set(['PhoneMethodList']));
    expect(members.length).toBe(4_000);
    expect(harness.calls().posts).toBe(200);
  });

  it('sends a single read as a plain GET', async () => {
    await harness.run(`query ($id: ID!) { phoneMethods(userId: $id) { __typename } }`, { id: workerId(1) });
    expect(harness.calls()).toMatchObject({
      posts: 0,
      singles: [`GET /v1.0/users/${workerId(1)}/authentication/phoneMethods`],
    });
  });

  it('reads a person once who is requested five times', async () => {
    const id = workerId(1);
    const { data } = await harness.run(ofUsers, { ids: [id, id.toUpperCase(), id, workerId(2), id, id] });
    expect(data.users.length).toBe(6);
    expect(harness.calls()).toMatchObject({ posts: 1, singles: [] });
    expect(harness.calls().items.length).toBe(2);
  });

  it('shares one item among all fields that show the same phones', async () => {
    const query = `query ($id: ID!) {
      me { ... on User { id ${phones} } }
      users(ids: [$id, "me"]) { ... on User { id ${phones} } }
      user(id: $id) { ... on User { id ${phones} } }
      phoneMethods(userId: $id) { __typename }
      phoneMethod(userId: $id) { __typename }
    }`;
    const { data, errors } = await harness.run(query, { id: ADMIN_ID });
    expect(errors).toBeUndefined();
    expect(data.me.id).toBe(ADMIN_ID);
    expect(harness.calls()).toMatchObject({ posts: 0, all: 1 });
  });

  it('resolves userPrincipalNames in one batch and reads the phones in another', async () => {
    const ids = ['worker-0001@contoso.example', 'WORKER-0002@contoso.example'];
    const { data } = await harness.run(ofUsers, { ids });
    expect(data.users.map((user: { id: string }) => user.id)).toEqual(workers(2));
    expect(harness.calls().posts).toBe(2);
    harness.emulator.requests.length = 0;
    await harness.run(ofUsers, { ids });
    expect(harness.calls().posts).toBe(1);
  });

  it('sends nothing for malformed ids', async () => {
    const { data } = await harness.run(ofUsers, { ids: ['..', '', 'me/../x', '$batch', 'a@b'] });
    expect(data.users).toEqual(
      Array.from({ length: 5 }, () => ({ __typename: 'InvalidInputError', code: 'INVALID_INPUT' })),
    );
    expect(harness.calls().all).toBe(0);
  });

  it('refuses more than a thousand people', async () => {
    const { errors } = await harness.run(ofUsers, { ids: Array.from({ length: 1001 }, () => workerId(1)) });
    expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ids' });
    expect(harness.calls().all).toBe(0);
  });
});

describe('a batch with failing items', () => {
  const three = () => [workerId(1), workerId(2), workerId(3)];
  const typenames = (data: { users: { __typename: string; phoneMethods?: { __typename: string } }[] }) =>
    data.users.map((user) => user.phoneMethods?.__typename ?? user.__typename);

  it('isolates a refused and a missing person from the others', async () => {
    const ids = [workerId(1), '00000000-0000-4000-8000-000000000000', workerId(2)];
    const { data } = await harness.run(ofUsers, { ids }, { user: 'reader' });
    expect(typenames(data)).toEqual(['PhoneMethodList', 'UserNotFoundError', 'PhoneMethodList']);
    const asPlain = await harness.run(ofUsers, { ids: ['me', workerId(1)] }, { user: 'plain' });
    expect(typenames(asPlain.data)).toEqual(['PhoneMethodList', 'AccessDeniedError']);
  });

  it.each(['drop-item', 'duplicate-item', 'foreign-id'] as const)(
    'asks again for the item hit by %s, alone',
    async (kind) => {
      harness.emulator.faults.add({ match: { user: workerId(2) }, fault: { kind } });
      const { data } = await harness.run(ofUsers, { ids: three() });
      expect(typenames(data)).toEqual(['PhoneMethodList', 'PhoneMethodList', 'PhoneMethodList']);
      expect(data.users.map((user: { id: string }) => user.id)).toEqual(three());
      expect(harness.calls()).toMatchObject({
        posts: 1,
        singles: [`GET /v1.0/users/${workerId(2)}/authentication/phoneMethods`],
      });
    },
  );

  it.each(['drop-item', 'duplicate-item', 'foreign-id'] as const)(
    'fails only the items that %s keeps hitting',
    async (kind) => {
      harness.emulator.faults.add({ match: { user: workerId(2) }, fault: { kind } });
      harness.emulator.faults.add({ match: { user: workerId(3) }, fault: { kind } });
      const { data } = await harness.run(ofUsers, { ids: three() });
      expect(typenames(data)).toEqual(['PhoneMethodList', 'GraphUnavailableError', 'GraphUnavailableError']);
      expect(harness.calls()).toMatchObject({ posts: 2, singles: [] });
    },
  );

  it('retries only the throttled item', async () => {
    harness.emulator.faults.add({
      match: { user: workerId(2), times: 1 },
      fault: { kind: 'throttle', retryAfter: 0.2 },
    });
    const { data } = await harness.run(ofUsers, { ids: three() });
    expect(typenames(data)).toEqual(['PhoneMethodList', 'PhoneMethodList', 'PhoneMethodList']);
    expect(harness.calls()).toMatchObject({
      posts: 1,
      singles: [`GET /v1.0/users/${workerId(2)}/authentication/phoneMethods`],
    });
  });

  it('reports when to retry if the pause exceeds the deadline', async () => {
    const { data } = await harness.run(
      `{ users(ids: ["throttled@contoso.example", "worker-0001@contoso.example"]) {
        ... on User { phoneMethods { __typename ... on ThrottledError { retryAfterSeconds retryable } } } } }`,
    );
    expect(data.users.map((user: { phoneMethods: unknown }) => user.phoneMethods)).toEqual([
      { __typename: 'ThrottledError', retryAfterSeconds: 120, retryable: true },
      { __typename: 'PhoneMethodList' },
    ]);
  });
});
