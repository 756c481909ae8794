// Builds the context of one request: the caller's rights, deadline, Graph client and directory, from parts that all
// requests share.

import type { Logger } from 'pino';
import type { GatewayContext } from '../context.ts';
import { createGraphClient, type GraphClient, type GraphClientOptions } from '../graph/client.ts';
import { type Deadline, type Lifetime, startDeadline } from '../graph/deadline.ts';
import type { Dispatchers } from '../graph/dispatchers.ts';
import type { GraphEvents } from '../graph/events.ts';
import type { ReadCoalescers } from '../graph/read-coalescers.ts';
import type { GraphPath } from '../graph/request.ts';
import type { SendPermits } from '../graph/send-permits.ts';
import { createUpstream, type Upstream } from '../graph/upstream.ts';
import type { Caller } from '../identity/caller.ts';
import type { GraphTokens } from '../identity/graph-token.ts';
import { createTokenSource } from '../identity/token-source.ts';
import { createReachCheck, guardGraph } from '../policy/guarded-graph.ts';
import { createMembershipCheck } from '../policy/membership.ts';
import type { Counters } from '../policy/rates/counters.ts';
import { awaitReportTurn } from '../policy/rates/report-pace.ts';
import { createSmsPolicySource, type KeptPolicies } from '../readiness/sms-policy.ts';
import { createReportSource, type KeptReportPages } from '../reports/report-source.ts';
import type { TraceParent } from '../telemetry/correlation.ts';
import type { Observer } from '../telemetry/gateway-metrics.ts';
import { beginTrace, type RequestTrace } from '../telemetry/traces.ts';
import { slept } from '../until-aborted.ts';
import { createUserDirectory } from '../users/directory.ts';
import { nameForWrite } from '../users/user-argument.ts';
import { countSending, recordGraphRequestIds, type SentWrites } from '../writes/sent-writes.ts';
import { type CallerParts, type CallerSources, createCallerParts } from './caller-parts.ts';

/** What resolvers use as it is. */
type ResolverParts = Pick<
  GatewayContext,
  | 'cloud'
  | 'smsRetirement'
  | 'writeRules'
  | 'operations'
  | 'otherWrites'
  | 'countNumberInUse'
  | 'claimKey'
  | 'beginBulk'
  | 'followBulk'
  | 'streams'
  | 'numberSearches'
>;

export interface SharedParts extends ResolverParts, CallerSources {
  /** `https://graph.microsoft.com` */
  readonly graphBaseUrl: string;
  readonly attemptTimeoutMs: number;
  readonly queryTimeoutMs: number;
  readonly readBackDelaysMs: readonly number[];
  readonly sendPermits: SendPermits;
  readonly dispatchers: Dispatchers;
  /** Null: reads are not coalesced across requests. */
  readonly coalescers: ReadCoalescers | null;
  readonly tokens: GraphTokens;
  readonly keptPolicies: KeptPolicies;
  readonly keptReportPages: KeptReportPages;
  readonly counters: Counters;
  readonly graphBeta: boolean;
  readonly observer: Observer;
  /** Called with the paths that a write changes, when it starts and when it ends. */
  readonly onChange: (paths: readonly GraphPath[]) => void;
}

export interface RequestOrigin {
  readonly requestId: string;
  /** Includes the ids of the edge. */
  readonly log: Logger;
  readonly traceParent: TraceParent | null;
  /** The id that the edge gave the request, or null. */
  readonly edgeId: string | null;
  readonly isStillVerified: GatewayContext['isStillVerified'];
}

export type ContextFor = (caller: Caller, origin: RequestOrigin) => GatewayContext;

