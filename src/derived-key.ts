// Keys made from the gateway's one secret, a separate one for each use. Imports nothing of the gateway, so that every folder
// may use it.

import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';

/** Of 32 bytes, the same for all replicas with one secret. Nothing made with one use can be compared with, or opened by, another. */
export function derivedKey(secret: string | Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', use, 32));
}

/** Hashes texts with the key of that use, as base64url: nobody without the secret can test texts against a hash. */
export function keyedHash(secret: string | Uint8Array, use: string): (text: string) => string {
  // Plain bytes would become such an object for each text, which takes several times as long as the hash.
  const key = createSecretKey(derivedKey(secret, use));
  return (text) => createHmac('sha256', key).update(text).digest('base64url');
}
