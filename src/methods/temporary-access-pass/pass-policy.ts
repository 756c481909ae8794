// What the tenant's policy for Temporary Access Passes says, and which of Graph's refusals are the policy's.
// https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-get

import { z } from 'zod';
import type { GatewayContext } from '../../context.ts';
import { errorFields, type Member } from '../../errors/members.ts';
import { answered, type Rule } from '../../errors/rules.ts';
import type {
  TemporaryAccessPassInput,
  TemporaryAccessPassNotAllowedByPolicyError,
  TemporaryAccessPassPolicyReason,
} from '../../generated/schema.ts';
import type { Fault } from '../../graph/fault.ts';
import { path } from '../../graph/request.ts';
import type { WriteResult } from '../../writes/write.ts';
import { type ReplayedRefusals, textIn } from '../replay.ts';

export const notAllowedByPolicy = 'TemporaryAccessPassNotAllowedByPolicyError';

const policyPath = path`/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass`;
const minutes = z.int().min(0).max(86_400).nullish();
const configuration = z.object({
  state: z.string(),
  minimumLifetimeInMinutes: minutes,
  maximumLifetimeInMinutes: minutes,
  isUsableOnce: z.boolean().nullish(),
});
type Policy = z.output<typeof configuration>;
type NotAllowed = Member<TemporaryAccessPassNotAllowedByPolicyError>;

const isThere = /already (?:has|exists)|existing temporary access pass/i;
const policyWords = /polic(?:y|ies)|not enabled/i;

/** `alreadyExists`: the member for a pass that Graph does not show. */
export const policyRules = (
  alreadyExists: (methodId: null, requestId: string | null) => WriteResult,
): readonly Rule<(fault: Fault) => WriteResult>[] => [
  {
    when: (fault) => answered(fault, 400, 409) && fault.says(isThere),
    verdict: ({ requestId }) => alreadyExists(null, requestId),
    evidence: 'field',
    source:
      'public help-desk notes: 409 "already has a Temporary Access Pass"; Microsoft\'s page says that it is replaced',
  },
];

/** After a refusal: what the policy says, where the caller may read it; null where it is not the reason. */
export async function whyNotAllowed(
  { graph }: GatewayContext,
  input: TemporaryAccessPassInput | null | undefined,
  fault: Fault,
): Promise<NotAllowed | null> {
  const found = await graph.readAgain(policyPath, (json) => configuration.safeParse(json).data);
  const policy = found.ok ? found.value : null;
  const reason = policy === null ? null : reasonIn(policy, input);
  if (reason === null && !fault.says(policyWords)) return null;
  return member(reason ?? 'UNKNOWN', policy, fault.requestId);
}

function reasonIn(policy: Policy, input: TemporaryAccessPassInput | null | undefined) {
  const { minimumLifetimeInMinutes: min, maximumLifetimeInMinutes: max } = policy;
  const lifetime = input?.lifetimeInMinutes;
  if (policy.state === 'disabled') return 'DISABLED';
  if (lifetime != null && (lifetime < (min ?? lifetime) || lifetime > (max ?? lifetime)))
    return 'LIFETIME_OUT_OF_RANGE';
  return policy.isUsableOnce === true && input?.isUsableOnce === false ? 'REUSE_NOT_ALLOWED' : null;
}

function member(
  reason: TemporaryAccessPassPolicyReason,
  policy: Pick<Policy, 'minimumLifetimeInMinutes' | 'maximumLifetimeInMinutes'> | null,
  requestId: string | null,
): NotAllowed {
  const message = "The tenant's policy does not allow this Temporary Access Pass.";
  return {
    __typename: notAllowedByPolicy,
    ...errorFields('TEMPORARY_ACCESS_PASS_NOT_ALLOWED_BY_POLICY', message, requestId),
    reason,
    minimumLifetimeInMinutes: policy?.minimumLifetimeInMinutes ?? null,
    maximumLifetimeInMinutes: policy?.maximumLifetimeInMinutes ?? null,
  };
}

export const replayedPolicy: ReplayedRefusals[string] = ({ codes, requestId }) => {
  const number = (name: string) => (typeof codes[name] === 'number' ? Number(codes[name]) : null);
  const limits = {
    minimumLifetimeInMinutes: number('minimumLifetimeInMinutes'),
    maximumLifetimeInMinutes: number('maximumLifetimeInMinutes'),
  };
  const reason = (textIn(codes, 'reason') ?? 'UNKNOWN') as TemporaryAccessPassPolicyReason;
  return member(reason, limits, requestId);
};
