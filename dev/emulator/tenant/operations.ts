// The operations the emulated Graph offers, by the names that the permission table, the routes and the fault rules
// share.

import { RESOURCE_OPERATIONS } from '../resources/index.ts';
import type { ResourceOperation } from '../resources/resource.ts';
import { TENANT_OPERATION_NAMES, type TenantOperation } from '../resources/tenant-operations.ts';

export const PHONE_READS = ['list', 'get'] as const;
export const PHONE_WRITES = ['create', 'update', 'delete', 'enableSmsSignIn', 'disableSmsSignIn'] as const;
export const PHONE_OPERATIONS = [...PHONE_READS, ...PHONE_WRITES] as const;
export const MIXED_LIST = 'methods.list';
export const REVOKE = 'revokeSignInSessions';
export const RESET_PASSWORD = 'resetPassword';
/** The state of what a reset has started. */
export const RESET_OPERATION = 'operations.get';
/** Of the beta version. */
export const BETA_OPERATIONS = [
  'signInPreferences.get',
  'signInPreferences.update',
  'requirements.get',
  'requirements.update',
] as const;
export type BetaOperation = (typeof BETA_OPERATIONS)[number];
export const DIRECTORY_OPERATIONS = ['getUser', 'checkMemberGroups', REVOKE] as const;
/** By what fault rules may name. */
export const OPERATIONS: readonly (Operation | TenantOperation)[] = [
  ...PHONE_OPERATIONS,
  ...DIRECTORY_OPERATIONS,
  MIXED_LIST,
  RESET_PASSWORD,
  RESET_OPERATION,
  ...BETA_OPERATIONS,
  ...RESOURCE_OPERATIONS,
  ...TENANT_OPERATION_NAMES,
];

export type PhoneOperation = (typeof PHONE_OPERATIONS)[number];
export type DirectoryOperation = (typeof DIRECTORY_OPERATIONS)[number];
export type Operation = PhoneOperation | DirectoryOperation | ResourceOperation | typeof RESET_PASSWORD;

export function isPhoneOperation(operation: Operation): operation is PhoneOperation {
  return PHONE_OPERATIONS.some((phone) => phone === operation);
}

export function isBetaOperation(operation: Operation): operation is BetaOperation {
  return BETA_OPERATIONS.some((beta) => beta === operation);
}

/** All others are of authentication methods. */
export function isDirectoryOperation(operation: Operation | TenantOperation): operation is DirectoryOperation {
  return DIRECTORY_OPERATIONS.some((directory) => directory === operation);
}

export function isWrite(operation: string | undefined): boolean {
  return (
    operation === REVOKE ||
    operation === RESET_PASSWORD ||
    PHONE_WRITES.some((write) => write === operation || (operation?.endsWith(`.${write}`) ?? false))
  );
}

export function isMethodRead(operation: Operation): boolean {
  // The roles that may read suffice for creation options (documented), the permissions do not.
  return [...PHONE_READS, 'options'].some((read) => read === operation || operation.endsWith(`.${read}`));
}
