// `Query.operation` and `Operation`: a write of the caller, by its id.

import { isEnumType } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { asGraphQLError } from '../errors/graphql-error.ts';
import { invalidInput } from '../errors/members.ts';
import { operationNotFound } from '../errors/write-members.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { OperationKind } from '../generated/schema.ts';
import { type ObjectId, parseObjectId } from '../graph/ids.ts';

const globalIdPrefix = 'Operation:';

const toGlobalId = (operationId: string) => Buffer.from(globalIdPrefix + operationId).toString('base64url');

function fromGlobalId(id: string): ObjectId | null {
  if (id.length > 128) return null;
  const decoded = Buffer.from(id, 'base64url').toString();
  const operationId = decoded.startsWith(globalIdPrefix) ? parseObjectId(decoded.slice(globalIdPrefix.length)) : null;
  return operationId !== null && toGlobalId(operationId) === id ? operationId : null;
}

/** The operation with a global id; null if the id is not one of an operation, or the caller has no such operation. */
export async function operationNode(id: string, context: GatewayContext) {
  const operationId = fromGlobalId(id);
  const found = operationId === null ? null : await context.operations.find(context, operationId);
  if (found === null) return null;
  if ('error' in found) throw asGraphQLError(found.error);
  return { __typename: 'Operation' as const, ...found };
}

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
  Operation: {
    id: ({ id }) => toGlobalId(id),
    operationId: ({ id }) => id,
    kind({ action }, _args, _context, { schema }) {
      const kind = action.replace(/[A-Z]/g, '_$&').toUpperCase();
      const kinds = schema.getType('OperationKind');
      return isEnumType(kinds) && kinds.getValue(kind) ? (kind as OperationKind) : 'UNKNOWN';
    },
  },
} satisfies Resolvers;
