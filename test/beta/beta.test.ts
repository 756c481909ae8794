import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/index.ts';
import { summaryOf } from '../../src/config/summary.ts';
import { environmentFor, type Harness, startHarness } from '../support/harness.ts';

const errors =
  '__typename ... on Error { code graphRequestId } ... on AccessDeniedError { requiredPermissions requiredRoles }';
const set = `${errors} ... on SetSignInPreferencesSuccess { reconciled user { id } } ... on InvalidInputError { violations { field reason } }`;
const documents = {
  preferences: `query ($user: ID!) { it: signInPreferences(userId: $user) { ${errors} ... on SignInPreferences {
    isSystemPreferredAuthenticationMethodEnabled userPreferredMethodForSecondaryAuthentication user { id } } } }`,
  mfa: `query ($user: ID!) { it: perUserMfa(userId: $user) { ${errors} ... on PerUserMfa { perUserMfaState user { id } } } }`,
  set: `mutation ($user: ID!, $input: SignInPreferencesInput!, $key: String) {
    it: setSignInPreferences(userId: $user, input: $input, idempotencyKey: $key) { ${set} } }`,
  setMfa: `mutation ($user: ID!, $state: PerUserMfaState!, $key: String) {
    it: setPerUserMfaState(userId: $user, state: $state, idempotencyKey: $key) { ${errors}
      ... on SetPerUserMfaStateSuccess { reconciled } ... on InvalidInputError { violations { field reason } } } }`,
  remove: `mutation ($user: ID!, $type: AssignablePhoneType!, $to: DefaultMfaMethod!, $key: String) {
    it: removeDefaultPhoneMethod(userId: $user, phoneType: $type, newDefault: $to, idempotencyKey: $key) { ${errors}
      ... on InvalidInputError { violations { field reason } }
      ... on DefaultPhoneRemoval { complete defaultMethod { ${set} } phone { ${errors} ... on DeletePhoneMethodSuccess { reconciled } } } } }`,
};
type Document = keyof typeof documents;
const variables: Readonly<Record<Document, object>> = {
  preferences: {},
  mfa: {},
  set: { input: { defaultMethod: 'PUSH' } },
  setMfa: { state: 'DISABLED' },
  remove: { type: 'MOBILE', to: 'PUSH' },
};
const all = Object.keys(documents) as Document[];

let harness: Harness;
const askOf =
  (of: Harness) =>
  async (what: Document, name = 'default-phone', more: object = {}, token: object = {}) => {
    const user = of.emulator.tenant.named(name)?.id ?? name;
    const answer = await of.run(documents[what], { user, ...variables[what], ...more }, token);
    expect(answer.errors).toBeUndefined();
    return answer.data.it;
  };

