// One HTTP exchange with Graph. In: a request that is ready to leave. Out: an outcome; it never throws. Whatever
// happens to a body, the status line before it stands. Follows no redirect.

import type { Dispatcher } from 'undici';
import { mayHaveBeenSent } from './failure-class.ts';
import { type Fault, failed, faultFromAnswer, faultWithoutAnswer, type Outcome, succeeded } from './fault.ts';

export interface Departure {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With the API version in front. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

export async function exchange(dispatcher: Dispatcher, departure: Departure): Promise<Outcome<unknown>> {
  const { method, url, headers, body, signal } = departure;
  try {
    const answer = await dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method,
      signal,
      headers: { ...headers },
      body,
    });
    return outcomeOf(answer.statusCode, answer.headers, await textOf(answer.body));
  } catch (error) {
    if (signal.aborted) return failed(faultOfAbort(signal, true));
    return failed(faultWithoutAnswer('unreachable', null, mayHaveBeenSent(error)));
  }
}

/** Null when the body broke off, dripped past the deadline or was too large. */
async function textOf(body: Dispatcher.ResponseData['body']): Promise<string | null> {
  return body.text().catch(() => null);
}

function outcomeOf(status: number, headers: Dispatcher.ResponseData['headers'], text: string | null): Outcome<unknown> {
  const body = text === null ? undefined : parse(text);
  if (status >= 400) return failed(faultFromAnswer(status, headers, body, Date.now()));
  if (status < 200 || status >= 300) return failed(faultWithoutAnswer('protocol', status));
  if (text !== '' && body === undefined) return failed(faultWithoutAnswer('protocol', status));
  return succeeded(body, headers);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function faultOfAbort(signal: AbortSignal, sent: boolean): Fault {
  const timedOut = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
  return faultWithoutAnswer(timedOut ? 'timeout' : 'cancelled', null, sent);
}
