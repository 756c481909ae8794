// The grammars of all values that may become part of a Graph path. Only matching text gets a branded type, and `path`
// accepts only branded types: `..`, slashes, quotes and control characters never reach a URL.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A directory object id: a lower-case GUID. */
export type ObjectId = Branded<'ObjectId'>;
/** A lower-case userPrincipalName, including `#EXT#` of guests. */
export type UserPrincipalName = Branded<'UserPrincipalName'>;
/** An id or name that Graph accepts in `/users/{…}`. */
export type UserKey = ObjectId | UserPrincipalName;
/** The id of an authentication method: a lower-case GUID, or the name of a key. */
export type MethodId = Branded<'MethodId'>;

/** Text in a query string that is encoded as a whole: a search, or Graph's token for the next page. */
export type QueryText = Branded<'QueryText'>;
/** The name of a domain in lower case. */
export type DomainName = Branded<'DomainName'>;
/** How many items a page may hold, in digits. */
export type PageSize = Branded<'PageSize'>;

/** A person in Graph's paths. Only by object id: a name may be reassigned to somebody else. */
export interface UserRef {
  readonly id: ObjectId;
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const guidInLowerCase = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isLowerCaseGuid(text: string): boolean {
  return guidInLowerCase.test(text);
}

// https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-userprincipalname: letters, digits and ' . - _
// ! # ^ ~ before the @, a verified domain after it. No leading, trailing or double dots. Graph's documentation mentions
// names that begin with $; a guest's may contain the + of the original address.
const userPrincipalName =
  /^\$?[a-z0-9_'!#^~+-]+(?:\.[a-z0-9_'!#^~+-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
const maxUserPrincipalNameLength = 256;

export function parseObjectId(text: string): ObjectId | null {
  return lowerCaseGuid(text) as ObjectId | null;
}

export function parseMethodId(text: string): MethodId | null {
  return lowerCaseGuid(text) as MethodId | null;
}

// Nearly every GUID is in lower case: a match that ignores case costs half as much again.
function lowerCaseGuid(text: string): string | null {
  if (isLowerCaseGuid(text)) return text;
  return guid.test(text) ? text.toLowerCase() : null;
}

// Graph's base64url of a credential id of 16 to 1,023 bytes, and a digit for its padding: `_jpuR-TGZtk6aQCLF3BQjA2`.
const keyId = /^[\w-]{22,1365}$/;
const onlyDigits = /^\d+$/;

/** As `parseMethodId`, for kinds of methods whose ids may be those of keys: these are case-sensitive. */
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

/** Printable, and not so long that Graph's front end would refuse the URL. */
export function parseQueryText(text: string): QueryText | null {
  return /^[\x20-\x7e]{1,2048}$/.test(text) ? (text as QueryText) : null;
}

// A quotation mark would end the clause, and Graph has problems with ampersands:
// https://learn.microsoft.com/graph/search-query-parameter
/** The text of a search for people. */
export function parseSearchText(text: string): QueryText | null {
  const trimmed = text.trim();
  return /^[^"\\&\p{C}]{1,100}$/u.test(trimmed) ? (trimmed as QueryText) : null;
}

/** Graph's pages have 1 to 999 items. */
export function parsePageSize(size: number): PageSize | null {
  return Number.isInteger(size) && size >= 1 && size <= 999 ? (String(size) as PageSize) : null;
}

/** The domain of a sign-in name. */
export function domainOf(name: string): DomainName | null {
  const parsed = parseUserPrincipalName(name);
  return parsed === null ? null : (parsed.slice(parsed.lastIndexOf('@') + 1) as DomainName);
}
