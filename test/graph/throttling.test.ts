// Rows 50, 51 and 93: reads and writes that Graph throttles, and the pause that everybody keeps.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FaultRuleInput } from '../../dev/emulator/fault-rules.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

let worker = 100;
const anybody = () => {
  worker += 1;
  return harness.emulator.tenant.named(`worker-0${worker}`)!.id;
};
const fault = (input: FaultRuleInput['fault'], match: FaultRuleInput['match'] = {}) =>
  void harness.emulator.faults.add({ match, fault: input });
const query =
  'query ($id: ID!) { phones: phoneMethods(userId: $id) { __typename ... on ThrottledError { retryAfterSeconds } } }';
const read = async (id = anybody()) => (await harness.run(query, { id }, { user: 'reader' })).data.phones;
const reads = () => harness.emulator.requests.length;

// The longest pauses come last: a gateway keeps them.
describe('a throttling pause', () => {
  it('row 50: within the deadline is waited for, and then the read succeeds', async () => {
    fault({ kind: 'throttle', retryAfter: 1 }, { times: 1 });
    expect(await read()).toMatchObject({ __typename: 'PhoneMethodList' });
    const [first, second] = harness.emulator.requests;
    expect(second!.receivedAt - first!.receivedAt).toBeGreaterThanOrEqual(1000);
    expect(reads()).toBe(2);
  });

  it.each(['0.2', '-5', 'soon', null])(
    'row 51: with the Retry-After %s is short, or there is none',
    async (retryAfter) => {
      fault({ kind: 'throttle', retryAfter }, { times: 1 });
      expect(await read()).toMatchObject({ __typename: 'PhoneMethodList' });
      expect(reads()).toBe(2);
    },
  );

  it('row 51: of 120 seconds fails immediately, also for the next read of that person; others are served', async () => {
    const id = anybody();
    fault({ kind: 'throttle', retryAfter: 120 }, { user: id });
    expect(await read(id)).toEqual({ __typename: 'ThrottledError', retryAfterSeconds: 120 });
    expect(await read(id)).toMatchObject({ __typename: 'ThrottledError' });
    expect(reads()).toBe(1);
    expect(await read()).toMatchObject({ __typename: 'PhoneMethodList' });
  });

  it('row 51: until a date is reported to the client in seconds', async () => {
    fault({ kind: 'throttle', retryAfter: new Date(Date.now() + 600_000).toUTCString() });
    const answer = await read();
    expect(answer.retryAfterSeconds).toBeGreaterThan(590);
    expect(answer.retryAfterSeconds).toBeLessThanOrEqual(600);
    expect(reads()).toBe(1);
  });

  it('row 93: of the whole tenant blocks every caller until it ends', async () => {
    const headers = { 'retry-after': '300', 'x-ms-throttle-scope': 'Tenant_Application/Read/app/tenant' };
    fault({ kind: 'status', status: 429, headers });
    for (let asked = 0; asked < 10; asked++) expect(await read()).toMatchObject({ __typename: 'ThrottledError' });
    expect(reads()).toBe(1);
    const write = 'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }';
    harness.emulator.reset();
    const { data } = await harness.run(write, { id: anybody() });
    expect(data.enableSmsSignIn).toEqual({ __typename: 'EnableSmsSignInSuccess' });
  });
});
