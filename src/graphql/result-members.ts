// Counts the members of unions in responses, at any depth: an operation in which everything failed has no GraphQL
// error.

import { type GraphQLSchema, isEnumType, isUnionType } from 'graphql';
import type { GatewayContext } from '../context.ts';

/** Returns what is called with the member's name for each value of a union. */
export type MembersOf = (union: string) => (member: string) => void;

/** Modifies the schema in place. `results` of the context receives the counts of its operation. */
export function countMembers(schema: GraphQLSchema, membersOf: MembersOf): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isUnionType(type)) continue;
    const onMember = membersOf(type.name);
    type.resolveType = (value: { readonly __typename: string }, { results }: GatewayContext) => {
      const member = value.__typename;
      results.set(member, (results.get(member) ?? 0) + 1);
      onMember(member);
      return member;
    };
  }
}

// Codes of Apollo Server and the gateway for operations that were not executed.
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

/** The names of the schema that metrics may use as labels. */
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
