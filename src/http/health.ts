// GET /healthz: the process is alive. GET /readyz: it can serve requests, which requires signing keys for callers'
// tokens, a writable audit log and write store, a configuration that Microsoft Entra accepts, and no shutdown in
// progress. Microsoft Graph is not checked: its outage would take out every replica.

import type { FastifyInstance } from 'fastify';

export interface Readiness {
  keysAreThere(): Promise<boolean>;
  auditIsWritable(): Promise<boolean>;
  storeIsWritable(): Promise<boolean>;
  /** Whether the first check of the gateway's credential has not ended. */
  isCheckingCredential(): boolean;
  /** The part of the gateway's configuration that Microsoft Entra refuses, or null. */
  misconfigured(): string | null;
}

export function serveHealth(app: FastifyInstance, readiness: Readiness): void {
  async function firstMissing(): Promise<string | null> {
    if (app.isDraining()) return 'draining';
    if (!(await readiness.keysAreThere())) return 'keys';
    if (!(await readiness.auditIsWritable())) return 'audit';
    if (!(await readiness.storeIsWritable())) return 'store';
    if (readiness.isCheckingCredential()) return 'checking the credential';
    const part = readiness.misconfigured();
    return part === null ? null : `misconfigured: ${part}`;
  }
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const missing = await firstMissing();
    return missing === null ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', because: missing });
  });
}
