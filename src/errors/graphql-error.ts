// Errors for the few places that no union covers: `Query.node`, nullable leaves, and arguments that no member can name.
// They are expected: the mask shows them as they are.

import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../generated/schema.ts';

/** The fields that every error of the schema shares. */
export interface TypedFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly graphRequestId: string | null;
}

/** A typed failure as an error of GraphQL, its fields as extensions. */
export function asGraphQLError(error: TypedFailure): GraphQLError {
  const { __typename: _member, message, ...fields } = error as TypedFailure & { readonly __typename?: string };
  return new GraphQLError(message, { extensions: { ...fields, expected: true } });
}

/** An argument that no union member can carry. */
export function badUserInput(field: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field, expected: true } });
}
