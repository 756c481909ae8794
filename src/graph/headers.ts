// Parses Graph's response headers by the grammar of RFC 9110: repeated headers, several challenges in one line, numbers
// in batch items. Trusts no value; never throws.

/** As undici returns them (a list if a header is repeated), or as a batch item contains them. */
export type Headers = Readonly<Record<string, unknown>>;

const maxSeconds = 3600;
const maxClaimsLength = 4096;
// Longer than any header of Graph, and short enough that every parser here is fast.
const maxHeaderLength = 16_384;

/** All values of one header by its lower-case name, regardless of the spelling in `headers`. */
export function headerLines(headers: Headers, name: string): readonly string[] {
  // As undici and Graph spell it, nearly always.
  if (Object.hasOwn(headers, name) && typeof headers[name] === 'string')
    return headers[name].length <= maxHeaderLength ? [headers[name]] : [];
  const names = Object.hasOwn(headers, name)
    ? [name]
    : Object.keys(headers).filter((key) => key.length === name.length && key.toLowerCase() === name);
  if (names.length === 0) return [];
  return names
    .flatMap((key) => headers[key])
    .flatMap((value) => {
      if (typeof value === 'number') return [String(value)];
      return typeof value === 'string' && value.length <= maxHeaderLength ? [value] : [];
    });
}

/** The header if it occurs exactly once. */
function header(headers: Headers, name: string): string | null {
  const lines = headerLines(headers, name);
  return lines.length === 1 ? (lines[0] as string) : null;
}

/** Graph's `request-id`: only a GUID, so that no other text of a response can pass as one. */
export function requestIdIn(headers: Headers): string | null {
  return requestIdOfText(header(headers, 'request-id'));
}

export function requestIdOfText(text: string | null): string | null {
  return text !== null && guid.test(text) ? text : null;
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `Tenant_Application/ReadWrite/{app}/{tenant}` */
export function throttleScopeIn(headers: Headers): string | null {
  const scope = header(headers, 'x-ms-throttle-scope');
  return scope !== null && /^[\w/.-]{1,256}$/.test(scope) ? scope : null;
}

/** The longest of several pauses, so that none is cut short. */
export function retryAfterOf(headers: Headers, now: number): number | null {
  const pauses = headerLines(headers, 'retry-after').map((line) => retryAfterSeconds(line, now) ?? -1);
  const longest = Math.max(-1, ...pauses);
  return longest < 0 ? null : longest;
}

/**
 * `Retry-After` as seconds from `now` (milliseconds): an integer, a decimal (Graph sends both) or an HTTP date; the
 * longest of a list. Null for anything else and for negative values. Limited to one hour.
 */
export function retryAfterSeconds(value: string | null, now: number): number | null {
  if (value === null || value.length > 256) return null;
  // The comma after the name of a weekday does not separate values.
  const parts = value.split(/,(?=\s*(?:\d+(?:\.\d+)?\s*(?:,|$)|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)))/);
  const pauses = parts.map((part) => pauseOf(part.trim(), now));
  if (pauses.some((pause) => pause === null)) return null;
  const seconds = Math.max(...(pauses as number[]));
  return seconds < 0 ? null : Math.min(seconds, maxSeconds);
}

function pauseOf(text: string, now: number): number | null {
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return Number(text);
  // The three formats of RFC 9110, 5.6.7; the last one has no time zone and means GMT.
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(text)) return null;
  const at = Date.parse(/GMT$/.test(text) ? text : `${text} GMT`);
  return Number.isNaN(at) ? null : (at - now) / 1000;
}

/**
 * The decoded claims request of the first challenge that has one. Microsoft Entra documents `insufficient_claims`;
 * `invalid_token` with claims has been seen as well, so the error is not checked.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsChallenge(lines: readonly string[]): string | null {
  for (const { scheme, parameters } of lines.flatMap(challengesIn)) {
    const claims = parameters.get('claims');
    if (!/^(bearer|pop)$/i.test(scheme) || claims === undefined) continue;
    const decoded = claimsRequest(claims) ?? claimsRequest(fromBase64(claims));
    if (decoded !== null) return decoded;
  }
  return null;
}

/** The text if it is a claims request: a JSON object of moderate size. */
export function claimsRequest(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > maxClaimsLength) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? text : null;
  } catch {
    return null;
  }
}

// Either base64 alphabet, with or without padding.
function fromBase64(text: string): string | null {
  return /^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(text) ? Buffer.from(text, 'base64').toString('utf8') : null;
}

interface Challenge {
  readonly scheme: string;
  readonly parameters: Map<string, string>;
}

const gap = /[ \t,]*/y;
const name = /([!#$%&'*+.^_`|~0-9A-Za-z-]+)/y;
const token68 = /[ \t]+[A-Za-z0-9._~+/-]+=*(?=[ \t]*(?:,|$))/y;
const value = /[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;

/** RFC 9110, 11.6.1. Everything after a syntax error is ignored. */
function challengesIn(line: string): Challenge[] {
  const found: Challenge[] = [];
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(line);
    if (match !== null) at = expression.lastIndex;
    return match;
  };
  for (;;) {
    take(gap);
    const word = take(name)?.[1];
    if (word === undefined) return found;
    const given = take(value);
    if (given === null) {
      found.push({ scheme: word, parameters: new Map() });
      take(token68);
      continue;
    }
    const parameters = found.at(-1)?.parameters;
    const key = word.toLowerCase();
    if (parameters !== undefined && !parameters.has(key))
      parameters.set(key, given[2] ?? (given[1] as string).replace(/\\(.)/g, '$1'));
  }
}
