// Row 53: a Graph that no connection reaches. Nothing is sent, so that a write is tried again without a look, and its
// outcome is never unknown.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { generate } from 'selfsigned';
// @ts-expect-error: for tests, and without types
import timers from 'undici/lib/util/timers.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness | undefined;
const servers: Server[] = [];
const sockets: Socket[] = [];
const children: ChildProcess[] = [];
afterEach(async () => {
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

// As long as none of these tests may last.
const attemptMs = 100_000;

// Connecting may take half of an attempt. The client counts that in ticks of its own, from the next one on.
const tick = () => {
  timers.tick(0);
  timers.tick(attemptMs / 2 + 1_000);
};

/** Accepts connections and never says a word of TLS. Each lasts as long as connecting may take, and no longer. */
async function silentTls(): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    setImmediate(tick);
  });
  return `https://localhost:${await portOf(server)}`;
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

describe('row 53: an unreachable Graph', () => {
  it.each<[string, () => Promise<string>, boolean]>([
    ['whose name is not known', async () => 'https://graph.invalid', false],
    ['that refuses connections', refused, false],
    ['that takes none', fullBacklog, true],
    ['that says nothing before TLS is agreed on', silentTls, false],
    ['that speaks no TLS', plainBehindTls, false],
    ['whose certificate nobody vouches for', selfSigned, false],
  ])(
    '%s: reads and writes are attempted three times, none arrives, no outcome is unknown',
    async (...row) => {
      const [, start, isUnseen] = row;
      const url = await start();
      const started = await startHarness({
        env: (emulator) => {
          emulator.otherGraphUrls.push(url);
          const limit = String(attemptMs);
          return {
            GRAPH_BASE_URL: url,
            ATTEMPT_TIMEOUT_MS: limit,
            QUERY_TIMEOUT_MS: limit,
            MUTATION_TIMEOUT_MS: limit,
          };
        },
      });
      harness = started;
      const id = started.emulator.tenant.named('enable-ok')!.id;
      const calls = (method: string) =>
        started.logged.filter((line) => line.includes(`"graph":{"method":"${method}"`)).length;
      const reading = started.run('query ($id: ID!) { result: phoneMethods(userId: $id) { __typename } }', { id });
      // From then on connections to Graph are all that is waited for.
      await expect.poll(() => started.logged.some((line) => line.includes('"token exchange"'))).toBe(true);
      const clock = isUnseen ? setInterval(tick, 10) : undefined;
      const read = await reading;
      const write = await started.run('mutation ($id: ID!) { result: enableSmsSignIn(userId: $id) { __typename } }', {
        id,
      });
      clearInterval(clock);
      expect(read.data.result).toEqual({ __typename: 'GraphUnavailableError' });
      expect(write.data.result).toEqual({ __typename: 'GraphUnavailableError' });
      expect([calls('GET'), calls('POST')]).toEqual([3, 3]);
      expect(started.calls().all).toBe(0);
    },
    60_000,
  );
});
