// The built example console at /console/, its files alone: they are read at start, and no path of a request reaches the
// disk. For development: it signs in through the tenant that EXPLORER_TOKEN_URL belongs to.

import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export function serveConsole(app: FastifyInstance, config: Config): void {
  const { consoleFolder, explorerTokenUrl } = config;
  if (consoleFolder === null || explorerTokenUrl === null) return;
  const tenantUrl = new URL(explorerTokenUrl).origin;
  const csp = policy(tenantUrl);
  for (const file of globSync('**/*.*', { cwd: consoleFolder })) {
    const body = readFileSync(join(consoleFolder, file));
    const type = types[extname(file)] ?? 'application/octet-stream';
    app.get(file === 'index.html' ? '/console/' : `/console/${file}`, async (_request, reply) =>
      reply.header('content-type', type).header('content-security-policy', csp).send(body),
    );
  }
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
