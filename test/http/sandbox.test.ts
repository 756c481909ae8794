import { getIntrospectionQuery } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { newPage, startExplorer } from '../support/explorers.ts';
import type { Harness } from '../support/harness.ts';

let browser: Browser;
let embed: string;
beforeAll(async () => {
  embed = await bundleEmbed();
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the hosted Sandbox', () => {
  let harness: Harness;
  beforeAll(async () => {
    const origins = 'https://studio.apollographql.com,https://sandbox.embed.apollographql.com';
    harness = await startExplorer('sandbox', { CORS_ORIGINS: origins });
    return () => harness.close();
  });
  const preflight = (origin: string) =>
    fetch(`${harness.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  it.each(['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'])(
    'may call from %s: the preflight, introspection and an operation with its headers',
    async (origin) => {
      const { status, headers } = await preflight(origin);
      expect(status).toBe(204);
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-allow-headers')).toMatch(/authorization.*content-type/);
      const authorization = `Bearer ${await harness.emulator.issueCallerToken()}`;
      for (const query of [getIntrospectionQuery(), '{ me { __typename } }']) {
        const answer = await fetch(`${harness.url}/graphql`, {
          method: 'POST',
          headers: { origin, 'content-type': 'application/json', authorization },
          body: JSON.stringify({ query }),
        });
        expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
        expect(await answer.json()).not.toHaveProperty('errors');
      }
    },
  );

  it('other origins may not introspect', async () => {
    const { headers } = await preflight('https://studio.apollographql.com.evil.example');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('Apollo Sandbox', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startExplorer('sandbox');
    return () => harness.close();
  });

  it('offers GraphiQL if the CDN is not reachable', async () => {
    const { page, problems } = await newPage(browser);
    await page.route(/apollographql\.com/, (route) => route.abort());
    await page.goto(harness.url);
    await page.getByRole('heading', { name: 'cannot be loaded' }).waitFor();
    await page.getByRole('link', { name: 'GraphiQL' }).first().click();
    await page.waitForURL('**/graphiql*');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  // Apollo's embedding script as npm has it; only the page in its frame is stood in for, which runs what it is given.
  const openSandbox = async (path: string) => {
    const opened = await newPage(browser);
    await opened.page.route(/embeddable-sandbox\.cdn\.apollographql\.com/, (route) =>
      route.fulfill({ body: embed, contentType: 'text/javascript' }),
    );
    await opened.page.route(/sandbox\.embed\.apollographql\.com/, (route) =>
      route.fulfill({ body: '<!doctype html><title>Sandbox</title>', contentType: 'text/html' }),
    );
    await opened.page.goto(harness.url + path);
    return opened;
  };
  const framesOf = (page: Page) => page.frames().filter((frame) => frame.url().includes('sandbox.embed'));
  const givenTo = (page: Page) => {
    const [frame, ...others] = framesOf(page);
    expect(others).toEqual([]);
    return new URL(frame?.url() ?? 'about:blank').searchParams;
  };
  const answerIn = async (page: Page) => {
    await framesOf(page)[0]?.waitForLoadState();
    return (await framesOf(page)[0]?.evaluate<FrameAnswers>(askTheGateway)) as FrameAnswers;
  };

  it('introspects and runs the operation it is given, with its variables and headers, through the page', async () => {
    const { page, problems } = await openSandbox('/');
    await page.locator('#sandbox iframe').waitFor();
    const given = givenTo(page);
    expect(given.get('endpoint')).toBe(`${harness.url}/graphql`);
    expect(given.get('runTelemetry')).toBe('false');
    expect(given.get('shouldDefaultAutoupdateSchema')).toBe('false');
    expect(given.get('sharedHeaders')).toBe(given.get('defaultHeaders'));
    const { introspection, operation } = await answerIn(page);
    expect(introspection).toContain('EnableSmsSignInSuccess');
    expect(operation).toContain('"__typename":"EnableSmsSignInSuccess"');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is embedded again for each chosen example, by keyboard, and a link selects an example', async () => {
    const { page, problems } = await openSandbox('/');
    await page.getByLabel('Example').focus();
    await page.keyboard.press('ArrowDown');
    const chosen = async () => {
      await expect.poll(() => givenTo(page).get('defaultVariables')).toContain('not-unique');
      expect((await answerIn(page)).operation).toContain('"__typename":"PhoneNumberNotUniqueError"');
    };
    await chosen();
    await page.goto(page.url());
    await chosen();
    await page.getByLabel('Example').selectOption('A stronger sign-in is wanted first');
    await expect.poll(() => givenTo(page).get('defaultVariables')).toContain('"me"');
    expect((await answerIn(page)).operation).toContain('"__typename":"StepUpRequiredError"');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it("may load only from Apollo's hosts", async () => {
    const policy = (await fetch(harness.url)).headers.get('content-security-policy') ?? '';
    const hosts = [...new Set(policy.match(/https:\/\/[^\s;]+/g))].sort();
    expect(hosts).toEqual([
      'https://embeddable-sandbox.cdn.apollographql.com',
      'https://sandbox.embed.apollographql.com',
    ]);
    expect(policy).not.toContain('unsafe');
  });
});

interface FrameAnswers {
  readonly introspection: string;
  readonly operation: string;
}

// What Sandbox sends to the page around its frame, and what comes back. Runs in the frame.
const askTheGateway = `(async () => {
  const given = new URLSearchParams(location.search);
  const sandboxEndpointUrl = given.get('endpoint');
  const told = (name, message) => new Promise((resolve) => {
    addEventListener('message', ({ data }) => data.name === name && resolve(JSON.stringify(data)));
    parent.postMessage(message, '*');
  });
  await told('HandshakeResponse', { name: 'ExplorerListeningForHandshake' });
  return {
    introspection: await told('SchemaResponse', {
      name: 'IntrospectionQueryWithHeaders',
      introspectionRequestBody: JSON.stringify({ query: '{ __schema { types { name } } }' }),
      introspectionRequestHeaders: JSON.parse(given.get('sharedHeaders')),
      sandboxEndpointUrl,
      operationId: '1',
    }),
    operation: await told('ExplorerResponse', {
      name: 'ExplorerRequest',
      operation: given.get('defaultDocument'),
      variables: JSON.parse(given.get('defaultVariables')),
      headers: JSON.parse(given.get('defaultHeaders')),
      endpointUrl: sandboxEndpointUrl,
      operationId: '2',
    }),
  };
})()`;

/** The script of the CDN, made of Apollo's package. */
async function bundleEmbed(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'embed.js', formats: ['iife'], name: 'embed' },
    },
    plugins: [
      {
        name: 'embed',
        resolveId: (id) => (id.endsWith('embed.js') ? '\0embed' : null),
        load: (id) =>
          id === '\0embed'
            ? "import { ApolloSandbox } from '@apollo/sandbox'; window.EmbeddedSandbox = ApolloSandbox;"
            : null,
      },
    ],
  });
  const [{ output }] = made as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
