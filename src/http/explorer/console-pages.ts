// The built example console at /console/. For development: it signs in through the tenant of EXPLORER_TOKEN_URL.

import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config/index.ts';
import { serveFiles } from './built-files.ts';

export function serveConsole(app: FastifyInstance, config: Config): void {
  const { consoleFolder, explorerTokenUrl } = config;
  if (consoleFolder === null || explorerTokenUrl === null) return;
  const tenantUrl = new URL(explorerTokenUrl).origin;
  const csp = policy(tenantUrl);
  const html = serveFiles(app, consoleFolder, '/console', csp);
  app.get('/console/', async (_request, reply) =>
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', csp)
      .send(html),
  );
  app.get('/console/settings.json', async () => ({ tenantUrl }));
  app.get('/console', async (_request, reply) => reply.redirect('/console/'));
}

function policy(tenantUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${tenantUrl}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
