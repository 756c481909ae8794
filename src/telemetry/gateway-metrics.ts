// The gateway's own metrics. Labels are values from closed sets: never a person, caller, tenant, address, document or
// message. Names follow OpenTelemetry's semantic conventions if there are any.

import { collectDefaultMetrics } from 'prom-client';
import type { Direction, GraphEvents, OnThrottled } from '../graph/events.ts';
import type { EndedExchange } from '../identity/graph-token.ts';
import { createClosedMetrics } from './closed-metrics.ts';
import { addGauges, type GaugeSources } from './gauges.ts';
import { type RefusalReason, refusalReasons } from './refused-requests.ts';

/** The names of the schema that are label values. */
export interface SchemaWords {
  readonly unions: readonly string[];
  readonly members: readonly string[];
  readonly codes: readonly string[];
}

export interface CountedOperation {
  /** Null if the document was refused. */
  readonly kind: string | null;
  readonly errorCodes: readonly unknown[];
  readonly durationMs: number;
  /** Whether it shared the response of an identical query. */
  readonly isShared: boolean;
}

/** Receives the events to be counted. */
export interface Observer extends GraphEvents {
  response(url: string, status: number, durationMs: number): void;
  refused(reason: RefusalReason): void;
  operation(operation: CountedOperation): void;
  member(union: string, member: string): void;
  readonly throttled: OnThrottled;
  exchange(ended: EndedExchange): void;
}

export interface GatewayMetrics extends Observer {
  /** Added later, because their sources are created after the counters. */
  addGauges(sources: GaugeSources): void;
  readonly contentType: string;
  page(): Promise<string>;
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const fillRatios = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
const pauses = [1, 2, 5, 10, 30, 60, 120, 300];
const statuses = ['none', '2xx', '3xx', '4xx', '429', '5xx'] as const;
const directions = ['read', 'write'] as const satisfies Direction[];
const results = ['ok', 'step-up', 'sign-in', 'blocked', 'misconfigured', 'unreachable', 'busy', 'circuit'] as const;
const maxBatch = 20;

export function createGatewayMetrics(words: SchemaWords): GatewayMetrics {
  const closed = createClosedMetrics();
  const { registry, counter, histogram } = closed;
  collectDefaultMetrics({ register: registry });
  const callStatus = { direction: directions, status: statuses };
  const requests = histogram(
    'http_server_request_duration_seconds',
    'Time of requests.',
    { route: ['/graphql', '/healthz', '/readyz'], status: statuses },
    seconds,
  );
  const refused = counter('gql_graph_refused_requests_total', 'Requests refused before an operation ran.', {
    reason: refusalReasons,
  });
  const operations = histogram(
    'graphql_server_request_duration_seconds',
    'Time of operations; errors: whether the response has errors of GraphQL.',
    { type: ['query', 'mutation', 'refused'], errors: ['false', 'true'] },
    seconds,
  );
  const shared = counter(
    'gql_graph_shared_responses_total',
    'Queries answered with the response of an equal one in flight.',
    {},
  );
  const errors = counter('gql_graph_errors_total', 'Errors of GraphQL.', { code: words.codes });
  const members = counter('gql_graph_results_total', 'What unions of responses were answered with.', {
    union: words.unions,
    member: words.members,
  });
  // A series that exists from the start, so that its first increase is visible.
  const unknown = counter('gql_graph_unknown_outcomes_total', 'Writes whose outcome is not known.', {});
  const calls = histogram(
    'http_client_request_duration_seconds',
    'Time of exchanges with Microsoft Graph; status none: no answer.',
    callStatus,
    seconds,
  );
  const filled = histogram(
    'gql_graph_batch_fill_ratio',
    'Requests in a post of $batch, as a part of 20.',
    { direction: directions },
    fillRatios,
  );
  const sent = counter(
    'gql_graph_requests_sent_total',
    'Requests to Microsoft Graph, alone or in a $batch; status none: no answer.',
    callStatus,
  );
  const retries = counter('gql_graph_requests_retried_total', 'Requests sent again.', { direction: directions });
  const readBacks = counter('gql_graph_read_backs_total', 'Reads that find out what a write did.', {});
  const throttled = histogram(
    'gql_graph_throttle_pause_seconds',
    'Pauses that Microsoft Graph asked for.',
    { scope: ['application', 'tenant', 'unnamed'] },
    pauses,
  );
  const guards = counter('gql_graph_guard_refusals_total', 'Calls that a guard of the gateway kept back.', {
    guard: ['throttle', 'circuit', 'bulkhead', 'deadline', 'store', 'turn'],
  });
  const exchanges = histogram(
    'gql_graph_token_exchange_duration_seconds',
    'Time of token exchanges.',
    { kind: ['delegated', 'application'], result: results },
    seconds,
  );

  return {
    contentType: registry.contentType,
    addGauges: (sources) => addGauges(closed, sources),
    page: () => registry.metrics(),
    response: (url, status, durationMs) =>
      requests.observe({ route: routeOf(url), status: classOf(status) }, durationMs / 1000),
    refused: (reason) => refused.add({ reason }),
    operation({ kind, errorCodes, durationMs, isShared }) {
      if (isShared) shared.add({});
      const type = kind === 'query' || kind === 'mutation' ? kind : 'refused';
      operations.observe({ type, errors: errorCodes.length === 0 ? 'false' : 'true' }, durationMs / 1000);
      for (const code of errorCodes) errors.add({ code: String(code) });
    },
    member(union, member) {
      members.add({ union, member });
      if (member === 'OutcomeUnknownError') unknown.add({});
    },
    call({ writes, status, batch, items, durationMs }) {
      const direction = writes ? 'write' : 'read';
      const answered = { direction, status: classOf(status) } as const;
      calls.observe(answered, durationMs / 1000);
      if (batch > 0) filled.observe({ direction }, batch / maxBatch);
      if (batch === 0 || status !== 200) return sent.add(answered, Math.max(1, batch));
      for (const item in items)
        sent.add({ direction, status: classOf(Number(item)) }, items[item as unknown as number]);
    },
    retried: (direction, count) => retries.add({ direction }, count),
    readBack: () => readBacks.add({}),
    throttled: (scope, pauseSeconds) => throttled.observe({ scope: scopeOf(scope) }, pauseSeconds),
    guarded: (guard) => guards.add({ guard }),
    exchange: ({ callerKind: kind, result, durationMs }) => exchanges.observe({ kind, result }, durationMs / 1000),
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
  member() {},
  call() {},
  guarded() {},
  retried() {},
  readBack() {},
  throttled() {},
  exchange() {},
};
