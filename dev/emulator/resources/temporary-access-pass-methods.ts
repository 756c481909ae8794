// https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod: one for each person at most. The
// passcode is null in every answer but the one to its creation. A new one replaces the one before (documented).
import { randomBytes, randomUUID } from 'node:crypto';
import { granted, type Outcome, refused } from '../tenant/outcome.ts';
import type { PersonSeed } from '../tenant/person.ts';
import { REFUSALS, refuse } from '../tenant/refusals.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { methodsOf, type Resource, type StoredMethod } from './resource.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const pass = (number: number, more: object = {}) => ({
  id: `dddddddd-0004-4000-8000-${String(number).padStart(12, '0')}`,
  createdDateTime: '2026-06-02T16:21:09.5893903Z',
  startDateTime: '2026-06-05T00:00:00Z',
  lifetimeInMinutes: 60,
  isUsableOnce: false,
  isUsable: false,
  methodUsabilityReason: 'Expired',
  ...more,
});

export const temporaryAccessPassMethods: Resource = {
  collection: 'temporaryAccessPassMethods',
  permission: 'UserAuthMethod-TAP',
  verbs: { list: 'documented', get: 'documented', create: 'documented', delete: 'documented' },
  notSelfService: ['create'],
  takesAll: ['create'],
  view: ({ startDateTime, lifetimeInMinutes, isUsableOnce, isUsable, methodUsabilityReason }) => ({
    temporaryAccessPass: null,
    startDateTime,
    lifetimeInMinutes,
    isUsableOnce,
    isUsable,
    methodUsabilityReason,
  }),
  create(person, body, now, tenant) {
    const wanted = readBody(body, now);
    if (!wanted.ok) return wanted;
    const allowed = judge(wanted.value, tenant);
    if (!allowed.ok) return allowed;
    // The one before is deleted (documented).
    methodsOf(person, temporaryAccessPassMethods).length = 0;
    return granted(issued(wanted.value, tenant, now));
  },
  shownOnce: ({ temporaryAccessPass }) => ({ temporaryAccessPass }),
  people: [
    {
      id: id(170),
      shortName: 'pass',
      displayName: 'Tamsin Ashdown',
      methods: { temporaryAccessPassMethods: [pass(1)] },
      whatHappens: 'Has a Temporary Access Pass that has expired; it may be removed.',
    },
    {
      id: id(171),
      shortName: 'pass-usable',
      displayName: 'Pia Winther',
      methods: {
        temporaryAccessPassMethods: [pass(2, { isUsable: true, methodUsabilityReason: 'EnabledByPolicy' })],
      },
      whatHappens: 'Has a Temporary Access Pass that can be used; another one would replace it.',
    },
    {
      id: id(175),
      shortName: 'pass-lost',
      displayName: 'Lotte Verloren',
      whatHappens: 'Is issued a Temporary Access Pass whose answer is lost: nobody can show it.',
    },
    ...[1, 2, 3].map(
      (number): PersonSeed => ({
        id: id(171 + number),
        shortName: `starter-${number}`,
        displayName: `New Starter ${number}`,
        whatHappens: 'Starts today, and has nothing to sign in with but a password.',
      }),
    ),
  ],
};

interface Wanted {
  readonly startDateTime: string;
  readonly lifetimeInMinutes: number | null;
  readonly isUsableOnce: boolean | null;
}

function readBody(body: unknown, now: number): Outcome<Wanted> {
  const { startDateTime = null, lifetimeInMinutes = null, isUsableOnce = null } = Object(body) as Partial<Wanted>;
  const start = startDateTime === null ? now : Date.parse(String(startDateTime));
  const isLifetime =
    lifetimeInMinutes === null ||
    (Number.isInteger(lifetimeInMinutes) && lifetimeInMinutes >= 10 && lifetimeInMinutes <= 43_200);
  const wrong = Number.isNaN(start) ? 'startDateTime' : isLifetime ? null : 'lifetimeInMinutes';
  if (wrong !== null) return refused(refuse(REFUSALS.badProperty, { name: wrong }));
  return granted({ startDateTime: new Date(start).toISOString(), lifetimeInMinutes, isUsableOnce });
}

// What the refusals say is not known: whether the policy allows it is documented, their texts are assumptions.
function judge({ lifetimeInMinutes, isUsableOnce }: Wanted, tenant: Tenant): Outcome<void> {
  const passPolicy = policyOf(tenant);
  const { state, minimumLifetimeInMinutes: min, maximumLifetimeInMinutes: max } = passPolicy;
  if (state === 'disabled') return refused(REFUSALS.passDisabled);
  if (lifetimeInMinutes !== null && (lifetimeInMinutes < min || lifetimeInMinutes > max))
    return refused(REFUSALS.passLifetime);
  if (passPolicy.isUsableOnce && isUsableOnce === false) return refused(REFUSALS.passReuse);
  return granted(undefined);
}

function issued({ startDateTime, lifetimeInMinutes, isUsableOnce }: Wanted, tenant: Tenant, now: number): StoredMethod {
  const isUsable = Date.parse(startDateTime) <= now;
  const passPolicy = policyOf(tenant);
  const { defaultLength } = passPolicy;
  const temporaryAccessPass = `+${randomBytes(defaultLength).toString('base64url').slice(1, defaultLength)}`;
  tenant.issuedSecrets.add(temporaryAccessPass);
  return {
    id: randomUUID(),
    createdDateTime: new Date(now).toISOString(),
    startDateTime,
    lifetimeInMinutes: lifetimeInMinutes ?? passPolicy.defaultLifetimeInMinutes,
    isUsableOnce: isUsableOnce ?? passPolicy.isUsableOnce,
    isUsable,
    methodUsabilityReason: isUsable ? 'EnabledByPolicy' : 'NotYetValid',
    temporaryAccessPass,
  };
}

// https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration
interface PassPolicy {
  readonly state: 'enabled' | 'disabled';
  readonly defaultLifetimeInMinutes: number;
  /** In characters, 8 to 48. */
  readonly defaultLength: number;
  readonly minimumLifetimeInMinutes: number;
  readonly maximumLifetimeInMinutes: number;
  readonly isUsableOnce: boolean;
}

function policyOf(tenant: Tenant): PassPolicy {
  return tenant.configuration('TemporaryAccessPass') as unknown as PassPolicy;
}
