// The trace of a request: one span for the operation, and one below it for each exchange that it waited for. Written by
// hand on OpenTelemetry's API, which does nothing until an SDK is loaded (docs/guides/traces.md). Attributes are words and
// ids of our own: nothing of a person, a variable or a document, and no address but its template.

import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  type SpanOptions,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import type { CallDetails, TraceOrigin, UpstreamCall } from '../graph/events.ts';
import type { TraceParent } from './correlation.ts';

export interface TracedOperation {
  readonly kind: string | null;
  /** SHA-256 of the document. */
  readonly hash: string | null;
  readonly errorCodes: readonly unknown[];
  readonly results: ReadonlyMap<string, number>;
}

export interface RequestTrace {
  /** Null unless the trace is kept. */
  readonly origin: TraceOrigin | null;
  /** Returns the kept trace that the call is in, or null. */
  call(call: UpstreamCall, details: CallDetails): string | null;
  /** A wait for a token that was not kept. */
  token(result: 'ok' | 'failed', durationMs: number): void;
  readBack(): void;
  end(operation: TracedOperation): void;
}

const tracer = trace.getTracer('authmethods-graphql');
const noTrace: RequestTrace = {
  origin: null,
  call: (call, details) => recordCall(call, details, null),
  token() {},
  readBack() {},
  end() {},
};

/** `parent` is what the client's `traceparent` says. Nothing is ever sent on to Graph: `client-request-id` joins the two. */
export function beginTrace(
  requestId: string,
  parent: TraceParent | null,
  options: Pick<SpanOptions, 'links' | 'startTime'> = {},
): RequestTrace {
  const span = tracer.startSpan('graphql', { ...options, kind: SpanKind.SERVER }, contextOf(parent));
  if (!span.isRecording()) return noTrace;
  span.setAttribute('request.id', requestId);
  const origin = span.spanContext();
  return {
    origin: (origin.traceFlags & TraceFlags.SAMPLED) === 0 ? null : origin,
    call: (call, details) => recordCall(call, details, origin),
    token(result, durationMs) {
      const { span: wait, endedAt } = child('token.exchange', durationMs, origin);
      wait.setAttribute('token.result', result);
      if (result === 'failed') wait.setStatus({ code: SpanStatusCode.ERROR });
      wait.end(endedAt);
    },
    readBack: () => void span.addEvent('write.read_back'),
    end(operation) {
      finish(span, operation);
    },
  };
}

/**
 * A call may serve several requests: its span is in the trace of the one that sent it, or of the first that is kept, and
 * links to the others.
 */
function recordCall(call: UpstreamCall, details: CallDetails, own: SpanContext | null): string | null {
  const served = details.servedFor();
  const parent = own !== null && (served.length === 0 || served.includes(own)) ? own : (served[0] ?? own);
  if (parent === null) return null;
  const links = served.filter((origin) => origin !== parent).map((context) => ({ context }));
  const { span, endedAt } = child(call.batch > 0 ? 'graph.batch' : 'graph.request', call.durationMs, parent, links);
  describe(span, call, details.path());
  for (const { path, status, count } of details.steps())
    span.addEvent('graph.step', { 'url.template': path, status, count });
  span.end(endedAt);
  return (parent.traceFlags & TraceFlags.SAMPLED) === 0 ? null : parent.traceId;
}

function child(name: string, durationMs: number, parent: SpanContext, links: { context: SpanContext }[] = []) {
  const endedAt = Date.now();
  const options = { kind: SpanKind.CLIENT, startTime: endedAt - durationMs, links };
  return { span: tracer.startSpan(name, options, below(parent)), endedAt };
}

function below(parent: SpanContext): Context {
  return trace.setSpanContext(ROOT_CONTEXT, parent);
}

function contextOf(parent: TraceParent | null) {
  if (parent === null) return ROOT_CONTEXT;
  const { traceId, spanId, flags } = parent;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: flags & TraceFlags.SAMPLED,
    isRemote: true,
  });
}

function describe(span: Span, call: UpstreamCall, path: string): void {
  span.setAttributes({
    'http.request.method': call.method,
    'url.template': path,
    'graph.batch.size': call.batch,
    'graph.client_request_id': call.clientRequestId,
    ...(call.status === null ? {} : { 'http.response.status_code': call.status }),
    ...(call.graphRequestId === null ? {} : { 'graph.request_id': call.graphRequestId }),
    ...(call.source === null ? {} : { 'error.type': call.source }),
  });
  if (call.status === null || call.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
}

function finish(span: Span, { kind, hash, errorCodes, results }: TracedOperation): void {
  span.updateName(kind ?? 'graphql');
  if (kind !== null) span.setAttribute('graphql.operation.type', kind);
  if (hash !== null) span.setAttribute('graphql.document.hash', hash);
  for (const [member, count] of results) span.setAttribute(`graphql.results.${member}`, count);
  for (const code of errorCodes.slice(0, 10)) span.addEvent('graphql.error', { code: String(code) });
  if (errorCodes.length > 0 || results.has('OutcomeUnknownError')) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
