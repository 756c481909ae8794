import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GATEWAY_CLIENT_ID } from '../../dev/emulator/seed.ts';
import { TRIAL_GROUP_ID } from '../../dev/emulator/seed-readiness.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { type CheckAnswer, notableOf, readinessFields, readinessOf } from './support.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const idOf = (name: string) => harness.emulator.tenant.named(name)?.id ?? '';
const everybody = { targetType: 'group', id: 'all_users', isUsableForSignIn: true } as const;
const trial = (isUsableForSignIn: boolean) => ({ targetType: 'group', id: TRIAL_GROUP_ID, isUsableForSignIn }) as const;

const inOrder = [
  'PERSON_EXISTS',
  'ACCOUNT_ENABLED',
  'ACCOUNT_OF_THIS_TENANT',
  'CLOUD',
  'POLICY_ENABLED',
  'POLICY_NOT_EXCLUDED',
  'POLICY_INCLUDED',
  'POLICY_USABLE_FOR_SIGN_IN',
  'MOBILE_PHONE',
  'PHONE_STATE',
  'LICENCE',
  'SYNCHRONISATION',
  'CONDITIONAL_ACCESS',
  'APPLICATION',
  'VOICE_NUMBER',
  'LAST_FAILED_SIGN_IN',
];

describe('the sixteen checks', () => {
  it('are listed in their order, with where each is from and when it was read', async () => {
    const [readiness] = await readinessOf(harness, ['already-ready']);
    expect(readiness).toMatchObject({
      userId: idOf('already-ready'),
      user: { id: idOf('already-ready') },
      verdict: 'NOTHING_KNOWN_PREVENTS_IT',
      smsSignInState: 'READY',
      findings: [],
    });
    expect(readiness.checks.map(({ check }: CheckAnswer) => check)).toEqual(inOrder);
    for (const { source, observedAt } of readiness.checks as CheckAnswer[]) {
      expect(['CONFIGURATION', 'DOCUMENTATION', 'NONE'].includes(source)).toBe(observedAt === null);
    }
  });

  it.each([
    ['deleted', { PERSON_EXISTS: 'BLOCKS' }, 'BLOCKED'],
    ['disabled-ready', { ACCOUNT_ENABLED: 'BLOCKS' }, 'BLOCKED'],
    ['guest', { ACCOUNT_OF_THIS_TENANT: 'BLOCKS', PHONE_STATE: 'BLOCKS' }, 'BLOCKED'],
    ['internal-guest', {}, 'NOTHING_KNOWN_PREVENTS_IT'],
    ['policy-blocked', { POLICY_NOT_EXCLUDED: 'BLOCKS', PHONE_STATE: 'BLOCKS' }, 'BLOCKED'],
    ['excluded-by-nesting', { POLICY_NOT_EXCLUDED: 'BLOCKS', PHONE_STATE: 'BLOCKS' }, 'BLOCKED'],
    ['office-only', { MOBILE_PHONE: 'BLOCKS', PHONE_STATE: 'NOT_CHECKED', VOICE_NUMBER: 'INFORMS' }, 'BLOCKED'],
    ['no-phone', { MOBILE_PHONE: 'BLOCKS', PHONE_STATE: 'NOT_CHECKED' }, 'BLOCKED'],
    ['enable-ok', { PHONE_STATE: 'BLOCKS' }, 'NOT_TURNED_ON'],
    ['number-of-deleted', { PHONE_STATE: 'BLOCKS' }, 'BLOCKED'],
    ['unlicensed', { LICENCE: 'WARNS' }, 'NOTHING_KNOWN_PREVENTS_IT'],
    ['synced', { SYNCHRONISATION: 'INFORMS' }, 'NOTHING_KNOWN_PREVENTS_IT'],
    ['voice-number', { VOICE_NUMBER: 'INFORMS' }, 'NOTHING_KNOWN_PREVENTS_IT'],
  ])('say of %s: %o', async (name, notable, verdict) => {
    const [readiness] = await readinessOf(harness, [name]);
    expect(readiness.verdict).toBe(verdict);
    const found = await notableOf(harness, name);
    expect(name === 'deleted' ? { PERSON_EXISTS: found['PERSON_EXISTS'] } : found).toEqual(notable);
    const blocking = readiness.checks.filter(({ outcome }: CheckAnswer) => outcome === 'BLOCKS');
    for (const { remedy } of blocking) expect(remedy).not.toBeNull();
  });

  it.each([
    ['the policy is off', { state: 'disabled' as const }, 'POLICY_ENABLED'],
    ['the policy includes others only', { includeTargets: [trial(true)] }, 'POLICY_INCLUDED'],
    [
      'the policy includes the person for a second factor only',
      { includeTargets: [{ ...everybody, isUsableForSignIn: false }] },
      'POLICY_USABLE_FOR_SIGN_IN',
    ],
    ['the policy excludes everybody', { excludeTargets: [everybody] }, 'POLICY_NOT_EXCLUDED'],
    [
      'the policy excludes this one person, as older policies do',
      { excludeTargets: [{ targetType: 'user' as const, id: '' }] },
      'POLICY_NOT_EXCLUDED',
    ],
  ])('block where %s', async (_title, change, check) => {
    const { policy } = harness.emulator.tenant;
    Object.assign(policy, structuredClone(change));
    for (const target of policy.excludeTargets) if (target.id === '') target.id = idOf('already-ready');
    const [readiness] = await readinessOf(harness, ['already-ready'], { user: 'reader', claims: { jti: check } });
    const blocking = readiness.checks.filter(({ outcome }: CheckAnswer) => outcome === 'BLOCKS');
    expect(blocking.map((one: CheckAnswer) => one.check)).toContain(check);
    expect(readiness.verdict).toBe('BLOCKED');
  });

  it.each([
    ['notSupported', 'BLOCKS', 'BLOCKED'],
    ['notConfigured', 'BLOCKS', 'NOT_TURNED_ON'],
    ['somethingNew', 'UNKNOWN', 'UNKNOWN'],
  ])('of a phone in the state %s: %s, %s', async (smsSignInState, outcome, verdict) => {
    const phone = {
      id: '3179e48a-750b-4051-897c-87b9720928f7',
      phoneType: 'mobile',
      phoneNumber: null,
      smsSignInState,
    };
    harness.emulator.faults.add({
      match: { user: idOf('already-ready'), operation: 'list' },
      fault: { kind: 'status', status: 200, body: { value: [phone] } },
    });
    const [readiness] = await readinessOf(harness, ['already-ready'], fresh(smsSignInState));
    const state = readiness.checks.find(({ check }: CheckAnswer) => check === 'PHONE_STATE');
    expect([state.outcome, readiness.verdict]).toEqual([outcome, verdict]);
  });

  it('take a person in through a group', async () => {
    harness.emulator.tenant.policy.includeTargets = [trial(true)];
    expect((await readinessOf(harness, ['trial'], fresh('group')))[0].verdict).toBe('NOT_TURNED_ON');
    expect(await notableOf(harness, 'enable-ok', fresh('group'))).toMatchObject({ POLICY_INCLUDED: 'BLOCKS' });
  });

  it('say so where two targets of the policy disagree', async () => {
    harness.emulator.tenant.policy.includeTargets = [everybody, trial(false)];
    const [readiness] = await readinessOf(harness, ['trial'], fresh('disagree'));
    expect(readiness.findings).toEqual([{ kind: 'TARGETS_DISAGREE' }]);
    expect(await notableOf(harness, 'trial', fresh('disagree'))).toEqual({ PHONE_STATE: 'BLOCKS' });
  });
});

