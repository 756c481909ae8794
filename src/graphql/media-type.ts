// The media type of a GraphQL response, chosen by what the client accepts, before anything runs.
// https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types

import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

const offered = ['application/json', 'application/graphql-response+json'];

const maxLength = 256;
// A client library sends the same header with each request. It holds nothing of a caller.
const chosen = new LRUCache<string, { readonly mediaType: string | null }>({ max: 100 });

/** Null: the client takes none of them. */
export function mediaTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept === '' || accept === '*/*') return 'application/json; charset=utf-8';
  if (accept.length > maxLength) return negotiate(accept);
  const found = chosen.get(accept) ?? { mediaType: negotiate(accept) };
  chosen.set(accept, found);
  return found.mediaType;
}

function negotiate(accept: string): string | null {
  const [mediaType] = new Negotiator({ headers: { accept } }).mediaTypes(offered);
  return mediaType === undefined ? null : `${mediaType}; charset=utf-8`;
}
