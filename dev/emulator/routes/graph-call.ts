// One call to Graph, single or an item of a batch, in the same shape; and the answers it can get.
import type { Answer } from '../http/exchange.ts';
import type { Attestation } from '../tenant/attestation.ts';
import type { Refusal } from '../tenant/refusals.ts';

export interface GraphCall {
  method: string;
  /** Relative to the version, with a leading slash: `/users/…?$select=id`. */
  url: string;
  /** Whether it is of the beta version. */
  isBeta: boolean;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** Parsed JSON; `undefined` without a body, `MALFORMED` when it could not be parsed. */
  body: unknown;
  ids: CallIds;
  /** What was verified of the body of a registration. */
  attestation?: Attestation | undefined;
}

export interface CallIds {
  requestId: string;
  clientRequestId: string;
  /** When the call came in, milliseconds since 1970. */
  receivedAt: number;
}

export const MALFORMED = Symbol('malformed JSON');

const JSON_TYPE = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

export function jsonAnswer(status: number, body: unknown): Answer {
  return { status, headers: { 'cache-control': 'no-cache', 'odata-version': '4.0', 'content-type': JSON_TYPE }, body };
}

export function emptyAnswer(): Answer {
  return { status: 204, headers: { 'cache-control': 'no-cache' } };
}

/** Graph's error body: the date has no zone, and the authentication-methods backend repeats its message. */
export function refusalAnswer(refusal: Refusal, ids: CallIds): Answer {
  const { status, code, message, repeatsMessage, headers } = refusal;
  const innerError = {
    ...(repeatsMessage ? { message } : {}),
    ...(status === 429 ? { code: '429', message: 'Please retry after', status: '429' } : {}),
    date: new Date(ids.receivedAt).toISOString().slice(0, 19),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
  };
  return {
    status,
    headers: { 'cache-control': 'no-cache', 'content-type': 'application/json', ...headers },
    body: { error: { code, message, innerError } },
  };
}
