// The members that only a password reset has, and which of Graph's refusals they are.

import { errorFields, type Member } from '../../errors/members.ts';
import { answered, type Rule } from '../../errors/rules.ts';
import type { PasswordResetPendingError, PasswordResetRefusalCause } from '../../generated/schema.ts';
import type { Fault } from '../../graph/fault.ts';
import type { UserRef } from '../../graph/ids.ts';
import type { GraphPath } from '../../graph/request.ts';
import type { WriteResult } from '../../writes/write.ts';
import { type ReplayedRefusals, textIn } from '../replay.ts';

export const pending = 'PasswordResetPendingError';
export const refused = 'PasswordResetRefusedError';

// No answer is captured. Microsoft documents what is checked, and the codes of password writeback in its log of events:
// https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback
const policyWords = /polic(?:y|ies)|complex|requirement|banned|too (?:short|weak|long)|histor/i;
const onPremisesWords = /on-?premises|write-?back|hybrid|synchroni[sz]ed|directory sync/i;

/** `says`: whether Graph's text matches. Null where it tells nothing that is known. */
export function causeIn(says: (pattern: RegExp) => boolean): PasswordResetRefusalCause | null {
  if (says(policyWords)) return 'PASSWORD_POLICY';
  return says(onPremisesWords) ? 'ON_PREMISES' : null;
}

export const rules: readonly Rule<(fault: Fault) => WriteResult>[] = [
  {
    when: (fault) => answered(fault, 400, 405, 409, 422) && causeIn(fault.says) !== null,
    verdict: (fault) => resetRefused(causeIn(fault.says) ?? 'UNKNOWN', fault.requestId),
    evidence: 'assumption',
    source:
      'documented: checked against banned passwords and the requirements of cloud and directory; no answer captured',
  },
];

export function resetRefused(cause: PasswordResetRefusalCause, requestId: string | null) {
  const message = 'The password was not reset.';
  return { __typename: refused, ...errorFields('PASSWORD_RESET_REFUSED', message, requestId), cause } as const;
}

/**
 * `shows`: whether the answer to the request itself held a generated password. `place`: where Graph tells the end; kept, so
 * that any replica can ask.
 */
export function resetPending(
  user: UserRef,
  operationId: string,
  shows: boolean,
  place: GraphPath | null,
): Member<Omit<PasswordResetPendingError, 'user' | 'newPassword'>> & {
  user: UserRef;
  shows: boolean;
  place: GraphPath | null;
} {
  const message = 'Microsoft Graph accepted the reset and has not said whether it took effect.';
  return { __typename: pending, ...errorFields('PASSWORD_RESET_PENDING', message), user, operationId, shows, place };
}

export const replayed: ReplayedRefusals = {
  [refused]: ({ codes, requestId }) =>
    resetRefused((textIn(codes, 'cause') ?? 'UNKNOWN') as PasswordResetRefusalCause, requestId),
  // Once it is known, it is one that did not take effect.
  [pending]: ({ state, codes, requestId, target }) =>
    state === 'UNKNOWN'
      ? resetPending(target.user, textIn(codes, 'operationId') ?? '', codes['shows'] === true, null)
      : resetRefused('UNKNOWN', requestId),
};
