// Counts which member each union of a response is answered with, at any depth: an operation in which everything failed
// has no error of GraphQL.

import { type GraphQLSchema, isEnumType, isUnionType } from 'graphql';
import type { GatewayContext } from '../context.ts';

/** Hears of each value of a union: the union, and the member it is. */
export type OnMember = (union: string, member: string) => void;

/** Changes the schema in place. `results` of the context gets the counts of its operation. */
export function countMembers(schema: GraphQLSchema, onMember: OnMember): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isUnionType(type)) continue;
    type.resolveType = (value: { readonly __typename: string }, { results }: GatewayContext) => {
      const member = value.__typename;
      results.set(member, (results.get(member) ?? 0) + 1);
      onMember(type.name, member);
      return member;
    };
  }
}

// What Apollo Server and the gateway say where no operation runs.
const otherCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_TOO_COMPLEX',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'STEP_UP_REQUIRED',
  'INTERNAL_SERVER_ERROR',
];

/** The words of the schema that metrics may have as labels. */
export function wordsOf(schema: GraphQLSchema) {
  const unions = Object.values(schema.getTypeMap()).filter(isUnionType);
  const codes = schema.getType('ErrorCode');
  const ownCodes = isEnumType(codes) ? codes.getValues().map(({ name }) => name) : [];
  return {
    unions: unions.map(({ name }) => name),
    members: [...new Set(unions.flatMap((union) => union.getTypes().map(({ name }) => name)))],
    codes: [...new Set([...ownCodes, ...otherCodes])],
  };
}
