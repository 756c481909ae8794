// `Subscription.bulkProgress` over real HTTP: what it tells, to whom, and when it ends.

import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { worker } from '../../dev/emulator/seed-workers.ts';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import type { GatewayContext } from '../../src/context.ts';
import { refusedByGateway } from '../../src/errors/gateway-members.ts';
import { startDeadline } from '../../src/graph/deadline.ts';
import { createKnownDocuments, type KnownOperation } from '../../src/graphql/known-documents.ts';
import { createRunSubscription } from '../../src/graphql/run-subscription.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { createStreams } from '../../src/policy/streams.ts';
import { type EventStream, openStream } from '../support/event-stream.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const enable = `mutation ($targets: [SmsSignInTarget!]!, $key: String) {
  enableSmsSignInForUsers(targets: $targets, idempotencyKey: $key) { counts { succeeded failed undecided } }
}`;
const follow = `subscription ($key: String!) {
  bulkProgress(idempotencyKey: $key) {
    __typename
    ... on BulkProgress { state targets claimed sent applied notApplied conflicted unknown observedAt }
    ... on Error { code requestId }
    ... on RateLimitedError { retryAfterSeconds }
  }
}`;
const slow = { match: { method: 'POST', user: worker(1).id }, fault: { kind: 'hold' } } as const;
const workers = (count: number) => Array.from({ length: count }, (_, index) => ({ userId: worker(index + 1).id }));

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    env: { MAX_IN_FLIGHT: '32', STREAM_HEARTBEAT_MS: '100' },
  });
});
afterAll(() => harness.close());
beforeEach(() => {
  harness.emulator.reset();
  harness.emulator.faults.clear();
});

const streams: EventStream[] = [];
async function open(key: string, token: TokenOptions = {}, headers: Record<string, string> = {}) {
  const bearer = await harness.emulator.issueCallerToken(token);
  const stream = await openStream({ url: harness.url, token: bearer, query: follow, variables: { key }, headers });
  streams.push(stream);
  return stream;
}
const eventsOf = (stream: EventStream) =>
  stream.frames.flatMap(({ event, data }) => (event === 'next' ? [data.data.bulkProgress] : []));
const isComplete = (stream: EventStream) => stream.frames.at(-1)?.event === 'complete';
afterEach(async () => {
  vi.useRealTimers();
  for (const stream of streams.splice(0)) stream.leave();
  // Another one has room only once those have ended.
  await expect.poll(async () => (await openedAndLeft()) !== 'RateLimitedError').toBe(true);
});
async function openedAndLeft(): Promise<string> {
  const stream = await open(randomUUID());
  await expect.poll(() => eventsOf(stream).length).toBe(1);
  stream.leave();
  return eventsOf(stream)[0].__typename;
}

describe('Subscription.bulkProgress', () => {
  it('row 475: tells the counts of a bulk mutation until it has ended, and every event is cumulative', async () => {
    const key = randomUUID();
    const stream = await open(key);
    expect(stream.status).toBe(200);
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(stream.headers.get('x-accel-buffering')).toBe('no');
    await expect.poll(() => eventsOf(stream)[0]).toMatchObject({ state: 'NOT_STARTED', targets: 0, applied: 0 });
    harness.emulator.faults.add(slow);
    const running = harness.run(enable, { targets: workers(45), key });
    await expect.poll(() => eventsOf(stream).at(-1)).toMatchObject({ state: 'RUNNING', targets: 45 });
    harness.emulator.faults.clear();
    expect((await running).data.enableSmsSignInForUsers.counts).toMatchObject({ succeeded: 45 });
    await expect.poll(stream.ended).toBe(true);
    expect(isComplete(stream)).toBe(true);
    const ids = stream.frames.filter(({ event }) => event === 'next').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const applied = eventsOf(stream).map((event) => event.applied);
    expect(applied.toSorted((one, other) => one - other)).toEqual(applied);
    expect(eventsOf(stream).at(-1)).toMatchObject({
      ...{ state: 'ENDED', targets: 45, claimed: 0, sent: 0 },
      ...{ applied: 45, notApplied: 0, conflicted: 0, unknown: 0 },
    });
  });

  it('row 476: counts what Graph refused, and targets without a write are the ones that nothing was sent for', async () => {
    const key = randomUUID();
    const targets = [...workers(3), { userId: 'bob@contoso.example' }, { userId: randomUUID() }];
    const { data } = await harness.run(enable, { targets, key });
    const { succeeded, failed } = data.enableSmsSignInForUsers.counts;
    expect(succeeded + failed).toBe(5);
    const stream = await open(key);
    await expect.poll(() => isComplete(stream)).toBe(true);
    expect(eventsOf(stream)).toMatchObject([{ state: 'ENDED', applied: succeeded }]);
  });

  it('row 477: an event that the client saw last is not repeated', async () => {
    const key = randomUUID();
    await harness.run(enable, { targets: workers(2), key });
    const first = await open(key);
    await expect.poll(() => isComplete(first)).toBe(true);
    const id = first.frames.find(({ event }) => event === 'next')?.id ?? '';
    expect(id).toMatch(/^[\w-]{16}$/);
    const again = await open(key, {}, { 'last-event-id': id });
    await expect.poll(() => isComplete(again)).toBe(true);
    expect(eventsOf(again)).toEqual([]);
    const other = await open(key, {}, { 'last-event-id': 'AAAAAAAAAAAAAAAA' });
    await expect.poll(() => isComplete(other)).toBe(true);
    expect(eventsOf(other).length).toBe(1);
  });

  it('row 478: another caller sees of a key what everybody sees of a key that nobody uses', async () => {
    const key = randomUUID();
    await harness.run(enable, { targets: workers(2), key });
    const [foreign, unused] = await Promise.all([open(key, { user: 'privileged-admin' }), open(randomUUID())]);
    await expect.poll(() => [...eventsOf(foreign), ...eventsOf(unused)].length).toBe(2);
    const seen = ({ observedAt: _, ...event }: Record<string, unknown>) => event;
    expect(eventsOf(foreign).map(seen)).toEqual(eventsOf(unused).map(seen));
    expect(foreign.frames.find(({ id }) => id)?.id).toBe(unused.frames.find(({ id }) => id)?.id);
    expect(isComplete(foreign)).toBe(false);
  });

  it('row 479: is silent for no longer than the heartbeat, and outlives the time of a query', async () => {
    const impatient = await startHarness({
      env: { STREAM_HEARTBEAT_MS: '100', QUERY_TIMEOUT_MS: '500', ATTEMPT_TIMEOUT_MS: '500' },
    });
    const token = await impatient.emulator.issueCallerToken();
    const stream = await openStream({ url: impatient.url, token, query: follow, variables: { key: randomUUID() } });
    await expect.poll(() => stream.frames.filter(({ comment }) => comment).length).toBeGreaterThan(8);
    expect(stream.ended()).toBe(false);
    expect(stream.frames[0]).toMatchObject({ comment: true, retry: '2000' });
    stream.leave();
    await impatient.close();
  });

  it('row 480: ends when the token would no longer be accepted', async () => {
    const stream = await open(randomUUID());
    await expect.poll(() => eventsOf(stream)).toMatchObject([{ state: 'NOT_STARTED' }]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 3_600_000 });
    await expect.poll(() => isComplete(stream)).toBe(true);
    vi.useRealTimers();
    expect(eventsOf(stream).map(({ __typename }) => __typename)).toEqual(['BulkProgress', 'SignInRequiredError']);
  });

  it('row 481: needs a scope that lets the caller write', async () => {
    const stream = await open(randomUUID(), { scope: 'AuthenticationMethods.Read' });
    await expect.poll(() => isComplete(stream)).toBe(true);
    expect(eventsOf(stream)).toMatchObject([{ __typename: 'AccessDeniedError', code: 'ACCESS_DENIED' }]);
    expect(eventsOf(stream)[0].requestId).toBe(stream.headers.get('request-id'));
  });

  it('row 482: no caller has more than its share of streams, and a closed one makes room', async () => {
    // A quarter of 32 are streams, and a quarter of those one caller's.
    const held = await Promise.all([open(randomUUID()), open(randomUUID())]);
    await expect.poll(() => held.map((stream) => eventsOf(stream).length)).toEqual([1, 1]);
    const third = await open(randomUUID());
    await expect.poll(() => isComplete(third)).toBe(true);
    expect(eventsOf(third)).toMatchObject([{ __typename: 'RateLimitedError', retryAfterSeconds: 5 }]);
    const other = await open(randomUUID(), { user: 'privileged-admin' });
    await expect.poll(() => eventsOf(other)).toMatchObject([{ state: 'NOT_STARTED' }]);
    held[0]?.leave();
    await expect.poll(openedAndLeft).toBe('BulkProgress');
  });

  it('a malformed key is the first and last event', async () => {
    const stream = await open('');
    await expect.poll(() => isComplete(stream)).toBe(true);
    expect(eventsOf(stream)).toMatchObject([{ __typename: 'InvalidInputError' }]);
  });

  it('row 484: errors of a document and of variables are events, masked as elsewhere', async () => {
    const token = await harness.emulator.issueCallerToken();
    const ask = async (query: string, variables?: Record<string, unknown>) => {
      const stream = await openStream({ url: harness.url, token, query, ...(variables && { variables }) });
      await expect.poll(() => isComplete(stream)).toBe(true);
      expect(stream.status).toBe(200);
      return stream.frames.flatMap(({ data }) => data?.errors?.[0]?.extensions.code ?? []);
    };
    expect(await ask('subscription {')).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await ask('subscription { bulkProgress { __typename } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await ask(follow, { key: null })).toEqual(['BAD_USER_INPUT']);
    expect(await ask('query A { __typename } query B { __typename }')).toEqual(['OPERATION_TOO_COMPLEX']);
  });

  it('any operation has one event, if the client wants events', async () => {
    const token = await harness.emulator.issueCallerToken();
    for (const query of ['{ me { __typename } }', '{ me { __typename } }']) {
      const stream = await openStream({ url: harness.url, token, query });
      await expect.poll(() => isComplete(stream)).toBe(true);
      expect(stream.frames.flatMap(({ data }) => data ?? [])).toEqual([{ data: { me: { __typename: 'User' } } }]);
    }
  });

  it('row 486: a client that does not take events gets 406, for a new document and for a known one', async () => {
    const query = follow.replace('$key', '$other').replace('key: $key', 'key: $other').replaceAll('$key', '$other');
    for (const time of ['first', 'again']) {
      const { status, errors } = await harness.run(query, { other: time });
      expect({ status, code: errors?.[0].extensions.code }).toEqual({ status: 406, code: 'NOT_ACCEPTABLE' });
    }
  });

  it('row 487: work ends when the client leaves, with one log line', async () => {
    const stream = await open(randomUUID());
    await expect.poll(() => eventsOf(stream).length).toBe(1);
    const linesOf = () =>
      harness.logged.filter(
        (line) => line.includes(stream.headers.get('request-id') ?? '') && /"operation"/.test(line),
      );
    expect(linesOf()).toEqual([]);
    stream.leave();
    await expect.poll(() => linesOf().length).toBe(1);
    expect(JSON.parse(linesOf()[0] ?? '')).toMatchObject({ operation: 'subscription', errorCodes: [] });
  });
});

it('row 481: rights are checked again at each event of an open stream', async () => {
  const verdicts = [true, true, false];
  const schema = createSchema([() => (verdicts.shift() === true ? null : refusedByGateway(['a scope']))]);
  const documents = createKnownDocuments();
  const operation = documents.learn(follow, parse(follow)) as KnownOperation;
  const view = {
    state: 'RUNNING',
    targets: 1,
    claimed: 1,
    sent: 0,
    applied: 0,
    notApplied: 0,
    conflicted: 0,
    unknown: 0,
  };
  const context = {
    ...{ requestId: 'r', log: pino({ level: 'silent' }), caller: {}, results: new Map() },
    ...{ streams: createStreams(100), deadline: startDeadline(60_000), isStillVerified: () => true },
    async *followBulk() {
      for (const id of ['a', 'b', 'c']) yield { id, view: { ...view, observedAt: id } };
    },
  };
  const results: unknown[] = [];
  const run = createRunSubscription(schema, () => {});
  for await (const event of run(operation, { key: 'k' }, context as unknown as GatewayContext, null))
    results.push(event?.result.data?.['bulkProgress']);
  expect(results).toMatchObject([{ observedAt: 'a' }, { __typename: 'AccessDeniedError' }]);
});

describe('a stream of a gateway that drains', () => {
  it('row 488: ends without `complete`, so that the client connects again', async () => {
    const draining = await startHarness();
    const token = await draining.emulator.issueCallerToken();
    const stream = await openStream({ url: draining.url, token, query: follow, variables: { key: 'a' } });
    await expect.poll(() => eventsOf(stream).length).toBe(1);
    await draining.close();
    await expect.poll(() => stream.ended()).toBe(true);
    expect(isComplete(stream)).toBe(false);
  });
});
