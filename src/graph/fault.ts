// A failure between the gateway and Graph, as a value. In: a status, headers and a body that are not trusted. Out: a Fault
// that holds no text of Graph's, so that none can reach a client or a log.

import { readEnvelope } from './error-envelope.ts';
import { claimsChallenge, type Headers, headerLines, requestIdIn, retryAfterOf, throttleScopeIn } from './headers.ts';

export { claimsRequest, retryAfterSeconds } from './headers.ts';

export type Outcome<T> =
  /** `requestId` is the `request-id` of Graph's answer, where it is known. */
  { readonly ok: true; readonly value: T; readonly requestId?: string } | { readonly ok: false; readonly fault: Fault };

/**
 * `http` Graph answered with an error status · `unreachable` no connection, or it broke · `timeout` no response within the
 * time of an attempt · `cancelled` the client disconnected · `protocol` a response that Graph does not document for the
 * request, 2xx included · `token` no access token for Graph · `forbidden` not sent, because the gateway's own rules do not
 * allow it to the caller · `guarded` not sent, because one of the gateway's own guards refused: see `refusedBy`.
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

/**
 * `throttle` Graph asked for a pause that is not over · `circuit` Graph is failing · `bulkhead` too much is in flight ·
 * `deadline` the time was up before the request was sent · `store` it could not be stored before it was sent · `turn`
 * another write to the person comes first.
 */
export type GuardName = 'throttle' | 'circuit' | 'bulkhead' | 'deadline' | 'store' | 'turn';

export interface Fault {
  readonly source: FaultSource;
  /** Which of the gateway's guards refused; null unless `source` is `guarded`. Never an answer of Graph's. */
  readonly refusedBy: GuardName | null;
  /** Whether Graph itself named the pause of a `throttle` refusal for this very request; false if it was only inferred. */
  readonly isNamedPause: boolean;
  /** Whether the request was started on a connection, as the HTTP client said. False: Graph cannot have received it. */
  readonly sent: boolean;
  /** `no` only where it is proven that Graph did not act: never sent, or refused in Graph's own words. */
  readonly executed: 'no' | 'unknown';
  /** A hint: whether the same request may succeed later. Says nothing about the result of this one. */
  readonly retryable: boolean;
  /** The same for all requests that were lost with one connection; null for every other. */
  readonly lostWith: symbol | null;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Whether the answer had Graph's error envelope: one without may be a proxy's. */
  readonly enveloped: boolean;
  /**
   * Graph's outermost `error.code` that has the form of a code; for `forbidden`, the gateway's permission that is missing.
   */
  readonly code: string | null;
  /** All codes of the envelope, from the outermost to the innermost `innerError`. */
  readonly codes: readonly string[];
  /** Graph's `request-id`. */
  readonly requestId: string | null;
  /** `Retry-After` in seconds, decimals kept; for a closed throttle gate, what is left of it. */
  readonly retryAfterSeconds: number | null;
  /** `x-ms-throttle-scope` of a 429: what Graph counted. */
  readonly throttleScope: string | null;
  /** The claims request that the person must satisfy first, as JSON of Microsoft Entra's. */
  readonly claims: string | null;
  /** Whether Graph's message matches. The message itself is not kept where anything could print it. */
  readonly says: (pattern: RegExp) => boolean;
}

export function failed(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault };
}

/** A fault without an answer of Graph's. Only after a `protocol` fault it is certain that the request was sent. */
export function faultWithoutAnswer(
  source: Exclude<FaultSource, 'http' | 'guarded'>,
  status: number | null = null,
  sent: boolean = source === 'protocol',
): Fault {
  const retryable = source === 'unreachable' || source === 'timeout' || source === 'protocol';
  return { ...emptyFault, source, status, sent, executed: sent ? 'unknown' : 'no', retryable };
}

/** No connection, or a lost one that other requests may have shared: `connection` is the same for all of them. */
export function unreachable(sent: boolean, connection: symbol): Fault {
  return { ...faultWithoutAnswer('unreachable', null, sent), lostWith: connection };
}

/** The gateway's own refusal, before anything was sent. */
export function refusedByGuard(refusedBy: GuardName, retryAfterSeconds: number | null = null): Fault {
  return { ...emptyFault, source: 'guarded', refusedBy, retryable: true, retryAfterSeconds };
}

/** A pause that is not over, named by Graph or inferred from pauses of others: refused, not sent. */
export function stillThrottled(retryAfterSeconds: number, isNamedPause: boolean): Fault {
  return { ...refusedByGuard('throttle', retryAfterSeconds), isNamedPause };
}

const emptyFault = {
  refusedBy: null,
  isNamedPause: false,
  sent: false,
  executed: 'no',
  lostWith: null,
  status: null,
  enveloped: false,
  code: null,
  codes: [],
  requestId: null,
  retryAfterSeconds: null,
  throttleScope: null,
  claims: null,
  says: () => false,
} as const;

/** Reads Graph's error envelope (https://learn.microsoft.com/graph/errors). Never throws, whatever `body` is. */
export function faultFromAnswer(status: number, headers: Headers, body: unknown, now: number): Fault {
  const { enveloped, codes, messages, requestId } = readEnvelope(body);
  return {
    ...emptyFault,
    source: 'http',
    sent: true,
    status,
    executed: refusedUnexecuted(status, enveloped) ? 'no' : 'unknown',
    retryable: status === 408 || status === 429 || status >= 500,
    enveloped,
    code: codes[0] ?? null,
    codes,
    requestId: requestId ?? requestIdIn(headers),
    retryAfterSeconds: retryAfterOf(headers, now),
    throttleScope: status === 429 ? throttleScopeIn(headers) : null,
    claims: claimsChallenge(headerLines(headers, 'www-authenticate')),
    says: (pattern) => messages.some((message) => pattern.test(message)),
  };
}

// A 409 was seen after a phone had been saved, a 429 after a write had been applied: neither proves anything.
function refusedUnexecuted(status: number, enveloped: boolean): boolean {
  return status === 401 || (enveloped && status >= 400 && status < 500 && ![408, 409, 429].includes(status));
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
