// Apollo Sandbox, embedded as Apollo documents it: https://www.apollographql.com/docs/graphos/platform/sandbox. It comes
// from Apollo's CDN; where that cannot be reached, the page says so and leads to GraphiQL.

import { randomBytes } from 'node:crypto';
import { type ExplorerPage, type Prefill, scriptValue } from './page.ts';

const cdn = 'https://embeddable-sandbox.cdn.apollographql.com';
const embed = `${cdn}/v2/embeddable-sandbox.umd.production.min.js`;

export const sandboxPage: ExplorerPage = (prefill) => {
  const nonce = randomBytes(16).toString('base64');
  return { html: page(nonce, scriptValue(sandboxOptions(prefill))), csp: policy(nonce) };
};

// `sharedHeaders` go with introspection too, which the gateway answers to verified callers only.
function sandboxOptions({ examples, authorization }: Prefill) {
  const headers = { Authorization: authorization };
  const { document, variables } = examples[0] ?? { document: '', variables: '{}' };
  return {
    target: '#sandbox',
    initialState: { document, variables: JSON.parse(variables), headers, sharedHeaders: headers },
    endpointIsEditable: false,
    runTelemetry: false,
    allowDynamicStyles: false,
  };
}

function page(nonce: string, options: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Apollo Sandbox</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">
  body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b1f24; background: #f6f8fa; }
  main { max-width: 34rem; margin: 20vh auto 0; padding: 0 1.5rem; }
  a { color: #0550ae; }
  #sandbox iframe { position: fixed; inset: 0; width: 100%; height: 100%; border: 0; background: #fff; }
  @media (prefers-color-scheme: dark) { body { color: #e6edf3; background: #0d1117; } a { color: #79c0ff; } }
</style>
</head>
<body>
<main>
  <h1 id="title">Apollo Sandbox is loading</h1>
  <p id="notice" role="status">It comes from Apollo's CDN. If nothing appears, this machine may be offline.</p>
  <p><a href="/graphiql">Open GraphiQL</a>, which is bundled with the gateway and needs no network.</p>
</main>
<div id="sandbox"></div>
<script nonce="${nonce}" src="${embed}"></script>
<script nonce="${nonce}">
  if (window.EmbeddedSandbox) {
    new window.EmbeddedSandbox({ ...${options}, initialEndpoint: new URL('/graphql', location.href).href });
  } else {
    document.getElementById('title').textContent = 'Apollo Sandbox cannot be loaded';
    document.getElementById('notice').textContent = "Apollo's CDN cannot be reached: this machine seems to be offline.";
  }
</script>
</body>
</html>
`;
}

// Exactly Apollo's hosts: the script and its styles, and the frame Sandbox runs in. Operations are sent by this page.
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
