// A `userId` argument → a person to act on, or the union member that says why not. Shared by every slice.

import type { InvalidInputError, UserNotFoundError } from '../generated/graphql.ts';
import type { UserPrincipalName } from '../graph/ids.ts';
import type { UserDirectory, UserRef } from '../graph/user-directory.ts';
import type { Access, Requester } from './access.ts';
import { fromFault } from './from-fault.ts';
import { type AnswerError, invalidInput, type Member, meNeedsUser, userNotFound } from './members.ts';

export type UserArgumentError = Member<UserNotFoundError> | Member<InvalidInputError> | AnswerError;

/** https://learn.microsoft.com/graph/api/user-get */
export const directoryAccess: Access = {
  delegated: ['User.ReadBasic.All'],
  application: ['User.ReadBasic.All'],
  roles: [],
};

export type ResolvedUser =
  | { readonly ok: true; readonly user: UserRef }
  | { readonly ok: false; readonly error: UserArgumentError };

/**
 * Costs no call, and no wait, unless `text` is a userPrincipalName that is not known yet. `field` names the argument in
 * errors.
 */
export function resolveUserArgument(
  context: { readonly directory: UserDirectory; readonly caller: Requester },
  text: string,
  field: string,
): ResolvedUser | Promise<ResolvedUser> {
  const parsed = context.directory.parse(text);
  if (parsed.kind === 'malformed') return { ok: false, error: invalidInput(field, 'MALFORMED_USER_ID') };
  if (parsed.kind === 'me-without-user') return { ok: false, error: meNeedsUser(directoryAccess) };
  return parsed.kind === 'object-id' ? { ok: true, user: { id: parsed.id } } : resolveName(context, parsed.name);
}

async function resolveName(
  { directory, caller }: { readonly directory: UserDirectory; readonly caller: Requester },
  name: UserPrincipalName,
): Promise<ResolvedUser> {
  const resolved = await directory.resolve(name);
  if (resolved.ok) return { ok: true, user: resolved.value };
  const { fault } = resolved;
  if (fault.status === 404) return { ok: false, error: userNotFound(fault.requestId) };
  return { ok: false, error: fromFault(fault, { access: directoryAccess, requester: caller, targetId: name }) };
}
