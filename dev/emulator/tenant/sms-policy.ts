// The SMS part of the authentication methods policy: who may use a number as a sign-in name. Only what decides
// enableSmsSignIn is kept. Pure; groups come in as a set of object ids.
import type { Person } from './person.ts';

export interface SmsTarget {
  targetType: 'group' | 'user';
  /** An object id, or `all_users` with targetType `group`. */
  id: string;
}

export interface SmsPolicy {
  state: 'enabled' | 'disabled';
  includeTargets: (SmsTarget & { isUsableForSignIn: boolean })[];
  excludeTargets: SmsTarget[];
}

/**
 * Exclusion wins (assumption). SMS sign-in is documented as not for B2B accounts; a guest whose account was made here is
 * let through (assumption). `groups`: those the person belongs to, also through others.
 */
export function policyAllowsSignIn(policy: SmsPolicy, groups: ReadonlySet<string>, person: Person): boolean {
  const covers = (target: SmsTarget): boolean => {
    if (target.targetType === 'user') return target.id === person.id;
    return target.id === 'all_users' || groups.has(target.id);
  };
  if (policy.state === 'disabled' || isExternalGuest(person)) return false;
  if (policy.excludeTargets.some(covers)) return false;
  return policy.includeTargets.some((target) => target.isUsableForSignIn && covers(target));
}

/** An account of another tenant. */
export function isExternalGuest({ userType, creationType }: Person): boolean {
  return userType === 'Guest' && creationType === 'Invitation';
}
