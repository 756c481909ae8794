import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const node = promisify(execFile);
// A mobile phone's id is the same for everybody.
const removePhone = `mutation ($userId: ID!) {
  deletePhoneMethod(userId: $userId, methodId: "3179e48a-750b-4051-897c-87b9720928f7") { __typename }
}`;

let browser: Browser;
let harness: Harness;
let page: Page;
let problems: string[];

beforeAll(async () => {
  expect(existsSync('dist/console/index.html')).toBe(true);
  harness = await startHarness({
    env: (emulator) => ({
      GRAPHQL_EXPLORER: 'sandbox',
      EXPLORER_TOKEN_URL: `${emulator.graphUrl}/dev/token?user=admin`,
      CONSOLE_FOLDER: 'dist/console',
    }),
  });
  browser = await launchBrowser();
  page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(60_000);
  await load();
});
afterAll(async () => {
  await browser.close();
  await harness.close();
});
// One page for all tests: a change of the account drops what the page holds.
beforeEach(async () => {
  harness.emulator.reset();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1040, height: 760 });
  const account = page.locator('.caller select');
  await account.selectOption('reader');
  await page.locator('nav button').first().click();
  await account.selectOption('admin');
  await page.locator('.cast').waitFor();
  problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  return async () => {
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  };
});