// Each token of its own keeps a policy of its own.
const fresh = (jti: string) => ({ user: 'reader', claims: { jti } });

describe('people', () => {
  it('who cannot be found, or are not named, get different answers', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    const answers = await readinessOf(harness, [nobody, 'nobody@contoso.example', '..', 'me']);
    expect(answers[0]).toMatchObject({ userId: nobody, user: null, verdict: 'BLOCKED' });
    expect(answers[1]).toMatchObject({ userId: 'nobody@contoso.example', user: null, verdict: 'BLOCKED' });
    expect(answers[1].checks[0]).toMatchObject({ check: 'PERSON_EXISTS', outcome: 'BLOCKS', certainty: 'CERTAIN' });
    expect(answers[2]).toEqual({ __typename: 'InvalidInputError', code: 'INVALID_INPUT' });
    expect(answers[3]).toMatchObject({ userId: idOf('reader') });
  });

  it('have it as a field, read once with the phones', async () => {
    const query = `query ($id: ID!) { user(id: $id) { ... on User { phoneMethods { __typename }
      smsSignInReadiness { ${readinessFields} } } } }`;
    const { data, errors } = await harness.run(query, { id: idOf('enable-ok') }, fresh('field'));
    expect(errors).toBeUndefined();
    expect(data.user.smsSignInReadiness).toMatchObject({ verdict: 'NOT_TURNED_ON' });
    // Account, phones and policy together, then the groups.
    expect(harness.calls()).toMatchObject({ posts: 1, all: 2 });
    const ghost = await harness.run(query, { id: '00000000-0000-4000-8000-000000000000' }, fresh('field'));
    expect(ghost.data.user).toEqual({});
  });
});

