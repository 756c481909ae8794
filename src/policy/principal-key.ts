// The owner of a rate limit, an idempotency key or a write: one person through one client application, or one
// application.

import type { Caller } from '../identity/caller.ts';

/** Two tokens of one person through one client have the same owner. */
export function principalKey({
  caller,
}: {
  readonly caller: Pick<Caller, 'tenantId' | 'objectId' | 'clientId'>;
}): string {
  return `${caller.tenantId} ${caller.objectId} ${caller.clientId}`;
}
