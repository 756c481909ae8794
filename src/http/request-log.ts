// The end of every request that Fastify saw: what was refused before an operation ran leaves a line. A request whose
// operation ran has the line of the operation.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { correlated } from '../telemetry/correlation.ts';
import { type RefusalReason, type RefusedRequests, reasonOfStatus } from '../telemetry/refused-requests.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Why it is refused, where the status alone does not tell. */
    refusedFor: RefusalReason | null;
    /** Whether the line of an operation tells what became of it. */
    hasOperationLine: boolean;
  }
}

export interface RequestEnds {
  readonly refused: RefusedRequests;
  /** Hears of every response that Fastify has sent. */
  readonly onResponse: (url: string, status: number, durationMs: number) => void;
}

export function noteRequests(app: FastifyInstance, log: Logger, { refused, onResponse }: RequestEnds): void {
  app.decorateRequest('refusedFor', null);
  app.decorateRequest('hasOperationLine', false);
  app.addHook('onResponse', (request, reply, done) => {
    onResponse(request.url, reply.statusCode, reply.elapsedTime);
    if (reply.statusCode >= 400 && !request.hasOperationLine) refused(refusalOf(request, reply.statusCode, log));
    done();
  });
}

function refusalOf(request: FastifyRequest, status: number, log: Logger) {
  const reason = request.refusedFor ?? reasonOfStatus(status);
  return { status, reason, requestId: request.id, log: correlated(log, request.headers) };
}
