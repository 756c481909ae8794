// The code of the guide for MSAL, in Chromium: a page signs in, calls the gateway from its own origin, and passes a claims
// challenge on.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEV_CLIENT_ID, GATEWAY_CLIENT_ID, TENANT_ID } from '../../dev/emulator/seed.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const [section = ''] = /^## MSAL$[\s\S]*?(?=^## )/m.exec(readFileSync('docs/guides/clients.md', 'utf8')) ?? [];
const [signIn = '', redirect = '', stepUp = ''] = [...section.matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code]) => code,
);

/** The guide's code, with the emulated sign-in service in place of Microsoft's. */
function pageAt(loginUrl: string): string {
  const own = signIn
    .replace('https://login.microsoftonline.com', loginUrl)
    .replace(
      "clientCapabilities: ['CP1'],",
      `clientCapabilities: ['CP1'], knownAuthorities: ['${new URL(loginUrl).host}'],`,
    );
  return `
    const [clientId, tenantId, gatewayClientId] = ${JSON.stringify([DEV_CLIENT_ID, TENANT_ID, GATEWAY_CLIENT_ID])};
    ${own}
    window.accessToken = accessToken;
    window.stepUp = async (claims) => { ${stepUp} return stronger; };`;
}

async function bundled(sources: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'guide',
        resolveId: (id) => (id.startsWith('guide:') ? id : null),
        load: (id) => sources[id.replace('guide:', '')] ?? null,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: Object.fromEntries(Object.keys(sources).map((name) => [name, `guide:${name}`])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const chunks = 'output' in output ? output.output : [];
  return new Map(chunks.map((chunk) => [`/${chunk.fileName}`, 'code' in chunk ? chunk.code : '']));
}

let files = new Map<string, string>();
const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const script = files.get(pathname);
  const name = pathname === '/redirect.html' ? 'redirect' : 'main';
  response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
  response.end(script ?? `<!doctype html><title>${name}</title><script type="module" src="/${name}.js"></script>`);
});

let harness: Harness;
let browser: Browser;
let page: Page;
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  harness = await startHarness({ env: { CORS_ORIGINS: origin, REQUIRE_AUTH_CONTEXT: 'c1' } });
  files = await bundled({ main: pageAt(harness.emulator.loginUrl), redirect });
  browser = await launchBrowser();
  page = await browser.newPage({ ignoreHTTPSErrors: true });
});
afterAll(async () => {
  await browser?.close();
  await harness?.close();
  server.closeAllConnections();
  server.close();
});

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
type Answer = { status: number; body: any };
const ask = (query: string, token: string): Promise<Answer> =>
  page.evaluate(
    async ([url, text, bearer]) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: text }) });
      return { status: answer.status, body: await answer.json() };
    },
    [harness.url, query, token] as const,
  );

it('the guide for MSAL works: a sign-in, a query, a claims challenge, and the mutation again with the new token', async () => {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(origin);
  await expect.poll(() => page.evaluate('window.accessToken ?? null'), { message: said.join() }).toBeTypeOf('string');
  const token = (await page.evaluate('window.accessToken')) as string;

  const read = await ask('{ me { __typename ... on User { userPrincipalName } } }', token);
  expect(read.body.data.me).toEqual({ __typename: 'User', userPrincipalName: 'admin@contoso.example' });

  const enable = 'mutation { enableSmsSignIn(userId: "enable-ok@contoso.example") { __typename } }';
  const refused = await ask(enable, token);
  // 401 and not 403: the client has said that it understands challenges.
  expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([401, 'STEP_UP_REQUIRED']);
  const { claims } = refused.body.errors[0].extensions;
  const stronger = (await page.evaluate(`window.stepUp(${JSON.stringify(claims)})`)) as string;
  expect(stronger).not.toBe(token);
  const done = await ask(enable, stronger);
  expect(done.body.data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
  expect(said).toEqual([]);
});
