// The members that only QR codes have, and which of Graph's refusals they are.

import { errorFields, type Member } from '../../errors/members.ts';
import { answered, type Rule } from '../../errors/rules.ts';
import type { QrCodePinAlreadyExistsError } from '../../generated/schema.ts';
import type { Fault } from '../../graph/fault.ts';
import type { MethodId } from '../../graph/ids.ts';
import type { WriteResult } from '../../writes/write.ts';
import { type ReplayedRefusals, textIn } from '../replay.ts';

export const replayed: ReplayedRefusals = {
  QrCodePinAlreadyExistsError: ({ codes, requestId }) =>
    alreadyExists(textIn(codes, 'methodId') as MethodId | null, requestId),
  QrCodePinNotAllowedByPolicyError: ({ requestId }) => notAllowed(requestId),
};

export const rules: readonly Rule<(fault: Fault) => WriteResult>[] = [
  {
    when: (fault) => answered(fault, 400, 409) && fault.says(/already exists|active qr code/i),
    verdict: ({ requestId }) => alreadyExists(null, requestId),
    evidence: 'assumption',
    source: 'documented: an active code must be deleted before a new one; no answer captured',
  },
  {
    when: (fault) => answered(fault, 400, 403, 405) && fault.says(/polic(?:y|ies)/i),
    verdict: ({ requestId }) => notAllowed(requestId),
    evidence: 'assumption',
    source: 'documented: as the policy allows; no answer captured',
  },
];

/** `methodId`: of the method that is there; null if Graph refused without showing one. */
export function alreadyExists(
  methodId: MethodId | null,
  requestId: string | null,
): Member<QrCodePinAlreadyExistsError> {
  const message = 'The person has a QR code that has not expired: remove it to issue another one.';
  const fields = errorFields('QR_CODE_PIN_ALREADY_EXISTS', message, requestId);
  return { __typename: 'QrCodePinAlreadyExistsError', ...fields, methodId };
}

function notAllowed(requestId: string | null) {
  const message = "The tenant's policy does not let this person have a QR code with PIN.";
  const fields = errorFields('QR_CODE_PIN_NOT_ALLOWED_BY_POLICY', message, requestId);
  return { __typename: 'QrCodePinNotAllowedByPolicyError', ...fields } as const;
}
