// Sends one write to a method and determines its outcome: shared by the mutations of all methods.

import type { GatewayContext } from '../context.ts';
import type { Access } from '../errors/access.ts';
import type { AnswerError } from '../errors/members.ts';
import { conflictingChange, outcomeUnknown } from '../errors/write-members.ts';
import type { MethodId, UserRef } from '../graph/ids.ts';
import type { GraphWrite } from '../graph/request.ts';
import type { Judgement } from '../writes/judgement.ts';
import type { Reconciled } from '../writes/reconcile.ts';
import { sendReconciled } from '../writes/send-reconciled.ts';
import type { OutcomeProbe, Write } from '../writes/write.ts';
import { findMethod, type Method, type MethodList, type MethodObject } from './method.ts';
import { mixedPath } from './mixed-list.ts';
import type { Conflict, MethodJudge } from './objects.ts';
import { generalError, throttledOrUnknown, type WriteTarget } from './target.ts';

export type { MethodJudge } from './objects.ts';

/** A write to the methods of one kind that a person has. */
export interface ListWrite<M> {
  readonly user: UserRef;
  /** The method that it is about; null for one that is yet to be. */
  readonly methodId: MethodId | null;
  readonly request: GraphWrite;
  readonly judge: (methods: MethodList<M>) => Judgement;
  /** Equal for methods that are the same as far as the write is concerned. */
  readonly identify: (methods: MethodList<M>) => string;
  /** Whether the body of a 2xx is one that Graph documents. */
  readonly accepts: (body: unknown) => boolean;
  /** As `SentWrite.mayRepeat`. */
  readonly mayRepeat: (methods: MethodList<M>) => boolean;
  /** Graph's access requirements. */
  readonly access: Access;
}

/** A write to one method. */
export interface MethodWrite<M> extends Pick<ListWrite<M>, 'request' | 'accepts' | 'access'> {
  readonly target: WriteTarget;
  readonly judge: MethodJudge<M>;
  /** As `SentWrite.mayRepeat`, of the one method. */
  readonly mayRepeat: (shown: M | null) => boolean;
}

export type ConflictTarget = Pick<Conflict, 'resource' | 'user' | 'methodId'>;

interface Undecided {
  readonly is: 'undecided';
  readonly error:
    | AnswerError
    | ReturnType<typeof outcomeUnknown>
    | ReturnType<typeof conflictingChange<ConflictTarget>>;
}

export type SentListWrite<M> = Extract<Reconciled<MethodList<M>>, { is: 'applied' | 'refused' }> | Undecided;

export type SentMethodWrite<M> =
  /** `found`: from a read-back, if there was one; `body`: of Graph's response, if Graph confirmed it. */
  | { readonly is: 'applied'; readonly reconciled: boolean; readonly found: M | null; readonly body: unknown }
  | Extract<Reconciled<MethodList<M>>, { is: 'refused' }>
  | Undecided;

/** A 204 has no body. */
export const isEmpty = (body: unknown): boolean => body === undefined || body === null;

export async function sendMethodWrite<M extends MethodObject>(
  context: GatewayContext,
  write: Write,
  method: Method<M>,
  { target, judge, mayRepeat, ...rest }: MethodWrite<M>,
): Promise<SentMethodWrite<M>> {
  const { user, methodId } = target;
  const it = (methods: MethodList<M>) => findMethod(methods, methodId);
  const sent = await sendListWrite(context, write, method, {
    ...rest,
    user,
    methodId,
    judge: (methods) => judge(it(methods)),
    identify: (methods) => JSON.stringify(it(methods)),
    mayRepeat: (methods) => mayRepeat(it(methods)),
  });
  if (sent.is !== 'applied') return sent;
  return sent.reconciled
    ? { is: 'applied', reconciled: true, found: it(sent.state), body: null }
    : { is: 'applied', reconciled: false, found: null, body: sent.body };
}

export async function sendListWrite<M extends MethodObject>(
  context: GatewayContext,
  write: Write,
  method: Method<M>,
  { user, methodId, request, judge, access, ...rest }: ListWrite<M>,
): Promise<SentListWrite<M>> {
  const { graph } = context;
  const became = await sendReconciled<MethodList<M>>(context, write, {
    ...rest,
    graph,
    request,
    changes: [method.paths.list(user.id), mixedPath(user.id)],
    readAgain: () => method.readAgain(graph, user),
    judge,
  });
  if (became.is === 'refused' || became.is === 'applied') return became;
  const undecided = { write, access, user, target: { resource: method.collection, user, methodId } };
  return { is: 'undecided', error: errorOf(context, became, undecided) };
}

interface UndecidedWrite {
  readonly write: Write;
  readonly access: Access;
  readonly user: UserRef;
  readonly target: ConflictTarget;
}

function errorOf<State>(
  context: GatewayContext,
  undecided: Exclude<Reconciled<State>, { is: 'applied' | 'refused' }>,
  { write, access, user, target }: UndecidedWrite,
): Undecided['error'] {
  if (undecided.is === 'conflict') return conflictingChange(target);
  if (undecided.is === 'unknown') return outcomeUnknown(write.operationId);
  if (undecided.is === 'throttled') return throttledOrUnknown(context, write, access, undecided.fault);
  return generalError(context, user, access, undecided.fault);
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
