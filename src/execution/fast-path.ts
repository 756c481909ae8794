// Operations whose document Apollo has let pass before run without it: nothing is parsed, validated, hashed or negotiated
// anew. What does not end in a plain success is handed to Apollo, which words errors, with the result where there is one,
// so that nothing runs twice.

import { hash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, getOperationAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from '../context.ts';
import type { CompiledOperation, CompiledOperations, Variables } from './compiled-operations.ts';

/** An operation that passed validation. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly kind: 'query' | 'mutation';
  readonly name: string | null;
  /** SHA-256 of the text, as Apollo computes it. */
  readonly hash: string;
}

/** What has to be done before an operation runs. False: Apollo must refuse it. */
export type OperationStart = (operation: KnownOperation, context: GatewayContext) => boolean;

/** An operation under way. */
export interface RunningOperation {
  readonly operation: KnownOperation;
  readonly context: GatewayContext;
  /** The answer's body, or null: Apollo must answer. */
  readonly body: Promise<string | null>;
  /** Whether others wait for it, too. */
  shared: boolean;
}

export interface FastPath {
  /** Runs what a body asks for, when its document is known and the body asks for nothing else. */
  start(body: unknown, context: GatewayContext): RunningOperation | null;
  /** Learns the documents that Apollo lets pass. */
  readonly learning: ApolloServerPlugin<GatewayContext>;
}

const mostDocuments = 1_000;
const longestDocument = 16_384;

/** `study` judges a document that Apollo has not seen; without it, the first use of each is Apollo's. */
export function createFastPath(
  operations: CompiledOperations,
  starts: OperationStart,
  study: (text: string) => DocumentNode | null = () => null,
): FastPath {
  const known = new LRUCache<string, KnownOperation>({ max: mostDocuments });

  function learn(text: string, document: DocumentNode | null): KnownOperation | null {
    const operation = document === null ? null : getOperationAST(document);
    if (!document || !operation || operation.operation === 'subscription' || text.length > longestDocument) return null;
    const name = operation.name?.value ?? null;
    const learned = { document, kind: operation.operation, name, hash: hash('sha256', text) };
    known.set(text, learned);
    return learned;
  }
  async function bodyOf(running: ReturnType<CompiledOperation>, context: GatewayContext): Promise<string | null> {
    const result = await running;
    if (result === null) return null;
    if (result.errors === undefined) return `${JSON.stringify(result)}\n`;
    context.ran.result = result;
    return null;
  }
  return {
    start(body, context) {
      const { query, variables, operationName, extensions } = Object(body) as Record<string, unknown>;
      const operation = typeof query === 'string' ? (known.get(query) ?? learn(query, study(query))) : null;
      if (operation === null || !isRecord(variables ?? {}) || !isRecord(extensions ?? {})) return null;
      if ((operationName ?? operation.name) !== operation.name || 'persistedQuery' in Object(extensions)) return null;
      const compiled = operations.use(operation.document, operation.name);
      if (compiled === null || !starts(operation, context)) return null;
      const running = compiled((variables ?? {}) as Variables, context);
      return { operation, context, body: bodyOf(running, context), shared: false };
    },
    learning: {
      requestDidStart: async () => ({
        async didResolveOperation({ source, document }) {
          learn(source, document);
        },
      }),
    },
  };
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
