// Operations as functions that graphql-jit compiles from a document that comes again. Documents are told apart as
// objects, so a compiled one goes when nobody holds its document any more.

import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

export interface CompiledOperations {
  /** Counts as a use. Null: not yet, or it cannot be compiled. */
  use(document: DocumentNode, operationName: string | null): CompiledQuery | null;
}

/** Compiles a document at its `compileAtUse`th use. */
export function createCompiledOperations(schema: GraphQLSchema, compileAtUse: number): CompiledOperations {
  const documents = new WeakMap<DocumentNode, Map<string, Compilable>>();
  return {
    use(document, operationName) {
      const compilable = compilableOf(documents, document, operationName ?? '');
      compilable.uses++;
      if (compilable.compiled === undefined && compilable.uses >= compileAtUse) {
        const options = { disablingCapturingStackErrors: true };
        const made = compileQuery(schema, document, operationName ?? undefined, options);
        compilable.compiled = isCompiledQuery(made) ? made : null;
      }
      return compilable.compiled ?? null;
    },
  };
}

interface Compilable {
  uses: number;
  /** Null: cannot be compiled. */
  compiled: CompiledQuery | null | undefined;
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
