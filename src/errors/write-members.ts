// The union members that only writes know: what a lost answer, a key used twice and a forgotten operation become.

import type {
  ConflictingChangeError,
  IdempotencyKeyReusedError,
  OperationNotFoundError,
  OutcomeUnknownError,
} from '../generated/schema.ts';
import { errorFields, type Member } from './members.ts';

/** `target` says which object to show as `current`. */
export function conflictingChange<Target extends object>(
  target: Target,
): Target & Omit<Member<ConflictingChangeError>, 'current'> {
  const message = 'Somebody else changed the phone while this write waited: nothing was overwritten.';
  return { __typename: 'ConflictingChangeError', ...errorFields('CONFLICTING_CHANGE', message), ...target };
}

export function outcomeUnknown(operationId: string): Member<OutcomeUnknownError> {
  const message = 'The write was sent, but whether it took effect could not be found out: ask for the operation.';
  return { __typename: 'OutcomeUnknownError', ...errorFields('OUTCOME_UNKNOWN', message), operationId };
}

export function idempotencyKeyReused(): Member<IdempotencyKeyReusedError> {
  const message = 'This idempotency key was used for another mutation or with other arguments.';
  return { __typename: 'IdempotencyKeyReusedError', ...errorFields('IDEMPOTENCY_KEY_REUSED', message) };
}

export function operationNotFound(): Member<OperationNotFoundError> {
  const message = 'The caller has no such write within the last 24 hours.';
  return { __typename: 'OperationNotFoundError', ...errorFields('OPERATION_NOT_FOUND', message) };
}
