// Two gateways and a real Redis: the one of this machine, under a prefix of their own, and one that is stopped for a
// while. Each is left out where it is not there.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../../support/gateway-process.ts';
import { type Harness, startHarness } from '../../support/harness.ts';
import { isThere, services } from '../../support/services.ts';

const installed = spawnSync('redis-server', ['--version']).status === 0;
const service = 'Redis';
const prefix = `authmethods_test_${randomUUID()}:`;

/** Gateways that count in the Redis at `port`, once both are connected. */
async function startGateways(redis: Redis, port: number, options = ''): Promise<Harness[]> {
  const env = { REDIS_URL: `redis://127.0.0.1:${port}/?keyPrefix=${prefix}${options}`, RATE_WRITES_PER_MINUTE: '8' };
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
  let gateways: Harness[];
  const redis = new Redis({ ...services.Redis, lazyConnect: true });
  beforeAll(async () => {
    // On a busy machine an answer may take longer than 50 ms, after which a gateway counts alone.
    gateways = await startGateways(redis, services.Redis.port, '&commandTimeout=60000');
  });
  afterAll(async () => {
    await Promise.all(gateways.map((gateway) => gateway.close()));
    const keys = await redis.keys(`${prefix}*`);
    if (keys.length > 0) await redis.del(keys);
    redis.disconnect();
  });

  it('two gateways share one limit, exact to the last write', async () => {
    const results: string[] = [];
    for (let count = 0; count < 12; count++) {
      const gateway = gateways[count % 2] as Harness;
      const target = gateway.emulator.tenant.named(`worker-00${String(count + 1).padStart(2, '0')}`)?.id;
      const query = `mutation { enableSmsSignIn(userId: "${target}") { __typename } }`;
      results.push((await gateway.run(query)).data.enableSmsSignIn.__typename);
    }
    expect(results).toEqual([...Array(8).fill('EnableSmsSignInSuccess'), ...Array(4).fill('RateLimitedError')]);
    const written = (gateway: Harness) => gateway.calls().singles.filter((call) => call.startsWith('POST')).length;
    expect(gateways.map(written)).toEqual([4, 4]);
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
