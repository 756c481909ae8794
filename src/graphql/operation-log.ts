// One log line for each operation, by allow-list: never variables, documents, phone numbers or foreign text.

import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import type { CountedOperation } from '../telemetry/gateway-metrics.ts';
import { contextAtApollo } from './at-apollo.ts';
import { withoutNumbers } from './without-numbers.ts';

// A name is chosen by the client and can be as long as the document may be.
const maxNameLength = 64;

const none: ReadonlyMap<string, number> = new Map();

export interface LoggedOperation {
  readonly kind: string | null;
  readonly name: string | null;
  /** SHA-256 of the document. */
  readonly hash: string | null;
  /** By the clock of `performance.now()`. */
  readonly startedAt: number;
  readonly errorCodes?: readonly unknown[];
  /** How often each union member was returned. */
  readonly results?: ReadonlyMap<string, number>;
  /** The request whose response was shared. */
  readonly sharedWith?: string;
}

export type OperationLog = (
  request: Pick<GatewayContext, 'caller' | 'log' | 'requestId'> & Partial<Pick<GatewayContext, 'trace'>>,
  operation: LoggedOperation,
) => void;

/** `onOperation` is called for every operation, whatever the log level. */
export function createOperationLog(onOperation: (operation: CountedOperation) => void = () => {}): OperationLog {
  return (
    { caller, log, requestId, trace },
    { kind, name, hash, startedAt, errorCodes = [], results = none, sharedWith },
  ) => {
    const durationMs = performance.now() - startedAt;
    const traceId = trace?.origin?.traceId ?? null;
    onOperation({ kind, errorCodes, durationMs, isShared: sharedWith !== undefined, traceId });
    trace?.end({ kind, hash, errorCodes, results });
    if (!log.isLevelEnabled('info')) return;
    log.info(
      {
        requestId,
        operation: kind,
        operationName: name === null ? null : withoutNumbers(name.slice(0, maxNameLength)),
        document: hash,
        errorCodes,
        results: Object.fromEntries(results),
        tenant: caller.tenantId,
        caller: caller.pseudonym,
        callerKind: caller.kind,
        durationMs: Math.round(durationMs),
        ...(sharedWith === undefined ? {} : { sharedWith }),
      },
      'operation',
    );
  };
}

/** An Apollo plugin: logs each request that was refused before its document could be executed. */
export function refusedDocumentLog(logOperation: OperationLog): ApolloServerPlugin<GatewayContext> {
  return {
    async invalidRequestWasReceived() {
      const context = contextAtApollo();
      const refused = { kind: null, name: null, hash: null, startedAt: performance.now(), errorCodes: ['BAD_REQUEST'] };
      if (context !== null) logOperation(context, refused);
    },
    async requestDidStart({ contextValue }) {
      const startedAt = performance.now();
      let ran = false;
      return {
        async executionDidStart({ operation }) {
          ran = operation !== undefined;
        },
        async willSendResponse({ queryHash, response }) {
          if (ran) return;
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          const errorCodes = errors.map((error) => error.extensions?.['code'] ?? null);
          logOperation(contextValue, { kind: null, name: null, hash: queryHash ?? null, errorCodes, startedAt });
        },
      };
    },
  };
}
