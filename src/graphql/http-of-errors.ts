// Errors as clients see them: `extensions.http`, which sets status and headers of a response, is removed.

import type { GraphQLError, GraphQLFormattedError } from 'graphql';

interface HttpOfError {
  readonly status?: number;
  readonly headers?: ReadonlyMap<string, string>;
}

export interface ShownErrors {
  readonly shown: readonly GraphQLFormattedError[];
  /** Null: none of the errors sets it. */
  readonly status: number | null;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export function errorsForClients(errors: readonly (GraphQLError | GraphQLFormattedError)[]): ShownErrors {
  let status: number | null = null;
  const headers: (readonly [string, string])[] = [];
  const shown = errors.map((error) => {
    const { http, ...extensions } = { ...error.extensions } as { readonly http?: HttpOfError };
    status = http?.status ?? status;
    headers.push(...(http?.headers ?? []));
    return { ...('toJSON' in error ? error.toJSON() : error), extensions };
  });
  return { shown, status, headers };
}
