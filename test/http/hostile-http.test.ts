import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
let token: string;
beforeAll(async () => {
  harness = await startHarness({
    env: { CORS_ORIGINS: 'https://app.example', HEADERS_TIMEOUT_MS: '600', BODY_TIMEOUT_MS: '900' },
  });
});
afterAll(() => harness.close());
beforeEach(async () => {
  harness.emulator.reset();
  harness.logged.length = 0;
  token = await harness.emulator.issueCallerToken();
});

const send = (
  body: NonNullable<RequestInit['body']> | null,
  headers: Record<string, string> = {},
  init: RequestInit = {},
) =>
  fetch(`${harness.url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    ...init,
  });

async function refusal(answer: Response) {
  const text = await answer.text();
  expect(answer.headers.get('content-type')).toContain('json');
  const { errors } = JSON.parse(text);
  expect(errors[0].extensions.code).toEqual(expect.any(String));
  return { status: answer.status, code: errors[0].extensions.code, text };
}

const canary = 'canary-5551234567';
const shapes = [
  '',
  ' ',
  '{',
  '}',
  '[',
  ']',
  '[]',
  'null',
  'true',
  '1',
  '-',
  '1e',
  '"x"',
  '"',
  "'x'",
  '{}',
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '[1,]',
  '{"query":}',
  '{"query":1}',
  '{"query":null}',
  '{"query":["x"]}',
  '{"query":{}}',
  '{"query":""}',
  '{"query":"{me{id}}","variables":"x"}',
  '{"query":"{me{id}}","variables":[1]}',
  '{"query":"{me{id}}","operationName":1}',
  '{"query":"{me{id}}","extensions":"x"}',
  '{"query":"{me{id}}"}x',
  '\ufeff{',
  '{"\\ud800":1',
  '{"query":"\\uD800"',
  'NaN',
  'Infinity',
  'undefined',
  '0x1',
  '{"a":1 "b":2}',
  '/* */{}',
  '[{"query":"{__typename}"},{"query":"{__typename}"}]',
  '<xml/>',
  'query=%7B__typename%7D',
  '{"query":"{ me { id } "',
  '['.repeat(100_000),
  '{"a":'.repeat(50_000),
];

describe('bodies in any shape (rows 30, 31)', () => {
  it('malformed bodies are refused with a JSON 4xx that repeats nothing', async () => {
    for (const shape of shapes) {
      const body = shape.length > 1_000 ? shape : shape.replace('me', canary);
      const { status, text } = await refusal(await send(body));
      expect(status, shape.slice(0, 40)).toBeGreaterThanOrEqual(400);
      expect(status, shape.slice(0, 40)).toBeLessThan(500);
      if (!shape.includes('me{id}')) expect(text).not.toContain(canary);
    }
    expect(harness.calls().all).toBe(0);
    expect(harness.logged.join('')).not.toContain(canary);
  });

  it('bodies in other charsets, truncated or corrupted, never cause a 5xx', async () => {
    const good = JSON.stringify({ query: '{ __typename }' });
    const bytes = [Buffer.from(good, 'utf16le'), Buffer.from([0xff, 0xfe, 0x00]), Buffer.from(good).subarray(0, 10)];
    for (const body of bytes) expect((await refusal(await send(body as unknown as string))).status).toBeLessThan(500);
  });

  it.each<[string, string, string | undefined]>([
    ['keys twice', '{"query":"{ nope }","query":"{ __typename }"}', undefined],
    ['a byte order mark', '\ufeff{"query":"{ __typename }"}', undefined],
    [
      'half a character',
      '{"query":"{ __typename }","operationName":null,"extensions":{"\\ud800":"\\udfff"}}',
      undefined,
    ],
    ['a charset of two bytes', '{"query":"{ __typename }"}', 'application/json; charset=utf-16'],
    ['an unknown charset', '{"query":"{ __typename }"}', 'application/json; charset=x'],
    ['__proto__ for a body', '{"__proto__":{"query":"{ __typename }"}}', undefined],
    ['constructor for a body', '{"constructor":{"prototype":{"polluted":1}},"query":"{ __typename }"}', undefined],
  ])('row 31: bodies with %s are answered or refused', async (_name, body, type) => {
    const answer = await send(body, type === undefined ? {} : { 'content-type': type });
    expect([200, 400, 415]).toContain(answer.status);
    if (answer.status === 200) expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(harness.calls().all).toBe(0);
  });

  it('a body cannot modify a prototype', async () => {
    const answer = await send(
      '{"query":"{ __typename }","__proto__":{"polluted":1},"variables":{"__proto__":{"polluted":1}}}',
    );
    expect(answer.status).toBe(200);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('methods (row 32)', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('the method %s is refused', async (method) => {
    const answer = await fetch(`${harness.url}/graphql?query=%7B__typename%7D`, {
      method,
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await refusal(answer)).toMatchObject({ status: 405 });
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it.each(['TRACE', 'CONNECT', 'PROPFIND', 'HEAD'])('row 32: %s returns nothing', async (method) => {
    const { hostname, port } = new URL(harness.url);
    const socket = connect(Number(port), hostname);
    socket.end(`${method} /graphql?query=%7B__typename%7D HTTP/1.1\r\nhost: gateway\r\nconnection: close\r\n\r\n`);
    expect(await text(socket)).toMatch(/^(HTTP\/1.1 4\d\d |$)/);
    expect(harness.calls().all).toBe(0);
  });

  it('row 32: a mutation in the URL is not executed', async () => {
    const mutation = encodeURIComponent('mutation { enableSmsSignIn(userId: "me") { __typename } }');
    for (const method of ['GET', 'POST']) {
      const answer = await fetch(`${harness.url}/graphql?query=${mutation}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': '1' },
      });
      expect((await refusal(answer)).status).toBeGreaterThanOrEqual(400);
    }
    expect(harness.calls().all).toBe(0);
  });

  it.each([
    ['https://app.example', 'https://app.example'],
    ['https://evil.example', null],
    ['null', null],
  ])('row 32: a preflight of a page of %s gets %s', async (origin, told) => {
    const answer = await fetch(`${harness.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe(told);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(harness.calls().all).toBe(0);
  });

  it.each(['[', 'a b', '::::', '%', '', '@', 'a@b', 'a/b', 'a?b', '<script>', 'a:b', '\u00e9', undefined])(
    'row 32: an address at the host %j is refused',
    async (host) => {
      const { hostname, port } = new URL(harness.url);
      const socket = connect(Number(port), hostname);
      const body = '{"query":"{ __typename }"}';
      const headers = [`authorization: Bearer ${token}`, 'content-type: application/json', 'connection: close'];
      const first = host === undefined ? ['POST /graphql HTTP/1.0'] : ['POST /graphql HTTP/1.1', `host: ${host}`];
      socket.write([...first, ...headers, `content-length: ${body.length}`, '', body].join('\r\n'));
      expect(await text(socket)).toMatch(/^HTTP\/1.1 400 [\s\S]*"code":"BAD_REQUEST"/);
      expect(harness.calls().all).toBe(0);
    },
  );

  it('row 32: a URL that cannot be decoded is refused and not repeated', async () => {
    const answer = await fetch(`${harness.url}/%ZZ-${canary}`);
    const { status, text: said } = await refusal(answer);
    expect(status).toBe(400);
    expect(said).not.toContain(canary);
    expect(harness.logged.join('')).not.toContain(canary);
  });

  it('a query in the URL is ignored', async () => {
    const answer = await fetch(`${harness.url}/graphql?query=%7B__typename%7D`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect((await refusal(answer)).status).toBe(400);
  });
});

describe('sizes (rows 33, 34)', () => {
  it('bodies over 256 KiB are refused, announced or not', async () => {
    const large = JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(256 * 1024) });
    expect(await refusal(await send(large))).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(' '.repeat(65_536))),
    });
    const answer = await send(stream, {}, { duplex: 'half' } as RequestInit).catch(() => null);
    if (answer !== null) expect(answer.status).toBe(413);
    expect((await send('{"query":"{ __typename }"}')).status).toBe(200);
  });

  it.each([
    ['more than comes', 5_000, /^HTTP\/1.1 408 /],
    ['less than comes', 5, /^HTTP\/1.1 400 /],
    ['two lengths', '30\r\ncontent-length: 5', /^HTTP\/1.1 400 /],
    ['a length and chunks', '30\r\ntransfer-encoding: chunked', /^HTTP\/1.1 400 /],
    ['no number', 'x', /^HTTP\/1.1 400 /],
    ['less than nothing', '-1', /^HTTP\/1.1 400 /],
  ])('row 33: bodies that announce %s are refused', async (_name, length, expected) => {
    const { hostname, port } = new URL(harness.url);
    const socket = connect(Number(port), hostname);
    const lines = ['POST /graphql HTTP/1.1', 'host: gateway', `authorization: Bearer ${token}`];
    socket.write(
      [...lines, 'content-type: application/json', `content-length: ${length}`, '', '{"query":"{ me { id } }"}'].join(
        '\r\n',
      ),
    );
    expect(await text(socket)).toMatch(expected);
    expect(harness.calls().all).toBe(0);
  });

  it('compressed bodies are not decompressed', async () => {
    const bomb = gzipSync(Buffer.alloc(10 * 1024 * 1024, ' '));
    const answer = await send(bomb as unknown as string, { 'content-encoding': 'gzip' });
    expect(await refusal(answer)).toMatchObject({ status: 415 });
  });
});

describe('slow clients (row 36)', () => {
  const drip = (first: string) =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(harness.url);
      const socket = connect(Number(port), hostname);
      let received = '';
      socket.write(first);
      const timer = setInterval(() => socket.writable && socket.write('x'), 100);
      socket.on('data', (data) => {
        received += data;
      });
      socket.on('error', reject);
      socket.on('close', () => {
        clearInterval(timer);
        resolve(received);
      });
    });

  it('are disconnected while they send their headers', async () => {
    expect(await drip('POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-slow: ')).toContain('408');
  });

  it('are disconnected while they send their body', async () => {
    const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n`;
    expect(await drip(head)).toContain('408');
  });

  it('row 36: do not delay other clients', async () => {
    const held = Array.from({ length: 100 }, () => drip('POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-slow: '));
    for (const _ of [1, 2, 3, 4, 5]) expect((await send('{"query":"{ __typename }"}')).status).toBe(200);
    for (const answer of await Promise.all(held)) expect(answer).toContain('408');
  });

  it('bytes that are not HTTP get 400, and the connection is closed', async () => {
    expect(await drip('HELLO\r\n\r\n')).toContain('400 Bad Request');
  });
});

