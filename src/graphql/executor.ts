// Executes known operations, interpreted by graphql-js or compiled, with equal results.

import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { compile } from './compile.ts';
import type { KnownOperation } from './known-documents.ts';
import { coerceVariables, type Variables } from './variables.ts';

/**
 * `graphql-js` interprets · `jit` compiles a document when it is used for the second time, so that documents nobody
 * repeats cost no compilation · `jit-eager` compiles at the first use.
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

/** Results without `data` are those of operations that did not run. */
export function createExecute(schema: GraphQLSchema, kind: ExecutorKind): Execute {
  return async (operation, given, context) => {
    const { document, definition } = operation;
    const coerced = coerceVariables(schema, definition, given);
    if (!coerced.ok) return { errors: coerced.errors };
    operation.uses++;
    if (operation.compiled === undefined && operation.uses >= compileAtUse[kind])
      operation.compiled = compile(schema, document, definition);
    const result = operation.compiled ? await operation.compiled(coerced.variables, context) : null;
    if (result !== null) return result;
    return execute({ schema, document, contextValue: context, variableValues: given });
  };
}
