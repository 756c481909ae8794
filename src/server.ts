// Fastify and Apollo Server: routes, plugins, limits. A request without a verified caller leaves here, before its body
// is read.

import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { type Caller, createCallerVerifier } from './auth/caller.ts';
import type { Config } from './config.ts';
import type { GatewayContext } from './context.ts';
import { maskError } from './errors/mask.ts';
import { executing } from './execution/executor.ts';
import { createGateway } from './gateway.ts';
import { deadlines } from './plugins/deadline.ts';
import { explorerPages } from './plugins/explorer.ts';
import { operationLog } from './plugins/operation-log.ts';
import { createSchema } from './schema.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
  }
}

const largestBody = 256 * 1024;

/** Ready to listen; `close()` drains. */
export async function createServer(config: Config, log: Logger): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: largestBody, genReqId: () => randomUUID(), routerOptions: { maxParamLength: 100 } });
  const gateway = createGateway(config);
  const apollo = createApollo(app, config, log);
  await apollo.start();

  app.decorateRequest('caller', null);
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, log));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(errorBody('NOT_FOUND', 'There is nothing here.')));
  await app.register(cors, {
    origin: [...config.corsOrigins],
    methods: ['POST'],
    allowedHeaders: ['authorization', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
    exposedHeaders: ['www-authenticate', 'retry-after'],
    maxAge: 600,
  });
  await app.register(explorerPages, { config });
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.route({
    method: 'POST',
    url: '/graphql',
    onRequest: authenticate(createCallerVerifier(config)),
    handler: fastifyApolloHandler<GatewayContext>(apollo, {
      context: async (request, reply) => {
        const context = gateway.contextFor(request.caller as Caller, request.id, log);
        reply.raw.once('close', () =>
          reply.raw.writableFinished ? context.deadline.finish() : context.deadline.cancel(),
        );
        return context;
      },
    }),
  });
  app.addHook('onClose', async () => gateway.close());
  return app;
}

function createApollo(app: FastifyInstance, config: Config, log: Logger): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    ...executing(createSchema(), config.executor),
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false as never,
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
      deadlines(config.mutationTimeoutMs),
      operationLog(),
    ],
  });
}

function authenticate(verify: ReturnType<typeof createCallerVerifier>) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const verdict = await verify(request.headers.authorization);
    if (verdict.ok) {
      request.caller = verdict.caller;
      return;
    }
    if (verdict.reason === 'unavailable') {
      const body = errorBody('AUTH_UNAVAILABLE', 'Tokens cannot be verified at the moment.');
      return reply.code(503).header('retry-after', '5').send(body);
    }
    const body = errorBody('UNAUTHENTICATED', 'A valid bearer token for this gateway is needed.');
    return reply.code(401).header('www-authenticate', 'Bearer').send(body);
  };
}

// Messages of others may repeat what was sent: only the status is passed on.
function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger) {
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status >= 400 && status < 500)
    return reply.code(status).send(errorBody('BAD_REQUEST', 'The request cannot be read.'));
  log.error({ requestId: request.id, bug: nameOf(error) }, 'internal error');
  const extensions = { requestId: request.id };
  return reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR', 'Something went wrong in the gateway.', extensions));
}

function errorBody(code: string, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
  return { errors: [{ message, extensions: { code, ...extensions } }] };
}

// A bug's own text may hold what the caller sent; its class and the place it was thrown at do not.
function nameOf(bug: unknown): { name: string; at: string | null } {
  if (!(bug instanceof Error)) return { name: typeof bug, at: null };
  const original = (bug as { originalError?: Error }).originalError ?? bug;
  return { name: original.name, at: /^\s+at .*$/m.exec(original.stack ?? '')?.[0].trim() ?? null };
}
