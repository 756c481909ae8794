// Reduces a result member to what may be stored: its name, codes and ids, never a text, a phone number or a name.

import { isStorable, type StoredOutcome } from './store/outcome.ts';
import type { Execution, WriteResult } from './write.ts';

export function toStoredOutcome(result: WriteResult, execution: Execution): StoredOutcome {
  const { __typename: member, ...fields } = result;
  const codes = Object.entries(fields).flatMap(([name, value]) =>
    isStorable(name, value) ? [[name, value] as const] : [],
  );
  return { state: stateOf(result, execution), member, codes: Object.fromEntries(codes) };
}

/** The outcome of a write whose caller got `result`: the same for the store and the audit log. */
export function stateOf({ __typename: member }: WriteResult, execution: Execution): StoredOutcome['state'] {
  if (member.endsWith('Success')) return 'APPLIED';
  if (member === 'OutcomeUnknownError' || execution === 'unknown' || execution === 'throttled') return 'UNKNOWN';
  return member === 'ConflictingChangeError' ? 'CONFLICTED' : 'NOT_APPLIED';
}

/** The success member of a mutation's union. */
export function successOf(action: string): string {
  return `${action.charAt(0).toUpperCase()}${action.slice(1)}Success`;
}
