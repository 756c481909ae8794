// `Query.me`, `Query.user`, `Query.users`, `Query.node` and `User`. A person's directory entry is read only for fields
// that need it; otherwise the reads of the selected slices show whether the person exists.

import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { fromFault } from '../errors/from-fault.ts';
import { asGraphQLError } from '../errors/graphql-error.ts';
import { userNotFound } from '../errors/members.ts';
import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import type { GraphCloud } from '../generated/schema.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { Fault, Outcome } from '../graph/fault.ts';
import type { UserRef } from '../graph/ids.ts';
import { parseObjectId } from '../graph/ids.ts';
import type { FoundUser, GraphUser } from './directory.ts';
import { selectedFields } from './selection.ts';
import { directoryAccess, resolveUserArgument } from './user-argument.ts';

/** The part of a slice that `User` needs. */
export interface UserExtension {
  readonly userField: string;
  /** Other fields of `User` that need the same read. */
  readonly moreUserFields?: readonly string[];
  readonly read: (user: UserRef, context: GatewayContext) => Loaded<unknown>;
  /** Clouds that do not support it. */
  readonly missingIn?: readonly GraphCloud[];
}

/** Finds an object by its global id; null if the id is of another type. */
export type FindNode = (id: string, context: GatewayContext) => Promise<Awaited<ResolversTypes['Node']> | null>;

type UserResult = Awaited<ResolversTypes['UserResult']>;

/** The reads that the selected fields need for a person. */
interface Needs {
  readonly reads: readonly UserExtension[];
  readonly entry: boolean;
}

/** Root fields that identical queries of one caller may share. */
export const sharedRootFields: readonly string[] = ['me', 'user', 'users', 'node'];

export function createUserResolvers(extensions: readonly UserExtension[], nodes: readonly FindNode[]) {
  // The cost of one person is the same for all people of a field.
  function needsOf(info: GraphQLResolveInfo, { cloud }: GatewayContext): Needs {
    const selected = selectedFields(info, 'User');
    const reads = extensions.filter(
      ({ userField, moreUserFields = [], missingIn = [] }) =>
        !missingIn.includes(cloud) && (selected.has(userField) || moreUserFields.some((field) => selected.has(field))),
    );
    return { reads, entry: reads.length === 0 || selected.has('userPrincipalName') || selected.has('displayName') };
  }

  async function find(text: string, field: string, context: GatewayContext, needs: Needs): Promise<UserResult> {
    const argument = resolveUserArgument(context, text, field);
    const resolved = argument instanceof Promise ? await argument : argument;
    if (!resolved.ok) return resolved.error;
    const { user } = resolved;
    const entry = needs.entry ? context.directory.read(user.id) : null;
    const reads = needs.reads.map(({ read }) => read(user, context));
    const found: Record<string, Outcome<unknown>> = {};
    for (const [index, read] of reads.entries()) {
      const outcome = read instanceof Promise ? await read : read;
      if (!outcome.ok && outcome.fault.status === 404) return userNotFound(outcome.fault.requestId);
      found[(needs.reads[index] as UserExtension).userField] = outcome;
    }
    const known = entry instanceof Promise ? await entry : entry;
    if (known?.ok !== false) return { __typename: 'User', id: user.id, found };
    const { fault } = known;
    return fault.status === 404 ? userNotFound(fault.requestId) : directoryError(user, context, fault);
  }

  const one = (text: string, field: string, context: GatewayContext, info: GraphQLResolveInfo): Promise<UserResult> =>
    find(text, field, context, needsOf(info, context));

  return {
    Query: {
      me: (_root, _args, context, info) => one('me', 'me', context, info),
      user: (_root, { id }, context, info) => one(id, 'id', context, info),
      users(_root, { ids }, context, info) {
        const needs = needsOf(info, context);
        return Promise.all(ids.map((id) => find(id, 'ids', context, needs)));
      },
      async node(_root, { id }, context) {
        const person = parseObjectId(id);
        if (person !== null) return userNode({ id: person }, context);
        const found = await Promise.all(nodes.map((find) => find(id, context)));
        return found.find((object) => object !== null) ?? null;
      },
    },
    User: {
      userPrincipalName: async (user, _args, context) => (await entryOf(user, context)).userPrincipalName,
      displayName: async (user, _args, context) => (await entryOf(user, context)).displayName,
    },
  } satisfies Resolvers;
}

async function userNode(user: UserRef, context: GatewayContext) {
  const entry = await context.directory.read(user.id);
  if (entry.ok) return { __typename: 'User' as const, id: entry.value.id };
  if (entry.fault.status === 404) return null;
  throw asGraphQLError(directoryError(user, context, entry.fault));
}

async function entryOf(user: FoundUser, context: GatewayContext): Promise<GraphUser> {
  if (user.names !== undefined) return user.names;
  const entry = await context.directory.read(user.id);
  if (entry.ok) return entry.value;
  throw asGraphQLError(directoryError(user, context, entry.fault));
}

function directoryError(user: UserRef, context: GatewayContext, fault: Fault) {
  return fromFault(fault, { access: directoryAccess, requester: context.caller, targetId: user.id });
}
