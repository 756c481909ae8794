// Removing by global id: the same as the mutation of the kind.

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { mixedSlices } from '../../../src/methods/index.ts';
import { type Harness, startHarness } from '../../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const caller = { user: 'privileged-admin' };
const document = `mutation ($id: ID!, $key: String) { it: deleteAuthenticationMethod(id: $id, idempotencyKey: $key) {
  __typename ... on DeleteAuthenticationMethodSuccess { deletedId reconciled user { id } } } }`;

async function methodsOf(name: string) {
  const user = harness.emulator.tenant.named(name)?.id;
  const list = `query ($user: ID!) { it: authenticationMethods(userId: $user) { ... on AuthenticationMethodList {
    items { __typename id ... on PhoneMethod { phoneType } } } } }`;
  const { data } = await harness.run(list, { user }, caller);
  harness.emulator.requests.length = 0;
  return data.it.items as { readonly __typename: string; readonly id: string; readonly phoneType?: string }[];
}

async function remove(id: string, key: string | null = null, token = {}) {
  const { data, errors } = await harness.run(document, { id, key }, { ...caller, ...token });
  expect(errors).toBeUndefined();
  return data.it;
}

const writes = () => harness.emulator.requests.filter(({ method }) => method === 'DELETE').length;

it('removes a method of each kind but a password, once for one key', async () => {
  const methods = await methodsOf('everything');
  expect(new Set(methods.map((method) => method.__typename)).size).toBe(mixedSlices.length);
  // Graph lets the mobile phone go only after the alternate one.
  for (const { __typename, id } of methods.toReversed()) {
    const result = await remove(id, id.slice(-100));
    if (__typename === 'PasswordMethod') {
      expect(result).toEqual({ __typename: 'PasswordNotRemovableError' });
      continue;
    }
    expect(result).toMatchObject({ __typename: 'DeleteAuthenticationMethodSuccess', deletedId: id, reconciled: false });
    expect(await remove(id, id.slice(-100))).toEqual(result);
  }
  expect(writes()).toBe(methods.length - 1);
  expect((await methodsOf('everything')).map((method) => method.__typename)).toEqual(['PasswordMethod']);
});

it('sends nothing for a password (row 215)', async () => {
  const [, password] = await methodsOf('plain');
  expect(await remove(password?.id ?? '')).toEqual({ __typename: 'PasswordNotRemovableError' });
  expect(harness.calls().all).toBe(0);
});

it('answers the members of the kind', async () => {
  const phones = (await methodsOf('three-phones')).filter(({ phoneType }) => phoneType === 'MOBILE');
  expect(await remove(phones[0]?.id ?? '')).toEqual({ __typename: 'MobilePhoneRequiredError' });
  const [authenticator] = (await methodsOf('authenticator-default')).filter(({ __typename }) =>
    __typename.startsWith('MicrosoftAuthenticator'),
  );
  expect(await remove(authenticator?.id ?? '')).toEqual({ __typename: 'DefaultMethodProtectedError' });
});

it('takes the right to the kind (row 216)', async () => {
  const [key] = (await methodsOf('passkey')).filter(({ __typename }) => __typename === 'Fido2Method');
  const token = { scope: 'PhoneMethods.ReadWrite Fido2Methods.Read' };
  expect(await remove(key?.id ?? '', null, token)).toEqual({ __typename: 'AccessDeniedError' });
  expect(harness.calls().all).toBe(0);
});

it('refuses what is no id of a method (row 217)', async () => {
  for (const id of ['', 'nonsense', '3179e48a-750b-4051-897c-87b9720928f7', 'VXNlcjpub2JvZHk']) {
    expect(await remove(id)).toEqual({ __typename: 'InvalidInputError' });
  }
  expect(harness.calls().all).toBe(0);
});
