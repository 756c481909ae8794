// Apollo Server as the gateway configures it: it parses and validates each document once, and does nothing else.

import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.ts';
import type { ApolloGateway } from './apollo-gateway.ts';
import type { LimitsOfDocuments } from './document-limits.ts';
import { documentRules } from './document-rules.ts';
import { createErrorFormat } from './mask.ts';
import { type OperationLog, refusedDocumentLog } from './operation-log.ts';
import { type OnProcessed, processingTimes } from './processing-times.ts';

export interface DocumentOptions {
  readonly documentLimits: LimitsOfDocuments & { readonly tokens: number };
  readonly introspection: boolean;
  readonly logOperation: OperationLog;
  readonly onProcessed: OnProcessed;
}

/** Not started yet. Drains with `app`. */
export function createApolloServer(
  app: FastifyInstance,
  { documentLimits, introspection, logOperation, onProcessed }: DocumentOptions,
  log: Logger,
  gateway: ApolloGateway,
): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway,
    ...documentRules(documentLimits, introspection),
    // Known documents bypass Apollo, so it needs no store of its own.
    documentStore: null,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
    formatError: createErrorFormat(log),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refusedDocumentLog(logOperation),
      processingTimes(onProcessed),
    ],
  });
}
