// Two gateways, each with a tenant of its own: what one of them learns of a pause can only have come from the other.

import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../../support/harness.ts';
import { isThere, services } from '../../support/services.ts';
import { onPostgres, type SharedStore } from '../../writes/durable/gateways.ts';

const query =
  'query ($id: ID!) { phones: phoneMethods(userId: $id) { __typename ... on ThrottledError { retryAfterSeconds } } }';
let gateways: [Harness, Harness];
let person = 200;
beforeEach(() => {
  for (const { emulator } of gateways) emulator.reset();
});

const somebody = () => `worker-0${++person}`;
async function read(gateway: Harness, name: string) {
  const { id } = gateway.emulator.tenant.named(name) as { id: string };
  return (await gateway.run(query, { id }, { user: 'reader' })).data.phones;
}
const throttled = { __typename: 'ThrottledError' };
const served = { __typename: 'PhoneMethodList' };

async function start(env: Record<string, string>): Promise<void> {
  gateways = [await startHarness({ env }), await startHarness({ env })];
}
const stop = () => Promise.all(gateways.map((gateway) => gateway.close()));

function holdsTheOther(): void {
  it('row 440: holds a person whom Graph throttled at another replica, and nobody else', async () => {
    const [one, other] = gateways;
    const name = somebody();
    const { id } = one.emulator.tenant.named(name) as { id: string };
    one.emulator.faults.add({ match: { user: id }, fault: { kind: 'throttle', retryAfter: 600 } });
    expect(await read(one, name)).toMatchObject(throttled);
    await expect.poll(() => read(other, name)).toMatchObject(throttled);
    other.emulator.reset();
    const { retryAfterSeconds } = await read(other, name);
    expect(retryAfterSeconds).toBeGreaterThan(500);
    expect(retryAfterSeconds).toBeLessThanOrEqual(600);
    expect(other.emulator.requests).toEqual([]);
    expect(await read(other, somebody())).toMatchObject(served);
  });

  it('row 441: holds the service of a tenant that Graph throttled at another replica; writes are apart from reads', async () => {
    const [one, other] = gateways;
    const headers = { 'retry-after': '600', 'x-ms-throttle-scope': 'Tenant_Application/Read/app/tenant' };
    one.emulator.faults.add({ match: {}, fault: { kind: 'status', status: 429, headers } });
    expect(await read(one, somebody())).toMatchObject(throttled);
    await expect.poll(() => read(other, somebody())).toMatchObject(throttled);
    other.emulator.reset();
    for (const _ of [1, 2, 3]) expect(await read(other, somebody())).toMatchObject(throttled);
    expect(other.emulator.requests).toEqual([]);
    const { id } = other.emulator.tenant.named(somebody()) as { id: string };
    const write = 'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }';
    expect((await other.run(write, { id })).data.enableSmsSignIn).toEqual({ __typename: 'EnableSmsSignInSuccess' });
  });
}

describe.skipIf(!(await isThere('Redis')))('through Redis, a gateway', { meta: { service: 'Redis' } }, () => {
  const redis = new Redis({ ...services.Redis, lazyConnect: true });
  const prefix = `authmethods_test_${randomUUID()}:`;
  const { host, port } = services.Redis;
  beforeAll(() => start({ REDIS_URL: `redis://${host}:${port}/?keyPrefix=${prefix}` }));
  afterAll(async () => {
    await stop();
    const keys = await redis.keys(`${prefix}*`);
    if (keys.length > 0) await redis.del(keys);
    redis.disconnect();
  });
  holdsTheOther();

  it('leaves nothing in it that names a person or outlasts the pause', async () => {
    const found = await redis.keys(`${prefix}{pauses}:*`);
    expect(found).toHaveLength(2);
    for (const key of found) expect(await redis.pttl(key)).toBeGreaterThan(0);
    const entries = await redis.zrange(`${prefix}{pauses}:until`, 0, '-1');
    expect(entries.length).toBeGreaterThan(0);
    for (const { id } of gateways[0].emulator.tenant.people.values()) expect(entries.join()).not.toContain(id);
  });
});

describe.skipIf(!(await isThere('PostgreSQL')))(
  'through PostgreSQL, a gateway',
  { meta: { service: 'PostgreSQL' } },
  () => {
    let store: SharedStore;
    beforeAll(async () => {
      store = await onPostgres();
      await start(store.settings);
    });
    afterAll(async () => {
      await stop();
      await store.remove();
    });
    holdsTheOther();
  },
);

describe('without the Redis that is set, a gateway', () => {
  beforeAll(() => start({ REDIS_URL: 'redis://127.0.0.1:1/' }));
  afterAll(stop);

  it('row 442: keeps the pauses that it met itself, and serves everybody else', async () => {
    const [one, other] = gateways;
    const name = somebody();
    const { id } = one.emulator.tenant.named(name) as { id: string };
    one.emulator.faults.add({ match: { user: id }, fault: { kind: 'throttle', retryAfter: 600 } });
    expect(await read(one, name)).toMatchObject(throttled);
    one.emulator.reset();
    expect(await read(one, name)).toMatchObject(throttled);
    expect(one.emulator.requests).toEqual([]);
    expect(await read(one, somebody())).toMatchObject(served);
    expect(await read(other, name)).toMatchObject(served);
  });
});
