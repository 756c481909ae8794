// Mutation.addPhoneMethod and Mutation.updatePhoneMethod. Graph may save the phone and still answer 409, because it
// could not turn SMS sign-in on for it: only the phones themselves tell.
// https://learn.microsoft.com/graph/api/authentication-post-phonemethods

import type { GatewayContext } from '../../context.ts';
import { invalidInput } from '../../errors/members.ts';
import { resolveUserArgument } from '../../errors/user-argument.ts';
import { outcomeUnknown } from '../../errors/write-members.ts';
import type { MutationResolvers, PhoneType, ResolversTypes, ResolversUnionTypes } from '../../generated/graphql.ts';
import { perform, type Write } from '../../writes/perform.ts';
import { watch } from '../../writes/settle.ts';
import { readAccess, saveAccess } from './access.ts';
import { addRows, judge, updateRows } from './errors.ts';
import {
  type AssignablePhoneType,
  graphPhoneTypes,
  type Phone,
  type PhoneList,
  phoneMethodIds,
  type SavedPhone,
} from './phone-method.ts';
import { couldBeSameNumber, isPhoneNumber } from './phone-number.ts';
import { phoneIn, phonePath, phonesPath, readPhonesAgain } from './reads.ts';
import { mobilePhoneRequired, phoneAlreadyExists, phoneMethodNotFound, phoneNumberNotUnique } from './refusals.ts';
import { inquiryInto, type PhoneJudge, type SettledPhone, settlePhone } from './settle-phone.ts';
import { generalError, readBack, resolveTarget, type WriteTarget } from './write-target.ts';

type AddResult = ResolversUnionTypes<ResolversTypes>['AddPhoneMethodResult'];
type UpdateResult = ResolversUnionTypes<ResolversTypes>['UpdatePhoneMethodResult'];

type RefusedPhone = Extract<SettledPhone, { is: 'refused' }>;

interface Saving extends WriteTarget {
  readonly phoneNumber: string;
  readonly phoneType: AssignablePhoneType;
}

/** A slot with another number is somebody else's work, and so may be a number that is neither old nor new. */
export const judgeAdded =
  (phoneNumber: string): PhoneJudge =>
  (phone) => {
    if (phone === null) return 'notApplied';
    return holds(phone, phoneNumber) ? 'applied' : 'conflict';
  };

/** Without a look before the write, another number may be the old one or a newer one: only a refusal tells. */
export const judgeUpdated =
  (phoneNumber: string): PhoneJudge =>
  (phone, doubt) => {
    if (phone === null || (doubt === 'THROTTLED' && !holds(phone, phoneNumber))) return 'notApplied';
    return holds(phone, phoneNumber) ? 'applied' : 'conflict';
  };

export const addPhoneMethod: NonNullable<MutationResolvers['addPhoneMethod']> = async (_root, args, context) => {
  const { phoneNumber, phoneType } = args.input;
  if (!isPhoneNumber(phoneNumber)) return invalidInput('input.phoneNumber', 'MALFORMED_PHONE_NUMBER');
  if (phoneType === 'UNKNOWN') return invalidInput('input.phoneType', 'UNASSIGNABLE_PHONE_TYPE');
  const resolved = await resolveUserArgument(context, args.userId, 'userId');
  if (!resolved.ok) return resolved.error;
  const { user } = resolved;
  const saving = { user, methodId: phoneMethodIds[phoneType], phoneNumber, phoneType };
  const body = { phoneNumber, phoneType: graphPhoneTypes[phoneType] };
  const request = { method: 'POST', path: phonesPath(user.id), body } as const;
  const judge = judgeAdded(phoneNumber);
  return perform(context, describe('addPhoneMethod', saving, args.idempotencyKey, judge), async (write) => {
    const settled = await settlePhone(context, write, { target: saving, request, judge });
    if (settled.is === 'undecided') return settled.error;
    if (settled.is === 'refused') return refusedAdd(context, write, saving, settled);
    return { __typename: 'AddPhoneMethodSuccess' as const, ...saved(saving, settled) };
  });
};

export const updatePhoneMethod: NonNullable<MutationResolvers['updatePhoneMethod']> = async (_root, args, context) => {
  const { phoneNumber } = args;
  if (!isPhoneNumber(phoneNumber)) return invalidInput('phoneNumber', 'MALFORMED_PHONE_NUMBER');
  const target = await resolveTarget(context, args);
  if (!target.ok) return target.error;
  const { user, methodId } = target.value;
  const saving = { ...target.value, phoneNumber, phoneType: typeOf(target.value) };
  const body = { phoneNumber, phoneType: graphPhoneTypes[saving.phoneType] };
  const request = { method: 'PATCH', path: phonePath(user.id, methodId), body } as const;
  const judge = judgeUpdated(phoneNumber);
  return perform(context, describe('updatePhoneMethod', saving, args.idempotencyKey, judge), async (write) => {
    const settled = await settlePhone(context, write, { target: saving, request, judge });
    if (settled.is === 'undecided') return settled.error;
    if (settled.is === 'refused') return refusedUpdate(context, write, saving, settled);
    return { __typename: 'UpdatePhoneMethodSuccess' as const, ...saved(saving, settled) };
  });
};

