// A failure between the gateway and Graph, as a value. Created from an untrusted status, headers and body; contains
// none of Graph's text, so that none can reach a client or a log.

import { readEnvelope } from './error-envelope.ts';
import { claimsChallenge, type Headers, headerLines, requestIdIn, retryAfterOf, throttleScopeIn } from './headers.ts';
import type { GraphPath } from './request.ts';

export { claimsRequest, retryAfterSeconds } from './headers.ts';

export type Outcome<T> =
  /**
   * `requestId` is the `request-id` of Graph's response, if known; `location`, after a 202, the path below the API version
   * at which this Graph shows the operation that it accepted.
   */
  | { readonly ok: true; readonly value: T; readonly requestId?: string; readonly location?: GraphPath }
  | { readonly ok: false; readonly fault: Fault };

/**
 * `http`: Graph returned an error status. `unreachable`: no connection, or it broke. `timeout`: no response within the
 * time of an attempt. `cancelled`: the client disconnected. `protocol`: a response that Graph does not document for the
 * request, including 2xx. `token`: no access token for Graph. `forbidden`: not sent, because the gateway's own rules do
 * not allow it. `guarded`: not sent, because one of the gateway's guards refused it: see `refusedBy`.
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
 * `throttle`: a pause that Graph asked for has not ended. `circuit`: Graph is failing. `bulkhead`: too many calls are
 * in flight. `deadline`: the time was up before the request was sent. `store`: it could not be stored before sending.
 * `turn`: another write to the person comes first.
 */
export type GuardName = 'throttle' | 'circuit' | 'bulkhead' | 'deadline' | 'store' | 'turn';

export interface Fault {
  readonly source: FaultSource;
  /** The guard that refused; null unless `source` is `guarded`. Never a response from Graph. */
  readonly refusedBy: GuardName | null;
  /** Whether Graph itself named the pause of a `throttle` refusal for this request; false if it was inferred. */
  readonly isNamedPause: boolean;
  /** Whether the HTTP client started the request on a connection. False: Graph cannot have received it. */
  readonly sent: boolean;
  /** `no` only if Graph certainly did not execute it: never sent, or refused by Graph's own error. */
  readonly executed: 'no' | 'unknown';
  /** A hint whether the same request may succeed later. Says nothing about the outcome of this one. */
  readonly retryable: boolean;
  /** The same for all requests that were lost with one connection; otherwise null. */
  readonly lostWith: symbol | null;
  /** HTTP status; null without a response. */
  readonly status: number | null;
  /** Whether the response had Graph's error envelope: one without may come from a proxy. */
  readonly enveloped: boolean;
  /**
   * Graph's outermost `error.code` that has the format of a code; for `forbidden`, the missing permission of the
   * gateway.
   */
  readonly code: string | null;
  /** All codes of the envelope, from the outermost to the innermost `innerError`. */
  readonly codes: readonly string[];
  /** Graph's `request-id`. */
  readonly requestId: string | null;
  /** `Retry-After` in seconds, with decimals; for a closed throttle gate, the remaining time. */
  readonly retryAfterSeconds: number | null;
  /** `x-ms-throttle-scope` of a 429: the scope that Graph throttles. */
  readonly throttleScope: string | null;
  /** The claims request that the person must satisfy first, as JSON from Microsoft Entra. */
  readonly claims: string | null;
  /** Whether Graph's message matches. The message itself is not accessible, so that nothing can print it. */
  readonly says: (pattern: RegExp) => boolean;
}

export function failed(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault };
}

/** A fault without a response from Graph. Only a `protocol` fault means that the request was certainly sent. */
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

/** A refusal by the gateway itself, before anything was sent. */
export function refusedByGuard(refusedBy: GuardName, retryAfterSeconds: number | null = null): Fault {
  return { ...emptyFault, source: 'guarded', refusedBy, retryable: true, retryAfterSeconds };
}

/** A pause that has not ended, named by Graph or inferred from other pauses: refused, not sent. */
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

/** Parses Graph's error envelope (https://learn.microsoft.com/graph/errors). Never throws. */
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

// A 409 has been seen after a phone was saved, a 429 after a write was applied: neither proves anything.
function refusedUnexecuted(status: number, enveloped: boolean): boolean {
  return status === 401 || (enveloped && status >= 400 && status < 500 && ![408, 409, 429].includes(status));
}

/** Graph's `request-id`, of any response. */
export function requestIdOf(outcome: Outcome<unknown>): string | null {
  return outcome.ok ? (outcome.requestId ?? null) : outcome.fault.requestId;
}

/** The same outcome, with this `request-id` if it has none of its own, as for successes in a batch. */
export function withRequestId<T>(outcome: Outcome<T>, requestId: string | null): Outcome<T> {
  if (requestId === null || requestIdOf(outcome) !== null) return outcome;
  return outcome.ok ? { ...outcome, requestId } : failed({ ...outcome.fault, requestId });
}
