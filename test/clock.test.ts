// Row 96: the system's clock jumps by ten minutes, and a name gets another address.

import dns from 'node:dns';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDispatchers } from '../src/graph/dispatchers.ts';
import { type Harness, startHarness } from './support/harness.ts';

const minute = 60_000;
// The tenant's clock does not jump.
const startedAt = Date.now() - performance.now();
const steady = () => startedAt + performance.now();

/** The process's wall clock is `by` milliseconds off from now on; what counts time from its start goes on. */
function jump(by: number): void {
  vi.setSystemTime(steady() + by);
}

let harness: Harness | undefined;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(steady());
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await harness?.close();
  harness = undefined;
});

const query = 'query ($id: ID!) { phones: phoneMethods(userId: $id) { __typename } }';
const list = { __typename: 'PhoneMethodList' };

async function start(env: Record<string, string> = {}) {
  const started = await startHarness({ env, emulator: { now: steady } });
  harness = started;
  const { emulator, run } = started;
  const id = (name: string) => emulator.tenant.named(name)!.id;
  return {
    emulator,
    read: (name: string, token: string) => run(query, { id: id(name) }, token),
    counts: () => ({ reads: emulator.requests.length, exchanges: emulator.tokenRequests.length }),
  };
}

describe('row 96: a clock that jumps', () => {
  it('a clock jump does not end requests in flight', async () => {
    const { emulator, read, counts } = await start();
    const token = await emulator.issueCallerToken();
    for (const by of [10 * minute, -10 * minute]) {
      jump(0);
      const before = counts().reads;
      emulator.faults.add({ match: { method: 'GET', times: 1 }, fault: { kind: 'hold' } });
      emulator.faults.add({ match: { method: 'GET', times: 1 }, fault: { kind: 'status', status: 500 } });
      const slow = read('worker-0001', token);
      await expect.poll(() => counts().reads).toBe(before + 1);
      jump(by);
      emulator.faults.clear();
      expect((await slow).data.phones).toEqual(list);
      expect(counts()).toEqual({ reads: before + 2, exchanges: 1 });
    }
  });

  it('a clock jump does not extend requests in flight', async () => {
    const { emulator, read, counts } = await start({ QUERY_TIMEOUT_MS: '2000', ATTEMPT_TIMEOUT_MS: '1000' });
    const token = await emulator.issueCallerToken();
    emulator.faults.add({ match: { method: 'GET' }, fault: { kind: 'hold' } });
    for (const by of [10 * minute, -10 * minute]) {
      jump(0);
      const before = counts().reads;
      const slow = read('worker-0002', token);
      await expect.poll(() => counts().reads).toBeGreaterThan(before);
      jump(by);
      expect((await slow).data.phones).toEqual({ __typename: 'GraphUnavailableError' });
    }
  });

  it('forward: tokens are checked against the new time, and those that are still valid cost nothing', async () => {
    const { emulator, read, counts } = await start();
    const [short, long] = await Promise.all([
      emulator.issueCallerToken({ expiresInSeconds: 300 }),
      emulator.issueCallerToken(),
    ]);
    for (const token of [short, long]) expect((await read('worker-0001', token)).data.phones).toEqual(list);
    const before = counts();
    jump(10 * minute);
    expect((await read('worker-0001', short)).errors?.[0].extensions.code).toBe('TOKEN_EXPIRED');
    expect((await read('worker-0001', long)).data.phones).toEqual(list);
    expect(counts()).toEqual({ reads: before.reads + 1, exchanges: before.exchanges });
  });

  it('back: a token that is not valid yet is refused, and no request is made for it', async () => {
    const { emulator, read, counts } = await start();
    jump(-10 * minute);
    const answer = await read('worker-0001', await emulator.issueCallerToken());
    expect([answer.status, answer.errors?.[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(counts()).toEqual({ reads: 0, exchanges: 0 });
    jump(0);
    expect((await read('worker-0001', await emulator.issueCallerToken())).data.phones).toEqual(list);
  });

  it('a clock jump neither opens nor extends a throttling pause', async () => {
    const { emulator, read, counts } = await start();
    const token = await emulator.issueCallerToken();
    emulator.faults.add({ fault: { kind: 'throttle', retryAfter: 600 }, match: { method: 'GET', times: 1 } });
    expect((await read('worker-0001', token)).data.phones).toEqual({ __typename: 'ThrottledError' });
    jump(20 * minute);
    expect((await read('worker-0001', token)).data.phones).toEqual({ __typename: 'ThrottledError' });
    expect(counts().reads).toBe(1);
  });
});

describe('row 96: a host name that gets another address', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close().closeAllConnections();
  });
  async function serve(address: string, port: number): Promise<number> {
    const server = createServer((_request, response) => response.end(address));
    servers.push(server);
    server.listen(port, address);
    await once(server, 'listening');
    return (server.address() as { port: number }).port;
  }

  it.runIf(process.platform === 'linux')(
    'is asked there when the connection is five minutes old, and not before',
    async () => {
      const port = await serve('127.0.0.1', 0);
      await serve('127.0.0.2', port);
      let address = '127.0.0.1';
      const lookup = vi.spyOn(dns, 'lookup') as unknown as { mockImplementation(fake: unknown): void };
      lookup.mockImplementation((_name: string, _options: object, found: (error: null, all: object[]) => void) =>
        found(null, [{ address, family: 4 }]),
      );
      const dispatchers = createDispatchers(4_000, {
        http2: false,
        proxy: { http: null, https: null, exceptions: null },
      });
      const ask = async () => {
        const request = { origin: `http://graph.example:${port}`, path: '/', method: 'GET' } as const;
        const { body } = await dispatchers.for('read', false).request(request);
        const text = await body.text();
        // The connection is free again a turn later.
        await new Promise(setImmediate);
        return text;
      };
      expect(await ask()).toBe('127.0.0.1');
      address = '127.0.0.2';
      expect(await ask()).toBe('127.0.0.1');
      jump(5 * minute - 1_000);
      expect(await ask()).toBe('127.0.0.1');
      jump(5 * minute + 1_000);
      expect(await ask()).toBe('127.0.0.2');
      await dispatchers.close();
    },
  );
});
