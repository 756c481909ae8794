// `Mutation.enableSmsSignIn` and `Mutation.disableSmsSignIn`: one POST without a body, then a read of the phones if
// Graph's response is ambiguous.
// https://learn.microsoft.com/graph/api/phoneauthenticationmethod-enablesmssignin

import type { GatewayContext } from '../../context.ts';
import type { MutationResolvers, ResolversTypes, ResolversUnionTypes } from '../../generated/resolvers.ts';
import type { SmsSignInState } from '../../generated/schema.ts';
import type { Fault } from '../../graph/fault.ts';
import { path } from '../../graph/request.ts';
import type { Judgement } from '../../writes/judgement.ts';
import { runWrite } from '../../writes/run-write.ts';
import { replayFrom } from '../replay.ts';
import { generalError, type ReadBack, readBack, type WriteTarget } from '../target.ts';
import { signInAccess } from './access.ts';
import { classify, disableRules, enableRules } from './errors.ts';
import { type Phone, phoneMethodIds, phones } from './phone-method.ts';
import { notAllowedByPolicy, phoneMethodNotFound, phoneNotMobile, phoneNumberNotUnique } from './refusals.ts';
import { phoneRefusals } from './replay.ts';
import { isEmpty, type PhoneJudge, probeOf, sendWrite } from './send-write.ts';
import { admitPhone } from './write-target.ts';

export type EnableResult = ResolversUnionTypes<ResolversTypes>['EnableSmsSignInResult'];
export type DisableResult = ResolversUnionTypes<ResolversTypes>['DisableSmsSignInResult'];

type Key = string | null | undefined;

const offStates: Readonly<Record<Exclude<SmsSignInState, 'READY' | 'UNKNOWN'>, true>> = {
  NOT_SUPPORTED: true,
  NOT_ALLOWED_BY_POLICY: true,
  NOT_ENABLED: true,
  PHONE_NUMBER_NOT_UNIQUE: true,
  NOT_CONFIGURED: true,
};

/** An unknown state proves neither. */
const judgeState = (state: SmsSignInState, whenReady: Judgement, whenOff: Judgement): Judgement => {
  if (state === 'READY') return whenReady;
  return Object.hasOwn(offStates, state) ? whenOff : 'cannotTell';
};

export const judgeEnabled: PhoneJudge = (phone) =>
  phone === null ? 'notApplied' : judgeState(phone.smsSignInState, 'applied', 'notApplied');

export const judgeDisabled: PhoneJudge = (phone) =>
  phone === null ? 'notApplied' : judgeState(phone.smsSignInState, 'notApplied', 'applied');

export const enableSmsSignIn: NonNullable<MutationResolvers['enableSmsSignIn']> = async (_root, args, context) => {
  const target = await admitPhone(context, 'enableSmsSignIn', args);
  return target.ok ? enable(context, target.value, args.idempotencyKey) : target.error;
};

export const disableSmsSignIn: NonNullable<MutationResolvers['disableSmsSignIn']> = async (_root, args, context) => {
  const target = await admitPhone(context, 'disableSmsSignIn', args);
  return target.ok ? disable(context, target.value, args.idempotencyKey) : target.error;
};

/** For a target that was admitted. */
export function enable(context: GatewayContext, target: WriteTarget, idempotencyKey: Key): Promise<EnableResult> {
  const { user, methodId } = target;
  const request = {
    method: 'POST',
    path: path`/users/${user.id}/authentication/phoneMethods/${methodId}/enableSmsSignIn`,
  } as const;
  const described = describe('enableSmsSignIn', target, idempotencyKey, judgeEnabled, enabled);
  return runWrite<EnableResult>(context, described, async (write) => {
    const sent = await sendWrite(context, write, { ...always, target, request, judge: judgeEnabled });
    if (sent.is === 'undecided') return sent.error;
    if (sent.is === 'refused') return refusedEnable(context, target, sent.fault);
    return enabled(target, sent.reconciled);
  });
}