describe('other sites (rows 38, 39)', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send %s',
    async (type) => {
      const answer = await send('{"query":"{ __typename }"}', { 'content-type': type });
      expect([400, 415]).toContain((await refusal(answer)).status);
    },
  );

  it.each([
    'https://evil.example',
    'null',
    'https://app.example.evil.example',
    'https://evilapp.example',
    'http://app.example',
  ])('other origins get no permission to read the response: %s', async (origin) => {
    const answer = await send('{"query":"{ __typename }"}', { origin });
    expect(answer.headers.get('access-control-allow-origin')).not.toBe(origin);
    expect(answer.headers.get('access-control-allow-origin')).not.toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('listed origins get the CORS headers', async () => {
    const answer = await send('{"query":"{ __typename }"}', { origin: 'https://app.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example');
  });
});

describe('headers', () => {
  it('prevent caching and framing of every response', async () => {
    const answers = [
      await send('{"query":"{ __typename }"}'),
      await send('{'),
      await fetch(`${harness.url}/graphql`, { method: 'POST' }),
      await fetch(`${harness.url}/nowhere`),
    ];
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('etag')).toBeNull();
    }
  });

  it('are those that concern JSON', async () => {
    const { headers } = await send('{"query":"{ __typename }"}');
    const ofHttp = ['connection', 'date', 'keep-alive', 'vary', 'access-control-expose-headers'];
    expect([...headers.keys()].filter((name) => !ofHttp.includes(name)).toSorted()).toEqual([
      'cache-control',
      'content-length',
      'content-security-policy',
      'content-type',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'referrer-policy',
      'request-id',
      'strict-transport-security',
      'x-content-type-options',
      'x-frame-options',
    ]);
  });

  it('row 48: headers of the caller are not passed on', async () => {
    const evil = '<script>';
    await send('{"query":"{ me { ... on User { displayName } } }"}', {
      'client-request-id': evil,
      'x-correlation-id': evil,
      cookie: evil,
    });
    const [asked] = harness.emulator.requests;
    expect(asked?.headers['client-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(asked?.headers)).not.toContain(evil);
  });

  it('row 48: header injection is impossible', () => {
    expect(() => request(harness.url, { headers: { 'x-a': 'a\r\nb: c' } })).toThrow();
  });
});

describe('Graph as an attacker', () => {
  const phones = '{ phoneMethods(userId: "me") { __typename ... on PhoneMethodList { items { methodId } } } }';
  const list = { operation: 'list' } as const;
  it('row 46: cannot redirect the gateway elsewhere', async () => {
    const location = `${harness.emulator.graphUrl}/dev/people`;
    harness.emulator.faults.add({ match: list, fault: { kind: 'redirect', location } });
    const { data } = await harness.run(phones);
    expect(data.phoneMethods.__typename).toMatch(/Error$/);
    expect(harness.emulator.requests.every(({ path }) => path.endsWith('/phoneMethods'))).toBe(true);
  });

  it.each(['another host', 'another path', 'the same list'])(
    'row 47: cannot send the gateway to %s by a next link',
    async (where) => {
      let heard = 0;
      const other = createServer((socket) => {
        heard++;
        socket.destroy();
      }).listen(0, '127.0.0.1');
      await once(other, 'listening');
      const links: Record<string, string> = {
        'another host': `http://127.0.0.1:${(other.address() as AddressInfo).port}/v1.0/next`,
        'another path': `${harness.emulator.graphUrl}/v1.0/users/elsewhere`,
        'the same list': `${harness.emulator.graphUrl}/v1.0/me/authentication/phoneMethods?$skiptoken=1`,
      };
      const body = JSON.stringify({ value: [], '@odata.nextLink': links[where] });
      harness.emulator.faults.add({ match: list, fault: { kind: 'garbage', contentType: 'application/json', body } });
      const { data } = await harness.run(phones);
      expect(data.phoneMethods.__typename).toBe('GraphUnavailableError');
      expect(harness.emulator.requests).toHaveLength(1);
      expect(harness.emulator.requests[0]?.path).toMatch(/\/phoneMethods$/);
      expect(heard).toBe(0);
      other.close();
    },
  );
});

describe('GraphQL over HTTP', () => {
  it('passes the audits of graphql-http without an error', async () => {
    const audits = serverAudits({
      url: `${harness.url}/graphql`,
      fetchFn: (input: string | URL | Request, init: RequestInit = {}) =>
        fetch(input, { ...init, headers: { ...(init.headers as object), authorization: `Bearer ${token}` } }),
    });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    expect(results.length).toBeGreaterThanOrEqual(60);
    expect(results.filter(({ status }) => status === 'error')).toEqual([]);
  });
});
