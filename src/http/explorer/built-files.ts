// The files of a page that was built into a folder. Each file found at start gets a route; no other path reaches the
// disk.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** False where the page has not been built. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

/** Serves all files below `prefix` but index.html, whose text is returned. */
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
      // The name of an asset holds the hash of its content.
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return readFileSync(join(folder, 'index.html'), 'utf8');
}
