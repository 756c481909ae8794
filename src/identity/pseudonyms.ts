// The name of a caller in the log: stable for one person, and useless without the secret to somebody who has the log
// and a list of object ids.

import { randomBytes } from 'node:crypto';
import { keyedHash } from '../derived-key.ts';

/** The pseudonym of a person or application of a tenant. */
export type Pseudonyms = (tenantId: string, objectId: string) => string;

/** Without a secret, names are stable until the process ends. */
export function createPseudonyms(secret: string | Uint8Array | null = null): Pseudonyms {
  const hash = keyedHash(secret ?? randomBytes(32), 'pseudonyms of callers');
  return (tenantId, objectId) => hash(`${tenantId} ${objectId}`).slice(0, 16);
}
