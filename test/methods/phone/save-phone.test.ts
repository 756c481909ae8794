import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const privileged = { user: 'privileged-admin' };
const member =
  '__typename ... on Error { code message graphRequestId } ... on InvalidInputError { violations { field reason } }';
const saved = 'user { id } smsSignInWarning phoneMethod { phoneType phoneNumber smsSignInState }';
const add = `mutation ($userId: ID!, $phoneNumber: PhoneNumber!, $phoneType: AssignablePhoneType!) {
  addPhoneMethod(userId: $userId, input: { phoneNumber: $phoneNumber, phoneType: $phoneType }) {
    ${member} ... on AddPhoneMethodSuccess { ${saved} } ... on PhoneMethodAlreadyExistsError { phoneType } } }`;
const update = `mutation ($userId: ID!, $methodId: ID!, $phoneNumber: PhoneNumber!) {
  updatePhoneMethod(userId: $userId, methodId: $methodId, input: { phoneNumber: $phoneNumber }) {
    ${member} ... on UpdatePhoneMethodSuccess { ${saved} } } }`;

const mobile = '3179e48a-750b-4051-897c-87b9720928f7';
const alternate = 'b6332ec1-7057-4abe-9331-3d72feddfe41';
const takenNumber = () => {
  const number = harness.emulator.tenant.find('already-ready@contoso.example')?.phones.get('mobile')?.phoneNumber;
  if (number === undefined) throw new Error('already-ready has a mobile phone');
  return number;
};

async function addPhone(name: string, phoneNumber: string, phoneType = 'MOBILE', caller = privileged) {
  const variables = { userId: `${name}@contoso.example`, phoneNumber, phoneType };
  const { data, errors } = await harness.run(add, variables, caller);
  expect(errors).toBeUndefined();
  return data.addPhoneMethod;
}

async function updatePhone(name: string, phoneNumber: string, methodId = mobile, caller = privileged) {
  const variables = { userId: `${name}@contoso.example`, phoneNumber, methodId };
  const { data, errors } = await harness.run(update, variables, caller);
  expect(errors).toBeUndefined();
  return data.updatePhoneMethod;
}

describe('Mutation.addPhoneMethod', () => {
  it('adds the phone and shows it as stored by Graph', async () => {
    expect(await addPhone('no-phone', '+15555550190')).toMatchObject({
      __typename: 'AddPhoneMethodSuccess',
      smsSignInWarning: null,
      phoneMethod: { phoneType: 'MOBILE', phoneNumber: '+1 5555550190', smsSignInState: 'READY' },
    });
  });

  it('warns if the phone was saved but somebody else signs in with its number', async () => {
    expect(await addPhone('no-phone', takenNumber())).toMatchObject({
      __typename: 'AddPhoneMethodSuccess',
      smsSignInWarning: 'PHONE_NUMBER_NOT_UNIQUE',
      phoneMethod: { phoneType: 'MOBILE' },
    });
  });

  it('does not take a matching masked number as proof that the phone was saved', async () => {
    const added = await addPhone('no-phone', takenNumber(), 'MOBILE', { user: 'admin' });
    expect(added).toMatchObject({ __typename: 'OutcomeUnknownError' });
  });

  it.each([
    ['a second phone of a type', 'enable-ok', '+1 5555550191', 'MOBILE', 'PhoneMethodAlreadyExistsError'],
    [
      'an alternate without a mobile phone',
      'no-phone',
      '+1 5555550191',
      'ALTERNATE_MOBILE',
      'MobilePhoneRequiredError',
    ],
    ['somebody unknown', 'nobody', '+1 5555550191', 'MOBILE', 'UserNotFoundError'],
    ['a throttled person', 'throttled', '+1 5555550191', 'OFFICE', 'ThrottledError'],
  ])('refuses %s', async (_case, name, number, type, expected) => {
    expect(await addPhone(name, number, type)).toMatchObject({ __typename: expected });
  });

  it('refuses to add a phone to one’s own account without a role', async () => {
    const self = await harness.run(
      add,
      { userId: 'me', phoneNumber: '+1 5555550192', phoneType: 'OFFICE' },
      { user: 'plain' },
    );
    expect(self.data.addPhoneMethod).toMatchObject({ __typename: 'AccessDeniedError' });
  });

  it.each([
    '5555550191',
    '+1 5555550191x',
    '',
    '+',
    '0015555550191',
    '+1 555555019I',
    '+1 55555501919',
    '+999 5555550191',
    '+0 5555550191',
  ])('refuses %j without a call and without repeating it', async (number) => {
    const refused = await addPhone('no-phone', number);
    expect(refused).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ field: 'input.phoneNumber', reason: 'MALFORMED_PHONE_NUMBER' }],
    });
    expect(harness.calls().all).toBe(0);
    if (number.length > 4) expect(JSON.stringify(refused)).not.toContain(number);
  });

  it('accepts no type that cannot be assigned', async () => {
    const variables = { userId: 'me', phoneNumber: '+1 5555550191', phoneType: 'UNKNOWN' };
    const { errors } = await harness.run(add, variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(harness.calls().all).toBe(0);
  });
});

describe('Mutation.updatePhoneMethod', () => {
  it('changes the number and reads it back', async () => {
    expect(await updatePhone('enable-ok', '+1 5555550193')).toMatchObject({
      __typename: 'UpdatePhoneMethodSuccess',
      smsSignInWarning: null,
      phoneMethod: { phoneNumber: '+1 5555550193' },
    });
  });

  it('warns if the number was saved but somebody else signs in with it', async () => {
    expect(await updatePhone('enable-ok', takenNumber())).toMatchObject({
      __typename: 'UpdatePhoneMethodSuccess',
      smsSignInWarning: 'PHONE_NUMBER_NOT_UNIQUE',
    });
  });

  it.each([
    ['a phone that is not there', 'enable-ok', alternate, 'PhoneMethodNotFoundError'],
    ['somebody unknown', 'nobody', mobile, 'UserNotFoundError'],
    ['a person whose phones cannot be reached', 'unavailable', mobile, 'GraphUnavailableError'],
  ])('refuses %s', async (_case, name, methodId, expected) => {
    const answer = await updatePhone(name, '+1 5555550194', methodId);
    expect([expected, expected === 'GraphUnavailableError' ? 'OutcomeUnknownError' : expected]).toContain(
      answer.__typename,
    );
  });

  it('refuses a methodId that no phone has, without a call', async () => {
    expect(await updatePhone('enable-ok', '+1 5555550194', '28c10230-6103-485e-b985-444c60001490')).toMatchObject({
      violations: [{ field: 'methodId', reason: 'UNKNOWN_METHOD_ID' }],
    });
    expect(harness.calls().all).toBe(0);
  });
});
