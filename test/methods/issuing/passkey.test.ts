import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodsOf } from '../../../dev/emulator/resources/resource.ts';
import { type Authenticator, makePasskey, securityKeyAaGuid } from '../../support/software-authenticator.ts';
import { administrator, Registration } from '../fido2/registration.ts';
import { describeRights, startBench } from './issuing.ts';

const success = 'RegisterFido2MethodSuccess';
const bench = startBench({
  field: 'registerFido2Method',
  right: 'Fido2Methods.Issue',
  collection: 'fido2Methods',
  user: 'passkey-new-1',
  shows: 'fido2Method { methodId }',
  secretsOf: () => [],
  request: { method: 'POST', path: /fido2Methods$/ },
  missingIn: ['usgov', 'china'],
  input: {
    type: 'RegisterFido2MethodInput',
    make: async (_bench, user) => ({
      displayName: 'Blue key',
      // Where nobody of the tenant is meant, anybody's will do.
      credential: await registration.credential(bench.harness.emulator.tenant.named(user) ? user : 'passkey-new-1'),
    }),
  },
});
const registration = new Registration(() => bench.harness);
const listed = (name: string) => methodsOf(registration.person(name), { collection: 'fido2Methods' });
const fail = (fault: object) =>
  bench.harness.emulator.faults.add({
    match: { operation: 'fido2Methods.create', times: 1 },
    fault: fault as { kind: 'reset' },
  });
const reader = { ...administrator, expiresInSeconds: 1_800 };
const mayReadPolicy = () => bench.harness.emulator.tenant.named('privileged-admin')?.roles.push('Global Reader');

describe('the right to register passkeys', () => describeRights(bench));

describe('a passkey', () => {
  it('that an attested key made is registered and shown, without a further read', async () => {
    const credential = await registration.credential('passkey-new-1', { format: 'packed' });
    const registered = await registration.register('passkey-new-1', { credential });
    expect(registered).toMatchObject({
      __typename: success,
      reconciled: false,
      user: { id: bench.id('passkey-new-1') },
      fido2Method: {
        methodId: `${credential.id}2`,
        displayName: 'Blue key',
        aaGuid: securityKeyAaGuid,
        attestationLevel: 'ATTESTED',
        passkeyType: 'DEVICE_BOUND',
      },
    });
    expect(bench.sent()).toBe(1);
    // One look before, which may show that it is registered already.
    expect(bench.harness.calls().all).toBe(2);
  });

  it('is then listed, found alone and by its global id, and can be removed', async () => {
    const { fido2Method } = await registration.register('passkey-new-1');
    const userId = bench.id('passkey-new-1');
    const { methodId, id } = fido2Method;
    const read = `query ($userId: ID!, $methodId: ID!, $id: ID!) {
      list: fido2Methods(userId: $userId) { ... on Fido2MethodList { items { methodId displayName } } }
      one: fido2Method(userId: $userId, methodId: $methodId) { ... on Fido2Method { displayName } }
      node(id: $id) { ... on Fido2Method { displayName } } }`;
    const { data } = await bench.harness.run(read, { userId, methodId, id }, administrator);
    const shown = { displayName: 'Blue key' };
    expect(data).toEqual({ list: { items: [{ methodId, ...shown }] }, one: shown, node: shown });
    const remove = `mutation ($userId: ID!, $id: ID!) { it: deleteFido2Method(userId: $userId, methodId: $id) { __typename } }`;
    const removed = await bench.harness.run(remove, { userId, id }, administrator);
    expect(removed.data.it.__typename).toBe('DeleteFido2MethodSuccess');
    expect(listed('passkey-new-1')).toEqual([]);
  });

  it('is removed with all others when a person starts over', async () => {
    const { fido2Method } = await registration.register('passkey-new-1');
    const reset = `mutation ($userId: ID!, $plan: ID, $dryRun: Boolean!) {
      it: resetAuthenticationMethods(userId: $userId, dryRun: $dryRun, plan: $plan) {
        ... on AuthenticationMethodsReset { plan steps { id } } } }`;
    const run = async (variables: object) => {
      const all = { userId: bench.id('passkey-new-1'), ...variables };
      const { data, errors } = await bench.harness.run(reset, all, administrator);
      expect(errors).toBeUndefined();
      return data.it;
    };
    const { plan, steps } = await run({ dryRun: true });
    expect(steps).toEqual([{ id: fido2Method.id }]);
    await run({ dryRun: false, plan });
    expect(listed('passkey-new-1')).toEqual([]);
  });

  it('is registered once for one key, and shown again to a repeated request', async () => {
    const credential = await registration.credential('passkey-new-1');
    const both = await Promise.all(
      [1, 2].map(() => registration.register('passkey-new-1', { credential, key: 'one' })),
    );
    const again = await registration.register('passkey-new-1', { credential, key: 'one' });
    for (const result of [...both, again]) {
      expect(result).toMatchObject({ __typename: success, fido2Method: { methodId: `${credential.id}2` } });
    }
    const other = await registration.register('passkey-new-1', { key: 'one' });
    expect(other.__typename).toBe('IdempotencyKeyReusedError');
    expect(bench.sent()).toBe(1);
  });

  it('that is registered already is not sent (row 444)', async () => {
    const credential = await registration.credential('passkey-new-1');
    await registration.register('passkey-new-1', { credential });
    expect(await registration.register('passkey-new-1', { credential })).toMatchObject({
      __typename: 'PasskeyAlreadyRegisteredError',
      methodId: `${credential.id}2`,
    });
    expect(bench.sent()).toBe(1);
  });

  it('leaves neither its challenge nor its bytes in logs or records (row 261)', async () => {
    const credential = await registration.credential('passkey-new-1');
    fail({ kind: 'status', status: 400, body: { error: { code: 'badRequest', message: JSON.stringify(credential) } } });
    const refused = await registration.register('passkey-new-1', { credential, key: 'quiet' });
    const { clientDataJSON, attestationObject } = credential.response;
    const kept = `${readFileSync(bench.harness.auditFile ?? '', 'utf8')} ${bench.harness.logged.join('')}`;
    expect(kept).toContain('registerFido2Method');
    for (const text of [clientDataJSON, attestationObject]) {
      expect(`${kept}${JSON.stringify(refused)}`).not.toContain(text.slice(0, 60));
    }
  });
});

