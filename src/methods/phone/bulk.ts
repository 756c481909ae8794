// Mutation.enableSmsSignInForUsers and Mutation.disableSmsSignInForUsers: the single mutation for each phone.

import type { GatewayContext } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { SmsSignInTarget } from '../../generated/schema.ts';
import { forEachTarget } from '../bulk.ts';
import type { WriteTarget } from '../target.ts';
import { parsePhoneId, phoneMethodIds } from './phone-method.ts';
import { disable, enable } from './sms-sign-in.ts';
import { admitPhone } from './write-target.ts';

type Decide<Result> = (context: GatewayContext, target: WriteTarget, key: string | null) => Promise<Result>;

export const enableSmsSignInForUsers: NonNullable<MutationResolvers['enableSmsSignInForUsers']> = (
  _root,
  { targets, idempotencyKey },
  context,
) => forEachPhone(context, targets, idempotencyKey ?? null, 'enableSmsSignIn', enable);

export const disableSmsSignInForUsers: NonNullable<MutationResolvers['disableSmsSignInForUsers']> = (
  _root,
  { targets, idempotencyKey },
  context,
) => forEachPhone(context, targets, idempotencyKey ?? null, 'disableSmsSignIn', disable);

/** `each`: the single mutation's name. */
function forEachPhone<Result extends object>(
  context: GatewayContext,
  targets: readonly SmsSignInTarget[],
  key: string | null,
  each: string,
  decide: Decide<Result>,
) {
  const asked = targets.map(({ methodId, ...target }) => ({ ...target, methodId: methodId ?? phoneMethodIds.MOBILE }));
  return forEachTarget(context, asked, key, {
    action: `${each}ForUsers`,
    spelling: ({ methodId }) => parsePhoneId(methodId) ?? methodId,
    admit: (target) => admitPhone(context, each, target),
    subject: ({ user, methodId }) => `${user.id} ${methodId}`,
    decide,
  });
}