function describe(action: string, saving: Saving, idempotencyKey: string | null | undefined, judge: PhoneJudge) {
  const { user, methodId, phoneNumber } = saving;
  const inquire = inquiryInto({ user, methodId }, judge, readAccess);
  return { action, target: user, methodId, idempotencyKey, details: [phoneNumber], inquire };
}

function saved(
  { user, methodId }: Saving,
  { reconciled, phone }: Pick<Extract<SettledPhone, { is: 'applied' }>, 'reconciled' | 'phone'>,
): SavedPhone {
  const taken = phone?.smsSignInState === 'PHONE_NUMBER_NOT_UNIQUE';
  return { user, methodId, reconciled, smsSignInWarning: taken ? 'PHONE_NUMBER_NOT_UNIQUE' : null };
}

// Graph refused the sign-in; whether it saved the phone shows after a while.
async function savedAnyway(context: GatewayContext, saving: Saving): Promise<SavedPhone | 'not saved' | 'unreadable'> {
  const isSaved = (phones: PhoneList) => holds(phoneIn(phones, saving.methodId), saving.phoneNumber);
  const phones = await watch(() => readPhonesAgain(context.graph, saving.user), isSaved, context.patience);
  if (!phones?.ok) return 'unreadable';
  if (!isSaved(phones.value)) return 'not saved';
  const { user, methodId } = saving;
  return { user, methodId, reconciled: true, smsSignInWarning: 'PHONE_NUMBER_NOT_UNIQUE' };
}

async function refusedAdd(
  context: GatewayContext,
  { operationId }: Write,
  saving: Saving,
  { fault, resent }: RefusedPhone,
): Promise<AddResult> {
  const verdict = judge(addRows, fault);
  const { user, phoneType } = saving;
  if (verdict === null) return generalError(context, user, saveAccess, fault);
  if (verdict === 'savedWithoutSignIn') {
    const phone = await savedAnyway(context, saving);
    if (phone === 'unreadable') return outcomeUnknown(operationId);
    if (phone === 'not saved') return phoneNumberNotUnique(fault.requestId);
    return { __typename: 'AddPhoneMethodSuccess' as const, ...phone };
  }
  const found = await readBack(context, saving, saveAccess, fault);
  if (!found.ok) return found.error;
  // The first sending may well have been the one that saved it.
  if (resent && holds(found.phone, saving.phoneNumber)) {
    return { __typename: 'AddPhoneMethodSuccess' as const, ...saved(saving, { reconciled: true, phone: found.phone }) };
  }
  if (found.phone !== null) return phoneAlreadyExists(phoneType, fault.requestId);
  const hasMobile = found.phones.items.some((phone) => phone.phoneType === 'MOBILE');
  if (phoneType === 'ALTERNATE_MOBILE' && !hasMobile) return mobilePhoneRequired(fault.requestId);
  if (fault.status === 400) return invalidInput('input.phoneNumber', 'REJECTED_BY_GRAPH', fault.requestId);
  return generalError(context, user, saveAccess, fault);
}

async function refusedUpdate(
  context: GatewayContext,
  { operationId }: Write,
  saving: Saving,
  { fault, resent }: RefusedPhone,
): Promise<UpdateResult> {
  const verdict = judge(updateRows, fault);
  if (verdict === null) return generalError(context, saving.user, saveAccess, fault);
  if (verdict === 'savedWithoutSignIn') {
    const phone = await savedAnyway(context, saving);
    if (phone === 'unreadable') return outcomeUnknown(operationId);
    if (phone === 'not saved') return phoneNumberNotUnique(fault.requestId);
    return { __typename: 'UpdatePhoneMethodSuccess' as const, ...phone };
  }
  const found = await readBack(context, saving, saveAccess, fault);
  if (!found.ok) return found.error;
  if (resent && holds(found.phone, saving.phoneNumber)) {
    return {
      __typename: 'UpdatePhoneMethodSuccess' as const,
      ...saved(saving, { reconciled: true, phone: found.phone }),
    };
  }
  if (found.phone === null) return phoneMethodNotFound(fault.requestId);
  if (fault.status === 400) return invalidInput('phoneNumber', 'REJECTED_BY_GRAPH', fault.requestId);
  return generalError(context, saving.user, saveAccess, fault);
}

function holds(phone: Phone | null, phoneNumber: string): boolean {
  return typeof phone?.phoneNumber === 'string' && couldBeSameNumber(phone.phoneNumber, phoneNumber);
}

function typeOf(target: WriteTarget): AssignablePhoneType {
  const types = Object.keys(phoneMethodIds) as (AssignablePhoneType & PhoneType)[];
  return types.find((type) => phoneMethodIds[type] === target.methodId) ?? 'MOBILE';
}
