// GET /healthz: the process lives. GET /readyz: it can be sent requests, which takes the keys that callers' tokens are
// verified with, a record of changes that can be written, a set-up that Microsoft Entra does not refuse, and not being
// about to stop. Microsoft Graph does not count:
// every replica would leave at once.

import type { FastifyInstance } from 'fastify';
import type { CallerVerifier } from '../auth/caller.ts';

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
    const part = readiness.misconfigured();
    return part === null ? null : `misconfigured: ${part}`;
  }
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const missing = await firstMissing();
    return missing === null ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', because: missing });
  });
}

/**
 * Whether callers' tokens can be verified, found out by one that cannot be valid. Asked until it succeeds and not again:
 * keys that were there are served on while their endpoint is down.
 */
export function keyCheck({ verify }: CallerVerifier, tenantId: string): () => Promise<boolean> {
  const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');
  const token = `${part({ alg: 'RS256', kid: 'readiness' })}.${part({ tid: tenantId })}.${part({})}`;
  let found = false;
  return async () => {
    if (found) return true;
    const verdict = await verify(`Bearer ${token}`);
    found = !verdict.ok && verdict.reason !== 'unavailable';
    return found;
  };
}
