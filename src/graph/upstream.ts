// The only place that calls Graph: token, deadline, guards, correlation id. Takes a method, a path and a body, and
// returns an outcome; never throws. Does not know the meaning of paths, and repeats a request only if Graph refused its
// token.

import { randomUUID } from 'node:crypto';
import { untilAborted } from '../until-aborted.ts';
import { statusesOfItems, stepsOf } from './batch.ts';
import { attemptSignal, type Lifetime } from './deadline.ts';
import type { Dispatchers } from './dispatchers.ts';
import type { GraphEvents, TraceOrigin } from './events.ts';
import { type Fault, failed, type Outcome, refusedByGuard, requestIdOf } from './fault.ts';
import type { CallResult } from './guards/circuit-breaker.ts';
import type { Guards } from './guards/guards.ts';
import { exchange, faultBefore } from './http-exchange.ts';
import { templateOf } from './path-template.ts';
import { type GraphPath, headersFor } from './request.ts';
import { statusesOf } from './success.ts';

/** An access token for Graph; `renew` bypasses every cache. Never rejects. */
export type TokenSource = (signal: AbortSignal, renew: boolean) => Outcome<string> | Promise<Outcome<string>>;

export interface UpstreamOptions {
  /** `https://graph.microsoft.com` */
  readonly origin: string;
  /** `/v1.0` */
  readonly version: '/v1.0' | '/beta';
  readonly dispatchers: Dispatchers;
  readonly guards: Guards;
  readonly token: TokenSource;
  readonly deadline: Lifetime;
  /** Maximum duration of one attempt. */
  readonly attemptTimeoutMs: number;
  readonly events?: GraphEvents;
}

export interface UpstreamRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: GraphPath | '/$batch';
  readonly body?: unknown;
  /** The number of requests in the body. */
  readonly batch?: number;
  /** Whether it changes anything at Graph. By default true for everything but GET and `$batch`. */
  readonly writes?: boolean;
  /** The statuses that mean success, if the method does not determine them. */
  readonly succeedsWith?: readonly number[];
  /** A new GUID by default. */
  readonly clientRequestId?: string;
  /** Called last, when nothing else prevents sending: its result replaces the properties of the same names. */
  readonly beforeSend?: () => BeforeSend | Promise<BeforeSend>;
  /** Gets a new token first. */
  readonly renewToken?: boolean;
  /** Uses a connection of its own. */
  readonly freshConnection?: boolean;
  /** Called each time it is started on a connection. */
  readonly onStart?: (() => void) | undefined;
  /** The requests whose reads it holds; the one that sends it by default. */
  readonly servedFor?: () => readonly TraceOrigin[];
}

/** The parts of the request that are decided last, or why it may not be sent. */
export type BeforeSend =
  | Partial<Pick<UpstreamRequest, 'method' | 'path' | 'body' | 'batch'>>
  | { readonly refusal: Fault };

export type Upstream = (request: UpstreamRequest) => Promise<Outcome<unknown>>;

export function createUpstream(options: UpstreamOptions): Upstream {
  return async (request) => {
    const first = await send(options, request);
    const again = !first.ok && refusesToken(first.fault) && request.renewToken !== true;
    const last = again ? await send(options, { ...request, renewToken: true }) : first;
    if (!last.ok && last.fault.refusedBy !== null) options.events?.guarded(last.fault.refusedBy);
    return last;
  };
}

/** Whether a new token may solve the failure. */
export function refusesToken({ source, status, claims }: Fault): boolean {
  return source === 'http' && status === 401 && claims === null;
}

