// Serves the files of a built page. Each file found at startup gets a route; no other path reaches the disk.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** False if the page has not been built. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

/** Serves all files below `prefix` except index.html, whose text is returned. */
export function serveFiles(app: FastifyInstance, folder: string, prefix: string, csp: string): string {
  app.register(fastifyStatic, {
    root: resolve(folder),
    prefix,
    wildcard: false,
    index: false,
    decorateReply: false,
    globIgnore: ['**/index.html'],
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header('content-security-policy', csp);
      // The file names of assets contain a hash of their content.
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return readFileSync(join(folder, 'index.html'), 'utf8');
}
