// How Apollo executes: by graphql-js, or by compiled operations through its `gateway` option. Apollo parses, validates
// and masks as always; only `execute` is replaced.

import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { type CompiledOperations, createCompiledOperations } from './compiled-operations.ts';
import { type DocumentRules, readDocument } from './document-rules.ts';
import { createFastPath, type FastPath, type OperationStart } from './fast-path.ts';

type Gateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/**
 * `graphql-js` interprets · `jit` compiles a document when it is used for the second time, so that documents nobody
 * repeats cost no compilation · `jit-eager` compiles at the first use, and lets Apollo see only what is refused.
 */
export type ExecutorKind = 'graphql-js' | 'jit' | 'jit-eager';

export interface Execution {
  /** What `ApolloServer` takes: the schema as it is, or the schema behind a compiling executor. */
  readonly apollo: { readonly schema: GraphQLSchema } | { readonly gateway: Gateway };
  /** Null where every operation goes through Apollo. */
  readonly fastPath: FastPath | null;
}

/** `starts` is asked before an operation goes the fast path. */
export function createExecution(
  schema: GraphQLSchema,
  kind: ExecutorKind,
  starts: OperationStart,
  rules: DocumentRules,
): Execution {
  if (kind === 'graphql-js') return { apollo: { schema }, fastPath: null };
  const operations = createCompiledOperations(schema, kind === 'jit' ? 2 : 1);
  const study = kind === 'jit' ? undefined : (text: string) => readDocument(schema, text, rules);
  const fastPath = createFastPath(operations, starts, study);
  const executor = createExecutor(schema, operations);
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
function createExecutor(schema: GraphQLSchema, operations: CompiledOperations): Executor {
  return async ({ document, operation, operationName, request, context }) => {
    const { result } = (context as GatewayContext).ran;
    if (result !== null) return result;
    const variables = request.variables ?? {};
    const interpret = (name = operationName) =>
      execute({ schema, document, contextValue: context, variableValues: variables, operationName: name });
    // Apollo found no such operation and hides its name: graphql-js says so, and would run another without it.
    if (!operation) return interpret(request.operationName ?? null);
    const compiled = operations.use(document, operationName);
    if (compiled === null) return interpret();
    // Variables that do not fit: graphql-js words it as clients know it.
    return (await compiled(variables, context as GatewayContext)) ?? interpret();
  };
}
