// Negotiates the media type of a GraphQL response before anything is executed.
// https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types

import Negotiator from 'negotiator';

const offered = ['application/json', 'application/graphql-response+json'];

/** Null: the client accepts none of them. */
export function mediaTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept === '' || accept === '*/*') return 'application/json; charset=utf-8';
  const [chosen] = new Negotiator({ headers: { accept } }).mediaTypes(offered);
  return chosen === undefined ? null : `${chosen}; charset=utf-8`;
}
