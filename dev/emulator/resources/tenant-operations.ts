// What the emulated Graph offers beside people and their methods: policies and groups. For each operation its place, and
// what it demands, from Graph's own pages.
import type { Evidence } from '../tenant/evidence.ts';
import type { RoleName } from '../tenant/roles.ts';

export interface TenantOperationRules {
  readonly method: 'GET' | 'POST';
  /** The path below the version in lower case; `:id` stands for an object id. */
  readonly shape: string;
  /** Any one of these. */
  readonly delegated: readonly string[];
  readonly application: readonly string[];
  /** Roles of which a signed-in person needs one; none where no role is needed. */
  readonly roles: readonly RoleName[];
  readonly evidence: Evidence;
}

const policyReaders = ['Policy.Read.AuthenticationMethod', 'Policy.Read.All', 'Policy.ReadWrite.AuthenticationMethod'];

const reportReaders = ['AuditLog.Read.All'];
const reportRoles: readonly RoleName[] = [
  'Reports Reader',
  'Security Reader',
  'Security Administrator',
  'Global Reader',
];

const groupReaders = ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'];

export const TENANT_OPERATIONS = {
  // https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-get
  getSmsPolicy: {
    method: 'GET',
    shape: 'policies/authenticationmethodspolicy/authenticationmethodconfigurations/sms',
    delegated: policyReaders,
    application: policyReaders,
    roles: ['Global Reader', 'Authentication Policy Administrator', 'Global Administrator'],
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-get
  getPassPolicy: {
    method: 'GET',
    shape: 'policies/authenticationmethodspolicy/authenticationmethodconfigurations/temporaryaccesspass',
    delegated: policyReaders,
    application: policyReaders,
    roles: ['Global Reader', 'Authentication Policy Administrator', 'Global Administrator'],
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-get
  getPasskeyPolicy: {
    method: 'GET',
    shape: 'policies/authenticationmethodspolicy/authenticationmethodconfigurations/fido2',
    delegated: policyReaders,
    application: policyReaders,
    roles: ['Global Reader', 'Authentication Policy Administrator', 'Global Administrator'],
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get
  getMethodsPolicy: {
    method: 'GET',
    shape: 'policies/authenticationmethodspolicy',
    delegated: policyReaders,
    application: policyReaders,
    roles: ['Global Reader', 'Authentication Policy Administrator', 'Global Administrator'],
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails
  listRegistrationDetails: {
    method: 'GET',
    shape: 'reports/authenticationmethods/userregistrationdetails',
    delegated: reportReaders,
    application: reportReaders,
    roles: reportRoles,
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbymethod
  countByMethod: {
    method: 'GET',
    shape: 'reports/authenticationmethods/usersregisteredbymethod()',
    delegated: reportReaders,
    application: [],
    roles: reportRoles,
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbyfeature
  countByFeature: {
    method: 'GET',
    shape: 'reports/authenticationmethods/usersregisteredbyfeature()',
    delegated: reportReaders,
    application: [],
    roles: reportRoles,
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/directory-deleteditems-list
  listDeletedUsers: {
    method: 'GET',
    shape: 'directory/deleteditems/microsoft.graph.user',
    delegated: ['User.Read.All', 'Directory.Read.All'],
    application: ['User.Read.All', 'Directory.Read.All'],
    roles: [],
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/user-list
  searchUsers: {
    method: 'GET',
    shape: 'users',
    delegated: ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
    application: ['User.Read.All', 'Directory.Read.All'],
    roles: [],
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/group-get
  getGroup: {
    method: 'GET',
    shape: 'groups/:id',
    delegated: groupReaders,
    application: groupReaders,
    roles: [],
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/group-list-transitivemembers
  listMembers: {
    method: 'GET',
    shape: 'groups/:id/transitivemembers/microsoft.graph.user',
    delegated: groupReaders,
    application: groupReaders,
    roles: [],
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/conditionalaccessroot-evaluate
  evaluateConditionalAccess: {
    method: 'POST',
    shape: 'identity/conditionalaccess/evaluate',
    delegated: ['Policy.Read.ConditionalAccess', 'Policy.Read.All'],
    application: ['Policy.Read.ConditionalAccess', 'Policy.Read.All'],
    roles: ['Global Reader', 'Global Administrator'],
    evidence: 'assumption',
  },
  // https://learn.microsoft.com/graph/api/signin-list
  listSignIns: {
    method: 'GET',
    shape: 'auditlogs/signins',
    delegated: ['AuditLog.Read.All'],
    application: ['AuditLog.Read.All'],
    roles: ['Global Reader', 'Reports Reader', 'Global Administrator'],
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/domain-get
  getDomain: {
    method: 'GET',
    shape: 'domains/:id',
    delegated: ['Domain.Read.All', 'Directory.Read.All'],
    application: ['Domain.Read.All', 'Directory.Read.All'],
    roles: [],
    evidence: 'documented',
  },
  // https://learn.microsoft.com/graph/api/directory-deleteditems-get
  getDeletedItem: {
    method: 'GET',
    shape: 'directory/deleteditems/:id',
    delegated: ['User.Read.All', 'Directory.Read.All'],
    application: ['User.Read.All', 'Directory.Read.All'],
    roles: [],
    evidence: 'documented',
  },
} as const satisfies Record<string, TenantOperationRules>;

export type TenantOperation = keyof typeof TENANT_OPERATIONS;

export const TENANT_OPERATION_NAMES = Object.keys(TENANT_OPERATIONS) as TenantOperation[];

export function rulesOf(operation: TenantOperation): TenantOperationRules {
  return TENANT_OPERATIONS[operation];
}
