// The rules of an operation: step-up, deadline, masked errors and one log line. Called by Apollo's executor, and by the
// route for a known document; no other code repeats these rules.

import { type ExecutionResult, GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Execute } from './executor.ts';
import type { KnownOperation } from './known-documents.ts';
import { maskExecutionError } from './mask.ts';
import { createOperationLog, type OperationLog } from './operation-log.ts';
import { challengeFor, type StepUpRules } from './step-up.ts';
import type { Variables } from './variables.ts';

export interface OperationRules extends StepUpRules {
  readonly mutationTimeoutMs: number;
}

/** Errors are masked; `extensions.http` sets the status and headers of the response. */
export type RunOperation = Execute;

/** `onExecuted` is called with the time of each operation that was not refused. */
export function createRunOperation(
  execute: Execute,
  rules: OperationRules,
  logOperation: OperationLog = createOperationLog(),
  onExecuted: (durationMs: number) => void = () => {},
): RunOperation {
  const refusal = ({ kind }: KnownOperation, context: GatewayContext) => {
    if (kind === 'subscription') return notAcceptable();
    return kind === 'mutation' ? challengeFor(context.caller, rules) : null;
  };
  return async (operation: KnownOperation, variables: Variables, context: GatewayContext): Promise<ExecutionResult> => {
    const startedAt = performance.now();
    const refused = refusal(operation, context);
    if (operation.kind === 'mutation' && refused === null) context.deadline.limitTo(rules.mutationTimeoutMs);
    const result = masked(
      refused === null ? await execute(operation, variables, context) : { errors: [refused] },
      context,
    );
    if (refused === null) onExecuted(performance.now() - startedAt);
    logOperation(context, { ...operation, startedAt, errorCodes: errorCodesOf(result), results: context.results });
    return result;
  };
}

export function masked(result: ExecutionResult, context: GatewayContext): ExecutionResult {
  const errors = result.errors?.map((error) => maskExecutionError(error, context));
  return errors === undefined ? result : { ...result, errors };
}

export function errorCodesOf({ errors = [] }: ExecutionResult): unknown[] {
  return errors.map(({ extensions }) => extensions['code']);
}

function notAcceptable(): GraphQLError {
  const extensions = { code: 'NOT_ACCEPTABLE', http: { status: 406 }, expected: true };
  return new GraphQLError('A subscription needs `Accept: text/event-stream`.', { extensions });
}
