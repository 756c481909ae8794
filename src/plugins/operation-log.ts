// One log line for each operation, by allow-list: never variables, documents, numbers or texts of others.

import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';

// A name is the client's own text, as long as the document may be.
const longestName = 64;

export function operationLog(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue }) {
      const startedAt = performance.now();
      return {
        async willSendResponse({ operation, operationName, queryHash, response }) {
          const { caller, log, requestId } = contextValue;
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          log.info(
            {
              requestId,
              operation: operation?.operation ?? null,
              operationName: operationName?.slice(0, longestName) ?? null,
              document: queryHash ?? null,
              errorCodes: errors.map((error) => error.extensions?.['code'] ?? null),
              tenant: caller.tenantId,
              caller: createHash('sha256').update(caller.objectId).digest('base64url').slice(0, 16),
              callerKind: caller.kind,
              durationMs: Math.round(performance.now() - startedAt),
            },
            'operation',
          );
        },
      };
    },
  };
}
