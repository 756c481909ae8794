import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NO_SMS_GROUP_ID } from '../../dev/emulator/seed.ts';
import { TRIAL_GROUP_ID } from '../../dev/emulator/seed-readiness.ts';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const fields = `displayName policyVersion lastModifiedDateTime policyMigrationState reconfirmationInDays
  authenticationMethodConfigurations { method graphId graphType displayName state
    includeTargets { kind id isUsableForSignIn isRegistrationRequired } excludeTargets { kind id } }`;
const query = `{ authenticationMethodsPolicy { __typename ... on AuthenticationMethodsPolicy { ${fields} }
  ... on AccessDeniedError { requiredPermissions requiredRoles } ... on Error { code } } }`;
const read = async (token: TokenOptions = { user: 'reader' }) => {
  const { data, errors } = await harness.run(query, {}, token);
  expect(errors).toBeUndefined();
  return data.authenticationMethodsPolicy;
};
const configurationOf = async (id: string) =>
  (await read()).authenticationMethodConfigurations.find(({ graphId }: { graphId: string }) => graphId === id);
const instead = (body: unknown) =>
  harness.emulator.faults.add({
    match: { operation: 'getMethodsPolicy' },
    fault: { kind: 'status', status: 200, body },
  });

describe('Query.authenticationMethodsPolicy', () => {
  it('shows the policy with one request', async () => {
    expect(await read()).toMatchObject({
      displayName: 'Authentication Methods Policy',
      policyVersion: '1.5',
      lastModifiedDateTime: '2026-10-05T08:30:00.6044384Z',
      policyMigrationState: 'MIGRATION_IN_PROGRESS',
      reconfirmationInDays: null,
    });
    expect(harness.calls()).toMatchObject({ all: 1, singles: ['GET /v1.0/policies/authenticationMethodsPolicy'] });
  });

  it('shows each method with its state and targets', async () => {
    const { authenticationMethodConfigurations: all } = await read();
    const states = Object.fromEntries(
      all.map(({ method, displayName, state }: Record<string, string>) => [displayName ?? method, state]),
    );
    expect(states).toEqual({
      EMAIL: 'ENABLED',
      Adatum: 'ENABLED',
      Tailspin: 'DISABLED',
      FIDO2: 'ENABLED',
      MICROSOFT_AUTHENTICATOR: 'ENABLED',
      QR_CODE_PIN: 'ENABLED',
      SMS: 'ENABLED',
      SOFTWARE_OATH: 'ENABLED',
      TEMPORARY_ACCESS_PASS: 'ENABLED',
      UNKNOWN: 'DISABLED',
      VOICE: 'DISABLED',
      X509_CERTIFICATE: 'DISABLED',
    });
    expect(await configurationOf('Sms')).toEqual({
      method: 'SMS',
      graphId: 'Sms',
      graphType: '#microsoft.graph.smsAuthenticationMethodConfiguration',
      displayName: null,
      state: 'ENABLED',
      includeTargets: [{ kind: 'EVERYBODY', id: null, isUsableForSignIn: true, isRegistrationRequired: false }],
      excludeTargets: [{ kind: 'GROUP', id: NO_SMS_GROUP_ID }],
    });
    expect(await configurationOf('QRCodePin')).toMatchObject({
      includeTargets: [{ kind: 'GROUP', id: TRIAL_GROUP_ID, isUsableForSignIn: null }],
    });
    expect(all.filter(({ method }: { method: string }) => method === 'EXTERNAL')).toMatchObject([
      { displayName: 'Adatum', state: 'ENABLED' },
      { displayName: 'Tailspin', state: 'DISABLED' },
    ]);
  });

  it('distinguishes SMS sign-in from SMS as a second factor, and people from groups', async () => {
    const { policy } = harness.emulator.tenant;
    policy.includeTargets = [
      { targetType: 'group', id: TRIAL_GROUP_ID, isUsableForSignIn: false },
      { targetType: 'user', id: 'AAAAAAAA-0000-4000-8000-000000000010', isUsableForSignIn: true },
    ];
    expect((await configurationOf('Sms')).includeTargets).toMatchObject([
      { kind: 'GROUP', isUsableForSignIn: false },
      { kind: 'USER', id: 'aaaaaaaa-0000-4000-8000-000000000010', isUsableForSignIn: true },
    ]);
  });

  it('row 350: keeps unknown kinds, states and targets, and returns null for values that Graph omits', async () => {
    expect(await configurationOf('FederatedIdentityCredential')).toMatchObject({
      method: 'UNKNOWN',
      graphType: '#microsoft.graph.federatedIdentityCredentialAuthenticationMethodConfiguration',
      includeTargets: [],
    });
    instead({
      policyMigrationState: 'migrationRolledBack',
      lastModifiedDateTime: 'yesterday',
      authenticationMethodConfigurations: [
        { '@odata.type': '#microsoft.graph.smsAuthenticationMethodConfiguration', id: 'Sms', state: 'default' },
        { '@odata.type': '<script>', id: 'constructor', state: 'toString' },
        { id: 'Voice', state: 'enabled', includeTargets: [{ id: 'x', targetType: 'administrativeUnit' }] },
      ],
    });
    const { authenticationMethodConfigurations: all, ...policy } = await read();
    expect(policy).toMatchObject({ policyMigrationState: 'UNKNOWN', lastModifiedDateTime: null, displayName: null });
    expect(all).toMatchObject([
      { method: 'SMS', state: 'UNKNOWN', includeTargets: null, excludeTargets: null },
      { method: 'UNKNOWN', graphId: 'constructor', graphType: null, state: 'UNKNOWN' },
      { method: 'VOICE', includeTargets: [{ kind: 'UNKNOWN', id: 'x' }] },
    ]);
    harness.emulator.faults.clear();
    instead({ authenticationMethodConfigurations: [] });
    expect(await read()).toMatchObject({ policyMigrationState: null, authenticationMethodConfigurations: [] });
  });

  it('row 351: reports a response that is not a policy', async () => {
    instead({ authenticationMethodConfigurations: [{ state: 'enabled' }] });
    expect(await read()).toEqual({ __typename: 'GraphUnavailableError', code: 'GRAPH_UNAVAILABLE' });
  });

  it('row 352: requires its own scope, and a role at Graph', async () => {
    const withoutScope = await read({ user: 'reader', scope: 'PhoneMethods.ReadWrite Directory.Read Reports.Read' });
    expect(withoutScope).toEqual({
      __typename: 'AccessDeniedError',
      code: 'ACCESS_DENIED',
      requiredPermissions: ['Policy.Read'],
      requiredRoles: [],
    });
    expect(harness.calls().all).toBe(0);
    expect(await read({ user: 'admin' })).toMatchObject({
      requiredPermissions: ['Policy.Read.AuthenticationMethod'],
      requiredRoles: ['Global Reader', 'Authentication Policy Administrator'],
    });
  });

  it('row 353: reads the groups of targets in one further batch, for callers who may read them', async () => {
    const groups = `{ authenticationMethodsPolicy { ... on AuthenticationMethodsPolicy {
      authenticationMethodConfigurations { graphId includeTargets { group { displayName } }
        excludeTargets { group { displayName } } } } } }`;
    harness.emulator.tenant.policy.includeTargets.push({
      targetType: 'group',
      id: '33333333-0000-4000-8000-00000000ffff',
      isUsableForSignIn: true,
    });
    const { data, errors } = await harness.run(groups, {}, { user: 'reader' });
    expect(errors).toBeUndefined();
    const { authenticationMethodConfigurations: all } = data.authenticationMethodsPolicy;
    const targetsOf = (id: string) => all.find(({ graphId }: { graphId: string }) => graphId === id);
    expect(targetsOf('QRCodePin').includeTargets).toEqual([{ group: { displayName: 'SMS sign-in trial' } }]);
    expect(targetsOf('Sms')).toMatchObject({
      includeTargets: [{ group: null }, { group: null }],
      excludeTargets: [{ group: { displayName: 'No SMS sign-in' } }],
    });
    expect(harness.calls()).toMatchObject({ posts: 1, all: 2 });
    harness.emulator.requests.length = 0;
    const refused = await harness.run(groups, {}, { user: 'reader', scope: 'Policy.Read' });
    expect(new Set(refused.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['ACCESS_DENIED']));
    expect(harness.calls().items).toEqual([]);
  });
});
