// Endpoints for operators: readiness, and metrics on a port of their own.

import type { Logger } from 'pino';
import type { Config } from '../config/index.ts';
import { summaryOf } from '../config/summary.ts';
import { startAdminServer } from '../http/admin-server.ts';
import { serveHealth } from '../http/health.ts';
import type { Edge } from './edge.ts';
import type { Execution } from './execution.ts';
import type { Gateway } from './gateway.ts';
import type { Closing, Safety } from './safety.ts';

export interface HealthParts {
  readonly config: Config;
  readonly log: Logger;
  readonly safety: Safety;
  readonly gateway: Gateway;
  readonly edge: Edge;
  readonly metrics: Execution['metrics'];
}

/** Listens on `ADMIN_PORT` if it is set; rejects if the port is taken. */
export async function openHealth(
  { config, log, safety: { trail, store, counters }, gateway, edge: { app, callers, admission }, metrics }: HealthParts,
  closings: Closing[],
): Promise<void> {
  const { streams, misconfigured, credentialCheck, load, pauses } = gateway;
  const readiness = {
    keysAreThere: callers.keysAreThere,
    auditIsWritable: trail.isWritable,
    storeIsWritable: store.isWritable,
    isCheckingCredential: credentialCheck.isPending,
    misconfigured,
  };
  serveHealth(app, readiness);
  metrics?.addGauges({
    build: summaryOf(config),
    load,
    pauses,
    streams: streams.load,
    rateRefusals: counters.refusals,
    operations: admission.load,
    auditBacklog: trail.backlog,
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
}
