// Rows 73 and 82 to 84: writes that were never sent, callers that leave, keys used again, and two writes to one person.

import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startHarness } from '../support/harness.ts';
import { useWrites } from './support.ts';

const writes = useWrites();
const key = () => crypto.randomUUID();

describe('an idempotency key', () => {
  it('row 83: used ten times concurrently is executed once, with one result', async () => {
    const same = key();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => writes.run('enable', 'enable-ok', { key: same })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ __typename: 'EnableSmsSignInSuccess' });
    expect(writes.counts().writes).toBe(1);
    expect(await writes.run('enable', 'enable-ok', { key: same })).toEqual(answers[0]);
    expect(writes.counts().writes).toBe(1);
  });

  it('row 83: used for other arguments, another mutation or another person is refused', async () => {
    const same = key();
    await writes.run('update', 'enable-ok', { key: same, number: '+1 4255550190' });
    for (const refused of [
      writes.run('update', 'enable-ok', { key: same, number: '+1 4255550191' }),
      writes.run('update', 'worker-0001', { key: same, number: '+1 4255550190' }),
      writes.run('enable', 'enable-ok', { key: same }),
    ]) {
      expect(await refused).toMatchObject({ __typename: 'IdempotencyKeyReusedError', code: 'IDEMPOTENCY_KEY_REUSED' });
    }
    expect(writes.counts().writes).toBe(1);
  });

  it('row 83: belongs to its caller', async () => {
    const same = key();
    await writes.run('enable', 'worker-0001', { key: same });
    expect(await writes.run('enable', 'worker-0002', { key: same, user: 'admin' })).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
    });
  });

  it('row 83: keeps a final refusal, and forgets a temporary one', async () => {
    const same = key();
    const refused = await writes.run('enable', 'not-unique', { key: same });
    expect(await writes.run('enable', 'not-unique', { key: same })).toEqual(refused);
    expect(writes.counts().writes).toBe(1);
    const other = key();
    writes.fault({ kind: 'throttle', retryAfter: 600 });
    expect(await writes.run('enable', 'worker-0020', { key: other })).toMatchObject({ __typename: 'ThrottledError' });
    expect(await writes.run('enable', 'worker-0020', { key: other })).toMatchObject({ __typename: 'ThrottledError' });
  });

  it.each(['', 'x'.repeat(129), 'é', 'a\nb'])('row 83: %j is malformed', async (malformed) => {
    expect(await writes.run('enable', 'enable-ok', { key: malformed })).toMatchObject({
      __typename: 'InvalidInputError',
    });
    expect(writes.counts()).toEqual({ reads: 0, writes: 0 });
  });
});

describe('an idempotency key of a bulk mutation', () => {
  const query = `mutation ($targets: [SmsSignInTarget!]!, $key: String) {
    bulk: enableSmsSignInForUsers(targets: $targets, idempotencyKey: $key) {
      outcomes { result { __typename ... on Error { code } } } counts { succeeded failed } } }`;
  const names = (...numbers: number[]) => numbers.map((number) => `worker-${String(number).padStart(4, '0')}`);
  const run = (people: readonly string[], same: string) => {
    const targets = people.map((name) => ({ userId: writes.idOf(name) }));
    return writes.harness.run(query, { targets, key: same }, { user: 'privileged-admin' });
  };
  const sent = () =>
    writes.emulator.requests.flatMap(({ batch }) => batch ?? []).filter(({ method }) => method === 'POST').length;

  it('row 83: used concurrently and again later, writes each phone once with the same results', async () => {
    const same = key();
    const people = [...names(1, 2, 3), 'not-unique'];
    const first = await Promise.all([run(people, same), run(people, same)]);
    const again = await run([...people].reverse(), same);
    expect(sent()).toBe(4);
    expect(first[0]!.data).toEqual(first[1]!.data);
    expect(again.data.bulk.outcomes).toEqual(first[0]!.data.bulk.outcomes.toReversed());
    expect(again.data.bulk.counts).toEqual({ succeeded: 3, failed: 1 });
  });

  it('row 83: retries targets that failed temporarily, and no others', async () => {
    const same = key();
    const user = writes.idOf('worker-0005');
    writes.fault({ kind: 'status', status: 503, headers: { 'retry-after': '600' } }, { on: 'item', user });
    const { data } = await run(names(4, 5), same);
    expect(data.bulk.outcomes.map(({ result }: { result: { __typename: string } }) => result.__typename)).toEqual([
      'EnableSmsSignInSuccess',
      'GraphUnavailableError',
    ]);
    const before = sent();
    expect((await run(names(4, 5), same)).data.bulk.counts).toEqual({ succeeded: 2, failed: 0 });
    expect(sent() - before).toBe(1);
  });

  it('row 83: used for other phones or one phone, or malformed, is refused, and nothing is sent', async () => {
    const same = key();
    await run(names(6, 7), same);
    const before = writes.emulator.requests.length;
    for (const refused of [await run(names(6), same), await run(names(8), 'x'.repeat(129))]) {
      expect(refused.errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'idempotencyKey' });
    }
    expect(await writes.run('enable', 'worker-0006', { key: same })).toMatchObject({
      __typename: 'IdempotencyKeyReusedError',
    });
    const single = key();
    await writes.run('disable', 'worker-0009', { key: single });
    expect((await run(names(9), single)).errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(writes.emulator.requests.length).toBe(before + 1);
  });
});