/** Tab starts at the top of a page that was just loaded; what is said of a roll-out that was left is gone. */
async function load(): Promise<void> {
  await page.goto(`${harness.url}/console`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function find(person: string): Promise<void> {
  await page.getByLabel('Sign-in name or object id').fill(person);
  await page.getByRole('button', { name: 'Find' }).click();
}

async function outcomeOf(button: string): Promise<string | null> {
  await page.getByRole('button', { name: button }).click();
  const notice = page.locator('[aria-live] .notice');
  await notice.waitFor();
  return notice.getAttribute('data-member');
}

/** Ids of the rules that are broken, with where. */
async function inaccessible(part = 'html'): Promise<string[]> {
  if (await page.evaluate('!globalThis.axe')) await page.evaluate(axe);
  return page.evaluate(async (within) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page
    const { violations, passes } = await (globalThis as any).axe.run(within, { resultTypes: ['violations'] });
    if (passes.length < 10) throw new Error('axe looked at next to nothing');
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page
    return violations.map((found: any) => `${found.id}: ${found.nodes[0].html}`);
  }, part);
}

describe('the help desk', () => {
  it.each([
    ['enable-ok', 'EnableSmsSignInSuccess'],
    ['default-method', 'EnableSmsSignInSuccess'],
    ['not-unique', 'PhoneNumberNotUniqueError'],
    ['policy-blocked', 'SmsSignInNotAllowedByPolicyError'],
    ['guest_fabrikam.example#EXT#', 'SmsSignInNotAllowedByPolicyError'],
    ['office-only', 'PhoneNotMobileError'],
    ['no-phone', 'PhoneMethodNotFoundError'],
    ['global-admin', 'AccessDeniedError'],
    ['throttled', 'ThrottledError'],
    ['unavailable', 'GraphUnavailableError'],
    ['lost-answer', 'EnableSmsSignInSuccess'],
    ['in-the-dark', 'OutcomeUnknownError'],
    ['odd-answer', 'UnexpectedGraphError'],
  ])('turns SMS sign-in on for %s: %s, in plain words, and stays accessible', async (person, member) => {
    await find(`${person}@contoso.example`);
    expect(await outcomeOf('Turn SMS sign-in on')).toBe(member);
    expect(await page.locator('[aria-live] .notice strong').count()).toBe(1);
    // What is around it is the same for all.
    expect(await inaccessible('.person')).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("turns it off again, and shows the phone's new state without asking again", async () => {
    await find('already-ready@contoso.example');
    await page.locator('[data-state=READY]').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    expect(await outcomeOf('Turn SMS sign-in off')).toBe('DisableSmsSignInSuccess');
    await page.locator('[data-state=NOT_ENABLED]').waitFor();
    expect(asked.filter((body) => body.includes('query Person'))).toEqual([]);
    expect(await page.getByRole('button', { name: 'Turn SMS sign-in on' }).count()).toBe(1);
  });

  it('reads the phones again after a refusal, which may mean that they have changed', async () => {
    const userId = 'enable-ok@contoso.example';
    await find(userId);
    await page.locator('.phones [data-state=NOT_ENABLED]').waitFor();
    const removed = await harness.run(removePhone, { userId });
    expect(removed.data.deletePhoneMethod.__typename).toBe('DeletePhoneMethodSuccess');
    expect(await outcomeOf('Turn SMS sign-in on')).toBe('PhoneMethodNotFoundError');
    await page.locator('.phones .none').waitFor();
    expect(await page.locator('[aria-live] .notice').getAttribute('data-member')).toBe('PhoneMethodNotFoundError');
  });

  it('shows a reader the phones, and tells who may change them', async () => {
    await page.getByLabel('Signed in as').selectOption('reader');
    await find('enable-ok@contoso.example');
    await page.locator('.phones [data-state=NOT_ENABLED]').waitFor();
    expect(await outcomeOf('Turn SMS sign-in on')).toBe('AccessDeniedError');
    await page.getByText('Roles that may do it: Authentication Administrator').waitFor();
    expect(await inaccessible()).toEqual([]);
  });

  it('lets a privileged administrator change an administrator, and shows the whole number', async () => {
    await page.getByLabel('Signed in as').selectOption('privileged-admin');
    await find('global-admin@contoso.example');
    await page.getByText('+1 4255550105').waitFor();
    expect(await outcomeOf('Turn SMS sign-in on')).toBe('EnableSmsSignInSuccess');
    await page.locator('.phones [data-state=READY]').waitFor();
  });

  it.each([
    ['nobody@contoso.example', 'UserNotFoundError'],
    ['not an id', 'InvalidInputError'],
  ])('explains why %s is not found: %s', async (person, member) => {
    await find(person);
    expect(await page.locator('.notice').getAttribute('data-member')).toBe(member);
  });

  it('offers the people of the tenant until one is looked up, and again afterwards', async () => {
    expect(await inaccessible()).toEqual([]);
    await page.getByRole('button', { name: /^Elena Okafor/ }).click();
    await page.getByRole('heading', { name: 'Elena Okafor' }).waitFor();
    expect(await page.locator('.cast').count()).toBe(0);
    await page.getByText('Elena Okafor: 1 phones').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.locator('.cast').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('person');
    expect(problems).toEqual([]);
  });

  it('looks again when asked, and shows what somebody else has changed', async () => {
    await find('enable-ok@contoso.example');
    await page.locator('.phones [data-state=NOT_ENABLED]').waitFor();
    const enable = 'mutation { enableSmsSignIn(userId: "enable-ok@contoso.example") { __typename } }';
    expect((await harness.run(enable)).data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.locator('.phones [data-state=READY]').waitFor();
    await page.getByRole('button', { name: 'Turn SMS sign-in off' }).waitFor();
  });

  it.each([320, 768])('fits into %i pixels, and stays accessible there', async (width) => {
    await page.setViewportSize({ width, height: 760 });
    await find('three-phones@contoso.example');
    await page.locator('.phones li').nth(2).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await inaccessible()).toEqual([]);
  });

  it('works with the keyboard alone', async () => {
    await load();
    const labels: string[] = [];
    const focused = () =>
      page.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: this runs in the page, whose types are not here
        const element = (globalThis as any).document.activeElement;
        return `${element.tagName} ${element.id || element.textContent}`.slice(0, 40);
      });
    for (let step = 0; step < 12 && !labels.includes('INPUT person'); step++) {
      await page.keyboard.press('Tab');
      labels.push(await focused());
    }
    await page.keyboard.type('enable-ok@contoso.example');
    await page.keyboard.press('Enter');
    await page.locator('.person').waitFor();
    for (let step = 0; step < 5 && !(await focused()).startsWith('BUTTON Turn'); step++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-member=EnableSmsSignInSuccess]').waitFor();
    expect(labels.at(-1)).toBe('INPUT person');
    expect(problems).toEqual([]);
  });

  it('is accessible in the dark, too', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await find('three-phones@contoso.example');
    await page.locator('.phones li').nth(2).waitFor();
    expect(await outcomeOf('Turn SMS sign-in on')).toBe('EnableSmsSignInSuccess');
    expect(await inaccessible()).toEqual([]);
  });
});

