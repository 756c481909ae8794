// Mutation.addPhoneMethod and Mutation.updatePhoneMethod. Graph may save the phone and still answer 409, because it
// could not turn SMS sign-in on for it: only the phones themselves tell.
// https://learn.microsoft.com/graph/api/authentication-post-phonemethods

import type { GatewayContext } from '../../context.ts';
import { invalidInput } from '../../errors/members.ts';
import { resolveUserArgument } from '../../errors/user-argument.ts';
import type { MutationResolvers, PhoneType, ResolversTypes, ResolversUnionTypes } from '../../generated/graphql.ts';
import type { Fault } from '../../graph/fault.ts';
import { perform } from '../../writes/perform.ts';
import { saveAccess } from './access.ts';
import { addRows, judge, updateRows } from './errors.ts';
import { type AssignablePhoneType, graphPhoneTypes, phoneMethodIds } from './phone-method.ts';
import { couldBeSameNumber, isPhoneNumber } from './phone-number.ts';
import { phonePath, phonesPath } from './reads.ts';
import { mobilePhoneRequired, phoneAlreadyExists, phoneMethodNotFound, phoneNumberNotUnique } from './refusals.ts';
import { generalError, readBack, resolveTarget, type WriteTarget } from './write-target.ts';

type AddResult = ResolversUnionTypes<ResolversTypes>['AddPhoneMethodResult'];
type UpdateResult = ResolversUnionTypes<ResolversTypes>['UpdatePhoneMethodResult'];

interface Saving extends WriteTarget {
  readonly phoneNumber: string;
  readonly phoneType: AssignablePhoneType;
}

export const addPhoneMethod: NonNullable<MutationResolvers['addPhoneMethod']> = async (_root, args, context) => {
  const { phoneNumber, phoneType } = args.input;
  if (!isPhoneNumber(phoneNumber)) return invalidInput('input.phoneNumber', 'MALFORMED_PHONE_NUMBER');
  if (phoneType === 'UNKNOWN') return invalidInput('input.phoneType', 'UNASSIGNABLE_PHONE_TYPE');
  const resolved = await resolveUserArgument(context, args.userId, 'userId');
  if (!resolved.ok) return resolved.error;
  const { user } = resolved;
  const body = { phoneNumber, phoneType: graphPhoneTypes[phoneType] };
  const methodId = phoneMethodIds[phoneType];
  return perform(context, { action: 'addPhoneMethod', target: user, methodId }, async ({ operationId }) => {
    const request = { method: 'POST', path: phonesPath(user.id), body } as const;
    const sent = await context.graph.write(operationId, request, [phonesPath(user.id)]);
    if (!sent.ok) return refusedAdd(context, { user, methodId, phoneNumber, phoneType }, sent.fault);
    return { __typename: 'AddPhoneMethodSuccess', user, methodId, reconciled: false, smsSignInWarning: null };
  });
};

export const updatePhoneMethod: NonNullable<MutationResolvers['updatePhoneMethod']> = async (_root, args, context) => {
  const { phoneNumber } = args;
  if (!isPhoneNumber(phoneNumber)) return invalidInput('phoneNumber', 'MALFORMED_PHONE_NUMBER');
  const target = await resolveTarget(context, args);
  if (!target.ok) return target.error;
  const { user, methodId } = target.value;
  const phoneType = typeOf(target.value);
  const body = { phoneNumber, phoneType: graphPhoneTypes[phoneType] };
  const request = { method: 'PATCH', path: phonePath(user.id, methodId), body } as const;
  return perform(context, { action: 'updatePhoneMethod', target: user, methodId }, async ({ operationId }) => {
    const sent = await context.graph.write(operationId, request, [phonesPath(user.id)]);
    if (!sent.ok) return refusedUpdate(context, { ...target.value, phoneNumber, phoneType }, sent.fault);
    return { __typename: 'UpdatePhoneMethodSuccess', user, methodId, reconciled: false, smsSignInWarning: null };
  });
};

async function refusedAdd(context: GatewayContext, saving: Saving, fault: Fault): Promise<AddResult> {
  const verdict = judge(addRows, fault);
  if (verdict === null) return generalError(context, saving.user, saveAccess, fault);
  const found = await readBack(context, saving, saveAccess, fault);
  if (!found.ok) return found.error;
  const { user, methodId, phoneType } = saving;
  if (verdict === 'savedWithoutSignIn') {
    if (!holds(found.phone?.phoneNumber, saving)) return phoneNumberNotUnique(fault.requestId);
    return {
      __typename: 'AddPhoneMethodSuccess',
      user,
      methodId,
      reconciled: false,
      smsSignInWarning: 'PHONE_NUMBER_NOT_UNIQUE',
    };
  }
  if (found.phone !== null) return phoneAlreadyExists(phoneType, fault.requestId);
  const hasMobile = found.phones.items.some((phone) => phone.phoneType === 'MOBILE');
  if (phoneType === 'ALTERNATE_MOBILE' && !hasMobile) return mobilePhoneRequired(fault.requestId);
  if (fault.status === 400) return invalidInput('input.phoneNumber', 'REJECTED_BY_GRAPH', fault.requestId);
  return generalError(context, user, saveAccess, fault);
}

async function refusedUpdate(context: GatewayContext, saving: Saving, fault: Fault): Promise<UpdateResult> {
  const verdict = judge(updateRows, fault);
  if (verdict === null) return generalError(context, saving.user, saveAccess, fault);
  const found = await readBack(context, saving, saveAccess, fault);
  if (!found.ok) return found.error;
  if (found.phone === null) return phoneMethodNotFound(fault.requestId);
  const { user, methodId } = saving;
  if (verdict === 'savedWithoutSignIn') {
    if (!holds(found.phone.phoneNumber, saving)) return phoneNumberNotUnique(fault.requestId);
    return {
      __typename: 'UpdatePhoneMethodSuccess',
      user,
      methodId,
      reconciled: false,
      smsSignInWarning: 'PHONE_NUMBER_NOT_UNIQUE',
    };
  }
  if (fault.status === 400) return invalidInput('phoneNumber', 'REJECTED_BY_GRAPH', fault.requestId);
  return generalError(context, user, saveAccess, fault);
}

function holds(shown: string | null | undefined, saving: Saving): boolean {
  return typeof shown === 'string' && couldBeSameNumber(shown, saving.phoneNumber);
}

function typeOf(target: WriteTarget): AssignablePhoneType {
  const types = Object.keys(phoneMethodIds) as (AssignablePhoneType & PhoneType)[];
  return types.find((type) => phoneMethodIds[type] === target.methodId) ?? 'MOBILE';
}
