import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { worker } from '../../../dev/emulator/seed-workers.ts';
import type { GatewayContext } from '../../../src/context.ts';
import { enableSmsSignInForUsers } from '../../../src/methods/phone/bulk.ts';
import { type Harness, startHarness } from '../../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const bulk = (field: string, selection = '') => `mutation ($targets: [SmsSignInTarget!]!) {
  bulk: ${field}(targets: $targets) {
    outcomes { result { __typename ... on Error { code } ${selection} } }
    counts { succeeded failed undecided errors { code count } }
  }
}`;
const enable = bulk('enableSmsSignInForUsers');
// biome-ignore lint/suspicious/noExplicitAny: results of any shape
const resultsOf = (data: any) => data.bulk.outcomes.map(({ result }: any) => result);
const success = { __typename: 'EnableSmsSignInSuccess' };

const workers = (count: number) => Array.from({ length: count }, (_, index) => ({ userId: worker(index + 1).id }));
const person = (name: string) => ({ userId: `${name}@contoso.example` });
/** Writes that were taken in earlier tests. */
let taken = 0;
afterEach(() => {
  taken += writes().length;
});
/** So many writes that as many posts as there may be are in flight from then on: 320 for each, and those of refused ones. */
const takesEverything = async () => {
  while (taken < 16 * 320) {
    await harness.run(enable, { targets: workers(Math.min(1000, 16 * 320 - taken)) });
    taken += writes().length;
    harness.emulator.reset();
  }
};
const writes = () => harness.calls().items.filter((url) => url.endsWith('SmsSignIn'));

describe.each(['enableSmsSignInForUsers', 'disableSmsSignInForUsers'])('Mutation.%s', (field) => {
  it.each([
    [1, 1],
    [20, 1],
    [21, 2],
    [1000, 50],
  ])('writes %i people by object id in %i batches, and reads nothing', async (count, posts) => {
    const { data } = await harness.run(bulk(field), { targets: workers(count) });
    expect(data.bulk.counts).toEqual({ succeeded: count, failed: 0, undecided: 0, errors: [] });
    expect(data.bulk.outcomes.length).toBe(count);
    expect(harness.calls()).toMatchObject({ posts, singles: [] });
    expect(new Set(writes()).size).toBe(count);
  });
});

describe('Mutation.enableSmsSignInForUsers', () => {
  it('enables SMS sign-in for everybody', async () => {
    const { data } = await harness.run(
      bulk('enableSmsSignInForUsers', '... on EnableSmsSignInSuccess { user { id } phoneMethod { smsSignInState } }'),
      {
        targets: workers(45),
      },
    );
    expect(resultsOf(data)).toEqual(
      workers(45).map(({ userId }) => ({ ...success, user: { id: userId }, phoneMethod: { smsSignInState: 'READY' } })),
    );
  });

  it('handles each target independently and returns outcomes in order', async () => {
    const names = ['no-phone', 'enable-ok', 'not-unique', 'policy-blocked', 'office-only', 'nobody', 'global-admin'];
    const { data } = await harness.run(enable, { targets: [...names.map(person), { userId: '../x' }] });
    expect(resultsOf(data).map(({ __typename }: { __typename: string }) => __typename)).toEqual([
      'PhoneMethodNotFoundError',
      'EnableSmsSignInSuccess',
      'PhoneNumberNotUniqueError',
      'SmsSignInNotAllowedByPolicyError',
      'PhoneNotMobileError',
      'UserNotFoundError',
      'AccessDeniedError',
      'InvalidInputError',
    ]);
    expect(data.bulk.counts).toMatchObject({ succeeded: 1, failed: 7, undecided: 0 });
    expect(data.bulk.counts.errors.length).toBe(7);
  });

  it('writes a phone once, however often and however it is named', async () => {
    const { id } = worker(1);
    const targets = [{ userId: id }, person('worker-0001'), { userId: id.toUpperCase() }, { userId: worker(2).id }];
    const { data } = await harness.run(enable, { targets });
    expect(resultsOf(data)).toEqual([success, success, success, success]);
    expect(writes().length).toBe(2);
  });

  it('retries only what Graph throttled, within the deadline', async () => {
    const throttled = worker(3).id;
    harness.emulator.faults.add({
      match: { on: 'item', user: throttled, operation: 'enableSmsSignIn', times: 1 },
      fault: { kind: 'throttle', retryAfter: 0.2 },
    });
    const { data } = await harness.run(enable, { targets: workers(25) });
    expect(data.bulk.counts).toMatchObject({ succeeded: 25 });
    expect(writes().length).toBe(26);
  });

  it('gives up on a pause that exceeds the deadline, for this target only', async () => {
    harness.emulator.faults.add({
      match: { on: 'item', user: worker(993).id, operation: 'enableSmsSignIn' },
      fault: { kind: 'throttle', retryAfter: 600 },
    });
    const targets = [991, 992, 993, 994, 995].map((number) => ({ userId: worker(number).id }));
    const { data } = await harness.run(enable, { targets });
    expect(resultsOf(data).map(({ __typename }: { __typename: string }) => __typename)).toEqual([
      ...Array(2).fill('EnableSmsSignInSuccess'),
      'ThrottledError',
      ...Array(2).fill('EnableSmsSignInSuccess'),
    ]);
  });

  it('a lost response of one batch does not affect others', async () => {
    harness.emulator.faults.add({ match: { on: 'envelope', times: 1 }, fault: { kind: 'apply-then-reset' } });
    const { data } = await harness.run(enable, { targets: workers(60) });
    expect(data.bulk.counts).toMatchObject({ succeeded: 60 });
    expect(writes().length).toBe(60);
  });

  it('leaves connections to single writes, however many are in flight', async () => {
    await takesEverything();
    harness.emulator.faults.add({ match: { on: 'envelope' }, fault: { kind: 'hold' } });
    const people = workers(990);
    const bulks = Promise.all(
      [0, 1, 2].map((third) => harness.run(enable, { targets: people.slice(third * 330, (third + 1) * 330) })),
    );
    await expect.poll(() => harness.calls().posts).toBe(16);
    const single = await harness.run('mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }', {
      id: worker(1000).id,
    });
    expect(single.data.enableSmsSignIn).toEqual(success);
    expect(harness.calls().posts).toBe(16);
    harness.emulator.faults.clear();
    for (const { data } of await bulks) expect(data.bulk.counts).toMatchObject({ succeeded: 330 });
  });

  it('does not send what still waits when its caller leaves', async () => {
    await takesEverything();
    harness.emulator.faults.add({ match: { on: 'envelope' }, fault: { kind: 'hold' } });
    const first = harness.run(enable, { targets: workers(320) });
    await expect.poll(() => harness.calls().posts).toBe(16);
    const leaving = new AbortController();
    const [received, abandoned] = [harness.received(), harness.abandoned()];
    const second = harness.run(enable, { targets: workers(960).slice(320) }, {}, leaving.signal);
    await expect.poll(() => harness.received()).toBe(received + 1);
    leaving.abort();
    await expect(second).rejects.toThrow();
    await expect.poll(() => harness.abandoned()).toBe(abandoned + 1);
    harness.emulator.faults.clear();
    expect((await first).data.bulk.counts).toMatchObject({ succeeded: 320 });
    await harness.run(enable, { targets: workers(1) });
    expect(new Set(writes()).size).toBe(320);
  });

  it('returns an empty list for an empty list', async () => {
    const { data } = await harness.run(enable, { targets: [] });
    expect(data.bulk).toEqual({ outcomes: [], counts: { succeeded: 0, failed: 0, undecided: 0, errors: [] } });
    expect(harness.calls().all).toBe(0);
  });

  it('refuses more than 1,000 targets before any call', async () => {
    const { errors } = await harness.run(enable, { targets: [...workers(1000), { userId: 'me' }] });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(harness.calls().all).toBe(0);
  });

  it('returns in each outcome the person and the phone as named by its target', async () => {
    const query = `mutation ($targets: [SmsSignInTarget!]!) { bulk: enableSmsSignInForUsers(targets: $targets) {
      outcomes { userId methodId result { __typename } } } }`;
    const office = 'e37fc753-ff3b-4958-9484-eaa9425c82bc';
    const mobile = '3179e48a-750b-4051-897c-87b9720928f7';
    const targets = [person('office-only'), { userId: 'not an id' }, { ...person('enable-ok'), methodId: office }];
    const { data } = await harness.run(query, { targets });
    expect(data.bulk.outcomes).toEqual([
      { ...targets[0], methodId: mobile, result: { __typename: 'PhoneNotMobileError' } },
      { ...targets[1], methodId: mobile, result: { __typename: 'InvalidInputError' } },
      { ...targets[2], methodId: office, result: { __typename: 'PhoneMethodNotFoundError' } },
    ]);
  });

  it('keeps the result of a target with its own key, even if it is repeated among others', async () => {
    const [one, two, three] = workers(3).map((target, index) => ({ ...target, idempotencyKey: `row ${index}` }));
    await harness.run(enable, { targets: [one, two] });
    const { data } = await harness.run(enable, { targets: [three, two] });
    expect(resultsOf(data)).toEqual([success, success]);
    expect(writes().length).toBe(3);
    const reused = await harness.run(enable, { targets: [{ ...three, idempotencyKey: 'row 0' }] });
    expect(resultsOf(reused.data)).toMatchObject([{ __typename: 'IdempotencyKeyReusedError' }]);
    const single = await harness.run(
      'mutation ($id: ID!) { enableSmsSignIn(userId: $id, idempotencyKey: "row 0") { __typename } }',
      { id: one?.userId },
    );
    expect(single.data.enableSmsSignIn).toEqual(success);
    expect(writes().length).toBe(3);
  });

  it('refuses a second key for a phone that is named twice, and writes it once, under the first', async () => {
    const { id } = worker(1);
    const named = [
      { userId: id, idempotencyKey: 'a' },
      { ...person('worker-0001'), idempotencyKey: 'b' },
    ];
    const { data } = await harness.run(
      bulk('enableSmsSignInForUsers', '... on InvalidInputError { violations { field reason } }'),
      { targets: [...named, { userId: id }] },
    );
    expect(resultsOf(data)).toEqual([
      success,
      {
        __typename: 'InvalidInputError',
        code: 'INVALID_INPUT',
        violations: [{ field: 'idempotencyKey', reason: 'CONTRADICTING_IDEMPOTENCY_KEY' }],
      },
      success,
    ]);
    expect(writes().length).toBe(1);
  });

  it('returns null and counts as undecided a target with a bug, and returns the outcomes of the others', async () => {
    const fine = { __typename: 'EnableSmsSignInSuccess' };
    const context = {
      directory: { parse: (id: string) => ({ kind: 'object-id', id }) },
      namePerson: (id: string) => ({ ok: true, person: { id, needsLookup: false } }),
      graph: { inBatches: () => ({ graph: {}, finished: () => {} }) },
      writeRules: [
        { name: 'looked up', lookUp: async ({ id }: { id: string }) => ({ ok: true, user: { id } }) },
        {
          name: 'bug',
          middleware: async ({ target }: { target: { id: string } }) => {
            if (target.id === 'two') throw new TypeError('bug');
            return fine;
          },
        },
      ],
    } as unknown as GatewayContext;
    const targets = ['one', 'two', 'three'].map((userId) => ({ userId, methodId: null }));
    const resolve = enableSmsSignInForUsers as unknown as (...args: unknown[]) => Promise<object>;
    expect(await resolve({}, { targets }, context)).toMatchObject({
      outcomes: [{ userId: 'one', result: fine }, expect.any(TypeError), { userId: 'three', result: fine }],
      counts: { succeeded: 2, failed: 0, undecided: 1, errors: [] },
    });
  });
});
