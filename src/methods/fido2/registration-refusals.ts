// The members that only the registration of passkeys has, and which of Graph's refusals they are. Of its answers one is
// known; what no rule explains, the tenant's policy may.
// https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration

import { z } from 'zod';
import type { GatewayContext } from '../../context.ts';
import { errorFields, type Member } from '../../errors/members.ts';
import { answered, classify, type Rule, tellsNothing } from '../../errors/rules.ts';
import type {
  ErrorCode,
  PasskeyAlreadyRegisteredError,
  PasskeyNotAllowedByPolicyError,
  PasskeyPolicyRule,
} from '../../generated/schema.ts';
import type { Fault } from '../../graph/fault.ts';
import type { MethodId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import type { WriteResult } from '../../writes/write.ts';
import { type ReplayedRefusals, textIn } from '../replay.ts';
import type { AttestedCredential } from './attestation.ts';

type Authenticator = Pick<AttestedCredential, 'aaGuid' | 'isAttested'>;

const plain = {
  PasskeyChallengeExpiredError: ['PASSKEY_CHALLENGE_EXPIRED', 'The five minutes of the challenge are over.'],
  PasskeyRejectedError: ['PASSKEY_REJECTED', 'Microsoft Graph did not accept the credential.'],
  PasskeyLimitReachedError: ['PASSKEY_LIMIT_REACHED', 'The person has as many passkeys as Microsoft Entra allows.'],
  PasskeyRegistrationNotAvailableError: [
    'PASSKEY_REGISTRATION_NOT_AVAILABLE',
    'Microsoft Graph registers passkeys for other people only, and not here.',
  ],
} as const satisfies Readonly<Record<string, readonly [ErrorCode, string]>>;
type Plain = keyof typeof plain;

function member(__typename: Plain, { requestId }: Pick<Fault, 'requestId'>) {
  const [code, message] = plain[__typename];
  return { __typename, ...errorFields(code, message, requestId) };
}

type Refusal = (fault: Fault) => WriteResult;

const optionRules: readonly Rule<Refusal>[] = [
  {
    when: (fault) => answered(fault, 405) && fault.codes.includes('methodNotAllowed'),
    verdict: (fault) => member('PasskeyRegistrationNotAvailableError', fault),
    evidence: 'field',
    source: 'webauthn-interop #13 and #33: for oneself, or where the operation is not offered',
  },
];

const unknownAnswer = { evidence: 'assumption', source: 'documented as a rule; no answer captured' } as const;

export const registrationRules: readonly Rule<Refusal>[] = [
  ...optionRules,
  {
    when: (fault) => answered(fault, 400, 409) && fault.says(/challenge/i) && fault.says(/expired/i),
    verdict: (fault) => member('PasskeyChallengeExpiredError', fault),
    ...unknownAnswer,
  },
  {
    when: (fault) => answered(fault, 400, 409) && fault.says(/already (?:been )?registered|already exists/i),
    verdict: ({ requestId }) => alreadyRegistered(null, requestId),
    ...unknownAnswer,
  },
  {
    when: (fault) => answered(fault, 400, 403, 409) && fault.says(/maximum number|too many|limit (?:is|was) reached/i),
    verdict: (fault) => member('PasskeyLimitReachedError', fault),
    ...unknownAnswer,
  },
];

const policyWords = /polic(?:y|ies)|self-service/i;
const rejectionWords = /could not be verified|challenge|signature|origin|relying party/i;

/** Null where neither a rule nor the policy explains it. */
export function refusedOptions(context: GatewayContext, fault: Fault): Promise<WriteResult | null> {
  const known = classify(optionRules, fault);
  return known === null ? whyNotAllowed(context, null, fault) : Promise.resolve(known(fault));
}

/** For what `registrationRules` do not tell: null where the policy does not explain it, either. */
export async function explainRefusal(
  context: GatewayContext,
  authenticator: Authenticator,
  fault: Fault,
): Promise<WriteResult | null> {
  // The words of a refusal are its own reason; the policy is looked at only where they name it, or name nothing.
  if (!fault.says(policyWords) && fault.says(rejectionWords)) return member('PasskeyRejectedError', fault);
  return whyNotAllowed(context, authenticator, fault);
}

const policyPath = path`/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2`;
const configuration = z.object({
  state: z.string(),
  isSelfServiceRegistrationAllowed: z.boolean().nullish(),
  isAttestationEnforced: z.boolean().nullish(),
  keyRestrictions: z
    .object({ isEnforced: z.boolean().nullish(), enforcementType: z.string(), aaGuids: z.array(z.string()) })
    .nullish()
    .catch(null),
  passkeyProfiles: z.array(z.unknown()).nullish().catch(null),
});
type Policy = z.output<typeof configuration>;

async function whyNotAllowed({ graph }: GatewayContext, authenticator: Authenticator | null, fault: Fault) {
  if (!tellsNothing(fault)) return null;
  const found = await graph.readAgain(policyPath, (json) => configuration.safeParse(json).data);
  const rule = found.ok ? ruleIn(found.value, authenticator) : null;
  if (rule === null && !fault.says(policyWords)) return null;
  return notAllowed(rule ?? 'UNKNOWN', authenticator?.aaGuid ?? null, fault.requestId);
}

function ruleIn(policy: Policy, authenticator: Authenticator | null): PasskeyPolicyRule | null {
  if (policy.state === 'disabled') return 'DISABLED';
  if (policy.isSelfServiceRegistrationAllowed === false) return 'SELF_SERVICE_SETUP';
  // With profiles, what holds for a person is in the profiles of their groups.
  if (authenticator === null || (policy.passkeyProfiles ?? []).length > 0) return null;
  if (policy.isAttestationEnforced === true && !authenticator.isAttested) return 'ATTESTATION';
  const { keyRestrictions } = policy;
  if (keyRestrictions?.isEnforced !== true) return null;
  const isNamed = keyRestrictions.aaGuids.some((one) => one.toLowerCase() === authenticator.aaGuid);
  return isNamed === (keyRestrictions.enforcementType === 'block') ? 'KEY_RESTRICTIONS' : null;
}

function notAllowed(
  policyRule: PasskeyPolicyRule,
  aaGuid: string | null,
  requestId: string | null,
): Member<PasskeyNotAllowedByPolicyError> {
  const message = "The tenant's policy does not allow this passkey.";
  const fields = errorFields('PASSKEY_NOT_ALLOWED_BY_POLICY', message, requestId);
  return { __typename: 'PasskeyNotAllowedByPolicyError', ...fields, policyRule, aaGuid };
}

/** `methodId`: null where Graph refused without showing it. */
export function alreadyRegistered(
  methodId: MethodId | null,
  requestId: string | null,
): Member<PasskeyAlreadyRegisteredError> {
  const fields = errorFields('PASSKEY_ALREADY_REGISTERED', 'This credential is registered already.', requestId);
  return { __typename: 'PasskeyAlreadyRegisteredError', ...fields, methodId };
}

const replayedPlain = Object.keys(plain).map((name) => [
  name,
  ((outcome) => member(name as Plain, outcome)) satisfies ReplayedRefusals[string],
]);

export const replayed: ReplayedRefusals = {
  ...(Object.fromEntries(replayedPlain) as ReplayedRefusals),
  PasskeyAlreadyRegisteredError: ({ codes, requestId }) =>
    alreadyRegistered(textIn(codes, 'methodId') as MethodId | null, requestId),
  PasskeyNotAllowedByPolicyError: ({ codes, requestId }) => {
    const rule = (textIn(codes, 'policyRule') ?? 'UNKNOWN') as PasskeyPolicyRule;
    return notAllowed(rule, textIn(codes, 'aaGuid'), requestId);
  },
};
