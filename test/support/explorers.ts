// Gateways with explorer pages, and pages of a browser that remember what went wrong.

import type { Browser, Page } from 'playwright-core';
import { type Harness, type HarnessOptions, startHarness } from './harness.ts';

export interface OpenPage {
  readonly page: Page;
  /** Exceptions, and what the page's policy kept it from. */
  readonly problems: string[];
  /** The addresses of all requests. */
  readonly asked: string[];
}

/** A gateway with explorer pages that are signed in as `admin`. */
export async function startExplorer(explorer: string, env: HarnessOptions['env'] = {}): Promise<Harness> {
  return startHarness({
    env: (emulator) => ({
      GRAPHQL_EXPLORER: explorer,
      EXPLORER_TOKEN_URL: `${emulator.graphUrl}/dev/token?user=admin`,
      ...(typeof env === 'function' ? env(emulator) : env),
    }),
  });
}

/** A page of its own context, with what went wrong in it and what it asked for. */
export async function newPage(browser: Browser): Promise<OpenPage> {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(60_000);
  const problems: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) problems.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  return { page, problems, asked };
}
