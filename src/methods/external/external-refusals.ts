// The members that only external authentication methods have, and which of Graph's refusals they are.

import { errorFields, invalidInputs, type Member, violation } from '../../errors/members.ts';
import { answered, type Rule } from '../../errors/rules.ts';
import type { ExternalMethodAlreadyExistsError } from '../../generated/schema.ts';
import type { Fault } from '../../graph/fault.ts';
import type { MethodId } from '../../graph/ids.ts';
import type { WriteResult } from '../../writes/write.ts';
import { type ReplayedRefusals, textIn } from '../replay.ts';

export const rules: readonly Rule<(fault: Fault) => WriteResult>[] = [
  {
    when: (fault) => answered(fault, 400, 409) && fault.says(/already (?:has|exists|registered)/i),
    verdict: ({ requestId }) => alreadyExists(null, requestId),
    evidence: 'assumption',
    source: 'no answer captured',
  },
  {
    when: (fault) => answered(fault, 400, 403, 405) && fault.says(/polic(?:y|ies)|not enabled/i),
    verdict: ({ requestId }) => notAllowed(requestId),
    evidence: 'assumption',
    source: 'field, of other kinds: "Converged UserCredentialPolicy does not allow creating or updating"',
  },
  {
    when: (fault) => answered(fault, 400, 404) && fault.says(/configuration/i),
    verdict: ({ requestId }) => unknownConfiguration(requestId),
    evidence: 'assumption',
    source: 'documented: the id of an external configuration; no answer captured',
  },
];

/** `methodId`: of the method that is there; null if Graph refused without one being shown before. */
export function alreadyExists(
  methodId: MethodId | null,
  requestId: string | null,
): Member<ExternalMethodAlreadyExistsError> {
  const message = 'The person already has a method of this external provider.';
  const fields = errorFields('EXTERNAL_METHOD_ALREADY_EXISTS', message, requestId);
  return { __typename: 'ExternalMethodAlreadyExistsError', ...fields, methodId };
}

function notAllowed(requestId: string | null) {
  const message = "The tenant's policy does not let this person have a method of this external provider.";
  const fields = errorFields('EXTERNAL_METHOD_NOT_ALLOWED_BY_POLICY', message, requestId);
  return { __typename: 'ExternalMethodNotAllowedByPolicyError', ...fields } as const;
}

const unknownConfiguration = (requestId: string | null) =>
  invalidInputs([violation('input.configurationId', 'REJECTED_BY_GRAPH')], requestId);

export const replayed: ReplayedRefusals = {
  ExternalMethodAlreadyExistsError: ({ codes, requestId }) =>
    alreadyExists(textIn(codes, 'methodId') as MethodId | null, requestId),
  ExternalMethodNotAllowedByPolicyError: ({ requestId }) => notAllowed(requestId),
  InvalidInputError: ({ requestId }) => unknownConfiguration(requestId),
};
