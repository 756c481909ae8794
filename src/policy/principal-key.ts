// Whose a budget, an idempotency key or a write is: one person through one client application, or one application.

import type { Caller } from '../identity/caller.ts';

/** Two tokens of one person through one client are one owner. */
export function principalKey({
  caller,
}: {
  readonly caller: Pick<Caller, 'tenantId' | 'objectId' | 'clientId'>;
}): string {
  return `${caller.tenantId} ${caller.objectId} ${caller.clientId}`;
}
