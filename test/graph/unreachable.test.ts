// Row 53: a Graph that no connection reaches. Nothing is sent, so that a write is tried again without a look, and its
// outcome is never unknown.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { generate } from 'selfsigned';
import { afterEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';
import { holdLimit, releaseLimits } from '../support/limits.ts';

let harness: Harness | undefined;
const servers: Server[] = [];
const sockets: Socket[] = [];
const children: ChildProcess[] = [];
afterEach(async () => {
  releaseLimits();
  await harness?.close();
  harness = undefined;
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

async function portOf(server: Server): Promise<number> {
  servers.push(server);
  server.on('connection', (socket) => sockets.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as { port: number }).port;
}

/** Speaks TLS with a certificate that nobody vouches for. */
async function selfSigned(): Promise<string> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createTlsServer({ cert, key });
  server.on('tlsClientError', () => {});
  return `https://localhost:${await portOf(server)}`;
}

async function plainBehindTls(): Promise<string> {
  const server = createServer((socket) => socket.on('error', () => {}).end('HTTP/1.1 200 OK\r\n\r\n'));
  return `https://localhost:${await portOf(server)}`;
}

/** Accepts connections and never says a word of TLS. */
async function silentTls(): Promise<string> {
  return `https://localhost:${await portOf(createServer((socket) => socket.on('error', () => {})))}`;
}

/** A stopped process whose backlog is full: the system drops who wants to connect. */
async function fullBacklog(): Promise<string> {
  const code = `const s = require('node:net').createServer();
    s.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => console.log(s.address().port));`;
  const child = spawn(process.execPath, ['-e', code]);
  children.push(child);
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(String(chunk));
  child.kill('SIGSTOP');
  for (let count = 0; count < 4; count++) sockets.push(connect(port, '127.0.0.1').on('error', () => {}));
  return `http://127.0.0.1:${port}`;
}

async function refused(): Promise<string> {
  const server = createServer();
  const port = await portOf(server);
  server.close();
  return `http://127.0.0.1:${port}`;
}

// Connecting may take half of an attempt, which here does not end itself, however long the machine takes.
const attemptMs = 1_500;
const soon = { ATTEMPT_TIMEOUT_MS: String(attemptMs) };

describe('row 53: an unreachable Graph', () => {
  it.each<[string, () => Promise<string>, object]>([
    ['whose name is not known', async () => 'https://graph.invalid', {}],
    ['that refuses connections', refused, {}],
    ['that takes none', fullBacklog, soon],
    ['that says nothing before TLS is agreed on', silentTls, soon],
    ['that speaks no TLS', plainBehindTls, {}],
    ['whose certificate nobody vouches for', selfSigned, {}],
  ])('%s: reads and writes are attempted three times, none arrives, no outcome is unknown', async (...row) => {
    const [, start, limits] = row;
    const url = await start();
    const started = await startHarness({
      env: (emulator) => {
        emulator.otherGraphUrls.push(url);
        return { GRAPH_BASE_URL: url, ...limits };
      },
    });
    holdLimit(attemptMs);
    harness = started;
    const id = started.emulator.tenant.named('enable-ok')!.id;
    const calls = (method: string) =>
      started.logged.filter((line) => line.includes(`"graph":{"method":"${method}"`)).length;
    const [read, write] = await Promise.all([
      started.run('query ($id: ID!) { result: phoneMethods(userId: $id) { __typename } }', { id }),
      started.run('mutation ($id: ID!) { result: enableSmsSignIn(userId: $id) { __typename } }', { id }),
    ]);
    expect(read.data.result).toEqual({ __typename: 'GraphUnavailableError' });
    expect(write.data.result).toEqual({ __typename: 'GraphUnavailableError' });
    expect([calls('GET'), calls('POST')]).toEqual([3, 3]);
    expect(started.calls().all).toBe(0);
  });
});
