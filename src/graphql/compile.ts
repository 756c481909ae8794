// An operation as a function that graphql-jit compiles. Documents for which graphql-jit differs from graphql-js are not
// compiled.

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

/** Null: the variables do not fit, and nothing has run. */
export type CompiledOperation = (variables: Variables, context: GatewayContext) => Promise<ExecutionResult | null>;

/** Null: the operation is to be interpreted. */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): CompiledOperation | null {
  if (differs(document)) return null;
  const options = { disablingCapturingStackErrors: true };
  const compiled = compileQuery(schema, document, definition.name?.value, options);
  if (!isCompiledQuery(compiled)) return null;
  return async (variables, context) => {
    const result: ExecutionResult = await compiled.query(undefined, context, variables);
    return result.data === undefined ? null : result;
  };
}

const onEveryObject = (name: string) => name in Object.prototype;

/**
 * graphql-jit keeps answers and variables in plain objects, so names that every object has go wrong, and it lets null
 * pass where a variable that may be null stands in a place that may not, which its default makes valid.
 */
function differs(document: DocumentNode): boolean {
  let found = false;
  const stop = () => {
    found = true;
    return BREAK;
  };
  visit(document, {
    Field: ({ alias, name }) => (onEveryObject((alias ?? name).value) ? stop() : undefined),
    VariableDefinition: ({ variable, type, defaultValue }) =>
      onEveryObject(variable.name.value) || (defaultValue !== undefined && type.kind !== Kind.NON_NULL_TYPE)
        ? stop()
        : undefined,
  });
  return found;
}
