// `ifPolicy`: the same checks against a policy that nobody has set.

import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NO_SMS_GROUP_ID } from '../../dev/emulator/seed.ts';
import { KIOSK_GROUP_ID, TRIAL_GROUP_ID } from '../../dev/emulator/seed-readiness.ts';
import { enableSmsSignIn } from '../../dev/emulator/tenant/sms-sign-in.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { draws } from '../support/proof.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const checks = 'checks { check outcome certainty source observedAt }';
const query = `query ($ids: [ID!]!, $policy: SmsPolicyInput) { smsSignInReadiness(userIds: $ids, ifPolicy: $policy) {
  __typename ... on SmsSignInReadiness { userId verdict policyAgeSeconds ${checks} ifPolicy { verdict headline ${checks} } }
  ... on InvalidInputError { code violations { field reason } } } }`;

let runs = 0;
async function propose(names: readonly string[], policy: unknown, scope?: string) {
  const ids = names.map((name) => harness.emulator.tenant.named(name)?.id ?? name);
  const scoped = scope === undefined ? {} : { scope };
  const token = { user: 'reader', claims: { jti: `propose ${++runs}` }, ...scoped };
  const { data, errors } = await harness.run(query, { ids, policy }, token);
  expect(errors).toBeUndefined();
  return data.smsSignInReadiness;
}

const everybody = { id: 'all_users' };

describe('a proposed policy', () => {
  it('is null where none is proposed', async () => {
    expect((await propose(['enable-ok'], null))[0].ifPolicy).toBeNull();
  });

  it.each([
    ['already-ready', { isEnabled: false, includeTargets: [everybody] }, 'BLOCKED', 'POLICY_ENABLED'],
    ['already-ready', { includeTargets: [{ id: TRIAL_GROUP_ID }] }, 'BLOCKED', 'POLICY_INCLUDED'],
    ['already-ready', { includeTargets: [everybody], excludeTargets: [everybody] }, 'BLOCKED', 'POLICY_NOT_EXCLUDED'],
    [
      'already-ready',
      { includeTargets: [{ ...everybody, isUsableForSignIn: false }] },
      'BLOCKED',
      'POLICY_USABLE_FOR_SIGN_IN',
    ],
    ['already-ready', { includeTargets: [everybody] }, 'NOTHING_KNOWN_PREVENTS_IT', null],
    ['trial', { includeTargets: [{ id: TRIAL_GROUP_ID.toUpperCase() }] }, 'NOT_TURNED_ON', 'PHONE_STATE'],
    // Refused by today's policy: what the phone's state would be is not known.
    ['policy-blocked', { includeTargets: [everybody] }, 'UNKNOWN', null],
  ])('would make of %s: %o', async (name, policy, verdict, blocking) => {
    const [{ ifPolicy }] = await propose([name], policy);
    expect(ifPolicy.verdict).toBe(verdict);
    const blocks = ifPolicy.checks.filter(({ outcome }: { outcome: string }) => outcome === 'BLOCKS');
    expect(blocks.map(({ check }: { check: string }) => check)).toEqual(blocking === null ? [] : [blocking]);
  });

  it('costs no further request, and leaves the answer about today as it is', async () => {
    const [before] = await propose(['enable-ok'], null);
    const cost = harness.calls().all;
    harness.emulator.requests.length = 0;
    const [after] = await propose(['enable-ok'], { includeTargets: [{ id: TRIAL_GROUP_ID }] });
    expect(harness.calls().all).toBe(cost);
    const outcomes = (answer: { checks: { outcome: string }[] }) => answer.checks.map(({ outcome }) => outcome);
    expect([after.verdict, outcomes(after)]).toEqual([before.verdict, outcomes(before)]);
    expect(after.ifPolicy.checks[4]).toMatchObject({ source: 'PROPOSED_POLICY', observedAt: null });
    expect(after.ifPolicy.checks[6]).toMatchObject({ source: 'PROPOSED_POLICY', certainty: 'DERIVED' });
  });

  it('is judged also where today’s policy may not be read', async () => {
    const scope = 'PhoneMethods.Read Directory.Read';
    const [answer] = await propose(['already-ready'], { includeTargets: [{ id: TRIAL_GROUP_ID }] }, scope);
    expect(answer.policyAgeSeconds).toBeNull();
    expect(answer.ifPolicy.verdict).toBe('BLOCKED');
  });

  it('leaves open what hangs on groups that cannot be read', async () => {
    harness.emulator.faults.add({ match: { operation: 'checkMemberGroups' }, fault: { kind: 'status', status: 403 } });
    const policy = { includeTargets: [everybody], excludeTargets: [{ id: TRIAL_GROUP_ID }] };
    const answers = await propose(['already-ready', 'enable-ok'], policy);
    for (const { ifPolicy } of answers) expect(ifPolicy.verdict).toBe('UNKNOWN');
  });

  it.each([
    [{ includeTargets: [{ id: 'everybody' }] }, 'ifPolicy.includeTargets', 'MALFORMED_GROUP_ID'],
    [{ includeTargets: [], excludeTargets: [{ id: '../x' }] }, 'ifPolicy.excludeTargets', 'MALFORMED_GROUP_ID'],
    [{ includeTargets: Array.from({ length: 21 }, () => everybody) }, 'ifPolicy.includeTargets', 'TOO_MANY_GROUPS'],
  ])('that cannot be one is refused before anything is asked (row 332): %o', async (policy, field, reason) => {
    const answers = await propose(['enable-ok', 'trial'], policy);
    expect(answers).toEqual(
      Array.from({ length: 2 }, () => ({
        __typename: 'InvalidInputError',
        code: 'INVALID_INPUT',
        violations: [{ field, reason }],
      })),
    );
    expect(harness.calls().all).toBe(0);
  });
});

