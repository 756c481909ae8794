// The subscription through routers: which of them pass it on, with whose rights, and when its streams end.

import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEV_CLIENT_ID } from '../../dev/emulator/seed.ts';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { federatedSdl } from '../../src/graphql/schema.ts';
import { type EventStream, openStream } from '../support/event-stream.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { compose, install } from './packages.ts';
import { type Router, startRouter } from './router.ts';

const enable = `mutation ($targets: [SmsSignInTarget!]!, $key: String) {
  enableSmsSignInForUsers(targets: $targets, idempotencyKey: $key) { counts { succeeded } }
}`;
const query = `subscription ($key: String!) {
  bulkProgress(idempotencyKey: $key) { __typename ... on BulkProgress { state targets applied } ... on Error { code } }
}`;
const targets = Array.from({ length: 25 }, (_, index) => ({ userId: worker(index + 1).id }));

let harness: Harness;
let admin: string;
let supergraph: string;
beforeAll(async () => {
  await install('composers');
  const sdl = federatedSdl();
  const composition = await compose([{ name: 'authmethods', url: 'http://authmethods.invalid/graphql', sdl }]);
  harness = await startHarness({
    env: { FEDERATION: 'true', ROUTER_CLIENTS: DEV_CLIENT_ID, STREAM_HEARTBEAT_MS: '100' },
  });
  admin = await harness.emulator.issueCallerToken();
  supergraph = (composition.supergraph ?? '').replaceAll('http://authmethods.invalid', harness.url);
}, 600_000);
const streams: EventStream[] = [];
afterEach(() => {
  for (const stream of streams.splice(0)) stream.leave();
});
async function open(url: string, key: string, token: string, headers: Record<string, string> = {}) {
  const stream = await openStream({ url, token, query, variables: { key }, headers });
  streams.push(stream);
  return stream;
}
const eventsOf = ({ frames }: EventStream) =>
  frames.flatMap(({ event, data }) => (event === 'next' ? [data.data.bulkProgress] : []));
const isComplete = ({ frames }: EventStream) => frames.at(-1)?.event === 'complete';

/** Of the stream that one request of a client has at the gateway. */
const endOf = (xRequestId: string) =>
  harness.logged
    .map((line) => JSON.parse(line))
    .find((line) => line.msg === 'operation' && line.xRequestId === xRequestId);

const routers = new Map<string, Router>();
beforeAll(async () => {
  for (const name of ['apollo-gateway', 'hive-gateway', 'hive-router-runtime']) {
    await install(`gateways/${name}`);
    routers.set(name, await startRouter(name, supergraph));
  }
}, 600_000);
afterAll(async () => {
  for (const router of routers.values()) await router.stop();
  await harness.close();
});
const routerOf = (name: string) => routers.get(name) as Router;

describe.each(['hive-gateway', 'hive-router-runtime'])('%s', (name) => {
  it('passes on the events of a bulk mutation until it has ended', async () => {
    const { url, run } = routerOf(name);
    const key = randomUUID();
    const stream = await open(url, key, admin);
    await expect.poll(() => eventsOf(stream)[0]).toMatchObject({ state: 'NOT_STARTED', targets: 0, applied: 0 });
    await run(enable, { targets, key }, admin);
    await expect.poll(() => isComplete(stream)).toBe(true);
    expect(eventsOf(stream).at(-1)).toMatchObject({ state: 'ENDED', targets: 25, applied: 25 });
  });

  it('forwards the token of each client: nobody sees the progress of another', async () => {
    const { url, run } = routerOf(name);
    const key = randomUUID();
    await run(enable, { targets, key }, admin);
    const foreign = await open(url, key, await harness.emulator.issueCallerToken({ user: 'privileged-admin' }));
    const own = await open(url, key, admin);
    await expect.poll(() => isComplete(own)).toBe(true);
    expect(eventsOf(own)).toMatchObject([{ state: 'ENDED' }]);
    await expect.poll(() => eventsOf(foreign)).toMatchObject([{ state: 'NOT_STARTED', targets: 0 }]);
  });

  it('ends the stream at the gateway when its client disconnects', async () => {
    const request = randomUUID();
    const stream = await open(routerOf(name).url, randomUUID(), admin, { 'x-request-id': request });
    await expect.poll(() => eventsOf(stream).length).toBe(1);
    expect(endOf(request)).toBeUndefined();
    stream.leave();
    await expect.poll(() => endOf(request)?.operation).toBe('subscription');
  });
});

describe('apollo-gateway', () => {
  it('has no subscriptions: its client follows at the gateway itself what it started through the router', async () => {
    const { url, run } = routerOf('apollo-gateway');
    const key = randomUUID();
    expect((await open(url, key, admin)).status).toBe(406);
    expect(await run(query, { key }, admin)).toMatchObject({
      errors: [{ message: 'Execution of subscriptions not supported by gateway' }],
    });
    const stream = await open(harness.url, key, admin);
    await expect.poll(() => eventsOf(stream).length).toBe(1);
    await run(enable, { targets, key }, admin);
    await expect.poll(() => isComplete(stream)).toBe(true);
    expect(eventsOf(stream).at(-1)).toMatchObject({ state: 'ENDED', applied: 25 });
  });
});
