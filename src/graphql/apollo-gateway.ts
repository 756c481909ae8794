// Connects `runOperation` to Apollo Server through its `gateway` option: Apollo parses and validates a document the
// first time it is sent; from then on the document is known.

import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { KnownDocuments, KnownOperation } from './known-documents.ts';
import type { RunOperation } from './run-operation.ts';
import type { Variables } from './variables.ts';

export type ApolloGateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];

/** A context whose document is only to be parsed and validated. */
export interface ValidationContext extends GatewayContext {
  onValid(operation: KnownOperation): void;
}

export function apolloGateway(
  schema: GraphQLSchema,
  documents: KnownDocuments,
  runOperation: RunOperation,
): ApolloGateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      async executor({ document, source, operation, request, context }) {
        const known = operation ? documents.learn(source, document) : null;
        // Apollo refuses the request; a result without an error would look like a bug.
        if (known === null) return { errors: [new GraphQLError('No operation.')] };
        if ('onValid' in context) {
          (context as ValidationContext).onValid(known);
          return { data: null };
        }
        return runOperation(known, (request.variables ?? {}) as Variables, context as GatewayContext);
      },
    }),
    stop: async () => {},
  };
}
