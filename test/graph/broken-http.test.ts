// Rows 54 to 56, 58 and 92: what no HTTP server would send, a challenge that a new token cannot answer, and a Graph that
// fails for everybody.

import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness, unhurried } from '../support/harness.ts';
import { holdLimit, releaseLimits } from '../support/limits.ts';

let harness: Harness | undefined;
let raw: Server | undefined;
afterEach(async () => {
  releaseLimits();
  await harness?.close();
  raw?.close();
  harness = undefined;
});

const query = 'query ($id: ID!) { phones: phoneMethods(userId: $id) { __typename ... on Error { code } } }';

/** A Graph that answers each request with these bytes; counts the requests. */
async function startRaw(answer: (request: number, socket: Socket) => void, env: Record<string, string> = {}) {
  let requests = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', () => {
      requests += 1;
      answer(requests, socket);
    });
  });
  raw = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const started = await startHarness({
    env: (emulator) => {
      emulator.otherGraphUrls.push(url);
      return { GRAPH_BASE_URL: url, ...env };
    },
  });
  harness = started;
  const id = started.emulator.tenant.named('enable-ok')!.id;
  const read = async () => (await started.run(query, { id }, { user: 'reader' })).data.phones;
  return { read, requests: () => requests };
}

function drip(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n');
  const clock = setInterval(() => socket.write(' '), 20);
  socket.on('close', () => clearInterval(clock));
}

/** What was sent within this process has arrived. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
}

const empty = '{"value":[]}';
const good = `HTTP/1.1 200 OK\r\ncontent-length: ${empty.length}\r\n\r\n${empty}`;

describe('responses that are not HTTP', () => {
  it.each<[string, string]>([
    ['a status line of rubbish', 'HTCPCP/9 teapot\r\n\r\n'],
    ['a header of 70 KB', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(70_000)}\r\n\r\n`],
    ['two lengths together', `HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a chunk that breaks off', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"val'],
    ['nothing', ''],
  ])('rows 54, 56: %s, always, is reported as GraphUnavailableError after three attempts', async (_case, bytes) => {
    const graph = await startRaw((_request, socket) => socket.end(bytes));
    expect(await graph.read()).toEqual({ __typename: 'GraphUnavailableError', code: 'GRAPH_UNAVAILABLE' });
    expect(graph.requests()).toBe(bytes.includes('200 OK\r\ntransfer') ? 2 : 3);
  });

  it.each<[string, (socket: Socket) => void]>([
    ['a reset', (socket) => socket.resetAndDestroy()],
    ['an end without a byte', (socket) => socket.end()],
    ['a body shorter than its length', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"val')],
    [
      'a chunk that breaks off',
      (socket) => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"val'),
    ],
    ['a status line of rubbish', (socket) => socket.end('HTCPCP/9 teapot\r\n\r\n')],
  ])('row 54: %s, once, is retried', async (_case, breakOff) => {
    const graph = await startRaw((request, socket) => (request === 1 ? breakOff(socket) : socket.write(good)));
    expect(await graph.read()).toEqual({ __typename: 'PhoneMethodList' });
    expect(graph.requests()).toBe(2);
  });

  it('row 54: a stale keep-alive connection is replaced', async () => {
    const graph = await startRaw((request, socket) => (request === 2 ? socket.destroy() : socket.write(good)));
    expect(await graph.read()).toEqual({ __typename: 'PhoneMethodList' });
    expect(await graph.read()).toEqual({ __typename: 'PhoneMethodList' });
    expect(graph.requests()).toBe(3);
  });

  it.each<[string, (socket: Socket) => void, number]>([
    ['silence', () => {}, 3],
    ['a status and then silence', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'), 2],
    ['a byte each 20 ms for ever', drip, 2],
  ])('row 55: %s is aborted by the attempt timeout', async (_case, answer, requests) => {
    const graph = await startRaw((_request, socket) => answer(socket), { ATTEMPT_TIMEOUT_MS: '50000' });
    const attempts = holdLimit(50_000);
    const answered = graph.read();
    for (let sent = 1; sent <= requests; sent++) {
      await expect.poll(graph.requests).toBe(sent);
      await turns();
      attempts.end();
    }
    expect(await answered).toMatchObject({ __typename: 'GraphUnavailableError' });
    expect(graph.requests()).toBe(requests);
  });

  it('row 55: is aborted by the deadline if an attempt may take as long', async () => {
    const graph = await startRaw((_request, socket) => drip(socket));
    const limits = holdLimit(Number(unhurried.QUERY_TIMEOUT_MS));
    const answered = graph.read();
    await expect.poll(graph.requests).toBe(1);
    await turns();
    limits.end();
    expect(await answered).toMatchObject({ __typename: 'GraphUnavailableError' });
    expect(graph.requests()).toBe(1);
  });
});

describe('a challenge', () => {
  it('row 58: insufficient_claims is not retried with the same rights', async () => {
    const claims = Buffer.from('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}').toString('base64');
    const head = `HTTP/1.1 401 Unauthorized\r\nwww-authenticate: Bearer error="insufficient_claims", claims="${claims}"`;
    const graph = await startRaw((_request, socket) => socket.write(`${head}\r\ncontent-length: 2\r\n\r\n{}`));
    expect(await graph.read()).toMatchObject({ __typename: 'StepUpRequiredError' });
    expect(graph.requests()).toBe(1);
  });
});

describe('a Graph that fails for everybody', () => {
  it('row 92: gets fewer than 1.2 attempts for each request, and then none', async () => {
    harness = await startHarness({ env: { BREAKER_MINIMUM_CALLS: '20', RETRY_FLOOR: '4' } });
    const { emulator } = harness;
    emulator.faults.add({ fault: { kind: 'status', status: 500 } });
    const requests = 30;
    for (let asked = 0; asked < requests; asked++) {
      const id = emulator.tenant.named(`worker-${String(asked + 1).padStart(4, '0')}`)!.id;
      const { data } = await harness.run(query, { id }, { user: 'reader' });
      expect(data.phones).toMatchObject({ __typename: 'GraphUnavailableError' });
    }
    expect(emulator.requests.length).toBeLessThanOrEqual(requests * 1.2);
    expect(emulator.requests.length).toBe(20);
    emulator.faults.clear();
    const write = 'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }';
    const { data } = await harness.run(write, { id: emulator.tenant.named('enable-ok')!.id });
    expect(data.enableSmsSignIn).toEqual({ __typename: 'EnableSmsSignInSuccess' });
  });
});
