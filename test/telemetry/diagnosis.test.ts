// Eleven faults, each injected into a gateway that works: the line of the log, the panel and the alert that docs/guides/diagnosis.md
// names for it are what an operator really gets.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';
import { hasTool, scrape } from '../support/metrics.ts';
import { putClockForward, restoreClock, skipPausesOver } from '../support/steady-clock.ts';
import { postgresPrograms, startOwnPostgres } from '../writes/store/own-postgres.ts';

const programs = postgresPrograms();

type Line = Readonly<Record<string, unknown>>;

interface Found {
  readonly lines: readonly Line[];
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
}

const page = readFileSync('docs/guides/diagnosis.md', 'utf8');
const rows = [...page.matchAll(/^\| \*\*(.+?)\*\* \|(.*)\|$/gm)].map(([, fault = '', rest = '']) => {
  const [symptom = '', log = '', panels = '', alert = '', remedy = ''] = rest.split(' | ').map((cell) => cell.trim());
  return { fault, symptom, log, panels, alert: /\[(\w+)\]/.exec(alert)?.[1] ?? '', remedy };
});
const rowOf = (fault: string) => {
  const row = rows.find((one) => one.fault === fault);
  if (row === undefined) throw new Error(`no row for ${fault}`);
  return row;
};
const rules = readFileSync('deploy/prometheus/alerts.yml', 'utf8');
const dashboard = JSON.parse(readFileSync('deploy/grafana/authmethods-graphql.json', 'utf8')) as {
  panels: { title: string; targets: { expr: string }[] }[];
};

let harness: Harness | undefined;
afterEach(async () => {
  await harness?.close();
  harness = undefined;
  restoreClock();
});

async function inject(
  options: Parameters<typeof startHarness>[0],
  fault: (started: Harness) => Promise<unknown>,
): Promise<Found> {
  const started = await startHarness({ ...options, env: { ADMIN_PORT: '0', ...options?.env } });
  harness = started;
  const before = (await scrape(started)).values;
  const from = started.logged.length;
  await fault(started);
  const after = (await scrape(started)).values;
  return { lines: started.logged.slice(from).map((line) => JSON.parse(line) as Line), before, after };
}

