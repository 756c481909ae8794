// A request whose client asks for server-sent events: any operation, a new document after Apollo Server has parsed and
// validated it. Errors of an operation are events, too.

import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { errorBody } from '../errors/error-body.ts';
import type { ValidationContext } from './apollo-gateway.ts';
import { atApollo } from './at-apollo.ts';
import { framesOf, resultOnly } from './event-stream.ts';
import type { KnownDocuments, KnownOperation } from './known-documents.ts';
import { eventStream } from './media-type.ts';
import { knownRequest, sentRequest } from './request-body.ts';
import type { RunOperation } from './run-operation.ts';
import type { ResultStream, RunSubscription } from './run-subscription.ts';
import type { Variables } from './variables.ts';

export interface EventRunners {
  readonly runSubscription: RunSubscription;
  /** The longest silence of a stream. */
  readonly heartbeatMs: number;
}

export interface EventRouteOptions extends EventRunners {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly documents: KnownDocuments;
  readonly runOperation: RunOperation;
}

type Request = NonNullable<ReturnType<typeof sentRequest>>;

export function eventRoute({ apollo, documents, heartbeatMs, ...runners }: EventRouteOptions) {
  async function operationOf(request: Request, context: GatewayContext): Promise<KnownOperation | ExecutionResult> {
    let valid: KnownOperation | null = null;
    const contextValue: ValidationContext = {
      ...context,
      onValid(operation) {
        valid = operation;
      },
    };
    const { body } = await atApollo(context, () => apollo.executeOperation(request, { contextValue }));
    if (valid !== null) return valid;
    return { errors: body.kind === 'single' ? (body.singleResult.errors as ExecutionResult['errors'] & {}) : [] };
  }

  function run(operation: KnownOperation, variables: Variables, context: GatewayContext, after: string | null) {
    if (operation.kind === 'subscription') return runners.runSubscription(operation, variables, context, after);
    return single(runners.runOperation(operation, variables, context));
  }

  return async (body: unknown, context: GatewayContext, request: FastifyRequest, reply: FastifyReply) => {
    const sent = sentRequest(body);
    if (sent === null) {
      request.hasOperationLine = false;
      return reply.code(400).send(errorBody('BAD_REQUEST', 'The request cannot be read.'));
    }
    const variables = sent.variables ?? {};
    const operation = knownRequest(body, documents)?.operation ?? (await operationOf(sent, context));
    const results =
      'document' in operation ? run(operation, variables, context, lastEventIdOf(request)) : resultOnly(operation);
    // Proxies such as nginx would otherwise hold events back.
    reply.header('content-type', eventStream).header('x-accel-buffering', 'no');
    // One frame ahead: a slow reader misses counts, and gets the latest.
    return reply.send(Readable.from(framesOf(results, heartbeatMs), { highWaterMark: 1 }));
  };
}

async function* single(result: Promise<ExecutionResult>): ResultStream {
  return yield* resultOnly(await result);
}

const eventId = /^[\w-]{1,64}$/;

function lastEventIdOf({ headers }: FastifyRequest): string | null {
  const id = headers['last-event-id'];
  return typeof id === 'string' && eventId.test(id) ? id : null;
}
