import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readExamples } from '../../src/http/explorer/examples.ts';
import { launchBrowser } from '../support/browser.ts';
import { newPage, startExplorer } from '../support/explorers.ts';
import type { Harness, HarnessOptions } from '../support/harness.ts';

let browser: Browser;
const started: Harness[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await Promise.all(started.map((harness) => harness.close()));
});

async function start(explorer: string, env: HarnessOptions['env'] = {}): Promise<Harness> {
  const harness = await startExplorer(explorer, env);
  started.push(harness);
  return harness;
}

const editorWith = (page: Page, hasText: string | RegExp) => page.locator('.graphiql-query-editor', { hasText });

/** Answers what the operation in the editor answered. */
async function run(page: Page): Promise<string> {
  await editorWith(page, /mutation|query/).waitFor();
  // This editor is there a moment later.
  await page.locator('.graphiql-editor-tool', { hasText: 'userId' }).waitFor();
  const answered = page.waitForResponse((response) => /enableSmsSignIn/.test(response.request().postData() ?? ''));
  await page.locator('button.graphiql-execute-button').click();
  await answered;
  await page.locator('.result-window', { hasText: '__typename' }).waitFor();
  return page.locator('.result-window').innerText();
}

async function typeFirst(page: Page, line: string): Promise<void> {
  await page.locator('.graphiql-query-editor').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText(`${line}\n`);
}

async function open(page: Page, tab: string, text: string): Promise<void> {
  await page.locator('.graphiql-tab-button', { hasText: tab }).click();
  await editorWith(page, text).waitFor();
}

/** Clicks what `selector` and `text` find and runs what that opens in the same moment; answers what was sent. */
async function openAndRun(page: Page, selector: string, text: string): Promise<{ query: string; answer: string }> {
  await page.locator(selector, { hasText: text }).first().waitFor();
  const answered = page.waitForResponse((response) =>
    /mutation|phoneMethods/.test(response.request().postData() ?? ''),
  );
  await page.evaluate(`{
    [...document.querySelectorAll('${selector}')].find((element) => element.textContent.includes('${text}')).click();
    document.querySelector('button.graphiql-execute-button').click();
  }`);
  const response = await answered;
  await page.getByRole('button', { name: 'Execute query' }).waitFor();
  return { query: response.request().postDataJSON().query, answer: await response.text() };
}

const remembered = (page: Page) =>
  page
    .context()
    .storageState()
    .then(({ origins }) => JSON.stringify(origins));

