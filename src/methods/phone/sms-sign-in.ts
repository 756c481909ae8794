// Mutation.enableSmsSignIn and Mutation.disableSmsSignIn: one POST without a body, then, where Graph's answer does not
// tell, the phones decide.
// https://learn.microsoft.com/graph/api/phoneauthenticationmethod-enablesmssignin

import type { GatewayContext } from '../../context.ts';
import { unexpectedGraphAnswer } from '../../errors/members.ts';
import type { MutationResolvers, ResolversTypes, ResolversUnionTypes } from '../../generated/graphql.ts';
import type { Fault } from '../../graph/fault.ts';
import { isObjectId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { perform } from '../../writes/perform.ts';
import { watch } from '../../writes/settle.ts';
import { readAccess, signInAccess } from './access.ts';
import { disableRows, enableRows, judge } from './errors.ts';
import { type Phone, phoneMethodIds } from './phone-method.ts';
import { phoneIn, readPhonesAgain } from './reads.ts';
import { notAllowedByPolicy, phoneMethodNotFound, phoneNotMobile, phoneNumberNotUnique } from './refusals.ts';
import { inquiryInto, settlePhone } from './settle-phone.ts';
import { generalError, type ReadBack, readBack, resolveTarget, type WriteTarget } from './write-target.ts';

type EnableResult = ResolversUnionTypes<ResolversTypes>['EnableSmsSignInResult'];
type DisableResult = ResolversUnionTypes<ResolversTypes>['DisableSmsSignInResult'];

export const isReady = (phone: Phone) => phone.smsSignInState === 'READY';
export const isNotReady = (phone: Phone) => phone.smsSignInState !== 'READY';

/** Whether the phone is there and as `expected`. */
export const judgedBy = (expected: (phone: Phone) => boolean) => (phone: Phone | null) =>
  phone !== null && expected(phone) ? 'applied' : 'notApplied';

export const enableSmsSignIn: NonNullable<MutationResolvers['enableSmsSignIn']> = async (_root, args, context) => {
  const target = await resolveTarget(context, args);
  if (!target.ok) return target.error;
  const { user, methodId } = target.value;
  const request = {
    method: 'POST',
    path: path`/users/${user.id}/authentication/phoneMethods/${methodId}/enableSmsSignIn`,
  } as const;
  const described = describe('enableSmsSignIn', target.value, args.idempotencyKey, isReady);
  return perform(context, described, async (write) => {
    const settled = await settlePhone(context, write, { target: target.value, request, judge: judgedBy(isReady) });
    if (settled.is === 'undecided') return settled.error;
    if (settled.is === 'refused') return refusedEnable(context, target.value, settled.fault);
    const { reconciled } = settled;
    const untrue = reconciled ? null : await contradiction(context, target.value, isReady);
    return untrue ?? { __typename: 'EnableSmsSignInSuccess' as const, user, methodId, reconciled, expected: isReady };
  });
};

export const disableSmsSignIn: NonNullable<MutationResolvers['disableSmsSignIn']> = async (_root, args, context) => {
  const target = await resolveTarget(context, args);
  if (!target.ok) return target.error;
  const { user, methodId } = target.value;
  const request = {
    method: 'POST',
    path: path`/users/${user.id}/authentication/phoneMethods/${methodId}/disableSmsSignIn`,
  } as const;
  const described = describe('disableSmsSignIn', target.value, args.idempotencyKey, isNotReady);
  return perform(context, described, async (write) => {
    const settled = await settlePhone(context, write, { target: target.value, request, judge: judgedBy(isNotReady) });
    if (settled.is === 'undecided') return settled.error;
    if (settled.is === 'refused') return refusedDisable(context, target.value, settled.fault);
    const { reconciled } = settled;
    const untrue = reconciled ? null : await contradiction(context, target.value, isNotReady);
    return (
      untrue ?? { __typename: 'DisableSmsSignInSuccess' as const, user, methodId, reconciled, expected: isNotReady }
    );
  });
};

function describe(
  action: string,
  target: WriteTarget,
  idempotencyKey: string | null | undefined,
  expected: (phone: Phone) => boolean,
) {
  const inquire = inquiryInto(target, judgedBy(expected), readAccess);
  return { action, target: target.user, methodId: target.methodId, idempotencyKey, inquire };
}

async function refusedEnable(context: GatewayContext, target: WriteTarget, fault: Fault): Promise<EnableResult> {
  const verdict = judge(enableRows, fault);
  if (verdict === 'notUnique') return phoneNumberNotUnique(fault.requestId);
  if (verdict === 'notAllowedByPolicy') return notAllowedByPolicy(fault.requestId);
  if (verdict === null) return generalError(context, target.user, signInAccess, fault);
  const found = await readBack(context, target, signInAccess, fault);
  if (!found.ok) return found.error;
  const state = found.phone?.phoneType === 'MOBILE' ? found.phone.smsSignInState : null;
  if (state === 'NOT_ALLOWED_BY_POLICY') return notAllowedByPolicy(fault.requestId);
  if (state === 'PHONE_NUMBER_NOT_UNIQUE') return phoneNumberNotUnique(fault.requestId);
  return wrongPhone(found, target, fault) ?? generalError(context, target.user, signInAccess, fault);
}

async function refusedDisable(context: GatewayContext, target: WriteTarget, fault: Fault): Promise<DisableResult> {
  const verdict = judge(disableRows, fault);
  if (verdict === null) return generalError(context, target.user, signInAccess, fault);
  const found = await readBack(context, target, signInAccess, fault);
  if (!found.ok) return found.error;
  return wrongPhone(found, target, fault) ?? generalError(context, target.user, signInAccess, fault);
}

// Somebody who has an office phone only is told so: "not found" would hide what the help desk can act on.
function wrongPhone(found: Extract<ReadBack, { ok: true }>, target: WriteTarget, fault: Fault) {
  const [other] = found.phones.items;
  if (found.phone !== null) {
    return found.phone.phoneType === 'MOBILE' ? null : phoneNotMobile(found.phone.phoneType, fault.requestId);
  }
  const mobileAsked = target.methodId === phoneMethodIds.MOBILE;
  return mobileAsked && other !== undefined
    ? phoneNotMobile(other.phoneType, fault.requestId)
    : phoneMethodNotFound(fault.requestId);
}

// A 204 to a userPrincipalName has been seen to change nothing, so there the phone must confirm it.
async function contradiction(context: GatewayContext, target: WriteTarget, expected: (phone: Phone) => boolean) {
  if (isObjectId(target.user.id)) return null;
  const confirmed = judgedBy(expected);
  const phones = await watch(
    () => readPhonesAgain(context.graph, target.user),
    (list) => confirmed(phoneIn(list, target.methodId)) === 'applied',
    context.patience,
  );
  const applied = phones?.ok && confirmed(phoneIn(phones.value, target.methodId)) === 'applied';
  return applied ? null : unexpectedGraphAnswer(null, 204, null);
}
