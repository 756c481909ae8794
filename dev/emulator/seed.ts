// The tenant every start begins with: fixed ids, clients and people, the same at every start. All secrets here are
// for the emulator only and say so.
import { EVERYTHING } from './resources/everything.ts';
import { EXAMPLE_CHALLENGES } from './resources/fido2-methods.ts';
import { GRAPH_CONSENTS, gatewayConsents, RESOURCES } from './resources/index.ts';
import { withPassword } from './resources/password-methods.ts';
import { ADMIN_ID, POLICY_BLOCKED_ID, SEEDED_CAST } from './seed-people.ts';
import { SEEDED_METHODS_POLICY } from './seed-policy.ts';
import {
  CONTRACTORS_GROUP_ID,
  FEDERATED_DOMAIN,
  KIOSK_GROUP_ID,
  READINESS_CAST,
  READINESS_GROUPS,
  SEEDED_CONDITIONAL_ACCESS,
  TRIAL_GROUP_ID,
} from './seed-readiness.ts';
import { REFUSED_CALLERS } from './seed-refused-callers.ts';
import { REPORT_CAST } from './seed-reports.ts';
import { TROUBLED_CAST } from './seed-troubles.ts';
import { SEEDED_WORKERS } from './seed-workers.ts';
import type { PersonSeed } from './tenant/person.ts';
import type { Registration } from './tenant/registration.ts';
import type { TenantSeed } from './tenant/tenant.ts';

export const DOMAIN = 'contoso.example';
export const TENANT_ID = '11111111-0000-4000-8000-000000000001';
/** A second tenant that the login server knows: the same people, tokens of its own. */
export const OTHER_TENANT_ID = '11111111-0000-4000-8000-000000000002';
/** The gateway's own registration: the audience of callers' tokens, the client of the on-behalf-of exchange. */
export const GATEWAY_CLIENT_ID = '22222222-0000-4000-8000-000000000001';
export const GATEWAY_CLIENT_SECRET = 'dev-only-gateway-secret';
/** The public client callers sign in with: `azp` of their tokens. */
export const DEV_CLIENT_ID = '22222222-0000-4000-8000-000000000002';
/** A background job: app-only tokens for the gateway. */
export const DAEMON_CLIENT_ID = '22222222-0000-4000-8000-000000000003';
export const DAEMON_CLIENT_SECRET = 'dev-only-daemon-secret';
/** Password of every seeded person, for the password grant. */
export const DEV_PASSWORD = 'dev-only-password';
/** Members are excluded from SMS sign-in by the seeded policy. */
export const NO_SMS_GROUP_ID = '33333333-0000-4000-8000-000000000001';
export const DEFAULT_CALLER = { id: ADMIN_ID, shortName: 'admin' };

export { SEEDED_FAULTS } from './seed-troubles.ts';
export const SEEDED_PEOPLE: readonly PersonSeed[] = [
  ...SEEDED_CAST,
  ...TROUBLED_CAST,
  ...RESOURCES.flatMap(({ people }) => people),
  ...EVERYTHING,
  ...REFUSED_CALLERS,
  ...READINESS_CAST,
  ...REPORT_CAST,
  ...SEEDED_WORKERS,
].map(withPassword);

const DIRECTORY_CONSENTS = ['User.ReadBasic.All', 'User.Read.All'];
/** What Graph demands for policies, groups, domains, reports and sign-in sessions. */
const TENANT_CONSENTS = [
  'Policy.Read.AuthenticationMethod',
  'GroupMember.Read.All',
  'Policy.Read.ConditionalAccess',
  'AuditLog.Read.All',
  'Domain.Read.All',
  'User.RevokeSessions.All',
];
/** What the gateway demands for what is about no one person's methods. */
const GATEWAY_TENANT_SCOPES = ['Directory.Read', 'Policy.Read', 'Reports.Read', 'PhoneNumbers.Find', 'Sessions.Revoke'];
/** What the gateway demands to issue, for people; applications get the same with `.All`. */
const GATEWAY_ISSUING_SCOPES = [
  'TemporaryAccessPassMethods.Issue',
  'QrCodePinMethods.Issue',
  'Fido2Methods.Issue',
  'PasswordMethods.Reset',
];

