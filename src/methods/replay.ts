// Rebuilds the result for a repeated idempotency key from what the store kept: the member, its codes and ids. The
// method's own fields are read again.

import type { Access } from '../errors/access.ts';
import { accessDenied, graphUnavailable, unexpectedGraphError, userNotFound } from '../errors/members.ts';
import { conflictingChange } from '../errors/write-members.ts';
import type { StoredOutcome } from '../writes/store/outcome.ts';
import type { Write, WriteContext, WriteResult } from '../writes/write.ts';
import type { Conflict } from './objects.ts';
import { defaultMethodProtected, methodNotFound } from './refusals.ts';

type Codes = Readonly<Record<string, string | number | boolean>>;

export interface ReplaySource {
  /** Graph's collection. */
  readonly resource: string;
  readonly target: Pick<Conflict, 'user' | 'methodId'>;
  /** Graph's access requirements. */
  readonly access: Access;
  readonly success: (codes: Codes) => WriteResult;
  /** The members that only this slice has. */
  readonly refusals?: ReplayedRefusals;
}

export interface ReplayedOutcome extends ReplaySource {
  readonly state: StoredOutcome['state'];
  readonly codes: Codes;
  readonly requestId: string | null;
  /** For `Query.operation`, if the outcome is unknown. */
  readonly openOperationId: string | null;
  readonly context: Pick<WriteContext, 'caller'>;
}

export type ReplayedRefusals = Readonly<Record<string, (outcome: ReplayedOutcome) => WriteResult>>;

export const textIn = (codes: Codes, name: string): string | null => {
  const value = codes[name];
  return typeof value === 'string' ? value : null;
};

const shared: ReplayedRefusals = {
  UserNotFoundError: ({ requestId }) => userNotFound(requestId),
  MethodNotFoundError: ({ requestId }) => methodNotFound(requestId),
  AccessDeniedError: ({ access, context, target, requestId }) =>
    accessDenied(access, context.caller, target.user.id, requestId),
  DefaultMethodProtectedError: ({ requestId }) => defaultMethodProtected(requestId),
  UnexpectedGraphError: ({ codes, requestId }) =>
    unexpectedGraphError(requestId, Number(codes['status']), textIn(codes, 'graphCode')),
  ConflictingChangeError: ({ resource, target: { user, methodId } }) => conflictingChange({ resource, user, methodId }),
  // The write was sent, its response was lost, and it was found not to have taken effect: its key is used up.
  GraphUnavailableError: ({ requestId, openOperationId }) => ({
    ...graphUnavailable(requestId, openOperationId),
    retryable: openOperationId !== null,
  }),
};

/** Null for a member that cannot be rebuilt. */
export function replayFrom(source: ReplaySource): Write['replay'] {
  const known: ReplayedRefusals = { ...shared, ...source.refusals };
  return ({ state, member, codes = {} }, context) => {
    if (state === 'APPLIED') return source.success(codes);
    const refusal = Object.hasOwn(known, member) ? known[member] : undefined;
    const openOperationId = state === 'UNKNOWN' ? textIn(codes, 'openOperationId') : null;
    return (
      refusal?.({ ...source, state, codes, requestId: textIn(codes, 'graphRequestId'), openOperationId, context }) ??
      null
    );
  };
}
