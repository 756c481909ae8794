// The one place that calls out to Graph: token, deadline, correlation id, size limit. In: a method, a path, a body.
// Out: an outcome; it never throws. Knows nothing of what the paths mean, and repeats a request only when Graph
// refused its token.

import { randomUUID } from 'node:crypto';
import type { Dispatcher } from 'undici';
import type { Deadline } from './deadline.ts';
import { failed, faultFromAnswer, faultWithoutAnswer, type Outcome } from './fault.ts';

/** An access token for Graph; `renew` asks past every cache. Rejects with `TokenFault` or anything else. */
export type TokenSource = (signal: AbortSignal, renew: boolean) => Promise<Outcome<string>>;

export interface UpstreamOptions {
  /** `https://graph.microsoft.com/v1.0` */
  readonly root: string;
  readonly dispatcher: Dispatcher;
  readonly token: TokenSource;
  readonly deadline: Deadline;
  readonly onCall?: (call: UpstreamCall) => void;
}

/** What may be logged of a call: no path, no id of a person. */
export interface UpstreamCall {
  readonly method: string;
  readonly batch: number;
  readonly status: number | null;
  readonly clientRequestId: string;
  readonly graphRequestId: string | null;
  readonly durationMs: number;
}

export interface UpstreamRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** How many reads the body carries. */
  readonly batch?: number;
  /** A fresh GUID unless given. */
  readonly clientRequestId?: string;
}

export type Upstream = (request: UpstreamRequest) => Promise<Outcome<unknown>>;

export function createUpstream(options: UpstreamOptions): Upstream {
  return async (request) => {
    const first = await send(options, request, false);
    // A token refused for want of claims is refused again: https://learn.microsoft.com/entra/identity-platform/claims-challenge
    const refused =
      !first.ok && first.fault.source === 'http' && first.fault.status === 401 && first.fault.claims === null;
    return refused ? send(options, request, true) : first;
  };
}

async function send(
  options: UpstreamOptions,
  request: UpstreamRequest,
  renewToken: boolean,
): Promise<Outcome<unknown>> {
  const { signal } = options.deadline;
  const token = await options.token(signal, renewToken);
  if (!token.ok) return token;
  if (signal.aborted) return failed(faultOfAbort(signal));
  const clientRequestId = request.clientRequestId ?? randomUUID();
  const startedAt = performance.now();
  const outcome = await exchange(options, request, { token: token.value, clientRequestId });
  options.onCall?.({
    method: request.method,
    batch: request.batch ?? 0,
    status: outcome.ok ? 200 : outcome.fault.status,
    clientRequestId,
    graphRequestId: outcome.ok ? null : outcome.fault.requestId,
    durationMs: Math.round(performance.now() - startedAt),
  });
  return outcome;
}

async function exchange(
  options: UpstreamOptions,
  request: UpstreamRequest,
  credentials: { readonly token: string; readonly clientRequestId: string },
): Promise<Outcome<unknown>> {
  const { signal } = options.deadline;
  const root = new URL(options.root);
  try {
    const answer = await options.dispatcher.request({
      origin: root.origin,
      path: `${root.pathname}${request.path}`,
      method: request.method,
      signal,
      headers: {
        authorization: `Bearer ${credentials.token}`,
        'client-request-id': credentials.clientRequestId,
        accept: 'application/json',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: request.body === undefined ? null : JSON.stringify(request.body),
    });
    const text = await answer.body.text();
    return outcomeOf(answer.statusCode, answer.headers, text);
  } catch {
    return failed(signal.aborted ? faultOfAbort(signal) : faultWithoutAnswer('unreachable'));
  }
}

function outcomeOf(status: number, headers: Dispatcher.ResponseData['headers'], text: string): Outcome<unknown> {
  const body = parse(text);
  if (status >= 400) return failed(faultFromAnswer(status, headers, body, Date.now()));
  if (status < 200 || status >= 300) return failed(faultWithoutAnswer('protocol', status));
  if (text !== '' && body === undefined) return failed(faultWithoutAnswer('protocol', status));
  return { ok: true, value: body };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultOfAbort(signal: AbortSignal) {
  const timedOut = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
  return faultWithoutAnswer(timedOut ? 'timeout' : 'cancelled');
}
