// Why a caller is refused: what the client may learn of it, and what only operators may.

import { errors } from 'jose';

/**
 * `missing`, `invalid` and `expired` tokens say nothing of the caller; `forbidden` is a genuine token that gives no right
 * here; `unavailable`: it cannot be known, because the tenant's keys cannot be had.
 */
export type CallerRefusal = 'missing' | 'invalid' | 'expired' | 'forbidden' | 'unavailable';

/** What exactly is wrong with a token: for the log, never for the client. */
export type RefusalCause = keyof typeof reasonFor;

export const reasonFor = {
  'no-token': 'missing',
  malformed: 'invalid',
  tenant: 'invalid',
  key: 'invalid',
  'keys-unreachable': 'unavailable',
  signature: 'invalid',
  issuer: 'invalid',
  audience: 'invalid',
  expired: 'expired',
  'not-yet-valid': 'invalid',
  claims: 'invalid',
  permissions: 'forbidden',
  client: 'forbidden',
} as const satisfies Readonly<Record<string, CallerRefusal>>;

const claimCauses: Readonly<Record<string, RefusalCause>> = { aud: 'audience', iss: 'issuer', nbf: 'not-yet-valid' };

/** Of what `jose` threw. */
export function causeOf(error: unknown): RefusalCause {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  return error instanceof errors.JWTClaimValidationFailed ? (claimCauses[error.claim] ?? 'claims') : 'malformed';
}
