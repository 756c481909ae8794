// A passkey that a real browser makes out of the gateway's answer, and hands back as it is.

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Harness, startHarness } from '../../support/harness.ts';
import { Registration } from './registration.ts';
import { VirtualAuthenticator } from './virtual-authenticator.ts';

let harness: Harness;
let authenticator: VirtualAuthenticator;
const registration = new Registration(() => harness);
beforeAll(async () => {
  harness = await startHarness();
  authenticator = await VirtualAuthenticator.start('login.microsoft.com');
});
afterAll(async () => {
  await authenticator.close();
  await harness.close();
});
beforeEach(() => harness.emulator.reset());

it('is made out of the creation options as they are, registered, attested, and not made twice for one person (row 449)', async () => {
  const { publicKey } = await registration.request('passkey-new-1');
  const credential = await authenticator.create(publicKey);
  const registered = await registration.register('passkey-new-1', { credential });
  expect(registered).toMatchObject({
    __typename: 'RegisterFido2MethodSuccess',
    fido2Method: { attestationLevel: 'ATTESTED', passkeyType: 'DEVICE_BOUND' },
  });
  expect(registered.fido2Method.methodId.slice(0, -1)).toBe(credential.id);
  expect(registered.fido2Method.attestationCertificates).toHaveLength(1);

  const again = await registration.request('passkey-new-1');
  expect(again.publicKey.excludeCredentials).toMatchObject([{ id: credential.id }]);
  await expect(authenticator.create(again.publicKey)).rejects.toThrow('InvalidStateError');
});

it('cannot be registered for another person than it was made for', async () => {
  const { publicKey } = await registration.request('passkey-new-1');
  const credential = await authenticator.create(publicKey);
  const rejected = await registration.register('passkey-new-2', { credential });
  expect(rejected.__typename).toBe('PasskeyRejectedError');
  expect((await registration.register('passkey-new-1', { credential })).__typename).toBe('RegisterFido2MethodSuccess');
});
