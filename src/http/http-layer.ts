// The HTTP layer below all routes: timeouts and sizes, security headers, exact CORS origins, and errors in GraphQL's
// format.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { errorBody } from '../errors/error-body.ts';
import { reasonOfStatus } from '../telemetry/refused-requests.ts';
import { answerError, negotiateError } from './http-answers.ts';
import { type HttpLimits, hardenHttp, httpOptions } from './http-hardening.ts';
import { noteRequests, type RequestEnds } from './request-log.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** From now on connections are closed after their response. */
    beginDraining(): void;
    isDraining(): boolean;
  }
}

export interface HttpLayerOptions extends HttpLimits {
  readonly corsOrigins: readonly string[];
  /** In addition to the usual ones. */
  readonly corsHeaders: readonly string[];
}

// Headers that GraphQL and tracing clients commonly send.
const usualHeaders = [
  'authorization',
  'content-type',
  'apollo-require-preflight',
  'last-event-id',
  'x-apollo-operation-name',
  'apollographql-client-name',
  'apollographql-client-version',
  'x-request-id',
  'traceparent',
  'tracestate',
  'baggage',
  'sentry-trace',
];

export interface LayerParts extends Partial<RequestEnds> {
  /** Runs before everything else. */
  readonly guard?: (serve: RequestListener) => RequestListener;
}

/** Without routes. */
export async function createHttpLayer(
  options: HttpLayerOptions,
  log: Logger,
  { guard, refused = () => {}, onResponse = () => {} }: LayerParts = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    ...httpOptions(options, {
      guard,
      onBroken: (status) => refused({ status, reason: reasonOfStatus(status), requestId: null, log }),
    }),
    genReqId: () => randomUUID(),
    // URLs that cannot be decoded never reach a route or the handler below.
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply, log),
  });
  noteRequests(app, log, { refused, onResponse });
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, log));
  app.setNotFoundHandler(notFound);
  if (options.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: [...options.corsOrigins],
      methods: ['POST'],
      allowedHeaders: [...usualHeaders, ...options.corsHeaders],
      exposedHeaders: ['www-authenticate', 'retry-after', 'request-id', 'x-request-id'],
      maxAge: 600,
    });
  }
  hardenHttp(app, options);
  refuseUnrouted(app);
  prepareResponses(app);
  endIdleConnections(app);
  return app;
}

function notFound(_request: FastifyRequest, reply: FastifyReply): void {
  reply.code(404).send(errorBody('NOT_FOUND', 'Not found.'));
}

// The body of a request without a route is not read.
function refuseUnrouted(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.is404) notFound(request, reply);
    else done();
  });
}

// A connection whose request is answered before its body has arrived is closed, since it would wait for the body.
function prepareResponses(app: FastifyInstance): void {
  let isDraining = false;
  app.decorate('beginDraining', () => {
    isDraining = true;
  });
  app.decorate('isDraining', () => isDraining);
  app.addHook('onSend', ({ raw, headers }, reply, payload, done) => {
    negotiateError(reply, payload, headers.accept);
    if (isDraining || (announcesBody(raw) && !raw.complete)) reply.header('connection', 'close');
    done();
  });
}

function announcesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

const sweepMs = 50;

// A shutdown would wait for idle connections: those kept alive after their last response, and those that never carried
// a request, since browsers and pools connect ahead of need and Node treats such a connection as busy.
function endIdleConnections(app: FastifyInstance): void {
  const silent = new Set<Socket>();
  app.server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.server.on('request', ({ socket }) => silent.delete(socket));
  app.addHook('preClose', async () => {
    for (const socket of silent) socket.destroy();
    const sweep = setInterval(() => app.server.closeIdleConnections(), sweepMs).unref();
    app.server.once('close', () => clearInterval(sweep));
  });
}

// https://datatracker.ietf.org/doc/html/rfc9110#section-7.2
const host = /^([\w-]+(\.[\w-]+)*\.?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/** An `onRequest` hook for routes that build URLs from the Host header. */
export function refuseBrokenHosts(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  if (host.test(request.headers.host ?? '')) {
    done();
    return;
  }
  request.refusedFor = 'host';
  reply.code(400).send(errorBody('BAD_REQUEST', 'The request cannot be read.'));
}

/** GraphQL is served by POST only: any page could send a GET, and GETs are logged and cached. */
export function refuseOtherMethods(app: FastifyInstance, url: string): void {
  app.route({
    method: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
    url,
    onRequest: (_request, reply) => {
      reply.code(405).header('allow', 'POST').send(errorBody('METHOD_NOT_ALLOWED', 'Use POST.'));
    },
    handler: notFound,
  });
}
