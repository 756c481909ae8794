// Logs requests that were refused before an operation was executed. An executed operation has its own log line.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { correlated } from '../telemetry/correlation.ts';
import { type RefusalReason, type RefusedRequests, reasonOfStatus } from '../telemetry/refused-requests.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The reason of a refusal, if the status is not specific enough. */
    refusedFor: RefusalReason | null;
    /** Whether the operation's own log line reports the result. */
    hasOperationLine: boolean;
  }
}

export interface SentResponse {
  readonly url: string;
  readonly status: number;
  readonly durationMs: number;
  /** Server-sent events, which end when the client has had enough. */
  readonly isStream: boolean;
}

export interface RequestEnds {
  readonly refused: RefusedRequests;
  /** Called for every response that Fastify has sent. */
  readonly onResponse: (response: SentResponse) => void;
}

export function noteRequests(app: FastifyInstance, log: Logger, { refused, onResponse }: RequestEnds): void {
  app.decorateRequest('refusedFor', null);
  app.decorateRequest('hasOperationLine', false);
  app.addHook('onResponse', (request, reply, done) => {
    const isStream = String(reply.getHeader('content-type')).startsWith('text/event-stream');
    onResponse({ url: request.url, status: reply.statusCode, durationMs: reply.elapsedTime, isStream });
    if (reply.statusCode >= 400 && !request.hasOperationLine) refused(refusalOf(request, reply.statusCode, log));
    done();
  });
}

function refusalOf(request: FastifyRequest, status: number, log: Logger) {
  const reason = request.refusedFor ?? reasonOfStatus(status);
  return { status, reason, requestId: request.id, log: correlated(log, request.headers) };
}
