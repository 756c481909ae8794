// How operations are executed: by graphql-js, or by code that graphql-jit compiles from a document that comes again.
// Apollo parses, validates and masks as always; only `execute` is replaced, through its `gateway` option.

import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GatewayContext } from '../context.ts';

type Gateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/**
 * `graphql-js` interprets · `jit` compiles a document when it is used for the second time, so that documents nobody
 * repeats cost no compilation · `jit-eager` compiles at the first use.
 */
export type ExecutorKind = 'graphql-js' | 'jit' | 'jit-eager';

/** What `ApolloServer` takes: the schema as it is, or the schema behind a compiling executor. */
export function executing(schema: GraphQLSchema, kind: ExecutorKind): { schema: GraphQLSchema } | { gateway: Gateway } {
  if (kind === 'graphql-js') return { schema };
  const executor = createExecutor(schema, kind === 'jit' ? 2 : 1);
  return {
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({ executor }),
      stop: async () => {},
    },
  };
}

/** Results are those of graphql-js. Documents are told apart as objects: Apollo keeps the parsed ones. */
function createExecutor(schema: GraphQLSchema, compileAtUse: number): Executor {
  const documents = new WeakMap<DocumentNode, Map<string, Compilable>>();
  return async ({ document, operation, operationName, request, context }) => {
    const variables = request.variables ?? {};
    const interpret = (name = operationName) =>
      execute({ schema, document, contextValue: context, variableValues: variables, operationName: name });
    // Apollo found no such operation and hides its name: graphql-js says so, and would run another without it.
    if (!operation) return interpret(request.operationName ?? null);
    const compiled = use(compilableOf(documents, document, operationName ?? ''), compileAtUse, () =>
      compileQuery(schema, document, operationName ?? undefined, { disablingCapturingStackErrors: true }),
    );
    if (compiled === null) return interpret();
    const result: ExecutionResult = await compiled.query(undefined, context, variables);
    // Variables that do not fit: nothing ran yet, and graphql-js words it as clients know it.
    return result.data === undefined ? interpret() : result;
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

function use(
  compilable: Compilable,
  compileAtUse: number,
  compile: () => CompiledQuery | ExecutionResult,
): CompiledQuery | null {
  compilable.uses++;
  if (compilable.compiled === undefined && compilable.uses >= compileAtUse) {
    const made = compile();
    compilable.compiled = isCompiledQuery(made) ? made : null;
  }
  return compilable.compiled ?? null;
}
