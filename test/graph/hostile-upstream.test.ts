// Rows 52 to 58 and 60: reads from a Graph that is slow, broken or lying. Counts what it was asked.

import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FaultRuleInput } from '../../dev/emulator/fault-rules.ts';
import type { Toxic } from '../support/fault-proxy.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { holdLimit, releaseLimits } from '../support/limits.ts';
import { draws } from '../support/proof.ts';

const attemptMs = 50_000;
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ throughProxy: true, env: { ATTEMPT_TIMEOUT_MS: String(attemptMs) } });
});
afterAll(() => harness.close());
beforeEach(async () => {
  harness.emulator.reset();
  await harness.proxy!.set();
});

type Fault = FaultRuleInput['fault'];
let worker = 100;
const anybody = () => {
  worker += 1;
  return harness.emulator.tenant.named(`worker-${String(worker).padStart(4, '0')}`)!.id;
};
const fault = (input: Fault, match: FaultRuleInput['match'] = {}) =>
  void harness.emulator.faults.add({ match, fault: input });
const once = (input: Fault) => fault(input, { times: 1 });
const query = `query ($id: ID!) { phones: phoneMethods(userId: $id) { __typename
  ... on PhoneMethodList { items { phoneNumber phoneType smsSignInState user { id } } }
  ... on Error { message code graphRequestId } ... on ThrottledError { retryAfterSeconds } } }`;

let asked = '';
async function read(id = anybody()) {
  asked = id;
  const { data, errors } = await harness.run(query, { id }, { user: 'reader' });
  expect(errors).toBeUndefined();
  return data.phones;
}

/** Of the person last asked for: what a test before sent late is not counted. */
const reads = () => harness.emulator.requests.filter(({ path }) => path.includes(asked)).length;

describe('an upstream that fails', () => {
  it.each([500, 502, 503, 504])('row 52: a single %d is retried', async (status) => {
    once({ kind: 'status', status });
    expect(await read()).toMatchObject({ __typename: 'PhoneMethodList' });
    expect(reads()).toBe(2);
  });

  it('row 52: a permanent failure is reported after three attempts', async () => {
    fault({ kind: 'status', status: 500 });
    expect(await read()).toMatchObject({ __typename: 'GraphUnavailableError' });
    expect(reads()).toBe(3);
  });

  it('row 52: a 503 is retried on a new connection', async () => {
    await read();
    const before = harness.proxy!.accepted;
    await read();
    expect(harness.proxy!.accepted).toBe(before);
    once({ kind: 'status', status: 503 });
    expect(await read()).toMatchObject({ __typename: 'PhoneMethodList' });
    expect(harness.proxy!.accepted).toBe(before + 1);
  });

  it('row 53: refused connections reach nobody', async () => {
    await harness.proxy!.set({ type: 'down' });
    expect(await read()).toMatchObject({ __typename: 'GraphUnavailableError' });
    expect(reads()).toBe(0);
  });

  it.each<[string, Fault]>([
    ['a reset before the answer', { kind: 'reset' }],
    ['a reset after the work', { kind: 'apply-then-reset' }],
    ['a body that ends early', { kind: 'truncate', closeSocket: true }],
    ['half of the JSON', { kind: 'truncate' }],
  ])('row 54: %s is retried', async (_case, broken) => {
    once(broken);
    expect(await read()).toMatchObject({ __typename: 'PhoneMethodList' });
    expect(reads()).toBe(2);
  });

  it.each<[string, readonly Toxic[]]>([
    ['latency', [{ type: 'latency', latencyMs: 20 }]],
    ['slicer', [{ type: 'slicer', averageSize: 200, delayMs: 1 }]],
    ['slow_close', [{ type: 'slow_close', delayMs: 100 }]],
    ['bandwidth', [{ type: 'bandwidth', rate: 1_000 }]],
  ])('row 55: a moderate %s has no effect', async (_name, toxics) => {
    await harness.proxy!.set(...toxics);
    expect(await read()).toMatchObject({ __typename: 'PhoneMethodList' });
    expect(reads()).toBe(1);
  });
});

