// Which Graph permission lets which caller do what to whom. One row holds for its operations, principal and target;
// any one of its permissions is enough. All phone permissions need admin consent (documented).
import type { Evidence } from './evidence.ts';
import { type Operation, PHONE_READS, PHONE_WRITES } from './operations.ts';

export interface PermissionRow {
  operations: readonly Operation[];
  principal: 'delegated' | 'application';
  target: 'self' | 'others';
  anyOf: readonly string[];
  evidence: Evidence;
}

const readAll = [
  'UserAuthMethod-Phone.Read.All',
  'UserAuthMethod-Phone.ReadWrite.All',
  'UserAuthenticationMethod.Read.All',
  'UserAuthenticationMethod.ReadWrite.All',
];
const writeAll = ['UserAuthMethod-Phone.ReadWrite.All', 'UserAuthenticationMethod.ReadWrite.All'];
const writeOwn = [...writeAll, 'UserAuthMethod-Phone.ReadWrite', 'UserAuthenticationMethod.ReadWrite'];
const readOwn = [...readAll, ...writeOwn, 'UserAuthMethod-Phone.Read', 'UserAuthenticationMethod.Read'];
const directory = ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

/**
 * The newer reference lists permissions without `.All` for others too; the older pages keep them to oneself, which is
 * the stricter reading taken here.
 */
export const PERMISSION_TABLE: readonly PermissionRow[] = [
  { operations: PHONE_READS, principal: 'delegated', target: 'self', anyOf: readOwn, evidence: 'documented' },
  { operations: PHONE_READS, principal: 'delegated', target: 'others', anyOf: readAll, evidence: 'documented' },
  { operations: PHONE_READS, principal: 'application', target: 'others', anyOf: readAll, evidence: 'documented' },
  { operations: PHONE_WRITES, principal: 'delegated', target: 'self', anyOf: writeOwn, evidence: 'documented' },
  { operations: PHONE_WRITES, principal: 'delegated', target: 'others', anyOf: writeAll, evidence: 'documented' },
  { operations: PHONE_WRITES, principal: 'application', target: 'others', anyOf: writeAll, evidence: 'documented' },
  {
    operations: ['getUser'],
    principal: 'delegated',
    target: 'self',
    anyOf: ['User.Read', 'User.ReadWrite', ...directory],
    evidence: 'documented',
  },
  { operations: ['getUser'], principal: 'delegated', target: 'others', anyOf: directory, evidence: 'documented' },
  { operations: ['getUser'], principal: 'application', target: 'others', anyOf: directory, evidence: 'documented' },
  {
    operations: ['checkMemberGroups'],
    principal: 'application',
    target: 'others',
    anyOf: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
    evidence: 'documented',
  },
];

/** Operations on oneself that need a directory role all the same: documented for create; for update Microsoft only
 * says that self-service is not supported, so letting a role holder through is an assumption. */
export const SELF_NEEDS_ROLE: ReadonlySet<Operation> = new Set<Operation>(['create', 'update']);

export function permits(
  permissions: ReadonlySet<string>,
  operation: Operation,
  principal: PermissionRow['principal'],
  target: PermissionRow['target'],
): boolean {
  return PERMISSION_TABLE.some(
    (row) =>
      row.principal === principal &&
      row.target === target &&
      row.operations.includes(operation) &&
      row.anyOf.some((permission) => permissions.has(permission)),
  );
}
