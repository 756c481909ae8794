// The trace of a request: one span for the operation, and one below it for each exchange that it waited for. Written by
// hand on OpenTelemetry's API, which does nothing until an SDK is loaded (docs/guides/traces.md). Attributes are words and
// ids of our own: nothing of a person, a variable or a document, and no address but its template.

import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import type { UpstreamCall } from '../graph/events.ts';
import type { TraceParent } from './correlation.ts';

export interface TracedOperation {
  readonly kind: string | null;
  /** SHA-256 of the document. */
  readonly hash: string | null;
  readonly errorCodes: readonly unknown[];
  readonly results: ReadonlyMap<string, number>;
}

export interface RequestTrace {
  call(call: UpstreamCall): void;
  /** A wait for a token that was not kept. */
  token(result: 'ok' | 'failed', durationMs: number): void;
  readBack(): void;
  end(operation: TracedOperation): void;
}

const tracer = trace.getTracer('authmethods-graphql');
const noTrace: RequestTrace = { call() {}, token() {}, readBack() {}, end() {} };

/** `parent` is what the client's `traceparent` says. Nothing is ever sent on to Graph: `client-request-id` joins the two. */
export function beginTrace(requestId: string, parent: TraceParent | null): RequestTrace {
  const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER }, contextOf(parent));
  if (!span.isRecording()) return noTrace;
  span.setAttribute('request.id', requestId);
  const below = trace.setSpan(ROOT_CONTEXT, span);
  const child = (name: string, durationMs: number) => {
    const endedAt = Date.now();
    const startTime = endedAt - durationMs;
    return { span: tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime }, below), endedAt };
  };
  return {
    call(call) {
      const { span: exchange, endedAt } = child(call.batch > 0 ? 'graph.batch' : 'graph.request', call.durationMs);
      describe(exchange, call);
      exchange.end(endedAt);
    },
    token(result, durationMs) {
      const { span: wait, endedAt } = child('token.exchange', durationMs);
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

function describe(span: Span, call: UpstreamCall): void {
  span.setAttributes({
    'http.request.method': call.method,
    'url.template': call.path,
    'graph.batch.size': call.batch,
    'graph.client_request_id': call.clientRequestId,
    ...(call.status === null ? {} : { 'http.response.status_code': call.status }),
    ...(call.graphRequestId === null ? {} : { 'graph.request_id': call.graphRequestId }),
    ...(call.source === null ? {} : { 'error.type': call.source }),
  });
  for (const [status, count] of Object.entries(call.items))
    span.addEvent('graph.items', { status: Number(status), count });
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