async function send(options: UpstreamOptions, request: UpstreamRequest): Promise<Outcome<unknown>> {
  const { signal } = options.deadline;
  const guard = isWrite(request) ? options.guards.write : options.guards.read;
  const throttled = guard.gate.refusal(request.path);
  if (throttled !== null) return failed(throttled);
  const kept = options.token(signal, request.renewToken === true);
  const token = kept instanceof Promise ? await kept : kept;
  if (!token.ok) return token;
  const leave = await guard.bulkhead.enter(signal);
  if (signal.aborted) {
    leave?.();
    return failed(faultBefore(signal));
  }
  if (leave === null) return failed(refusedByGuard('bulkhead'));
  try {
    let report = guard.breaker.admit();
    // While a probe is in flight, other calls wait for its result, at most until their own deadline.
    while (report instanceof Promise) report = (await before(signal, report)) ? guard.breaker.admit() : null;
    if (report === null) return failed(refusedByGuard('circuit'));
    const ready = request.beforeSend?.() ?? {};
    const last = ready instanceof Promise ? await ready : ready;
    if ('refusal' in last) {
      report('ignored', null);
      return failed(last.refusal);
    }
    const final = { ...request, ...last };
    const outcome = await sendHttp(options, final, token.value);
    report(resultOf(outcome), outcome.ok ? null : outcome.fault.lostWith);
    guard.gate.observe(final.path, outcome.ok ? null : outcome.fault);
    return outcome;
  } finally {
    leave();
  }
}

function before(signal: AbortSignal, event: Promise<void>): Promise<boolean> {
  return untilAborted(
    signal,
    event.then(() => !signal.aborted),
    false,
  );
}

async function sendHttp(options: UpstreamOptions, request: UpstreamRequest, token: string): Promise<Outcome<unknown>> {
  const clientRequestId = request.clientRequestId ?? randomUUID();
  const startedAt = performance.now();
  const attempt = attemptSignal(options.deadline, isWrite(request), options.attemptTimeoutMs);
  const dispatcher = options.dispatchers.for(isWrite(request) ? 'write' : 'read', request.freshConnection === true);
  const outcome = await exchange(dispatcher, {
    method: request.method,
    origin: options.origin,
    version: options.version,
    path: request.path,
    signal: attempt.signal,
    headers: {
      authorization: `Bearer ${token}`,
      'client-request-id': clientRequestId,
      accept: 'application/json',
      ...headersFor(request.path),
      // Also without a body: Graph's front end has refused a bare POST without it.
      ...(request.method === 'GET' || request.method === 'DELETE' ? {} : { 'content-type': 'application/json' }),
    },
    body: request.body === undefined ? null : JSON.stringify(request.body),
    onStart: request.onStart,
    http2: options.dispatchers.http2,
    succeedsWith: statusesOf(request, isWrite(request) && request.path !== '/$batch'),
  });
  attempt.stop();
  report(options, request, outcome, { clientRequestId, startedAt });
  return outcome;
}

function report(
  options: UpstreamOptions,
  request: UpstreamRequest,
  outcome: Outcome<unknown>,
  { clientRequestId, startedAt }: { readonly clientRequestId: string; readonly startedAt: number },
): void {
  const call = {
    method: request.method,
    batch: request.batch ?? 0,
    writes: isWrite(request),
    status: outcome.ok ? 200 : outcome.fault.status,
    source: outcome.ok ? null : outcome.fault.source,
    clientRequestId,
    graphRequestId: requestIdOf(outcome),
    durationMs: Math.round(performance.now() - startedAt),
  };
  options.events?.call(call, {
    servedFor: () => request.servedFor?.() ?? [],
    path: () => templateOf(request.path),
    items: () => (outcome.ok && request.batch !== undefined ? statusesOfItems(outcome.value) : none),
    steps: () => (outcome.ok && request.batch !== undefined ? stepsOf(request.body, outcome.value) : []),
  });
}

const none: ReadonlyMap<number, number> = new Map();

function isWrite(request: UpstreamRequest): boolean {
  return request.writes ?? (request.method !== 'GET' && request.path !== '/$batch');
}

// A refusal or throttling shows that Graph works: neither counts as a failure.
function resultOf(outcome: Outcome<unknown>): CallResult {
  if (outcome.ok) return 'success';
  const { source, status } = outcome.fault;
  if (source === 'cancelled') return 'ignored';
  if (source === 'http' && (status ?? 0) < 500) return 'success';
  return 'failure';
}
