// Sends one write to a method and finds out what became of it: what all mutations of methods have in common.

import type { GatewayContext } from '../context.ts';
import type { Access } from '../errors/access.ts';
import type { AnswerError } from '../errors/members.ts';
import { conflictingChange, outcomeUnknown } from '../errors/write-members.ts';
import type { GraphWrite } from '../graph/request.ts';
import { type Reconciled, reconcile } from '../writes/reconcile.ts';
import { allowForStaleRead } from '../writes/run-write.ts';
import type { Execution, OutcomeProbe, Write } from '../writes/write.ts';
import { findMethod, type Method, type MethodList, type MethodObject } from './method.ts';
import { mixedPath } from './mixed-list.ts';
import type { MethodJudge } from './objects.ts';
import { generalError, type WriteTarget } from './target.ts';

export type { MethodJudge } from './objects.ts';

export interface MethodWrite<M> {
  readonly target: WriteTarget;
  readonly request: GraphWrite;
  readonly judge: MethodJudge<M>;
  /** Whether the body of a 2xx is one that Graph documents. */
  readonly accepts: (body: unknown) => boolean;
  /** As `SentWrite.mayRepeat`, of the one method. */
  readonly mayRepeat: (shown: M | null) => boolean;
  /** What Graph asks for. */
  readonly access: Access;
}

export type ConflictTarget = WriteTarget & { readonly resource: string };

export type SentMethodWrite<M> =
  /** `found`: what a look showed, if there was one; `body`: Graph's, if it said so. */
  | { readonly is: 'applied'; readonly reconciled: boolean; readonly found: M | null; readonly body: unknown }
  | Extract<Reconciled<MethodList<M>>, { is: 'refused' }>
  | {
      readonly is: 'undecided';
      readonly error:
        | AnswerError
        | ReturnType<typeof outcomeUnknown>
        | ReturnType<typeof conflictingChange<ConflictTarget>>;
    };

/** A 204. */
export const isEmpty = (body: unknown): boolean => body === undefined || body === null;

const executions: Readonly<Record<Reconciled<unknown>['is'], Execution>> = {
  applied: 'applied',
  refused: 'refused',
  notExecuted: 'none',
  // Refused for the moment, and not to be sent into what somebody else has written.
  conflict: 'refused',
  throttled: 'throttled',
  unknown: 'unknown',
};

export async function sendMethodWrite<M extends MethodObject>(
  context: GatewayContext,
  { operationId, action, details, progress, idempotencyKey }: Write,
  method: Method<M>,
  { target, request, judge, accepts, mayRepeat, access }: MethodWrite<M>,
): Promise<SentMethodWrite<M>> {
  const { graph, operations } = context;
  const { user, methodId } = target;
  const changes = [method.paths.list(user.id), mixedPath(user.id)];
  progress.execution = 'unknown';
  // Two writes with values are taken for different ones: no value is kept.
  const what = details === undefined ? action : operationId;
  const recent = context.recentWrites.begin(context.caller.tenantId, `${user.id} ${methodId}`, what);
  progress.mayShowOlder = recent.mayShowOlder;
  const became = await reconcile(
    {
      outcome: await operations.inTurn(context, operationId, () => graph.write(operationId, request, changes)),
      readAgain: () => method.readAgain(graph, user),
      resend: () => graph.resend(operationId, request, changes),
      judge: (methods) => allowForStaleRead(judge(findMethod(methods, methodId)), progress),
      accepts,
      identify: (methods) => JSON.stringify(findMethod(methods, methodId)),
      mayRepeat: (methods) => mayRepeat(findMethod(methods, methodId)),
    },
    context.pollSchedule,
  );
  recent.end();
  progress.execution = executions[became.is];
  if (became.is === 'refused') return became;
  if (became.is === 'applied') {
    const found = became.reconciled ? findMethod(became.state, methodId) : null;
    return { is: 'applied', reconciled: became.reconciled, found, body: became.reconciled ? null : became.body };
  }
  return { is: 'undecided', error: errorOf(became) };

  function errorOf(undecided: Exclude<Reconciled<MethodList<M>>, { is: 'applied' | 'refused' }>) {
    if (undecided.is === 'conflict') return conflictingChange({ resource: method.collection, user, methodId });
    if (undecided.is === 'unknown') return outcomeUnknown(operationId);
    const error = generalError(context, user, access, undecided.fault);
    if (undecided.is !== 'throttled') return error;
    return 'openOperationId' in error
      ? { ...error, retryable: typeof idempotencyKey === 'string', openOperationId: operationId }
      : outcomeUnknown(operationId);
  }
}

/** A write that Graph refused, and of which it cannot be told whether an earlier sending, or the refused one, took effect. */
export function outcomeUncertain({ operationId, progress }: Write): ReturnType<typeof outcomeUnknown> {
  progress.execution = 'unknown';
  return outcomeUnknown(operationId);
}

/** For `Query.operation`: one look, with the rights of the caller that asks. */
export function probeOf<M extends MethodObject>(
  method: Method<M>,
  target: WriteTarget,
  judge: MethodJudge<M>,
): OutcomeProbe {
  return async (context) => {
    const methods = await method.readAgain(context.graph, target.user);
    if (methods.ok) return { judgement: judge(findMethod(methods.value, target.methodId)) };
    return { error: generalError(context, target.user, method.access.read, methods.fault) };
  };
}
