// Mutation.deletePhoneMethod. https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete

import type { GatewayContext } from '../../context.ts';
import type { MutationResolvers, ResolversTypes, ResolversUnionTypes } from '../../generated/resolvers.ts';
import type { Fault } from '../../graph/fault.ts';
import { perform } from '../../writes/perform.ts';
import { deleteAccess, readAccess } from './access.ts';
import { deleteRows, judge } from './errors.ts';
import { type Phone, phoneMethodIds, toGlobalId } from './phone-method.ts';
import { phonePath } from './reads.ts';
import { defaultMethodProtected, mobilePhoneRequired, phoneMethodNotFound } from './refusals.ts';
import { retellingOf } from './retell.ts';
import { inquiryInto, isEmpty, type PhoneJudge, sendWrite } from './send-write.ts';
import { admitTarget, generalError, readBack, type WriteTarget } from './write-target.ts';

type DeleteResult = ResolversUnionTypes<ResolversTypes>['DeletePhoneMethodResult'];

export const judgeDeleted: PhoneJudge = (phone) => (phone === null ? 'applied' : 'notApplied');

export const deletePhoneMethod: NonNullable<MutationResolvers['deletePhoneMethod']> = async (_root, args, context) => {
  const admitted = await admitTarget(context, 'deletePhoneMethod', args);
  if (!admitted.ok) return admitted.error;
  const target = admitted.value;
  const { user, methodId } = target;
  const request = { method: 'DELETE', path: phonePath(user.id, methodId) } as const;
  const { idempotencyKey } = args;
  const inquire = inquiryInto(target, judgeDeleted, readAccess);
  const success = (reconciled: boolean) =>
    ({ __typename: 'DeletePhoneMethodSuccess', user, deletedId: toGlobalId(user.id, methodId), reconciled }) as const;
  const retell = retellingOf({
    target,
    access: deleteAccess,
    success: ({ reconciled }) => success(reconciled === true),
  });
  const described = {
    action: 'deletePhoneMethod',
    target: user,
    resource: 'phoneMethods',
    methodId,
    idempotencyKey,
    inquire,
    retell,
  };
  return perform<DeleteResult>(context, described, async (write) => {
    const always = { accepts: isEmpty, mayRepeat: isOlderThan(Date.now()), access: deleteAccess } as const;
    const sent = await sendWrite(context, write, { ...always, target, request, judge: judgeDeleted });
    if (sent.is === 'undecided') return sent.error;
    if (sent.is === 'applied') return success(sent.reconciled);
    // The first sending may well have been the one that removed it.
    if (sent.isSecond && sent.fault.status === 404) return success(true);
    return refusedDelete(context, target, sent.fault);
  });
};

// Microsoft's clocks and ours.
const maxClockDifferenceMs = 5 * 60_000;

/**
 * Whether the phone was there before: one that somebody added after the first sending is not to be removed by a second.
 * Graph does not always say when a phone was made.
 */
function isOlderThan(startedAt: number): (shown: Phone | null) => boolean {
  return (shown) => Date.parse(shown?.createdDateTime ?? '') < startedAt - maxClockDifferenceMs;
}

async function refusedDelete(context: GatewayContext, target: WriteTarget, fault: Fault): Promise<DeleteResult> {
  const verdict = judge(deleteRows, fault);
  if (verdict === 'defaultMethodProtected') return defaultMethodProtected(fault.requestId);
  if (verdict === 'mobilePhoneRequired') return mobilePhoneRequired(fault.requestId);
  if (verdict === null) return generalError(context, target.user, deleteAccess, fault);
  const found = await readBack(context, target, deleteAccess, fault);
  if (!found.ok) return found.error;
  if (found.phone === null) return phoneMethodNotFound(fault.requestId);
  const alternateRemains = found.phones.items.some((phone) => phone.phoneType === 'ALTERNATE_MOBILE');
  const refusedForAlternate = target.methodId === phoneMethodIds.MOBILE && alternateRemains && fault.status === 400;
  if (refusedForAlternate) return mobilePhoneRequired(fault.requestId);
  return generalError(context, target.user, deleteAccess, fault);
}
