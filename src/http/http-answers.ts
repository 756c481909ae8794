// Error responses of the HTTP layer, in GraphQL's format, for requests that never reach GraphQL. Nothing of the request
// is repeated.

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { errorBody, isErrorBody } from '../errors/error-body.ts';
import { nameOf } from '../graphql/mask.ts';
import { errorTypeFor } from '../graphql/media-type.ts';
import { correlated } from '../telemetry/correlation.ts';

const clientErrors: Readonly<Record<number, readonly [code: string, message: string]>> = {
  408: ['REQUEST_TIMEOUT', 'The request took too long to arrive.'],
  413: ['PAYLOAD_TOO_LARGE', 'The request is too large.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'The body must be JSON: application/json, not compressed.'],
};

/** Fastify's error handler. Messages of libraries may repeat the input, so only the status is used. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger) {
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status >= 400 && status < 500) {
    const [code, message] = clientErrors[status] ?? ['BAD_REQUEST', 'The request cannot be read.'];
    return reply.code(status).send(errorBody(code, message));
  }
  correlated(log, request.headers).error({ requestId: request.id, bug: nameOf(error) }, 'internal error');
  const extensions = { requestId: request.id };
  return reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR', 'Something went wrong in the gateway.', extensions));
}

/** An error in GraphQL's form has the media type that the request accepts, whichever hook or route sends it. */
export function negotiateError(reply: FastifyReply, payload: unknown, accept: string | undefined): void {
  if (reply.statusCode >= 400 && isErrorBody(payload)) reply.header('content-type', errorTypeFor(accept));
}
