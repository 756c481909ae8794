// One HTTP exchange with Graph. In: a request that is ready to leave. Out: an outcome; it never throws. Whatever
// happens to a body, the status line before it stands. Follows no redirect.

import type { Dispatcher } from 'undici';
import { mayHaveBeenSent } from './failure-class.ts';
import { type Fault, failed, faultFromAnswer, faultWithoutAnswer, type Outcome, succeeded } from './fault.ts';
import type { Headers } from './headers.ts';

export interface Departure {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With the API version in front. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

export function exchange(dispatcher: Dispatcher, departure: Departure): Promise<Outcome<unknown>> {
  const { method, url, headers, body, signal } = departure;
  if (signal.aborted) return Promise.resolve(failed(faultOfAbort(signal, false)));
  const { promise, resolve } = Promise.withResolvers<Outcome<unknown>>();
  const path = `${url.pathname}${url.search}`;
  dispatcher.dispatch({ origin: url.origin, path, method, headers, body }, new Answer(signal, resolve));
  return promise;
}

// Takes the answer in as it comes: small bodies whole, so a stream for each would only cost.
class Answer implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal;
  readonly #resolve: (outcome: Outcome<unknown>) => void;
  readonly #onAbort = () => this.#abort();
  readonly #pieces: Buffer[] = [];
  #controller: Dispatcher.DispatchController | null = null;
  #head: { readonly status: number; readonly headers: Headers } | null = null;

  constructor(signal: AbortSignal, resolve: (outcome: Outcome<unknown>) => void) {
    this.#signal = signal;
    this.#resolve = resolve;
    signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#signal.aborted) controller.abort(reasonOf(this.#signal));
    else this.#controller = controller;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (status >= 200) this.#head = { status, headers };
  }

  onResponseData(_controller: Dispatcher.DispatchController, piece: Buffer): void {
    this.#pieces.push(piece);
  }

  onResponseEnd(): void {
    const { status, headers } = this.#head ?? { status: 0, headers: {} };
    this.#settle(outcomeOf(status, headers, decoder.decode(bytesOf(this.#pieces))));
  }

  // The status line stands, whatever happens to the body behind it.
  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#settle(
      this.#head === null
        ? failed(faultWithoutAnswer('unreachable', null, mayHaveBeenSent(error)))
        : outcomeOf(this.#head.status, this.#head.headers, null),
    );
  }

  // What waits for a connection has not left. What drips is ended here: each byte would begin undici's own clock anew.
  #abort(): void {
    const sent = this.#controller !== null;
    if (this.#head === null) this.#settle(failed(faultOfAbort(this.#signal, sent)));
    else this.#settle(outcomeOf(this.#head.status, this.#head.headers, null));
    this.#controller?.abort(reasonOf(this.#signal));
  }

  #settle(outcome: Outcome<unknown>): void {
    this.#signal.removeEventListener('abort', this.#onAbort);
    this.#resolve(outcome);
  }
}

const decoder = new TextDecoder();

function bytesOf(pieces: readonly Buffer[]): Buffer {
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('The request has ended.');
}

function outcomeOf(status: number, headers: Headers, text: string | null): Outcome<unknown> {
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
