import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Harness, type HarnessOptions, startHarness } from '../support/harness.ts';

let browser: Browser;
const open: Harness[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await Promise.all(open.map((harness) => harness.close()));
});

async function start(explorer: string, env: HarnessOptions['env'] = {}): Promise<Harness> {
  const harness = await startHarness({
    env: (emulator) => ({
      GRAPHQL_EXPLORER: explorer,
      EXPLORER_TOKEN_URL: `${emulator.graphUrl}/dev/token?user=admin`,
      ...(typeof env === 'function' ? env(emulator) : env),
    }),
  });
  open.push(harness);
  return harness;
}

async function newPage(): Promise<{ page: Page; problems: string[]; asked: string[] }> {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(25_000);
  const problems: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) problems.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  return { page, problems, asked };
}

async function run(page: Page): Promise<string> {
  await page.locator('.graphiql-query-editor', { hasText: 'enableSmsSignIn' }).waitFor();
  // A loaded machine may never be idle; the click is what counts.
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  await page.locator('button.graphiql-execute-button').click();
  await page.locator('.result-window', { hasText: '__typename' }).waitFor();
  return page.locator('.result-window').innerText();
}

const remembered = (page: Page) =>
  page
    .context()
    .storageState()
    .then(({ origins }) => JSON.stringify(origins));

describe('GraphiQL', { retry: 2 }, () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await start('sandbox');
  });
  beforeEach(() => harness.emulator.reset());

  it('runs the mutation it is filled with at the first click, again after a reload, and asks nobody else', async () => {
    const { page, problems, asked } = await newPage();
    await page.goto(`${harness.url}/graphiql`);
    expect(await run(page)).toContain('EnableSmsSignInSuccess');
    harness.emulator.reset();
    await page.reload();
    expect(await run(page)).toContain('EnableSmsSignInSuccess');
    expect(problems).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(harness.url) && !/^(data|blob):/.test(url))).toEqual([]);
    await page.context().close();
  });

  it('remembers between visits what was typed, but no token', async () => {
    const { page } = await newPage();
    await page.goto(`${harness.url}/graphiql`);
    await run(page);
    await page.locator('.graphiql-query-editor').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# kept for tomorrow\n');
    await vi.waitFor(async () => expect(await remembered(page)).toContain('kept for tomorrow'), { timeout: 15_000 });
    expect(await remembered(page)).not.toContain('Bearer');
    await page.reload();
    await page.locator('.graphiql-query-editor', { hasText: 'kept for tomorrow' }).waitFor();
    await page.context().close();
  });
});

describe('the tabs of GraphiQL', { retry: 2 }, () => {
  it('show refusals with their members, run by keyboard, and explain the schema', async () => {
    const harness = await start('graphiql');
    const { page, problems } = await newPage();
    await Promise.all([page.waitForResponse(`${harness.url}/graphql`), page.goto(harness.url)]);
    await page.locator('.graphiql-query-editor', { hasText: 'enableSmsSignIn' }).waitFor();
    const editor = page.locator('.graphiql-query-editor', { hasText: 'number_taken' });
    const shown = page.locator('.result-window', { hasText: 'PHONE_NUMBER_NOT_UNIQUE' });
    // GraphiQL shows tabs and text a moment before it listens to them.
    const untilSeen = (seen: typeof shown, act: () => Promise<void>) =>
      vi.waitFor(() => act().then(() => seen.waitFor({ timeout: 1_500 })), { timeout: 15_000 });
    await untilSeen(editor, () => page.locator('.graphiql-tab-button', { hasText: 'Refusals' }).click());
    await editor.click();
    await untilSeen(shown, () => page.keyboard.press('Control+Enter'));
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Mutation', exact: true }).first().click();
    await page.getByRole('link', { name: 'enableSmsSignIn', exact: true }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the hosted Sandbox', { retry: 2 }, () => {
  const preflight = async (origin: string) => {
    const { url } = await start('sandbox', { CORS_ORIGINS: 'https://studio.apollographql.com' });
    return fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
  };

  it('may call from an origin that is listed', async () => {
    const { status, headers } = await preflight('https://studio.apollographql.com');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://studio.apollographql.com');
    expect(headers.get('access-control-allow-headers')).toMatch(/authorization.*content-type/);
  });

  it('may not from another', async () => {
    const { headers } = await preflight('https://studio.apollographql.com.evil.example');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('Apollo Sandbox', { retry: 2 }, () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await start('sandbox');
  });

  it('leads to GraphiQL where the CDN cannot be reached', async () => {
    const { page, problems } = await newPage();
    await page.route(/apollographql\.com/, (route) => route.abort());
    await page.goto(harness.url);
    await page.getByRole('heading', { name: 'cannot be loaded' }).waitFor();
    await page.getByRole('link', { name: 'GraphiQL' }).click();
    await page.waitForURL('**/graphiql*');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  // The CDN's script is stood in for: what it is given is what the hosted Sandbox would be given.
  it('is given the endpoint, a document, variables and a token that the gateway accepts', async () => {
    const { page, problems } = await newPage();
    const body = 'window.EmbeddedSandbox = function (options) { window.given = options; };';
    await page.route(/embeddable-sandbox\.cdn\.apollographql\.com/, (route) =>
      route.fulfill({ body, contentType: 'text/javascript' }),
    );
    await page.goto(harness.url);
    const given = await page.evaluate(() => (globalThis as unknown as { given: SandboxOptions }).given);
    expect(given.initialEndpoint).toBe(`${harness.url}/graphql`);
    const { document, variables, headers, sharedHeaders } = given.initialState;
    expect(sharedHeaders).toEqual(headers);
    const answer = await harness.run(document, variables, headers['Authorization']?.replace('Bearer ', ''));
    expect(answer.data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('may load from the hosts of Apollo alone', async () => {
    const policy = (await fetch(harness.url)).headers.get('content-security-policy') ?? '';
    const hosts = [...new Set(policy.match(/https:\/\/[^\s;]+/g))].sort();
    expect(hosts).toEqual([
      'https://embeddable-sandbox.cdn.apollographql.com',
      'https://sandbox.embed.apollographql.com',
    ]);
    expect(policy).not.toContain('unsafe');
  });
});

describe('GRAPHQL_EXPLORER', { retry: 2 }, () => {
  it.each(['/', '/graphiql'])('none: %s does not exist', async (path) => {
    const { url } = await start('none');
    expect((await fetch(url + path)).status).toBe(404);
  });

  it('graphiql: / leads to it', async () => {
    const { url } = await start('graphiql');
    const answer = await fetch(url, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/graphiql']);
  });

  it('never lets what the token endpoint answers into the page, unless it is a token', async () => {
    const { url } = await start('sandbox', (emulator) => ({ EXPLORER_TOKEN_URL: `${emulator.graphUrl}/dev/people` }));
    for (const path of ['/', '/graphiql']) {
      const html = await (await fetch(url + path)).text();
      expect(html).toContain('Bearer YOUR_TOKEN');
      expect(html).not.toContain('displayName":"Ana');
    }
  });
});

interface SandboxOptions {
  readonly initialEndpoint: string;
  readonly initialState: {
    readonly document: string;
    readonly variables: Record<string, unknown>;
    readonly headers: Record<string, string>;
    readonly sharedHeaders: Record<string, string>;
  };
}
