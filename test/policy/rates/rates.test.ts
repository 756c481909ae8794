import { createServer } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createCounters } from '../../../src/policy/rates/counters.ts';
import { connectRedis } from '../../../src/policy/rates/redis.ts';
import { type Harness, startHarness } from '../../support/harness.ts';

let harness: Harness;
afterEach(() => harness?.close());

const enable = `mutation ($id: ID!) {
  enableSmsSignIn(userId: $id) { __typename ... on RateLimitedError { retryAfterSeconds code retryable } }
}`;
const id = (name: string) => harness.emulator.tenant.named(name)?.id ?? '';
const enabled = async (name: string, token = {}) =>
  (await harness.run(enable, { id: id(name) }, token)).data.enableSmsSignIn;
const writes = () => harness.calls().singles.filter((call) => call.startsWith('POST')).length;

describe('rates of a caller', () => {
  it('bound its writes in a minute, and only its own (row 24)', async () => {
    harness = await startHarness({ env: { RATE_WRITES_PER_MINUTE: '10' } });
    for (let count = 1; count <= 10; count++) {
      expect((await enabled(`worker-00${String(count).padStart(2, '0')}`)).__typename).toBe('EnableSmsSignInSuccess');
    }
    expect(writes()).toBe(10);
    const over = await enabled('worker-0011');
    expect(over).toMatchObject({ __typename: 'RateLimitedError', code: 'RATE_LIMITED', retryable: true });
    expect(over.retryAfterSeconds).toBeGreaterThan(0);
    expect(over.retryAfterSeconds).toBeLessThanOrEqual(60);
    expect(writes()).toBe(10);
    expect((await enabled('worker-0011', { user: 'privileged-admin' })).__typename).toBe('EnableSmsSignInSuccess');
  });

  it('bound the writes to one person', async () => {
    harness = await startHarness({ env: { RATE_WRITES_PER_TARGET: '2' } });
    await enabled('worker-0001');
    await enabled('worker-0001');
    const before = harness.calls().all;
    expect((await enabled('worker-0001')).__typename).toBe('RateLimitedError');
    expect(harness.calls().all).toBe(before);
    expect((await enabled('worker-0002')).__typename).toBe('EnableSmsSignInSuccess');
  });

  it('bound how many people are written to, and not the same ones again', async () => {
    harness = await startHarness({ env: { RATE_TARGETS_PER_HOUR: '2' } });
    await enabled('worker-0001');
    await enabled('worker-0002');
    for (const _ of [1, 2]) expect((await enabled('worker-0003')).__typename).toBe('RateLimitedError');
    expect((await enabled('worker-0001')).__typename).toBe('EnableSmsSignInSuccess');
  });

  const update = `mutation ($id: ID!, $number: PhoneNumber!) {
    updatePhoneMethod(userId: $id, input: { phoneNumber: $number }) { __typename
      ... on UpdatePhoneMethodSuccess { smsSignInWarning } } }`;
  const tried = async () => {
    const number = harness.emulator.tenant.named('already-ready')?.phones.get('mobile')?.phoneNumber;
    const answer = await harness.run(update, { id: id('enable-ok'), number }, { user: 'privileged-admin' });
    return answer.data.updatePhoneMethod;
  };

  it('bound how often it learns that a number of its choice is in use', async () => {
    harness = await startHarness({ env: { RATE_NOT_UNIQUE_PER_HOUR: '3' } });
    for (const _ of [1, 2, 3]) expect((await tried()).smsSignInWarning).toBe('PHONE_NUMBER_NOT_UNIQUE');
    const before = harness.calls().all;
    expect((await tried()).__typename).toBe('RateLimitedError');
    expect(harness.calls().all).toBe(before);
  });

  it('bound it also for writes to one person that come together', async () => {
    harness = await startHarness({ env: { RATE_NOT_UNIQUE_PER_HOUR: '3' } });
    const answers = await Promise.all(Array.from({ length: 10 }, tried));
    expect(answers.filter(({ smsSignInWarning }) => smsSignInWarning === 'PHONE_NUMBER_NOT_UNIQUE')).toHaveLength(3);
    expect(answers.filter(({ __typename }) => __typename === 'RateLimitedError')).toHaveLength(7);
  });

  it('row 194: bound it also where Graph answers a plain success, and only the phone tells', async () => {
    harness = await startHarness({ env: { RATE_NOT_UNIQUE_PER_HOUR: '3' } });
    const number = harness.emulator.tenant.named('already-ready')?.phones.get('mobile')?.phoneNumber;
    harness.emulator.faults.add({
      match: { method: 'PATCH' },
      fault: { kind: 'apply-then-status', status: 204 },
    });
    const shown = `mutation ($id: ID!, $number: PhoneNumber!) {
      result: updatePhoneMethod(userId: $id, input: { phoneNumber: $number }) { __typename
        ... on UpdatePhoneMethodSuccess { smsSignInWarning phoneMethod { smsSignInState } } } }`;
    const run = async () =>
      (await harness.run(shown, { id: id('enable-ok'), number }, { user: 'privileged-admin' })).data.result;
    for (const _ of [1, 2, 3]) {
      expect(await run()).toMatchObject({
        smsSignInWarning: null,
        phoneMethod: { smsSignInState: 'PHONE_NUMBER_NOT_UNIQUE' },
      });
    }
    expect((await run()).__typename).toBe('RateLimitedError');
    expect((await tried()).__typename).toBe('RateLimitedError');
  });

  it('row 197: bound it also where masked numbers leave the outcome unknown', async () => {
    harness = await startHarness({ env: { RATE_NOT_UNIQUE_PER_HOUR: '3' } });
    const number = harness.emulator.tenant.named('already-ready')?.phones.get('mobile')?.phoneNumber;
    const run = async () =>
      (await harness.run(update, { id: id('enable-ok'), number })).data.updatePhoneMethod.__typename;
    for (const _ of [1, 2, 3]) expect(await run()).toBe('OutcomeUnknownError');
    const before = harness.calls().all;
    expect(await run()).toBe('RateLimitedError');
    expect(harness.calls().all).toBe(before);
  });

  it('row 132: do not count that a stored number is in use, which the caller did not choose', async () => {
    harness = await startHarness({ env: { RATE_NOT_UNIQUE_PER_HOUR: '1' } });
    for (const _ of [1, 2, 3]) expect((await enabled('not-unique')).__typename).toBe('PhoneNumberNotUniqueError');
  });

  it('row 180: count the lookups of mutations before they are made', async () => {
    harness = await startHarness({ env: { RATE_READS_PER_MINUTE: '5' } });
    const names = Array.from({ length: 12 }, (_, index) => `nobody-${index}@contoso.example`);
    const answers = await Promise.all(names.map((name) => harness.run(enable, { id: name })));
    const kinds = answers.map(({ data }) => data.enableSmsSignIn.__typename);
    expect(kinds.filter((kind) => kind === 'UserNotFoundError')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'RateLimitedError')).toHaveLength(7);
    const bulk = await harness.run(
      'mutation ($targets: [SmsSignInTarget!]!) { enableSmsSignInForUsers(targets: $targets) { outcomes { result { __typename } } } }',
      { targets: names.map((userId) => ({ userId })) },
    );
    expect(
      new Set(
        bulk.data.enableSmsSignInForUsers.outcomes.map(
          (one: { result: { __typename: string } }) => one.result.__typename,
        ),
      ),
    ).toEqual(new Set(['RateLimitedError']));
    expect(harness.calls().all).toBeLessThanOrEqual(5);
  });

  it('bound the people it reads, root fields of an operation together, in one batch still', async () => {
    harness = await startHarness({ env: { RATE_READS_PER_MINUTE: '5' } });
    const three = `{ ${[1, 2, 3].map((n) => `w${n}: phoneMethods(userId: "${id(`worker-000${n}`)}") { __typename }`).join(' ')} }`;
    expect((await harness.run(three)).data.w3.__typename).toBe('PhoneMethodList');
    expect(harness.calls()).toMatchObject({ posts: 1, all: 1 });
    const { data } = await harness.run(three);
    expect([data.w1, data.w2, data.w3].map(({ __typename }) => __typename)).toEqual(Array(3).fill('RateLimitedError'));
    const list = await harness.run(`{ users(ids: ["me", "me"]) { __typename } }`);
    expect(list.data.users).toHaveLength(2);
    expect(list.data.users[0].__typename).toBe('RateLimitedError');
    expect(harness.calls().all).toBe(1);
  });
});

