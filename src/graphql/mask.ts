// The last step of every error: it becomes a code and a message of our own. No text of a parser and no value is
// exposed. Bugs are logged under the request id that the client receives.

import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import type { Logger } from 'pino';
import { contextAtApollo } from './at-apollo.ts';
import { withoutNumbers } from './without-numbers.ts';

/** The parts of a request that masking needs. */
export interface MaskContext {
  readonly requestId: string;
  readonly log: Logger;
}

const masked = new WeakSet<object>();
const bugMessage = 'Something went wrong in the gateway.';
// Exceeding the token limit is also reported as a parse error.
const ownSentences: Readonly<Record<string, string>> = {
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: 'The document cannot be parsed, or is longer than allowed.',
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: 'The document has no such operation.',
};
const valueKinds: ReadonlySet<string> = new Set([
  Kind.VARIABLE,
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

/** An error of an operation as the client may see it. A bug is logged once, under the request's id. */
export function maskExecutionError(error: GraphQLError, { requestId, log }: MaskContext): GraphQLError {
  const { message, extensions } = shownError(error, requestId);
  if (extensions['code'] === ApolloServerErrorCode.INTERNAL_SERVER_ERROR) logBug(error, { requestId, log });
  const { path, locations } = error;
  const shown = new GraphQLError(message, { path: path ?? null, extensions });
  // graphql-jit knows the locations, but not the nodes from which graphql-js would derive them.
  if (locations !== undefined) Object.defineProperty(shown, 'locations', { value: locations, enumerable: true });
  masked.add(shown);
  return shown;
}

function shownError(error: GraphQLError, requestId: string): Pick<GraphQLError, 'message' | 'extensions'> {
  const { expected, ...extensions } = { ...error.extensions };
  if (expected === true) {
    return {
      message: error.message,
      extensions: 'graphRequestId' in extensions ? { ...extensions, requestId } : extensions,
    };
  }
  if (isMisfit(error.originalError ?? error)) {
    const message = 'A variable is null, or missing, where the type of its place does not allow it.';
    return { message, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } };
  }
  return { message: bugMessage, extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, requestId } };
}

// graphql-js throws it where a value is used and includes the value: validation does not know variable values.
function isMisfit(error: unknown): boolean {
  return error instanceof GraphQLError && valueKinds.has(error.nodes?.[0]?.kind ?? '');
}

/**
 * Apollo's `formatError`. Errors of executed operations are already masked; the rest was refused before, or is a bug.
 */
export function createErrorFormat(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (masked.has(Object(error))) return formatted;
    const { code, expected: _expected, stacktrace: _stacktrace, ...shown } = { ...formatted.extensions };
    const places = location(formatted);
    if (typeof code !== 'string' || code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
      const context = contextAtApollo();
      const requestId = context?.requestId ?? null;
      logBug(error, { requestId, log: context?.log ?? log });
      const extensions = { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, requestId };
      return { message: bugMessage, extensions, ...places };
    }
    // Apollo gives every validation error the same code; errors of our limits have their own.
    const tooComplex = code === ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED && shown['limit'] !== undefined;
    const extensions = { code: tooComplex ? 'OPERATION_TOO_COMPLEX' : code, ...shown };
    return { message: ownSentences[code] ?? withoutValues(formatted.message, error), extensions, ...places };
  };
}

const maxMessageLength = 500;

// Validation messages contain names and types, and a value only if the value itself has the wrong type.
function withoutValues(message: string, error: unknown): string {
  const nodes = error instanceof GraphQLError ? error.nodes : undefined;
  const known = message.slice(0, maxMessageLength);
  if (!valueKinds.has(nodes?.[0]?.kind ?? '') && nodes?.[0]?.kind !== Kind.OBJECT_FIELD) return withoutNumbers(known);
  const type = /^Expected value of type "([\w[\]!]{1,100})"/.exec(known)?.[1];
  return type === undefined ? 'A value does not fit its type.' : `A value of the type ${type} is expected.`;
}

function logBug(error: unknown, { requestId, log }: { readonly requestId: string | null; readonly log: Logger }): void {
  log.error({ requestId, bug: nameOf(error) }, 'internal error');
}

/** A bug's own message may contain the caller's input; its class and stack location do not. */
export function nameOf(bug: unknown): { name: string; at: string | null } {
  if (!(bug instanceof Error)) return { name: typeof bug, at: null };
  const original: unknown = (bug as { originalError?: unknown }).originalError ?? bug;
  if (!(original instanceof Error)) return { name: typeof original, at: null };
  const lines = typeof original.stack === 'string' ? original.stack.split('\n') : [];
  return { name: String(original.name), at: lines.find((line) => line.startsWith('    at '))?.trim() ?? null };
}

function location(formatted: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  const { path, locations } = formatted;
  return { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) };
}
