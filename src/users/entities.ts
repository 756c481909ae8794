// `Query._entities`: the people that other subgraphs of a federation name. A router gets what `Query.users` would show for
// the same people, through the same reads; a person who does not exist is null.
// https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec

import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { asGraphQLError, badUserInput } from '../errors/graphql-error.ts';
import { invalidInput } from '../errors/members.ts';
import { parseObjectId, parseUserPrincipalName } from '../graph/ids.ts';
import type { FindPeople, UserResult } from './find-people.ts';

/** The keys of `User`, in the order in which they are used if a representation has several. */
export const userKeys = ['id', 'userPrincipalName'] as const;

type Entity = Extract<UserResult, { readonly __typename: 'User' }>;

const field = 'representations';
const grammars = { id: parseObjectId, userPrincipalName: parseUserPrincipalName };

export function createEntityResolvers(find: FindPeople) {
  return {
    Query: {
      /** Errors are items of the list: one representation does not fail the others. */
      async _entities(_root: unknown, args: Representations, context: GatewayContext, info: GraphQLResolveInfo) {
        const keys = args.representations.map(keyOf);
        const texts = keys.filter((key) => typeof key === 'string');
        const found = (await find(info, context, texts, field)).values();
        return keys.map((key) => (typeof key === 'string' ? entityOf(found.next().value as UserResult) : key));
      },
    },
  };
}

interface Representations {
  readonly representations: readonly unknown[];
}

/** The text of the key that names the person. Repeats nothing of the representation. */
function keyOf(representation: unknown): string | Error {
  const { __typename, ...fields } = Object(representation) as Readonly<Record<string, unknown>>;
  if (__typename !== 'User') return badUserInput(field, 'The only entity of this subgraph is `User`.');
  const name = userKeys.find((key) => Object.hasOwn(fields, key) && fields[key] !== null);
  const value = name === undefined ? undefined : fields[name];
  if (name === undefined || typeof value !== 'string')
    return badUserInput(field, 'A `User` is named by its `id` or its `userPrincipalName`.');
  return grammars[name](value) ?? asGraphQLError(invalidInput(field, 'MALFORMED_USER_ID'));
}

function entityOf(result: UserResult): Entity | Error | null {
  if (result.__typename === 'User') return result;
  return result.__typename === 'UserNotFoundError' ? null : asGraphQLError(result);
}