describe('without Redis (row 89)', () => {
  const rules = {
    readsPerMinute: 40,
    writesPerMinute: 8,
    writesPerTarget: 8,
    targetsPerHour: 8,
    notUniquePerHour: 8,
    numberSearchesPerHour: 20,
    reportsPerTenSeconds: 5,
  };
  const silent = pino({ level: 'silent' });

  it.each(['down', 'hanging'])('counts locally and more strictly when it is %s, without waiting', async (state) => {
    harness = await startHarness();
    const sockets = new Set<{ destroy(): void }>();
    const server = createServer((socket) => {
      if (state === 'down') socket.destroy();
      else sockets.add(socket.on('error', () => {}));
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const redis = await connectRedis(`redis://127.0.0.1:${port}`, silent);
    const counters = createCounters(rules, redis.client);
    const verdicts = [];
    for (let count = 0; count < 4; count++) verdicts.push(await counters.spend('writes', 'somebody'));
    expect(verdicts.slice(0, 2)).toEqual([null, null]);
    expect(verdicts.slice(2).every((wait) => wait !== null && wait > 0)).toBe(true);
    redis.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it('a gateway serves on', async () => {
    harness = await startHarness({ env: { REDIS_URL: 'redis://127.0.0.1:1', RATE_WRITES_PER_MINUTE: '8' } });
    const results = [];
    for (const _ of [1, 2, 3]) results.push((await enabled('worker-0001')).__typename);
    expect(results).toEqual(['EnableSmsSignInSuccess', 'EnableSmsSignInSuccess', 'RateLimitedError']);
  });
});
