// Keys made from the gateway's one secret, a separate one for each use. Imports nothing of the gateway, so that every folder
// may use it.

import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** Of 32 bytes, the same for all replicas with one secret. Nothing made with one use can be compared with, or opened by, another. */
export function derivedKey(secret: string | Uint8Array, use: string): KeyObject {
  // Plain bytes would become such an object at each use, which takes several times as long as the hash.
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', use, 32)));
}
