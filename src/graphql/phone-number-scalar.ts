// The scalar `PhoneNumber`. It accepts any string: the mutation validates the number and reports violations in its
// result.

import { type GraphQLScalarType, GraphQLString } from 'graphql';

const { serialize, parseValue, parseLiteral } = GraphQLString.toConfig();

// Only the functions: a complete scalar type would replace the schema's description by an empty one.
export const phoneNumberScalar = { serialize, parseValue, parseLiteral } as GraphQLScalarType;
