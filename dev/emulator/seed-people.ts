// The named cast: callers with each role, and one person per outcome. Numbers are from the ranges kept free for
// fiction (North America 555-0100 to 555-0199; United Kingdom 07700 900000 to 900999).
import type { PersonSeed } from './tenant/person.ts';

/** The object id of a person of the cast. */
export const id = (number: number): string => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const ADMIN_ID = id(1);
export const POLICY_BLOCKED_ID = id(13);

export const SEEDED_CAST: readonly PersonSeed[] = [
  {
    id: ADMIN_ID,
    shortName: 'admin',
    displayName: 'Ana Costa',
    roles: ['Authentication Administrator'],
    phones: { mobile: '+1 4255550101' },
    whatHappens: 'Authentication Administrator: reads (masked) and changes phones of people without an admin role.',
  },
  {
    id: id(2),
    shortName: 'reader',
    displayName: 'Ravi Menon',
    roles: ['Global Reader'],
    phones: { mobile: '+1 4255550102' },
    whatHappens: 'Global Reader: reads phones of everybody, changes none.',
  },
  {
    id: id(3),
    shortName: 'plain',
    displayName: 'Paula Novak',
    phones: { mobile: '+1 4255550103' },
    whatHappens: 'No role: sees and enables only their own mobile phone, which is not enabled yet.',
  },
  {
    id: id(4),
    shortName: 'privileged-admin',
    displayName: 'Priya Raman',
    roles: ['Privileged Authentication Administrator'],
    phones: { mobile: '+1 4255550104' },
    whatHappens: 'Privileged Authentication Administrator: may do everything to everybody, sees full numbers.',
  },
  {
    id: id(5),
    shortName: 'global-admin',
    displayName: 'Greta Lind',
    roles: ['Global Administrator'],
    phones: { mobile: '+1 4255550105' },
    whatHappens: 'An administrator that an Authentication Administrator may not touch: 403.',
  },
  {
    id: id(10),
    shortName: 'enable-ok',
    displayName: 'Elena Okafor',
    phones: { mobile: '+1 4255550110' },
    whatHappens: 'Has a mobile that can be enabled: 204, then ready.',
  },
  {
    id: id(11),
    shortName: 'already-ready',
    displayName: 'Arthur Reyes',
    phones: { mobile: '+1 4255550111' },
    mobileReady: true,
    whatHappens: 'The mobile is already a sign-in name: ready.',
  },
  {
    id: id(12),
    shortName: 'not-unique',
    displayName: 'Nils Ulrich',
    phones: { mobile: '+1 4255550111' },
    whatHappens: 'Has the number already-ready signs in with: enable answers 409 phoneNumberNotUnique.',
  },
  {
    id: POLICY_BLOCKED_ID,
    shortName: 'policy-blocked',
    displayName: 'Petra Blom',
    phones: { mobile: '+1 4255550113' },
    whatHappens: 'Excluded from the SMS policy: enable answers 405.',
  },
  {
    id: id(14),
    shortName: 'office-only',
    displayName: 'Oscar Olsen',
    phones: { office: '+1 4255550114x114' },
    whatHappens: 'Only an office phone: nothing to enable.',
  },
  { id: id(15), shortName: 'no-phone', displayName: 'Nora Pham', whatHappens: 'Has no phone at all.' },
  {
    id: id(16),
    shortName: 'default-method',
    displayName: 'Dmitri Mazur',
    phones: { mobile: '+1 4255550116' },
    defaultPhone: 'mobile',
    whatHappens: 'The mobile is the default MFA method: delete answers 400.',
  },
  {
    id: id(26),
    shortName: 'default-phone',
    displayName: 'Delphine Faure',
    phones: { mobile: '+1 4255550128' },
    defaultPhone: 'mobile',
    methods: {
      microsoftAuthenticatorMethods: [
        { id: 'dddddddd-0001-4000-8000-000000000026', createdDateTime: '2026-02-20T09:30:00Z', displayName: 'Pixel 9' },
      ],
    },
    perUserMfaState: 'enforced',
    whatHappens: 'The mobile is the default MFA method; with another default (beta) it can be removed.',
  },
  {
    id: id(17),
    shortName: 'throttled',
    displayName: 'Thea Ruiz',
    phones: { mobile: '+1 4255550117' },
    outage: 'throttled',
    whatHappens: 'Every authentication-methods request answers 429 with Retry-After 120.',
  },
  {
    id: id(18),
    shortName: 'unavailable',
    displayName: 'Uma Vance',
    phones: { mobile: '+1 4255550118' },
    outage: 'unavailable',
    whatHappens: 'Every authentication-methods request answers 503.',
  },
  {
    id: id(19),
    shortName: 'guest',
    userPrincipalName: 'guest_fabrikam.example#EXT#@contoso.example',
    displayName: 'Gus Fabrikam',
    userType: 'Guest',
    phones: { mobile: '+1 4255550119' },
    whatHappens:
      'A guest: the UPN must be percent-encoded; SMS sign-in is not for accounts of other tenants, so enable answers 405.',
  },
  {
    id: id(20),
    shortName: 'three-phones',
    displayName: 'Tomas Pereira',
    phones: { mobile: '+44 7700900120', alternateMobile: '+44 7700900121', office: '+1 4255550122' },
    whatHappens: 'One phone of each type: the mobile cannot be deleted before the alternate.',
  },
  {
    id: id(21),
    shortName: 'step-up',
    displayName: 'Stella Upton',
    phones: { mobile: '+1 4255550123' },
    signInRefusal: { aadsts: 50076, claims: true },
    whatHappens: 'As a caller: the on-behalf-of exchange answers interaction_required with claims.',
  },
];
