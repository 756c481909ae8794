// Runs a subscription: each event of its source stream is executed with the selection of the document. One log line when
// the stream ends.

import { createSourceEventStream, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Tick } from './guarded-stream.ts';
import type { KnownOperation } from './known-documents.ts';
import type { OperationLog } from './operation-log.ts';
import { errorCodesOf, masked } from './run-operation.ts';
import { coerceVariables, type Variables } from './variables.ts';

export interface StreamedResult {
  readonly id: string | null;
  readonly result: ExecutionResult;
}

/** Null: nothing to tell, at least twice a second. Returns whether the stream is complete, rather than cut off. */
export type ResultStream = AsyncGenerator<StreamedResult | null, boolean>;

/** `after`: the id of the event that the client saw last. Errors are masked. */
export type RunSubscription = (
  operation: KnownOperation,
  variables: Variables,
  context: GatewayContext,
  after: string | null,
) => ResultStream;

export function createRunSubscription(schema: GraphQLSchema, logOperation: OperationLog): RunSubscription {
  async function* events(
    { document, definition }: KnownOperation,
    given: Variables,
    context: GatewayContext,
  ): AsyncGenerator<StreamedResult | null, void> {
    const coerced = coerceVariables(schema, definition, given);
    if (!coerced.ok) return yield { id: null, result: { errors: coerced.errors } };
    const asked = { schema, document, contextValue: context, variableValues: given };
    const source = await createSourceEventStream(asked);
    if (!(Symbol.asyncIterator in source)) return yield { id: null, result: source };
    for await (const tick of source as AsyncIterable<Tick<unknown>>) {
      yield tick === null ? null : { id: tick.id, result: await execute({ ...asked, rootValue: tick }) };
    }
  }

  return async function* run(operation, variables, context, after) {
    const startedAt = performance.now();
    const errorCodes: unknown[] = [];
    let seen = after;
    // It ends with the token instead.
    context.deadline.finish();
    try {
      for await (const event of events(operation, variables, context)) {
        if (event === null || (event.id !== null && event.id === seen)) yield null;
        else {
          const result = masked(event.result, context);
          errorCodes.push(...errorCodesOf(result));
          seen = event.id;
          yield { id: event.id, result };
        }
      }
    } finally {
      logOperation(context, { ...operation, startedAt, errorCodes, results: context.results });
    }
    return !context.streams.draining.aborted;
  };
}
