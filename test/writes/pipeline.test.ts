// Row 182 of the fault matrix: the order of the rules that every write passes, pair by pair.

import { afterEach, expect, it } from 'vitest';
import { writePipeline } from '../../src/writes/pipeline.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
afterEach(() => harness?.close());

const query = `mutation ($id: ID!, $key: String, $method: ID! = "3179e48a-750b-4051-897c-87b9720928f7") {
  result: enableSmsSignIn(userId: $id, methodId: $method, idempotencyKey: $key) { __typename } }`;
const enable = async (variables: object, token = {}) =>
  (await harness.run(query, { ...variables }, token)).data.result.__typename;
const id = (name: string) => harness.emulator.tenant.named(name)!.id;

it('row 182: the rules stand in one list, in this order', () => {
  const rule = () => Promise.resolve(null as never);
  const names = ['counted', 'reach', 'idempotency', 'targetRates', 'order', 'numberInUseRates'] as const;
  const parts = Object.fromEntries([...names, 'audit'].map((name) => [name, rule]));
  expect(writePipeline(parts as never).map(({ name }) => name)).toEqual([
    'rates of the caller',
    'user argument',
    'reach',
    'idempotency',
    'rates of the target',
    'order',
    'rates of numbers in use',
    'audit',
  ]);
});

it('row 182: bounds before counting, counting before the lookup', async () => {
  harness = await startHarness({ env: { RATE_WRITES_PER_MINUTE: '1' } });
  expect(await enable({ id: id('worker-0001') })).toBe('EnableSmsSignInSuccess');
  const before = harness.calls().all;
  expect(await enable({ id: 'not an id' })).toBe('InvalidInputError');
  expect(await enable({ id: 'nobody@contoso.example' })).toBe('RateLimitedError');
  expect(harness.calls().all).toBe(before);
});

it('row 182: reach before idempotency, idempotency before the rates of the target', async () => {
  harness = await startHarness({ env: { RATE_WRITES_PER_TARGET: '1' } });
  const self = { user: 'plain', scope: 'PhoneMethods.ReadWrite.Self' };
  expect(await enable({ id: id('plain'), key: 'own' }, self)).toBe('EnableSmsSignInSuccess');
  expect(await enable({ id: id('worker-0001'), key: 'own' }, self)).toBe('AccessDeniedError');
  expect(await enable({ id: id('worker-0001'), key: 'one' })).toBe('EnableSmsSignInSuccess');
  expect(await enable({ id: id('worker-0002'), key: 'one' })).toBe('IdempotencyKeyReusedError');
  expect(await enable({ id: id('worker-0001'), key: 'one' })).toBe('EnableSmsSignInSuccess');
  expect(await enable({ id: id('worker-0001'), key: 'two' })).toBe('RateLimitedError');
});
