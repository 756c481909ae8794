// Resolves a `userId` argument to a person, or to the union member that explains the refusal. Shared by every slice.

import type { Access, Requester } from '../errors/access.ts';
import { fromFault } from '../errors/from-fault.ts';
import {
  type AnswerError,
  invalidInput,
  type Member,
  meNeedsUser,
  userNotFound,
  violation,
} from '../errors/members.ts';
import type { InvalidInputError, UserNotFoundError } from '../generated/schema.ts';
import type { ObjectId, UserPrincipalName, UserRef } from '../graph/ids.ts';
import type { UserDirectory } from './directory.ts';

export type UserArgumentError = Member<UserNotFoundError> | Member<InvalidInputError> | AnswerError;

/** https://learn.microsoft.com/graph/api/user-get */
export const directoryAccess: Access = {
  delegated: ['User.ReadBasic.All'],
  application: ['User.ReadBasic.All'],
  roles: [],
};

/** A person as an argument names them. */
export type UserArgument =
  | { readonly kind: 'object-id'; readonly id: ObjectId }
  | { readonly kind: 'name'; readonly name: UserPrincipalName };

export type ResolvedUser =
  | { readonly ok: true; readonly user: UserRef }
  | { readonly ok: false; readonly error: UserArgumentError };

interface Asking {
  readonly directory: UserDirectory;
  readonly caller: Requester;
}

/** Checks only the grammar: costs no call. `field` names the argument in errors. */
export function parseUserArgument(
  { directory }: Pick<Asking, 'directory'>,
  text: string,
  field: string,
): { readonly ok: true; readonly value: UserArgument } | { readonly ok: false; readonly error: UserArgumentError } {
  const parsed = directory.parse(text);
  if (parsed.kind === 'malformed') return { ok: false, error: invalidInput(field, 'MALFORMED_USER_ID') };
  if (parsed.kind === 'me-without-user') return { ok: false, error: meNeedsUser(directoryAccess) };
  return { ok: true, value: parsed };
}

/** The violations of the text, by its grammar alone. */
export function userViolations({ directory }: Pick<Asking, 'directory'>, text: string, field: string) {
  return directory.parse(text).kind === 'malformed' ? [violation(field, 'MALFORMED_USER_ID')] : [];
}

/** For reads. Costs no call and no wait unless `text` is an unknown userPrincipalName. */
export function resolveUserArgument(
  context: Asking,
  text: string,
  field: string,
): ResolvedUser | Promise<ResolvedUser> {
  const parsed = parseUserArgument(context, text, field);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  return value.kind === 'object-id'
    ? { ok: true, user: { id: value.id } }
    : resolved(context, value.name, context.directory.resolve(value.name));
}

/** For writes: a userPrincipalName is looked up now, since it may have been reassigned. */
export function nameForWrite(context: Asking, text: string) {
  const parsed = parseUserArgument(context, text, 'userId');
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const find = async (): Promise<ResolvedUser> =>
    value.kind === 'object-id'
      ? { ok: true, user: { id: value.id } }
      : resolved(context, value.name, context.directory.resolveNow(value.name));
  return { ok: true, person: { needsLookup: value.kind === 'name', find } } as const;
}

async function resolved(
  { caller }: Asking,
  name: UserPrincipalName,
  lookup: ReturnType<UserDirectory['resolve']>,
): Promise<ResolvedUser> {
  const found = await lookup;
  if (found.ok) return { ok: true, user: found.value };
  const { fault } = found;
  if (fault.status === 404) return { ok: false, error: userNotFound(fault.requestId) };
  return { ok: false, error: fromFault(fault, { access: directoryAccess, requester: caller, targetId: name }) };
}
