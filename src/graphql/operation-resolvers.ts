// Query.operation: a write of the caller's own, found again by its id.

import { invalidInput } from '../errors/members.ts';
import { operationNotFound } from '../errors/write-members.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { parseObjectId } from '../graph/ids.ts';

export const operationResolvers = {
  Query: {
    async operation(_root, { id }, context) {
      const operationId = parseObjectId(id);
      if (operationId === null) return invalidInput('id', 'MALFORMED_OPERATION_ID');
      const found = await context.operations.find(context, operationId);
      if (found === null) return operationNotFound();
      return 'error' in found ? found.error : { __typename: 'Operation', ...found };
    },
  },
} satisfies Resolvers;
