// Counts which member each union of a response is answered with, at any depth: an operation in which everything failed
// has no error of GraphQL.

import { type GraphQLSchema, isUnionType } from 'graphql';
import type { GatewayContext } from '../context.ts';

/** Hears of each value of a union: the union, and the member it is. */
export type OnMember = (union: string, member: string) => void;

/** Changes the schema in place. `results` of the context gets the counts of its operation. */
export function countMembers(schema: GraphQLSchema, onMember: OnMember = () => {}): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isUnionType(type)) continue;
    type.resolveType = (value: { readonly __typename: string }, { results }: GatewayContext) => {
      const member = value.__typename;
      results.set(member, (results.get(member) ?? 0) + 1);
      onMember(type.name, member);
      return member;
    };
  }
  return schema;
}
