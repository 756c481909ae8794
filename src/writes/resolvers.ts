// Query.operation: a write of the caller's own, found again by its id.

import { errorFields } from '../errors/members.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { ownerOf } from './operations.ts';

export const operationResolvers = {
  Query: {
    operation(_root, { id }, context) {
      const found = context.operations.find(ownerOf(context), id);
      if (found !== null) return { __typename: 'Operation', ...found };
      const message = 'The caller has no such write within the last 24 hours.';
      return { __typename: 'OperationNotFoundError', ...errorFields('OPERATION_NOT_FOUND', message) };
    },
  },
} satisfies Resolvers;
