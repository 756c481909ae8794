// Mutation.deletePhoneMethod. https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete

import type { GatewayContext } from '../../context.ts';
import type { MutationResolvers, ResolversTypes, ResolversUnionTypes } from '../../generated/graphql.ts';
import type { Fault } from '../../graph/fault.ts';
import { perform } from '../../writes/perform.ts';
import { deleteAccess } from './access.ts';
import { deleteRows, judge } from './errors.ts';
import { phoneMethodIds, toGlobalId } from './phone-method.ts';
import { phonePath, phonesPath } from './reads.ts';
import { defaultMethodProtected, mobilePhoneRequired, phoneMethodNotFound } from './refusals.ts';
import { generalError, readBack, resolveTarget, type WriteTarget } from './write-target.ts';

type DeleteResult = ResolversUnionTypes<ResolversTypes>['DeletePhoneMethodResult'];

export const deletePhoneMethod: NonNullable<MutationResolvers['deletePhoneMethod']> = async (_root, args, context) => {
  const target = await resolveTarget(context, args);
  if (!target.ok) return target.error;
  const { user, methodId } = target.value;
  const request = { method: 'DELETE', path: phonePath(user.id, methodId) } as const;
  return perform(context, { action: 'deletePhoneMethod', target: user, methodId }, async ({ operationId }) => {
    const sent = await context.graph.write(operationId, request, [phonesPath(user.id)]);
    if (!sent.ok) return refusedDelete(context, target.value, sent.fault);
    return {
      __typename: 'DeletePhoneMethodSuccess',
      user,
      deletedId: toGlobalId(user.id, methodId),
      reconciled: false,
    };
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
