// `alsoRead`: what is read of one person, on request.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GATEWAY_CLIENT_ID } from '../../dev/emulator/seed.ts';
import type { ConditionalAccessPolicy } from '../../dev/emulator/tenant/conditional-access.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { type CheckAnswer, checkFields } from './support.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const query = `query ($ids: [ID!]!, $also: [SmsSignInExtraRead!]!) { smsSignInReadiness(userIds: $ids, alsoRead: $also) {
  ... on SmsSignInReadiness { verdict checks { ${checkFields} explanation } } } }`;
const everything = ['CONDITIONAL_ACCESS', 'SIGN_INS', 'DOMAIN', 'DELETED_PEOPLE'];

let runs = 0;
type Answer = { verdict: string; checks: Record<string, CheckAnswer & { explanation: string }> };
async function look(names: readonly string[], also: readonly string[] = everything, scope?: string): Promise<Answer[]> {
  const ids = names.map((name) => harness.emulator.tenant.named(name)?.id ?? name);
  const scoped = scope === undefined ? {} : { scope };
  const token = { user: 'reader', claims: { jti: `look ${++runs}` }, ...scoped };
  const { data, errors } = await harness.run(query, { ids, also }, token);
  expect(errors).toBeUndefined();
  return data.smsSignInReadiness.map(({ verdict, checks }: { verdict: string; checks: CheckAnswer[] }) => ({
    verdict,
    checks: Object.fromEntries(checks.map((check) => [check.check, check])),
  }));
}
const one = async (name: string, also?: readonly string[], scope?: string) =>
  (await look([name], also, scope))[0] as Answer;

const demand = (change: Partial<ConditionalAccessPolicy>): ConditionalAccessPolicy => ({
  id: '55555555-0000-4000-8000-000000000009',
  displayName: 'A policy',
  state: 'enabled',
  includeGroups: 'All',
  includeApplications: 'All',
  operator: 'AND',
  builtInControls: [],
  allowedCombinations: null,
  ...change,
});

describe('Conditional Access (check 13)', () => {
  it('blocks whom a policy in force demands multifactor authentication of, and nobody else', async () => {
    expect(await one('contractor')).toMatchObject({
      verdict: 'BLOCKED',
      checks: { CONDITIONAL_ACCESS: { outcome: 'BLOCKS', certainty: 'DERIVED', source: 'CONDITIONAL_ACCESS' } },
    });
    // A policy that only reports applies to everybody.
    expect(await one('already-ready')).toMatchObject({
      verdict: 'NOTHING_KNOWN_PREVENTS_IT',
      checks: { CONDITIONAL_ACCESS: { outcome: 'PASSES' } },
    });
  });

  it.each<[Partial<ConditionalAccessPolicy>, string]>([
    [{ builtInControls: ['compliantDevice'] }, 'PASSES'],
    [{ builtInControls: ['mfa', 'compliantDevice'] }, 'BLOCKS'],
    [{ builtInControls: ['mfa', 'compliantDevice'], operator: 'OR' }, 'WARNS'],
    [{ builtInControls: ['mfa'], operator: 'OR' }, 'BLOCKS'],
    [{ builtInControls: ['block'], operator: 'OR' }, 'BLOCKS'],
    [{ allowedCombinations: ['fido2', 'password,sms'] }, 'BLOCKS'],
    [{ allowedCombinations: ['fido2', 'sms'] }, 'PASSES'],
    [{ builtInControls: ['mfa'], state: 'disabled' }, 'PASSES'],
    [{ builtInControls: ['mfa'], includeApplications: ['another'] }, 'PASSES'],
  ])('of a policy %o: %s', async (change, outcome) => {
    harness.emulator.tenant.conditionalAccess = [demand(change)];
    const { checks } = await one('already-ready', ['CONDITIONAL_ACCESS']);
    expect(checks['CONDITIONAL_ACCESS']?.outcome).toBe(outcome);
  });
});

