// Keyed hashes of values that must be compared but not stored: callers, keys, arguments. Without the secret, nobody can
// test numbers against them.

import { keyedHash } from '../../derived-key.ts';
import type { StoreCaller } from './write-store.ts';

export interface Fingerprints {
  /** Two tokens of one person through one client are the same caller. */
  caller(caller: StoreCaller): string;
  key(parts: readonly string[]): string;
  args(parts: readonly string[]): string;
  /** Equal for two replicas that use the same secret. */
  readonly check: string;
}

/** Derives a separate key for each use, so that hashes of different uses cannot be compared. */
export function createFingerprints(secret: string | Uint8Array): Fingerprints {
  const hashWith = (use: string) => {
    const hash = keyedHash(secret, `authmethods/writes/${use}/1`);
    return (parts: readonly string[]) => hash(JSON.stringify(parts));
  };
  const hashOfCaller = hashWith('caller');
  // A request has one caller, however many people it names.
  const known = new WeakMap<StoreCaller, string>();
  return {
    caller(caller) {
      const hash = known.get(caller) ?? hashOfCaller([caller.tenantId, caller.objectId, caller.clientId]);
      known.set(caller, hash);
      return hash;
    },
    key: hashWith('key'),
    args: hashWith('args'),
    check: hashWith('check')([]),
  };
}
