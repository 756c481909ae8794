// The traces of requests that share posts, and the exemplars that lead from a slow bucket to a trace.

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Emulator, startEmulator } from '../../dev/emulator/server.ts';
import { freePort } from '../support/free-port.ts';
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts';
import { unhurried } from '../support/harness.ts';
import { startTraceCollector, type TraceCollector, tracedBy } from '../support/trace-collector.ts';

const requests = 20;
const traceIdOf = (index: number) => `4bf92f3577b34da6a3ce929d0e0e4${String(index).padStart(3, '0')}`;
const isKept = (index: number) => index % 2 === 1;

let collector: TraceCollector;
let emulator: Emulator;
let gateway: GatewayProcess;
let openMetrics: Response;
let page = '';
let text: Response;
beforeAll(async () => {
  collector = await startTraceCollector();
  emulator = await startEmulator();
  const adminPort = await freePort();
  gateway = await startGatewayProcess(emulator, {
    env: { ...unhurried, ADMIN_PORT: String(adminPort), ...tracedBy(collector) },
  });
  const token = await emulator.issueCallerToken({ user: 'admin' });
  emulator.faults.add({ match: { path: 'phoneMethods' }, fault: { kind: 'hold' } });
  const ask = async (index: number) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      traceparent: `00-${traceIdOf(index)}-00f067aa0ba902b7-0${isKept(index) ? 1 : 0}`,
    };
    const query = `{ q${index}: users(ids: ["plain@contoso.example", "no-phone@contoso.example"]) { ... on User { phoneMethods { __typename } } } }`;
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    expect(await response.text()).toContain('PhoneMethodList');
  };
  const url = `http://127.0.0.1:${adminPort}/metrics`;
  const asked = Promise.all(Array.from({ length: requests }, (_, index) => ask(index)));
  const inFlight = async () => /^gql_graph_operations_in_flight (\d+)$/m.exec(await (await fetch(url)).text())?.[1];
  await vi.waitFor(async () => expect(await inFlight()).toBe(String(requests)), { timeout: 100_000, interval: 50 });
  emulator.faults.clear();
  await asked;
  // What Prometheus sends.
  const accept =
    'application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,application/openmetrics-text;version=0.0.1;q=0.5,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,text/plain;version=0.0.4;q=0.3,*/*;q=0.2';
  openMetrics = await fetch(url, { headers: { accept } });
  page = await openMetrics.text();
  text = await fetch(url);
  await vi.waitFor(() => expect(operations()).toHaveLength(requests / 2), 100_000);
  await gateway.stop();
}, 120_000);
afterAll(async () => {
  await emulator?.close();
  collector?.close();
});

const operations = () => collector.spans().filter(({ name }) => name === 'query');
const calls = () => collector.spans().filter(({ name }) => name.startsWith('graph.'));

it('a request to Graph that several traces wait for is in one of them, and links to the others', () => {
  const served = calls().map(({ parentSpanId, links = [] }) => [parentSpanId, ...links.map(({ spanId }) => spanId)]);
  const shared = served.filter(({ length }) => length > 1);
  expect(shared.length).toBeGreaterThan(0);
  for (const one of served) expect(new Set(one).size).toBe(one.length);
  const known = new Set(operations().map(({ spanId }) => spanId));
  expect(new Set(served.flat())).toEqual(known);
});

it('a request to Graph is in a trace that is kept, even if a request without one began it', () => {
  const kept = new Set(
    Array.from({ length: requests }, (_, index) => index)
      .filter(isKept)
      .map(traceIdOf),
  );
  expect(collector.spans().filter(({ traceId }) => !kept.has(traceId))).toEqual([]);
});

it('a post has an event for each path and status of its items, without ids', () => {
  const steps = calls()
    .flatMap(({ events = [] }) => events)
    .filter(({ name }) => name === 'graph.step');
  for (const { attributes = [] } of steps) {
    expect(attributes.map(({ key }) => key)).toEqual(['url.template', 'status', 'count']);
    expect(attributes[0]?.value.stringValue).toMatch(/^\/users\/\{id\}/);
  }
  expect(steps.length).toBeGreaterThan(0);
});

it('buckets have the latest kept trace as their exemplar, in OpenMetrics only', async () => {
  expect(openMetrics.headers.get('content-type')).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
  expect(page.endsWith('\n# EOF\n')).toBe(true);
  const exemplars = [...page.matchAll(/^(\w+)_bucket\{.*\} \d+ # \{trace_id="(\w+)"\} [\d.]+ [\d.]+$/gm)];
  expect(new Set(exemplars.map(([, name]) => name))).toEqual(
    new Set(['graphql_server_request_duration_seconds', 'http_client_request_duration_seconds']),
  );
  const traces = new Set(operations().map(({ traceId }) => traceId));
  expect(exemplars.filter(([, , traceId = '']) => !traces.has(traceId))).toEqual([]);
  expect(text.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await text.text()).not.toContain('trace_id');
});

it('OpenMetrics and the text format name the same counters', async () => {
  expect(page).toMatch(/^# TYPE gql_graph_requests_sent counter$/m);
  expect(page).toMatch(/^gql_graph_requests_sent_total\{/m);
  expect(page).not.toContain('_total_total');
  expect(page).toMatch(/^process_cpu_seconds_total /m);
});
