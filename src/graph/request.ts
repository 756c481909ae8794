// Requests to Graph as plain objects. `path` is the only way to make a path: from literals and validated ids.

import type { MethodId, PageSize, QueryText, UserKey } from './ids.ts';

declare const built: unique symbol;
/** A path below the API version, encoded, with its query: `/users/…/authentication/phoneMethods`. */
export type GraphPath = string & { readonly [built]: true };

export interface GraphRead {
  readonly method: 'GET' | 'POST';
  readonly path: GraphPath;
  /** Of a POST that reads. */
  readonly body?: Question;
}

/** The body of a POST that reads. */
export type Question = Readonly<Record<string, readonly string[]>>;

/** Two reads of one key have one answer. */
export function keyOf({ path, body }: GraphRead): string {
  return body === undefined ? path : `${path} ${JSON.stringify(body)}`;
}

// Searches, counts and casts are advanced queries: https://learn.microsoft.com/graph/aad-advanced-queries
/** The headers that Graph demands for a path. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return isAdvanced(path) ? { ConsistencyLevel: 'eventual' } : {};
}

function isAdvanced(path: string): boolean {
  return path.includes('?') && /[?&]\$(?:search|count)=/.test(path);
}

export interface GraphWrite {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly path: GraphPath;
  readonly body?: Readonly<Record<string, string>>;
  /** What Graph's page of the operation says, where it is not what the method alone says: see `success.ts`. */
  readonly succeedsWith?: readonly number[];
}

export type GraphRequest = GraphRead | GraphWrite;

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const proven = new WeakSet<TemplateStringsArray>();

// A name that begins with `$` is no segment for Graph: https://learn.microsoft.com/graph/api/user-get
/**
 * Builds a path from a template whose holes are validated ids. Throws (a bug, not bad input) when the result would not
 * have exactly the template's segments once a URL parser has normalised it.
 */
export function path(
  literals: TemplateStringsArray,
  ...ids: readonly (UserKey | MethodId | QueryText | PageSize)[]
): GraphPath {
  const plain = ids.every((id) => guid.test(id));
  // All GUIDs are alike to a URL parser: a template that survived with one survives with any.
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

// encodeURIComponent leaves ! ' ( ) * alone; a quote would end an OData key.
function encodeSegment(id: string): string {
  return encodeURIComponent(id).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