describe('disagreement (row 305)', () => {
  it('of a phone that is refused and a policy that allows is a policy that settles', async () => {
    const { tenant } = harness.emulator;
    const token = await harness.emulator.issueCallerToken(fresh('settles'));
    await readinessOf(harness, ['enable-ok'], token);
    tenant.policy.excludeTargets = [everybody];
    // The policy is kept for a minute, the phone is not.
    const [readiness] = await readinessOf(harness, ['enable-ok'], token);
    expect(readiness).toMatchObject({ verdict: 'BLOCKED', findings: [{ kind: 'POLICY_SETTLING' }] });
  });

  it('of a phone that is ready and a policy that refuses is decided by the phone', async () => {
    const { tenant } = harness.emulator;
    tenant.policy.state = 'disabled';
    const token = await harness.emulator.issueCallerToken(fresh('outranks'));
    await readinessOf(harness, ['already-ready'], token);
    tenant.policy.state = 'enabled';
    const [readiness] = await readinessOf(harness, ['already-ready'], token);
    expect(readiness).toMatchObject({
      verdict: 'NOTHING_KNOWN_PREVENTS_IT',
      findings: [{ kind: 'PHONE_OUTRANKS_POLICY' }],
    });
    expect(await notableOf(harness, 'already-ready', token)).toEqual({ POLICY_ENABLED: 'INFORMS' });
  });
});

describe('what may not be read', () => {
  const byName = (checks: readonly CheckAnswer[]) => Object.fromEntries(checks.map((check) => [check.check, check]));

  it('at Graph is unknown, with the permission and role that are missing (row 300)', async () => {
    const [readiness] = await readinessOf(harness, ['already-ready'], { user: 'admin' });
    const checks = byName(readiness.checks);
    expect(checks['POLICY_ENABLED']).toMatchObject({
      outcome: 'UNKNOWN',
      certainty: 'UNKNOWN',
      failure: 'ACCESS_DENIED',
      missingPermissions: ['Policy.Read.AuthenticationMethod'],
      missingRoles: ['Global Reader', 'Authentication Policy Administrator'],
    });
    // The phone is ready, so the policy takes the person in.
    expect(readiness).toMatchObject({ verdict: 'NOTHING_KNOWN_PREVENTS_IT', policyAgeSeconds: null });
  });

  it('at Graph of the account leaves the verdict open (row 301)', async () => {
    const gateway = harness.emulator.tenant.registrations.get(GATEWAY_CLIENT_ID);
    const all = gateway?.consents.graph.delegated ?? [];
    if (gateway) gateway.consents.graph.delegated = all.filter((one) => one !== 'User.Read.All');
    const [readiness] = await readinessOf(harness, ['already-ready'], fresh('basic'));
    const checks = byName(readiness.checks);
    for (const check of ['ACCOUNT_ENABLED', 'ACCOUNT_OF_THIS_TENANT', 'LICENCE', 'SYNCHRONISATION']) {
      expect(checks[check]).toMatchObject({ outcome: 'UNKNOWN', missingPermissions: ['User.Read.All'] });
    }
    expect(readiness.verdict).toBe('UNKNOWN');
  });

  it('by the scopes of the token is unknown, with the scope that is missing (row 302)', async () => {
    const [readiness] = await readinessOf(harness, ['already-ready'], { user: 'reader', scope: 'PhoneMethods.Read' });
    const checks = byName(readiness.checks);
    expect(checks['POLICY_INCLUDED']).toMatchObject({ outcome: 'UNKNOWN', missingPermissions: ['Policy.Read'] });
    expect(checks['ACCOUNT_ENABLED']).toMatchObject({ outcome: 'UNKNOWN', missingPermissions: ['Directory.Read'] });
    expect(checks['PHONE_STATE']).toMatchObject({ outcome: 'PASSES' });
    expect(readiness.verdict).toBe('UNKNOWN');
    expect(harness.calls().singles).toEqual([`GET /v1.0/users/${idOf('already-ready')}/authentication/phoneMethods`]);
  });

  it('of the groups alone leaves open what hangs on them (row 303)', async () => {
    const gateway = harness.emulator.tenant.registrations.get(GATEWAY_CLIENT_ID);
    if (gateway) {
      const { graph } = gateway.consents;
      graph.delegated = graph.delegated.filter((one) => one !== 'GroupMember.Read.All');
    }
    const found = await notableOf(harness, 'enable-ok', fresh('groups'));
    expect(found).toEqual({ POLICY_NOT_EXCLUDED: 'UNKNOWN', PHONE_STATE: 'BLOCKS' });
  });

  it('of oneself is the account and the groups no less', async () => {
    const token = { user: 'plain', scope: 'PhoneMethods.Read.Self' };
    const [own, other] = await readinessOf(harness, ['plain', 'enable-ok'], token);
    expect(byName(own.checks)['ACCOUNT_ENABLED']).toMatchObject({ outcome: 'PASSES' });
    expect(other).toEqual({ __typename: 'AccessDeniedError', code: 'ACCESS_DENIED' });
  });

  it('from a kept policy is not given to another token of the same person (row 304)', async () => {
    await readinessOf(harness, ['enable-ok'], { user: 'reader' });
    const [readiness] = await readinessOf(harness, ['enable-ok'], { user: 'reader', scope: 'PhoneMethods.Read' });
    expect(readiness.policyAgeSeconds).toBeNull();
    harness.emulator.requests.length = 0;
    await readinessOf(harness, ['enable-ok'], { user: 'plain', scope: 'PhoneMethods.Read Policy.Read' });
    expect(harness.calls().items.filter((url) => url.startsWith('/policies'))).toHaveLength(1);
  });
});

