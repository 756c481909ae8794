// Where Graph shows an operation that it only accepted: the `Location` header of a 202. It is followed exactly as written
// or not at all, and never to another host: each request to it carries the caller's token.

import { type Headers, headerLines } from './headers.ts';
import type { GraphPath } from './request.ts';

const maxLength = 2_048;

/** The path below `root`, such as `https://graph.microsoft.com/v1.0`; null for any other place. */
export function locationIn(headers: Headers, root: string): GraphPath | null {
  const [location, ...more] = headerLines(headers, 'location');
  if (location === undefined || more.length > 0 || location.length > maxLength) return null;
  // A URL that a parser would change could lead elsewhere than it seems to.
  if (!location.startsWith(`${root}/`) || URL.parse(location)?.href !== location) return null;
  return location.includes('#') ? null : (location.slice(root.length) as GraphPath);
}

const place = /^\/users\/([0-9a-f-]{36})\/authentication\/operations\/[A-Za-z0-9-]{1,64}(?:\?[\w=&.~%-]{0,512})?$/i;

/** The place if it is an operation on this person's authentication methods, else null. */
export function operationOf(person: string, location: GraphPath | undefined): GraphPath | null {
  const found = location === undefined ? null : place.exec(location);
  return found?.[1]?.toLowerCase() === person ? (location as GraphPath) : null;
}
