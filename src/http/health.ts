// GET /healthz: the process lives. GET /readyz: it can be sent requests, which takes the keys that callers' tokens are
// verified with, an audit log and a store of writes that can be written, a set-up that Microsoft Entra does not refuse,
// and not being
// about to stop. Microsoft Graph does not count:
// every replica would leave together.

import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** From now on `/readyz` says no, and connections are closed after their answer. */
    beginDraining(): void;
    isDraining(): boolean;
  }
}

export interface Readiness {
  keysAreThere(): Promise<boolean>;
  auditIsWritable(): Promise<boolean>;
  storeIsWritable(): Promise<boolean>;
  /** Which part of the gateway's set-up Microsoft Entra refuses, or null. */
  misconfigured(): string | null;
}

export function serveHealth(app: FastifyInstance, readiness: Readiness): void {
  let draining = false;
  app.decorate('beginDraining', () => {
    draining = true;
  });
  app.decorate('isDraining', () => draining);
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (draining) reply.header('connection', 'close');
    done();
  });
  async function firstMissing(): Promise<string | null> {
    if (draining) return 'draining';
    if (!(await readiness.keysAreThere())) return 'keys';
    if (!(await readiness.auditIsWritable())) return 'audit';
    if (!(await readiness.storeIsWritable())) return 'store';
    const part = readiness.misconfigured();
    return part === null ? null : `misconfigured: ${part}`;
  }
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const missing = await firstMissing();
    return missing === null ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', because: missing });
  });
}