describe('the rollout', () => {
  it('enables SMS sign-in for many people, and shows the outcome of each', async () => {
    await page.getByRole('button', { name: 'Rollout' }).click();
    const workers = Array.from({ length: 30 }, (_, index) => `worker-${String(index + 1).padStart(4, '0')}`);
    const people = ['enable-ok', 'not-unique', 'no-phone', ...workers, 'nobody'].map(
      (name) => `${name}@contoso.example`,
    );
    await page.getByLabel('Sign-in names').fill(people.join('\n'));
    await page.getByRole('button', { name: 'Turn on for all of them' }).click();
    await page.getByText(`${people.length} of ${people.length} done`).waitFor();
    const members = await page
      .locator('.rollout tr')
      .evaluateAll((rows) => rows.map((row) => (row as unknown as { dataset: { member: string } }).dataset.member));
    const expected = people.map(() => 'EnableSmsSignInSuccess');
    expected[1] = 'PhoneNumberNotUniqueError';
    expected[2] = 'PhoneMethodNotFoundError';
    expected[33] = 'UserNotFoundError';
    expect(members).toEqual(expected);
    await page.getByLabel('Show only those').check();
    expect(await page.locator('.rollout tr').count()).toBe(3);
    expect(await inaccessible()).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('the keyboard', () => {
  beforeEach(load);
  const press = async (label: RegExp) => {
    await vi.waitFor(async () => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toMatch(label);
    });
    await page.keyboard.press('Enter');
  };

  it('fills in people for a rollout, runs it, and hears how far it is', async () => {
    await press(/^Rollout/);
    await press(/^Fill in/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '60 of 60 done: 57 on, 3 not.' }).waitFor();
    expect(problems).toEqual([]);
  });

  it("changes a person's own phone, and stays on the switch", async () => {
    await press(/^My phones/);
    await page.getByRole('heading', { name: 'Ana Costa' }).waitFor();
    await press(/^Turn SMS sign-in on/);
    await page.locator('[data-member=EnableSmsSignInSuccess]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-member=DisableSmsSignInSuccess]').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('the self-service view', () => {
  it("shows a person's own phones and turns SMS sign-in on for them", async () => {
    await page.getByLabel('Signed in as').selectOption('plain');
    await page.getByRole('button', { name: 'My phones' }).click();
    await page.locator('[data-state=NOT_ENABLED]').waitFor();
    expect(await outcomeOf('Turn SMS sign-in on')).toBe('EnableSmsSignInSuccess');
    await page.locator('[data-state=READY]').waitFor();
    expect(await inaccessible()).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('keeps the phones of others from a person without a role', async () => {
    await page.getByLabel('Signed in as').selectOption('plain');
    await find('enable-ok@contoso.example');
    await page.locator('[data-member=AccessDeniedError]').first().waitFor();
    expect(await page.locator('.phones').count()).toBe(0);
  });

  it('asks for a stronger sign-in where the tenant does', async () => {
    await page.getByLabel('Signed in as').selectOption('step-up');
    await page.getByRole('button', { name: 'My phones' }).click();
    await page.locator('[data-member=StepUpRequiredError]').first().waitFor();
    expect(await page.locator('.phones').count()).toBe(0);
  });
});

describe('why not', () => {
  it.each([
    ['already-ready', 'NOTHING_KNOWN_PREVENTS_IT', 'APPLICATION'],
    ['enable-ok', 'NOT_TURNED_ON', 'PHONE_STATE'],
    ['policy-blocked', 'BLOCKED', 'POLICY_NOT_EXCLUDED'],
    ['disabled-ready', 'BLOCKED', 'ACCOUNT_ENABLED'],
  ])('is beside %s: %s, by %s', async (person, verdict, check) => {
    await page.getByLabel('Signed in as').selectOption('reader');
    await find(`${person}@contoso.example`);
    await page.locator(`[data-verdict=${verdict}] [data-check=${check}]`).waitFor();
    expect(await inaccessible('.person')).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('is asked again after a change', async () => {
    await find('enable-ok@contoso.example');
    await page.locator('[data-verdict=NOT_TURNED_ON]').waitFor();
    expect(await outcomeOf('Turn SMS sign-in on')).toBe('EnableSmsSignInSuccess');
    await page.locator('[data-verdict=NOTHING_KNOWN_PREVENTS_IT]').waitFor();
  });
});

describe('leaving SMS', () => {
  const groupId = '33333333-0000-4000-9000-000000000000';
  const names = ['already-ready', 'enable-ok', 'everything', 'passkey', 'throttled'];

  async function survey(group: string): Promise<void> {
    await page.getByLabel('Signed in as').selectOption('reader');
    await page.getByRole('button', { name: 'Leaving SMS' }).click();
    await page.getByLabel(/^Object id of a group/).fill(group);
    await page.getByRole('button', { name: 'Look', exact: true }).click();
  }
  const count = (name: string) => page.locator(`[data-count=${name}] dd`).textContent();
  async function download(button: string): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return readFileSync(await file.path(), 'utf8');
  }

  it('counts, filters and gives files, and is accessible in the light and in the dark', async () => {
    const { tenant } = harness.emulator;
    tenant.groups.set(groupId, new Set(names.map((name) => tenant.named(name)?.id ?? expect.fail(name))));
    const first = tenant.named('already-ready') ?? expect.fail();
    first.displayName = '=HYPERLINK("http://x")';
    await survey(groupId);
    await page.getByText('All 5 people were looked at.').waitFor();
    expect([await count('signInBySms'), await count('withPasskey'), await count('unreadable')]).toEqual([
      '1',
      '2',
      '1',
    ]);
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.getByLabel('Show').selectOption('Everybody');
    expect(await page.locator('tbody tr').count()).toBe(5);
    expect(await page.locator('tr[data-failure=THROTTLED]').count()).toBe(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await inaccessible()).toEqual([]);
    }
    const csv = await download('Download these as CSV');
    expect(csv).toContain('"\'=HYPERLINK(""http://x"")"');
    const report = await page.context().newPage();
    await report.setContent(await download('Download the report'));
    expect(await report.locator('tbody tr').count()).toBe(2);
    await report.close();
    expect(problems).toEqual([]);
  });

  it('asks for no further page once it is stopped', async () => {
    const release = Promise.withResolvers<void>();
    let sent = 0;
    await page.route('**/graphql', async (route) => {
      sent++;
      if (sent === 2) await release.promise;
      await route.continue().catch(() => undefined);
    });
    await survey('');
    await page.getByText(/^100 of \d+ people were looked at so far/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(/^100 of \d+ people were looked at: stopped/).waitFor();
    release.resolve();
    expect(sent).toBe(2);
  });

  it('says who may look, to a person who may not', async () => {
    await page.getByLabel('Signed in as').selectOption('plain');
    await page.getByRole('button', { name: 'Leaving SMS' }).click();
    await page.getByLabel(/^Object id of a group/).fill('nonsense');
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    await page.locator('.notice[data-member=InvalidInputError]').waitFor();
    expect(await inaccessible()).toEqual([]);
  });
});

describe('the pages of the console', () => {
  it('are made of code that compiles', async () => {
    const tsc = node(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'examples/console/tsconfig.json']);
    expect((await tsc.catch((error) => error)).stdout).toBe('');
  });

  it('are their files alone, under a policy of their own', async () => {
    const answer = await fetch(`${harness.url}/console/`);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
    for (const path of ['/console/..%2f..%2fpackage.json', '/console/%2e%2e/package.json', '/console/assets/'])
      expect((await fetch(harness.url + path)).status).toBe(404);
  });
});

describe('what the console says and does when things go otherwise', () => {
  const mutations: string[] = [];
  beforeEach(() => {
    mutations.length = 0;
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (/mutation/.test(body)) mutations.push(body);
    });
  });

  it('row 120: a double click turns SMS sign-in on once, and not off again', async () => {
    await find('enable-ok@contoso.example');
    await page.locator('.phones [data-state=NOT_ENABLED]').waitFor();
    await page.getByRole('button', { name: 'Turn SMS sign-in on' }).dblclick();
    await page.locator('.phones [data-state=READY]').waitFor();
    await page.getByRole('button', { name: 'Turn SMS sign-in off' }).waitFor();
    expect(mutations).toHaveLength(1);
  });

  it('row 120: does not say off where the phones could not be read', async () => {
    await find('in-the-dark@contoso.example');
    await page.getByText('Whether SMS sign-in is on could not be read.').waitFor();
    expect(await page.locator('[role=status].unseen').textContent()).toContain('could not be read');
    expect(await page.getByRole('button', { name: /^Turn SMS sign-in/ }).allTextContents()).toEqual([
      'Turn SMS sign-in on',
      'Turn SMS sign-in off',
    ]);
  });

  it.each([
    [401, 'signedOut'],
    [403, 'forbidden'],
    [413, 'tooLarge'],
    [429, 'busy'],
    [503, 'busy'],
    [0, 'unreachable'],
  ])('row 120: tells a failure of HTTP apart: %i', async (status, member) => {
    await page.route('**/graphql', (route) =>
      status === 0
        ? route.abort()
        : route.fulfill({ status, contentType: 'application/json', body: '{"errors":[{"message":"no"}]}' }),
    );
    await find('enable-ok@contoso.example');
    await page.locator(`.notice[data-member=${member}]`).waitFor();
    expect(await page.locator('.notice').count()).toBe(1);
  });

  it.each(['view', 'account'])('row 120: stops a roll-out when the %s is left, and says where', async (what) => {
    await load();
    await page.getByRole('button', { name: 'Rollout' }).click();
    await page.getByRole('button', { name: /^Fill in/ }).click();
    let sent = 0;
    await page.route('**/graphql', async (route) => {
      sent++;
      // The second part is never answered.
      if (sent === 1) await route.continue();
    });
    await page.getByRole('button', { name: 'Turn on for all of them' }).click();
    await page.getByText('20 of 60 done').waitFor();
    await expect.poll(() => sent).toBe(2);
    if (what === 'view') await page.getByRole('button', { name: 'My phones' }).click();
    else await page.getByLabel('Signed in as').selectOption('reader');
    const said = page.locator('[data-member=left]');
    await said.waitFor();
    expect(await said.textContent()).toContain('after 20 of 60 people');
    expect(mutations).toHaveLength(2);
  });
});
