// Bulk mutations of kinds other than phones: one outcome for each target, twenty writes in a request to Graph, and a key that
// repeats nothing that was done (rows 266 and 267).

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const administrator = { user: 'privileged-admin' };
const personOf = (name: string) => harness.emulator.tenant.named(name)?.id ?? name;
const worker = (number: number) => personOf(`worker-${String(number).padStart(4, '0')}`);
const batched = () =>
  harness.emulator.requests.flatMap(({ batch = [] }) => batch).filter(({ method }) => method !== 'GET');
const writePosts = () =>
  harness.emulator.requests.filter(({ batch = [] }) => batch.some(({ method }) => method !== 'GET')).length;

const add = `mutation ($targets: [EmailMethodTarget!]!, $key: String) {
  it: addEmailMethods(targets: $targets, idempotencyKey: $key) {
    outcomes { userId result { __typename ... on AddEmailMethodSuccess { emailMethod { emailAddress } } } }
    counts { succeeded failed undecided errors { code count } } } }`;

it('row 266: adds addresses to many people, twenty in a request, and a repeat with the key adds none again', async () => {
  const people = Array.from({ length: 43 }, (_, at) => ({
    userId: worker(at + 1),
    emailAddress: `w${at}@mail.example`,
  }));
  const refused = [
    { userId: personOf('email'), emailAddress: 'new@mail.example' },
    { userId: worker(99), emailAddress: 'no address' },
  ];
  const variables = { targets: [...people, ...refused, people[0]], key: 'addresses of the new starters' };
  const { data, errors } = await harness.run(add, variables, administrator);
  expect(errors).toBeUndefined();
  const { outcomes, counts } = data.it;
  expect(outcomes.map(({ userId }: { userId: string }) => userId)).toEqual(variables.targets.map((one) => one?.userId));
  expect(outcomes[7].result).toEqual({
    __typename: 'AddEmailMethodSuccess',
    emailMethod: { emailAddress: 'w7@mail.example' },
  });
  expect(outcomes.at(-1).result).toEqual(outcomes[0].result);
  expect(outcomes.slice(43, 45).map(({ result }: { result: object }) => result)).toEqual([
    { __typename: 'EmailMethodAlreadyExistsError' },
    { __typename: 'InvalidInputError' },
  ]);
  expect(counts).toMatchObject({ succeeded: 44, failed: 2, undecided: 0 });
  expect(batched().length).toBe(44);
  expect(writePosts()).toBe(3);
  harness.emulator.requests.length = 0;
  const again = await harness.run(add, variables, administrator);
  expect(again.data.it.counts).toEqual(counts);
  expect(batched()).toEqual([]);
});

const remove = `mutation ($targets: [DeleteAuthenticationMethodTarget!]!, $key: String) {
  it: deleteAuthenticationMethods(targets: $targets, idempotencyKey: $key) {
    outcomes { id userId result { __typename } } counts { succeeded failed undecided } } }`;

it('row 267: removes methods of several kinds and people, each decided alone', async () => {
  const query = `query ($ids: [ID!]!) { users(ids: $ids) { ... on User {
    authenticationMethods { ... on AuthenticationMethodList { items { __typename id } } } } } }`;
  const ids = ['passkey', 'authenticator', 'oath'].map(personOf);
  const { data } = await harness.run(query, { ids }, administrator);
  const items = data.users.flatMap(
    ({ authenticationMethods: list }: { authenticationMethods: { items: { __typename: string; id: string }[] } }) =>
      list.items,
  );
  const idsOf = (typename: string) =>
    items.filter((one: { __typename: string }) => one.__typename === typename).map(({ id }: { id: string }) => id);
  const removable = ['Fido2Method', 'MicrosoftAuthenticatorMethod', 'SoftwareOathMethod'].flatMap(idsOf);
  expect(removable.length).toBe(5);
  const [password] = idsOf('PasswordMethod');
  const ownerOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[2];
  harness.emulator.requests.length = 0;
  const targets = [...removable, password, 'no id'].map((id) => ({ id }));
  const removed = await harness.run(remove, { targets, key: 'leavers' }, administrator);
  expect(removed.errors).toBeUndefined();
  expect(removed.data.it.outcomes).toEqual([
    ...removable.map((id: string) => ({
      ...{ id, userId: ownerOf(id) },
      result: { __typename: 'DeleteAuthenticationMethodSuccess' },
    })),
    { id: password, userId: ownerOf(password), result: { __typename: 'PasswordNotRemovableError' } },
    { id: 'no id', userId: null, result: { __typename: 'InvalidInputError' } },
  ]);
  expect(removed.data.it.counts).toEqual({ succeeded: 5, failed: 2, undecided: 0 });
  expect(batched().map(({ method }) => method)).toEqual(Array(5).fill('DELETE'));
  harness.emulator.requests.length = 0;
  const again = await harness.run(remove, { targets, key: 'leavers' }, administrator);
  expect(again.data.it).toEqual(removed.data.it);
  expect(batched()).toEqual([]);
});
