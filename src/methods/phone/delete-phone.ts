// Mutation.deletePhoneMethod. https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete

import type { GatewayContext } from '../../context.ts';
import type { MutationResolvers, ResolversTypes, ResolversUnionTypes } from '../../generated/graphql.ts';
import type { Fault } from '../../graph/fault.ts';
import { perform } from '../../writes/perform.ts';
import { deleteAccess, readAccess } from './access.ts';
import { deleteRows, judge } from './errors.ts';
import { type Phone, phoneMethodIds, toGlobalId } from './phone-method.ts';
import { phonePath } from './reads.ts';
import { defaultMethodProtected, mobilePhoneRequired, phoneMethodNotFound } from './refusals.ts';
import { inquiryInto, settlePhone } from './settle-phone.ts';
import { generalError, readBack, resolveTarget, type WriteTarget } from './write-target.ts';

type DeleteResult = ResolversUnionTypes<ResolversTypes>['DeletePhoneMethodResult'];

/** What a delete wants to see. */
export const gone = (phone: Phone | null) => (phone === null ? 'applied' : 'notApplied');

export const deletePhoneMethod: NonNullable<MutationResolvers['deletePhoneMethod']> = async (_root, args, context) => {
  const target = await resolveTarget(context, args);
  if (!target.ok) return target.error;
  const { user, methodId } = target.value;
  const request = { method: 'DELETE', path: phonePath(user.id, methodId) } as const;
  const { idempotencyKey } = args;
  const inquire = inquiryInto(target.value, gone, readAccess);
  const described = { action: 'deletePhoneMethod', target: user, methodId, idempotencyKey, inquire };
  return perform(context, described, async (write) => {
    const settled = await settlePhone(context, write, { target: target.value, request, judge: gone });
    if (settled.is === 'undecided') return settled.error;
    const success = (reconciled: boolean) =>
      ({ __typename: 'DeletePhoneMethodSuccess', user, deletedId: toGlobalId(user.id, methodId), reconciled }) as const;
    if (settled.is === 'applied') return success(settled.reconciled);
    // The first sending may well have been the one that removed it.
    if (settled.resent && settled.fault.status === 404) return success(true);
    return refusedDelete(context, target.value, settled.fault);
  });
};

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
