// The composition root: everything that outlives a request is constructed here and nowhere else, and closed in reverse
// order.

import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { fileSink } from './audit/file-sink.ts';
import { stdoutSink } from './audit/sinks.ts';
import { openTrail } from './audit/trail.ts';
import { readUnfinished } from './audit/unfinished.ts';
import type { Config } from './config/index.ts';
import { summaryOf } from './config/summary.ts';
import { createConnections, createDispatchers } from './graph/dispatchers.ts';
import { connections, createGuards } from './graph/guards/guards.ts';
import { createReadCoalescers } from './graph/read-coalescers.ts';
import type { GraphPath } from './graph/request.ts';
import { apolloGateway } from './graphql/apollo-gateway.ts';
import { createApolloServer } from './graphql/apollo-server.ts';
import { createExecute } from './graphql/executor.ts';
import { graphqlRoute } from './graphql/graphql-route.ts';
import { createInFlightQueries } from './graphql/in-flight-queries.ts';
import { createKnownDocuments } from './graphql/known-documents.ts';
import { createOperationLog } from './graphql/operation-log.ts';
import { createReadRates } from './graphql/read-rates.ts';
import { createContextFor } from './graphql/request-context.ts';
import { countMembers, wordsOf } from './graphql/result-members.ts';
import { cloudCheck, rightsCheck } from './graphql/root-field-checks.ts';
import { createRunOperation } from './graphql/run-operation.ts';
import { createSchema } from './graphql/schema.ts';
import { startAdminServer } from './http/admin-server.ts';
import { createAdmission } from './http/admission.ts';
import { authentication, countOperation } from './http/authentication.ts';
import { explorerPages } from './http/explorer.ts';
import { serveHealth } from './http/health.ts';
import { createHttpLayer, refuseBrokenHosts, refuseOtherMethods } from './http/http-layer.ts';
import { createGraphTokens } from './identity/graph-token.ts';
import { createPseudonyms } from './identity/pseudonyms.ts';
import { signInNetwork } from './identity/sign-in-network.ts';
import { createCallerVerifier } from './identity/verify-caller.ts';
import { methodResources, probeFor, sharedMethodFields } from './methods/index.ts';
import { sharedMethodsPolicyFields } from './methods-policy/resolvers.ts';
import { createNumberSearches } from './number-search/number-searches.ts';
import { createCounters } from './policy/rates/counters.ts';
import { connectRedis } from './policy/rates/redis.ts';
import { redisPauses } from './policy/rates/redis-pauses.ts';
import { type SharedPauses, sharePauses } from './policy/rates/shared-pauses.ts';
import { createRights } from './policy/rights.ts';
import { sharedReadinessFields } from './readiness/resolvers.ts';
import { createKeptPolicies } from './readiness/sms-policy.ts';
import { createKeptReportPages } from './reports/report-source.ts';
import { sharedReportFields } from './reports/resolvers.ts';
import { announcedSchedule } from './retirement/schedule.ts';
import { correlated } from './telemetry/correlation.ts';
import { createGatewayMetrics, noObserver, type Observer } from './telemetry/gateway-metrics.ts';
import { createRefusedRequests } from './telemetry/refused-requests.ts';
import { createCursors } from './users/cursors.ts';
import { createObjectIdCaches } from './users/directory.ts';
import { sharedRootFields } from './users/resolvers.ts';
import { audited } from './writes/audit.ts';
import { createIdempotency } from './writes/idempotency.ts';
import { createLedger } from './writes/ledger.ts';
import { createOperations } from './writes/operations.ts';
import { order } from './writes/order.ts';
import { writePipeline } from './writes/pipeline.ts';
import { countNumberInUse, countWrites, numberInUseRates, targetRates } from './writes/rates.ts';
import { checkReach } from './writes/reach.ts';
import { createRecentWrites } from './writes/recent-writes.ts';
import { createSendPermits } from './writes/send-permits.ts';
import { openWriteStore, secretOf } from './writes/store/open.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Call after rotating the audit file. Rejects if the new file is not writable. */
    reopenAuditFile(): Promise<void>;
    /** For development: resets all rate limit counters. */
    resetRates(): void;
  }
}

