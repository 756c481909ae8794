// The gateway as a subgraph beside another, composed by three composers and served by three routers. The routers answer
// every example operation as the gateway does.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEV_CLIENT_ID } from '../../dev/emulator/seed.ts';
import { federatedSdl } from '../../src/graphql/schema.ts';
import { type Example, readExamples } from '../../src/http/explorer/examples.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { type HrSubgraph, hrSdl, startHr } from './hr-subgraph.ts';
import { type Composition, compose, install } from './packages.ts';
import { type Answer, type Router, startRouter } from './router.ts';

const gateways = ['apollo-gateway', 'hive-gateway', 'hive-router-runtime'];
// Subscriptions are followed at the gateway itself.
const examples = readExamples().filter(({ document }) => !/^subscription\b/m.test(document));
const env = { FEDERATION: 'true', ROUTER_CLIENTS: DEV_CLIENT_ID };
// Its planner selects the fields of an interface on each of its types.
const limits: Readonly<Record<string, Record<string, string>>> = { 'hive-router-runtime': { MAX_FIELDS: '1000' } };

interface Routed {
  readonly harness: Harness;
  readonly router: Router;
  readonly lossy: Awaited<ReturnType<typeof startLossy>>;
  readonly hr: HrSubgraph;
  readonly answers: readonly Answer[];
}

let composition: Composition;
let routed: ReadonlyMap<string, Routed>;
let direct: readonly (readonly Answer[])[];
beforeAll(async () => {
  await Promise.all(['composers', ...gateways.map((name) => `gateways/${name}`)].map(install));
  composition = await compose([
    { name: 'authmethods', url: 'http://authmethods.invalid/graphql', sdl: federatedSdl() },
    { name: 'hr', url: 'http://hr.invalid/graphql', sdl: hrSdl },
  ]);
  // Most of the time goes by in waiting, as the examples have slow and lost responses.
  const [one, other, ...others] = await Promise.all([
    answersDirectly(),
    answersDirectly(),
    ...gateways.map((name) => startRouted(name)),
  ]);
  direct = [one, other];
  routed = new Map(gateways.map((name, index) => [name, others[index] as Routed]));
}, 600_000);
afterAll(async () => {
  for (const { router, lossy, hr, harness } of routed.values()) {
    await router.stop();
    await Promise.all([lossy.close(), hr.close()]);
    await harness.close();
  }
});

describe('the subgraph', () => {
  it.each(['@apollo/composition', '@theguild/federation-composition', '@wundergraph/composition'])(
    'is composed by %s beside another without an error, a warning or a hint',
    (composer) => {
      expect(composition.said[composer]).toEqual({ composed: true, says: [] });
    },
  );
});

/** What answers to every example, in order, in a tenant of its own. */
async function answersOf(harness: Harness, run: (example: Example, token: string) => Promise<Answer>) {
  const answers: Answer[] = [];
  for (const example of examples) {
    harness.emulator.reset();
    const token = await harness.emulator.issueCallerToken(example.caller === null ? {} : { user: example.caller });
    answers.push(await run(example, token));
  }
  return answers;
}

async function answersDirectly(): Promise<Answer[]> {
  const harness = await startHarness({ env });
  const answers = await answersOf(harness, async ({ document, variables }, token) => {
    const { data, errors } = await harness.run(document, JSON.parse(variables), token);
    return { data, ...(errors === undefined ? {} : { errors }) };
  });
  await harness.close();
  return answers;
}

async function startRouted(name: string): Promise<Routed> {
  const harness = await startHarness({ env: { ...env, ...limits[name] } });
  const { tenant } = harness.emulator;
  const hr = await startHr(['enable-ok', 'plain'].map((person) => tenant.named(person)?.id ?? ''));
  const lossy = await startLossy(harness.url);
  const supergraph = (composition.supergraph ?? '')
    .replaceAll('http://authmethods.invalid', lossy.url)
    .replaceAll('http://hr.invalid/graphql', hr.url);
  const router = await startRouter(name, supergraph);
  const answers = await answersOf(harness, ({ document, variables }, token) =>
    router.run(document, JSON.parse(variables), token),
  );
  return { harness, router, lossy, hr, answers };
}

