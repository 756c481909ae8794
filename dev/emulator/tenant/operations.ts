// The operations the emulated Graph offers, by the names that the permission table, the routes and the fault rules
// share.

export const PHONE_READS = ['list', 'get'] as const;
export const PHONE_WRITES = ['create', 'update', 'delete', 'enableSmsSignIn', 'disableSmsSignIn'] as const;
export const PHONE_OPERATIONS = [...PHONE_READS, ...PHONE_WRITES] as const;
export const DIRECTORY_OPERATIONS = ['getUser', 'checkMemberGroups'] as const;
export const OPERATIONS = [...PHONE_OPERATIONS, ...DIRECTORY_OPERATIONS] as const;

export type PhoneOperation = (typeof PHONE_OPERATIONS)[number];
export type Operation = (typeof OPERATIONS)[number];

export function isPhoneOperation(operation: Operation): operation is PhoneOperation {
  return !DIRECTORY_OPERATIONS.some((directory) => directory === operation);
}

export function isWrite(operation: string | undefined): boolean {
  return PHONE_WRITES.some((write) => write === operation);
}

export function isPhoneRead(operation: Operation): boolean {
  return PHONE_READS.some((read) => read === operation);
}