type Closing = () => void | Promise<void>;

// How often writes that have expired are deleted.
const expiryMs = 10 * 60_000;

/** Ready to listen; `close()` drains. Rejects if the audit log or the write store cannot be opened. */
export async function createApp(config: Config, log: Logger): Promise<FastifyInstance> {
  for (const warning of config.warnings) log.warn(warning);
  const closings: Closing[] = [];
  await listUnfinished(config, log);
  const safety = await openSafety(config, log, closings);
  const network = openSignInNetwork(config, closings);
  const rates = createReadRates(safety.counters);
  const sharedFields = new Set([
    '__typename',
    ...sharedRootFields,
    ...sharedReadinessFields,
    ...sharedMethodsPolicyFields,
    ...sharedReportFields,
    ...sharedMethodFields,
  ]);
  const schema = createSchema([cloudCheck, rightsCheck, rates.check]);
  const metrics = config.admin === null ? null : createGatewayMetrics(wordsOf(schema));
  const observer = metrics ?? noObserver;
  countMembers(schema, observer.member);
  const logOperation = createOperationLog(observer.operation);
  const inFlight = config.sharesReads
    ? createInFlightQueries({ sharedFields, countAgain: rates.again, logOperation })
    : null;
  const gateway = openGateway({ config, safety, network, log, observer, onChange: () => inFlight?.forget() }, closings);
  const callers = createCallerVerifier({ ...config, network, pseudonyms: createPseudonyms(secretOf(config)) });
  const refused = createRefusedRequests(observer.refused);
  const admission = createAdmission({
    ...config,
    onRefused: (headers) =>
      refused({ status: 503, reason: 'overloaded', requestId: null, log: correlated(log, headers) }),
  });
  closings.push(callers.close, admission.stop);

  const app = await createHttpLayer(config, log, { guard: admission.guard, refused, onResponse: observer.response });
  const runOperation = createRunOperation(createExecute(schema, config.executor), config, logOperation);
  const documents = createKnownDocuments();
  const apollo = createApolloServer(
    app,
    { ...config, logOperation },
    log,
    apolloGateway(schema, documents, runOperation),
  );
  await apollo.start();

  app.decorateRequest('caller', null);
  app.decorate('reopenAuditFile', safety.trail.reopen);
  app.decorate('resetRates', safety.counters.reset);
  await app.register(explorerPages, { config });
  const readiness = {
    keysAreThere: callers.keysAreThere,
    auditIsWritable: safety.trail.isWritable,
    storeIsWritable: safety.store.isWritable,
    misconfigured: gateway.misconfigured,
  };
  serveHealth(app, readiness);
  metrics?.addGauges({
    build: summaryOf(config),
    load: gateway.load,
    operations: admission.load,
    auditBacklog: safety.trail.backlog,
    readiness: async () => ({
      keys: await readiness.keysAreThere(),
      audit: await readiness.auditIsWritable(),
      store: await readiness.storeIsWritable(),
      setup: readiness.misconfigured() === null,
    }),
  });
  if (metrics !== null && config.admin !== null) {
    const admin = await startAdminServer(config.admin, metrics);
    closings.push(admin.close);
    log.info({ address: admin.address }, 'metrics are served');
  }
  const hooks = {
    onRequest: [refuseBrokenHosts, authentication({ callers, maxInFlight: config.maxInFlight })],
    preValidation: countOperation(admission),
  };
  const { contextFor } = gateway;
  await app.register(
    graphqlRoute({ apollo, documents, runOperation, inFlight, contextFor, rules: config, hooks, log }),
  );
  refuseOtherMethods(app, '/graphql');
  app.addHook('onClose', async () => {
    for (const close of closings.reverse()) await close();
  });
  return app;
}

/** Logs the writes that an earlier process started and whose outcome it did not record. */
async function listUnfinished({ auditFile }: Config, log: Logger): Promise<void> {
  const unfinished = auditFile === null ? [] : await readUnfinished(auditFile);
  for (const { operationId, action, at } of unfinished)
    log.warn({ operationId, action, at }, 'write without an outcome');
}

