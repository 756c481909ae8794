// Fastify and Apollo Server: routes, plugins, limits. A request without a verified caller leaves here, before its body
// is read.

import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createGateway } from '../app.ts';
import { readUnfinished } from '../audit/unfinished.ts';
import { isLoopbackHost } from '../config/cloud.ts';
import type { Config } from '../config/index.ts';
import type { GatewayContext } from '../context.ts';
import { createConnections } from '../graph/dispatchers.ts';
import { connections } from '../graph/guards/guards.ts';
import { type ApolloGateway, apolloGateway } from '../graphql/apollo-gateway.ts';
import { documentRules } from '../graphql/document-rules.ts';
import { createExecute } from '../graphql/executor.ts';
import { graphqlRoute } from '../graphql/graphql-route.ts';
import { createInFlightQueries } from '../graphql/in-flight-queries.ts';
import { createKnownDocuments } from '../graphql/known-documents.ts';
import { createErrorFormat } from '../graphql/mask.ts';
import { refusedDocumentLog } from '../graphql/operation-log.ts';
import { cloudCheck, rightsCheck } from '../graphql/root-field-checks.ts';
import { createRunOperation } from '../graphql/run-operation.ts';
import { createSchema } from '../graphql/schema.ts';
import { createCallerVerifier } from '../identity/caller.ts';
import { createPseudonyms } from '../identity/pseudonyms.ts';
import { signInNetwork } from '../identity/sign-in-network.ts';
import { methodSlices } from '../methods/index.ts';
import { createReadRates } from '../policy/rates/checks.ts';
import { openSafety } from '../safety.ts';
import { sharedRootFields } from '../users/resolvers.ts';
import { createAdmission } from './admission.ts';
import { authentication } from './authentication.ts';
import { explorerPages } from './explorer.ts';
import { serveHealth } from './health.ts';
import { createHttpLayer, refuseBrokenHosts, refuseOtherMethods } from './http-layer.ts';

const minUnverified = 50;

declare module 'fastify' {
  interface FastifyInstance {
    /** After a rotation of the audit file. Rejects when the new one cannot be written. */
    reopenAuditFile(): Promise<void>;
  }
}

/** Ready to listen; `close()` drains. */
export async function createServer(config: Config, log: Logger): Promise<FastifyInstance> {
  const unfinished = config.auditFile === null ? [] : await readUnfinished(config.auditFile);
  for (const { operationId, action, at } of unfinished)
    log.warn({ operationId, action, at }, 'write without an outcome');
  const safety = await openSafety(config, log);
  const signIn = createConnections(
    { ...config.connections, http2: false },
    { connections: connections.token, connectTimeoutMs: config.attemptTimeoutMs / 2 },
  );
  const network = signInNetwork(signIn);
  const rates = createReadRates(safety.counters);
  const sharedFields = new Set([
    '__typename',
    ...sharedRootFields,
    ...methodSlices.flatMap((slice) => slice.sharedFields),
  ]);
  const inFlight = config.stepQueue ? createInFlightQueries({ sharedFields, countAgain: rates.again, log }) : null;
  const gateway = createGateway({ config, safety, network, onChange: () => inFlight?.forget() });
  const callers = createCallerVerifier({ ...config, network, pseudonyms: createPseudonyms(safety.secret) });
  const admission = createAdmission(config);
  const app = await createHttpLayer(config, log, admission.guard);
  const schema = createSchema([cloudCheck, rightsCheck, rates.check]);
  const runOperation = createRunOperation(createExecute(schema, config.executor), config);
  const documents = createKnownDocuments();
  const apollo = createApollo(app, config, log, apolloGateway(schema, documents, runOperation));
  await apollo.start();

  app.decorateRequest('caller', null);
  app.decorate('reopenAuditFile', safety.trail.reopen);
  if (config.explorer !== 'none' && !isLoopbackHost(config.host))
    log.warn('GRAPHQL_EXPLORER serves pages of development to everybody who reaches HOST');
  await app.register(explorerPages, { config });
  serveHealth(app, {
    keysAreThere: callers.keysAreThere,
    auditIsWritable: safety.trail.isWritable,
    storeIsWritable: safety.store.isWritable,
    misconfigured: gateway.misconfigured,
  });
  const maxUnverified = Math.max(minUnverified, config.maxInFlight / 2);
  const onRequest = [refuseBrokenHosts, authentication({ callers, count: admission.count, maxUnverified })];
  const { contextFor } = gateway;
  await app.register(
    graphqlRoute({ apollo, documents, runOperation, inFlight, contextFor, rules: config, onRequest, log }),
  );
  refuseOtherMethods(app, '/graphql');
  app.addHook('onClose', async () => {
    admission.stop();
    callers.close();
    await gateway.close();
    await signIn.close();
    await safety.close();
  });
  return app;
}

function createApollo(
  app: FastifyInstance,
  config: Config,
  log: Logger,
  gateway: ApolloGateway,
): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway,
    ...documentRules(config.documentLimits, config.introspection),
    // What is known does not come here again.
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
      refusedDocumentLog(),
    ],
  });
}
