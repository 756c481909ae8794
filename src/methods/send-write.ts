// Sends one write to a method and determines its outcome: shared by the mutations of all methods.

import type { GatewayContext } from '../context.ts';
import type { Access } from '../errors/access.ts';
import type { AnswerError } from '../errors/members.ts';
import { conflictingChange, outcomeUnknown } from '../errors/write-members.ts';
import type { GraphWrite } from '../graph/request.ts';
import { executions } from '../writes/executions.ts';
import { type Reconciled, reconcile } from '../writes/reconcile.ts';
import { allowForStaleRead } from '../writes/run-write.ts';
import type { OutcomeProbe, Write } from '../writes/write.ts';
import { findMethod, type Method, type MethodList, type MethodObject } from './method.ts';
import { mixedPath } from './mixed-list.ts';
import type { MethodJudge } from './objects.ts';
import { generalError, throttledOrUnknown, type WriteTarget } from './target.ts';

export type { MethodJudge } from './objects.ts';

export interface MethodWrite<M> {
  readonly target: WriteTarget;
  readonly request: GraphWrite;
  readonly judge: MethodJudge<M>;
  /** Whether the body of a 2xx is one that Graph documents. */
  readonly accepts: (body: unknown) => boolean;
  /** As `SentWrite.mayRepeat`, for the one method. */
  readonly mayRepeat: (shown: M | null) => boolean;
  /** Graph's access requirements. */
  readonly access: Access;
}

export type ConflictTarget = WriteTarget & { readonly resource: string };

export type SentMethodWrite<M> =
  /** `found`: from a read-back, if there was one; `body`: of Graph's response, if Graph confirmed it. */
  | { readonly is: 'applied'; readonly reconciled: boolean; readonly found: M | null; readonly body: unknown }
  | Extract<Reconciled<MethodList<M>>, { is: 'refused' }>
  | {
      readonly is: 'undecided';
      readonly error:
        | AnswerError
        | ReturnType<typeof outcomeUnknown>
        | ReturnType<typeof conflictingChange<ConflictTarget>>;
    };

/** A 204 has no body. */
export const isEmpty = (body: unknown): boolean => body === undefined || body === null;

export async function sendMethodWrite<M extends MethodObject>(
  context: GatewayContext,
  write: Write,
  method: Method<M>,
  { target, request, judge, accepts, mayRepeat, access }: MethodWrite<M>,
): Promise<SentMethodWrite<M>> {
  const { graph, operations } = context;
  const { operationId, action, details, progress } = write;
  const { user, methodId } = target;
  const changes = [method.paths.list(user.id), mixedPath(user.id)];
  progress.execution = 'unknown';
  // Two writes with values count as different, since no value is stored.
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
    if (undecided.is === 'throttled') return throttledOrUnknown(context, write, access, undecided.fault);
    return generalError(context, user, access, undecided.fault);
  }
}

/** The result of a write that Graph refused, if this attempt or an earlier one may still have taken effect. */
export function outcomeUncertain({ operationId, progress }: Write): ReturnType<typeof outcomeUnknown> {
  progress.execution = 'unknown';
  return outcomeUnknown(operationId);
}

/** For `Query.operation`: a single read, with the rights of the current caller. */
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
