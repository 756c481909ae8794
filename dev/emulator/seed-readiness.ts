// People for the question why somebody cannot sign in by SMS: one for each reason that is a person's own.
import { id } from './seed-people.ts';
import type { ConditionalAccessPolicy } from './tenant/conditional-access.ts';
import { FIRSTLINE_LICENSES, type PersonSeed } from './tenant/person.ts';

/** In the group that the seeded policy excludes. */
export const KIOSK_GROUP_ID = '33333333-0000-4000-8000-000000000002';
/** For policies that include some people only. */
export const TRIAL_GROUP_ID = '33333333-0000-4000-8000-000000000003';
/** Conditional Access demands more than SMS of them. */
export const CONTRACTORS_GROUP_ID = '33333333-0000-4000-8000-000000000004';
/** A domain whose sign-in is another service's. */
export const FEDERATED_DOMAIN = 'federated.example';

const noLicenses = { skuIds: [], servicePlanIds: [] };

export const READINESS_CAST: readonly PersonSeed[] = [
  {
    id: id(301),
    shortName: 'deleted',
    displayName: 'Delia Marsh',
    phones: { mobile: '+1 4255550130' },
    mobileReady: true,
    deletedDateTime: '2026-11-20T10:00:00Z',
    whatHappens: 'Was deleted and can be restored; the number is still taken.',
  },
  {
    id: id(302),
    shortName: 'disabled-ready',
    displayName: 'Dirk Vos',
    phones: { mobile: '+1 4255550131' },
    mobileReady: true,
    accountEnabled: false,
    whatHappens: 'The account is disabled, the phone is ready.',
  },
  {
    id: id(303),
    shortName: 'internal-guest',
    displayName: 'Ines Gomes',
    userType: 'Guest',
    creationType: null,
    phones: { mobile: '+1 4255550132' },
    mobileReady: true,
    whatHappens: 'A guest whose account was made here: SMS sign-in is on.',
  },
  {
    id: id(306),
    shortName: 'excluded-by-nesting',
    displayName: 'Kofi Boateng',
    phones: { mobile: '+1 4255550133' },
    whatHappens: 'In a group within the group that the policy excludes: enable answers 405.',
  },
  {
    id: id(307),
    shortName: 'trial',
    employeeId: 'E-30700',
    displayName: 'Tara Lindqvist',
    phones: { mobile: '+1 4255550134' },
    whatHappens: 'In the group "SMS sign-in trial": for policies that include only some people.',
  },
  {
    id: id(310),
    shortName: 'number-of-deleted',
    displayName: 'Noel Park',
    phones: { mobile: '+1 4255550130' },
    mobileTaken: true,
    whatHappens: 'Has the number of a deleted person: the phone shows that it is not unique.',
  },
  {
    id: id(311),
    shortName: 'unlicensed',
    displayName: 'Ursula Brandt',
    phones: { mobile: '+1 4255550135' },
    mobileReady: true,
    licenses: noLicenses,
    whatHappens: 'SMS sign-in is on, without a licence that covers it.',
  },
  {
    id: id(312),
    shortName: 'synced',
    displayName: 'Sven Ahlgren',
    phones: { mobile: '+1 4255550136' },
    mobileReady: true,
    onPremisesSyncEnabled: true,
    licenses: { ...FIRSTLINE_LICENSES, skuIds: [] },
    whatHappens: 'Synchronised from an on-premises directory: SMS sign-in happens in the cloud.',
  },
  {
    id: id(315),
    shortName: 'voice-number',
    displayName: 'Viola Santos',
    phones: { mobile: '+1 4255550137', alternateMobile: '+1 4255550138' },
    mobileReady: true,
    whatHappens: 'SMS sign-in is on, with a second number that is for voice calls.',
  },
  {
    id: id(313),
    shortName: 'contractor',
    displayName: 'Cora Lind',
    phones: { mobile: '+1 4255550142' },
    mobileReady: true,
    whatHappens: 'SMS sign-in is on; Conditional Access demands multifactor authentication of contractors.',
  },
  {
    id: id(314),
    shortName: 'federated',
    userPrincipalName: `federated@${FEDERATED_DOMAIN}`,
    displayName: 'Fedor Hale',
    phones: { mobile: '+1 4255550140' },
    mobileReady: true,
    whatHappens: 'SMS sign-in is on; the domain of the sign-in name is federated.',
  },
  {
    id: id(316),
    shortName: 'failed-sign-in',
    displayName: 'Fay Osei',
    phones: { mobile: '+1 4255550141' },
    mobileReady: true,
    signIns: [
      { createdDateTime: '2026-11-25T09:30:00Z', errorCode: 0 },
      { createdDateTime: '2026-11-25T09:20:00Z', errorCode: 50_076 },
    ],
    whatHappens: 'SMS sign-in is on; the last sign-in that failed was asked for a second factor.',
  },
];

export const SEEDED_CONDITIONAL_ACCESS: readonly ConditionalAccessPolicy[] = [
  {
    id: '55555555-0000-4000-8000-000000000001',
    displayName: 'Multifactor authentication for contractors',
    state: 'enabled',
    includeGroups: [CONTRACTORS_GROUP_ID],
    includeApplications: 'All',
    operator: 'AND',
    builtInControls: ['mfa'],
    allowedCombinations: null,
  },
  {
    id: '55555555-0000-4000-8000-000000000002',
    displayName: 'Phishing-resistant sign-in, on trial',
    state: 'enabledForReportingButNotEnforced',
    includeGroups: 'All',
    includeApplications: 'All',
    operator: 'OR',
    builtInControls: [],
    allowedCombinations: ['windowsHelloForBusiness', 'fido2', 'x509CertificateMultiFactor'],
  },
];

export const READINESS_GROUPS: Readonly<Record<string, readonly string[]>> = {
  [KIOSK_GROUP_ID]: [id(306)],
  // The last three are seeded with QR codes, which the policy allows to this group.
  [TRIAL_GROUP_ID]: [id(307), ...[240, 241, 242].map(id)],
  [CONTRACTORS_GROUP_ID]: [id(313)],
};
