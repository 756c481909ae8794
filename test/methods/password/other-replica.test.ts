// A password reset that one gateway saw accepted, and whose end another one of the same store tells.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { Gateways, onFile } from '../../writes/durable/gateways.ts';

const gateways = new Gateways();
beforeAll(async () => {
  await gateways.open(await onFile());
});
afterAll(() => gateways.close());

it('row 299: any replica tells how a pending reset ended, by the place that Graph named', async () => {
  const [first, other] = await Promise.all([gateways.start(), gateways.start()]);
  const person = gateways.emulator.tenant.named('reset-running');
  const reset = `mutation ($user: ID!) {
    it: resetPassword(userId: $user, idempotencyKey: "one") {
      __typename ... on PasswordResetPendingError { newPassword operationId } } }`;
  const administrator = { user: 'privileged-admin' };
  const pending = (await first.run(reset, { user: person?.id }, administrator)).data.it;
  expect(pending).toMatchObject({
    __typename: 'PasswordResetPendingError',
    newPassword: expect.stringMatching(/^Gen/),
  });
  const query = 'query ($id: ID!) { it: operation(id: $id) { ... on Operation { state } } }';
  const stateAt = async (gateway: typeof first) =>
    (await gateway.run(query, { id: pending.operationId }, administrator)).data.it.state;
  expect(await stateAt(other)).toBe('UNKNOWN');
  if (person) person.passwordReset = 'succeeds';
  expect(await stateAt(other)).toBe('APPLIED');
  expect(await stateAt(first)).toBe('APPLIED');
  const again = (await other.run(reset, { user: person?.id }, administrator)).data.it;
  expect(again.__typename).toBe('SecretAlreadyIssuedError');
});
