// The person and the method that an operation acts on, out of its arguments; and what every refused write has in common.

import type { GatewayContext } from '../context.ts';
import type { Access } from '../errors/access.ts';
import { fromFault } from '../errors/from-fault.ts';
import { type AnswerError, invalidInput, type Member, userNotFound } from '../errors/members.ts';
import type { UserNotFoundError } from '../generated/graphql.ts';
import { classOf } from '../graph/failure-class.ts';
import type { Fault } from '../graph/fault.ts';
import type { MethodId, ObjectId } from '../graph/ids.ts';
import type { UserRef } from '../users/directory.ts';
import { resolveUserArgument, type UserArgumentError } from '../users/user-argument.ts';
import { admit } from '../writes/perform.ts';
import { watch } from '../writes/reconcile.ts';
import { fromGlobalId } from './global-id.ts';
import { type Method, type MethodList, type MethodObject, methodIn } from './method.ts';

export interface WriteTarget {
  readonly user: UserRef;
  readonly methodId: MethodId;
}

export type Resolved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: UserArgumentError };

/** What names a method in arguments. */
export interface TargetArguments {
  readonly userId: string;
  readonly methodId?: string | null;
}

type Named = Pick<Method<MethodObject>, 'typename' | 'parseId' | 'parseArgument' | 'defaultId'>;

/** For mutations: admits the write. A bad `methodId` costs nothing and is not counted. */
export async function admitTarget(
  context: GatewayContext,
  method: Named,
  action: string,
  args: TargetArguments,
): Promise<Resolved<WriteTarget>> {
  const named = parseMethodArgument(method, args.methodId ?? '');
  if (named === null) return unknownMethodId;
  const admitted = await admit(context, action, args.userId);
  return admitted.ok ? ofPerson(named, admitted.user) : admitted;
}

/** For queries. Checks the cheap argument first: a bad `methodId` costs no call. */
export async function resolveTarget(
  context: GatewayContext,
  method: Named,
  args: TargetArguments,
): Promise<Resolved<WriteTarget>> {
  const named = parseMethodArgument(method, args.methodId ?? method.defaultId ?? '');
  if (named === null) return unknownMethodId;
  const resolved = await resolveUserArgument(context, args.userId, 'userId');
  return resolved.ok ? ofPerson(named, resolved.user) : resolved;
}

const unknownMethodId = { ok: false, error: invalidInput('methodId', 'UNKNOWN_METHOD_ID') } as const;

interface NamedMethod {
  readonly methodId: MethodId;
  /** The person it belongs to, where the id says so. */
  readonly user: ObjectId | null;
}

// Graph's own id, or the global one that clients hold.
function parseMethodArgument({ typename, parseId, parseArgument = parseId }: Named, text: string): NamedMethod | null {
  const methodId = parseArgument(text);
  return methodId === null ? fromGlobalId(typename, parseId, text) : { methodId, user: null };
}

// The id of another person's method is a mistake, and must not become this person's method of the same kind.
function ofPerson(named: NamedMethod, user: UserRef): Resolved<WriteTarget> {
  const isOthers = named.user !== null && named.user !== user.id;
  return isOthers ? unknownMethodId : { ok: true, value: { user, methodId: named.methodId } };
}

/** The member for a fault that no row of the slice explains. */
export function generalError(context: GatewayContext, user: UserRef, access: Access, fault: Fault): AnswerError {
  return fromFault(fault, { access, requester: context.caller, targetId: user.id });
}

export type ReadBack<M> =
  | { readonly ok: true; readonly methods: MethodList<M>; readonly found: M | null }
  | { readonly ok: false; readonly error: Member<UserNotFoundError> | AnswerError };

/**
 * Reads the methods to learn what a refusal meant. Where even that fails, the refusal itself is reported, not the
 * failed read; only a 404 tells more: the person does not exist.
 */
export async function readBack<M extends MethodObject>(
  context: GatewayContext,
  method: Method<M>,
  target: WriteTarget,
  access: Access,
  refusal: Fault,
): Promise<ReadBack<M>> {
  // The write has left: this look is made whether or not the caller is still there.
  const look = () => method.readAgain(context.graph, target.user);
  let methods = await look();
  if (!methods.ok && classOf(methods) !== 'REJECTED') {
    methods = (await watch(look, () => true, context.patience)) ?? methods;
  }
  if (methods.ok) return { ok: true, methods: methods.value, found: methodIn(methods.value, target.methodId) };
  if (methods.fault.status === 404) return { ok: false, error: userNotFound(methods.fault.requestId) };
  return { ok: false, error: generalError(context, target.user, access, refusal) };
}
