// What a client without a valid token can hold: nothing that a verified caller needs.

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it, vi } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const socket of sockets.splice(0)) socket.destroy();
  await harness?.close();
  harness = undefined;
});

const query = 'query ($id: ID!) { phoneMethods(userId: $id) { __typename } }';

/** Connections that announce a body which never comes; each resolves with what it gets until it is closed. */
async function idle(url: string, count: number, head: (index: number) => string): Promise<Promise<string>[]> {
  const { hostname, port } = new URL(url);
  const opened = Array.from({ length: count }, (_, index) => {
    const socket = connect(Number(port), hostname).on('error', () => {});
    sockets.push(socket);
    socket.write(`${head(index)}\r\nhost: gateway\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n`);
    return socket;
  });
  const answers = opened.map((socket) => text(socket).catch(() => ''));
  await Promise.all(opened.map((socket) => (socket.connecting ? once(socket, 'connect') : null)));
  return answers;
}

it.each([
  ['another path', 'POST /x HTTP/1.1', 404],
  ['no token', 'POST /graphql HTTP/1.1', 401],
  ['another method', 'PUT /graphql HTTP/1.1', 405],
] as const)(
  'row 160: 215 idle requests with %s are answered and closed without a body, and keep nobody out',
  async (_case, line, status) => {
    const started = await startHarness();
    harness = started;
    const answers = await idle(started.url, 215, () => line);
    const id = started.emulator.tenant.named('worker-0001')?.id;
    const served = await Promise.all(Array.from({ length: 63 }, () => started.run(query, { id })));
    expect(new Set(served.map((answer) => answer.status))).toEqual(new Set([200]));
    for (const answer of await Promise.all(answers)) expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  },
);

it('row 161: requests that wait for verification are limited, and known callers pass', async () => {
  const started = await startHarness({ env: { MAX_IN_FLIGHT: '10' } });
  harness = started;
  const { emulator, run, url } = started;
  const known = await emulator.issueCallerToken();
  expect((await run('{ __typename }', {}, known)).status).toBe(200);
  const foreign = await emulator.issueCallerToken({ key: 'foreign' });
  const [header = '', ...rest] = foreign.split('.');
  const { kid: _kid, ...fields } = JSON.parse(Buffer.from(header, 'base64url').toString());
  const withKid = (kid: string) =>
    [Buffer.from(JSON.stringify({ ...fields, kid })).toString('base64url'), ...rest].join('.');
  // An unknown key id is looked for, which takes as long as the key endpoint does; not within five seconds of a fetch.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5_500 });
  const { id } = emulator.faults.add({ match: { operation: 'keys' }, fault: { kind: 'hold' } });
  const answers = await idle(
    url,
    215,
    (index) => `POST /graphql HTTP/1.1\r\nauthorization: Bearer ${withKid(`unknown-${index}`)}`,
  );
  const closed: string[] = [];
  for (const answer of answers) void answer.then((text) => closed.push(text));
  await expect.poll(() => closed.length).toBe(165);
  expect((await run('{ __typename }', {}, known)).status).toBe(200);
  emulator.faults.remove(id);
  const received = await Promise.all(answers);
  const statuses = received.map((answer) => Number(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1]));
  const refused = received.filter((answer) => answer.startsWith('HTTP/1.1 503') && answer.includes('OVERLOADED'));
  expect([refused.length, statuses.filter((status) => status === 401).length]).toEqual([165, 50]);
});
