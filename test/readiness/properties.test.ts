import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_SMS_GROUP_ID } from '../../dev/emulator/seed.ts';
import { KIOSK_GROUP_ID, TRIAL_GROUP_ID } from '../../dev/emulator/seed-readiness.ts';
import { createPerson, type PersonSeed } from '../../dev/emulator/tenant/person.ts';
import type { SmsPolicy } from '../../dev/emulator/tenant/sms-policy.ts';
import { enableSmsSignIn } from '../../dev/emulator/tenant/sms-sign-in.ts';
import { failed, faultFromAnswer, faultWithoutAnswer, type Outcome } from '../../src/graph/fault.ts';
import { parseObjectId } from '../../src/graph/ids.ts';
import { phoneMethodIds } from '../../src/methods/phone/phone-method.ts';
import type { Evidence } from '../../src/readiness/evidence.ts';
import { readinessOf as judge, verdictOf } from '../../src/readiness/readiness.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { draws } from '../support/proof.ts';
import { type CheckAnswer, readinessOf } from './support.ts';

const user = { id: parseObjectId('aaaaaaaa-0000-4000-8000-000000000001') ?? (expect.fail() as never) };
const group = '33333333-0000-4000-8000-000000000001';

const fault = fc.constantFrom(
  faultFromAnswer(403, {}, null, 0),
  faultFromAnswer(404, {}, null, 0),
  faultFromAnswer(429, {}, null, 0),
  faultFromAnswer(503, {}, null, 0),
  faultWithoutAnswer('forbidden'),
  faultWithoutAnswer('timeout'),
  faultWithoutAnswer('token'),
);

function observed<T>(value: fc.Arbitrary<T>) {
  const outcome: fc.Arbitrary<Outcome<T>> = fc.oneof(
    { weight: 3, arbitrary: value.map((known) => ({ ok: true, value: known }) as const) },
    { weight: 1, arbitrary: fault.map(failed) },
  );
  return outcome.map((known) => ({ outcome: known, observedAt: 0 }));
}

const maybe = fc.constantFrom(true, false, null);
const target = fc.record({ id: fc.constantFrom('all_users', group, user.id), isUser: fc.boolean() });
const phone = fc.record({
  user: fc.constant(user),
  methodId: fc.constant(phoneMethodIds.MOBILE),
  createdDateTime: fc.constant(null),
  phoneType: fc.constantFrom('MOBILE' as const, 'OFFICE' as const),
  phoneNumber: fc.constant(null),
  smsSignInState: fc.constantFrom(
    'READY' as const,
    'NOT_ENABLED' as const,
    'NOT_ALLOWED_BY_POLICY' as const,
    'PHONE_NUMBER_NOT_UNIQUE' as const,
    'UNKNOWN' as const,
  ),
});

const evidence: fc.Arbitrary<Evidence> = fc.record({
  user: fc.constant(user),
  account: observed(
    fc.record({
      enabled: maybe,
      origin: fc.constantFrom(
        'MEMBER' as const,
        'INTERNAL_GUEST' as const,
        'EXTERNAL_GUEST' as const,
        'UNKNOWN' as const,
      ),
      external: maybe,
      synchronised: maybe,
      licensed: maybe,
      domain: fc.constant(null),
    }),
  ),
  phones: observed(fc.record({ items: fc.array(phone, { maxLength: 2 }) })),
  policy: observed(
    fc.record({
      enabled: maybe,
      include: fc.array(
        fc.tuple(target, maybe).map(([one, usableForSignIn]) => ({ ...one, usableForSignIn })),
        { maxLength: 3 },
      ),
      exclude: fc.array(target, { maxLength: 2 }),
    }),
  ),
  groups: observed(fc.constantFrom(new Set<string>(), new Set([group]))),
});

const readOf = { ACCOUNT: 'account', PHONES: 'phones', POLICY: 'policy', POLICY_AND_GROUPS: 'policy' } as const;

describe('readiness out of any evidence', () => {
  it('never counts a refused read as passed, and the verdict follows from the checks alone', () => {
    fc.assert(
      fc.property(evidence, (known) => {
        const requester = { kind: 'delegated', objectId: 'someone' } as const;
        const { checks, verdict, smsSignInState } = judge({ evidence: known, cloud: 'GLOBAL', requester });
        for (const { source, outcome } of checks) {
          const read = source in readOf ? known[readOf[source as keyof typeof readOf]] : null;
          if (read?.outcome.ok === false) expect(outcome).not.toBe('PASSES');
        }
        expect(verdict).toBe(verdictOf(checks, smsSignInState ?? null));
        const outcomes = checks.map(({ outcome }) => outcome);
        expect(verdict === 'BLOCKED' || verdict === 'NOT_TURNED_ON').toBe(outcomes.includes('BLOCKS'));
        if (verdict !== 'NOTHING_KNOWN_PREVENTS_IT') return;
        expect(smsSignInState).toBe('READY');
        expect(known.account.outcome).toMatchObject({ ok: true, value: { enabled: true } });
      }),
      draws(5_000),
    );
  });

  it('blocks everybody in a cloud without SMS sign-in', () => {
    fc.assert(
      fc.property(evidence, (known) => {
        const requester = { kind: 'delegated', objectId: 'someone' } as const;
        const { checks, verdict } = judge({ evidence: known, cloud: 'CHINA', requester });
        expect(checks.find(({ check }) => check === 'CLOUD')?.outcome).toBe('BLOCKS');
        expect(verdict).toBe('BLOCKED');
      }),
      draws(100),
    );
  });
});

