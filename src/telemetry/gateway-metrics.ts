// The gateway's own metrics. Labels are values from closed sets: never a person, caller, tenant, address, document or
// message. Names follow OpenTelemetry's semantic conventions if there are any.

import { collectDefaultMetrics, Registry } from 'prom-client';
import type { CallDetails, GraphEvents, OnThrottled, UpstreamCall } from '../graph/events.ts';
import type { EndedExchange } from '../identity/graph-token.ts';
import { createClosedMetrics, type PageFormat } from './closed-metrics.ts';
import { addGauges, type GaugeSources } from './gauges.ts';
import {
  type claims as claimWords,
  graphMetrics,
  operationMetrics,
  type processingSteps,
  requestMetrics,
  type SchemaWords,
  type statuses,
} from './metric-definitions.ts';
import type { RefusalReason } from './refused-requests.ts';

export interface CountedOperation {
  /** Null if the document was refused. */
  readonly kind: string | null;
  readonly errorCodes: readonly unknown[];
  readonly durationMs: number;
  /** Whether it shared the response of an identical query. */
  readonly isShared: boolean;
  /** Of a trace that is kept. */
  readonly traceId: string | null;
}

export interface CountedResponse {
  readonly url: string;
  readonly status: number;
  readonly durationMs: number;
  readonly isStream: boolean;
}

/** Receives the events to be counted. */
export interface Observer extends Omit<GraphEvents, 'call'> {
  /** `traceId`: of a trace that is kept. */
  call(call: UpstreamCall, details: CallDetails, traceId: string | null): void;
  response(response: CountedResponse): void;
  refused(reason: RefusalReason): void;
  operation(operation: CountedOperation): void;
  processed(step: (typeof processingSteps)[number], durationMs: number): void;
  /** Returns what counts the members of a union. */
  membersOf(union: string): (member: string) => void;
  claim(claim: (typeof claimWords)[number]): void;
  readonly throttled: OnThrottled;
  exchange(ended: EndedExchange): void;
  tokenKept(kind: EndedExchange['callerKind']): void;
}

export interface GatewayMetrics extends Observer {
  /** Added later, because their sources are created after the counters. */
  addGauges(sources: GaugeSources): void;
  page(format: PageFormat): Promise<string>;
}

const maxBatch = 20;

export function createGatewayMetrics(words: SchemaWords): GatewayMetrics {
  const registry = new Registry();
  const closed = createClosedMetrics(registry);
  collectDefaultMetrics({ register: registry });
  const { requests, refused } = requestMetrics(closed);
  const { operations, processing, shared, errors, members, unknown, claims } = operationMetrics(closed, words);
  const { calls, filled, sent, retries, readBacks, throttled, guards, exchanges, keptTokens } = graphMetrics(closed);

  return {
    addGauges: (sources) => addGauges(closed, sources),
    page: closed.page,
    response({ url, status, durationMs, isStream }) {
      // As long as its client stays: it would hide how fast requests are.
      if (!isStream) requests.observe({ route: routeOf(url), status: classOf(status) }, durationMs / 1000);
    },
    refused: (reason) => refused.add({ reason }),
    operation({ kind, errorCodes, durationMs, isShared, traceId }) {
      if (isShared) shared.add({});
      const type = (kind ?? 'refused') as 'query' | 'refused';
      operations.observe({ type, errors: errorCodes.length === 0 ? 'false' : 'true' }, durationMs / 1000, traceId);
      for (const code of errorCodes) errors.add({ code: String(code) });
    },
    processed: (type, durationMs) => processing.observe({ type }, durationMs / 1000),
    claim: (claim) => claims.add({ claim }),
    membersOf(union) {
      // A response has many members: each looks its series up once.
      const known = new Map<string, () => void>();
      const first = (member: string) => {
        const count = members.countOf({ union, member });
        known.set(member, count);
        return count;
      };
      return (member) => {
        const count = known.get(member) ?? first(member);
        count();
        if (member === 'OutcomeUnknownError') unknown.add({});
      };
    },
    call({ writes, status, batch, durationMs }, { items }, traceId) {
      const direction = writes ? 'write' : 'read';
      const answered = { direction, status: classOf(status) } as const;
      calls.observe(answered, durationMs / 1000, traceId);
      if (batch > 0) filled.observe({ direction }, batch / maxBatch);
      if (batch === 0 || status !== 200) return sent.add(answered, Math.max(1, batch));
      for (const [item, count] of items()) sent.add({ direction, status: classOf(item) }, count);
    },
    retried: (direction, count) => retries.add({ direction }, count),
    readBack: () => readBacks.add({}),
    throttled: (scope, pauseSeconds) => throttled.observe({ scope: scopeOf(scope) }, pauseSeconds),
    guarded: (guard) => guards.add({ guard }),
    exchange: ({ callerKind: kind, result, durationMs }) => exchanges.observe({ kind, result }, durationMs / 1000),
    tokenKept: (kind) => keptTokens.add({ kind }),
  };
}

type Status = (typeof statuses)[number];

function classOf(status: number | null): Status {
  if (status === null || status < 100) return 'none';
  if (status === 429) return '429';
  return status < 300 ? '2xx' : status < 400 ? '3xx' : status < 500 ? '4xx' : '5xx';
}

function routeOf(url: string): '/graphql' | '/healthz' | '/readyz' {
  const query = url.indexOf('?');
  // Any other path is counted as `other`.
  return (query < 0 ? url : url.slice(0, query)) as '/graphql';
}

// `x-ms-throttle-scope`: `Tenant_Application/ReadWrite/…`.
function scopeOf(scope: string | null): 'application' | 'tenant' | 'unnamed' {
  const kind = scope?.split('/')[0]?.toLowerCase();
  if (kind === 'application') return 'application';
  return kind === 'tenant' || kind === 'tenant_application' ? 'tenant' : 'unnamed';
}

/** Counts nothing. */
export const noObserver: Observer = {
  response() {},
  refused() {},
  operation() {},
  processed() {},
  claim() {},
  membersOf: () => () => {},
  call() {},
  guarded() {},
  retried() {},
  readBack() {},
  throttled() {},
  exchange() {},
  tokenKept() {},
};
