// The reasons for refusing a caller: those that the client may learn, and those that only operators may see.

import { errors } from 'jose';

/**
 * `missing`, `invalid` and `expired` tokens reveal nothing about the caller; `forbidden` is a genuine token without
 * rights here; `unavailable`: undecided, because the tenant's signing keys are not available.
 */
export type CallerRefusal = 'missing' | 'invalid' | 'expired' | 'forbidden' | 'unavailable';

/** The exact defect of a token: for the log, never for the client. */
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

/** Maps an error thrown by `jose`. */
export function causeOf(error: unknown): RefusalCause {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  return error instanceof errors.JWTClaimValidationFailed ? (claimCauses[error.claim] ?? 'claims') : 'malformed';
}
