// Fastify and Apollo Server: routes, plugins, limits. A request without a verified caller leaves here, before its body
// is read.

import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { readUnfinished } from './audit/unfinished.ts';
import { createCallerVerifier } from './auth/caller.ts';
import { createPseudonyms } from './auth/pseudonyms.ts';
import { signInNetwork } from './auth/sign-in-network.ts';
import { cloudCheck, rightsCheck } from './authorization/root-field-checks.ts';
import type { Config } from './config.ts';
import type { GatewayContext } from './context.ts';
import { maskError } from './errors/mask.ts';
import { type DocumentRules, documentRules } from './execution/document-rules.ts';
import { createExecution, type Execution } from './execution/executor.ts';
import type { OperationStart } from './execution/fast-path.ts';
import { createSharedAnswers, nothingShared } from './execution/shared-answers.ts';
import { createGateway } from './gateway.ts';
import { createConnections } from './graph/dispatchers.ts';
import { connections } from './graph/guards/guards.ts';
import { createAdmission } from './plugins/admission.ts';
import { createAnswerHeads } from './plugins/answer-heads.ts';
import { authentication } from './plugins/authentication.ts';
import { deadlines } from './plugins/deadline.ts';
import { explorerPages } from './plugins/explorer.ts';
import { graphqlRoute } from './plugins/graphql-route.ts';
import { serveHealth } from './plugins/health.ts';
import { nameOf } from './plugins/http-answers.ts';
import { createHttpLayer, refuseBrokenHosts, refuseOtherMethods } from './plugins/http-layer.ts';
import { createJoining } from './plugins/joining.ts';
import { operationLog } from './plugins/operation-log.ts';
import { missingClaims, stepUp } from './plugins/step-up.ts';
import { createReadRates } from './rates/checks.ts';
import { openSafety } from './safety.ts';
import { createSchema } from './schema.ts';

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
  const sharedAnswers = config.stepQueue ? createSharedAnswers() : nothingShared;
  const gateway = createGateway({ config, safety, network, unfinished, onChange: sharedAnswers.forget });
  const rates = createReadRates(safety.counters);
  const callers = createCallerVerifier({ ...config, network, pseudonyms: createPseudonyms(config.gatewaySecret) });
  const admission = createAdmission(config);
  const heads = createAnswerHeads();
  const joining = createJoining({
    callers,
    sharedAnswers,
    heads,
    countAgain: rates.again,
    limits: config,
    isDraining: () => app.isDraining(),
    log,
  });
  const app = await createHttpLayer(config, log, (serve) => admission.guard(joining.guard(serve)));
  const schema = createSchema([cloudCheck, rightsCheck, rates.check]);
  const rules = documentRules(config.documentLimits, config.introspection);
  const execution = createExecution(schema, config.executor, startsBy(config), rules);
  const apollo = createApollo(app, config, log, execution, rules);
  await apollo.start();

  app.decorateRequest('caller', null);
  app.decorate('reopenAuditFile', safety.trail.reopen);
  await app.register(explorerPages, { config });
  serveHealth(app, {
    keysAreThere: callers.keysAreThere,
    auditIsWritable: safety.trail.isWritable,
    misconfigured: gateway.misconfigured,
  });
  const { fastPath } = execution;
  const onRequest = [refuseBrokenHosts, authentication(callers)];
  const { contextFor } = gateway;
  await app.register(
    graphqlRoute({
      apollo,
      fastPath,
      sharedAnswers,
      heads,
      joining,
      contextFor,
      rules: config,
      onRequest,
      log,
    }),
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

// What Apollo's plugins do before an operation is executed, for operations that do not pass them.
function startsBy(config: Config): OperationStart {
  return ({ kind }, { caller, deadline }) => {
    if (kind === 'query') return true;
    deadline.limitTo(config.mutationTimeoutMs);
    return missingClaims(caller, config) === null;
  };
}

function createApollo(
  app: FastifyInstance,
  config: Config,
  log: Logger,
  { apollo, fastPath }: Execution,
  rules: DocumentRules,
): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    ...apollo,
    ...rules,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
    formatError: (formatted, error) => {
      const requestId = randomUUID();
      return maskError((bug) => log.error({ requestId, bug: nameOf(bug) }, 'internal error'), requestId)(
        formatted,
        error,
      );
    },
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      stepUp(config),
      deadlines(config.mutationTimeoutMs),
      operationLog(),
      ...(fastPath === null ? [] : [fastPath.learning]),
    ],
  });
}