describe('a registration whose answer is lost', () => {
  it('is found by the id of its credential (row 445)', async () => {
    fail({ kind: 'apply-then-reset' });
    const credential = await registration.credential('passkey-new-1');
    const asked = { credential, key: 'lost' };
    const found = { __typename: success, reconciled: true, fido2Method: { methodId: `${credential.id}2` } };
    expect(await registration.register('passkey-new-1', asked)).toMatchObject(found);
    expect(await registration.register('passkey-new-1', asked)).toMatchObject(found);
    expect(bench.sent()).toBe(1);
  });

  it('is found also among others that were registered meanwhile', async () => {
    const credential = await registration.credential('passkey-new-1');
    const others = ['AAAAAAAAAAAAAAAAAAAAAA2', 'BBBBBBBBBBBBBBBBBBBBBB2'].map((id) => ({ id, createdDateTime: null }));
    fail({ kind: 'apply-then-reset' });
    bench.harness.emulator.faults.add({
      match: { operation: 'fido2Methods.list', times: 1 },
      fault: { kind: 'hold' },
    });
    const registering = registration.register('passkey-new-1', { credential });
    await expect.poll(() => bench.harness.emulator.faults.list().at(-1)?.hits).toBe(1);
    listed('passkey-new-1').push(...others);
    bench.harness.emulator.faults.clear();
    expect(await registering).toMatchObject({ __typename: success });
  });

  it('is unknown where nothing shows, and never sent again (row 446)', async () => {
    fail({ kind: 'reset' });
    const result = await registration.register('passkey-new-1');
    expect(result.__typename).toBe('OutcomeUnknownError');
    expect(bench.sent()).toBe(1);
    expect(listed('passkey-new-1')).toEqual([]);
  });

  it('is not sent again after a pause, where a passkey shows that may be it (row 446)', async () => {
    fail({ kind: 'throttle', retryAfter: 1 });
    const id = '73e4b2c6-8a2f-4d3e-9b1a-5c7d8e9f0a1b';
    const body = { value: [{ id, createdDateTime: null, displayName: 'Blue key', aaGuid: securityKeyAaGuid }] };
    // The look before it shows nothing.
    bench.harness.emulator.faults.add({
      match: { operation: 'fido2Methods.list', nth: 2, times: 100 },
      fault: { kind: 'status', status: 200, body },
    });
    expect((await registration.register('passkey-new-1')).__typename).toBe('OutcomeUnknownError');
    expect(bench.sent()).toBe(1);
  });

  it('is sent again after a pause, where nothing shows', async () => {
    fail({ kind: 'throttle', retryAfter: 1 });
    expect((await registration.register('passkey-new-1')).__typename).toBe(success);
    expect(bench.sent()).toBe(2);
  });

  // For somebody else: after the registrations above, a passkey could be one of theirs.
  it('takes an answer that shows no passkey for a lost one', async () => {
    fail({ kind: 'apply-then-status', status: 201, body: {} });
    expect(await registration.register('passkey-new-2')).toMatchObject({ __typename: success, reconciled: true });
    expect(bench.sent()).toBe(1);
  });
});

