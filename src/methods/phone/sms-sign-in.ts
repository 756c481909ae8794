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
import { signInAccess } from './access.ts';
import { disableRows, enableRows, judge } from './errors.ts';
import { phoneMethodIds } from './phone-method.ts';
import { phonesPath, readPhone } from './reads.ts';
import { notAllowedByPolicy, phoneMethodNotFound, phoneNotMobile, phoneNumberNotUnique } from './refusals.ts';
import { generalError, type ReadBack, readBack, resolveTarget, type WriteTarget } from './write-target.ts';

type EnableResult = ResolversUnionTypes<ResolversTypes>['EnableSmsSignInResult'];
type DisableResult = ResolversUnionTypes<ResolversTypes>['DisableSmsSignInResult'];

export const enableSmsSignIn: NonNullable<MutationResolvers['enableSmsSignIn']> = async (_root, args, context) => {
  const target = await resolveTarget(context, args);
  if (!target.ok) return target.error;
  const { user, methodId } = target.value;
  const request = path`/users/${user.id}/authentication/phoneMethods/${methodId}/enableSmsSignIn`;
  return perform(context, { action: 'enableSmsSignIn', target: user, methodId }, async ({ operationId }) => {
    const sent = await context.graph.write(operationId, { method: 'POST', path: request }, [phonesPath(user.id)]);
    if (!sent.ok) return refusedEnable(context, target.value, sent.fault);
    const untrue = await contradiction(context, target.value, (state) => state === 'READY');
    return untrue ?? { __typename: 'EnableSmsSignInSuccess', user, methodId, reconciled: false };
  });
};

export const disableSmsSignIn: NonNullable<MutationResolvers['disableSmsSignIn']> = async (_root, args, context) => {
  const target = await resolveTarget(context, args);
  if (!target.ok) return target.error;
  const { user, methodId } = target.value;
  const request = path`/users/${user.id}/authentication/phoneMethods/${methodId}/disableSmsSignIn`;
  return perform(context, { action: 'disableSmsSignIn', target: user, methodId }, async ({ operationId }) => {
    const sent = await context.graph.write(operationId, { method: 'POST', path: request }, [phonesPath(user.id)]);
    if (!sent.ok) return refusedDisable(context, target.value, sent.fault);
    const untrue = await contradiction(context, target.value, (state) => state !== 'READY');
    return untrue ?? { __typename: 'DisableSmsSignInSuccess', user, methodId, reconciled: false };
  });
};

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
async function contradiction(context: GatewayContext, target: WriteTarget, fits: (state: string) => boolean) {
  if (isObjectId(target.user.id)) return null;
  const phone = await readPhone(context.graph, target.user, target.methodId);
  if (phone.ok && phone.value !== null && fits(phone.value.smsSignInState)) return null;
  return unexpectedGraphAnswer(null, 204, null);
}
