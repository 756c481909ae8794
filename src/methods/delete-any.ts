// `Mutation.deleteAuthenticationMethod` and `Mutation.deleteAuthenticationMethods`: find the kind of a method by its global
// id and call that kind's delete mutation.

import type { GatewayContext } from '../context.ts';
import { notSupportedInCloud } from '../errors/gateway-members.ts';
import { errorFields, invalidInput, type Member } from '../errors/members.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import type { PasswordNotRemovableError } from '../generated/schema.ts';
import { parseKeyId } from '../graph/ids.ts';
import type { WriteResult } from '../writes/write.ts';
import { forEachTarget } from './bulk.ts';
import { fromGlobalId } from './global-id.ts';
import type { MethodSlice } from './method-slice.ts';

/** Removes the method of a global id, for any kind. */
export type DeleteById = (id: string, key: string | null, context: GatewayContext) => Promise<WriteResult>;
type DeleteAny = NonNullable<MutationResolvers['deleteAuthenticationMethod']>;

// biome-ignore lint/suspicious/noExplicitAny: each kind has members of its own, all of them in the union
type AnyMember = any;

export function createDeleteAny(deleteById: DeleteById): DeleteAny {
  return (_root, { id, idempotencyKey }, context): Promise<AnyMember> =>
    deleteById(id, idempotencyKey ?? null, context);
}

type DeleteMany = NonNullable<MutationResolvers['deleteAuthenticationMethods']>;

export function createDeleteMany(slices: readonly MethodSlice[], deleteById: DeleteById): DeleteMany {
  return (_root, { targets, idempotencyKey }, context): Promise<AnyMember> => {
    const named = targets.map((target) => ({ ...target, userId: methodOf(slices, target.id)?.key.user ?? '' }));
    return forEachTarget(context, named, idempotencyKey ?? null, {
      action: 'deleteAuthenticationMethods',
      spelling: ({ id }) => id,
      admit: ({ id }) =>
        Promise.resolve(
          methodOf(slices, id) === null
            ? { ok: false, error: invalidInput('id', 'UNKNOWN_METHOD_ID') }
            : { ok: true, value: id },
        ),
      // A global id has one spelling.
      subject: (id) => id,
      // Counts and admits each by itself, as the mutation of its kind does.
      decide: (batching, id, key) => deleteById(id, key, batching),
    });
  };
}

/** The kind and the key of a global id. */
function methodOf(slices: readonly MethodSlice[], id: string) {
  for (const slice of slices) {
    const key = fromGlobalId(slice.typename, parseKeyId, id);
    if (key !== null) return { slice, key };
  }
  return null;
}

// `forEachTarget` takes the person from the target, and an unknown id names nobody.
export const bulkDeleteOutcome = {
  userId: ({ userId }: { readonly userId?: string | null }) => userId || null,
};

export function createDeleteById(slices: readonly MethodSlice[]): DeleteById {
  return async (id, idempotencyKey, context) => {
    const found = methodOf(slices, id);
    if (found === null) return invalidInput('id', 'UNKNOWN_METHOD_ID');
    const { typename, remove, missingIn = [] } = found.slice;
    if (missingIn.includes(context.cloud)) return notSupportedInCloud(context.cloud);
    if (remove === undefined) return passwordNotRemovable();
    const args = { userId: found.key.user, methodId: id, ...(idempotencyKey === null ? {} : { idempotencyKey }) };
    const result = await remove({}, args, context);
    const isGone = result.__typename === `Delete${typename}Success`;
    return isGone ? { ...result, __typename: 'DeleteAuthenticationMethodSuccess' } : result;
  };
}

export function passwordNotRemovable(): Member<PasswordNotRemovableError> {
  const message = 'Microsoft Graph cannot remove a password.';
  return { __typename: 'PasswordNotRemovableError', ...errorFields('PASSWORD_NOT_REMOVABLE', message) };
}
