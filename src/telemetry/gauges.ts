// Values that are read at each scrape: load, readiness and version of the gateway.

import { performance } from 'node:perf_hooks';
import type { ClosedMetrics } from './closed-metrics.ts';
import { directions } from './metric-definitions.ts';

export const callKinds = ['read', 'write', 'bulk', 'token'] as const;
const rateLimits = ['reads', 'writes', 'target', 'targets', 'seen', 'notUnique', 'numberSearches', 'reports'] as const;
export const readyChecks = ['keys', 'audit', 'store', 'setup'] as const;

/** Calls in flight, and calls that wait. */
export interface Load {
  readonly inFlight: number;
  readonly waiting: number;
}

export interface GaugeSources {
  readonly build: Readonly<Record<'version' | 'node' | 'cloud' | 'credential', string>>;
  readonly load: () => Readonly<Record<(typeof callKinds)[number], Load>>;
  readonly operations: () => { readonly inFlight: number; readonly max: number };
  readonly streams: () => { readonly open: number; readonly max: number };
  /** Pauses of Microsoft Graph that are in force. */
  readonly pauses: () => Readonly<Record<(typeof directions)[number], number>>;
  readonly rateRefusals: () => Readonly<Record<(typeof rateLimits)[number], number>>;
  readonly auditBacklog: () => number;
  /** Whether each part that `/readyz` checks is ready. Never rejects. */
  readonly readiness: () => Promise<Readonly<Record<(typeof readyChecks)[number], boolean>>>;
}

export function addGauges(metrics: ClosedMetrics, sources: GaugeSources): void {
  const { version, node, cloud, credential } = sources.build;
  metrics.gauge('gql_graph_build_info', 'Always 1; what runs.', (set) => set({ version, node, cloud, credential }, 1));
  metrics.gauge('gql_graph_operations_in_flight', 'Operations of verified callers in flight.', (set) =>
    set({}, sources.operations().inFlight),
  );
  metrics.gauge(
    'gql_graph_operations_in_flight_limit',
    'How many may be; fewer than MAX_IN_FLIGHT while the process lags.',
    (set) => set({}, sources.operations().max),
  );
  metrics.gauge('gql_graph_open_streams', 'Open streams of progress.', (set) => set({}, sources.streams().open));
  metrics.gauge('gql_graph_open_streams_limit', 'How many may be open.', (set) => set({}, sources.streams().max));
  metrics.gauge('gql_graph_calls_in_flight', 'Calls in flight to Microsoft Graph and Microsoft Entra.', (set) => {
    const load = sources.load();
    for (const kind of callKinds) set({ kind }, load[kind].inFlight);
  });
  metrics.gauge('gql_graph_calls_waiting', 'Calls that wait for a place.', (set) => {
    const load = sources.load();
    for (const kind of callKinds) set({ kind }, load[kind].waiting);
  });
  metrics.gauge('gql_graph_throttle_pauses', 'Pauses of Microsoft Graph that are in force.', (set) => {
    const pauses = sources.pauses();
    for (const direction of directions) set({ direction }, pauses[direction]);
  });
  metrics.tally('gql_graph_rate_refusals_total', 'Requests over a limit of rate.', { limit: rateLimits }, (set) => {
    const refusals = sources.rateRefusals();
    for (const limit of rateLimits) set({ limit }, refusals[limit]);
  });
  metrics.gauge('gql_graph_audit_backlog', 'Entries of the audit log that wait to be stored.', (set) =>
    set({}, sources.auditBacklog()),
  );
  metrics.gauge(
    'gql_graph_ready',
    '1 where the part is as it should be, 0 where it keeps the gateway from being ready.',
    async (set) => {
      const ready = await sources.readiness();
      for (const check of readyChecks) set({ check }, ready[check] ? 1 : 0);
    },
  );
  let before = performance.eventLoopUtilization();
  metrics.gauge(
    'gql_graph_event_loop_utilization',
    'The busy part of the event loop since the last scrape, 0 to 1.',
    (set) => {
      const now = performance.eventLoopUtilization();
      set({}, performance.eventLoopUtilization(now, before).utilization);
      before = now;
    },
  );
}
