// Which Graph permission lets which caller do what to whom. One row holds for its operations, principal and target;
// any one of its permissions is enough. All phone permissions need admin consent (documented).
import { RESOURCES } from '../resources/index.ts';
import type { Resource, ResourceOperation, Verb } from '../resources/resource.ts';
import type { Evidence } from './evidence.ts';
import {
  MIXED_LIST,
  type Operation,
  PHONE_READS,
  PHONE_WRITES,
  RESET_OPERATION,
  RESET_PASSWORD,
  REVOKE,
} from './operations.ts';

export interface PermissionRow {
  operations: readonly Operation[];
  principal: 'delegated' | 'application';
  target: 'self' | 'others';
  anyOf: readonly string[];
  evidence: Evidence;
}

/** What holds for one kind of method: its own permissions, and those for every kind. */
function methodRows(
  permission: string,
  reads: readonly Operation[],
  writes: readonly Operation[],
): readonly PermissionRow[] {
  const named = (...endings: readonly string[]) =>
    endings.flatMap((ending) => [`${permission}${ending}`, `UserAuthenticationMethod${ending}`]);
  const writeAll = named('.ReadWrite.All');
  const readAll = [...named('.Read.All'), ...writeAll];
  const writeOwn = [...writeAll, ...named('.ReadWrite')];
  const readOwn = [...readAll, ...writeOwn, ...named('.Read')];
  return [
    { operations: reads, principal: 'delegated', target: 'self', anyOf: readOwn, evidence: 'documented' },
    { operations: reads, principal: 'delegated', target: 'others', anyOf: readAll, evidence: 'documented' },
    { operations: reads, principal: 'application', target: 'others', anyOf: readAll, evidence: 'documented' },
    { operations: writes, principal: 'delegated', target: 'self', anyOf: writeOwn, evidence: 'documented' },
    { operations: writes, principal: 'delegated', target: 'others', anyOf: writeAll, evidence: 'documented' },
    { operations: writes, principal: 'application', target: 'others', anyOf: writeAll, evidence: 'documented' },
  ];
}

function resourceRows(resource: Resource): readonly PermissionRow[] {
  const operations = (...verbs: readonly Verb[]): ResourceOperation[] =>
    verbs.filter((verb) => resource.verbs[verb]).map((verb) => `${resource.collection}.${verb}` as const);
  const rows = methodRows(
    resource.permission,
    operations('list', 'get'),
    operations('options', 'create', 'update', 'delete'),
  );
  const needAll = (operation: Operation) =>
    (resource.takesAll ?? []).some((verb) => `${resource.collection}.${verb}` === operation);
  return rows.flatMap((row) => [
    { ...row, operations: row.operations.filter((operation) => !needAll(operation)) },
    {
      ...row,
      operations: row.operations.filter(needAll),
      anyOf: row.anyOf.filter((permission) => permission.endsWith('.ReadWrite.All')),
    },
  ]);
}

const directory = ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

/**
 * The newer reference lists permissions without `.All` for others too; the older pages keep them to oneself, which is
 * the stricter reading taken here.
 */
export const PERMISSION_TABLE: readonly PermissionRow[] = [
  ...methodRows('UserAuthMethod-Phone', PHONE_READS, PHONE_WRITES),
  // The list of all kinds takes the broad permissions only.
  ...methodRows('UserAuthenticationMethod', [MIXED_LIST], []),
  ...RESOURCES.flatMap(resourceRows),
  ...methodRows('UserAuthenticationMethod', ['signInPreferences.get'], ['signInPreferences.update']),
  // For one's own account Microsoft names others (assumption: these open it as well).
  ...methodRows('', ['requirements.get'], ['requirements.update']).map((row) => ({
    ...row,
    anyOf: row.operations.includes('requirements.get')
      ? ['Policy.Read.All', 'Policy.ReadWrite.AuthenticationMethod']
      : ['Policy.ReadWrite.AuthenticationMethod'],
  })),
  // Of nobody's own account, and for no application.
  {
    operations: [RESET_PASSWORD],
    principal: 'delegated',
    target: 'others',
    anyOf: ['UserAuthenticationMethod.ReadWrite.All'],
    evidence: 'documented',
  },
  {
    operations: [RESET_OPERATION],
    principal: 'delegated',
    target: 'others',
    anyOf: ['UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.ReadWrite.All'],
    evidence: 'documented',
  },
  {
    operations: ['getUser'],
    principal: 'delegated',
    target: 'self',
    anyOf: ['User.Read', 'User.ReadWrite', ...directory],
    evidence: 'documented',
  },
  { operations: ['getUser'], principal: 'delegated', target: 'others', anyOf: directory, evidence: 'documented' },
  { operations: ['getUser'], principal: 'application', target: 'others', anyOf: directory, evidence: 'documented' },
  ...(
    [
      ['delegated', 'self'],
      ['delegated', 'others'],
      ['application', 'others'],
    ] as const
  ).map(
    ([principal, target]): PermissionRow => ({
      operations: ['checkMemberGroups'],
      principal,
      target,
      anyOf: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
      evidence: 'documented',
    }),
  ),
  // https://learn.microsoft.com/graph/api/user-revokesigninsessions
  ...(
    [
      ['delegated', 'self'],
      ['delegated', 'others'],
      ['application', 'others'],
    ] as const
  ).map(
    ([principal, target]): PermissionRow => ({
      operations: [REVOKE],
      principal,
      target,
      anyOf: ['User.RevokeSessions.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'],
      evidence: 'documented',
    }),
  ),
];

/** Operations on oneself that need a directory role nevertheless: documented for create; for update Microsoft only
 * says that self-service is not supported, so letting a role holder through is an assumption. */
export const SELF_NEEDS_ROLE: ReadonlySet<Operation> = new Set<Operation>([
  'create',
  'update',
  ...RESOURCES.flatMap(({ collection, notSelfService = [] }) =>
    notSelfService.map((verb) => `${collection}.${verb}` as const),
  ),
]);

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
