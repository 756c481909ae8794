// POST /graphql for a verified caller. A query identical to one in flight shares its response, a known document is
// executed directly, and a new document goes to Apollo Server, which parses and validates it. A client that asks for
// server-sent events gets them.

import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestHookHandler,
  preValidationHookHandler,
} from 'fastify';
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.ts';
import { errorBody } from '../errors/error-body.ts';
import type { Caller } from '../identity/caller.ts';
import { correlated, edgeIdOf, traceParentOf } from '../telemetry/correlation.ts';
import { atApollo } from './at-apollo.ts';
import { type EventRunners, eventRoute } from './event-route.ts';
import { errorsForClients } from './http-of-errors.ts';
import type { InFlightQueries, Leader } from './in-flight-queries.ts';
import type { KnownDocuments } from './known-documents.ts';
import { eventStream, mediaTypeFor } from './media-type.ts';
import { type BodyRules, createBodyJudge, knownRequest } from './request-body.ts';
import type { ContextFor } from './request-context.ts';
import type { RunOperation } from './run-operation.ts';

declare module 'fastify' {
  interface FastifyRequest {
    gateway: GatewayContext | null;
  }
}

export interface GraphQLRouteOptions extends EventRunners {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly documents: KnownDocuments;
  readonly runOperation: RunOperation;
  /** Whether a token that was accepted would be accepted now. */
  readonly isStillVerified: (request: FastifyRequest) => boolean | Promise<boolean>;
  /** Null: responses are not shared. */
  readonly inFlight: InFlightQueries | null;
  readonly contextFor: ContextFor;
  readonly rules: BodyRules;
  /** Hooks that run before the body is read, and after. */
  readonly hooks: { readonly onRequest: onRequestHookHandler[]; readonly preValidation: preValidationHookHandler };
  readonly log: Logger;
}

/** A Fastify plugin. Throws if the manifest of trusted documents cannot be read. */
export function graphqlRoute(options: GraphQLRouteOptions) {
  const { documents, runOperation, inFlight, contextFor, isStillVerified } = options;
  const judge = createBodyJudge(options.rules);
  const events = eventRoute(options);
  const apollo = fastifyApolloHandler<GatewayContext>(options.apollo, {
    context: async ({ gateway }) => gateway as GatewayContext,
  });

  return async (scope: FastifyInstance): Promise<void> => {
    const parse = jsonParserOf(scope);
    scope.decorateRequest('gateway', null);
    scope.route({ method: 'POST', url: '/graphql', ...options.hooks, handler });

    async function handler(request: FastifyRequest, reply: FastifyReply) {
      const mediaType = mediaTypeFor(request.headers.accept);
      if (mediaType === null)
        return reply.code(406).send(errorBody('NOT_ACCEPTABLE', 'Only JSON responses are available.'));
      const isStream = mediaType === eventStream;
      reply.header('content-type', isStream ? 'application/json; charset=utf-8' : mediaType);
      const caller = request.caller as Caller;
      const text = typeof request.body === 'string' ? request.body : '';
      const { id: requestId, headers } = request;
      const log = correlated(options.log, headers);
      const followed = isStream ? null : (inFlight?.follow({ caller, requestId, log, headers }, text) ?? null);
      const shared = followed === null ? null : await followed;
      if (shared !== null) return shared;

      const verdict = judge(parse(request, text));
      if ('refusal' in verdict) {
        request.refusedFor = verdict.because;
        return reply.code(400).send(verdict.refusal);
      }
      const ids = { traceParent: traceParentOf(headers), edgeId: edgeIdOf(headers) };
      const context = contextFor(caller, { requestId, log, ...ids, isStillVerified: () => isStillVerified(request) });
      request.hasOperationLine = true;
      if (isStream) {
        endWithReply(reply, context);
        return events(verdict.body, context, request, reply);
      }
      const known = knownRequest(verdict.body, documents);
      if (known === null) {
        endWithReply(reply, context);
        request.body = verdict.body;
        request.gateway = context;
        return atApollo(context, () => apollo.call(scope, request, reply));
      }
      const { operation, variables } = known;
      const result = runOperation(operation, variables, context);
      const leader = { operation, context, body: result.then(sharedBody), shared: false };
      inFlight?.lead(caller, text, leader);
      endWithReply(reply, context, leader);
      return (await leader.body) ?? respond(reply, await result);
    }
  };
}

/**
 * Replaces the scope's JSON parser by one that keeps the text: it is parsed only if no identical query is in flight.
 */
function jsonParserOf(scope: FastifyInstance): (request: FastifyRequest, text: string) => unknown {
  const parse = scope.getDefaultJsonParser('remove', 'remove');
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => done(null, text));
  return (request, text) => {
    let parsed: unknown;
    void parse(request, text, (error, value) => {
      if (error !== null) throw error;
      parsed = value;
    });
    return parsed;
  };
}

/** Null unless the result is a plain success: errors contain the id of their request. */
function sharedBody(result: ExecutionResult): string | null {
  return result.errors === undefined ? `${JSON.stringify({ data: result.data })}\n` : null;
}

// As Apollo Server does: an error may set status and headers, and an operation that was not executed is a 400.
function respond(reply: FastifyReply, { data, errors = [] }: ExecutionResult): string {
  const { shown, status, headers } = errorsForClients(errors);
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status ?? (data === undefined ? 400 : 200));
  return `${JSON.stringify({ errors: shown, data })}\n`;
}

// If the client disconnects, its work is cancelled, unless another request shares it.
function endWithReply({ raw }: FastifyReply, { deadline }: GatewayContext, leader?: Leader): void {
  raw.on('close', () => {
    if (raw.writableFinished) deadline.finish();
    else if (leader?.shared !== true) deadline.cancel();
  });
}
