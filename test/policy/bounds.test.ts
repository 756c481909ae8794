import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('a list with more items than allowed', () => {
  it.each([
    ['users', 'query ($list: [ID!]!) { result: users(ids: $list) { __typename } }', 'ids', 'x'],
    [
      'enableSmsSignInForUsers',
      'mutation ($list: [SmsSignInTarget!]!) { result: enableSmsSignInForUsers(targets: $list) { counts { failed } } }',
      'targets',
      { userId: 'x' },
    ],
  ])('row 166: is refused with one error for %s, with and without rights', async (_field, query, name, item) => {
    for (const scope of ['PhoneMethods.ReadWrite', 'PhoneMethods.Read.Self', 'Nothing.Here']) {
      const list = Array.from({ length: 5_000 }, () => item);
      const { data, errors } = await harness.run(query, { list }, { claims: { scp: scope } });
      expect(data, scope).toEqual({ result: null });
      expect(errors, scope).toHaveLength(1);
      expect(errors?.[0].extensions, scope).toEqual({ code: 'BAD_USER_INPUT', field: name });
    }
    expect(harness.calls().all).toBe(0);
  });
});
