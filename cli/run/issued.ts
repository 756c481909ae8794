// What becomes of rows whose change shows a secret: applied only where the secret is in its file.

import type { Outcome } from '../journal/entries.ts';
import type { Secrets } from '../journal/secrets.ts';

// The gateway issued it for an earlier request with this key, or could not read Microsoft Graph's answer.
const issuedBefore = new Set(['SECRET_ALREADY_ISSUED', 'SECRET_LOST']);

/** `secrets`: null for a plan that issues nothing. */
export function provenBySecret(secrets: Secrets | null, outcome: Outcome): Outcome {
  if (secrets === null) return outcome;
  const { row, code } = outcome;
  if (secrets.has(row)) return { row, outcome: 'applied' };
  if (outcome.outcome !== 'applied' && !issuedBefore.has(code ?? '')) return outcome;
  return { ...outcome, outcome: 'secret-lost', code: code ?? 'SECRET_LOST' };
}
