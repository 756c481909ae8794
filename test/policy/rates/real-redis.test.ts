// Counters in a real Redis: the one of this machine, under a prefix of their own, and one that is stopped for a while, with
// two gateways. Each is left out where it is not there.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createCounters } from '../../../src/policy/rates/counters.ts';
import { freePort } from '../../support/free-port.ts';
import { type Harness, startHarness } from '../../support/harness.ts';
import { isThere, services } from '../../support/services.ts';

const rules = {
  readsPerMinute: 1,
  writesPerMinute: 1,
  writesPerTarget: 1,
  targetsPerHour: 1,
  notUniquePerHour: 1,
  numberSearchesPerHour: 1,
  reportsPerTenSeconds: 1,
};
const installed = spawnSync('redis-server', ['--version']).status === 0;
const service = 'Redis';
const prefix = `authmethods_test_${randomUUID()}:`;

/** Gateways that count in the Redis at `port`, once both are connected. */
async function startGateways(redis: Redis, port: number): Promise<Harness[]> {
  const env = { REDIS_URL: `redis://127.0.0.1:${port}/?keyPrefix=${prefix}`, RATE_WRITES_PER_MINUTE: '8' };
  const gateways = [await startHarness({ env }), await startHarness({ env })];
  for (const [index, gateway] of gateways.entries()) {
    const counted = async () => {
      await gateway.run('{ me { __typename } }', {}, { user: `worker-000${index + 1}` });
      return (await redis.keys(`${prefix}rates:reads:*`)).length;
    };
    await vi.waitFor(async () => expect(await counted()).toBe(index + 1), { timeout: 60_000 });
    gateway.emulator.reset();
  }
  return gateways;
}

describe.skipIf(!(await isThere(service)))('rates in the Redis of this machine', { meta: { service } }, () => {
  const redis = new Redis({ ...services.Redis, lazyConnect: true });
  afterAll(async () => {
    const keys = await redis.keys(`${prefix}*`);
    if (keys.length > 0) await redis.del(keys);
    redis.disconnect();
  });

  // A gateway's own connection gives up after 50 ms, which a busy machine may need: here it waits.
  it('two processes share one limit, exact to the last write', async () => {
    const clients = [1, 2].map(() => new Redis({ ...services.Redis, keyPrefix: prefix }));
    await Promise.all(clients.map((client) => client.ping()));
    const counters = clients.map((client) => createCounters({ ...rules, writesPerMinute: 8 }, client));
    const waits: (number | null)[] = [];
    for (let count = 0; count < 12; count++) {
      waits.push((await counters[count % 2]?.spend('writes', 'one caller')) ?? null);
    }
    expect(waits.map((wait) => wait === null)).toEqual([...Array(8).fill(true), ...Array(4).fill(false)]);
    for (const client of clients) client.disconnect();
  });
});

describe.skipIf(!installed)('rates in a Redis that stalls (needs redis-server on PATH)', { meta: { service } }, () => {
  let redis: ChildProcess;
  let gateways: Harness[];
  beforeAll(async () => {
    const port = await freePort();
    redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
    const client = new Redis(port).on('error', () => {});
    gateways = await startGateways(client, port);
    client.disconnect();
  });
  afterAll(async () => {
    await Promise.all(gateways.map((gateway) => gateway.close()));
    redis.kill('SIGKILL');
    await once(redis, 'exit');
  });

  it('row 89: are counted locally while it stalls, and in Redis again afterwards', async () => {
    const [gateway] = gateways as [Harness];
    const enable = async (user: string) => {
      const query = 'mutation { enableSmsSignIn(userId: "me") { __typename } }';
      return (await gateway.run(query, {}, { user })).data.enableSmsSignIn.__typename;
    };
    const said = (text: string) => gateway.logged.filter((line) => line.includes(text)).length;
    // A busy machine may have made it say so before.
    await expect.poll(() => said('Redis can be used again')).toBe(said('Redis cannot be used'));
    const before = said('Redis cannot be used');
    redis.kill('SIGSTOP');
    const stalled = [];
    for (const _ of [1, 2, 3, 4]) stalled.push(await enable('worker-0101'));
    expect(stalled).toEqual([...Array(2).fill('EnableSmsSignInSuccess'), ...Array(2).fill('RateLimitedError')]);
    await expect.poll(() => said('Redis cannot be used')).toBe(before + 1);
    redis.kill('SIGCONT');
    await expect.poll(() => said('Redis can be used again')).toBe(before + 1);
    const shared = [];
    for (const _ of [1, 2, 3, 4]) shared.push(await enable('worker-0102'));
    expect(shared).toEqual(Array(4).fill('EnableSmsSignInSuccess'));
  });
});
