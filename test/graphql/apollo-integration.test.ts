import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import {
  type CreateServerForIntegrationTestsOptions,
  defineIntegrationTestSuite,
} from '@apollo/server-integration-testsuite';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pino } from 'pino';
import { beforeEach } from 'vitest';
import { createBodyJudge } from '../../src/graphql/request-body.ts';
import { createHttpLayer, refuseBrokenHosts, refuseOtherMethods } from '../../src/http/http-layer.ts';

const layer = { bodyBytes: 262_144, headersTimeoutMs: 10_000, bodyTimeoutMs: 15_000, corsOrigins: [], corsHeaders: [] };
const rules = { documentLimits: { variablesDepth: 10 }, trustedDocuments: { mode: 'off', file: null } } as const;

const judge = createBodyJudge(rules);
async function preHandler(request: FastifyRequest, reply: FastifyReply) {
  const verdict = judge(request.body);
  if ('refusal' in verdict) return reply.code(400).send(verdict.refusal);
  request.body = verdict.body;
}

// Our HTTP layer around any Apollo Server, callers left out.
async function createServer(
  options: ApolloServerOptions<BaseContext>,
  { context }: CreateServerForIntegrationTestsOptions = {},
) {
  const app = await createHttpLayer(layer, pino({ level: 'silent' }));
  const plugins = [...(options.plugins ?? []), fastifyApolloDrainPlugin(app)];
  const server = new ApolloServer({ ...options, plugins } as ApolloServerOptions<BaseContext>);
  await server.start();
  const handler = fastifyApolloHandler(server, { context: context ?? (async () => ({})) });
  app.route({ method: 'POST', url: '/', onRequest: refuseBrokenHosts, preHandler, handler });
  refuseOtherMethods(app, '/');
  return { server, url: await app.listen({ host: '127.0.0.1', port: 0 }) };
}

// What the gateway refuses on purpose. These tests of Apollo's must fail, by what stands in their titles.
const refusals: Readonly<Record<string, RegExp>> = {
  'GraphQL takes POST only: a GET could be sent by any page, and is kept in logs and caches':
    /(?<!mutations on )GET request|GET query|basic (implicit )?GET|multiple query search|using get request|Persisted Queries > errors when|CSRF prevention > |not POST or GET|in GETs/,
  'there is no landing page': /LocalDefault|can be disabled|landing page with|needs the header|`html` function > /,
  'what is wrong with a body is not repeated': /POST JSON is malformed/,
  'no answer may be kept in a cache': /cache-control is disabled|not set without any hints with if/,
};
// GET again, in tests that cannot be told to fail: they compare a snapshot, or wait for the answer without end.
const untold = /trying to use mutation (with fragment )?using GET request|persisted query link using get request/;

beforeEach(({ task, skip }) => {
  if (untold.test(task.fullName)) skip('GraphQL takes POST only');
  Object.assign(task, { fails: Object.values(refusals).some((titles) => titles.test(task.fullName)) });
});

defineIntegrationTestSuite(createServer as Parameters<typeof defineIntegrationTestSuite>[0]);
