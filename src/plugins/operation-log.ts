// One log line for each operation, by allow-list: never variables, documents, numbers or texts of others.

import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';

// A name is the client's own text, as long as the document may be.
const longestName = 64;

export interface LoggedOperation {
  readonly kind: string | null;
  readonly name: string | null;
  /** SHA-256 of the document. */
  readonly hash: string | null;
  /** On the clock of `performance.now()`. */
  readonly startedAt: number;
  readonly errorCodes?: readonly unknown[];
  /** Whether it was answered with what another operation of the same caller has found. */
  readonly shared?: boolean;
}

export function logOperation(
  { caller, log, requestId }: Pick<GatewayContext, 'caller' | 'log' | 'requestId'>,
  { kind, name, hash, startedAt, errorCodes = [], shared = false }: LoggedOperation,
): void {
  if (!log.isLevelEnabled('info')) return;
  log.info(
    {
      requestId,
      operation: kind,
      operationName: name?.slice(0, longestName) ?? null,
      document: hash,
      errorCodes,
      tenant: caller.tenantId,
      caller: caller.pseudonym,
      callerKind: caller.kind,
      durationMs: Math.round(performance.now() - startedAt),
      ...(shared ? { shared } : {}),
    },
    'operation',
  );
}

export function operationLog(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue }) {
      const startedAt = performance.now();
      return {
        async willSendResponse({ operation, operationName, queryHash, response }) {
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          logOperation(contextValue, {
            kind: operation?.operation ?? null,
            name: operationName ?? null,
            hash: queryHash ?? null,
            errorCodes: errors.map((error) => error.extensions?.['code'] ?? null),
            startedAt,
          });
        },
      };
    },
  };
}
