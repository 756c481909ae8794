// GraphiQL, built from dev/graphiql by `npm run build:graphiql`: loads nothing from other hosts. Its initial state is
// fetched at each page load, so that each load has a fresh token.

import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { isBuilt, serveFiles } from './built-files.ts';
import { type ExplorerPage, scriptValue } from './page.ts';

// `src/` and `dist/src/` are at different depths below the folder that holds `dist/`.
const folders = ['../../../dist/graphiql', '../../../../dist/graphiql'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

/** Null if it has not been built, as in the production image. */
export function createGraphiQLPage(app: FastifyInstance): ExplorerPage | null {
  const folder = folders.find(isBuilt);
  if (folder === undefined) return null;
  const html = serveFiles(app, folder, '/graphiql', policy);
  return (prefill) => {
    const opening = `<script type="application/json" id="prefill">${scriptValue(prefill)}</script>`;
    return { html: html.replace('</head>', () => `${opening}\n</head>`), csp: policy };
  };
}

// The editor uses inline styles, and fonts and icons as data URLs. A JSON block is not a script to a browser.
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
