// Negotiates the media type of a GraphQL response before anything is executed.
// https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types

import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

const offered = ['application/json', 'application/graphql-response+json'];

const maxLength = 256;
// A client library sends the same header with each request.
const negotiated = new LRUCache<string, { readonly mediaType: string | null }>({ max: 100 });

/** Null: the client accepts none of them. */
export function mediaTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept === '' || accept === '*/*') return 'application/json; charset=utf-8';
  if (accept.length > maxLength) return negotiate(accept);
  const found = negotiated.get(accept) ?? { mediaType: negotiate(accept) };
  negotiated.set(accept, found);
  return found.mediaType;
}

function negotiate(accept: string): string | null {
  const [mediaType] = new Negotiator({ headers: { accept } }).mediaTypes(offered);
  return mediaType === undefined ? null : `${mediaType}; charset=utf-8`;
}