async function openSafety(config: Config, log: Logger, closings: Closing[]) {
  const { auditFile, redisUrl, rates } = config;
  const store = await openWriteStore(config);
  const expiry = setInterval(() => void store.expire().catch(() => {}), expiryMs);
  expiry.unref();
  // Closed last: by then everything in flight has been stored.
  closings.push(store.close, () => clearInterval(expiry));
  const trail = openTrail(auditFile === null ? stdoutSink() : await fileSink(auditFile));
  closings.push(trail.close);
  const redis = redisUrl === null ? null : await connectRedis(redisUrl, log);
  closings.push(() => redis?.close());
  const pauseBoard = redis === null ? store.pauses : redisPauses(redis.client);
  return { trail, store, pauseBoard, counters: createCounters(rates, redis?.client ?? null) };
}

function openSignInNetwork(config: Config, closings: Closing[]) {
  const signIn = createConnections(
    { ...config.connections, http2: false },
    { connections: connections.token, connectTimeoutMs: config.attemptTimeoutMs / 2 },
  );
  closings.push(() => signIn.close());
  return signInNetwork(signIn);
}

interface GatewayParts {
  readonly config: Config;
  readonly safety: Awaited<ReturnType<typeof openSafety>>;
  readonly network: ReturnType<typeof signInNetwork>;
  readonly log: Logger;
  readonly observer: Observer;
  /** Called when a write of any caller starts and when it ends. */
  readonly onChange: () => void;
}

function openGateway({ config, safety, network, log, observer, onChange }: GatewayParts, closings: Closing[]) {
  const dispatchers = createDispatchers(config.attemptTimeoutMs, config.connections);
  let pauses: SharedPauses | null = null;
  const guards = createGuards({
    ...config,
    onThrottled: observer.throttled,
    onPause: (...met) => pauses?.tell(...met),
  });
  if (safety.pauseBoard !== null) pauses = sharePauses(safety.pauseBoard, guards.learn);
  closings.push(() => pauses?.close());
  const coalescers = config.sharesReads ? createReadCoalescers() : null;
  const { store } = safety;
  const sendPermits = createSendPermits(store);
  const ledger = createLedger({ store, sendPermits, maxReadLagMs: config.maxReadLagMs, probeFor });
  const operations = createOperations(ledger);
  const recentWrites = createRecentWrites(config.maxReadLagMs);
  const idempotency = createIdempotency(ledger);
  const writeRules = writePipeline({
    counted: countWrites(safety.counters),
    reach: checkReach,
    idempotency: idempotency.middleware,
    targetRates: targetRates(safety.counters),
    order: order(),
    numberInUseRates: numberInUseRates(safety.counters),
    audit: audited(safety.trail),
  });
  const tokens = createGraphTokens({
    ...config,
    scope: `${config.graphBaseUrl}/.default`,
    exchangeTimeoutMs: config.attemptTimeoutMs,
    guardOf: guards.tokenOf,
    network,
    onExchange(ended) {
      observer.exchange(ended);
      log.info(ended, 'token exchange');
    },
  });
  closings.push(() => dispatchers.close(), idempotency.idle);
  const contextFor = createContextFor({
    ...config,
    observer,
    sendPermits,
    dispatchers,
    guards,
    coalescers,
    tokens,
    writeRules,
    operations,
    recentWrites,
    countNumberInUse: countNumberInUse(safety.counters),
    claimKey: idempotency.claim,
    rightsOf: createRights(config.appOnlyPolicy, methodResources),
    namesOf: createObjectIdCaches(),
    keptPolicies: createKeptPolicies(),
    keptReportPages: createKeptReportPages(),
    counters: safety.counters,
    numberSearches: createNumberSearches(safety.counters, safety.trail, secretOf(config)),
    cursorsOf: createCursors(secretOf(config)),
    smsRetirement: config.smsRetirement ?? announcedSchedule,
    onChange(paths: readonly GraphPath[]) {
      coalescers?.forget(paths);
      onChange();
    },
  });
  return { contextFor, misconfigured: tokens.misconfigured, load: guards.load };
}
