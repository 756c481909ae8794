// Negotiates the media type of a GraphQL response before anything is executed, and that of the page of metrics.
// https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types

import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** The media type of a response as server-sent events: never chosen unless the client names it. */
export const eventStream = 'text/event-stream; charset=utf-8';

const offered = ['application/json', 'application/graphql-response+json', 'text/event-stream'];

const plain = 'application/json; charset=utf-8';
const maxLength = 256;
// A client library sends the same header with each request.
const negotiated = new LRUCache<string, { readonly mediaType: string | null }>({ max: 100 });

/** Null: the client accepts none of them. */
export function mediaTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept === '' || accept === '*/*') return plain;
  if (accept.length > maxLength) return negotiate(accept);
  const known = negotiated.get(accept);
  if (known !== undefined) return known.mediaType;
  const mediaType = negotiate(accept);
  negotiated.set(accept, { mediaType });
  return mediaType;
}

/** Of an error in GraphQL's form: as for any response, and JSON for a client that accepts none of them or events. */
export function errorTypeFor(accept: string | undefined): string {
  const mediaType = mediaTypeFor(accept);
  return mediaType === null || mediaType === eventStream ? plain : mediaType;
}

/** The preferred one of `offers`, of which no parameter but `q` is compared. */
export function preferredOf(accept: string, offers: readonly string[]): string | undefined {
  const ranges = accept.split(',').map((range) => range.split(';').map((part) => part.trim()));
  const bare = ranges.map((parts) => parts.filter((part, at) => at === 0 || part.startsWith('q=')).join(';'));
  return preferred(bare.join(), offers);
}

function preferred(accept: string, offers: readonly string[]): string | undefined {
  return new Negotiator({ headers: { accept } }).mediaTypes([...offers])[0];
}

function negotiate(accept: string): string | null {
  const mediaType = preferred(accept, offered);
  return mediaType === undefined ? null : `${mediaType}; charset=utf-8`;
}
