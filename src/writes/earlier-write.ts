// The results of a write whose key was used before: what is known of the earlier one.

import { outcomeUnknown } from '../errors/write-members.ts';
import type { Reconciliation } from './ledger.ts';
import type { StoredOutcome } from './store/outcome.ts';
import type { StoredWrite } from './store/write-store.ts';
import type { Write, WriteContext, WriteRefusal, WriteResult } from './write.ts';

type Result = WriteResult | WriteRefusal;

/** By what was found out about it now. */
export function answerOfReconciled(
  write: Write,
  context: WriteContext,
  stored: StoredWrite,
  became: Reconciliation,
): Result {
  const { operationId } = stored;
  if (became.is === 'known') return answerOf(write, context, operationId, became.outcome);
  const error = became.is === 'error' ? became.error : null;
  // A failed read-back says nothing about the write, which was sent.
  if (error === null || error.__typename === 'GraphUnavailableError') return outcomeUnknown(operationId);
  return error.__typename === 'ThrottledError' ? stillOpen(error, context, operationId) : error;
}

/** An error of a request that sent nothing, about a write of which an earlier sending is in doubt. */
export function stillOpen<R extends Result>(error: R, { isKeyDerived }: WriteContext, openOperationId: string): R {
  if (!('openOperationId' in error && 'retryable' in error)) return error;
  return { ...error, retryable: error.retryable && !isKeyDerived, openOperationId };
}

/** The arguments are the same, so this request's knowledge of them also holds for the earlier one. */
export function answerOf(write: Write, context: WriteContext, operationId: string, outcome: StoredOutcome): Result {
  return write.replay(outcome, context) ?? outcomeUnknown(operationId);
}
