// The members of unions and interfaces, as Apollo Client's cache needs them.

import { type GraphQLSchema, isAbstractType } from 'graphql';

export function possibleTypesOf(schema: GraphQLSchema): Record<string, string[]> {
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type));
  return Object.fromEntries(
    abstract
      .filter(({ name }) => !name.startsWith('__'))
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
}
