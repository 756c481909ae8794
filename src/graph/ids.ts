// The grammars of everything that may become part of a Graph path. Only text that fits one of them gets a branded type,
// and only branded types are accepted by `path`: `..`, slashes, quotes and control characters never reach a URL.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A directory object id: a GUID in lower case. */
export type ObjectId = Branded<'ObjectId'>;
/** A userPrincipalName in lower case; guests' `#EXT#` included. */
export type UserPrincipalName = Branded<'UserPrincipalName'>;
/** An id or name that Graph accepts in `/users/{…}`. */
export type UserKey = ObjectId | UserPrincipalName;
/** The id of an authentication method: a GUID in lower case, or the name of a key. */
export type MethodId = Branded<'MethodId'>;

/** Text of a query string that is encoded as a whole: of a search, or Graph's own token for the next page. */
export type QueryText = Branded<'QueryText'>;
/** The name of a domain in lower case. */
export type DomainName = Branded<'DomainName'>;
/** How many items a page may hold, in digits. */
export type PageSize = Branded<'PageSize'>;

/** A person, as far as Graph's paths need one. By object id only: a name may be given to somebody else. */
export interface UserRef {
  readonly id: ObjectId;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

// https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-userprincipalname: letters, digits and
// ' . - _ ! # ^ ~ before the @, a verified domain after it. Dots stand alone and inside. Graph's own page of a user names
// those that begin with $; a guest's may hold the + of the address it was made from.
const userPrincipalName =
  /^\$?[a-z0-9_'!#^~+-]+(?:\.[a-z0-9_'!#^~+-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
const maxUserPrincipalNameLength = 256;

export function parseObjectId(text: string): ObjectId | null {
  return guid.test(text) ? (text.toLowerCase() as ObjectId) : null;
}

export function parseMethodId(text: string): MethodId | null {
  return guid.test(text) ? (text.toLowerCase() as MethodId) : null;
}

// Graph's base64url of a credential id, which has 16 to 1,023 bytes, and a digit for its padding: `_jpuR-TGZtk6aQCLF3BQjA2`.
const keyId = /^[\w-]{22,1365}$/;
const onlyDigits = /^\d+$/;

/** As `parseMethodId`, for kinds of methods whose ids may be those of keys: they differ by case. */
export function parseKeyId(text: string): MethodId | null {
  return parseMethodId(text) ?? (keyId.test(text) && !onlyDigits.test(text) ? (text as MethodId) : null);
}

export function parseUserPrincipalName(text: string): UserPrincipalName | null {
  if (text.length > maxUserPrincipalNameLength) return null;
  return userPrincipalName.test(text) ? (text.toLowerCase() as UserPrincipalName) : null;
}

export function parseUserKey(text: string): UserKey | null {
  return parseObjectId(text) ?? parseUserPrincipalName(text);
}

export function isObjectId(key: UserKey): key is ObjectId {
  return guid.test(key);
}

/** Printable, and not so long that Graph's front would refuse the URL. */
export function parseQueryText(text: string): QueryText | null {
  return /^[\x20-\x7e]{1,2048}$/.test(text) ? (text as QueryText) : null;
}

// A quotation mark would end the clause, and Graph is known to stumble over an ampersand:
// https://learn.microsoft.com/graph/search-query-parameter
/** What somebody types into a box to find a person. */
export function parseSearchText(text: string): QueryText | null {
  const trimmed = text.trim();
  return /^[^"\\&\p{C}]{1,100}$/u.test(trimmed) ? (trimmed as QueryText) : null;
}

/** Graph's pages hold 1 to 999. */
export function parsePageSize(size: number): PageSize | null {
  return Number.isInteger(size) && size >= 1 && size <= 999 ? (String(size) as PageSize) : null;
}

/** The domain of a sign-in name. */
export function domainOf(name: string): DomainName | null {
  const parsed = parseUserPrincipalName(name);
  return parsed === null ? null : (parsed.slice(parsed.lastIndexOf('@') + 1) as DomainName);
}
