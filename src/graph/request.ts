// Requests to Graph as plain objects. `path` is the only way to build a path: from literals and validated ids.

import { type DomainName, isLowerCaseGuid, type MethodId, type PageSize, type QueryText, type UserKey } from './ids.ts';

declare const built: unique symbol;
/** A path below the API version, encoded, with its query: `/users/…/authentication/phoneMethods`. */
export type GraphPath = string & { readonly [built]: true };

export interface GraphRead {
  readonly method: 'GET' | 'POST';
  readonly path: GraphPath;
  /** For a POST that reads. */
  readonly body?: Question;
}

/** The body of a POST that reads. */
export type Question = Readonly<Record<string, JsonValue>>;

type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** Reads with the same key have the same response. */
export function keyOf({ path, body }: GraphRead): string {
  return body === undefined ? path : `${path} ${JSON.stringify(body)}`;
}

// Searches, counts and casts are advanced queries: https://learn.microsoft.com/graph/aad-advanced-queries
/** The headers that Graph demands for a path; undefined: none. */
export function headersFor(path: string): Readonly<Record<string, string>> | undefined {
  return isAdvanced(path) ? { ConsistencyLevel: 'eventual' } : undefined;
}

function isAdvanced(path: string): boolean {
  return path.includes('?') && /[?&]\$(?:search|count)=/.test(path);
}

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface GraphWrite {
  /** GET for what Graph makes for each request. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: GraphPath;
  readonly body?: Json;
  /** The documented statuses of the operation, if they do not follow from the method: see `success.ts`. */
  readonly succeedsWith?: readonly number[];
}

export type GraphRequest = GraphRead | GraphWrite;

const proven = new WeakSet<TemplateStringsArray>();

// Graph does not accept a segment that begins with `$`: https://learn.microsoft.com/graph/api/user-get
/**
 * Builds a path from a template with validated ids. Throws (a bug, not bad input) if the result, normalised by a URL
 * parser, does not have exactly the template's segments.
 */
export function path(
  literals: TemplateStringsArray,
  ...ids: readonly (UserKey | MethodId | QueryText | PageSize | DomainName)[]
): GraphPath {
  const plain = ids.every(isLowerCaseGuid);
  // A URL parser treats all GUIDs alike: a template that was accepted with one is accepted with any.
  if (plain && proven.has(literals)) return join(literals, ids) as GraphPath;
  const text = join(literals, ids.map(encodeSegment)).replace(/\/users\/(%24[^/?]*)/g, "/users('$1')");
  const parsed = new URL(text, 'https://graph.invalid');
  if (parsed.origin !== 'https://graph.invalid' || parsed.pathname + parsed.search !== text || parsed.hash !== '') {
    throw new Error('A Graph path must survive URL normalisation unchanged.');
  }
  if (plain) proven.add(literals);
  return text as GraphPath;
}

function join(literals: readonly string[], segments: readonly string[]): string {
  let text = literals[0] as string;
  for (let at = 0; at < segments.length; at++) text += (segments[at] as string) + (literals[at + 1] as string);
  return text;
}

// encodeURIComponent does not encode ! ' ( ) *; a quote would end an OData key.
function encodeSegment(id: string): string {
  return encodeURIComponent(id).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
