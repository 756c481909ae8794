// The parts of the process that call Microsoft Graph: connections, guards and tokens, and the context of each request.

import type { Logger } from 'pino';
import { betaResources } from '../beta/resources.ts';
import type { Config } from '../config/index.ts';
import { createConnections, createDispatchers } from '../graph/dispatchers.ts';
import { connections, createGuards } from '../graph/guards/guards.ts';
import { createReadCoalescers } from '../graph/read-coalescers.ts';
import type { GraphPath } from '../graph/request.ts';
import { createContextFor } from '../graphql/request-context.ts';
import { createCredentialCheck } from '../identity/credential-check.ts';
import { createGraphTokens, type EndedExchange } from '../identity/graph-token.ts';
import { createSetupRefusals } from '../identity/setup-refusals.ts';
import { signInNetwork } from '../identity/sign-in-network.ts';
import { methodResources } from '../methods/index.ts';
import { createNumberSearches } from '../number-search/number-searches.ts';
import { type SharedPauses, sharePauses } from '../policy/rates/shared-pauses.ts';
import { createRights } from '../policy/rights.ts';
import { createStreams } from '../policy/streams.ts';
import { createKeptPolicies } from '../readiness/sms-policy.ts';
import { createKeptReportPages } from '../reports/report-source.ts';
import { announcedSchedule } from '../retirement/schedule.ts';
import type { Observer } from '../telemetry/gateway-metrics.ts';
import { createCursors } from '../users/cursors.ts';
import { createObjectIdCaches } from '../users/directory.ts';
import { secretOf } from '../writes/store/open.ts';
import type { Closing, Safety } from './safety.ts';
import { createWrites } from './writes.ts';

export interface GatewayParts {
  readonly config: Config;
  readonly safety: Safety;
  readonly network: ReturnType<typeof signInNetwork>;
  readonly log: Logger;
  readonly observer: Observer;
  /** Called when a write of any caller starts and when it ends. */
  readonly onChange: () => void;
}

/** Everything that requests to Graph share. */
export function openGateway(parts: GatewayParts, closings: Closing[]) {
  const { config, safety, observer } = parts;
  const dispatchers = createDispatchers(config.attemptTimeoutMs, config.connections);
  const guards = openGuards(parts, closings);
  const coalescers = config.sharesReads ? createReadCoalescers() : null;
  const writes = createWrites(config, safety, observer.claim);
  const { tokens, credentialCheck } = openTokens(parts, guards.tokenOf, closings);
  const streams = createStreams(config.maxInFlight);
  closings.push(() => dispatchers.close(), writes.idle);
  const contextFor = createContextFor({
    ...config,
    observer,
    ...writes.parts,
    dispatchers,
    guards,
    coalescers,
    tokens,
    rightsOf: createRights(config.appOnlyPolicy, [...methodResources, ...betaResources]),
    namesOf: createObjectIdCaches(),
    keptPolicies: createKeptPolicies(),
    keptReportPages: createKeptReportPages(),
    counters: safety.counters,
    streams,
    numberSearches: createNumberSearches(safety.counters, safety.trail, secretOf(config)),
    cursorsOf: createCursors(secretOf(config)),
    smsRetirement: config.smsRetirement ?? announcedSchedule,
    onChange(paths: readonly GraphPath[]) {
      coalescers?.forget(paths);
      parts.onChange();
    },
  });
  const { load, pauses } = guards;
  return { contextFor, misconfigured: tokens.misconfigured, credentialCheck, load, pauses, streams };
}

export type Gateway = ReturnType<typeof openGateway>;

/** The guards, with the pauses that replicas share if they have a common store. */
function openGuards({ config, safety, observer }: GatewayParts, closings: Closing[]) {
  let pauses: SharedPauses | null = null;
  const guards = createGuards({
    ...config,
    onThrottled: observer.throttled,
    onPause: (...met) => pauses?.tell(...met),
  });
  if (safety.pauseBoard !== null) pauses = sharePauses(safety.pauseBoard, guards.learn);
  closings.push(() => pauses?.close());
  return guards;
}

/** Tokens for Graph, exchanged for those of callers, and the check of the credential that this takes. */
function openTokens(
  { config, network, log, observer }: GatewayParts,
  guardOf: ReturnType<typeof createGuards>['tokenOf'],
  closings: Closing[],
) {
  const shared = {
    ...config,
    scope: `${config.graphBaseUrl}/.default`,
    network,
    setup: createSetupRefusals(),
    onExchange(ended: EndedExchange) {
      observer.exchange(ended);
      log.info(ended, 'token exchange');
    },
  };
  const credentialCheck = createCredentialCheck({
    ...shared,
    timeoutMs: config.attemptTimeoutMs,
    onRefused: (refusal) => log.error(refusal, 'Microsoft Entra refuses the gateway as it is set up'),
  });
  closings.push(credentialCheck.stop);
  const tokens = createGraphTokens({ ...shared, exchangeTimeoutMs: config.attemptTimeoutMs, guardOf });
  return { tokens, credentialCheck };
}

/** The connections to the sign-in service. */
export function openSignInNetwork(config: Config, closings: Closing[]) {
  const signIn = createConnections(
    { ...config.connections, http2: false },
    { connections: connections.token, connectTimeoutMs: config.attemptTimeoutMs / 2 },
  );
  closings.push(() => signIn.close());
  return signInNetwork(signIn);
}
