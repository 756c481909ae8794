// GraphQL errors for the few places without a union: `Query.node`, nullable fields, and arguments that no member can
// report. They are expected errors: masking does not change them.

import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../generated/schema.ts';

/** The fields that every error of the schema shares. */
export interface TypedFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly graphRequestId: string | null;
}

/** Converts a typed failure to a GraphQL error with its fields as extensions. */
export function asGraphQLError(error: TypedFailure): GraphQLError {
  const { __typename: _member, message, ...fields } = error as TypedFailure & { readonly __typename?: string };
  return new GraphQLError(message, { extensions: { ...fields, expected: true } });
}

/** An invalid argument that no union member can report. `more` repeats no value. */
export function badUserInput(field: string, message: string, more: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field, ...more, expected: true } });
}