describe('an upstream that does not come to an end', () => {
  afterEach(releaseLimits);

  it.each<[string, readonly Toxic[]]>([
    ['latency', [{ type: 'latency', latencyMs: 5_000 }]],
    ['timeout', [{ type: 'timeout', timeoutMs: 0 }]],
    [
      'bandwidth',
      [
        { type: 'bandwidth', rate: 0.1 },
        { type: 'slicer', averageSize: 1, delayMs: 0 },
      ],
    ],
    ['slicer', [{ type: 'slicer', averageSize: 1, delayMs: 100 }]],
    [
      'reset_peer',
      [
        { type: 'latency', latencyMs: 200 },
        { type: 'reset_peer', timeoutMs: 20 },
      ],
    ],
    ['limit_data', [{ type: 'limit_data', bytes: 40 }]],
  ])('row 55: %s is ended by the limit of an attempt, after at most three attempts', async (_name, toxics) => {
    await harness.proxy!.set(...toxics);
    const attempts = holdLimit(attemptMs);
    const answer = read();
    // A good answer would be there before the first end, but for the toxic.
    const clock = setInterval(attempts.end, 400);
    expect(await answer.finally(() => clearInterval(clock))).toMatchObject({ __typename: 'GraphUnavailableError' });
    expect(reads()).toBeLessThanOrEqual(3);
  });
});

describe('malformed responses', () => {
  const body = (value: unknown): Fault => ({ kind: 'status', status: 200, body: value });
  const item = { id: '3179e48a-750b-4051-897c-87b9720928f7', phoneType: 'mobile', phoneNumber: '+1 4255550100' };

  it.each<[string, Fault]>([
    ['a page', { kind: 'garbage' }],
    ['an empty page', { kind: 'garbage', body: '' }],
    ['3 MB', { kind: 'garbage', body: `"${'x'.repeat(3_000_000)}"` }],
    ['null', body(null)],
    ['a list', body([])],
    ['a value that is no list', body({ value: {} })],
    ['a phone without an id', body({ value: [{ ...item, id: 7 }] })],
    ['a malformed id', body({ value: [{ ...item, id: '../x' }] })],
    ['a number of the wrong type', body({ value: [{ ...item, phoneNumber: { a: 1 } }] })],
    ['a thousand phones', body({ value: Array(1000).fill(item) })],
    ['a redirect', { kind: 'redirect', location: 'http://127.0.0.1:9/stolen' }],
  ])('row 56: %s', async (_case, hostile) => {
    fault(hostile);
    expect(await read()).toMatchObject({ __typename: 'GraphUnavailableError' });
    expect(reads()).toBeLessThanOrEqual(2);
  });

  it('row 56: unknown enum values of Graph are UNKNOWN, not errors', async () => {
    once(body({ value: [{ ...item, phoneType: 'satellite', smsSignInState: 'constructor', more: [1] }] }));
    expect(await read()).toMatchObject({ items: [{ phoneType: 'UNKNOWN', smsSignInState: 'UNKNOWN' }] });
  });

  it('row 56: any JSON is either phones or a malformed response', async () => {
    const id = anybody();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.jsonValue(), fc.record({ value: fc.jsonValue() }), fc.record({ value: fc.array(fc.jsonValue()) })),
        async (json) => {
          harness.emulator.reset();
          fault(body(json));
          const answer = await read(id);
          if (answer.__typename === 'PhoneMethodList') expect(answer.items).toEqual([]);
          else expect(answer.__typename).toBe('GraphUnavailableError');
          // A text that is not JSON at all is requested a second time.
          expect(reads()).toBeLessThanOrEqual(typeof json === 'string' ? 2 : 1);
        },
      ),
      draws(60),
    );
  });

  it('row 60: text from Graph reaches neither the response nor the log', async () => {
    const message = 'The number +1 4255550142 of <b>Thea</b> is odd';
    fault({ kind: 'status', status: 418, body: { error: { code: 'odd', message, innerError: { message } } } });
    const answer = JSON.stringify(await read());
    for (const secret of ['4255550142', 'Thea']) {
      expect(answer).not.toContain(secret);
      expect(harness.logged.join('')).not.toContain(secret);
    }
  });
});

