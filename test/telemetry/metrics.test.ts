// The page of metrics, scraped from a gateway that works against the emulated tenant.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClosedMetrics } from '../../src/telemetry/closed-metrics.ts';
import { maxSeries } from '../../src/telemetry/series.ts';
import { openStream } from '../support/event-stream.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { hasTool, scrape } from '../support/metrics.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ env: { ADMIN_PORT: '0' } });
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

/** How much each series grows while `run` runs. */
async function growth(run: () => Promise<unknown>): Promise<(series: string) => number> {
  const before = await scrape(harness);
  await run();
  const after = await scrape(harness);
  return (series) => (after.values.get(series) ?? 0) - (before.values.get(series) ?? 0);
}

const phones = (names: readonly string[]) =>
  `{ users(ids: ${JSON.stringify(names)}) { ... on User { phoneMethods { __typename } } } }`;

describe('the metrics', () => {
  it('count union members, batches, requests and token exchanges', async () => {
    const names = ['plain@contoso.example', 'nobody@contoso.example', 'no-phone@contoso.example'];
    const grown = await growth(() => harness.run(phones(names), {}, { user: 'admin' }));
    expect(grown('gql_graph_results_total{union="UserResult",member="User"}')).toBe(2);
    expect(grown('gql_graph_results_total{union="UserResult",member="UserNotFoundError"}')).toBe(1);
    expect(grown('graphql_server_request_duration_seconds_count{type="query",errors="false"}')).toBe(1);
    expect(grown('gql_graph_token_exchange_duration_seconds_count{kind="delegated",result="ok"}')).toBe(1);
    expect(grown('http_server_request_duration_seconds_count{route="/graphql",status="2xx"}')).toBe(1);
    const { posts, items, singles } = harness.calls();
    expect(grown('gql_graph_batch_fill_ratio_count{direction="read"}')).toBe(posts);
    expect(
      ['2xx', '4xx'].reduce(
        (sum, status) => sum + grown(`gql_graph_requests_sent_total{direction="read",status="${status}"}`),
        0,
      ),
    ).toBe(items.length + singles.length);
  });

  it('count streams that are open, and no response of events as a request', async () => {
    const token = await harness.emulator.issueCallerToken();
    const open = async () => (await scrape(harness)).values.get('gql_graph_open_streams');
    const grown = await growth(async () => {
      const query = 'subscription { bulkProgress(idempotencyKey: "nobody uses it") { __typename } }';
      const stream = await openStream({ url: harness.url, token, query });
      await expect.poll(open).toBe(1);
      stream.leave();
      await expect.poll(open).toBe(0);
      const whole = await openStream({ url: harness.url, token, query: phones(['plain@contoso.example']) });
      await expect.poll(whole.ended).toBe(true);
      const isCounted = async () =>
        (await scrape(harness)).values.get(
          'graphql_server_request_duration_seconds_count{type="query",errors="false"}',
        );
      await expect.poll(isCounted).toBeGreaterThan(0);
    });
    expect(grown('http_server_request_duration_seconds_count{route="/graphql",status="2xx"}')).toBe(0);
    expect(grown('gql_graph_open_streams_limit')).toBe(0);
  });

  it('count throttled requests, requested pauses and retries', async () => {
    const fault = { kind: 'throttle', retryAfter: 1 } as const;
    harness.emulator.faults.add({ match: { path: 'phoneMethods', times: 1 }, fault });
    const grown = await growth(() =>
      harness.run('{ me { ... on User { phoneMethods { __typename } } } }', {}, { user: 'plain' }),
    );
    expect(grown('gql_graph_requests_sent_total{direction="read",status="429"}')).toBe(1);
    expect(grown('gql_graph_throttle_pause_seconds_count{scope="unnamed"}')).toBe(1);
    expect(grown('gql_graph_requests_retried_total{direction="read"}')).toBe(1);
  });

  it('count read-backs and outcomes by member', async () => {
    harness.emulator.faults.add({ match: { path: 'enableSmsSignIn', times: 1 }, fault: { kind: 'apply-then-reset' } });
    const grown = await growth(() =>
      harness.run('mutation { enableSmsSignIn(userId: "enable-ok@contoso.example") { __typename } }'),
    );
    expect(grown('gql_graph_read_backs_total')).toBeGreaterThan(0);
    const outcomes = ['EnableSmsSignInSuccess', 'OutcomeUnknownError'].map((member) =>
      grown(`gql_graph_results_total{union="EnableSmsSignInResult",member="${member}"}`),
    );
    expect((outcomes[0] as number) + (outcomes[1] as number)).toBe(1);
    expect(grown('graphql_server_request_duration_seconds_count{type="mutation",errors="false"}')).toBe(1);
  });

  it('count refusals by reason, and errors by code', async () => {
    const grown = await growth(async () => {
      await harness.run('{ __typename }', {}, 'nonsense');
      await harness.run('{ nothing }');
    });
    expect(grown('gql_graph_refused_requests_total{reason="malformed"}')).toBe(1);
    expect(grown('gql_graph_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(grown('graphql_server_request_duration_seconds_count{type="refused",errors="true"}')).toBe(1);
  });

  it('count what the store of writes answers, kept tokens, and the steps of an operation', async () => {
    const add = `mutation { addPhoneMethod(userId: "no-phone@contoso.example", idempotencyKey: "metrics",
      input: { phoneNumber: "+1 4255550199", phoneType: MOBILE }) { __typename } }`;
    const grown = await growth(async () => {
      await harness.run(add);
      await harness.run(add);
      await harness.run(add.replace('4255550199', '4255550198'));
    });
    const claims = ['claimed', 'done', 'reused', 'full'].map((claim) =>
      grown(`gql_graph_write_claims_total{claim="${claim}"}`),
    );
    expect(claims).toEqual([1, 1, 1, 0]);
    expect(grown('gql_graph_kept_tokens_total{kind="delegated"}')).toBeGreaterThan(0);
    const steps = ['parse', 'validate', 'execute'].map((type) =>
      grown(`graphql_server_processing_duration_seconds_count{type="${type}"}`),
    );
    // The second is known, the third is another document.
    expect(steps).toEqual([2, 2, 3]);
  });

  it('count what is over a limit of rate, and the pauses in force', async () => {
    const limited = await startHarness({ env: { ADMIN_PORT: '0', RATE_READS_PER_MINUTE: '1' } });
    try {
      const fault = { kind: 'throttle', retryAfter: 60 } as const;
      limited.emulator.faults.add({ match: { path: 'phoneMethods' }, fault });
      await limited.run('{ me { ... on User { phoneMethods { __typename } } } }', {}, { user: 'plain' });
      await limited.run('{ me { __typename } }', {}, { user: 'plain' });
      const { values } = await scrape(limited);
      expect(values.get('gql_graph_rate_refusals_total{limit="reads"}')).toBe(1);
      expect(values.get('gql_graph_rate_refusals_total{limit="writes"}')).toBe(0);
      expect(values.get('gql_graph_throttle_pauses{direction="read"}')).toBe(1);
      expect(values.get('gql_graph_throttle_pauses{direction="write"}')).toBe(0);
    } finally {
      await limited.close();
    }
  });

  it('report readiness, load and version of the gateway', async () => {
    const { values, text } = await scrape(harness);
    for (const check of ['keys', 'audit', 'store', 'setup'])
      expect(values.get(`gql_graph_ready{check="${check}"}`)).toBe(1);
    for (const kind of ['read', 'write', 'bulk', 'token']) {
      expect(values.get(`gql_graph_calls_in_flight{kind="${kind}"}`)).toBe(0);
      expect(values.get(`gql_graph_calls_waiting{kind="${kind}"}`)).toBe(0);
    }
    expect(values.get('gql_graph_operations_in_flight')).toBe(0);
    expect(values.get('gql_graph_operations_in_flight_limit')).toBe(200);
    expect(values.get('gql_graph_audit_backlog')).toBe(0);
    expect(text).toMatch(
      /^gql_graph_build_info\{version="[\d.]+",node="24[\d.]+",cloud="GLOBAL",credential="client-secret"\} 1$/m,
    );
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });

  it('are served on a separate port, and nothing else is', async () => {
    const { url } = await scrape(harness);
    expect((await fetch(`${harness.url}/metrics`)).status).toBe(404);
    expect((await fetch(new URL('/graphql', url), { method: 'POST' })).status).toBe(404);
    const refused = await fetch(url, { method: 'POST' });
    expect([refused.status, await refused.json()]).toEqual([
      405,
      { errors: [{ message: 'Use GET.', extensions: { code: 'METHOD_NOT_ALLOWED' } }] },
    ]);
  });

  it.skipIf(!hasTool('promtool'))('are what promtool calls good', { meta: { needs: 'promtool' } }, async () => {
    const { text } = await scrape(harness);
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], { input: text, encoding: 'utf8' });
    // The names of Node's own metrics are not prom-client's to choose again.
    const complaints = `${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !line.startsWith('nodejs_'));
    expect(complaints).toEqual([]);
    expect(status).not.toBe(1);
  });
});

it('the guide lists every metric of the gateway with its labels', async () => {
  const { text } = await scrape(harness);
  const names = [...text.matchAll(/^# TYPE (?!nodejs_|process_)(\S+)/gm)].map(([, name]) => name);
  const guide = readFileSync('docs/guides/metrics.md', 'utf8');
  const rows = [...guide.matchAll(/^\| `(\w+)` \| ([^|]*)\|/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual(names.sort());
  for (const [, name, labels = ''] of rows) {
    const series = new RegExp(`^${name}(?:_count)?\\{([^}]*)\\}`, 'm').exec(text)?.[1];
    const found = [...(series ?? '').matchAll(/(\w+)="/g)].map(([, label]) => `\`${label}\``);
    if (series !== undefined) expect(labels.trim(), name).toBe(found.join(', '));
  }
});

