// The traces of identical queries that share one response.

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Emulator, startEmulator } from '../../dev/emulator/server.ts';
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts';
import { type CollectedSpan, startTraceCollector, type TraceCollector, tracedBy } from '../support/trace-collector.ts';

const requests = 10;
const traceIdOf = (index: number) => `4bf92f3577b34da6a3ce929d0e0e4${String(index).padStart(3, '0')}`;
// The last one is not: it comes when others are in flight already.
const isKept = (index: number) => index !== requests - 1;
const query = '{ users(ids: ["plain@contoso.example"]) { ... on User { phoneMethods { __typename } } } }';

let collector: TraceCollector;
let emulator: Emulator;
let gateway: GatewayProcess;
const requestIds: string[] = [];
beforeAll(async () => {
  collector = await startTraceCollector();
  emulator = await startEmulator();
  gateway = await startGatewayProcess(emulator, { env: { LOG_LEVEL: 'info', ...tracedBy(collector) } });
  const token = await emulator.issueCallerToken({ user: 'admin' });
  const ask = async (index: number) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        traceparent: `00-${traceIdOf(index)}-00f067aa0ba902b7-0${isKept(index) ? 1 : 0}`,
      },
      body: JSON.stringify({ query }),
    });
    requestIds[index] = response.headers.get('request-id') ?? '';
    expect(await response.text()).toContain('PhoneMethodList');
  };
  // Only a known document is shared.
  await ask(500);
  emulator.faults.add({ match: { path: 'phoneMethods' }, fault: { kind: 'delay', ms: 1_000 } });
  await Promise.all(Array.from({ length: requests }, (_, index) => ask(index)));
  await vi.waitFor(() => expect(operations()).toHaveLength(requests - 1), 20_000);
  await gateway.stop();
}, 120_000);
afterAll(async () => {
  await emulator?.close();
  collector?.close();
});

const operations = () =>
  collector.spans().filter(({ name, traceId }) => name === 'query' && traceId !== traceIdOf(500));
const requestIdOf = ({ attributes }: CollectedSpan) =>
  attributes.find(({ key }) => key === 'request.id')?.value.stringValue ?? '';
/** By the id of a request that got the response of another: the id of that one. */
const sharedWith = () =>
  new Map<string, string>(
    gateway
      .output()
      .split('\n')
      .filter((line) => line.includes('"sharedWith"'))
      .map((line) => JSON.parse(line))
      .map((line) => [line.requestId, line.sharedWith]),
  );

it('each request has a span in its own trace, and none where its client keeps no trace', () => {
  const kept = Array.from({ length: requests - 1 }, (_, index) => traceIdOf(index));
  expect(
    operations()
      .map(({ traceId }) => traceId)
      .sort(),
  ).toEqual(kept);
  for (const span of operations()) expect(requestIdOf(span)).toBe(requestIds[Number(span.traceId.slice(-3))]);
});

it('a request that got the response of another links to the span of that one, and no other links', () => {
  const leaderOf = sharedWith();
  const spanIds = new Map(operations().map((span) => [requestIdOf(span), span.spanId]));
  const linked = operations().map((span) => [requestIdOf(span), (span.links ?? []).map(({ spanId }) => spanId)]);
  const expected = [...spanIds.keys()].map((id) => {
    const leader = spanIds.get(leaderOf.get(id) ?? '');
    return [id, leader === undefined ? [] : [leader]];
  });
  expect(linked).toEqual(expected);
  expect(linked.flatMap(([, links]) => links).length).toBeGreaterThan(0);
});

it('the span of such a request is as long as its wait', () => {
  const tooShort = operations().filter((span) => Number(span.endTimeUnixNano) - Number(span.startTimeUnixNano) <= 0);
  expect(tooShort).toEqual([]);
});