describe('writes to one person', () => {
  it('row 84: are sent one after the other, in order of arrival', async () => {
    writes.fault({ kind: 'hold' }, { operation: 'enableSmsSignIn' });
    const first = writes.run('enable', 'enable-ok');
    await expect.poll(() => writes.counts().writes).toBe(1);
    const received = writes.harness.received();
    const second = writes.run('disable', 'enable-ok');
    await expect.poll(() => writes.harness.received()).toBe(received + 1);
    await writes.run('enable', 'worker-0001');
    expect(writes.isReady('enable-ok')).toBe(false);
    writes.emulator.faults.clear();
    expect(await Promise.all([first, second])).toMatchObject([
      { __typename: 'EnableSmsSignInSuccess' },
      { __typename: 'DisableSmsSignInSuccess' },
    ]);
    const paths = writes.emulator.requests.map(({ path }) => path.split('/').at(-1));
    expect(paths).toEqual(['enableSmsSignIn', 'enableSmsSignIn', 'disableSmsSignIn']);
    expect(writes.isReady('enable-ok')).toBe(false);
  });
});

describe('a client that disconnects', () => {
  const leaveDuring = async (query: string, variables: object, sent: () => boolean) => {
    const token = await writes.emulator.issueCallerToken({ user: 'privileged-admin' });
    const body = JSON.stringify({ query, variables });
    const socket = connect(Number(new URL(writes.harness.url).port), '127.0.0.1');
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    await expect.poll(sent).toBe(true);
    const abandoned = writes.harness.abandoned();
    socket.destroy();
    await expect.poll(() => writes.harness.abandoned()).toBe(abandoned + 1);
  };

  it('row 82: does not stop a write that was sent, and gets its result by the key', async () => {
    const same = key();
    writes.fault({ kind: 'hold' });
    writes.fault({ kind: 'apply-then-reset' });
    const query = `mutation ($id: ID!, $key: String) {
      enableSmsSignIn(userId: $id, idempotencyKey: $key) { __typename } }`;
    const id = writes.idOf('enable-ok');
    await leaveDuring(query, { id, key: same }, () => writes.counts().writes === 1);
    const received = writes.harness.received();
    const again = writes.run('enable', 'enable-ok', { key: same });
    await expect.poll(() => writes.harness.received()).toBe(received + 1);
    writes.emulator.faults.clear();
    expect(await again).toMatchObject({ __typename: 'EnableSmsSignInSuccess', reconciled: true });
    expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
  });

  it('row 59: cancels its reads immediately, and they are not retried', async () => {
    writes.fault({ kind: 'hold' }, { method: 'GET', times: 5 });
    const id = writes.idOf('enable-ok');
    const query = 'query ($id: ID!) { phoneMethods(userId: $id) { __typename } }';
    writes.harness.logged.length = 0;
    await leaveDuring(query, { id }, () => writes.counts().reads === 1);
    const logged = (text: string) => writes.harness.logged.filter((line) => line.includes(text));
    // Nothing is read for an operation that has ended.
    await expect.poll(() => logged('"operation":"query"').length).toBe(1);
    expect(logged('"graph":{"method":"GET"')).toMatchObject([expect.stringContaining('"status":null')]);
    expect(writes.counts()).toEqual({ reads: 1, writes: 0 });
  });
});

describe('a write that cannot be sent', () => {
  it('row 73: is retried until Graph accepts connections, and applied once', async () => {
    const harness = await startHarness({ throughProxy: true });
    const proxy = harness.proxy!;
    try {
      const id = harness.emulator.tenant.named('enable-ok')!.id;
      const enable = () =>
        harness.run(
          'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }',
          { id },
          { user: 'privileged-admin' },
        );
      await proxy.set({ type: 'down' });
      const calls = () => harness.logged.filter((line) => line.includes('graph call')).length;
      expect((await enable()).data.enableSmsSignIn).toEqual({ __typename: 'GraphUnavailableError' });
      expect(calls()).toBe(3);
      const answer = enable();
      await expect.poll(calls, { interval: 1 }).toBeGreaterThanOrEqual(4);
      await proxy.set();
      expect((await answer).data.enableSmsSignIn).toEqual({ __typename: 'EnableSmsSignInSuccess' });
      expect(harness.calls()).toMatchObject({ all: 1 });
    } finally {
      await harness.close();
    }
  });
});
