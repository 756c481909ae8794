// The definitions of the gateway's own metrics: name, help text, and the closed sets of label values.

import type { Direction } from '../graph/events.ts';
import type { ClosedMetrics } from './closed-metrics.ts';
import { refusalReasons } from './refused-requests.ts';

/** The names of the schema that are label values. */
export interface SchemaWords {
  readonly unions: readonly string[];
  readonly members: readonly string[];
  readonly codes: readonly string[];
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const fillRatios = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
const pauses = [1, 2, 5, 10, 30, 60, 120, 300];
export const statuses = ['none', '2xx', '3xx', '4xx', '429', '5xx'] as const;
export const directions = ['read', 'write'] as const satisfies Direction[];
const results = ['ok', 'step-up', 'sign-in', 'blocked', 'misconfigured', 'unreachable', 'busy', 'circuit'] as const;

export const processingSteps = ['parse', 'validate', 'execute'] as const;
export const claims = ['claimed', 'inFlight', 'done', 'doubtful', 'reused', 'full', 'unavailable'] as const;

/** HTTP requests at the edge. */
export const requestMetrics = ({ counter, histogram }: ClosedMetrics) => ({
  requests: histogram(
    'http_server_request_duration_seconds',
    'Time of requests, without those that are answered with server-sent events.',
    { route: ['/graphql', '/healthz', '/readyz'], status: statuses },
    seconds,
  ),
  refused: counter('gql_graph_refused_requests_total', 'Requests refused before an operation ran.', {
    reason: refusalReasons,
  }),
});

export const operationMetrics = ({ counter, histogram }: ClosedMetrics, words: SchemaWords) => ({
  operations: histogram(
    'graphql_server_request_duration_seconds',
    'Time of operations; errors: whether the response has errors of GraphQL.',
    { type: ['query', 'mutation', 'subscription', 'refused'], errors: ['false', 'true'] },
    seconds,
  ),
  processing: histogram(
    'graphql_server_processing_duration_seconds',
    'Time of the steps of operations; a known document is neither parsed nor validated.',
    { type: processingSteps },
    seconds,
  ),
  shared: counter(
    'gql_graph_shared_responses_total',
    'Queries answered with the response of an equal one in flight.',
    {},
  ),
  errors: counter('gql_graph_errors_total', 'Errors of GraphQL.', { code: words.codes }),
  members: counter('gql_graph_results_total', 'What unions of responses were answered with.', {
    union: words.unions,
    member: words.members,
  }),
  // A series that exists from the start, so that its first increase is visible.
  unknown: counter('gql_graph_unknown_outcomes_total', 'Writes whose outcome is not known.', {}),
  claims: counter('gql_graph_write_claims_total', 'What the store of writes answered to a write.', { claim: claims }),
});

const callerKinds = ['delegated', 'application'] as const;
const callStatus = { direction: directions, status: statuses };

/** Requests to Microsoft Graph and token exchanges. */
export const graphMetrics = ({ counter, histogram }: ClosedMetrics) => ({
  calls: histogram(
    'http_client_request_duration_seconds',
    'Time of exchanges with Microsoft Graph; status none: no answer.',
    callStatus,
    seconds,
  ),
  filled: histogram(
    'gql_graph_batch_fill_ratio',
    'Requests in a post of $batch, as a part of 20.',
    { direction: directions },
    fillRatios,
  ),
  sent: counter(
    'gql_graph_requests_sent_total',
    'Requests to Microsoft Graph, alone or in a $batch; status none: no answer.',
    callStatus,
  ),
  retries: counter('gql_graph_requests_retried_total', 'Requests sent again.', { direction: directions }),
  readBacks: counter('gql_graph_read_backs_total', 'Reads that find out what a write did.', {}),
  throttled: histogram(
    'gql_graph_throttle_pause_seconds',
    'Pauses that Microsoft Graph asked for.',
    { scope: ['application', 'tenant', 'unnamed'] },
    pauses,
  ),
  guards: counter('gql_graph_guard_refusals_total', 'Calls that a guard of the gateway kept back.', {
    guard: ['throttle', 'circuit', 'bulkhead', 'deadline', 'store', 'turn'],
  }),
  exchanges: histogram(
    'gql_graph_token_exchange_duration_seconds',
    'Time of token exchanges.',
    { kind: callerKinds, result: results },
    seconds,
  ),
  keptTokens: counter('gql_graph_kept_tokens_total', 'Calls for which a token was kept.', { kind: callerKinds }),
});
