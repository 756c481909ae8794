// GraphiQL, bundled: loads nothing from elsewhere. The examples are its tabs; headers are not kept between loads, so
// that each load brings a fresh token.

import { randomBytes } from 'node:crypto';
import { type ExplorerPage, type Prefill, scriptValue } from './page.ts';

/** The bundle is megabytes: it is read only where the page exists. */
export async function createGraphiQLPage(): Promise<ExplorerPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return (prefill) => {
    const nonce = randomBytes(16).toString('base64');
    const tag = `<script nonce="${nonce}">`;
    const scripts = () => `${tag}${firstMemory(prefill)}</script>${tag}`;
    const html = renderGraphiQL(graphiqlOptions(prefill)).replace('<script>', scripts);
    return { html, csp: policy(nonce) };
  };
}

// The options stand in a script unescaped: `examples` are this project's files and the token has the form of a JWT.
function graphiqlOptions({ examples, authorization }: Prefill) {
  const headers = JSON.stringify({ Authorization: authorization }, null, 2);
  return {
    title: 'GraphiQL',
    endpoint: '/graphql',
    headers,
    shouldPersistHeaders: false,
    defaultTabs: examples.map(({ document, variables }) => ({ query: document, variables, headers })),
    defaultEditorToolsVisibility: 'variables' as const,
  };
}

// GraphiQL opens with what it remembers of the last visit, and without one with neither its first tab's variables nor,
// at the next load, that tab.
function firstMemory({ examples: [first] }: Prefill): string {
  return [
    `localStorage['graphiql:query'] ??= ${scriptValue(first?.document ?? '')};`,
    `localStorage['graphiql:variables'] ??= ${scriptValue(first?.variables ?? '{}')};`,
  ].join('');
}

// The editor starts its workers from blobs, styles itself inline, and carries fonts and icons as data.
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' blob:`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