const groups = [NO_SMS_GROUP_ID, KIOSK_GROUP_ID, TRIAL_GROUP_ID];
const ids = fc.constantFrom('all_users', 'all_users', ...groups);
const policies = fc.record({
  isEnabled: fc.constantFrom(true, true, false),
  includeTargets: fc.array(fc.record({ id: ids, isUsableForSignIn: fc.constantFrom(true, true, false) }), {
    maxLength: 3,
  }),
  excludeTargets: fc.array(fc.record({ id: fc.constantFrom(...groups) }), { maxLength: 1 }),
});

describe('what a proposed policy would make of people', () => {
  it('is what the tenant makes of them once it has that policy', async () => {
    const names = ['already-ready', 'enable-ok', 'trial', 'policy-blocked', 'excluded-by-nesting', 'internal-guest'];
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(policies, policies, async (now, then) => {
        harness.emulator.reset();
        const { tenant } = harness.emulator;
        tenant.policy = graphPolicy(now);
        const answers = await propose(names, then);
        tenant.policy = graphPolicy(then);
        for (const [index, { ifPolicy }] of answers.entries()) {
          const person = tenant.named(names[index] as string) ?? expect.fail();
          const mobile = person.phones.get('mobile') ?? expect.fail();
          seen.add(ifPolicy.verdict);
          expect(ifPolicy.verdict === 'BLOCKED').toBe(!enableSmsSignIn(tenant, person, mobile).ok);
        }
      }),
      draws(25),
    );
    expect(seen.size).toBeGreaterThan(2);
  });

  function graphPolicy({
    isEnabled,
    includeTargets,
    excludeTargets,
  }: typeof policies extends fc.Arbitrary<infer T> ? T : never) {
    const target = { targetType: 'group' as const };
    return {
      state: isEnabled ? ('enabled' as const) : ('disabled' as const),
      includeTargets: includeTargets.map((one) => ({ ...target, ...one })),
      excludeTargets: excludeTargets.map((one) => ({ ...target, ...one })),
    };
  }
});