describe('a batch', () => {
  const users =
    'query ($ids: [ID!]!) { users(ids: $ids) { __typename ... on User { id phoneMethods { __typename ... on PhoneMethodList { items { phoneNumber user { id } } } } } } }';
  const ask = async (ids: string[]) => (await harness.run(users, { ids }, { user: 'reader' })).data.users;
  const three = () => [anybody(), anybody(), anybody()];
  const right = (ids: string[]) =>
    ids.map((id) => ({
      id,
      phoneMethods: {
        items: [{ phoneNumber: harness.emulator.tenant.find(id)!.phones.get('mobile')!.phoneNumber, user: { id } }],
      },
    }));

  it.each<[string, Fault]>([
    ['500', { kind: 'status', status: 500 }],
    ['429', { kind: 'throttle', retryAfter: 0.1 }],
    ['cut', { kind: 'truncate' }],
    ['broken off', { kind: 'truncate', closeSocket: true }],
  ])('row 57: an envelope that is %s once is retried as a whole', async (_case, broken) => {
    const ids = three();
    fault(broken, { on: 'envelope', times: 1 });
    expect(await ask(ids)).toMatchObject(right(ids));
    expect(harness.calls()).toMatchObject({ posts: 2, singles: [] });
  });

  it.each<[string, Fault]>([
    ['another’s id', { kind: 'foreign-id', id: '2' }],
    ['an unknown id', { kind: 'foreign-id', id: '77' }],
    ['no id', { kind: 'drop-item' }],
    ['its id twice', { kind: 'duplicate-item' }],
    ['500', { kind: 'status', status: 500 }],
    ['429', { kind: 'throttle', retryAfter: 0.1 }],
  ])('row 57: an item with %s never becomes another person’s phone', async (_case, broken) => {
    const ids = three();
    fault(broken, { on: 'item', user: ids[0]!, times: 1 });
    expect(await ask(ids)).toMatchObject(right(ids));
  });

  it.each<[string, number, string, string]>([
    ['403', 403, 'accessDenied', 'AccessDeniedError'],
    ['404', 404, 'Request_ResourceNotFound', 'UserNotFoundError'],
    ['400', 400, 'badRequest', 'UnexpectedGraphError'],
  ])(
    'row 57: an item that is refused with %s is refused alone, and not asked again',
    async (_case, status, code, member) => {
      const ids = three();
      fault({ kind: 'status', status, body: { error: { code, message: '' } } }, { on: 'item', user: ids[1]! });
      const answers = await ask(ids);
      expect(answers[1].phoneMethods?.__typename ?? answers[1].__typename).toBe(member);
      expect([answers[0], answers[2]]).toMatchObject([right(ids)[0], right(ids)[2]]);
      expect(harness.calls()).toMatchObject({ posts: 1, singles: [] });
    },
  );

  it('row 57: an envelope that is refused with 400 fails all items, and is not retried', async () => {
    fault({ kind: 'status', status: 400, body: { error: { code: 'badRequest', message: '' } } }, { on: 'envelope' });
    for (const { phoneMethods } of await ask(three()))
      expect(phoneMethods).toEqual({ __typename: 'UnexpectedGraphError' });
    expect(harness.calls()).toMatchObject({ posts: 1, singles: [] });
  });

  it('row 57: twenty responses in any order, nineteen of them lost, are retried and assigned to the right people', async () => {
    const ids = Array.from({ length: 20 }, anybody);
    for (const user of ids.slice(1)) fault({ kind: 'drop-item' }, { on: 'item', user, times: 1 });
    expect(await ask(ids)).toMatchObject(right(ids));
    expect(harness.calls()).toMatchObject({ posts: 2, singles: [] });
    expect(harness.calls().items.length).toBe(39);
  });

  it('row 58: an item whose token expired is retried once with a new one', async () => {
    const ids = three();
    await read();
    const exchanges = harness.emulator.tokenRequests.length;
    harness.emulator.requests.length = 0;
    const expired: Fault = {
      kind: 'status',
      status: 401,
      body: { error: { code: 'InvalidAuthenticationToken', message: '' } },
    };
    fault(expired, { on: 'item', user: ids[1]!, times: 1 });
    expect(await ask(ids)).toMatchObject(right(ids));
    expect(harness.calls()).toMatchObject({ posts: 1, all: 2 });
    expect(harness.emulator.tokenRequests.length - exchanges).toBeLessThanOrEqual(2);
  });

  it('row 58: a token that is always refused is renewed only once', async () => {
    fault({ kind: 'status', status: 401, body: { error: { code: 'InvalidAuthenticationToken', message: '' } } });
    expect(await read()).toMatchObject({ __typename: 'UnexpectedGraphError' });
    expect(reads()).toBe(2);
  });
});
