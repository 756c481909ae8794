// How Apollo executes: by graphql-js, or by compiled operations through its `gateway` option. Apollo parses, validates
// and masks as always; only `execute` is replaced.

import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { type CompiledOperations, createCompiledOperations } from './compiled-operations.ts';
import { createFastPath, type FastPath, type OperationStart } from './fast-path.ts';

type Gateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/**
 * `graphql-js` interprets · `jit` compiles a document when it is used for the second time, so that documents nobody
 * repeats cost no compilation · `jit-eager` compiles at the first use.
 */
export type ExecutorKind = 'graphql-js' | 'jit' | 'jit-eager';

export interface Execution {
  /** What `ApolloServer` takes: the schema as it is, or the schema behind a compiling executor. */
  readonly apollo: { readonly schema: GraphQLSchema } | { readonly gateway: Gateway };
  /** Null where every operation goes through Apollo. */
  readonly fastPath: FastPath | null;
}

/** `starts` is asked before an operation goes the fast path. */
export function createExecution(schema: GraphQLSchema, kind: ExecutorKind, starts: OperationStart): Execution {
  if (kind === 'graphql-js') return { apollo: { schema }, fastPath: null };
  const operations = createCompiledOperations(schema, kind === 'jit' ? 2 : 1);
  const fastPath = createFastPath(operations, starts);
  const executor = createExecutor(schema, operations, fastPath);
  const gateway: Gateway = {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor }),
    stop: async () => {},
  };
  return { apollo: { gateway }, fastPath };
}

/** Results are those of graphql-js. */
function createExecutor(schema: GraphQLSchema, operations: CompiledOperations, { takeResult }: FastPath): Executor {
  return async ({ document, operation, operationName, request, context }) => {
    const known = takeResult(context as GatewayContext);
    if (known !== null) return known;
    const variables = request.variables ?? {};
    const interpret = () =>
      execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    // Apollo found no such operation: graphql-js says so.
    if (!operation) return interpret();
    const compiled = operations.use(document, operationName);
    if (compiled === null) return interpret();
    // Variables that do not fit: graphql-js words it as clients know it.
    return (await compiled(variables, context as GatewayContext)) ?? interpret();
  };
}
