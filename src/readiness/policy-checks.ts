// The four checks of the tenant's policy, derived from its targets and the person's groups. Pure.

import type { Access } from '../errors/access.ts';
import { type Check, checkOf, type Facts, type Found, unreadBy } from './check.ts';
import { everybody } from './policy-target.ts';
import { covers, type PolicyTarget, type SmsPolicy } from './sms-policy.ts';

/** https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-get */
export const policyAccess: Access = {
  delegated: ['Policy.Read.AuthenticationMethod'],
  application: ['Policy.Read.AuthenticationMethod'],
  roles: ['Global Reader', 'Authentication Policy Administrator'],
  rolesForSelf: true,
};

/** https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups */
const groupAccess: Access = {
  delegated: ['GroupMember.Read.All'],
  application: ['GroupMember.Read.All'],
  roles: [],
};

/** Whether a target includes the person; null if the groups are not known. */
type Covered = (target: PolicyTarget) => boolean | null;

export function policyChecks(facts: Facts): Check[] {
  const { policy, groups } = facts.evidence;
  const covered = coveredBy(facts);
  const unread = unreadBy(facts, policyAccess);
  const byPolicy = (judge: (value: SmsPolicy) => Found) => checkOf('POLICY_ENABLED', 'POLICY', policy, unread, judge);
  const byGroups = (check: Check['check'], judge: (value: SmsPolicy, covered: Covered) => Found): Check => {
    const made = checkOf(check, 'POLICY_AND_GROUPS', policy, unread, (value) => judge(value, covered));
    if (made.outcome !== 'UNKNOWN' || !policy.outcome.ok || groups.outcome.ok) return made;
    return { ...made, ...unreadBy(facts, groupAccess)(groups.outcome.fault) };
  };
  return [
    byPolicy(enabled),
    byGroups('POLICY_NOT_EXCLUDED', notExcluded),
    byGroups('POLICY_INCLUDED', included),
    byGroups('POLICY_USABLE_FOR_SIGN_IN', usableForSignIn),
  ];
}

/** The four checks by a policy that somebody proposes; only the person's groups were read. */
export function proposedPolicyChecks(facts: Facts, proposed: SmsPolicy): Check[] {
  const { evidence } = facts;
  const policy = { outcome: { ok: true as const, value: proposed }, observedAt: evidence.groups.observedAt };
  return policyChecks({ ...facts, evidence: { ...evidence, policy } }).map((check) => ({
    ...check,
    source: 'PROPOSED_POLICY' as const,
    observedAt: check.source === 'POLICY' ? null : check.observedAt,
  }));
}

/** Whether some targets that include the person allow sign-in and others do not. */
export function targetsDisagree(facts: Facts): boolean {
  const { outcome } = facts.evidence.policy;
  if (!outcome.ok) return false;
  const covered = coveredBy(facts);
  const own = outcome.value.include.filter((target) => covered(target) === true);
  return new Set(own.map(({ usableForSignIn: usable }) => usable)).size > 1;
}

function coveredBy({ evidence: { groups, user } }: Facts): Covered {
  const known = groups.outcome.ok ? groups.outcome.value : null;
  return (target) => {
    if (covers(target, user.id, known ?? new Set())) return true;
    return known === null && !target.isUser && target.id !== everybody ? null : false;
  };
}

const derived = { certainty: 'DERIVED' } as const;
const groupsUnknown: Found = { outcome: 'UNKNOWN', explanation: "The person's groups could not be read." };

function enabled({ enabled: isEnabled }: SmsPolicy): Found {
  if (isEnabled === null)
    return { outcome: 'UNKNOWN', explanation: 'The policy is in a state that is not documented.' };
  if (isEnabled) return { ...derived, outcome: 'PASSES', explanation: 'The policy enables SMS.' };
  return {
    ...derived,
    outcome: 'BLOCKS',
    explanation: "The tenant's policy turns SMS off for everybody.",
    remedy: 'Enable SMS in the authentication methods policy.',
  };
}

function notExcluded({ exclude }: SmsPolicy, covered: Covered): Found {
  const verdicts = exclude.map(covered);
  if (verdicts.includes(true)) {
    return {
      ...derived,
      outcome: 'BLOCKS',
      explanation:
        'The policy excludes the person, directly or through a group. An exclusion overrides every inclusion.',
      remedy: 'Remove the person from the excluded group, or change the policy.',
    };
  }
  if (verdicts.includes(null)) return groupsUnknown;
  return { ...derived, outcome: 'PASSES', explanation: 'The policy does not exclude the person.' };
}

function included({ include }: SmsPolicy, covered: Covered): Found {
  const verdicts = include.map(covered);
  if (verdicts.includes(true)) return { ...derived, outcome: 'PASSES', explanation: 'The policy includes the person.' };
  if (verdicts.includes(null)) return groupsUnknown;
  return {
    ...derived,
    outcome: 'BLOCKS',
    explanation: 'The policy does not include this person.',
    remedy: 'Add the person to a group that the policy includes.',
  };
}

function usableForSignIn({ include }: SmsPolicy, covered: Covered): Found {
  const verdicts = include.map((target) => ({ covered: covered(target), usable: target.usableForSignIn }));
  const own = verdicts.filter(({ covered: isCovered }) => isCovered === true);
  if (own.some(({ usable }) => usable === true))
    return { ...derived, outcome: 'PASSES', explanation: 'The policy includes the person for sign-in.' };
  if (verdicts.some(({ covered: isCovered, usable }) => isCovered === null && usable !== false)) return groupsUnknown;
  if (own.some(({ usable }) => usable === null))
    return { outcome: 'UNKNOWN', explanation: 'The policy does not say whether SMS can be used to sign in.' };
  if (own.length === 0 && verdicts.some(({ covered: isCovered }) => isCovered === null)) return groupsUnknown;
  if (own.length === 0)
    return { ...derived, outcome: 'NOT_CHECKED', explanation: 'The policy does not include the person.' };
  return {
    ...derived,
    outcome: 'BLOCKS',
    explanation: 'The policy allows the person to use SMS only as a second factor and for password reset.',
    remedy: 'Tick "Use for sign-in" on the target of the policy that includes the person.',
  };
}
