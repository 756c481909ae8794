// Two gateways and a real Redis. Skipped where there is no `redis-server` to start.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../support/gateway-process.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const installed = spawnSync('redis-server', ['--version']).status === 0;

describe.skipIf(!installed)('rates in a real Redis (needs redis-server on PATH)', () => {
  let redis: ChildProcess;
  let gateways: Harness[];
  beforeAll(async () => {
    const port = await freePort();
    redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
    let said = '';
    for await (const chunk of redis.stdout ?? []) {
      said += String(chunk);
      if (said.includes('Ready to accept connections')) break;
    }
    const env = { REDIS_URL: `redis://127.0.0.1:${port}`, RATE_WRITES_PER_MINUTE: '8' };
    gateways = [await startHarness({ env }), await startHarness({ env })];
    await sleep(300);
  });
  afterAll(async () => {
    await Promise.all(gateways.map((gateway) => gateway.close()));
    redis.kill('SIGKILL');
    await once(redis, 'exit');
  });

  it('are one bound for two gateways, to the last write', async () => {
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

  it('row 89: are counted here while it stalls, and there again when it goes on', async () => {
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
