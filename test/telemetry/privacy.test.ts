// What leaves by metrics, traces and headers, from a gateway that sends every trace to a collector: no number, no name, no
// token and no id of a person, whatever was asked and answered.

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { GATEWAY_CLIENT_SECRET, TENANT_ID } from '../../dev/emulator/seed.ts';
import { type Emulator, startEmulator } from '../../dev/emulator/server.ts';
import { freePort } from '../support/free-port.ts';
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts';
import { expectNoSecrets } from '../support/secrets.ts';
import { startTraceCollector, type TraceCollector, tracedBy } from '../support/trace-collector.ts';

const given = '7135550167';
const chosen = 'KorrektePferdeBatterie';
const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
let collector: TraceCollector;
let emulator: Emulator;
let gateway: GatewayProcess;
let page = '';
const tokens: string[] = [];
beforeAll(async () => {
  collector = await startTraceCollector();
  emulator = await startEmulator();
  const adminPort = await freePort();
  gateway = await startGatewayProcess(emulator, {
    env: { ADMIN_PORT: String(adminPort), ...tracedBy(collector) },
  });
  const send = async (query: string, variables: object = {}, user = 'admin') => {
    const token = await emulator.issueCallerToken({ user });
    tokens.push(token);
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
      tracestate: `vendor=${given},other=${chosen}`,
      baggage: `number=${given},secret=${GATEWAY_CLIENT_SECRET},token=${token},password=${chosen}`,
    };
    const body = JSON.stringify({ query, variables });
    await (await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body })).text();
  };
  const add =
    'mutation ($u: ID!, $n: PhoneNumber!) { addPhoneMethod(userId: $u, input: { phoneNumber: $n, phoneType: OFFICE }) { __typename } }';
  await send(
    '{ users(ids: ["plain@contoso.example", "throttled@contoso.example"]) { ... on User { phoneMethods { __typename } } } }',
  );
  await send(add, { u: 'no-phone@contoso.example', n: `+1 ${given}` });
  await send(add, { u: `+1 ${given}`, n: given });
  await send(`query n${given} { me { __typename } }`, {}, 'plain');
  await send(`{ a${given} }`);
  await send(
    '{ me { ... on User { phoneMethods { ... on PhoneMethodList { items { phoneNumber } } } } } }',
    {},
    'plain',
  );
  emulator.faults.add({ match: { path: 'enableSmsSignIn', times: 1 }, fault: { kind: 'apply-then-reset' } });
  await send('mutation { enableSmsSignIn(userId: "enable-ok@contoso.example") { __typename } }');
  await send(
    'mutation { issueTemporaryAccessPass(userId: "starter-1@contoso.example") { ... on IssueTemporaryAccessPassSuccess { temporaryAccessPass } } }',
  );
  await send(
    'mutation { resetPassword(userId: "forgot-password@contoso.example") { __typename ... on ResetPasswordSuccess { newPassword } } }',
  );
  await send(
    'mutation ($p: String) { resetPassword(userId: "reset-synced@contoso.example", input: { newPassword: $p }) { __typename } }',
    {
      p: chosen,
    },
  );
  const leaky = { error: { code: 'badRequest', message: `+1 ${given} ${GATEWAY_CLIENT_SECRET} ${chosen}` } };
  emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: { kind: 'status', status: 400, body: leaky } });
  await send('mutation { enableSmsSignIn(userId: "plain@contoso.example") { __typename ... on Error { message } } }');
  emulator.faults.add({
    match: { path: 'phoneMethods', times: 1 },
    fault: { kind: 'garbage', body: `<p>${given}</p>` },
  });
  await send('{ phoneMethods(userId: "plain@contoso.example") { __typename } }');
  const accept = 'application/openmetrics-text';
  const metricsOf = async (headers: Record<string, string>) =>
    (await fetch(`http://127.0.0.1:${adminPort}/metrics`, { headers })).text();
  page = (await metricsOf({})) + (await metricsOf({ accept }));
  await vi.waitFor(
    () => collector.bodies.join('').includes('"mutation"') || Promise.reject(new Error('no trace')),
    20_000,
  );
  await gateway.stop();
}, 120_000);
afterAll(async () => {
  await emulator?.close();
  collector?.close();
});

it('a trace has a span for the operation, and a child span for each exchange that it waited for', () => {
  const all = collector.spans();
  const operations = all.filter(({ name }) => name === 'query' || name === 'mutation' || name === 'graphql');
  expect(operations).toHaveLength(12);
  for (const { traceId: own, parentSpanId } of operations)
    expect([own, parentSpanId]).toEqual([traceId, '00f067aa0ba902b7']);
  const others = all.filter((span) => !operations.includes(span));
  const parents = new Set(operations.map(({ spanId }) => spanId));
  expect(others.every(({ parentSpanId }) => parents.has(parentSpanId ?? ''))).toBe(true);
  expect(new Set(others.map(({ name }) => name))).toEqual(new Set(['graph.batch', 'graph.request', 'token.exchange']));
  const calls = others.filter(({ name }) => name.startsWith('graph.'));
  expect(calls).toHaveLength(emulator.requests.length);
  const readBacks = operations.flatMap(({ events = [] }) => events).filter(({ name }) => name === 'write.read_back');
  expect(readBacks.length).toBeGreaterThan(0);
});

it.each([
  ['metrics', () => page],
  ['traces', () => collector.bodies.join('\n')],
])('%s contain no number, name, token or id of a person', (where, textOf) => {
  const text = textOf();
  expect(text.length).toBeGreaterThan(1_000);
  expect(emulator.tenant.issuedSecrets.size).toBe(3);
  expectNoSecrets(text, where, [...emulator.tenant.issuedSecrets, chosen]);
  // Times are long numbers, too.
  expect(text.replace(/"(?:start|end)?[tT]imeUnixNano":"\d+"/g, '')).not.toContain(given);
  for (const token of tokens) expect(text.includes(token.split('.').at(-1) ?? token)).toBe(false);
  const people = emulator.requests.flatMap(({ path, batch }) => [path, ...(batch ?? []).map(({ url }) => url)]);
  const ids = new Set(people.flatMap((path) => /\/users\/([^/?]+)/.exec(path)?.[1] ?? []));
  expect(ids.size).toBeGreaterThan(3);
  for (const id of ids) expect(text.includes(id), id).toBe(false);
  expect(text).not.toContain(TENANT_ID);
});

it('no trace header is passed to Graph', () => {
  for (const { headers } of emulator.requests) {
    expect(
      Object.keys(headers).filter((name) => /^(traceparent|tracestate|baggage|x-request-id)$/i.test(name)),
    ).toEqual([]);
    expect(JSON.stringify(headers)).not.toContain(traceId);
    expect(JSON.stringify(headers)).not.toContain(given);
    expect(JSON.stringify(headers)).not.toContain(chosen);
  }
});
