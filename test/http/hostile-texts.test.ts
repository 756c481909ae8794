// What a request can hold to make an error text long or slow: nothing of it comes back.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const secret = 'somebody-5550142';
const long = 40_000;
const need = 'query ($id: ID!) { user(id: $id) { __typename } }';

async function refused(query: string, variables?: Record<string, unknown>) {
  const { status, errors, data } = await harness.run(query, variables);
  expect(status).toBe(400);
  expect(data).toBeUndefined();
  expect(harness.calls().all).toBe(0);
  const text = JSON.stringify(errors);
  expect(text.length).toBeLessThan(4_000);
  expect(text).not.toContain(secret);
  return errors ?? [];
}

describe('row 164: a text in a request', () => {
  it.each([
    ['quotes and backslashes', String.raw`\"`.repeat(long)],
    ['backslashes', '\\'.repeat(long)],
    ['quotes', '"'.repeat(long)],
    ['digits and blanks', '1 '.repeat(long)],
    ['line breaks', '\n'.repeat(long)],
    ['a number', `+1 713 ${secret}`],
  ])('%s in an invalid variable is not repeated', async (_case, text) => {
    for (const id of [{ [text]: secret }, [text, secret], { secret: text + secret }]) {
      const errors = await refused(need, { id });
      expect(errors[0].message).toBe('The variable `$id` must be a value of the type ID!.');
      expect(errors[0].extensions).toEqual({
        code: 'BAD_USER_INPUT',
        field: 'id',
        variable: 'id',
        path: [],
        expectedType: 'ID!',
      });
    }
  });

  it.each([
    ['an operation name', `query { __typename } # ${secret}`, secret],
    ['a long operation name', '{ __typename }', String.raw`\"`.repeat(60_000)],
  ])('%s is not repeated', async (_case, query, operationName) => {
    const answer = await fetch(`${harness.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await harness.emulator.issueCallerToken()}`,
      },
      body: JSON.stringify({ query, operationName }),
    });
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(text.length).toBeLessThan(1_000);
    expect(text).not.toContain(secret);
  });

  it.each([
    ['in a literal', `{ user(id: { a: "${secret}" }) { __typename } }`],
    [
      'as an unknown field of an input',
      `mutation { addPhoneMethod(userId: "me", input: { ${'x'.repeat(60_000)}: "${secret}", phoneNumber: "1", phoneType: MOBILE }) { __typename } }`,
    ],
    ['where the parser stops', `{ user(id: "me") "${secret}" { __typename } }`],
    ['of quotes and backslashes where the parser stops', `{ user(id: "${String.raw`\\`.repeat(60_000)}" "${secret}`],
    [
      'as an enum value',
      `mutation { addPhoneMethod(userId: "me", input: { phoneNumber: "1", phoneType: "${secret}" }) { __typename } }`,
    ],
    ['as a name of 100,000 characters', `{ ${'x'.repeat(100_000)} }`],
  ])('%s of a document is not repeated', async (_case, query) => {
    await refused(query);
  });

  it('reports the path of a value in an input object and the expected type', async () => {
    const mutation =
      'mutation ($targets: [SmsSignInTarget!]!) { enableSmsSignInForUsers(targets: $targets) { counts { failed } } }';
    const [error] = await refused(mutation, { targets: [{ userId: 'me' }, { userId: { secret } }] });
    expect(error.message).toBe('The variable `$targets`, at `1.userId`, must be a value of the type ID!.');
  });

  it.each(['n17135550142', 'n_713_555_0142', 'n1_7_1_3_5_5_5_0_1_4_2'])(
    'row 173: as the name %s of an operation, a variable, an argument or a field is in no error and no log',
    async (name) => {
      const [error] = await refused(`query ($${name}: ID!) { user(id: $${name}) { __typename } }`, {});
      const [unknown] = await refused(`{ ${name} }`);
      const [argument] = await refused(`{ user(id: "me", ${name}: 1) { __typename } }`);
      const [undeclared] = await refused(`{ user(id: $${name}) { __typename } }`);
      const { status } = await harness.run(`query ${name} { __typename }`);
      expect(status).toBe(200);
      const texts = [JSON.stringify([error, unknown, argument, undeclared]), harness.logged.join('')];
      for (const text of texts) expect(text.replace(/[_ ]/g, '')).not.toMatch(/713555|5550142/);
    },
  );

  it('reports at most five errors of variables', async () => {
    const query = 'query ($ids: [ID!]!) { users(ids: $ids) { __typename } }';
    expect(await refused(query, { ids: Array.from({ length: 900 }, () => ({ secret })) })).toHaveLength(5);
  });
});
