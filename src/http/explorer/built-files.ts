// The files of a page that was built into a folder. They are read at start, and no path of a request reaches the disk.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** False where the page has not been built. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

/** Serves all files below `prefix` but index.html, whose text is the answer. */
export function serveFiles(app: FastifyInstance, folder: string, prefix: string, csp: string): string {
  for (const file of globSync('**/*.*', { cwd: folder })) {
    if (file === 'index.html') continue;
    const body = readFileSync(join(folder, file));
    const type = types[extname(file)] ?? 'application/octet-stream';
    // The name of an asset holds the hash of what is in it.
    const cache = file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    app.get(`${prefix}/${file}`, async (_request, reply) =>
      reply
        .header('content-type', type)
        .header('cache-control', cache)
        .header('content-security-policy', csp)
        .send(body),
    );
  }
  return readFileSync(join(folder, 'index.html'), 'utf8');
}
