// What a caller with a valid token can hold by requests whose bodies never come: a part of the places, and nobody else's.

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await harness?.close();
  harness = undefined;
});

const query = 'query ($id: ID!) { phoneMethods(userId: $id) { __typename } }';

/** A connection that announces a body which never comes; its status line so far. */
async function idle(url: string, token: string): Promise<{ readonly status: () => string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).on('error', () => {});
  sockets.push(socket);
  let text = '';
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  await once(socket, 'connect');
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: gateway\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n`,
  );
  return { status: () => text.slice(0, 'HTTP/1.1 503'.length) };
}

it('row 172: 215 incomplete requests of one caller do not block others, and free their slots when they end', async () => {
  const started = await startHarness({ env: { BODY_TIMEOUT_MS: '60000' } });
  harness = started;
  const { emulator, run, url } = started;
  const id = emulator.tenant.named('worker-0001')?.id;
  const [greedy, other] = await Promise.all(
    ['admin', 'privileged-admin'].map((user) => emulator.issueCallerToken({ user })),
  );
  expect((await run(query, { id }, greedy)).status).toBe(200);
  const opened = await Promise.all(Array.from({ length: 215 }, () => idle(url, greedy as string)));
  await expect.poll(() => opened.filter(({ status }) => status() === 'HTTP/1.1 503').length).toBe(165);
  expect(opened.filter(({ status }) => status() === '')).toHaveLength(50);
  const served = await Promise.all(Array.from({ length: 63 }, () => run(query, { id }, other)));
  expect(new Set(served.map(({ status }) => status))).toEqual(new Set([200]));
  expect((await run(query, { id }, greedy)).status).toBe(503);
  for (const socket of sockets.splice(0)) socket.destroy();
  await expect.poll(async () => (await run(query, { id }, greedy)).status).toBe(200);
});