describe('what needs Graph’s beta version', () => {
  beforeAll(async () => {
    harness = await startHarness({ env: { GRAPH_BETA: 'true' } });
  });
  afterAll(() => harness.close());
  beforeEach(() => harness.emulator.reset());
  const ask = (...asked: Parameters<ReturnType<typeof askOf>>) => askOf(harness)(...asked);
  const person = () => {
    const found = harness.emulator.tenant.named('default-phone');
    if (found === undefined) throw new Error('The seed has changed.');
    return found;
  };
  const sent = (method: string) => harness.emulator.requests.filter((one) => one.method === method);
  const success = { __typename: 'SetSignInPreferencesSuccess', reconciled: false };
  const lose = (method: string) =>
    harness.emulator.faults.add({ match: { method, times: 1 }, fault: { kind: 'apply-then-reset' } });

  it('shows the default method and the per-user state, from beta paths only', async () => {
    const { id } = person();
    expect(await ask('preferences')).toEqual({
      __typename: 'SignInPreferences',
      isSystemPreferredAuthenticationMethodEnabled: false,
      userPreferredMethodForSecondaryAuthentication: 'SMS',
      user: { id },
    });
    expect(await ask('mfa')).toEqual({ __typename: 'PerUserMfa', perUserMfaState: 'ENFORCED', user: { id } });
    expect(harness.calls().singles).toEqual([
      `GET /beta/users/${id}/authentication/signInPreferences`,
      `GET /beta/users/${id}/authentication/requirements`,
    ]);
  });

  it('sets each of them alone, once for each key', async () => {
    expect(await ask('set', undefined, { key: 'one' })).toMatchObject(success);
    expect(await ask('set', undefined, { key: 'one' })).toMatchObject(success);
    expect(await ask('set', undefined, { input: { defaultMethod: 'SMS' }, key: 'one' })).toMatchObject({
      __typename: 'IdempotencyKeyReusedError',
    });
    expect(await ask('set', undefined, { input: { isSystemPreferred: true } })).toMatchObject(success);
    expect(await ask('preferences')).toMatchObject({
      isSystemPreferredAuthenticationMethodEnabled: true,
      userPreferredMethodForSecondaryAuthentication: 'PUSH',
    });
    expect(await ask('setMfa')).toMatchObject({ __typename: 'SetPerUserMfaStateSuccess', reconciled: false });
    expect(await ask('mfa')).toMatchObject({ perUserMfaState: 'DISABLED' });
    expect(sent('PATCH').every(({ path }) => path.startsWith('/beta/'))).toBe(true);
    expect(sent('PATCH')).toHaveLength(3);
  });

  it('reconciles by a read if the response is lost, and never sends twice (row 293)', async () => {
    lose('PATCH');
    expect(await ask('set')).toMatchObject({ ...success, reconciled: true });
    lose('PATCH');
    expect(await ask('setMfa')).toMatchObject({ __typename: 'SetPerUserMfaStateSuccess', reconciled: true });
    harness.emulator.faults.clear();
    harness.emulator.faults.add({ match: { method: 'PATCH', times: 1 }, fault: { kind: 'reset' } });
    expect((await ask('set', undefined, { input: { defaultMethod: 'OATH' } })).__typename).toBe('OutcomeUnknownError');
    expect(sent('PATCH')).toHaveLength(3);
  });

  it('says that a method is not registered, and answers a repeat with the same (row 294)', async () => {
    const input = { defaultMethod: 'VOICE_OFFICE' };
    const refused = { __typename: 'DefaultMethodNotRegisteredError' };
    expect(await ask('set', undefined, { input, key: 'two' })).toMatchObject(refused);
    expect(await ask('set', undefined, { input, key: 'two' })).toMatchObject(refused);
    expect(sent('PATCH')).toHaveLength(1);
  });

  it.each([
    ['set', { input: {} }, 'input'],
    ['set', { input: { defaultMethod: 'NONE' } }, 'input'],
    ['set', { input: { defaultMethod: 'UNKNOWN', isSystemPreferred: true } }, 'input'],
    ['setMfa', { state: 'UNKNOWN' }, 'state'],
    ['remove', { key: '' }, 'idempotencyKey'],
    ['remove', { to: 'SMS' }, 'newDefault'],
    ['remove', { to: 'VOICE_MOBILE' }, 'newDefault'],
    ['remove', { type: 'OFFICE', to: 'VOICE_OFFICE' }, 'newDefault'],
  ] as const)('%s refuses %j without a call', async (what, more, field) => {
    expect(await ask(what, undefined, more)).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ field }],
    });
    expect(harness.calls().all).toBe(0);
  });

  it('needs rights to every kind of method, and Graph’s own', async () => {
    for (const what of all) {
      const denied = await ask(what, undefined, {}, { scope: 'PhoneMethods.ReadWrite' });
      expect(denied.__typename).toBe('AccessDeniedError');
    }
    expect(harness.calls().all).toBe(0);
    expect(await ask('set', undefined, {}, { user: 'reader' })).toMatchObject({
      __typename: 'AccessDeniedError',
      requiredPermissions: ['UserAuthenticationMethod.ReadWrite.All'],
    });
    expect(await ask('setMfa', undefined, {}, { user: 'reader' })).toMatchObject({
      __typename: 'AccessDeniedError',
      requiredPermissions: ['Policy.ReadWrite.AuthenticationMethod'],
    });
  });

  it('reports a person who does not exist', async () => {
    for (const what of ['preferences', 'mfa', 'set', 'setMfa'] as const)
      expect((await ask(what, '00000000-0000-4000-8000-00000000dead')).__typename).toBe('UserNotFoundError');
  });

  it('removes a default phone after another default is set, once for each key (row 295)', async () => {
    const removed = {
      __typename: 'DefaultPhoneRemoval',
      complete: true,
      defaultMethod: success,
      phone: { __typename: 'DeletePhoneMethodSuccess' },
    };
    expect(await ask('remove', undefined, { key: 'three' })).toMatchObject(removed);
    expect(await ask('remove', undefined, { key: 'three' })).toMatchObject(removed);
    expect(person().phones.size).toBe(0);
    expect([sent('PATCH').length, sent('DELETE').length]).toEqual([1, 1]);
  });

  it('keeps the phone where the default was not set, and says so (row 296)', async () => {
    expect(await ask('remove', 'default-method')).toMatchObject({
      complete: false,
      defaultMethod: { __typename: 'DefaultMethodNotRegisteredError' },
      phone: null,
    });
    harness.emulator.faults.add({ match: { method: 'PATCH', times: 1 }, fault: { kind: 'reset' } });
    expect(await ask('remove')).toMatchObject({
      complete: false,
      defaultMethod: { __typename: 'OutcomeUnknownError' },
      phone: null,
    });
    expect(person().phones.size).toBe(1);
    expect(sent('DELETE')).toHaveLength(0);
  });

  it('says that the default is set and the phone stays where its removal fails (row 297)', async () => {
    const message = "matches the user's current default authentication method, and cannot be deleted";
    const fault = { kind: 'status', status: 400, body: { error: { code: 'badRequest', message } } } as const;
    harness.emulator.faults.add({ match: { method: 'DELETE' }, fault });
    expect(await ask('remove')).toMatchObject({
      complete: false,
      defaultMethod: success,
      phone: { __typename: 'DefaultMethodProtectedError' },
    });
    expect(person().phones.size).toBe(1);
  });

  it('is named in the line of the start', async () => {
    const env = environmentFor(harness.emulator);
    expect(summaryOf(readConfig({ ...env, GRAPH_BETA: 'true' })).switches).toContain('graph-beta');
    expect(summaryOf(readConfig(env)).switches).not.toContain('graph-beta');
  });
});

describe('without GRAPH_BETA', () => {
  it.each([
    [{}, 'BetaDisabledError'],
    [{ GRAPH_BETA: 'true', GRAPH_CLOUD: 'china' }, 'NotSupportedInCloudError'],
  ] as const)('or in a cloud without it (%j) each field is refused without a call (row 298)', async (env, typename) => {
    const elsewhere = await startHarness({ env });
    for (const what of all) expect((await askOf(elsewhere)(what)).__typename).toBe(typename);
    expect(elsewhere.calls().all).toBe(0);
    await elsewhere.close();
  });
});
