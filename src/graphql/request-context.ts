// Builds the context of one request: the caller's rights, deadline, Graph client and directory, from parts that all
// requests share.

import type { Logger } from 'pino';
import type { GatewayContext } from '../context.ts';
import { createGraphClient, type GraphClient, type GraphClientOptions } from '../graph/client.ts';
import { type Deadline, type Lifetime, startDeadline } from '../graph/deadline.ts';
import type { Dispatchers } from '../graph/dispatchers.ts';
import type { GraphEvents, UpstreamCall } from '../graph/events.ts';
import type { SharedGuards } from '../graph/guards/guards.ts';
import { parseObjectId } from '../graph/ids.ts';
import type { ReadCoalescers } from '../graph/read-coalescers.ts';
import type { GraphPath } from '../graph/request.ts';
import type { SendPermits } from '../graph/send-permits.ts';
import { createUpstream, type UpstreamOptions } from '../graph/upstream.ts';
import type { Caller } from '../identity/caller.ts';
import type { GraphTokens } from '../identity/graph-token.ts';
import { createTokenSource, type TokenSourceOptions } from '../identity/token-source.ts';
import { createReachCheck, guardGraph } from '../policy/guarded-graph.ts';
import { createMembershipCheck } from '../policy/membership.ts';
import { principalKey } from '../policy/principal-key.ts';
import type { Counters } from '../policy/rates/counters.ts';
import { awaitReportTurn } from '../policy/rates/report-pace.ts';
import type { CallerRights } from '../policy/rights.ts';
import { createSmsPolicySource, type KeptPolicies } from '../readiness/sms-policy.ts';
import { createReportSource, type KeptReportPages } from '../reports/report-source.ts';
import type { TraceParent } from '../telemetry/correlation.ts';
import type { Observer } from '../telemetry/gateway-metrics.ts';
import { beginTrace, type RequestTrace } from '../telemetry/traces.ts';
import { slept } from '../until-aborted.ts';
import type { Cursors } from '../users/cursors.ts';
import { createUserDirectory, type ObjectIdCache } from '../users/directory.ts';
import { nameForWrite } from '../users/user-argument.ts';
import type { PollSchedule } from '../writes/read-back.ts';
import { countSending, recordGraphRequestIds, type SentWrites } from '../writes/sent-writes.ts';

export interface SharedParts
  extends Pick<
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
  > {
  /** `https://graph.microsoft.com` */
  readonly graphBaseUrl: string;
  readonly attemptTimeoutMs: number;
  readonly queryTimeoutMs: number;
  readonly readBackDelaysMs: readonly number[];
  readonly sendPermits: SendPermits;
  readonly dispatchers: Dispatchers;
  readonly guards: SharedGuards;
  /** Null: reads are not coalesced across requests. */
  readonly coalescers: ReadCoalescers | null;
  readonly tokens: GraphTokens;
  readonly rightsOf: (caller: Caller) => CallerRights;
  readonly keptPolicies: KeptPolicies;
  readonly keptReportPages: KeptReportPages;
  readonly counters: Counters;
  readonly routerClients: ReadonlySet<string>;
  readonly graphBeta: boolean;
  readonly cursorsOf: (caller: string) => Cursors;
  readonly namesOf: (owner: string) => ObjectIdCache;
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
  const kept = partsForResolvers(shared);
  return (caller, { requestId, log, traceParent, edgeId, isStillVerified }) => {
    const trace = beginTrace(requestId, traceParent);
    const deadline = startDeadline(shared.queryTimeoutMs);
    const sent: SentWrites = new Map();
    const owner = principalKey({ caller });
    const guards = shared.guards.of({ tenantId: caller.tenantId, caller: owner });
    const events = eventsOf(shared.observer, trace, (call) => log.info({ requestId, graph: call }, 'graph call'));
    const token = tokenSourceFor(shared, caller, { requestId, log, onWaited: trace.token });
    const clients = clientsFor(shared, caller, { deadline, sent, guards, events, token, origin: trace.origin });
    const { graph } = clients;
    const self = caller.kind === 'delegated' ? parseObjectId(caller.objectId) : null;
    const directory = createUserDirectory(graph, self, shared.namesOf(owner));
    const request = {
      caller,
      ...clients,
      directory,
      cursors: shared.cursorsOf(owner),
      ...tenantReads(shared, graph, caller, deadline),
      deadline,
      pollSchedule: pollScheduleOf(shared.readBackDelaysMs, deadline),
      log,
      requestId,
      router: shared.routerClients.has(caller.clientId) ? { id: edgeId } : null,
      isKeyDerived: false,
    };
    const namePerson = (userId: string) => nameForWrite({ directory, caller }, userId);
    const answers = { trace, results: new Map<string, number>() };
    return { ...kept, ...request, ...answers, sent, namePerson, isStillVerified };
  };
}

