// The union members that slices share, and the rules for Graph's refusals that concern several kinds of method.

import { errorFields, type Member } from '../errors/members.ts';
import { answered, type Rule } from '../errors/rules.ts';
import type { DefaultMethodProtectedError, MethodNotFoundError } from '../generated/schema.ts';

export function methodNotFound(requestId: string | null): Member<MethodNotFoundError> {
  const message = 'The person has no method of this kind with this id.';
  return { __typename: 'MethodNotFoundError', ...errorFields('METHOD_NOT_FOUND', message, requestId) };
}

export function defaultMethodProtected(requestId: string | null): Member<DefaultMethodProtectedError> {
  const message = "This is the person's default authentication method: make another the default first.";
  return {
    __typename: 'DefaultMethodProtectedError',
    ...errorFields('DEFAULT_METHOD_PROTECTED', message, requestId),
  };
}

const defaultMethodWords = /current default authentication method|cannot delete default method/i;

export const defaultMethodRule: Rule<typeof defaultMethodProtected> = {
  when: (fault) => answered(fault, 400, 409) && fault.says(defaultMethodWords),
  verdict: defaultMethodProtected,
  evidence: 'field',
  source: 'microsoft-graph-docs #18091 and #14470',
};
