// The composition root: everything that outlives a request is constructed here and in `app/`, and closed in reverse order.

import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { openEdge } from './app/edge.ts';
import { createExecution } from './app/execution.ts';
import { openGateway, openSignInNetwork } from './app/gateway.ts';
import { openHealth } from './app/health.ts';
import { type Closing, openSafety } from './app/safety.ts';
import type { Config } from './config/index.ts';
import { apolloGateway } from './graphql/apollo-gateway.ts';
import { createApolloServer } from './graphql/apollo-server.ts';
import { graphqlRoute } from './graphql/graphql-route.ts';
import { authentication, countOperation, stillVerified } from './http/authentication.ts';
import { explorerPages } from './http/explorer.ts';
import { refuseBrokenHosts, refuseOtherMethods } from './http/http-layer.ts';
import type { CredentialCheck } from './identity/credential-check.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Call after rotating the audit file. Rejects if the new file is not writable. */
    reopenAuditFile(): Promise<void>;
    /** From now on `/readyz` tells a credential that Microsoft Entra refuses, before any caller needs it. */
    checkCredential: CredentialCheck['start'];
    /** For development: resets all rate limit counters. */
    resetRates(): void;
  }
}

/** Ready to listen; `close()` drains. Rejects if the audit log or the write store cannot be opened. */
export async function createApp(config: Config, log: Logger): Promise<FastifyInstance> {
  for (const warning of config.warnings) log.warn(warning);
  const closings: Closing[] = [];
  const safety = await openSafety(config, log, closings);
  const network = openSignInNetwork(config, closings);
  const execution = createExecution(config, safety.counters);
  const { schema, metrics, observer, logOperation, inFlight, runOperation, runSubscription, documents } = execution;
  const gateway = openGateway({ config, safety, network, log, observer, onChange: () => inFlight?.forget() }, closings);
  const edge = await openEdge({ config, network, log, observer }, closings);
  const { app, callers, admission } = edge;
  const operations = apolloGateway(schema, documents, runOperation);
  const apollo = createApolloServer(app, { ...config, logOperation, onProcessed: observer.processed }, log, operations);
  await apollo.start();

  app.decorateRequest('caller', null);
  app.decorate('reopenAuditFile', safety.trail.reopen);
  app.decorate('checkCredential', gateway.credentialCheck.start);
  app.decorate('resetRates', safety.counters.reset);
  await app.register(explorerPages, { config });
  await openHealth({ config, log, safety, gateway, edge, metrics }, closings);
  const hooks = {
    onRequest: [refuseBrokenHosts, authentication({ callers, maxInFlight: config.maxInFlight })],
    preValidation: countOperation(admission),
  };
  const { contextFor, streams } = gateway;
  const runners = { runOperation, runSubscription, heartbeatMs: config.streamHeartbeatMs };
  const isStillVerified = stillVerified(callers);
  await app.register(
    graphqlRoute({ apollo, documents, ...runners, inFlight, contextFor, isStillVerified, rules: config, hooks, log }),
  );
  app.addHook('preClose', async () => streams.drain());
  refuseOtherMethods(app, '/graphql');
  app.addHook('onClose', async () => {
    for (const close of closings.reverse()) await close();
  });
  return app;
}