describe('GraphiQL', () => {
  let harness: Harness;
  let page: Page;
  let problems: string[];
  let asked: string[];
  // The tests share visits, in this order: each loads five megabytes of scripts.
  const visit = async () => {
    // GraphiQL still writes for half a second after a change.
    await page.goto(`${harness.url}/healthz`);
    await page.evaluate('localStorage.clear()');
    await page.goto(`${harness.url}/graphiql`);
  };
  beforeAll(async () => {
    harness = await start('sandbox');
    ({ page, problems, asked } = await newPage(browser));
    await page.goto(`${harness.url}/graphiql`);
    return () => page.context().close();
  });
  beforeEach(() => {
    harness.emulator.reset();
    return async () => {
      expect(await remembered(page)).not.toContain('Bearer');
      expect(problems).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(harness.url) && !/^(data|blob):/.test(url))).toEqual([]);
    };
  });

  it('runs the prefilled mutation at the first click', async () => {
    expect(await run(page)).toContain('EnableSmsSignInSuccess');
  });

  it('shows the documentation and searches it', async () => {
    await page
      .getByRole('heading', { name: 'Docs' })
      .or(page.getByText('Docs', { exact: true }))
      .first()
      .waitFor();
    await page.locator('.graphiql-doc-explorer-search input').fill('notunique');
    await page.getByRole('option', { name: 'PhoneNumberNotUniqueError' }).first().click();
    await page.getByText('Another person in the tenant signs in with this number.').waitFor();
    expect(problems).toEqual([]);
  });

  it('follows the dark colour scheme', async () => {
    const background = () =>
      page.evaluate('getComputedStyle(document.querySelector(".graphiql-container")).backgroundColor');
    await page.locator('.graphiql-container').waitFor();
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => background()).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('works by keyboard: it runs operations, shows refusals with their members, and Tab leaves it in page order', async () => {
    await open(page, 'Refusals', 'number_taken');
    await editorWith(page, 'number_taken').click();
    await page.keyboard.press('Control+Enter');
    const shown = page.locator('.result-window', { hasText: 'PHONE_NUMBER_NOT_UNIQUE' });
    await shown.waitFor();
    expect(await shown.innerText()).toMatch(/"message":\s"Another\sperson/);
    // The editor keeps Tab to itself until a shortcut lets it go.
    await page.keyboard.press('Control+m');
    const order: string[] = [];
    while (order.length < 12 && order.at(-1) !== 'Result Window') {
      await page.keyboard.press('Tab');
      order.push(await page.evaluate('document.activeElement.ariaLabel ?? document.activeElement.textContent'));
    }
    const named = ['Execute query (Ctrl-Enter)', 'Variables', 'Headers', 'Result Window'];
    expect(order.filter((name) => named.includes(name))).toEqual(named);
  });

  it('opens examples in new tabs, each signed in as its caller', async () => {
    const tabs = page.locator('.graphiql-tab-button');
    await tabs.first().click();
    await editorWith(page, 'EnableSmsSignIn').waitFor();
    const before = await tabs.count();
    await typeFirst(page, '# my own work');
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.getByRole('button', { name: 'A stronger sign-in is wanted first' }).click();
    await page.locator('.result-window', { hasNotText: '__typename' }).waitFor();
    expect(await run(page)).toContain('StepUpRequiredError');
    expect(await tabs.count()).toBe(before + 1);
    await tabs.first().click();
    await editorWith(page, 'my own work').waitFor();
  });

  it('restores the typed document after a reload', async () => {
    await visit();
    await run(page);
    await typeFirst(page, '# kept for tomorrow');
    await expect.poll(() => remembered(page)).toContain('kept for tomorrow');
    await page.reload();
    await editorWith(page, 'kept for tomorrow').waitFor();
  });

  it('lists the runs from before a reload and runs one again, with a token that was not stored', async () => {
    await open(page, 'Refusals', 'number_taken');
    await page.getByRole('button', { name: 'Show History' }).click();
    const past = page.locator('.graphiql-history-item', { hasText: 'EnableSmsSignIn' });
    await past.locator('.graphiql-history-item-label').click();
    await page.locator('.result-window', { hasNotText: '__typename' }).waitFor();
    expect(await run(page)).toContain('EnableSmsSignInSuccess');
  });

  it('runs the document that was opened last, without the operation name of the previous one', async () => {
    await visit();
    await run(page);
    const example = '.examples-group button';
    const opened = [await openAndRun(page, '.graphiql-tab-button', 'Refusals')];
    await page.getByRole('button', { name: 'Show Examples' }).click();
    opened.push(await openAndRun(page, example, 'A stronger sign-in is wanted first'));
    opened.push(await openAndRun(page, example, 'Your own phones, without a role'));
    await page.getByRole('button', { name: 'Show History' }).click();
    opened.push(await openAndRun(page, '.graphiql-history-item-label', 'EnableSmsSignIn'));
    const named = opened.map(({ query }) => /(query|mutation) (\w+)/.exec(query)?.[2]);
    expect(named).toEqual(['Refusals', 'EnableSmsSignIn', 'MyPhones', 'EnableSmsSignIn']);
    for (const { answer } of opened) expect(answer).not.toContain('Unknown operation');
  });

  it('opens a chosen tab as soon as it is shown', async () => {
    await page.addInitScript(`new MutationObserver((_changes, observer) => {
      const tab = document.querySelectorAll('.graphiql-tab-button')[1];
      if (!tab) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => tab.click()));
    }).observe(document, { childList: true, subtree: true })`);
    await visit();
    await editorWith(page, 'number_taken').waitFor();
    expect(await page.locator('.graphiql-tab-active').innerText()).toContain('Refusals');
  });
});

describe('GRAPHQL_EXPLORER', () => {
  it.each(['/', '/graphiql'])('none: %s does not exist', async (path) => {
    const { url } = await start('none');
    expect((await fetch(url + path)).status).toBe(404);
  });

  it('graphiql: / redirects to it', async () => {
    const { url } = await start('graphiql');
    const answer = await fetch(url, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/graphiql']);
  });

  it.each(['/', '/graphiql'])(
    '%s holds the token of each caller once, whatever the number of examples',
    async (path) => {
      const { url } = await start('sandbox');
      const tokens = (await (await fetch(url + path)).text()).match(/Bearer [\w.-]+/g) ?? [];
      const examples = readExamples();
      const callers = new Set(examples.map(({ caller }) => caller));
      expect(callers.size).toBeGreaterThan(3);
      expect(examples.length).toBeGreaterThan(10 * callers.size);
      expect(tokens).toHaveLength(callers.size);
      expect(new Set(tokens).size).toBe(callers.size);
    },
  );

  it('a response of the token endpoint reaches the page only if it is a token', async () => {
    const { url } = await start('sandbox', (emulator) => ({ EXPLORER_TOKEN_URL: `${emulator.graphUrl}/dev/people` }));
    for (const path of ['/', '/graphiql']) {
      const html = await (await fetch(url + path)).text();
      expect(html).toContain('Bearer YOUR_TOKEN');
      expect(html).not.toContain('displayName":"Ana');
    }
  });
});
