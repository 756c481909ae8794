import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { getIntrospectionQuery } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Harness, type HarnessOptions, startHarness } from '../support/harness.ts';

let browser: Browser;
const started: Harness[] = [];
beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['tools/build-pages.ts', '--if-stale', 'graphiql']);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await Promise.all(started.map((harness) => harness.close()));
});

async function start(explorer: string, env: HarnessOptions['env'] = {}): Promise<Harness> {
  const harness = await startHarness({
    env: (emulator) => ({
      GRAPHQL_EXPLORER: explorer,
      EXPLORER_TOKEN_URL: `${emulator.graphUrl}/dev/token?user=admin`,
      ...(typeof env === 'function' ? env(emulator) : env),
    }),
  });
  started.push(harness);
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

const editorWith = (page: Page, hasText: string) => page.locator('.graphiql-query-editor', { hasText });

/** Answers what the operation in the editor answered. */
async function run(page: Page, timeout = 25_000): Promise<string> {
  await page.locator('.graphiql-query-editor', { hasText: /mutation|query/ }).waitFor();
  const answered = page.waitForResponse((response) => /enableSmsSignIn/.test(response.request().postData() ?? ''));
  await page.locator('button.graphiql-execute-button').click();
  await answered;
  await page.locator('.result-window', { hasText: '__typename' }).waitFor({ timeout });
  return page.locator('.result-window').innerText();
}

async function typeFirst(page: Page, line: string): Promise<void> {
  await page.locator('.graphiql-query-editor').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(`${line}\n`);
}

/** Opens a tab. GraphiQL shows tabs a moment before it listens to them. */
async function open(page: Page, tab: string, text: string): Promise<void> {
  const opened = async () => {
    await page.locator('.graphiql-tab-button', { hasText: tab }).click();
    await editorWith(page, text).waitFor({ timeout: 1_500 });
  };
  await vi.waitFor(opened, { timeout: 15_000 });
}

const remembered = (page: Page) =>
  page
    .context()
    .storageState()
    .then(({ origins }) => JSON.stringify(origins));

describe('GraphiQL', { retry: 2 }, () => {
  let harness: Harness;
  let page: Page;
  let problems: string[];
  let asked: string[];
  beforeAll(async () => {
    harness = await start('sandbox');
  });
  beforeEach(async () => {
    harness.emulator.reset();
    ({ page, problems, asked } = await newPage());
    await page.goto(`${harness.url}/graphiql`);
    return () => page.context().close();
  });

  it('runs the mutation it is filled with at the first click, again after a reload, and asks nobody else', async () => {
    expect(await run(page)).toContain('EnableSmsSignInSuccess');
    harness.emulator.reset();
    await page.reload();
    expect(await run(page)).toContain('EnableSmsSignInSuccess');
    expect(problems).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(harness.url) && !/^(data|blob):/.test(url))).toEqual([]);
  });

  it('remembers between visits what was typed, but no token', async () => {
    await run(page);
    await typeFirst(page, '# kept for tomorrow');
    await vi.waitFor(async () => expect(await remembered(page)).toContain('kept for tomorrow'), { timeout: 15_000 });
    expect(await remembered(page)).not.toContain('Bearer');
    await page.reload();
    await editorWith(page, 'kept for tomorrow').waitFor();
  });

  it('lists past runs after a reload and runs one again, without having kept its token', async () => {
    await run(page);
    await vi.waitFor(async () => expect(await remembered(page)).toContain('queries'), { timeout: 15_000 });
    expect(await remembered(page)).not.toContain('Bearer');
    await page.reload();
    await open(page, 'Refusals', 'number_taken');
    await page.getByRole('button', { name: 'Show History' }).click();
    const past = page.locator('.graphiql-history-item', { hasText: 'EnableSmsSignIn' });
    await past.locator('.graphiql-history-item-label').click();
    // GraphiQL takes a moment to see that the operation has another name.
    await vi.waitFor(async () => expect(await run(page, 2_000)).toContain('EnableSmsSignInSuccess'), 15_000);
    expect(await remembered(page)).not.toContain('Bearer');
    expect(problems).toEqual([]);
  });

  it('opens examples beside what is being written, each signed in as who runs it', async () => {
    await run(page);
    await typeFirst(page, '# my own work');
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.getByRole('button', { name: 'A stronger sign-in is wanted first' }).click();
    await page.locator('.result-window', { hasNotText: '__typename' }).waitFor();
    expect(await run(page)).toContain('StepUpRequiredError');
    expect(await page.locator('.graphiql-tab').count()).toBe(4);
    await page.locator('.graphiql-tab-button').first().click();
    await editorWith(page, 'my own work').waitFor();
    expect(problems).toEqual([]);
  });

  it('runs by keyboard, shows refusals with their members, and is left by Tab in the order of the page', async () => {
    await open(page, 'Refusals', 'number_taken');
    await editorWith(page, 'number_taken').click();
    await page.keyboard.press('Control+Enter');
    const shown = page.locator('.result-window', { hasText: 'PHONE_NUMBER_NOT_UNIQUE' });
    await shown.waitFor();
    expect(await shown.innerText()).toMatch(/"message":\s"Another\sperson/);
    // The editor keeps Tab to itself until it is told otherwise.
    await page.keyboard.press('Control+m');
    const order: string[] = [];
    while (order.length < 12 && order.at(-1) !== 'Result Window') {
      await page.keyboard.press('Tab');
      order.push(await page.evaluate('document.activeElement.ariaLabel ?? document.activeElement.textContent'));
    }
    const named = ['Execute query (Ctrl-Enter)', 'Variables', 'Headers', 'Result Window'];
    expect(order.filter((name) => named.includes(name))).toEqual(named);
    expect(problems).toEqual([]);
  });

  it('has the documentation open, and finds in it', async () => {
    await page
      .getByRole('heading', { name: 'Docs' })
      .or(page.getByText('Docs', { exact: true }))
      .first()
      .waitFor();
    await page.locator('.graphiql-doc-explorer-search input').fill('notunique');
    await page.getByRole('option', { name: 'PhoneNumberNotUniqueError' }).first().click();
    await page.getByText('Another person of the tenant signs in with this number.').waitFor();
    expect(problems).toEqual([]);
  });

  it('is dark where people want it dark', async () => {
    const background = () =>
      page.evaluate('getComputedStyle(document.querySelector(".graphiql-container")).backgroundColor');
    await page.locator('.graphiql-container').waitFor();
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    await vi.waitFor(async () => expect(await background()).not.toBe(light), { timeout: 15_000 });
  });
});