const groups = [NO_SMS_GROUP_ID, KIOSK_GROUP_ID, TRIAL_GROUP_ID];
const tenantTarget = fc.constantFrom('all_users', ...groups).map((id) => ({ targetType: 'group' as const, id }));
const tenants = fc.record({
  policy: fc.record({
    state: fc.constantFrom('enabled' as const, 'enabled' as const, 'disabled' as const),
    includeTargets: fc.array(
      fc.tuple(tenantTarget, fc.boolean()).map(([one, isUsableForSignIn]) => ({ ...one, isUsableForSignIn })),
      { maxLength: 3 },
    ),
    excludeTargets: fc.array(tenantTarget, { maxLength: 2 }),
  }) satisfies fc.Arbitrary<SmsPolicy>,
  people: fc.array(
    fc.record({
      accountEnabled: fc.boolean(),
      kind: fc.constantFrom('member', 'internal guest', 'external guest'),
      phone: fc.constantFrom('none', 'office', 'mobile', 'ready', 'taken'),
      group: fc.constantFrom(null, ...groups),
    }),
    { minLength: 1, maxLength: 8 },
  ),
});

describe('readiness of random tenants', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  function seedOf(
    person: (typeof tenants extends fc.Arbitrary<infer T> ? T : never)['people'][number],
    index: number,
  ): PersonSeed {
    const id = `aaaaaaaa-0000-4000-9000-${String(index).padStart(12, '0')}`;
    const number = `+1 42555501${60 + index}`;
    return {
      id,
      shortName: `random-${index}`,
      displayName: 'Somebody',
      accountEnabled: person.accountEnabled,
      userType: person.kind === 'member' ? 'Member' : 'Guest',
      creationType: person.kind === 'external guest' ? 'Invitation' : null,
      phones: person.phone === 'none' ? {} : person.phone === 'office' ? { office: number } : { mobile: number },
      mobileReady: person.phone === 'ready',
      mobileTaken: person.phone === 'taken',
    };
  }

  it('never promises what enabling would refuse, reports no blocker that others explain, and removing all lets the person in', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(tenants, async ({ policy, people }) => {
        harness.emulator.reset();
        const { tenant } = harness.emulator;
        tenant.policy = structuredClone(policy);
        const seeds = people.map(seedOf);
        for (const [index, seed] of seeds.entries()) {
          tenant.add(seed);
          const member = people[index]?.group ?? null;
          if (member !== null) tenant.groups.get(member)?.add(seed.id);
        }
        const ask = async () => {
          run++;
          return readinessOf(
            harness,
            seeds.map(({ id }) => id),
            { user: 'reader', claims: { jti: `run ${run}` } },
          );
        };
        const enable = (id: string) => {
          const person = tenant.find(id);
          const mobile = person?.phones.get('mobile');
          return person && mobile ? enableSmsSignIn(tenant, person, mobile).ok : false;
        };
        const first = await ask();
        for (const { userId, verdict } of first)
          if (verdict === 'NOTHING_KNOWN_PREVENTS_IT') expect(enable(userId)).toBe(true);
        const [someone] = first;
        const before = structuredClone(tenant.policy);
        for (const { check } of someone.checks.filter(isJudgedByEnabling)) {
          const others = someone.checks.filter((one: CheckAnswer) => one.check !== check);
          tenant.put(createPerson(seeds[0] as PersonSeed, tenant.domain));
          tenant.policy = structuredClone(before);
          cure(someone.userId, others);
          expect([check, enable(someone.userId)]).toEqual([check, false]);
        }
        tenant.put(createPerson(seeds[0] as PersonSeed, tenant.domain));
        tenant.policy = structuredClone(before);
        for (const { userId, checks } of first) cure(userId, checks);
        for (const { userId, verdict } of await ask()) {
          expect(verdict).toBe('NOTHING_KNOWN_PREVENTS_IT');
          expect(enable(userId)).toBe(true);
        }
      }),
      draws(25),
    );
  });

  // Graph enables SMS sign-in for a disabled account as well, and enabling is what a phone that is off needs.
  const isJudgedByEnabling = ({ check, outcome }: CheckAnswer) =>
    outcome === 'BLOCKS' && check !== 'ACCOUNT_ENABLED' && check !== 'PHONE_STATE';

  /** Removes what blocks, as the remedies say. */
  function cure(id: string, checks: readonly CheckAnswer[]): void {
    const { tenant } = harness.emulator;
    const person = tenant.find(id) ?? expect.fail();
    const blocks = new Set(checks.filter(({ outcome }) => outcome === 'BLOCKS').map(({ check }) => check));
    if (blocks.has('ACCOUNT_ENABLED')) person.accountEnabled = true;
    if (blocks.has('ACCOUNT_OF_THIS_TENANT')) person.creationType = null;
    if (blocks.has('POLICY_ENABLED')) tenant.policy.state = 'enabled';
    if (blocks.has('POLICY_NOT_EXCLUDED')) tenant.policy.excludeTargets = [];
    if (blocks.has('POLICY_INCLUDED'))
      tenant.policy.includeTargets.push({ targetType: 'group', id: 'all_users', isUsableForSignIn: true });
    if (blocks.has('POLICY_USABLE_FOR_SIGN_IN'))
      for (const target of tenant.policy.includeTargets) target.isUsableForSignIn = true;
    if (blocks.has('MOBILE_PHONE'))
      person.phones.set('mobile', {
        phoneType: 'mobile',
        phoneNumber: `+1 20655501${id.slice(-2)}`,
        registration: 'ready',
      });
    const mobile = person.phones.get('mobile');
    if (mobile && blocks.has('PHONE_STATE')) mobile.registration = 'ready';
  }
});