/** `…` wherever two answers to one request differ: ids, times and secrets that are new each time, and seconds to wait. */
function alike(value: unknown, one: unknown, other: unknown): unknown {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return one === other ? value : '…';
  if (Array.isArray(value)) return value.map((item, index) => alike(item, Object(one)[index], Object(other)[index]));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'retryAfterSeconds' && inner !== null ? '…' : alike(inner, Object(one)[name], Object(other)[name]),
    ]),
  );
}

describe.each(gateways)('%s', (name) => {
  let harness: Harness;
  let router: Router;
  let answers: readonly Answer[];
  beforeAll(() => {
    ({ harness, router, answers } = routed.get(name) as Routed);
  });

  it('answers every example operation as the gateway does', () => {
    const [one = [], other = []] = direct;
    const differing = examples.flatMap(({ group, title }, index) => {
      const masked = (answer: unknown) => alike(answer, one[index]?.data, other[index]?.data);
      const { data, errors } = answers[index] as Answer;
      const expected = masked(one[index]?.data);
      const isAlike = errors === undefined && isDeepStrictEqual(masked(data), expected);
      return isAlike ? [] : [{ example: `${group}: ${title}`, errors, data: masked(data), expected }];
    });
    expect(examples.length).toBeGreaterThan(100);
    expect(differing).toEqual([]);
  });

  it('reads the methods of people whom the other subgraph names, with the rights of the caller', async () => {
    harness.emulator.reset();
    const query = `{ employees(department: "Sales") { nodes { number account {
      id displayName phoneMethods { __typename ... on PhoneMethodList { items { phoneType } } } } } } }`;
    const admin = await router.run(query, {}, await harness.emulator.issueCallerToken());
    expect(admin.errors).toBeUndefined();
    expect(admin.data.employees.nodes.map(({ account }: never) => account['phoneMethods']['__typename'])).toEqual([
      'PhoneMethodList',
      'PhoneMethodList',
    ]);
    const own = { user: 'plain', scope: 'PhoneMethods.Read.Self' };
    const { data, errors } = await router.run(query, {}, await harness.emulator.issueCallerToken(own));
    expect(data.employees.nodes.map(({ account }: never) => account?.['displayName'] ?? null)).toEqual([
      null,
      expect.any(String),
    ]);
    // Hive Gateway reports it once for each field.
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['ACCESS_DENIED']));
  });

  it('forwards the token: without one nothing is read', async () => {
    harness.emulator.requests.length = 0;
    const { data, errors } = await router.run('{ me { __typename } }', {}, null);
    expect(data?.me ?? null).toBeNull();
    expect(errors?.length).toBe(1);
    expect(harness.calls().all).toBe(0);
  });

  it('applies a mutation once, although its answer is lost and it is sent again', async () => {
    harness.emulator.reset();
    const token = await harness.emulator.issueCallerToken({ user: 'privileged-admin' });
    const id = harness.emulator.tenant.named('plain')?.id;
    const query = 'mutation ($id: ID!) { revokeSignInSessions(userId: $id) { __typename } }';
    const request = { 'x-request-id': crypto.randomUUID() };
    const { lossy } = routed.get(name) as Routed;
    lossy.loseNext();
    const first = await router.run(query, { id }, token, request);
    const again = await router.run(query, { id }, token, request);
    expect(again).toEqual({ data: { revokeSignInSessions: { __typename: 'RevokeSignInSessionsSuccess' } } });
    const sent = harness.emulator.requests.filter(({ path }) => path.endsWith('/revokeSignInSessions'));
    expect(sent.length).toBe(1);
    // Apollo Gateway does not repeat a request; Hive Gateway does, and its client does not notice.
    expect('errors' in first).toBe(name === 'apollo-gateway');
  });
});

/** Passes requests on to a gateway. Closes the connection of the next one after the gateway has answered. */
async function startLossy(target: string) {
  let losing = false;
  const server = createServer(async (request, response) => {
    const headers = Object.entries(request.headers).flatMap(([field, value]) =>
      typeof value === 'string' && !['host', 'connection', 'content-length', 'transfer-encoding'].includes(field)
        ? [[field, value] as [string, string]]
        : [],
    );
    const answer = await fetch(`${target}${request.url}`, { method: 'POST', headers, body: await buffer(request) });
    const body = Buffer.from(await answer.arrayBuffer());
    if (losing) {
      losing = false;
      return void request.socket.destroy();
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseNext() {
      losing = true;
    },
    close() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
