// The person and the phone a mutation acts on, out of its arguments; and what every refused write has in common.

import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import { fromFault } from '../../errors/from-fault.ts';
import { type AnswerError, invalidInput, type Member, userNotFound } from '../../errors/members.ts';
import type { UserNotFoundError } from '../../generated/schema.ts';
import { classOf } from '../../graph/failure-class.ts';
import type { Fault, Outcome } from '../../graph/fault.ts';
import type { MethodId, UserRef } from '../../graph/ids.ts';
import { resolveUserArgument, type UserArgumentError } from '../../users/user-argument.ts';
import { admit } from '../../writes/perform.ts';
import { watch } from '../../writes/reconcile.ts';
import { type Phone, type PhoneList, parsePhoneMethodId, phoneMethodIds } from './phone-method.ts';
import { phoneIn, readPhonesAgain } from './reads.ts';

export interface WriteTarget {
  readonly user: UserRef;
  readonly methodId: MethodId;
}

export type Resolved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: UserArgumentError };

/** For mutations: admits the write. A bad `methodId` costs nothing and is not counted. */
export async function admitTarget(
  context: GatewayContext,
  action: string,
  args: { readonly userId: string; readonly methodId?: string | null },
): Promise<Resolved<WriteTarget>> {
  const methodId = parsePhoneMethodId(args.methodId ?? phoneMethodIds.MOBILE);
  if (methodId === null) return { ok: false, error: invalidInput('methodId', 'UNKNOWN_METHOD_ID') };
  const admitted = await admit(context, action, args.userId);
  return admitted.ok ? { ok: true, value: { user: admitted.user, methodId } } : admitted;
}

/** For queries. Checks the cheap argument first: a bad `methodId` costs no call. */
export async function resolveTarget(
  context: GatewayContext,
  args: { readonly userId: string; readonly methodId?: string | null },
): Promise<Resolved<WriteTarget>> {
  const methodId = parsePhoneMethodId(args.methodId ?? phoneMethodIds.MOBILE);
  if (methodId === null) return { ok: false, error: invalidInput('methodId', 'UNKNOWN_METHOD_ID') };
  const resolved = await resolveUserArgument(context, args.userId, 'userId');
  return resolved.ok ? { ok: true, value: { user: resolved.user, methodId } } : resolved;
}

/** The member for a fault that no row of the slice explains. */
export function generalError(
  context: Pick<GatewayContext, 'caller'>,
  user: UserRef,
  access: Access,
  fault: Fault,
): AnswerError {
  return fromFault(fault, { access, requester: context.caller, targetId: user.id });
}

export type ReadBack =
  | { readonly ok: true; readonly phones: PhoneList; readonly phone: Phone | null }
  | { readonly ok: false; readonly error: Member<UserNotFoundError> | AnswerError };

/**
 * Reads the phones to learn what a refusal meant. Where even that fails, the refusal itself is reported, not the
 * failed read; only a 404 tells more: the person does not exist.
 */
export async function readBack(
  context: GatewayContext,
  target: WriteTarget,
  access: Access,
  refusal: Fault,
): Promise<ReadBack> {
  const phones = await readSurely(context, target.user);
  if (phones.ok) return { ok: true, phones: phones.value, phone: phoneIn(phones.value, target.methodId) };
  if (phones.fault.status === 404) return { ok: false, error: userNotFound(phones.fault.requestId) };
  return { ok: false, error: generalError(context, target.user, access, refusal) };
}

// The write has left: this look is made whether or not the caller is still there.
async function readSurely(context: GatewayContext, user: UserRef): Promise<Outcome<PhoneList>> {
  const look = () => readPhonesAgain(context.graph, user);
  const phones = await look();
  if (phones.ok || classOf(phones) === 'REJECTED') return phones;
  return (await watch(look, () => true, context.patience)) ?? phones;
}