describe('closed labels', () => {
  it('count a value outside its set as `other`, and never exceed the maximum of series', async () => {
    const metrics = createClosedMetrics();
    const words = Array.from({ length: 40 }, (_, index) => `word-${index}`);
    const counter = metrics.counter('pairs_total', 'Pairs.', { one: words, two: words });
    for (const one of [...words, '+1 4255550101']) for (const two of words) counter.add({ one, two });
    const page = await metrics.page('text');
    const series = page.split('\n').filter((line) => line.startsWith('pairs_total{'));
    expect(series.length).toBeLessThanOrEqual(maxSeries + 1);
    expect(page).not.toContain('4255550101');
    const sum = series.reduce((total, line) => total + Number(line.split(' ').at(-1)), 0);
    expect(sum).toBe(41 * 40);
    const overflow = Number(/^gql_graph_series_overflow_total\{metric="pairs_total"\} (\d+)$/m.exec(page)?.[1]);
    expect(overflow).toBeGreaterThan(1_000);
  });

  it('put each value into its buckets', async () => {
    const metrics = createClosedMetrics();
    const times = metrics.histogram('times_seconds', 'Times.', { kind: ['a'] }, [0.1, 1]);
    for (const value of [0.05, 0.1, 0.5, 2]) times.observe({ kind: 'a' }, value);
    const page = await metrics.page('text');
    expect(page).toContain('times_seconds_bucket{kind="a",le="0.1"} 2');
    expect(page).toContain('times_seconds_bucket{kind="a",le="1"} 3');
    expect(page).toContain('times_seconds_bucket{kind="a",le="+Inf"} 4');
    expect(page).toContain('times_seconds_sum{kind="a"} 2.65');
    expect(page).toContain('times_seconds_count{kind="a"} 4');
  });
});