describe('a registration that Graph refuses', () => {
  it('because the challenge has expired says so, also for a repeated key (row 447)', async () => {
    const options = registration.options('passkey-new-1');
    const { tenant } = bench.harness.emulator;
    tenant.passkeyChallenges.set(options.challenge, { personId: bench.id('passkey-new-1'), expiresAt: Date.now() - 1 });
    const credential = await makePasskey(options);
    const expired = { __typename: 'PasskeyChallengeExpiredError', retryable: false };
    expect(await registration.register('passkey-new-1', { credential, key: 'late' })).toMatchObject(expired);
    expect(await registration.register('passkey-new-1', { credential, key: 'late' })).toMatchObject(expired);
    expect(bench.sent()).toBe(1);
  });

  it('because the challenge is another person’s registers nothing for anybody (row 447)', async () => {
    const credential = await registration.credential('passkey-new-2');
    const rejected = await registration.register('passkey-new-1', { credential });
    expect(rejected.__typename).toBe('PasskeyRejectedError');
    expect([...listed('passkey-new-1'), ...listed('passkey-new-2')]).toEqual([]);
  });

  it.each<[string, Authenticator]>([
    ['a signature over something else', { format: 'packed', forges: true }],
    ['another origin', { origin: 'https://login.example' }],
    ['another relying party', { rpId: 'login.example' }],
    ['nobody verified', { isVerified: false }],
  ])('for %s is rejected', async (_what, how) => {
    const credential = await registration.credential('passkey-new-1', how);
    expect((await registration.register('passkey-new-1', { credential })).__typename).toBe('PasskeyRejectedError');
  });

  it('because ten are registered, or the same one for somebody else', async () => {
    expect((await registration.register('passkey-full')).__typename).toBe('PasskeyLimitReachedError');
    const credential = await registration.credential('passkey-new-1', { credentialId: Buffer.alloc(16, 5) });
    await registration.register('passkey-new-1', { credential });
    const same = await registration.credential('passkey-new-2', { credentialId: Buffer.alloc(16, 5) });
    expect(await registration.register('passkey-new-2', { credential: same })).toMatchObject({
      __typename: 'PasskeyAlreadyRegisteredError',
      methodId: null,
    });
  });

  it('for oneself', async () => {
    const result = await registration.register('privileged-admin');
    expect(result.__typename).toBe('PasskeyRegistrationNotAvailableError');
  });

  it.each([
    ['ATTESTATION', { isAttestationEnforced: true }],
    [
      'KEY_RESTRICTIONS',
      { keyRestrictions: { isEnforced: true, enforcementType: 'block', aaGuids: [securityKeyAaGuid] } },
    ],
    ['SELF_SERVICE_SETUP', { isSelfServiceRegistrationAllowed: false }],
    ['DISABLED', { state: 'disabled' }],
  ])('by the policy, for %s, which only a reader of the policy gets (row 263)', async (policyRule, change) => {
    const credential = await registration.credential('passkey-new-1');
    Object.assign(bench.harness.emulator.tenant.configuration('Fido2'), change);
    const refused = { __typename: 'PasskeyNotAllowedByPolicyError', aaGuid: securityKeyAaGuid };
    const asked = { credential, key: `policy-${policyRule}` };
    expect(await registration.register('passkey-new-1', asked)).toMatchObject({ ...refused, policyRule: 'UNKNOWN' });
    mayReadPolicy();
    const told = { ...refused, policyRule };
    const read = { credential, key: `told-${policyRule}`, token: reader };
    expect(await registration.register('passkey-new-1', read)).toMatchObject(told);
    expect(await registration.register('passkey-new-1', read)).toMatchObject(told);
    expect(bench.sent()).toBe(2);
  });

  it('with profiles in the policy does not take its general rules for the reason', async () => {
    const policy = bench.harness.emulator.tenant.configuration('Fido2');
    Object.assign(policy, { isAttestationEnforced: true, passkeyProfiles: [{ id: 'x' }] });
    mayReadPolicy();
    expect(await registration.register('passkey-new-1', { token: reader })).toMatchObject({ policyRule: 'UNKNOWN' });
  });

  it('with an answer that nothing documents is an unexpected error', async () => {
    fail({ kind: 'status', status: 400, body: { error: { code: 'badRequest', message: 'No.' } } });
    expect(await registration.register('passkey-new-1')).toMatchObject({
      __typename: 'UnexpectedGraphError',
      status: 400,
    });
  });
});
