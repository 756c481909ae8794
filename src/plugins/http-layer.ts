// The HTTP layer below every route: times and sizes, security headers, exact origins, and errors in GraphQL's form.

import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { answerError, errorBody } from './http-answers.ts';
import { type HttpLimits, hardenHttp, httpOptions } from './http-hardening.ts';

export interface HttpLayerOptions extends HttpLimits {
  readonly corsOrigins: readonly string[];
}

/** Without routes. `guard` stands before everything. */
export async function createHttpLayer(
  options: HttpLayerOptions,
  log: Logger,
  guard?: (serve: RequestListener) => RequestListener,
): Promise<FastifyInstance> {
  const app = Fastify({
    ...httpOptions(options, guard),
    genReqId: () => randomUUID(),
    // Addresses that cannot be decoded never reach a route, nor the handler below.
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply, log),
  });
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, log));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(errorBody('NOT_FOUND', 'There is nothing here.')));
  await app.register(cors, {
    origin: [...options.corsOrigins],
    methods: ['POST'],
    allowedHeaders: ['authorization', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
    exposedHeaders: ['www-authenticate', 'retry-after'],
    maxAge: 600,
  });
  hardenHttp(app, options);
  return app;
}

// https://datatracker.ietf.org/doc/html/rfc9110#section-7.2
const hosts = /^([\w-]+(\.[\w-]+)*\.?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/** An `onRequest` hook for routes that make URLs of what the client calls this host. */
export function refuseBrokenHosts(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  if (hosts.test(request.headers.host ?? '')) done();
  else reply.code(400).send(errorBody('BAD_REQUEST', 'The request cannot be read.'));
}

/** POST is GraphQL's only method here: a GET could be sent by any page, and lands in logs and caches. */
export function refuseOtherMethods(app: FastifyInstance, url: string): void {
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    url,
    handler: (_request, reply) =>
      reply.code(405).header('allow', 'POST').send(errorBody('METHOD_NOT_ALLOWED', 'GraphQL takes POST only.')),
  });
}
