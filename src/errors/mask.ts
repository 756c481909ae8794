// The last border: whatever was thrown leaves as a code and a sentence of our own. Bugs go to the log under the request
// id that the client is given.

import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../generated/graphql.ts';

/** What all union members of failures share. */
export interface TypedFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly requestId: string | null;
}

/** For the few places without a union (`Query.node`, nullable leaves): a typed failure, its fields as extensions. */
export function asGraphQLError(error: TypedFailure): GraphQLError {
  const { __typename: _member, message, ...fields } = error as TypedFailure & { readonly __typename?: string };
  return new GraphQLError(message, { extensions: { ...fields, expected: true } });
}

/** An argument that no union member can carry. */
export function badUserInput(field: string, message: string): GraphQLError {
  const extensions = { code: ApolloServerErrorCode.BAD_USER_INPUT, field, expected: true };
  return new GraphQLError(message, { extensions });
}

// Variable coercion repeats the offending value, which may be a phone number.
const ownSentence: Readonly<Record<string, string>> = {
  [ApolloServerErrorCode.BAD_USER_INPUT]: 'A variable does not have the type that the operation declares.',
};

// graphql-js repeats literals of the document too. Names stay: they tell what to mend.
const names = /^"[$@]?[A-Za-z_[][\w[\]!.]*"$/;

function withoutValues(message: string): string {
  const quoted = message.replace(/"(?:[^"\\]|\\.)*"/g, (text) => (names.test(text) ? text : '"…"'));
  return quoted.replace(/\d[\d .()-]{3,}\d/g, '…');
}

/** Apollo's `formatError`: `onBug` sees what is masked. */
export function maskError(onBug: (error: unknown) => void, requestId: string) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, expected, ...extensions } = { ...formatted.extensions } as Record<string, unknown>;
    const { stacktrace: _stacktrace, ...shown } = extensions;
    // Apollo gives every validation error the same code; those of the limits have a name of their own.
    if (code === ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED && extensions['limit'] !== undefined) {
      return { ...formatted, extensions: { code: 'OPERATION_TOO_COMPLEX', ...shown } };
    }
    if (expected === true) return { ...formatted, extensions: { code, ...shown } };
    if (typeof code === 'string' && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
      return {
        ...formatted,
        message: ownSentence[code] ?? withoutValues(formatted.message),
        extensions: { code, ...shown },
      };
    }
    onBug(error);
    const masked = { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, requestId };
    return { message: 'Something went wrong in the gateway.', extensions: masked, ...location(formatted) };
  };
}

function location(formatted: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  const { path, locations } = formatted;
  return { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) };
}
