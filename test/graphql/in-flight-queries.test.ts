import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { createInFlightQueries, type Leader } from '../../src/graphql/in-flight-queries.ts';
import type { Caller } from '../../src/identity/caller.ts';
import { type GraphQLAnswer, type Harness, startHarness } from '../support/harness.ts';
import { draws } from '../support/proof.ts';

const settings = { GRAPHQL_EXECUTOR: 'jit-eager', RATE_READS_PER_MINUTE: '40' };
const phones = `query ($ids: [ID!]!) {
  users(ids: $ids) { ... on User { id phoneMethods { ... on PhoneMethodList { items { smsSignInState } } } } }
}`;
const enable = 'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }';
const id = worker(1).id;

let gateway: Harness;
let unshared: Harness;
let token: string;
beforeAll(async () => {
  [gateway, unshared] = await Promise.all([
    startHarness({ env: settings }),
    startHarness({ env: { ...settings, GRAPH_STEP_QUEUE: 'false' } }),
  ]);
});
afterAll(() => Promise.all([gateway.close(), unshared.close()]));
let lastUser = 0;
/** The rule that holds each tenant's answers. */
const held = new Map<Harness, number>();
beforeEach(async () => {
  for (const each of [gateway, unshared]) {
    each.emulator.reset();
    each.logged.length = 0;
    // The first use makes the document known.
    await each.run(phones, { ids: [] });
    each.emulator.reset();
    each.logged.length = 0;
    held.set(each, each.emulator.faults.add({ match: { on: 'call' }, fault: { kind: 'hold' } }).id);
  }
  // Rates are counted for each caller: each test brings its own.
  lastUser++;
  token = await gateway.emulator.issueCallerToken({ user: 'admin', claims: { azp: clientOf(lastUser) } });
});
afterEach(() => gateway.emulator.reset());
/** Sends requests that are in flight together: Graph answers none before the gateway has all, and Graph has `calls`. */
async function together(requests: readonly (() => Promise<GraphQLAnswer>)[], calls: number, harness = gateway) {
  const before = harness.received();
  const answers = Promise.all(requests.map((send) => send()));
  await expect.poll(() => harness.received()).toBe(before + requests.length);
  await expect.poll(() => harness.calls().all).toBe(calls);
  harness.emulator.faults.remove(held.get(harness)!);
  return answers;
}
const clientOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const operations = () =>
  gateway.logged.map((line) => JSON.parse(line)).filter(({ msg }: { msg: string }) => msg === 'operation');
const ask = (harness = gateway, bearer = token) => harness.run(phones, { ids: [id] }, bearer);
const asks = (count: number) => Array.from({ length: count }, () => () => ask());

describe('identical concurrent queries of one caller', () => {
  it('share one request to Graph, and are logged one by one', async () => {
    const answers = await together(asks(20), 1);
    for (const { status, data } of answers) {
      expect(status).toBe(200);
      expect(data).toEqual(answers[0]?.data);
    }
    expect(answers[0]?.data.users[0].id).toBe(id);
    const lines = operations();
    expect(lines.length).toBe(20);
    const followers = lines.filter(({ sharedWith }) => sharedWith !== undefined);
    const leaders = lines.filter(({ sharedWith }) => sharedWith === undefined).map(({ requestId }) => requestId);
    // On a machine that needs more than half a second for twenty requests a later one leads, and shares the read.
    expect(leaders.length).toBeLessThan(10);
    expect(followers.length).toBe(20 - leaders.length);
    for (const { sharedWith } of followers) expect(leaders).toContain(sharedWith);
    expect(new Set(lines.map(({ requestId }) => requestId)).size).toBe(20);
  });

  it('are counted one by one', async () => {
    const answers = await together(asks(45), 1);
    const refused = await ask();
    expect(refused.data.users).toEqual([{}]);
    expect(answers.filter(({ data }) => data.users[0].id === id).length).toBe(40);
  });

  it('are not shared if sharing is disabled', async () => {
    const bearer = await unshared.emulator.issueCallerToken({ claims: { azp: clientOf(999) } });
    const requests = Array.from({ length: 5 }, () => () => ask(unshared, bearer));
    await together(requests, 5, unshared);
    expect(unshared.calls().all).toBe(5);
  });

  it('outlive the request that came first', async () => {
    const leaving = new AbortController();
    const first = gateway.run(phones, { ids: [id] }, token, leaving.signal);
    await expect.poll(() => gateway.calls().all).toBe(1);
    const [received, abandoned] = [gateway.received(), gateway.abandoned()];
    const second = ask();
    await expect.poll(() => gateway.received()).toBe(received + 1);
    leaving.abort();
    await expect(first).rejects.toThrow();
    await expect.poll(() => gateway.abandoned()).toBe(abandoned + 1);
    gateway.emulator.faults.clear();
    expect((await second).data.users[0].phoneMethods.items).toHaveLength(1);
    expect(gateway.calls().all).toBe(1);
  });
});

