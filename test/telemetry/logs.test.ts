// What an operator learns from the log alone: the reason of each refusal, the outcome of each operation, of each
// call and of each token exchange, all found under one id.

import { globSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { parse } from '@babel/parser';
import type { CallExpression } from '@babel/types';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { createRefusedRequests, type RefusalReason, refusalReasons } from '../../src/telemetry/refused-requests.ts';
import { startGatewayProcess } from '../support/gateway-process.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => {
  harness.emulator.reset();
  harness.logged.length = 0;
});

// biome-ignore lint/suspicious/noExplicitAny: lines have any fields
const lines = (message: string): any[] =>
  harness.logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === message);
const onlyLine = async (message: string) => {
  await expect.poll(() => lines(message).length).toBe(1);
  return lines(message)[0];
};

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly token?: TokenOptions | string | null;
}

async function send({ path = '/graphql', method = 'POST', headers = {}, body, token = {} }: Sent) {
  const bearer = typeof token === 'string' ? token : token && (await harness.emulator.issueCallerToken(token));
  return fetch(`${harness.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    ...(method === 'POST' ? { body: body ?? '{"query":"{ __typename }"}' } : {}),
  });
}

describe('a refused request', () => {
  const forged = async () => `${(await harness.emulator.issueCallerToken()).slice(0, -8)}AAAAAAAA`;
  const refusals: readonly (readonly [RefusalReason, number, Sent | (() => Promise<Sent>)])[] = [
    ['no-token', 401, { token: null }],
    ['malformed', 401, { token: 'nonsense' }],
    ['signature', 401, async () => ({ token: await forged() })],
    ['audience', 401, { token: { claims: { aud: 'api://another' } } }],
    ['issuer', 401, { token: { claims: { iss: 'https://login.example/v2.0' } } }],
    ['tenant', 401, { token: { claims: { tid: '00000000-0000-4000-8000-00000000dead' } } }],
    ['expired', 401, { token: { claims: { exp: 1_000_000_000, nbf: 999_999_000, iat: 999_999_000 } } }],
    ['not-yet-valid', 401, { token: { claims: { nbf: 4_000_000_000 } } }],
    ['claims', 401, { token: { claims: { ver: '1.0' } } }],
    ['permissions', 403, { token: { claims: { scp: '' } } }],
    ['path', 404, { path: '/nowhere' }],
    ['method', 405, { method: 'PUT' }],
    ['accept', 406, { headers: { accept: 'text/html' } }],
    ['media-type', 415, { headers: { 'content-type': 'text/plain' } }],
    ['body', 400, { body: '{' }],
    ['size', 413, { body: JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(300_000) } }) }],
    ['limits', 400, { body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(20)}${']'.repeat(20)}}}` }],
  ];

  it.each(refusals)('has one log line with the reason %s and the status %i', async (reason, status, sent) => {
    const answer = await send({
      ...(typeof sent === 'function' ? await sent() : sent),
    });
    expect(answer.status).toBe(status);
    const line = await onlyLine('request refused');
    expect(line).toMatchObject({ reason, status, requestId: answer.headers.get('request-id') });
    expect(lines('operation')).toEqual([]);
  });

  it('has a log line even if it was not HTTP', async () => {
    const socket = connect(Number(new URL(harness.url).port), '127.0.0.1').on('error', () => {});
    socket.end('nonsense\r\n\r\n');
    expect(await onlyLine('request refused')).toMatchObject({ reason: 'body', status: 400, requestId: null });
  });

  it('has the log line of an operation if Apollo Server refuses its shape or its document', async () => {
    for (const body of ['{}', '{"query":"{ nothing }"}', '{"query":7}']) {
      harness.logged.length = 0;
      expect((await send({ body })).status, body).toBe(400);
      expect(await onlyLine('operation'), body).toMatchObject({ operation: null, errorCodes: [expect.any(String)] });
      expect(lines('request refused'), body).toEqual([]);
    }
  });

  it('is sampled in a flood by reason, and the next line has the number of omitted ones', () => {
    let now = 0;
    const counted: string[] = [];
    const written: string[] = [];
    const log = pino({ base: null }, { write: (line: string) => void written.push(line) });
    const refused = createRefusedRequests(
      (reason) => counted.push(reason),
      () => now,
    );
    const refuse = (reason: RefusalReason) => refused({ status: 401, reason, requestId: null, log });
    for (let at = 0; at < 1_000; at++) refuse('expired');
    refuse('audience');
    now = 1_500;
    refuse('expired');
    expect(counted).toHaveLength(1_002);
    const shown = written.map((line) => JSON.parse(line)).map(({ reason, notLogged }) => [reason, notLogged]);
    expect(shown).toEqual([...Array(5).fill(['expired', undefined]), ['audience', undefined], ['expired', 995]]);
  });
});

