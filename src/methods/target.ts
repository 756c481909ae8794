// Resolves the person and the method that arguments name, and maps the refusals that all writes share.

import type { GatewayContext } from '../context.ts';
import type { Access } from '../errors/access.ts';
import { fromFault } from '../errors/from-fault.ts';
import { type AnswerError, invalidInputs, type Member, userNotFound, violation } from '../errors/members.ts';
import { outcomeUnknown } from '../errors/write-members.ts';
import type { InputViolation, UserNotFoundError } from '../generated/schema.ts';
import { classOf } from '../graph/failure-class.ts';
import type { Fault } from '../graph/fault.ts';
import type { MethodId, ObjectId, UserRef } from '../graph/ids.ts';
import { resolveUserArgument, type UserArgumentError, userViolations } from '../users/user-argument.ts';
import { keyViolations } from '../writes/idempotency.ts';
import { pollUntil } from '../writes/read-back.ts';
import { admit } from '../writes/run-write.ts';
import type { Admitted, Write } from '../writes/write.ts';
import { fromGlobalId } from './global-id.ts';
import { findMethod, type Method, type MethodList, type MethodObject } from './method.ts';

export interface WriteTarget {
  readonly user: UserRef;
  readonly methodId: MethodId;
}

export type Resolved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: UserArgumentError };

/** The arguments that name a method. */
export interface TargetArguments {
  readonly userId: string;
  readonly methodId?: string | null;
}

export type KeyedArguments = TargetArguments & { readonly idempotencyKey?: string | null };

type Named = Pick<Method<MethodObject>, 'typename' | 'parseId' | 'parseArgument' | 'defaultId'>;

/**
 * For mutations: admits the write. Malformed input costs no call, is not counted, and all violations are reported
 * together.
 */
export async function admitPerson(
  context: GatewayContext,
  action: string,
  { userId, idempotencyKey }: KeyedArguments,
  more: readonly InputViolation[] = [],
): Promise<Admitted> {
  const violations = [...userViolations(context, userId, 'userId'), ...more, ...keyViolations(idempotencyKey)];
  return violations.length > 0 ? { ok: false, error: invalidInputs(violations) } : admit(context, action, userId);
}

/** For mutations: as `admitPerson`, for one method. */
export async function admitTarget(
  context: GatewayContext,
  method: Named,
  action: string,
  args: KeyedArguments,
  more: readonly InputViolation[] = [],
): Promise<Resolved<WriteTarget>> {
  const { named, violations } = checkMethod(context, method, args.userId, args.methodId ?? '');
  const admitted = await admitPerson(context, action, args, [...violations, ...more]);
  return admitted.ok ? ofPerson(admitted.user, named) : admitted;
}

/** For queries. Malformed input costs no call. */
export async function resolveTarget(
  context: GatewayContext,
  method: Named,
  args: TargetArguments,
): Promise<Resolved<WriteTarget>> {
  const checked = checkMethod(context, method, args.userId, args.methodId ?? method.defaultId ?? '');
  const violations = [...userViolations(context, args.userId, 'userId'), ...checked.violations];
  if (violations.length > 0) return { ok: false, error: invalidInputs(violations) };
  const resolved = await resolveUserArgument(context, args.userId, 'userId');
  return resolved.ok ? ofPerson(resolved.user, checked.named) : resolved;
}

interface NamedMethod {
  readonly methodId: MethodId;
  /** The person that it belongs to, if the id contains one. */
  readonly user: ObjectId | null;
}

// Graph's own id, or the global id of the schema's `id` field.
function checkMethod({ directory }: GatewayContext, method: Named, userId: string, text: string) {
  const { typename, parseId, parseArgument = parseId } = method;
  // The global id is tried first: it also matches the grammar of key ids.
  const global = fromGlobalId(typename, parseArgument, text);
  const methodId = global === null ? parseArgument(text) : null;
  const named = methodId === null ? global : { methodId, user: null };
  if (named === null) return { named, violations: [violation('methodId', 'UNKNOWN_METHOD_ID')] };
  const person = directory.parse(userId);
  const isOthers = person.kind === 'object-id' && named.user !== null && named.user !== person.id;
  return { named, violations: isOthers ? [ofAnother()] : [] };
}

// A person named by userPrincipalName is known only after the lookup. The id of another person's method is an error,
// and must not select this person's method of the same kind.
function ofPerson(user: UserRef, named: NamedMethod | null): Resolved<WriteTarget> {
  if (named === null || (named.user !== null && named.user !== user.id)) {
    return { ok: false, error: invalidInputs([ofAnother()]) };
  }
  return { ok: true, value: { user, methodId: named.methodId } };
}

const ofAnother = () => violation('methodId', 'METHOD_OF_ANOTHER_PERSON');

/** The member for a fault that no rule of the slice explains. */
export function generalError(
  context: Pick<GatewayContext, 'caller'>,
  user: UserRef,
  access: Access,
  fault: Fault,
): AnswerError {
  return fromFault(fault, { access, requester: context.caller, targetId: user.id });
}

/** Why the methods of a person could not be read. */
export function unreadable(context: Pick<GatewayContext, 'caller'>, user: UserRef, access: Access, fault: Fault) {
  return fault.status === 404 ? userNotFound(fault.requestId) : generalError(context, user, access, fault);
}

/**
 * Graph refused the write for the moment, and no look tells whether it acted nevertheless: the write is open, and may be
 * repeated with its key.
 */
export function throttledOrUnknown(
  context: Pick<GatewayContext, 'caller' | 'isKeyDerived'>,
  { operationId, target, idempotencyKey }: Write,
  access: Access,
  fault: Fault,
): AnswerError | ReturnType<typeof outcomeUnknown> {
  const error = generalError(context, target, access, fault);
  return 'openOperationId' in error
    ? { ...error, retryable: typeof idempotencyKey === 'string' && !context.isKeyDerived, openOperationId: operationId }
    : outcomeUnknown(operationId);
}

export type ReadBack<M> =
  | { readonly ok: true; readonly methods: MethodList<M>; readonly found: M | null }
  | { readonly ok: false; readonly error: Member<UserNotFoundError> | AnswerError };

/**
 * Reads the methods to interpret a refusal. If that read fails too, the refusal is reported, not the failed read,
 * except for a 404: the person does not exist.
 */
export async function readBack<M extends MethodObject>(
  context: GatewayContext,
  method: Method<M>,
  target: WriteTarget,
  access: Access,
  refusal: Fault,
): Promise<ReadBack<M>> {
  // The write was sent, so this read is made even if the client has disconnected.
  const look = () => method.readAgain(context.graph, target.user);
  let methods = await look();
  if (!methods.ok && classOf(methods) !== 'REJECTED') {
    methods = (await pollUntil(look, () => true, context.pollSchedule)) ?? methods;
  }
  if (methods.ok) return { ok: true, methods: methods.value, found: findMethod(methods.value, target.methodId) };
  if (methods.fault.status === 404) return { ok: false, error: userNotFound(methods.fault.requestId) };
  return { ok: false, error: generalError(context, target.user, access, refusal) };
}