/** The rules' test that the alert fires if this goes on happening once a minute for 20 minutes. */
function firingTest(alert: string, { before, after }: Found): string {
  const isCount = (series: string) => /_(?:total|count|sum|bucket)(?:\{|$)/.test(series);
  const known = [...after].filter(([, value]) => Number.isFinite(value));
  const series = known.map(([name, value]) => {
    const values = isCount(name) ? `0+${value - (before.get(name) ?? 0)}x20` : `${value}x20`;
    return `      - { series: '${name.replaceAll("'", "''")}', values: '${values}' }`;
  });
  return `  - interval: 1m
    input_series:
${series.join('\n')}
    promql_expr_test:
      - eval_time: 20m
        expr: 'group(ALERTS{alertname="${alert}", alertstate="firing"})'
        exp_samples: [{ labels: '{}', value: 1 }]
`;
}

/** What promtool says of alerts that do not fire: with the expression of each. */
function silenceOf(tests: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  writeFileSync(join(folder, 'alerts.yml'), rules);
  const head = 'rule_files: [alerts.yml]\nevaluation_interval: 1m\ntests:\n';
  writeFileSync(join(folder, 'test.yml'), head + tests.join(''));
  const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', 'test.yml'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

// Of all rows, for one start of promtool.
const firingTests: string[] = [];

/** What the row names is what `found` shows. */
function expectRow(fault: string, found: Found): void {
  const { log, panels, alert } = rowOf(fault);
  const wanted = [...log.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
  const [message = '', ...fields] = wanted;
  const lines = found.lines.filter(({ msg }) => msg === message).map((line) => JSON.stringify(line));
  expect(
    lines.some((line) => fields.every((field) => line.includes(field))),
    `${message} with ${fields}`,
  ).toBe(true);
  for (const [, title = ''] of panels.matchAll(/"([^"]+)"/g)) {
    const panel = dashboard.panels.find((one) => one.title === title);
    const names =
      panel?.targets.flatMap(({ expr }) => expr.match(/\b(?:gql_graph|http|graphql|nodejs|process)_\w+/g) ?? []) ?? [];
    const moved = [...found.after].filter(([series, value]) => value !== (found.before.get(series) ?? 0));
    expect(
      moved.some(([series]) => names.includes(series.replace(/\{.*/, ''))),
      `the panel ${title}`,
    ).toBe(true);
  }
  expect(readFileSync(`docs/runbooks/${alert}.md`, 'utf8')).toContain(`# ${alert}`);
  firingTests.push(firingTest(alert, found));
}

const times = async (count: number, run: (index: number) => Promise<unknown>) => {
  for (let index = 0; index < count; index++) await run(index);
};
const phonesOf = (name: string) =>
  `{ phoneMethods(userId: "${name}@contoso.example") { __typename ... on Error { code } } }`;

describe('an operator finds', () => {
  it('row 500: a wrong audience', async () => {
    const found = await inject({}, ({ run }) =>
      times(20, () => run('{ __typename }', {}, { claims: { aud: 'https://graph.microsoft.com' } })),
    );
    expectRow('wrong audience', found);
  });

  it('row 501: an expired secret', async () => {
    const found = await inject({}, async ({ emulator, run }) => {
      emulator.faults.add({ match: { operation: 'token' }, fault: { kind: 'aadsts', number: 7000222 } });
      await run(phonesOf('plain'));
    });
    expectRow('expired secret', found);
  });

  it('row 502: throttling', async () => {
    const found = await inject({}, async ({ emulator, run }) => {
      emulator.faults.add({ match: { path: 'phoneMethods' }, fault: { kind: 'throttle', retryAfter: 60 } });
      await run(
        '{ users(ids: ["plain@contoso.example", "no-phone@contoso.example"]) { ... on User { phoneMethods { __typename } } } }',
      );
    });
    expectRow('throttling', found);
  });

  it('row 503: Microsoft Graph down', async () => {
    const found = await inject({ throughProxy: true }, async ({ run, proxy }) => {
      await proxy?.close();
      await run(phonesOf('plain'));
    });
    expectRow('Microsoft Graph down', found);
  });

  it('row 504: a slow Microsoft Graph', async () => {
    const found = await inject({}, async ({ emulator, run }) => {
      emulator.faults.add({ match: { path: 'phoneMethods' }, fault: { kind: 'hold' } });
      const slow = run(phonesOf('plain'));
      await expect.poll(() => emulator.requests.some(({ path }) => path.includes('phoneMethods'))).toBe(true);
      putClockForward(2_600);
      emulator.faults.clear();
      await slow;
    });
    expectRow('slow Microsoft Graph', found);
  });

  it('row 505: a full disk of the audit log', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'audit-')), 'audit');
    symlinkSync('/dev/full', file);
    const found = await inject({ env: { AUDIT_FILE: file } }, async ({ run }) => {
      const { data } = await run('mutation { enableSmsSignIn(userId: "enable-ok@contoso.example") { __typename } }');
      expect(data.enableSmsSignIn.__typename).toBe('AuditUnavailableError');
    });
    expectRow('audit disk full', found);
  });

  it('row 506: keys that cannot be loaded', async () => {
    const found = await inject({}, async ({ emulator, run, url }) => {
      emulator.faults.add({ match: { operation: 'keys' }, fault: { kind: 'status', status: 503 } });
      await emulator.rotateSigningKey();
      await times(30, () => run('{ __typename }'));
      await fetch(`${url}/readyz`);
    });
    expectRow('key endpoint unreachable', found);
  });

  it('row 507: one bad caller', async () => {
    const found = await inject({ env: { RATE_READS_PER_MINUTE: '5' } }, async ({ run }) => {
      await times(25, () => run('{ me { __typename } }', {}, { user: 'plain' }));
      await run('{ me { __typename } }', {}, { user: 'admin' });
    });
    expectRow('one bad caller', found);
    const callers = found.lines.filter(({ msg }) => msg === 'operation');
    const limited = callers.filter(({ results }) => JSON.stringify(results).includes('RateLimitedError'));
    expect(new Set(limited.map(({ caller }) => caller)).size).toBe(1);
    expect(new Set(callers.map(({ caller }) => caller)).size).toBe(2);
  });

  it('row 508: a process that lags', async () => {
    const found = await inject({ env: { MAX_IN_FLIGHT: '10', MAX_EVENT_LOOP_DELAY_MS: '20' } }, async (started) => {
      const { run, logged, emulator } = started;
      emulator.faults.add({ match: { path: 'phoneMethods' }, fault: { kind: 'delay', ms: 50 } });
      await vi.waitFor(
        async () => {
          const until = performance.now() + 300;
          while (performance.now() < until);
          const answers = ['plain', 'no-phone', 'starter-1', 'enable-ok'].map((name) => run(phonesOf(name)));
          await Promise.all(answers);
          if (!logged.some((line) => line.includes('"reason":"overloaded"'))) throw new Error('not yet');
        },
        { timeout: 60_000, interval: 1 },
      );
    });
    expectRow('lagging process', found);
  });

  it('row 509: outcomes that are not known', async () => {
    const found = await inject({}, async ({ emulator, run }) => {
      emulator.faults.add({ match: { path: 'enableSmsSignIn' }, fault: { kind: 'apply-then-reset' } });
      emulator.faults.add({ match: { path: 'phoneMethods', method: 'GET' }, fault: { kind: 'status', status: 500 } });
      const { data } = await run('mutation { enableSmsSignIn(userId: "enable-ok@contoso.example") { __typename } }');
      expect(data.enableSmsSignIn.__typename).toBe('OutcomeUnknownError');
    });
    expectRow('unknown outcomes', found);
  });

  it.skipIf(programs === null)(
    'row 510: a write store that is down, and that it is back',
    { meta: { needs: 'PostgreSQL programs' } },
    async ({ onTestFinished }) => {
      const postgres = await startOwnPostgres(programs ?? '');
      onTestFinished(() => postgres.remove());
      const env = { DATABASE_URL: postgres.url, GATEWAY_SECRET: 'of this test alone, and long enough to be one' };
      const found = await inject({ env }, async ({ run, url }) => {
        postgres.stop('immediate');
        // The store is tried again for seconds.
        skipPausesOver(50);
        const { data } = await run('mutation { enableSmsSignIn(userId: "enable-ok@contoso.example") { __typename } }');
        expect(data.enableSmsSignIn.__typename).toBe('AuditUnavailableError');
        expect((await fetch(`${url}/readyz`)).status).toBe(503);
      });
      expectRow('write store down', found);
      expect(found.lines.filter(({ msg }) => msg === 'write store cannot be used').length).toBe(1);
      const { url, logged } = harness as Harness;
      postgres.start();
      await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(200);
      await expect.poll(() => logged.some((line) => line.includes('"write store can be used again"'))).toBe(true);
      expect(logged.join('')).not.toContain(new URL(postgres.url).port);
      await harness?.close();
      harness = undefined;
      postgres.stop('fast');
    },
  );
});

it.skipIf(!hasTool('promtool'))('the alert of each row fires', { meta: { needs: 'promtool' } }, () => {
  expect(firingTests.length).toBeGreaterThanOrEqual(programs === null ? 10 : 11);
  expect(silenceOf(firingTests)).toBe('');
});

it('the page has a row for each, and nothing more', () => {
  expect(rows.map(({ fault }) => fault)).toEqual([
    'wrong audience',
    'expired secret',
    'throttling',
    'Microsoft Graph down',
    'slow Microsoft Graph',
    'audit disk full',
    'write store down',
    'key endpoint unreachable',
    'one bad caller',
    'lagging process',
    'unknown outcomes',
  ]);
});