describe('the hosted Sandbox', { retry: 2 }, () => {
  let harness: Harness;
  beforeAll(async () => {
    const origins = 'https://studio.apollographql.com,https://sandbox.embed.apollographql.com';
    harness = await start('sandbox', { CORS_ORIGINS: origins });
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
    await page.getByRole('link', { name: 'GraphiQL' }).first().click();
    await page.waitForURL('**/graphiql*');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  // The CDN's script is stood in for: what it is given is what the hosted Sandbox would be given.
  const standIn = `
    window.given = [];
    window.EmbeddedSandbox = class {
      constructor(options) { this.options = options; window.given.push(options); }
      dispose() { window.given = window.given.filter((options) => options !== this.options); }
    };`;
  const givenTo = (page: Page) => page.evaluate<SandboxOptions[]>('window.given');
  const openSandbox = async (path: string) => {
    const opened = await newPage();
    await opened.page.route(/embeddable-sandbox\.cdn\.apollographql\.com/, (route) =>
      route.fulfill({ body: standIn, contentType: 'text/javascript' }),
    );
    await opened.page.goto(harness.url + path);
    return opened;
  };

  it('is given the endpoint, a document, variables and a token that the gateway accepts', async () => {
    const { page, problems } = await openSandbox('/');
    const [given] = await givenTo(page);
    expect(given?.initialEndpoint).toBe(`${harness.url}/graphql`);
    const { document, variables, headers, sharedHeaders } = given!.initialState;
    expect(sharedHeaders).toEqual(headers);
    const answer = await harness.run(document, variables, headers['Authorization']?.replace('Bearer ', ''));
    expect(answer.data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is opened anew with each example that is chosen, by keyboard, and a link leads to it again', async () => {
    const { page, problems } = await openSandbox('/');
    await page.getByLabel('Example').focus();
    await page.keyboard.press('ArrowDown');
    const chosen = await vi.waitFor(async () => {
      const given = await givenTo(page);
      expect(given).toHaveLength(1);
      expect(given[0]?.initialState.variables).toEqual({ userId: 'not-unique@contoso.example' });
      return given;
    });
    await page.goto(page.url());
    const withoutTokens = (given: SandboxOptions[]) =>
      given.map(({ initialState: { document, variables } }) => ({ document, variables }));
    expect(withoutTokens(await givenTo(page))).toEqual(withoutTokens(chosen));
    await page.getByLabel('Example').selectOption('A stronger sign-in is wanted first');
    const [{ initialState } = chosen[0]!] = await givenTo(page);
    const token = initialState.headers['Authorization']?.replace('Bearer ', '');
    const answer = await harness.run(initialState.document, initialState.variables, token);
    expect(answer.data.enableSmsSignIn.__typename).toBe('StepUpRequiredError');
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
