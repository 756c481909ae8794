// Keyed hashes of what must be compared and may not be kept: callers, keys, arguments. Without the secret nobody can
// try numbers against them.

import { createHmac, hkdfSync } from 'node:crypto';

export interface Fingerprints {
  caller(parts: readonly string[]): string;
  key(parts: readonly string[]): string;
  args(parts: readonly string[]): string;
  /** Equal for two replicas with the same secret. */
  readonly check: string;
}

/** Keys of their own for each use, so that no two hashes can be compared with each other. */
export function createFingerprints(secret: string | Uint8Array): Fingerprints {
  const hashWith = (use: string) => {
    const key = Buffer.from(hkdfSync('sha256', secret, '', `authmethods/writes/${use}/1`, 32));
    return (parts: readonly string[]) => createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
  };
  return { caller: hashWith('caller'), key: hashWith('key'), args: hashWith('args'), check: hashWith('check')([]) };
}