/** The deadline starts when the context is created. */
export function createContextFor(shared: SharedParts): ContextFor {
  const forResolvers = partsForResolvers(shared);
  const callerParts = createCallerParts(shared);
  return (caller, origin) => {
    const { requestId, log, edgeId, isStillVerified } = origin;
    const own = callerParts(caller);
    const trace = beginTrace(requestId, origin.traceParent);
    const deadline = startDeadline(shared.queryTimeoutMs);
    const sent: SentWrites = new Map();
    const { mayReach, graph, beta } = clientsFor(shared, own, { caller, origin, trace, deadline, sent });
    const directory = createUserDirectory(graph, own.self, own.names);
    const { timeSignal: signal, remainingMs } = deadline;
    return {
      ...forResolvers,
      caller,
      rights: own.rights,
      mayReach,
      graph,
      beta,
      directory,
      cursors: own.cursors,
      smsPolicy: createSmsPolicySource(graph, shared.keptPolicies, caller),
      reports: reportsFor(shared, graph, caller, deadline),
      deadline,
      pollSchedule: { delaysMs: shared.readBackDelaysMs, signal, remainingMs },
      log,
      requestId,
      router: own.isRouter ? { id: edgeId } : null,
      isKeyDerived: false,
      trace,
      results: new Map(),
      readCount: { people: 0, open: null },
      sent,
      namePerson: (userId) => nameForWrite({ directory, caller }, userId),
      isStillVerified,
    };
  };
}

function partsForResolvers(shared: SharedParts): ResolverParts {
  const { cloud, smsRetirement, numberSearches, writeRules, operations, otherWrites, countNumberInUse } = shared;
  const { claimKey, beginBulk, followBulk, streams } = shared;
  const writing = { writeRules, operations, otherWrites, countNumberInUse, claimKey, beginBulk };
  return { cloud, smsRetirement, numberSearches, ...writing, followBulk, streams };
}

interface Request {
  readonly caller: Caller;
  readonly origin: RequestOrigin;
  readonly trace: RequestTrace;
  readonly deadline: Deadline;
  readonly sent: SentWrites;
}

/** Clients of Graph's v1.0 and beta versions that reach only the people whom the caller may access. */
function clientsFor(shared: SharedParts, { guards, rights }: CallerParts, request: Request) {
  const { caller, trace, deadline, sent } = request;
  const { dispatchers, attemptTimeoutMs, sendPermits, onChange, coalescers } = shared;
  const events = eventsOf(shared.observer, request);
  const token = tokenSourceFor(shared, request);
  const { graphBaseUrl: origin } = shared;
  const upstreamOf = (version: '/v1.0' | '/beta') => (within: Lifetime) =>
    createUpstream({ origin, version, dispatchers, guards, token, deadline: within, attemptTimeoutMs, events });
  const released = upstreamOf('/v1.0');
  const mayReach = createReachCheck(
    rights,
    createMembershipCheck((asked) => released(deadline)(asked)),
  );
  const clientOf = (upstreamWithin: (within: Lifetime) => Upstream, sharing: GraphClientOptions['sharing']) => {
    const client = createGraphClient({
      upstreamWithin,
      deadline,
      guards,
      sharing,
      sendPermits,
      onChange,
      onSending: (operationId) => countSending(sent, operationId),
      events,
      origin: trace.origin,
    });
    return guardGraph(recordGraphRequestIds(client, sent), rights, mayReach);
  };
  const graph = clientOf(released, coalescers === null ? null : { coalescers, identity: caller.key });
  // Shared reads are of v1.0 only.
  return { mayReach, graph, beta: shared.graphBeta ? clientOf(upstreamOf('/beta'), null) : null };
}

function tokenSourceFor({ tokens, observer }: SharedParts, { caller, origin, trace }: Request) {
  const { requestId, log } = origin;
  const onKept = () => observer.tokenKept(caller.kind);
  return createTokenSource({ tokens, caller, requestId, log, onWaited: trace.token, onKept });
}

function reportsFor(shared: SharedParts, graph: GraphClient, caller: Caller, deadline: Deadline) {
  const awaitTurn = () => awaitReportTurn(shared.counters, caller.tenantId, deadline, slept);
  return createReportSource({ graph, kept: shared.keptReportPages, key: caller.key, awaitTurn });
}

/** What happens at Graph for one request: counted for the process, noted in its trace, and logged. */
function eventsOf(observer: Observer, { trace, origin: { log, requestId } }: Request): GraphEvents {
  return {
    guarded: observer.guarded,
    retried: observer.retried,
    call(call, details) {
      observer.call(call, details, trace.call(call, details));
      if (!log.isLevelEnabled('info')) return;
      const graph = { ...call, path: details.path(), items: Object.fromEntries(details.items()) };
      log.info({ requestId, graph }, 'graph call');
    },
    readBack() {
      observer.readBack();
      trace.readBack();
    },
  };
}
