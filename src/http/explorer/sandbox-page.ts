// Apollo Sandbox, embedded as documented by Apollo: https://www.apollographql.com/docs/graphos/platform/sandbox. It is
// loaded from Apollo's CDN; if that is not reachable, the page says so. Sandbox opens one operation, and collections
// require an account, so a menu of examples is placed above it.

import { randomBytes } from 'node:crypto';
import { type ExplorerPage, type Opening, type Prefill, scriptValue } from './page.ts';
import { sandboxScript } from './sandbox-script.ts';

const cdn = 'https://embeddable-sandbox.cdn.apollographql.com';
const embed = `${cdn}/v2/embeddable-sandbox.umd.production.min.js`;

export interface Elsewhere {
  /** Whether GraphiQL is available, to link to it. */
  readonly graphiql: boolean;
}

export function createSandboxPage({ graphiql }: Elsewhere): ExplorerPage {
  return (prefill) => {
    const nonce = randomBytes(16).toString('base64');
    return { html: page(nonce, prefill, graphiql), csp: policy(nonce) };
  };
}

function page(nonce: string, prefill: Prefill, graphiql: boolean): string {
  const link = '<a href="/graphiql">GraphiQL</a>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Apollo Sandbox</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header>
  <label for="example">Example</label>
  <select id="example">${options(prefill.examples)}</select>
  ${graphiql ? link : ''}
</header>
<main>
  <h1 id="title">Apollo Sandbox is loading</h1>
  <p id="notice" role="status">It comes from Apollo's CDN. If nothing appears, this machine may be offline.</p>
  ${graphiql ? `<p>${link} is bundled with the gateway, holds the same examples and needs no network.</p>` : ''}
</main>
<div id="sandbox"></div>
<script nonce="${nonce}" src="${embed}"></script>
<script nonce="${nonce}">
(${sandboxScript})(${scriptValue(prefill)});
</script>
</body>
</html>
`;
}

function options(examples: readonly Opening[]): string {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const option = (example: Opening) => `<option value="${examples.indexOf(example)}">${example.title}</option>`;
  return groups
    .map((name) => {
      const members = examples.filter(({ group }) => group === name);
      return `<optgroup label="${name}">${members.map(option).join('')}</optgroup>`;
    })
    .join('');
}

const style = `
  body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b1f24; background: #f6f8fa; }
  header { display: flex; align-items: center; gap: .75rem; height: 3rem; padding: 0 1rem; box-sizing: border-box; }
  select { font: inherit; min-width: 0; max-width: 28rem; flex: 1; padding: .2rem; }
  main { max-width: 34rem; margin: 15vh auto 0; padding: 0 1.5rem; }
  a { color: #0550ae; }
  #sandbox iframe { position: fixed; inset: 3rem 0 0; width: 100%; height: calc(100% - 3rem); border: 0;
    background: #fff; }
  @media (prefers-color-scheme: dark) { body { color: #e6edf3; background: #0d1117; } a { color: #79c0ff; } }
`;

// Only Apollo's hosts: the script and its styles, and Sandbox's frame. Operations are sent by this page.
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${cdn}`,
    `style-src 'nonce-${nonce}' ${cdn}`,
    'frame-src https://sandbox.embed.apollographql.com',
    `img-src data: ${cdn}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
