import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const mobile = '3179e48a-750b-4051-897c-87b9720928f7';
const office = 'e37fc753-ff3b-4958-9484-eaa9425c82bc';
const remove = `mutation ($userId: ID!, $methodId: ID!) {
  deletePhoneMethod(userId: $userId, methodId: $methodId) {
    __typename ... on Error { code } ... on DeletePhoneMethodSuccess { deletedId user { id phoneMethods { ... on PhoneMethodList { items { id } } } } } } }`;

const removePhone = async (name: string, methodId: string, user = 'admin') =>
  (await harness.run(remove, { userId: `${name}@contoso.example`, methodId }, { user })).data.deletePhoneMethod;

describe('Mutation.deletePhoneMethod', () => {
  it('returns the removed id, and a read in the same operation no longer shows it', async () => {
    const before = await harness.run(
      `{ phoneMethod(userId: "three-phones@contoso.example", methodId: "${office}") { ... on PhoneMethod { id } } }`,
    );
    const deleted = await removePhone('three-phones', office);
    expect(deleted).toMatchObject({ __typename: 'DeletePhoneMethodSuccess', deletedId: before.data.phoneMethod.id });
    expect(deleted.user.phoneMethods.items.map(({ id }: { id: string }) => id)).not.toContain(deleted.deletedId);
    expect(deleted.user.phoneMethods.items.length).toBe(2);
    expect((await harness.run(`{ node(id: "${deleted.deletedId}") { id } }`)).data.node).toBeNull();
  });

  it.each([
    ['a mobile phone while an alternate is there', 'three-phones', mobile, 'MobilePhoneRequiredError'],
    ['the default method', 'default-method', mobile, 'DefaultMethodProtectedError'],
    ['a phone that is not there', 'enable-ok', office, 'PhoneMethodNotFoundError'],
    ['somebody unknown', 'nobody', mobile, 'UserNotFoundError'],
    ['a throttled person', 'throttled', mobile, 'ThrottledError'],
    ['a person the administrator may not touch', 'global-admin', mobile, 'AccessDeniedError'],
  ])('refuses %s', async (_case, name, methodId, expected) => {
    expect(await removePhone(name, methodId)).toMatchObject({ __typename: expected });
  });
});
