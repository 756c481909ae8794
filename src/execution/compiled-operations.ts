// Operations as functions that graphql-jit compiles from a document that comes again. Documents are told apart as
// objects, so a compiled one goes when nobody holds its document any more.

import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GatewayContext } from '../context.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** Null: the variables do not fit, and nothing has run. */
export type CompiledOperation = (variables: Variables, context: GatewayContext) => Promise<ExecutionResult | null>;

export interface CompiledOperations {
  /** Counts as a use. Null: not yet, or it cannot be compiled. */
  use(document: DocumentNode, operationName: string | null): CompiledOperation | null;
}

/** Compiles a document at its `compileAtUse`th use. */
export function createCompiledOperations(schema: GraphQLSchema, compileAtUse: number): CompiledOperations {
  const documents = new WeakMap<DocumentNode, Map<string, Compilable>>();
  return {
    use(document, operationName) {
      const compilable = compilableOf(documents, document, operationName ?? '');
      compilable.uses++;
      if (compilable.compiled === undefined && compilable.uses >= compileAtUse) {
        compilable.compiled = compile(schema, document, operationName);
      }
      return compilable.compiled ?? null;
    },
  };
}

interface Compilable {
  uses: number;
  /** Null: cannot be compiled. */
  compiled: CompiledOperation | null | undefined;
}

function compilableOf(
  documents: WeakMap<DocumentNode, Map<string, Compilable>>,
  document: DocumentNode,
  operationName: string,
): Compilable {
  const operations = documents.get(document) ?? new Map<string, Compilable>();
  const found = operations.get(operationName) ?? { uses: 0, compiled: undefined };
  operations.set(operationName, found);
  documents.set(document, operations);
  return found;
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null) {
  const options = { disablingCapturingStackErrors: true };
  const compiled = compileQuery(schema, document, operationName ?? undefined, options);
  const operation = getOperationAST(document, operationName);
  if (!isCompiledQuery(compiled) || !operation) return null;
  const coerce = (variables: Variables) =>
    getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? null;
  return fitting(compiled, coerce);
}

/**
 * graphql-jit refuses input objects without a field that has a default and must not be null. Where it refuses what
 * graphql-js accepts, graphql-js fills in the defaults first, then and from then on.
 */
function fitting({ query }: CompiledQuery, coerce: (variables: Variables) => Variables | null): CompiledOperation {
  let coercesFirst = false;
  const run = async (variables: Variables, context: GatewayContext) => {
    const result: ExecutionResult = await query(undefined, context, variables);
    return result.data === undefined ? null : result;
  };
  return async (variables, context) => {
    const result = coercesFirst ? null : await run(variables, context);
    if (result !== null) return result;
    const coerced = coerce(variables);
    if (coerced === null) return null;
    coercesFirst = true;
    return run(coerced, context);
  };
}
