// A policy that a query proposes: input in, the policy to judge by out, or what is wrong with it.

import { violation } from '../errors/members.ts';
import type { InputViolation, SmsPolicyInput } from '../generated/schema.ts';
import { parseObjectId } from '../graph/ids.ts';
import { everybody } from './policy-target.ts';
import type { PolicyTarget, SmsPolicy } from './sms-policy.ts';

/** As many as one question about a person's groups holds. */
const maxGroups = 20;

/** All that is wrong with a proposal; empty where it is a policy. */
export function proposalViolations({ includeTargets, excludeTargets = [] }: SmsPolicyInput): readonly InputViolation[] {
  const isTarget = ({ id }: { readonly id: string }) => id === everybody || parseObjectId(id) !== null;
  const lists = { includeTargets, excludeTargets };
  return Object.entries(lists).flatMap(([name, targets]) => [
    ...(targets.every(isTarget) ? [] : [violation(`ifPolicy.${name}`, 'MALFORMED_GROUP_ID')]),
    ...(targets.length <= maxGroups ? [] : [violation(`ifPolicy.${name}`, 'TOO_MANY_GROUPS')]),
  ]);
}

/** The policy of a proposal without violations. */
export function proposedPolicy({ isEnabled = true, includeTargets, excludeTargets = [] }: SmsPolicyInput): SmsPolicy {
  const targetOf = ({ id }: { readonly id: string }): PolicyTarget => ({ id: id.toLowerCase(), isUser: false });
  return {
    enabled: isEnabled,
    include: includeTargets.map((one) => ({ ...targetOf(one), usableForSignIn: one.isUsableForSignIn ?? true })),
    exclude: excludeTargets.map(targetOf),
  };
}
