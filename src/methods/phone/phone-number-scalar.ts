// The scalar `PhoneNumber`. Any string is taken: what is wrong with a number is the mutation's to say, as a member of its
// result.

import { type GraphQLScalarType, GraphQLString } from 'graphql';

const { serialize, parseValue, parseLiteral } = GraphQLString.toConfig();

// The functions alone: a whole type would bring its own description, which is none, in place of the schema's.
export const phoneNumberScalar = { serialize, parseValue, parseLiteral } as GraphQLScalarType;
