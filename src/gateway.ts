// Joins identity and Graph into a context for each request: the one place that knows both.

import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { countWrites, type SentWrites } from './audit/sent-writes.ts';
import { audited } from './audit/step.ts';
import type { AuditTrail } from './audit/trail.ts';
import type { UnfinishedWrite } from './audit/unfinished.ts';
import type { Caller } from './auth/caller.ts';
import { createGraphTokens, type GraphTokenResult, type GraphTokens } from './auth/graph-token.ts';
import { createReachCheck, guardGraph } from './authorization/guarded-graph.ts';
import { createMembershipCheck } from './authorization/membership.ts';
import { type CallerRights, rightsOf } from './authorization/rights.ts';
import { writeRights } from './authorization/write-rights.ts';
import type { Config } from './config.ts';
import type { GatewayContext } from './context.ts';
import { createGraphClient } from './graph/client.ts';
import { type Lifetime, startDeadline } from './graph/deadline.ts';
import { createDispatchers } from './graph/dispatchers.ts';
import { claimsRequest, failed, faultWithoutAnswer, type Outcome, retryAfterSeconds } from './graph/fault.ts';
import { createGuards } from './graph/guards/guards.ts';
import { type ObjectId, parseMethodId, parseObjectId, parseUserKey } from './graph/ids.ts';
import type { GraphPath } from './graph/request.ts';
import { createStepQueues } from './graph/step-queues.ts';
import { createUpstream } from './graph/upstream.ts';
import { createUserDirectory, type ObjectIdCache } from './graph/user-directory.ts';
import { methodSlices } from './methods/index.ts';
import { inUseRates, writeRates } from './rates/checks.ts';
import type { Counters } from './rates/counters.ts';
import { createIdempotency } from './writes/idempotency.ts';
import { createOperations, type Inquiry } from './writes/operations.ts';
import { order } from './writes/order.ts';
import type { WriteStep } from './writes/perform.ts';

export interface Gateway {
  contextFor(caller: Caller, requestId: string, log: Logger): GatewayContext;
  close(): Promise<void>;
}

// A userPrincipalName may be given to somebody else; half a minute is far below any directory's own delays.
const nameCache = { max: 20_000, ttl: 30_000 };

/** What all requests are counted and recorded with. */
export interface Safety {
  readonly counters: Counters;
  readonly trail: AuditTrail;
}

export interface GatewayOptions {
  readonly config: Config;
  readonly safety: Safety;
  /** What an earlier process began and did not record the end of. */
  readonly unfinished: readonly UnfinishedWrite[];
  /** Called when a write, by whomever, begins and when it ends. */
  readonly onChange: () => void;
}

export function createGateway({ config, safety, unfinished, onChange }: GatewayOptions): Gateway {
  const dispatchers = createDispatchers(config.attemptTimeoutMs);
  const guards = createGuards(config);
  const queues = config.stepQueue ? createStepQueues() : null;
  const changed = (paths: readonly GraphPath[]) => {
    queues?.forget(paths);
    onChange();
  };
  const operations = createOperations();
  for (const write of unfinished) operations.recall(write, inquiryOf(write));
  const idempotency = createIdempotency();
  const writeSteps: readonly WriteStep[] = [
    writeRights,
    idempotency.step,
    writeRates(safety.counters),
    order(),
    inUseRates(safety.counters),
    // Outside the audit: a write is over when its outcome is recorded.
    operations.step,
    audited(safety.trail),
  ];
  // A verified caller stays the same for a minute, and so does what the token and the policy allow.
  const kept = new WeakMap<Caller, CallerRights>();
  const rightsKept = (caller: Caller) => {
    const rights = kept.get(caller) ?? rightsOf(caller, config.appOnlyPolicy);
    kept.set(caller, rights);
    return rights;
  };
  const names = new LRUCache<string, ObjectId>(nameCache);
  const tokens = createGraphTokens({
    ...config,
    scope: `${config.graphBaseUrl}/.default`,
    exchangeTimeoutMs: config.attemptTimeoutMs,
    guard: guards.token,
  });
  return {
    contextFor(caller, requestId, log) {
      const deadline = startDeadline(config.queryTimeoutMs);
      const sent: SentWrites = new Map();
      const upstreamWithin = (within: Lifetime) =>
        createUpstream({
          root: `${config.graphBaseUrl}/v1.0`,
          dispatchers,
          guards,
          deadline: within,
          attemptTimeoutMs: config.attemptTimeoutMs,
          token: (signal, renew) => tokenWithin(signal, reporting(tokens, log, requestId), caller, renew),
          onCall: (call) => log.info({ requestId, graph: call }, 'graph call'),
        });
      const rights = rightsKept(caller);
      const mayReach = createReachCheck(rights, createMembershipCheck(upstreamWithin(deadline)));
      const sharing = queues === null ? null : { queues, identity: caller.key };
      const client = createGraphClient({ upstreamWithin, deadline, guards, sharing, onChange: changed });
      const graph = guardGraph(countWrites(client, sent), rights, mayReach);
      const { cloud } = config;
      const patience = {
        delaysMs: config.readBackDelaysMs,
        signal: deadline.timeSignal,
        remainingMs: deadline.remainingMs,
      };
      const self = caller.kind === 'delegated' ? parseObjectId(caller.objectId) : null;
      const directory = createUserDirectory(graph, self, namesOf(names, caller));
      const request = { caller, rights, mayReach, cloud, graph, directory, deadline, patience, log, requestId };
      return { ...request, sent, writeSteps, operations, claimKey: idempotency.claim, ran: { result: null } };
    },
    async close() {
      await operations.settled();
      await dispatchers.close();
    },
  };
}

