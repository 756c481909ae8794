// `Query.me`, `Query.user`, `Query.users`, `Query.node` and `User`.

import type { GatewayContext } from '../context.ts';
import { asGraphQLError } from '../errors/graphql-error.ts';
import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import type { UserRef } from '../graph/ids.ts';
import { parseObjectId } from '../graph/ids.ts';
import type { FoundUser, GraphUser } from './directory.ts';
import { directoryError, type FindPeople, type UserResult } from './find-people.ts';

/** Finds an object by its global id; null if the id is of another type. */
export type FindNode = (id: string, context: GatewayContext) => Promise<Awaited<ResolversTypes['Node']> | null>;

/** Root fields that identical queries of one caller may share. */
export const sharedRootFields: readonly string[] = ['me', 'user', 'users', 'node'];

export function createUserResolvers(find: FindPeople, nodes: readonly FindNode[]) {
  return {
    Query: {
      me: async (_root, _args, context, info) => one(await find(info, context, ['me'], 'me')),
      user: async (_root, { id }, context, info) => one(await find(info, context, [id], 'id')),
      users: (_root, { ids }, context, info) => find(info, context, ids, 'ids'),
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

/** The person that the only text names. */
function one([found]: readonly UserResult[]): UserResult {
  return found as UserResult;
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