describe('the sign-in log (check 16)', () => {
  it('tells the last failure, or that there was none', async () => {
    const failed = (await one('failed-sign-in')).checks['LAST_FAILED_SIGN_IN'];
    expect(failed).toMatchObject({ outcome: 'INFORMS', source: 'SIGN_IN_LOG', certainty: 'CERTAIN' });
    expect(failed?.explanation).toContain('50076');
    expect((await one('already-ready')).checks['LAST_FAILED_SIGN_IN']).toMatchObject({ outcome: 'INFORMS' });
    const { tenant } = harness.emulator;
    const signIns = [{ createdDateTime: '2026-11-25T09:30:00Z', errorCode: 0 }];
    Object.assign(tenant.named('already-ready') ?? {}, { signIns });
    expect((await one('already-ready')).checks['LAST_FAILED_SIGN_IN']).toMatchObject({ outcome: 'PASSES' });
  });

  it('without a premium licence is unknown, and no permission is said to be missing (row 335)', async () => {
    harness.emulator.tenant.options.hasPremiumLicence = false;
    expect((await one('failed-sign-in')).checks['LAST_FAILED_SIGN_IN']).toMatchObject({
      outcome: 'UNKNOWN',
      failure: 'LICENCE_REQUIRED',
      missingPermissions: [],
      missingRoles: [],
    });
  });
});

describe('domain and deleted people (checks 1 and 12)', () => {
  it('tell a federated domain', async () => {
    expect((await one('federated')).checks['SYNCHRONISATION']).toMatchObject({ outcome: 'INFORMS', source: 'DOMAIN' });
    expect((await one('federated', [])).checks['SYNCHRONISATION']).toMatchObject({ outcome: 'PASSES' });
    expect((await one('already-ready')).checks['SYNCHRONISATION']).toMatchObject({
      outcome: 'PASSES',
      source: 'DOMAIN',
    });
    expect((await one('synced')).checks['SYNCHRONISATION']).toMatchObject({ outcome: 'INFORMS', source: 'ACCOUNT' });
  });

  it('tell when somebody was deleted, and until when they can be restored', async () => {
    const deleted = await one('deleted');
    expect(deleted.verdict).toBe('BLOCKED');
    expect(deleted.checks['PERSON_EXISTS']?.explanation).toContain('2026-11-20');
    expect(deleted.checks['PERSON_EXISTS']?.remedy).toContain('2026-12-20');
    const nobody = await one('00000000-0000-4000-8000-000000000000');
    expect(nobody.checks['PERSON_EXISTS']).toMatchObject({ outcome: 'BLOCKS', remedy: 'Check the id.' });
  });
});

describe('what is read besides', () => {
  const extra = ['/identity/', '/auditLogs/', '/domains/', '/directory/'];
  const readsBesides = () => {
    const { items, singles } = harness.calls();
    return [...items, ...singles].filter((url) => extra.some((part) => url.includes(part))).length;
  };

  it('is read of one person alone, and only on request', async () => {
    await one('already-ready', []);
    const [answer] = await look(['already-ready', 'contractor']);
    expect(readsBesides()).toBe(0);
    expect(answer?.checks['CONDITIONAL_ACCESS']).toMatchObject({ outcome: 'NOT_CHECKED', source: 'NONE' });
    await one('already-ready');
    expect(readsBesides()).toBe(3);
  });

  it('is unknown with the scope that is missing, and not asked of Graph (row 334)', async () => {
    const { checks } = await one('already-ready', everything, 'PhoneMethods.Read Directory.Read');
    expect(checks['CONDITIONAL_ACCESS']).toMatchObject({ outcome: 'UNKNOWN', missingPermissions: ['Policy.Read'] });
    expect(checks['LAST_FAILED_SIGN_IN']).toMatchObject({ outcome: 'UNKNOWN', missingPermissions: ['Reports.Read'] });
    expect(readsBesides()).toBe(1);
  });

  it('is unknown with the permission that is missing at Graph (row 334)', async () => {
    const gateway = harness.emulator.tenant.registrations.get(GATEWAY_CLIENT_ID);
    const missing = ['Policy.Read.ConditionalAccess', 'AuditLog.Read.All', 'Domain.Read.All'];
    if (gateway) {
      const { graph } = gateway.consents;
      graph.delegated = graph.delegated.filter((permission) => !missing.includes(permission));
    }
    const { checks } = await one('already-ready');
    expect(
      ['CONDITIONAL_ACCESS', 'LAST_FAILED_SIGN_IN', 'SYNCHRONISATION'].map((name) => checks[name]?.missingPermissions),
    ).toEqual(missing.map((permission) => [permission]));
  });
});
