// One HTTP exchange with Graph: a request and its documented success statuses in, an outcome out; it never throws. The
// HTTP client reports whether the request was sent; it is never guessed. Follows no redirects.

import type { Dispatcher } from 'undici';
import {
  type Fault,
  failed,
  faultFromAnswer,
  faultWithoutAnswer,
  type Outcome,
  refusedByGuard,
  unreachable,
} from './fault.ts';
import { type Headers, headerLines } from './headers.ts';
import { locationIn } from './location.ts';
import type { GraphPath } from './request.ts';
import { outcomeOfSuccess } from './success.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `https://graph.microsoft.com` */
  readonly origin: string;
  /** `/v1.0`: below it alone a `Location` is followed. */
  readonly version: string;
  /** Below the API version, encoded. */
  readonly path: GraphPath | '/$batch';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** The statuses that mean success. */
  readonly succeedsWith: readonly number[];
  readonly signal: AbortSignal;
  /** Whether the connection may use HTTP/2. */
  readonly http2: boolean;
  /** Called each time the request is started on a connection: before that, Graph cannot have received it. */
  readonly onStart?: (() => void) | undefined;
}

/** How long an abandoned exchange may keep its stream or connection. */
const lingeringMs = 60_000;

export function exchange(dispatcher: Dispatcher, request: HttpRequest): Promise<Outcome<unknown>> {
  const { method, origin, version, path, headers, body, signal } = request;
  if (signal.aborted) return Promise.resolve(failed(faultBefore(signal)));
  const { promise, resolve } = Promise.withResolvers<Outcome<unknown>>();
  const timeouts = { headersTimeout: lingeringMs, bodyTimeout: lingeringMs };
  const options = { origin, path: `${version}${path}`, method, headers, body, ...timeouts };
  dispatcher.dispatch(options, new Answer(request, resolve));
  return promise;
}

// Collects the response as it arrives: bodies are small, so a stream for each would only add cost.
class Answer implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal;
  readonly #root: string;
  readonly #succeedsWith: readonly number[];
  readonly #onStart: (() => void) | undefined;
  readonly #mayReset: boolean;
  readonly #isWrite: boolean;
  readonly #resolve: (outcome: Outcome<unknown>) => void;
  readonly #onAbort = () => this.#abort();
  readonly #pieces: Buffer[] = [];
  /** Null until undici starts the request on a connection: before that, not one byte can have been sent. */
  #controller: Dispatcher.DispatchController | null = null;
  #head: { readonly status: number; readonly headers: Headers } | null = null;

  constructor(
    { signal, origin, version, succeedsWith, onStart, http2, body, method }: HttpRequest,
    resolve: (outcome: Outcome<unknown>) => void,
  ) {
    this.#signal = signal;
    this.#root = `${origin}${version}`;
    this.#succeedsWith = succeedsWith;
    this.#onStart = onStart;
    // If an HTTP/2 stream is reset while its body waits for the server's flow-control window, Node sends empty frames
    // forever.
    this.#mayReset = !http2 || body === null;
    this.#isWrite = method !== 'GET';
    this.#resolve = resolve;
    signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#signal.aborted) {
      controller.abort(reasonOf(this.#signal));
      return;
    }
    // undici restarts a request if the server says that it did not process it; writes must not be repeated here.
    if (this.#controller !== null && this.#isWrite) {
      controller.abort(new Error('A request that was started is not started again.'));
      return;
    }
    this.#controller = controller;
    this.#onStart?.();
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (status < 200) return;
    if (this.#signal.aborted) controller.abort(reasonOf(this.#signal));
    else this.#head = { status, headers };
  }

  onResponseData(_controller: Dispatcher.DispatchController, piece: Buffer): void {
    this.#pieces.push(piece);
  }

  onResponseEnd(): void {
    this.#answer(decoder.decode(bytesOf(this.#pieces)));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#head !== null) this.#answer(null);
    else this.#finish(failed(unreachable(this.#controller !== null, connectionOf(error))));
  }

  // A request that waits for a connection was not sent. A slowly dripping response is aborted here, because every chunk
  // resets undici's own timeout.
  #abort(): void {
    if (this.#head === null) this.#finish(failed(faultOfAbort(this.#signal, this.#controller !== null)));
    else this.#answer(null);
    if (this.#mayReset || this.#head !== null) this.#controller?.abort(reasonOf(this.#signal));
  }

  #answer(text: string | null): void {
    const { status, headers } = this.#head ?? { status: 0, headers: {} };
    const outcome = outcomeOf(status, headers, text, this.#succeedsWith);
    const location = status === 202 ? locationIn(headers, this.#root) : null;
    this.#finish(outcome.ok && location !== null ? { ...outcome, location } : outcome);
  }

  #finish(outcome: Outcome<unknown>): void {
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

const json = /^application\/([\w.+-]+\+)?json\s*(;|$)/i;

/** `text` is null if the body is incomplete. */
function outcomeOf(
  status: number,
  headers: Headers,
  text: string | null,
  succeedsWith: readonly number[],
): Outcome<unknown> {
  const body = text === null ? undefined : parse(text);
  if (status >= 400) return failed(faultFromAnswer(status, headers, body, Date.now()));
  const isJson = headerLines(headers, 'content-type').every((type) => json.test(type));
  const whole = status === 204 || (text !== null && (text === '' || (isJson && body !== undefined)));
  if (!whole) return failed(faultWithoutAnswer('protocol', status));
  return outcomeOfSuccess(status, headers, body, succeedsWith);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Before anything was sent: the client disconnected, or the time is up. */
export function faultBefore(signal: AbortSignal): Fault {
  return timedOut(signal) ? refusedByGuard('deadline') : faultWithoutAnswer('cancelled');
}

export function faultOfAbort(signal: AbortSignal, sent: boolean): Fault {
  return faultWithoutAnswer(timedOut(signal) ? 'timeout' : 'cancelled', null, sent);
}

function timedOut({ reason }: AbortSignal): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}

// undici passes the same error to every request that is lost with a connection.
const connectionsByError = new WeakMap<Error, symbol>();

function connectionOf(error: Error): symbol {
  const connection = connectionsByError.get(error) ?? Symbol('connection');
  connectionsByError.set(error, connection);
  return connection;
}