describe('a query in flight is not shared', () => {
  it('with another caller that sends the same query', async () => {
    const other = await gateway.emulator.issueCallerToken({ user: 'reader' });
    const others = () => ask(gateway, other);
    await together(
      [ask, others, ask, others].map((send) => () => send()),
      2,
    );
    expect(new Set(gateway.emulator.requests.map(({ oid }) => oid)).size).toBe(2);
    expect(gateway.calls().all).toBe(2);
  });

  it('with a query that arrives after a write has begun', async () => {
    gateway.emulator.reset();
    gateway.emulator.faults.add({ match: { operation: 'list', times: 1 }, fault: { kind: 'hold' } });
    const before = ask();
    await expect.poll(() => gateway.calls().all).toBe(1);
    await gateway.run(enable, { id }, token);
    const after = ask();
    await expect.poll(() => gateway.calls().all).toBe(3);
    gateway.emulator.faults.clear();
    expect((await after).data.users[0].phoneMethods.items[0].smsSignInState).toBe('READY');
    await before;
  });

  it('if it is a mutation', async () => {
    gateway.emulator.faults.clear();
    const answers = await Promise.all(Array.from({ length: 3 }, () => gateway.run(enable, { id }, token)));
    expect(answers.map(({ data }) => data.enableSmsSignIn.__typename)).toEqual(Array(3).fill('EnableSmsSignInSuccess'));
    expect(gateway.calls().singles.length).toBe(3);
  });

  it('if its response has an error', async () => {
    const query = `{ node(id: "${id}") { id } }`;
    gateway.emulator.faults.add({ match: { user: 'worker-0001' }, fault: { kind: 'status', status: 403 } });
    const answers = await together(
      [1, 2].map(() => () => gateway.run(query, {}, token)),
      1,
    );
    for (const { errors } of answers) expect(errors?.[0].extensions.code).toBe('ACCESS_DENIED');
  });
});

describe('createInFlightQueries', () => {
  const never = new Promise<string | null>(() => {});
  const leaderOf = (kind: 'query' | 'mutation', field = 'me'): Leader => {
    const operation = { kind, rootFields: new Set([field]) };
    return { operation, context: { requestId: 'leader' }, body: never, shared: false } as unknown as Leader;
  };
  const create = (now?: () => number) =>
    createInFlightQueries({
      sharedFields: new Set(['me']),
      countAgain: async () => true,
      ...(now === undefined ? {} : { now }),
    });
  const caller = { key: 'caller' } as Caller;
  const follower = (of: Caller) => ({
    caller: of,
    requestId: 'follower',
    log: pino({ level: 'silent' }),
    headers: {},
  });

  it('shares no query with a root field that is not declared to be shareable', () => {
    const inFlight = create();
    inFlight.lead(caller, 'listed', leaderOf('query'));
    inFlight.lead(caller, 'other', leaderOf('query', 'secret'));
    expect(inFlight.follow(follower(caller), 'listed')).not.toBeNull();
    expect(inFlight.follow(follower(caller), 'other')).toBeNull();
  });

  it('shares only identical queries of the same caller, since the last write and within half a second', () => {
    const callers = [0, 1, 2].map((number) => ({ key: `${number}` }) as Caller);
    const step = fc.record({
      do: fc.constantFrom('lead', 'lead', 'follow', 'follow', 'follow', 'forget', 'wait'),
      caller: fc.nat({ max: 2 }),
      text: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom('query' as const, 'query' as const, 'mutation' as const),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let now = 0;
        const inFlight = create(() => now);
        let model: { caller: number; text: string; at: number; leader: Leader }[] = [];
        for (const { do: action, caller: index, text, kind } of steps) {
          const of = callers[index] as Caller;
          if (action === 'wait') now += 300;
          if (action === 'forget') {
            inFlight.forget();
            model = [];
          }
          if (action === 'lead') {
            const leader = leaderOf(kind);
            inFlight.lead(of, text, leader);
            if (kind === 'query') model.push({ caller: index, text, at: now, leader });
          }
          if (action === 'follow') {
            const last = model.findLast((entry) => entry.caller === index && entry.text === text);
            const expected = last !== undefined && now - last.at <= 500 ? last.leader : null;
            if (expected !== null) expected.shared = false;
            expect(inFlight.follow(follower(of), text) === null).toBe(expected === null);
            if (expected !== null) expect(expected.shared).toBe(true);
          }
        }
      }),
      draws(2_000),
    );
  });
});
