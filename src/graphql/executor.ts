// Executes known operations, interpreted by graphql-js or compiled, with identical results.

import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { compile } from './compile.ts';
import type { KnownOperation } from './known-documents.ts';
import { coerceVariables, type Variables } from './variables.ts';

/**
 * `graphql-js`: interpreted. `jit`: compiled on second use, so that documents that are not repeated cost no
 * compilation. `jit-eager`: compiled on first use.
 */
export type ExecutorKind = 'graphql-js' | 'jit' | 'jit-eager';

export type Execute = (
  operation: KnownOperation,
  variables: Variables,
  context: GatewayContext,
) => Promise<ExecutionResult>;

const compileAtUse: Readonly<Record<ExecutorKind, number>> = {
  'graphql-js': Number.POSITIVE_INFINITY,
  jit: 2,
  'jit-eager': 1,
};

/** A result without `data` belongs to an operation that was not executed. */
export function createExecute(schema: GraphQLSchema, kind: ExecutorKind): Execute {
  return async (operation, given, context) => {
    const { document, definition } = operation;
    const coerced = coerceVariables(schema, definition, given);
    if (!coerced.ok) return { errors: coerced.errors };
    operation.uses++;
    if (operation.compiled === undefined && operation.uses >= compileAtUse[kind])
      operation.compiled = compile(schema, document, definition);
    const result = operation.compiled ? await operation.compiled(coerced.variables, context) : {};
    if (result.data !== undefined) return result;
    return execute({ schema, document, contextValue: context, variableValues: given });
  };
}
