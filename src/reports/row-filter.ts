// The filter of the registration report as Graph's `$filter`: only what Graph documents for the resource, each clause alone
// documented, their conjunction assumed. https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails

import { violation } from '../errors/members.ts';
import type { InputViolation, UserRegistrationDetailsFilter } from '../generated/schema.ts';
import type { QueryText } from '../graph/ids.ts';
import { graphWordsOf } from './registered-methods.ts';

export type ParsedFilter =
  | { readonly ok: true; readonly filter: QueryText | null }
  | { readonly ok: false; readonly violations: readonly InputViolation[] };

const flags = [
  'isMfaCapable',
  'isMfaRegistered',
  'isPasswordlessCapable',
  'isSsprCapable',
  'isSsprEnabled',
  'isSsprRegistered',
  'isSystemPreferredAuthenticationMethodEnabled',
] as const;

/** People with a mobile phone. */
export const withMobilePhone = "methodsRegistered/any(t:t eq 'mobilePhone')" as QueryText;

/** Null where nothing is filtered. */
export function parseFilter(given: UserRegistrationDetailsFilter | null | undefined): ParsedFilter {
  if (given === null || given === undefined) return { ok: true, filter: null };
  const violations: InputViolation[] = [];
  const clauses: string[] = flags.flatMap((name) => (given[name] == null ? [] : [`${name} eq ${given[name]}`]));
  for (const name of new Set(given.methodsRegistered ?? [])) {
    const words = graphWordsOf(name).map((word) => `methodsRegistered/any(t:t eq '${word}')`);
    if (words.length === 0) violations.push(violation('filter.methodsRegistered', 'UNKNOWN_REGISTERED_METHOD'));
    clauses.push(words.length > 1 ? `(${words.join(' or ')})` : words.join(''));
  }
  for (const property of ['userPrincipalName', 'userDisplayName'] as const) {
    const start = given[`${property}StartsWith`];
    if (start == null) continue;
    const text = parsePrefix(start);
    if (text === null) violations.push(violation(`filter.${property}StartsWith`, 'MALFORMED_NAME_PREFIX'));
    else clauses.push(`startsWith(${property},${text})`);
  }
  if (violations.length > 0) return { ok: false, violations };
  return { ok: true, filter: clauses.length === 0 ? null : (clauses.join(' and ') as QueryText) };
}

// As a literal of OData, in which a quote is doubled.
function parsePrefix(text: string): string | null {
  return /^[^\p{C}]{1,100}$/u.test(text) ? `'${text.replaceAll("'", "''")}'` : null;
}