describe('reads that fail', () => {
  it('for one person of many are that person’s alone (row 306)', async () => {
    const names = ['throttled', 'unavailable', 'already-ready'];
    const [throttled, unavailable, ready] = await readinessOf(harness, names, fresh('failing'));
    const stateOf = ({ checks }: { checks: CheckAnswer[] }) => checks.find(({ check }) => check === 'PHONE_STATE');
    expect(stateOf(throttled)).toMatchObject({ outcome: 'UNKNOWN', failure: 'THROTTLED', missingPermissions: [] });
    expect(stateOf(unavailable)).toMatchObject({ outcome: 'UNKNOWN', failure: 'GRAPH_UNAVAILABLE' });
    expect([throttled.verdict, unavailable.verdict]).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect(ready.verdict).toBe('NOTHING_KNOWN_PREVENTS_IT');
    const user = idOf('unavailable');
    harness.emulator.faults.add({ match: { user, operation: 'getUser' }, fault: { kind: 'status', status: 503 } });
    const [nothing] = await readinessOf(harness, ['unavailable'], fresh('failing'));
    expect(nothing).toEqual({ __typename: 'GraphUnavailableError', code: 'GRAPH_UNAVAILABLE' });
  });

  it('as no policy at all are not kept (row 307)', async () => {
    harness.emulator.faults.add({
      match: { operation: 'getSmsPolicy' },
      fault: { kind: 'status', status: 200, body: { state: 'enabled' } },
    });
    const token = await harness.emulator.issueCallerToken(fresh('no policy'));
    const [readiness] = await readinessOf(harness, ['already-ready'], token);
    expect(readiness.checks[4]).toMatchObject({ outcome: 'UNKNOWN', failure: 'GRAPH_UNAVAILABLE' });
    harness.emulator.faults.clear();
    expect((await readinessOf(harness, ['already-ready'], token))[0].checks[4]).toMatchObject({ outcome: 'PASSES' });
  });
});

describe('the groups of a policy', () => {
  it('are asked for in pieces of 20', async () => {
    const { tenant } = harness.emulator;
    const ids = Array.from({ length: 41 }, (_, index) => `33333333-0000-4000-9000-${String(index).padStart(12, '0')}`);
    tenant.policy.excludeTargets = ids.map((id) => ({ targetType: 'group', id }));
    tenant.groups.set(ids[40] ?? '', new Set([idOf('trial')]));
    expect(await notableOf(harness, 'trial', fresh('forty'))).toMatchObject({ POLICY_NOT_EXCLUDED: 'BLOCKS' });
    expect(harness.calls().items.filter((url) => url.endsWith('checkMemberGroups'))).toHaveLength(3);
  });
});
