// The name under which the log knows a caller: the same for all requests of one person, and of no use without the secret
// to somebody who has the log and a list of object ids.

import { createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** For one tenant's person or application. */
export type Pseudonyms = (tenantId: string, objectId: string) => string;

/** Without a secret the names last as long as the process. */
export function createPseudonyms(secret: string | Uint8Array | null = null): Pseudonyms {
  const key = Buffer.from(hkdfSync('sha256', secret ?? randomBytes(32), '', 'pseudonyms of callers', 32));
  return (tenantId, objectId) =>
    createHmac('sha256', key).update(`${tenantId} ${objectId}`).digest('base64url').slice(0, 16);
}
