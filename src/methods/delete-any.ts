// `Mutation.deleteAuthenticationMethod`: finds the kind of a method by its global id and calls that kind's delete
// mutation.

import { notSupportedInCloud } from '../errors/gateway-members.ts';
import { errorFields, invalidInput, type Member } from '../errors/members.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import type { PasswordNotRemovableError } from '../generated/schema.ts';
import { parseKeyId } from '../graph/ids.ts';
import { fromGlobalId } from './global-id.ts';
import type { MethodSlice } from './method-slice.ts';

type DeleteAny = NonNullable<MutationResolvers['deleteAuthenticationMethod']>;

export function createDeleteAny(slices: readonly MethodSlice[]): DeleteAny {
  // biome-ignore lint/suspicious/noExplicitAny: each kind has members of its own, all of them in the union
  return async (root, { id, idempotencyKey }, context): Promise<any> => {
    for (const { typename, remove, missingIn = [] } of slices) {
      const key = fromGlobalId(typename, parseKeyId, id);
      if (key === null) continue;
      if (missingIn.includes(context.cloud)) return notSupportedInCloud(context.cloud);
      if (remove === undefined) return passwordNotRemovable();
      const args = { userId: key.user, methodId: id, ...(idempotencyKey == null ? {} : { idempotencyKey }) };
      const result = await remove(root, args, context);
      const isGone = result.__typename === `Delete${typename}Success`;
      return isGone ? { ...result, __typename: 'DeleteAuthenticationMethodSuccess' } : result;
    }
    return invalidInput('id', 'UNKNOWN_METHOD_ID');
  };
}

function passwordNotRemovable(): Member<PasswordNotRemovableError> {
  const message = 'Microsoft Graph cannot remove a password.';
  return { __typename: 'PasswordNotRemovableError', ...errorFields('PASSWORD_NOT_REMOVABLE', message) };
}