// Names found with one caller's rights are not another's to know.
function namesOf(names: LRUCache<string, ObjectId>, caller: Caller): ObjectIdCache {
  const owner = `${caller.tenantId} ${caller.objectId} ${caller.clientId}`;
  return {
    get: (name) => names.get(`${owner} ${name}`),
    set: (name, id) => names.set(`${owner} ${name}`, id),
  };
}

// The caller is told that Graph cannot be reached; only an operator can mend it.
function reporting(tokens: GraphTokens, log: Logger, requestId: string): Pick<GraphTokens, 'get' | 'kept'> {
  return {
    kept: tokens.kept,
    async get(caller, renew) {
      const result = await tokens.get(caller, renew);
      if (!result.ok && result.failure.reason === 'misconfigured') {
        log.error({ requestId, code: result.failure.code }, "Microsoft Entra refuses the gateway's own credential");
      }
      return result;
    },
  };
}

async function tokenWithin(
  signal: AbortSignal,
  tokens: Pick<GraphTokens, 'get' | 'kept'>,
  caller: Caller,
  renew: boolean,
): Promise<Outcome<string>> {
  if (signal.aborted) return failed(faultWithoutAnswer('timeout'));
  const kept = renew ? undefined : tokens.kept(caller);
  if (kept !== undefined) return { ok: true, value: kept };
  const { promise: aborted, resolve } = Promise.withResolvers<Outcome<string>>();
  const onAbort = () => resolve(failed(faultWithoutAnswer('timeout')));
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([aborted, tokens.get(caller, renew).then(outcomeOf)]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function outcomeOf(result: GraphTokenResult): Outcome<string> {
  if (result.ok) return { ok: true, value: result.token };
  const { failure } = result;
  // Asking again would not help, and the sign-in service may count it.
  if (failure.reason === 'misconfigured') return failed(faultWithoutAnswer('token'));
  if (failure.reason === 'unreachable') {
    const pause = retryAfterSeconds(failure.retryAfter, Date.now());
    return failed({ ...faultWithoutAnswer('unreachable'), retryAfterSeconds: pause });
  }
  const { status, code, claims } = failure;
  return failed({ ...faultWithoutAnswer('token', status), code, claims: claimsRequest(claims) });
}

// An outcome that nobody recorded can be looked for where the phones alone tell it.
function inquiryOf({ action, target, methodId }: UnfinishedWrite): Inquiry | null {
  const id = parseUserKey(target);
  const method = parseMethodId(methodId);
  if (id === null || method === null) return null;
  const inquiries = methodSlices.map((slice) => slice.inquiry?.(action, { id }, method) ?? null);
  return inquiries.find((inquiry) => inquiry !== null) ?? null;
}
