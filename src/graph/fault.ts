// What went wrong between the gateway and Graph, as a value. In: a status, headers and a body nobody vouches for.
// Out: a Fault that holds no text of Graph's, so that none can reach a client or a log.

export type Outcome<T> =
  /** `requestId` is the `request-id` of Graph's answer, where it is known. */
  { readonly ok: true; readonly value: T; readonly requestId?: string } | { readonly ok: false; readonly fault: Fault };

/**
 * `http` Graph answered with an error status · `unreachable` no connection, or it broke · `timeout` no answer within the
 * deadline · `cancelled` the caller went away · `protocol` an answer that breaks Graph's own rules · `token` no access
 * token for Graph · `forbidden` not asked, because the gateway's own rules keep the caller from it · `guarded` not
 * asked, because Graph is failing or too much is under way.
 */
export type FaultSource =
  | 'http'
  | 'unreachable'
  | 'timeout'
  | 'cancelled'
  | 'protocol'
  | 'token'
  | 'forbidden'
  | 'guarded';

export interface Fault {
  readonly source: FaultSource;
  /** Whether Graph may have received the request. */
  readonly sent: boolean;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Graph's `error.code` when it has the form of a code; for `forbidden`, the gateway's permission that is missing. */
  readonly code: string | null;
  /** Graph's `request-id`. */
  readonly requestId: string | null;
  /** `Retry-After` in seconds, decimals kept. */
  readonly retryAfterSeconds: number | null;
  /** `x-ms-throttle-scope` of a 429: what Graph counted. */
  readonly throttleScope: string | null;
  /** What Microsoft Entra wants of the person first: a claims request, JSON. */
  readonly claims: string | null;
  /** Whether Graph's message matches. The message itself is not kept where anything could print it. */
  readonly says: (pattern: RegExp) => boolean;
}

export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

export function failed(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault };
}

/** A fault without an answer of Graph's. Only an answer that breaks the rules was sent for certain. */
export function faultWithoutAnswer(
  source: Exclude<FaultSource, 'http'>,
  status: number | null = null,
  sent: boolean = source === 'protocol',
): Fault {
  return { ...nothing, source, status, sent };
}

/** Graph asked for a pause that is not over: refused without asking it again. */
export function stillThrottled(retryAfterSeconds: number): Fault {
  return { ...nothing, source: 'http', status: 429, sent: false, retryAfterSeconds };
}

const nothing = {
  code: null,
  requestId: null,
  retryAfterSeconds: null,
  throttleScope: null,
  claims: null,
  says: () => false,
} as const;

/** Reads Graph's error envelope (https://learn.microsoft.com/graph/errors). Never throws, whatever `body` is. */
export function faultFromAnswer(status: number, headers: Headers, body: unknown, now: number): Fault {
  const error = member(body, 'error');
  const innerError = member(error, 'innerError') ?? member(error, 'innererror');
  const message = text(member(error, 'message')) ?? '';
  return {
    source: 'http',
    sent: true,
    status,
    code: matching(text(member(error, 'code')), /^[A-Za-z][A-Za-z0-9_.]{0,63}$/),
    requestId: identifier(text(member(innerError, 'request-id'))) ?? identifier(header(headers, 'request-id')),
    retryAfterSeconds: retryAfterSeconds(header(headers, 'retry-after'), now),
    throttleScope: status === 429 ? scopeOf(header(headers, 'x-ms-throttle-scope')) : null,
    claims: claimsChallenge(header(headers, 'www-authenticate')),
    says: (pattern) => pattern.test(message),
  };
}

/**
 * `Retry-After` as seconds from `now` (milliseconds): an integer, a decimal (Graph sends both) or an HTTP date. Anything
 * else, and anything negative, is null. More than an hour is cut to an hour.
 */
export function retryAfterSeconds(value: string | null, now: number): number | null {
  if (value === null) return null;
  const trimmed = value.trim();
  const seconds = /^\d{1,9}(\.\d{1,9})?$/.test(trimmed) ? Number(trimmed) : secondsUntil(trimmed, now);
  return seconds === null || seconds < 0 ? null : Math.min(seconds, 3600);
}

// `Tenant_Application/ReadWrite/{app}/{tenant}`
function scopeOf(value: string | null): string | null {
  return matching(value, /^[\w/.-]{1,256}$/);
}

/**
 * The claims request in a `WWW-Authenticate` header, decoded, where the answer is `insufficient_claims`.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsChallenge(value: string | null): string | null {
  if (value === null || !/\berror="insufficient_claims"/.test(value)) return null;
  const encoded = /\bclaims="([A-Za-z0-9+/_=-]{4,4096})"/.exec(value)?.[1];
  return encoded === undefined ? null : claimsRequest(Buffer.from(encoded, 'base64').toString('utf8'));
}

/** The text when it is a claims request: a JSON object of moderate size. */
export function claimsRequest(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 4096) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? text : null;
  } catch {
    return null;
  }
}

/** A success, with Graph's `request-id` where `headers` hold one. */
export function succeeded(value: unknown, headers: Headers): Outcome<unknown> {
  const requestId = identifier(header(headers, 'request-id'));
  return requestId === null ? { ok: true, value } : { ok: true, value, requestId };
}

/** Graph's `request-id`, whatever it answered. */
export function requestIdOf(outcome: Outcome<unknown>): string | null {
  return outcome.ok ? (outcome.requestId ?? null) : outcome.fault.requestId;
}

/** The same outcome; where it has no `request-id` of its own, as successes in a batch, it gets this one. */
export function withRequestId<T>(outcome: Outcome<T>, requestId: string | null): Outcome<T> {
  if (requestId === null || requestIdOf(outcome) !== null) return outcome;
  return outcome.ok ? { ...outcome, requestId } : failed({ ...outcome.fault, requestId });
}

function secondsUntil(date: string, now: number): number | null {
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), /.test(date)) return null;
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : (at - now) / 1000;
}

/** One header by its lower-case name, whatever the spelling in `headers`. */
export function header(headers: Headers, name: string): string | null {
  const found = Object.hasOwn(headers, name) ? name : Object.keys(headers).find((key) => key.toLowerCase() === name);
  const value = found === undefined ? undefined : headers[found];
  return typeof value === 'string' ? value : null;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function matching(value: string | null, grammar: RegExp): string | null {
  return value !== null && grammar.test(value) ? value : null;
}

function identifier(value: string | null): string | null {
  return matching(value, /^[0-9A-Za-z-]{8,64}$/);
}
