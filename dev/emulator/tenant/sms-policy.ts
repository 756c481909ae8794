// The SMS part of the authentication methods policy: who may use a number as a sign-in name. Only what decides
// enableSmsSignIn is kept. Pure; groups come in as sets of object ids.
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

/** Exclusion wins. Guests are never allowed: SMS sign-in is documented as not for B2B accounts. */
export function policyAllowsSignIn(
  policy: SmsPolicy,
  groups: ReadonlyMap<string, ReadonlySet<string>>,
  person: Person,
): boolean {
  const covers = (target: SmsTarget): boolean => {
    if (target.targetType === 'user') return target.id === person.id;
    return target.id === 'all_users' || (groups.get(target.id)?.has(person.id) ?? false);
  };
  if (policy.state === 'disabled' || person.userType === 'Guest') return false;
  if (policy.excludeTargets.some(covers)) return false;
  return policy.includeTargets.some((target) => target.isUsableForSignIn && covers(target));
}
