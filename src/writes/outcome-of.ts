// A member of a mutation's union → what is kept of it: its name, codes and ids, never a text, a number or a name.

import { isStorable, type StoredOutcome } from './store/outcome.ts';
import type { WriteResult } from './write.ts';

export function keptOf(result: WriteResult): StoredOutcome {
  const { __typename: member, ...fields } = result;
  const codes = Object.entries(fields).flatMap(([name, value]) =>
    isStorable(name, value) ? [[name, value] as const] : [],
  );
  return { state: stateOf(member), member, codes: Object.fromEntries(codes) };
}

function stateOf(member: string): StoredOutcome['state'] {
  if (member.endsWith('Success')) return 'APPLIED';
  if (member === 'OutcomeUnknownError') return 'UNKNOWN';
  return member === 'ConflictingChangeError' ? 'CONFLICTED' : 'NOT_APPLIED';
}