interface Request extends Pick<GraphClientOptions, 'deadline' | 'guards' | 'origin'>, Pick<UpstreamOptions, 'token'> {
  readonly sent: SentWrites;
  readonly events: GraphEvents;
}

/** Clients of Graph's v1.0 and beta versions that reach only the people whom the caller may access. */
function clientsFor(shared: SharedParts, caller: Caller, { sent, token, ...request }: Request) {
  const { deadline, guards, events } = request;
  const upstreamOf = (version: 'v1.0' | 'beta') => (within: Lifetime) => {
    const root = `${shared.graphBaseUrl}/${version}`;
    return createUpstream({ ...shared, root, guards, deadline: within, token, events });
  };
  const rights = shared.rightsOf(caller);
  const mayReach = createReachCheck(rights, createMembershipCheck(upstreamOf('v1.0')(deadline)));
  const onSending = (operationId: string) => countSending(sent, operationId);
  const clientOf = (version: 'v1.0' | 'beta', sharing: GraphClientOptions['sharing']) => {
    const own = { ...request, upstreamWithin: upstreamOf(version), sharing, onSending };
    return guardGraph(recordGraphRequestIds(createGraphClient({ ...shared, ...own }), sent), rights, mayReach);
  };
  const sharing = shared.coalescers === null ? null : { coalescers: shared.coalescers, identity: caller.key };
  // Shared reads are of v1.0 only.
  const beta = shared.graphBeta ? clientOf('beta', null) : null;
  return { rights, mayReach, graph: clientOf('v1.0', sharing), beta };
}

/** What resolvers use as it is. */
function partsForResolvers(shared: SharedParts) {
  const { cloud, numberSearches, writeRules, operations, otherWrites, countNumberInUse, claimKey } = shared;
  const { beginBulk, followBulk, streams } = shared;
  const writing = { writeRules, operations, otherWrites, countNumberInUse, claimKey, beginBulk };
  return { cloud, numberSearches, ...writing, followBulk, streams };
}

function tokenSourceFor(
  { tokens, observer }: SharedParts,
  caller: Caller,
  origin: Pick<TokenSourceOptions, 'requestId' | 'log' | 'onWaited'>,
) {
  return createTokenSource({ ...origin, tokens, caller, onKept: () => observer.tokenKept(caller.kind) });
}

/** What a request reads of the tenant, not of one person. */
function tenantReads(shared: SharedParts, graph: GraphClient, caller: Caller, deadline: Deadline) {
  return {
    smsPolicy: createSmsPolicySource(graph, shared.keptPolicies, caller),
    smsRetirement: shared.smsRetirement,
    reports: createReportSource({
      graph,
      kept: shared.keptReportPages,
      key: caller.key,
      awaitTurn: () => awaitReportTurn(shared.counters, caller.tenantId, deadline, slept),
    }),
  };
}

function pollScheduleOf(delaysMs: readonly number[], { timeSignal, remainingMs }: Deadline): PollSchedule {
  return { delaysMs, signal: timeSignal, remainingMs };
}

/** What happens at Graph for one request: counted for the process, noted in its trace, and logged. */
function eventsOf(observer: Observer, trace: RequestTrace, logCall: (call: UpstreamCall) => void): GraphEvents {
  return {
    ...observer,
    call(call, details) {
      observer.call(call, trace.call(call, details));
      logCall(call);
    },
    readBack() {
      observer.readBack();
      trace.readBack();
    },
  };
}
