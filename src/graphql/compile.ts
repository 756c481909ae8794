// Compiles an operation with graphql-jit. Documents for which graphql-jit and graphql-js differ are not compiled.

import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GatewayContext } from '../context.ts';
import type { Variables } from './variables.ts';

/** A result without `data`: the variables are invalid, and nothing was executed. */
export type CompiledOperation = (
  variables: Variables,
  context: GatewayContext,
) => ExecutionResult | Promise<ExecutionResult>;

/** Null: the operation must be interpreted. */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): CompiledOperation | null {
  if (differs(document)) return null;
  const options = { disablingCapturingStackErrors: true };
  const compiled = compileQuery(schema, document, definition.name?.value, options);
  if (!isCompiledQuery(compiled)) return null;
  return (variables, context) => compiled.query(undefined, context, variables);
}

const onEveryObject = (name: string) => name in Object.prototype;

/**
 * graphql-jit keeps results and variables in plain objects, so names of inherited properties fail; it accepts null for a
 * nullable variable with a default in a non-null position; and it ignores variables within the literal of a scalar, of
 * which `representations` alone may be objects.
 */
function differs(document: DocumentNode): boolean {
  let found = false;
  const stop = () => {
    found = true;
    return BREAK;
  };
  visit(document, {
    Argument: ({ name, value }) =>
      name.value === 'representations' && value.kind !== Kind.VARIABLE ? stop() : undefined,
    Field: ({ alias, name }) => (onEveryObject((alias ?? name).value) ? stop() : undefined),
    VariableDefinition: ({ variable, type, defaultValue }) =>
      onEveryObject(variable.name.value) || (defaultValue !== undefined && type.kind !== Kind.NON_NULL_TYPE)
        ? stop()
        : undefined,
  });
  return found;
}