/** For a target that was admitted. */
export function disable(context: GatewayContext, target: WriteTarget, idempotencyKey: Key): Promise<DisableResult> {
  const { user, methodId } = target;
  const request = {
    method: 'POST',
    path: path`/users/${user.id}/authentication/phoneMethods/${methodId}/disableSmsSignIn`,
  } as const;
  const described = describe('disableSmsSignIn', target, idempotencyKey, judgeDisabled, disabled);
  return runWrite<DisableResult>(context, described, async (write) => {
    const sent = await sendWrite(context, write, { ...always, target, request, judge: judgeDisabled });
    if (sent.is === 'undecided') return sent.error;
    if (sent.is === 'refused') return refusedDisable(context, target, sent.fault);
    return disabled(target, sent.reconciled);
  });
}

const always = { accepts: isEmpty, mayRepeat: () => true, access: signInAccess } as const;

const enabled = ({ user, methodId }: WriteTarget, reconciled: boolean) =>
  ({ __typename: 'EnableSmsSignInSuccess', user, methodId, reconciled, judge: judgeEnabled }) as const;

const disabled = ({ user, methodId }: WriteTarget, reconciled: boolean) =>
  ({ __typename: 'DisableSmsSignInSuccess', user, methodId, reconciled, judge: judgeDisabled }) as const;

function describe(
  action: string,
  target: WriteTarget,
  idempotencyKey: Key,
  judgement: PhoneJudge,
  success: typeof enabled | typeof disabled,
) {
  const probe = probeOf(phones, target, judgement);
  const replay = replayFrom({
    resource: phones.collection,
    target,
    access: signInAccess,
    refusals: phoneRefusals,
    success: ({ reconciled }) => success(target, reconciled === true),
  });
  const { user, methodId } = target;
  return { action, target: user, resource: 'phoneMethods', methodId, idempotencyKey, probe, replay };
}

async function refusedEnable(context: GatewayContext, target: WriteTarget, fault: Fault): Promise<EnableResult> {
  const verdict = classify(enableRules, fault);
  if (verdict === 'notUnique') return phoneNumberNotUnique(fault.requestId);
  if (verdict === 'notAllowedByPolicy') return notAllowedByPolicy(fault.requestId);
  if (verdict === null) return generalError(context, target.user, signInAccess, fault);
  const found = await readBack(context, phones, target, signInAccess, fault);
  if (!found.ok) return found.error;
  const state = found.found?.phoneType === 'MOBILE' ? found.found.smsSignInState : null;
  if (state === 'NOT_ALLOWED_BY_POLICY') return notAllowedByPolicy(fault.requestId);
  if (state === 'PHONE_NUMBER_NOT_UNIQUE') return phoneNumberNotUnique(fault.requestId);
  return wrongPhone(found, target, fault) ?? generalError(context, target.user, signInAccess, fault);
}

async function refusedDisable(context: GatewayContext, target: WriteTarget, fault: Fault): Promise<DisableResult> {
  const verdict = classify(disableRules, fault);
  if (verdict === null) return generalError(context, target.user, signInAccess, fault);
  const found = await readBack(context, phones, target, signInAccess, fault);
  if (!found.ok) return found.error;
  return wrongPhone(found, target, fault) ?? generalError(context, target.user, signInAccess, fault);
}

// If the person has only an office phone, "not found" would hide the reason that a help desk can act on.
function wrongPhone(found: Extract<ReadBack<Phone>, { ok: true }>, target: WriteTarget, fault: Fault) {
  const [other] = found.methods.items;
  if (found.found !== null) {
    return found.found.phoneType === 'MOBILE' ? null : phoneNotMobile(found.found.phoneType, fault.requestId);
  }
  const mobileAsked = target.methodId === phoneMethodIds.MOBILE;
  return mobileAsked && other !== undefined
    ? phoneNotMobile(other.phoneType, fault.requestId)
    : phoneMethodNotFound(fault.requestId);
}