describe("the client's request id", () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  const edge = { 'x-request-id': 'edge-1.A_b', traceparent: `00-${trace}-00f067aa0ba902b7-01` };

  it('is logged beside our own id, in the response and in every line of the request', async () => {
    const answer = await send({
      headers: edge,
      body: JSON.stringify({ query: '{ phoneMethods(userId: "plain@contoso.example") { __typename } }' }),
    });
    expect(answer.headers.get('x-request-id')).toBe('edge-1.A_b');
    const requestId = answer.headers.get('request-id');
    const seen = harness.logged.map((line) => JSON.parse(line)).filter((line) => 'requestId' in line);
    expect(seen.map(({ msg }) => msg).sort()).toEqual(['graph call', 'graph call', 'operation']);
    for (const line of seen) expect(line).toMatchObject({ requestId, xRequestId: 'edge-1.A_b', traceId: trace });
    for (const { headers } of harness.emulator.requests) {
      expect(JSON.stringify(headers ?? {})).not.toContain('edge-1.A_b');
      expect(JSON.stringify(headers ?? {})).not.toContain(trace);
    }
  });

  it('is also in the line of a refusal', async () => {
    await send({ headers: edge, token: null });
    expect(await onlyLine('request refused')).toMatchObject({ xRequestId: 'edge-1.A_b', traceId: trace });
  });

  it.each(['with space', 'a'.repeat(65), 'ünicode', '"quoted"', '{json}'])(
    'is ignored if it is malformed: %s',
    async (id) => {
      const sent = {
        'x-request-id': Buffer.from(id).toString('latin1'),
        traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
      };
      const answer = await send({ headers: sent });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('x-request-id')).toBeNull();
      const line = await onlyLine('operation');
      expect(line).not.toHaveProperty('xRequestId');
      expect(line).not.toHaveProperty('traceId');
    },
  );
});

describe('the log line of an operation', () => {
  it('counts results by member, at any depth, even without a GraphQL error', async () => {
    const query = `{
      users(ids: ["throttled@contoso.example", "plain@contoso.example", "nobody@contoso.example"]) {
        ... on User { phoneMethods { __typename } }
      }
    }`;
    // Interpreted first, then compiled.
    for (const _ of [1, 2, 3]) {
      harness.logged.length = 0;
      await harness.run(query);
      expect(await onlyLine('operation')).toMatchObject({
        errorCodes: [],
        results: { User: 2, UserNotFoundError: 1, PhoneMethodList: 1, ThrottledError: 1 },
      });
    }
  });
});

describe('the log line of a call', () => {
  it('names no person, and counts the statuses of a batch', async () => {
    await harness.run('{ users(ids: ["plain@contoso.example", "nobody@contoso.example"]) { __typename } }');
    const calls = lines('graph call').map(({ graph }) => graph);
    const posts = calls.filter(({ batch }) => batch > 0);
    expect(posts).toMatchObject([{ path: '/$batch', batch: 2, status: 200, items: { 200: 1, 404: 1 } }]);
    await harness.run('{ phoneMethods(userId: "plain@contoso.example") { __typename } }');
    calls.push(...lines('graph call').map(({ graph }) => graph));
    for (const { path } of calls)
      expect(path).toMatch(/^\/\$batch$|^\/users\/\{id\}(\/authentication\/phoneMethods)?$/);
  });
});

describe('the log line of a token exchange', () => {
  it('has its result', async () => {
    await harness.run('{ me { __typename } }', {}, { user: 'plain' });
    expect(await onlyLine('token exchange')).toMatchObject({ callerKind: 'delegated', result: 'ok', status: 200 });
    harness.logged.length = 0;
    harness.emulator.faults.add({ match: { operation: 'token' }, fault: { kind: 'aadsts', number: 7000222 } });
    await harness.run('{ me { __typename } }', {}, { user: 'no-phone' });
    expect(await onlyLine('token exchange')).toMatchObject({ result: 'misconfigured', aadsts: 7000222 });
  });
});

it('the first line has the version and the configuration, with levels as words', async () => {
  const gateway = await startGatewayProcess(harness.emulator, { env: { LOG_LEVEL: 'info' } });
  await gateway.stop();
  const [first] = gateway.output().split('\n');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(JSON.parse(first ?? '')).toMatchObject({
    level: 'info',
    msg: 'starting',
    version,
    cloud: 'GLOBAL',
    credential: 'client-secret',
    store: 'memory',
    audit: 'file',
    switches: expect.arrayContaining(['shared-reads', 'introspection']),
  });
});

/** The message of each call of a logger in the file, where it is a literal. */
function messagesOf(file: string): string[] {
  const messages: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    if (typeof node !== 'object' || node === null) return;
    const { type, callee, arguments: args } = node as CallExpression;
    const last = type === 'CallExpression' ? args.at(-1) : undefined;
    const isLogging = type === 'CallExpression' && callee.type === 'MemberExpression' && 'name' in callee.property;
    const level = isLogging && 'name' in callee.property ? String(callee.property.name) : '';
    if (['fatal', 'error', 'warn', 'info'].includes(level) && last?.type === 'StringLiteral') messages.push(last.value);
    for (const part of Object.values(node)) visit(part);
  };
  const text = readFileSync(file, 'utf8');
  // Few files have one, and parsing takes long.
  if (!/fatal|error|warn|info/.test(text)) return [];
  visit(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program.body);
  return messages;
}

it('the guide describes every log line, and no other', () => {
  const written = globSync('src/**/*.ts', { exclude: ['src/generated/**'] }).flatMap(messagesOf);
  const guide = readFileSync('docs/guides/logs.md', 'utf8');
  const described = [...guide.matchAll(/^\| `([^`]+)` \| (?:fatal|error|warn|info) \|/gm)].map(([, name]) => name);
  expect(described.sort()).toEqual([...new Set(written)].sort());
});

it('the guide explains every reason of a refusal', () => {
  const guide = readFileSync('docs/guides/logs.md', 'utf8');
  expect(refusalReasons.filter((reason) => !guide.includes(`| \`${reason}\` |`))).toEqual([]);
});
