// Joins identity and Graph into a context for each request: the one place that knows both.

import type { Logger } from 'pino';
import { countWrites as countSendings, type SentWrites } from './audit/sent-writes.ts';
import { audited } from './audit/step.ts';
import type { AuditTrail } from './audit/trail.ts';
import type { Config } from './config/index.ts';
import type { GatewayContext } from './context.ts';
import { createGraphClient } from './graph/client.ts';
import { type Lifetime, startDeadline } from './graph/deadline.ts';
import { createDispatchers } from './graph/dispatchers.ts';
import { createGuards } from './graph/guards/guards.ts';
import { parseObjectId } from './graph/ids.ts';
import type { GraphPath } from './graph/request.ts';
import { createStepQueues } from './graph/step-queues.ts';
import { createUpstream } from './graph/upstream.ts';
import type { Caller } from './identity/caller.ts';
import { createGraphTokens, type GraphTokens } from './identity/graph-token.ts';
import type { SignInNetwork } from './identity/sign-in-network.ts';
import { createTokenSource } from './identity/token-source.ts';
import { inquiryInto } from './methods/index.ts';
import { createReachCheck, guardGraph } from './policy/guarded-graph.ts';
import { createMembershipCheck } from './policy/membership.ts';
import { countWrites, numberInUseRates, targetRates } from './policy/rates/checks.ts';
import type { Counters } from './policy/rates/counters.ts';
import { createRights } from './policy/rights.ts';
import { createObjectIdCaches, createUserDirectory } from './users/directory.ts';
import { resolveForWrite } from './users/user-argument.ts';
import { createDepartures } from './writes/departures.ts';
import { createIdempotency } from './writes/idempotency.ts';
import { createLedger } from './writes/ledger.ts';
import { createOperations, ownerOf } from './writes/operations.ts';
import { order } from './writes/order.ts';
import { writePipeline } from './writes/pipeline.ts';
import type { WriteStore } from './writes/store/write-store.ts';
import { writeRights } from './writes/write-rights.ts';

export interface Gateway {
  contextFor(caller: Caller, requestId: string, log: Logger): GatewayContext;
  /** What Microsoft Entra refuses of the gateway's own set-up, or null. */
  readonly misconfigured: GraphTokens['misconfigured'];
  close(): Promise<void>;
}

/** What all requests are counted and recorded with. */
export interface Safety {
  readonly counters: Counters;
  readonly trail: AuditTrail;
  readonly store: WriteStore;
}

export interface GatewayOptions {
  readonly config: Config;
  readonly safety: Safety;
  readonly network: SignInNetwork;
  /** Called when a write, by whomever, begins and when it ends. */
  readonly onChange: () => void;
}

export function createGateway({ config, safety, network, onChange }: GatewayOptions): Gateway {
  const dispatchers = createDispatchers(config.attemptTimeoutMs, config.connections);
  const guards = createGuards(config);
  const queues = config.stepQueue ? createStepQueues(guards.mayPost) : null;
  const changed = (paths: readonly GraphPath[]) => {
    queues?.forget(paths);
    onChange();
  };
  const { store } = safety;
  const departures = createDepartures(store);
  const ledger = createLedger({ store, departures, maxReadLagMs: config.maxReadLagMs, inquiryInto });
  const operations = createOperations(ledger);
  const idempotency = createIdempotency(ledger);
  const writeRules = writePipeline({
    counted: countWrites(safety.counters),
    lookedUp: resolveForWrite,
    reach: writeRights,
    idempotency: idempotency.step,
    targetRates: targetRates(safety.counters),
    order: order(),
    numberInUseRates: numberInUseRates(safety.counters),
    audit: audited(safety.trail),
  });
  const rightsOf = createRights(config.appOnlyPolicy);
  const namesOf = createObjectIdCaches();
  const tokens = createGraphTokens({
    ...config,
    scope: `${config.graphBaseUrl}/.default`,
    exchangeTimeoutMs: config.attemptTimeoutMs,
    guard: guards.token,
    network,
  });
  return {
    misconfigured: tokens.misconfigured,
    contextFor(caller, requestId, log) {
      const deadline = startDeadline(config.queryTimeoutMs);
      const sent: SentWrites = new Map();
      const owned = guards.of({ tenantId: caller.tenantId, caller: ownerOf({ caller }) });
      const upstreamWithin = (within: Lifetime) =>
        createUpstream({
          root: `${config.graphBaseUrl}/v1.0`,
          dispatchers,
          guards: owned,
          deadline: within,
          attemptTimeoutMs: config.attemptTimeoutMs,
          token: createTokenSource({ tokens, caller, log, requestId }),
          onCall: (call) => log.info({ requestId, graph: call }, 'graph call'),
        });
      const rights = rightsOf(caller);
      const mayReach = createReachCheck(rights, createMembershipCheck(upstreamWithin(deadline)));
      const sharing = queues === null ? null : { queues, identity: caller.key };
      const client = createGraphClient({
        upstreamWithin,
        deadline,
        guards: owned,
        sharing,
        departures,
        onChange: changed,
      });
      const graph = guardGraph(countSendings(client, sent), rights, mayReach);
      const { cloud } = config;
      const patience = {
        delaysMs: config.readBackDelaysMs,
        signal: deadline.timeSignal,
        remainingMs: deadline.remainingMs,
      };
      const self = caller.kind === 'delegated' ? parseObjectId(caller.objectId) : null;
      const directory = createUserDirectory(graph, self, namesOf(ownerOf({ caller })));
      const request = { caller, rights, mayReach, cloud, graph, directory, deadline, patience, log, requestId };
      return { ...request, sent, writeRules, operations, claimKey: idempotency.claim };
    },
    async close() {
      await idempotency.settled();
      await dispatchers.close();
    },
  };
}
