// The union members that only writes return: a lost response, a reused key, a conflict and an unknown operation.

import type {
  ConflictingChangeError,
  IdempotencyKeyReusedError,
  OperationNotFoundError,
  OutcomeUnknownError,
} from '../generated/schema.ts';
import { errorFields, type Member } from './members.ts';

/** `target`: identifies the object to show as `current`. */
export function conflictingChange<Target extends object>(
  target: Target,
): Target & Omit<Member<ConflictingChangeError>, 'current'> {
  const message = 'Somebody else changed the method while this write waited: nothing was overwritten.';
  return { __typename: 'ConflictingChangeError', ...errorFields('CONFLICTING_CHANGE', message), ...target };
}

export function outcomeUnknown(operationId: string): Member<OutcomeUnknownError> {
  const message = 'The write was sent, but its outcome is not known: query the operation.';
  return { __typename: 'OutcomeUnknownError', ...errorFields('OUTCOME_UNKNOWN', message), operationId };
}

export function idempotencyKeyReused(): Member<IdempotencyKeyReusedError> {
  const message = 'This idempotency key was used for another mutation or with different arguments.';
  return { __typename: 'IdempotencyKeyReusedError', ...errorFields('IDEMPOTENCY_KEY_REUSED', message) };
}

export function operationNotFound(): Member<OperationNotFoundError> {
  const message = 'The caller has no such write within the last 24 hours.';
  return { __typename: 'OperationNotFoundError', ...errorFields('OPERATION_NOT_FOUND', message) };
}
