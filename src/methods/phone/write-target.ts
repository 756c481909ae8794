// Resolves the person and the phone that a mutation's arguments name, and maps the refusals that all phone writes
// share.

import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import { type AnswerError, invalidInputs, type Member, userNotFound, violation } from '../../errors/members.ts';
import type { InputViolation, UserNotFoundError } from '../../generated/schema.ts';
import { classOf } from '../../graph/failure-class.ts';
import type { Fault, Outcome } from '../../graph/fault.ts';
import type { MethodId, UserRef } from '../../graph/ids.ts';
import { resolveUserArgument, type UserArgumentError, userViolations } from '../../users/user-argument.ts';
import { pollUntil } from '../../writes/read-back.ts';
import { admitPerson, generalError } from '../target.ts';
import { type NamedPhone, type Phone, type PhoneList, parsePhoneId, phoneMethodIds } from './phone-method.ts';
import { findPhone, readPhonesAgain } from './reads.ts';

export interface WriteTarget {
  readonly user: UserRef;
  readonly methodId: MethodId;
}

export type Resolved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: UserArgumentError };

interface PhoneArguments {
  readonly userId: string;
  readonly methodId?: string | null;
}

/** For mutations: as `admitPerson`, for one phone. */
export async function admitTarget(
  context: GatewayContext,
  action: string,
  args: PhoneArguments & { readonly idempotencyKey?: string | null },
  more: readonly InputViolation[] = [],
): Promise<Resolved<WriteTarget>> {
  const { named, violations } = checkPhone(context, args);
  const admitted = await admitPerson(context, action, args, [...violations, ...more]);
  return admitted.ok ? phoneOf(admitted.user, named) : admitted;
}

/** For queries. Malformed input costs no call. */
export async function resolveTarget(context: GatewayContext, args: PhoneArguments): Promise<Resolved<WriteTarget>> {
  const { named, violations: ofPhone } = checkPhone(context, args);
  const violations = [...userViolations(context, args.userId, 'userId'), ...ofPhone];
  if (violations.length > 0) return { ok: false, error: invalidInputs(violations) };
  const resolved = await resolveUserArgument(context, args.userId, 'userId');
  return resolved.ok ? phoneOf(resolved.user, named) : resolved;
}

function checkPhone({ directory }: GatewayContext, { userId, methodId }: PhoneArguments) {
  const named = parsePhoneId(methodId ?? phoneMethodIds.MOBILE);
  if (named === null) return { named, violations: [violation('methodId', 'UNKNOWN_METHOD_ID')] };
  const person = directory.parse(userId);
  const isAnothers = person.kind === 'object-id' && named.owner !== null && named.owner !== person.id;
  return { named, violations: isAnothers ? [ofAnother()] : [] };
}

// A person named by userPrincipalName is known only after the lookup.
function phoneOf(user: UserRef, named: NamedPhone | null): Resolved<WriteTarget> {
  if (named === null || (named.owner !== null && named.owner !== user.id)) {
    return { ok: false, error: invalidInputs([ofAnother()]) };
  }
  return { ok: true, value: { user, methodId: named.methodId } };
}

const ofAnother = () => violation('methodId', 'METHOD_OF_ANOTHER_PERSON');

export type ReadBack =
  | { readonly ok: true; readonly phones: PhoneList; readonly phone: Phone | null }
  | { readonly ok: false; readonly error: Member<UserNotFoundError> | AnswerError };

/**
 * Reads the phones to interpret a refusal. If that read fails too, the refusal is reported, not the failed read, except
 * for a 404: the person does not exist.
 */
export async function readBack(
  context: GatewayContext,
  target: WriteTarget,
  access: Access,
  refusal: Fault,
): Promise<ReadBack> {
  const phones = await readSurely(context, target.user);
  if (phones.ok) return { ok: true, phones: phones.value, phone: findPhone(phones.value, target.methodId) };
  if (phones.fault.status === 404) return { ok: false, error: userNotFound(phones.fault.requestId) };
  return { ok: false, error: generalError(context, target.user, access, refusal) };
}

// The write was sent, so this read is made even if the client has disconnected.
async function readSurely(context: GatewayContext, user: UserRef): Promise<Outcome<PhoneList>> {
  const look = () => readPhonesAgain(context.graph, user);
  const phones = await look();
  if (phones.ok || classOf(phones) === 'REJECTED') return phones;
  return (await pollUntil(look, () => true, context.pollSchedule)) ?? phones;
}
