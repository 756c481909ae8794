// A registration whose outcome one gateway could not learn, and another one of the same store can.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { creationOptions } from '../../../dev/emulator/resources/passkey-registration.ts';
import { type CreationOptions, makePasskey } from '../../support/software-authenticator.ts';
import { Gateways, onFile } from '../../writes/durable/gateways.ts';

const gateways = new Gateways();
beforeAll(async () => {
  await gateways.open(await onFile());
});
afterAll(() => gateways.close());

it('is found by the id of its credential, and shown, where the key is repeated elsewhere (row 445)', async () => {
  const [first, other] = await Promise.all([gateways.start(), gateways.start()]);
  const { tenant, faults, requests } = gateways.emulator;
  const person = tenant.named('passkey-new-1');
  const made = person && creationOptions(person, Date.now(), tenant);
  if (!made?.ok) throw new Error('The tenant makes no options.');
  const credential = await makePasskey((made.value as { publicKey: CreationOptions }).publicKey);
  const query = `mutation ($user: ID!, $input: RegisterFido2MethodInput!) {
    it: registerFido2Method(userId: $user, input: $input, idempotencyKey: "one") {
      __typename ... on RegisterFido2MethodSuccess { fido2Method { methodId } } } }`;
  const variables = { user: person?.id, input: { displayName: 'Blue key', credential } };
  const register = async (gateway: typeof first) =>
    (await gateway.run(query, variables, { user: 'privileged-admin' })).data.it;

  faults.add({ match: { operation: 'fido2Methods.create', times: 1 }, fault: { kind: 'apply-then-reset' } });
  // The look before it is answered.
  faults.add({
    match: { operation: 'fido2Methods.list', nth: 2, times: 1_000 },
    fault: { kind: 'status', status: 503 },
  });
  expect((await register(first)).__typename).toBe('OutcomeUnknownError');
  faults.clear();
  expect(await register(other)).toEqual({
    __typename: 'RegisterFido2MethodSuccess',
    fido2Method: { methodId: `${credential.id}2` },
  });
  expect(requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/fido2Methods'))).toHaveLength(1);
});
