// The step-up of registering a passkey for somebody else: before it is executed, and when Microsoft asks for one meanwhile.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../../support/harness.ts';
import { Registration } from './registration.ts';

const registration = new Registration(() => harness);
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ env: { REQUIRE_AUTH_CONTEXT: 'c1' } });
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const register = `mutation ($user: ID!, $input: RegisterFido2MethodInput!) {
  it: registerFido2Method(userId: $user, input: $input) { __typename ... on StepUpRequiredError { claims code } } }`;
const request = `mutation ($user: ID!) {
  it: requestFido2CreationOptions(userId: $user) { __typename ... on StepUpRequiredError { claims code } } }`;
const run = async (document: string, claims: Record<string, unknown>, user = 'privileged-admin') => {
  const person = registration.person('passkey-new-1').id;
  const input = { displayName: 'Blue key', credential: await registration.credential('passkey-new-1') };
  return harness.run(document, document === register ? { user: person, input } : { user: person }, { user, claims });
};

describe.each([
  ['registering a passkey', register, 'RegisterFido2MethodSuccess'],
  ['requesting its options', request, 'RequestFido2CreationOptionsSuccess'],
])('%s', (_name, document, success) => {
  it('is challenged without the authentication context, before any request to Graph, and done with it', async () => {
    const refused = await run(document, { xms_cc: ['cp1'] });
    expect(refused.status).toBe(401);
    expect(refused.errors?.[0].extensions.code).toBe('STEP_UP_REQUIRED');
    expect(JSON.parse(refused.errors?.[0].extensions.claims)).toEqual({
      access_token: { acrs: { essential: true, value: 'c1' } },
    });
    expect(harness.calls().all).toBe(0);
    expect((await run(document, { acrs: ['c1'] })).data.it.__typename).toBe(success);
  });

  it('passes on the claims with which the exchange was refused', async () => {
    const { data } = await run(document, { acrs: ['c1'] }, 'step-up');
    expect(data.it).toMatchObject({ __typename: 'StepUpRequiredError', code: 'STEP_UP_REQUIRED' });
    expect(JSON.parse(data.it.claims)).toHaveProperty('access_token.polids');
    expect(harness.calls().all).toBe(0);
  });

  it("passes on Graph's own challenge, and sends nothing twice", async () => {
    const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c3' } } });
    const encoded = Buffer.from(claims).toString('base64');
    const headers = { 'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${encoded}"` };
    const match = document === register ? { method: 'POST', path: 'fido2Methods$' } : { path: 'creationOptions' };
    const rule = harness.emulator.faults.add({ match, fault: { kind: 'status', status: 401, headers } });
    const { data } = await run(document, { acrs: ['c1'] });
    expect(data.it).toMatchObject({ __typename: 'StepUpRequiredError', claims });
    expect(rule.hits).toBe(1);
  });
});