const noConsent = { delegated: [], application: [] };

const REGISTRATIONS: readonly Registration[] = [
  {
    clientId: GATEWAY_CLIENT_ID,
    servicePrincipalId: '44444444-0000-4000-8000-000000000001',
    displayName: 'Authentication methods gateway',
    publicClient: false,
    secrets: [GATEWAY_CLIENT_SECRET],
    certificates: [],
    federatedSubjects: [],
    consents: {
      graph: {
        delegated: [
          'UserAuthMethod-Phone.ReadWrite.All',
          ...GRAPH_CONSENTS,
          // Resetting a password takes no narrower one (documented).
          'UserAuthenticationMethod.ReadWrite.All',
          'Policy.ReadWrite.AuthenticationMethod',
          'User.Read',
          ...DIRECTORY_CONSENTS,
          ...TENANT_CONSENTS,
        ],
        application: [
          'UserAuthMethod-Phone.ReadWrite.All',
          ...GRAPH_CONSENTS,
          ...DIRECTORY_CONSENTS,
          ...TENANT_CONSENTS,
        ],
      },
      gateway: noConsent,
    },
  },
  {
    clientId: DEV_CLIENT_ID,
    servicePrincipalId: '44444444-0000-4000-8000-000000000002',
    displayName: 'Development client',
    publicClient: true,
    secrets: [],
    certificates: [],
    federatedSubjects: [],
    consents: {
      graph: noConsent,
      gateway: {
        delegated: [
          'PhoneMethods.Read',
          'PhoneMethods.ReadWrite',
          ...gatewayConsents('Read', 'ReadWrite'),
          ...GATEWAY_TENANT_SCOPES,
          ...GATEWAY_ISSUING_SCOPES,
        ],
        application: [],
      },
    },
  },
  {
    clientId: DAEMON_CLIENT_ID,
    servicePrincipalId: '44444444-0000-4000-8000-000000000003',
    displayName: 'Background job',
    publicClient: false,
    secrets: [DAEMON_CLIENT_SECRET],
    certificates: [],
    federatedSubjects: [],
    consents: {
      graph: noConsent,
      gateway: {
        delegated: [],
        application: [
          'PhoneMethods.Read.All',
          'PhoneMethods.ReadWrite.All',
          ...gatewayConsents('Read.All', 'ReadWrite.All'),
          ...[...GATEWAY_TENANT_SCOPES, ...GATEWAY_ISSUING_SCOPES].map((scope) => `${scope}.All`),
        ],
      },
    },
  },
];

/** Everybody may use SMS sign-in but the members of one excluded group. */
export const SEED: TenantSeed = {
  domain: DOMAIN,
  people: SEEDED_PEOPLE,
  groups: { [NO_SMS_GROUP_ID]: [POLICY_BLOCKED_ID, KIOSK_GROUP_ID], ...READINESS_GROUPS },
  groupNames: {
    [NO_SMS_GROUP_ID]: 'No SMS sign-in',
    [KIOSK_GROUP_ID]: 'Kiosks',
    [TRIAL_GROUP_ID]: 'SMS sign-in trial',
    [CONTRACTORS_GROUP_ID]: 'Contractors',
  },
  conditionalAccess: SEEDED_CONDITIONAL_ACCESS,
  domains: { [DOMAIN]: 'Managed', [FEDERATED_DOMAIN]: 'Federated' },
  policy: {
    state: 'enabled',
    includeTargets: [{ targetType: 'group', id: 'all_users', isUsableForSignIn: true }],
    excludeTargets: [{ targetType: 'group', id: NO_SMS_GROUP_ID }],
  },
  methodsPolicy: SEEDED_METHODS_POLICY,
  registrations: REGISTRATIONS,
  passkeyChallenges: EXAMPLE_CHALLENGES,
};
