// The arguments of phone fields: every form in which a phone can be named, and all violations reported together.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const mobile = '3179e48a-750b-4051-897c-87b9720928f7';
const person = (name: string) => `${name}@contoso.example`;
const idOf = (name: string) => harness.emulator.tenant.named(name)!.id;
const violations = '__typename ... on InvalidInputError { message violations { field reason message } }';

async function nodeIdOf(name: string): Promise<string> {
  const query = 'query ($id: ID!) { phoneMethod(userId: $id) { ... on PhoneMethod { id } } }';
  const { data } = await harness.run(query, { id: idOf(name) });
  harness.emulator.requests.length = 0;
  return data.phoneMethod.id;
}

const fields = {
  read: 'query ($userId: ID!, $methodId: ID!) { it: phoneMethod(userId: $userId, methodId: $methodId)',
  enable: 'mutation ($userId: ID!, $methodId: ID!) { it: enableSmsSignIn(userId: $userId, methodId: $methodId)',
  disable: 'mutation ($userId: ID!, $methodId: ID!) { it: disableSmsSignIn(userId: $userId, methodId: $methodId)',
  update: `mutation ($userId: ID!, $methodId: ID!) {
    it: updatePhoneMethod(userId: $userId, methodId: $methodId, input: { phoneNumber: "+1 5555550177" })`,
  remove: 'mutation ($userId: ID!, $methodId: ID!) { it: deletePhoneMethod(userId: $userId, methodId: $methodId)',
};

describe.each(Object.entries(fields))('the methodId of %s', (_name, field) => {
  const privileged = { user: 'privileged-admin' };
  const run = async (userId: string, methodId: string) =>
    (await harness.run(`${field} { ${violations} } }`, { userId, methodId }, privileged)).data.it;

  it('accepts the id of the object, however the person is named', async () => {
    for (const userId of [idOf('enable-ok'), person('enable-ok')]) {
      harness.emulator.reset();
      const { __typename } = await run(userId, await nodeIdOf('enable-ok'));
      expect(__typename).toMatch(/Success$|^PhoneMethod$/);
    }
  });

  it('refuses the id of another person’s phone, and changes neither person', async () => {
    const others = await nodeIdOf('enable-ok');
    for (const userId of [idOf('plain'), person('plain')]) {
      const refused = await run(userId, others);
      expect(refused.violations).toMatchObject([{ field: 'methodId', reason: 'METHOD_OF_ANOTHER_PERSON' }]);
    }
    const { items, singles } = harness.calls();
    expect([...items, ...singles].filter((url) => url.includes('authentication'))).toEqual([]);
  });
});

describe('invalid arguments', () => {
  it('are reported together, cost no call, and are not repeated', async () => {
    const query = `mutation {
      add: addPhoneMethod(userId: "not an id", input: { phoneNumber: "0171 5550", phoneType: MOBILE },
        idempotencyKey: "") { ${violations} }
      update: updatePhoneMethod(userId: "not an id", methodId: "no method", input: { phoneNumber: "0171 5550" },
        idempotencyKey: "") { ${violations} }
      enable: enableSmsSignIn(userId: "not an id", methodId: "no method", idempotencyKey: "") { ${violations} }
    }`;
    const { data } = await harness.run(query);
    const told = ({ violations: all }: { violations: { field: string; reason: string }[] }) =>
      all.map(({ field, reason }) => `${field} ${reason}`);
    const [user, method, number, key] = [
      'userId MALFORMED_USER_ID',
      'methodId UNKNOWN_METHOD_ID',
      'input.phoneNumber MALFORMED_PHONE_NUMBER',
      'idempotencyKey MALFORMED_IDEMPOTENCY_KEY',
    ];
    expect(told(data.add)).toEqual([user, number, key]);
    expect(told(data.update)).toEqual([user, method, number, key]);
    expect(told(data.enable)).toEqual([user, method, key]);
    expect(data.add.message).toBe(data.add.violations.map(({ message }: { message: string }) => message).join(' '));
    expect(JSON.stringify(data)).not.toMatch(/0171|not an id|no method/);
    expect(harness.calls().all).toBe(0);
  });

  it.each(['', '12', '+', 'tomorrow', '\u0000', '☎'.repeat(50)])(
    'is a member of the result for any text as a number: %j',
    async (phoneNumber) => {
      const query = `mutation ($n: PhoneNumber!) {
        updatePhoneMethod(userId: "me", input: { phoneNumber: $n }) { ${violations} } }`;
      const { data, errors } = await harness.run(query, { n: phoneNumber });
      expect(errors).toBeUndefined();
      expect(data.updatePhoneMethod.violations).toMatchObject([{ reason: 'MALFORMED_PHONE_NUMBER' }]);
    },
  );

  it('null means the mobile phone, as if omitted', async () => {
    const query = `mutation ($id: ID!) { enableSmsSignIn(userId: $id, methodId: null) {
      ... on EnableSmsSignInSuccess { phoneMethod { methodId } } } }`;
    const { data } = await harness.run(query, { id: person('enable-ok') });
    expect(data.enableSmsSignIn.phoneMethod.methodId).toBe(mobile);
  });
});

describe('User.phoneMethod', () => {
  it('is the phone of one type, the mobile phone by default and for null, with one read for all phones', async () => {
    const query = `query ($id: ID!) { user(id: $id) { ... on User {
      mobile: phoneMethod { ...type } null: phoneMethod(type: null) { ...type } office: phoneMethod(type: OFFICE) { ...type }
      phoneMethods { __typename } } } }
      fragment type on PhoneMethodResult { __typename ... on PhoneMethod { phoneType } }`;
    const phone = (phoneType: string) => ({ __typename: 'PhoneMethod', phoneType });
    const { data } = await harness.run(query, { id: idOf('three-phones') });
    expect(data.user).toMatchObject({ mobile: phone('MOBILE'), null: phone('MOBILE'), office: phone('OFFICE') });
    const none = await harness.run(query, { id: idOf('office-only') });
    expect(none.data.user.mobile).toEqual({ __typename: 'PhoneMethodNotFoundError' });
    expect(harness.calls().items.length + harness.calls().singles.length).toBe(2);
  });

  it('does not read the directory if nothing else is selected', async () => {
    const query = 'query ($id: ID!) { user(id: $id) { ... on User { id phoneMethod { __typename } } } }';
    await harness.run(query, { id: idOf('plain') });
    const { items, singles } = harness.calls();
    expect([...items, ...singles]).toEqual([expect.stringContaining('/authentication/phoneMethods')]);
  });
});
