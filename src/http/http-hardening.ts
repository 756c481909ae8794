// Protects the HTTP layer before GraphQL: timeouts, sizes, headers. Fastify's options and hooks.

import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import helmet from 'helmet';
import { errorBody } from '../errors/error-body.ts';
import { edgeIdOf } from '../telemetry/correlation.ts';

export interface HttpLimits {
  readonly bodyBytes: number;
  readonly headersTimeoutMs: number;
  readonly bodyTimeoutMs: number;
}

const idleConnectionMs = 65_000;

export interface BeforeFastify {
  /** Runs before everything else, including Fastify. */
  readonly guard?: ((serve: RequestListener) => RequestListener) | undefined;
  /** Called for each response to malformed HTTP. */
  readonly onBroken: (status: number) => void;
}

export function httpOptions(limits: HttpLimits, before: BeforeFastify): FastifyServerOptions {
  const { guard = (serve) => serve, onBroken } = before;
  return {
    bodyLimit: limits.bodyBytes,
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    clientErrorHandler: (error, socket) => answerBrokenRequest(error, socket as Socket, onBroken),
    serverFactory: (serve) => {
      const server = createServer(
        {
          headersTimeout: Math.min(limits.headersTimeoutMs, limits.bodyTimeoutMs),
          requestTimeout: limits.bodyTimeoutMs,
          connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs / 2),
          keepAliveTimeout: idleConnectionMs,
          maxHeaderSize: 24 * 1024,
        },
        guard(serve as RequestListener),
      );
      server.maxRequestsPerSocket = 1_000;
      return server.setTimeout(idleConnectionMs);
    },
  } as FastifyServerOptions;
}

/**
 * Sets security headers on every response; explorer pages override the content policy. Disconnects a client that takes
 * longer to read a response, or what is ready of an event stream, than a body may take to arrive.
 */
export function hardenHttp(app: FastifyInstance, limits: Pick<HttpLimits, 'bodyTimeoutMs'>): void {
  const headers = { ...securityHeaders(), 'cache-control': 'no-store' };
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('request-id', request.id);
    const edgeId = edgeIdOf(request.headers);
    if (edgeId !== null) reply.header('x-request-id', edgeId);
    // A small body may decompress to a large one, so compressed bodies are refused.
    const encoding = request.headers['content-encoding'];
    if (encoding === undefined || encoding === 'identity') return done();
    const message = 'The body must be JSON: application/json, not compressed.';
    reply.code(415).send(errorBody('UNSUPPORTED_MEDIA_TYPE', message));
  });
  app.addHook('onSend', ({ raw: { socket } }, reply, payload, done) => {
    const isStream = String(reply.getHeader('content-type')).startsWith('text/event-stream');
    const cut = () => (isStream ? cutStalledStream : cutSlowReader)(reply.raw, limits.bodyTimeoutMs);
    // Nearly every text is in the buffers of the system by then, and needs no timer.
    if (typeof payload === 'string') reply.raw.on('prefinish', () => socket.writableLength > 0 && cut());
    else cut();
    done();
  });
}

function cutSlowReader(response: ServerResponse, timeoutMs: number): void {
  const cut = setTimeout(() => response.destroy(), timeoutMs);
  response.on('close', () => clearTimeout(cut));
}

function cutStalledStream(response: ServerResponse, timeoutMs: number): void {
  let isStalled = false;
  const look = setInterval(() => {
    if (isStalled && response.writableLength > 0) response.destroy();
    isStalled = response.writableLength > 0;
  }, timeoutMs / 2);
  response.on('drain', () => {
    isStalled = false;
  });
  response.on('close', () => clearInterval(look));
}

// For pages with links and frames, or for software that is no longer supported: JSON has no use for them.
const unneeded = {
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  xDnsPrefetchControl: false,
  originAgentCluster: false,
} as const;

/** The headers of every response, by helmet. They never change, so helmet is called once. */
export function securityHeaders(): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const recorder = {
    setHeader(name: string, value: string) {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => {},
  };
  const contentSecurityPolicy = {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  };
  const setHeaders = helmet({ contentSecurityPolicy, crossOriginEmbedderPolicy: false, ...unneeded });
  setHeaders({} as IncomingMessage, recorder as unknown as ServerResponse, () => {});
  return headers;
}

const brokenRequests: Readonly<Record<string, readonly [status: string, code: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'REQUEST_TIMEOUT'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'HEADERS_TOO_LARGE'],
};

// Malformed or slow requests: answered on the raw socket, which is then closed.
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket, onBroken: (status: number) => void): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code] = brokenRequests[error.code ?? ''] ?? ['400 Bad Request', 'BAD_REQUEST'];
  onBroken(Number.parseInt(status, 10));
  const body = JSON.stringify(errorBody(code, 'The request cannot be read.'));
  const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}`;
  socket.end(`${head}\r\nconnection: close\r\n\r\n${body}`);
}
