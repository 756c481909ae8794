// GraphiQL as `npm run build:graphiql` makes it of dev/graphiql: loads nothing from elsewhere. What it opens with is
// fetched at each load, so that each load brings a fresh token.

import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { isBuilt, serveFiles } from './built-files.ts';
import { type ExplorerPage, scriptValue } from './page.ts';

// `src/` and `dist/src/` are at different depths below the folder that holds `dist/`.
const folders = ['../../../dist/graphiql', '../../../../dist/graphiql'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

/** Null where it has not been built, as in the image for production. */
export function createGraphiQLPage(app: FastifyInstance): ExplorerPage | null {
  const folder = folders.find(isBuilt);
  if (folder === undefined) return null;
  const html = serveFiles(app, folder, '/graphiql', policy);
  return (prefill) => {
    const opening = `<script type="application/json" id="prefill">${scriptValue(prefill)}</script>`;
    return { html: html.replace('</head>', () => `${opening}\n</head>`), csp: policy };
  };
}

// The editor styles itself inline and carries fonts and icons as data. A block of JSON is no script to a browser.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
