// Dashboards and alerts name what a scrape of a working gateway really has, and every alert has its page.

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';
import { hasTool, scrape } from '../support/metrics.ts';

const rules = readFileSync('deploy/prometheus/alerts.yml', 'utf8');
const alerts = [...rules.matchAll(/^ +- alert: (\w+)$/gm)].map(([, name]) => name as string);
const dashboard = JSON.parse(readFileSync('deploy/grafana/authmethods-graphql.json', 'utf8')) as {
  panels: { title: string; targets: { expr: string }[] }[];
};
const expressions = [
  ...[...rules.matchAll(/expr:(?: >-)?\s+((?:.|\n +(?!for:|labels:))+)/g)].map(([, expression = '']) => expression),
  ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
];

let harness: Harness;
let names: ReadonlySet<string>;
let labels: ReadonlyMap<string, ReadonlySet<string>>;
beforeAll(async () => {
  harness = await startHarness({ env: { ADMIN_PORT: '0' } });
  await harness.run('{ users(ids: ["plain@contoso.example", "nobody@contoso.example"]) { __typename } }');
  // Node's own metrics of garbage collection are there once it has collected.
  let values = (await scrape(harness)).values;
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  const hasCollected = async () => {
    collect();
    values = (await scrape(harness)).values;
    if (![...values.keys()].some((series) => series.startsWith('nodejs_gc_'))) throw new Error('not collected yet');
  };
  await vi.waitFor(hasCollected, { timeout: 60_000 });
  names = new Set([...values.keys()].map((series) => series.replace(/\{.*/, '')));
  const found = new Map<string, Set<string>>();
  for (const series of values.keys())
    for (const [, label = ''] of series.matchAll(/[{,](\w+)="/g)) {
      const name = series.replace(/\{.*/, '');
      found.set(name, (found.get(name) ?? new Set()).add(label));
    }
  labels = found;
});
afterAll(() => harness.close());

const metric = /\b((?:gql_graph|http|graphql|nodejs|process)_\w+)(?:\{([^}]*)\})?/g;

describe('dashboards and alerts', () => {
  it('exist', () => {
    expect(alerts.length).toBeGreaterThan(10);
    expect(dashboard.panels.length).toBeGreaterThan(10);
    expect(expressions.length).toBeGreaterThan(alerts.length + dashboard.panels.length - 1);
  });

  it('refer only to metrics and labels that a scrape contains', () => {
    const used = expressions.flatMap((expression) => [...expression.matchAll(metric)]);
    expect(used.length).toBeGreaterThan(40);
    const missing = used.flatMap(([, name = '', selector = '']) => {
      if (!names.has(name)) return [name];
      const unknown = [...selector.matchAll(/(\w+)=~?"/g)].filter(([, label = '']) => !labels.get(name)?.has(label));
      return unknown.map(([, label]) => `${name}{${label}}`);
    });
    expect(missing).toEqual([]);
  });

  it('show every metric of the gateway in some panel or alert', () => {
    const shown = expressions.join('\n');
    const own = [...names].filter((name) => name.startsWith('gql_graph_') && !name.endsWith('_overflow_total'));
    const base = own.map((name) => name.replace(/_(?:bucket|sum|count)$/, ''));
    expect(base.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('there is one runbook for each alert, and no other', () => {
    const pages = globSync('docs/runbooks/*.md').map((page) => page.replace(/^.*\/|\.md$/g, ''));
    expect(pages.toSorted()).toEqual(alerts.toSorted());
    for (const alert of alerts) expect(rules).toContain(`runbook: docs/runbooks/${alert}.md`);
  });

  it('runbooks refer only to existing metrics, settings and pages', () => {
    const settings = readFileSync('.env.example', 'utf8');
    for (const page of globSync('docs/runbooks/*.md')) {
      const text = readFileSync(page, 'utf8');
      for (const [, name = ''] of text.matchAll(/`((?:gql_graph|http|graphql|nodejs|process)_\w+)/g))
        expect(
          [...names].some((one) => one.startsWith(name)),
          `${page}: ${name}`,
        ).toBe(true);
      for (const [, name = ''] of text.matchAll(/`([A-Z]+(?:_[A-Z0-9]+)+)`/g))
        expect(settings.includes(`${name}=`) || /_ERROR$/.test(name), `${page}: ${name}`).toBe(true);
      for (const [, link = ''] of text.matchAll(/\]\(([^)#]+)\)/g))
        expect(existsSync(`docs/runbooks/${link}`), link).toBe(true);
    }
  });

  it.skipIf(!hasTool('promtool')).each([
    ['check', ['check', 'rules', 'alerts.yml']],
    ['test', ['test', 'rules', 'alerts.test.yml']],
  ])('pass the %s of promtool', { meta: { needs: 'promtool' } }, (_what, arguments_) => {
    const { status, stdout, stderr } = spawnSync('promtool', arguments_, {
      cwd: 'deploy/prometheus',
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toContain('SUCCESS');
    expect(status).toBe(0);
  });

  it('each alert has a test case, and each is silent in normal operation', () => {
    const cases = readFileSync('deploy/prometheus/alerts.test.yml', 'utf8');
    for (const alert of alerts) {
      expect(cases).toContain(`alertname: ${alert}\n        exp_alerts:\n          - `);
      expect(cases).toContain(`alertname: ${alert}, exp_alerts: [] }`);
    }
  });
});
