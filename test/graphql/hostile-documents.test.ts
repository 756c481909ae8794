import fc from 'fast-check';
import { getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { costOf } from '../../src/graphql/document-limits.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { draws } from '../support/proof.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const nested = (levels: number) =>
  `{ me { ...on User { ${'phoneMethods { ...on PhoneMethodList { items { user { '.repeat(levels)} id ${'} } } }'.repeat(levels)} } } }`;

async function refused(query: string, variables?: Record<string, unknown>) {
  const answer = await harness.run(query, variables);
  expect(answer.data).toBeUndefined();
  expect(harness.calls().all).toBe(0);
  return { status: answer.status, code: answer.errors?.[0].extensions.code, count: answer.errors?.length };
}

describe('documents over a limit (row 35)', () => {
  const tooComplex = { status: 400, code: 'OPERATION_TOO_COMPLEX' };
  it.each([
    ['9 levels', nested(3), tooComplex],
    ['16 aliases', `{ ${repeat(16, (i) => `a${i}: __typename`)} }`, tooComplex],
    [
      '16 aliases in a fragment used twice',
      `{ ...F ...F } fragment F on Query { ${repeat(8, (i) => `a${i}: __typename`)} }`,
      tooComplex,
    ],
    ['11 root fields', `{ ${repeat(11, () => '__typename')} }`, tooComplex],
    [
      '11 mutations (row 25)',
      `mutation { ${repeat(11, (i) => `m${i}: enableSmsSignIn(userId: "me") { __typename }`)} }`,
      tooComplex,
    ],
    ['9 directives', `{ __typename ${repeat(9, () => '@skip(if: false)')} }`, { status: 400 }],
    [
      '9 directives on as many fields',
      `{ me { __typename ${repeat(9, () => '__typename @skip(if: false)')} } }`,
      tooComplex,
    ],
    ['251 fields', `{ me { ${repeat(251, () => '__typename')} } }`, tooComplex],
    [
      'fragments that multiply',
      `{ me { ...F0 } } ${repeat(12, (i) => `fragment F${i} on User { ...F${i + 1} ...F${i + 1} }`)} fragment F12 on User { id }`,
      tooComplex,
    ],
    ['2 operations', 'query A { __typename } query B { __typename }', { status: 400 }],
    ['1,001 tokens', `{ me { ${repeat(1_001, () => 'id')} } }`, { status: 400, code: 'GRAPHQL_PARSE_FAILED' }],
    ['a list nested 400 deep', `{ users(ids: ${'['.repeat(400)}${']'.repeat(400)}) { __typename } }`, { status: 400 }],
    [
      'a subscription, which the schema does not have',
      'subscription { me { id } }',
      { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
    ],
    ['a fragment that holds itself', '{ me { ...F } } fragment F on User { ...F }', { status: 400 }],
    [
      'an introspection circle',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      { status: 400 },
    ],
  ])('%s', async (_name, query, expected) => {
    expect(await refused(query)).toMatchObject(expected);
  });

  it.each([
    'mutation { updatePhoneMethod(userId: "me", input: { phoneNumber: 17135550142 }) { __typename } }',
    'mutation { updatePhoneMethod(userId: "me", input: { phoneNumber: ["+1 7135550142"] }) { __typename } }',
    'mutation { updatePhoneMethod(userId: "me", input: { phoneNumber: {a: "+1 7135550142"} }) { __typename } }',
    'mutation { addPhoneMethod(userId: "me", input: { phoneNumber: 1713555, phoneType: "+1 7135550142" }) { __typename } }',
    'mutation { addPhoneMethod(userId: "me", input: "713 555 0142") { __typename } }',
    '{ user(id: "me") "+1 7135550142" { __typename } }',
    '{ user(id: "me") 17135550142 }',
    '{ me { __typename @include(if: "somebody@contoso.example") } }',
  ])('are refused without repeating their content: %s', async (query) => {
    const { status, errors } = await harness.run(query);
    expect(status).toBe(400);
    expect(JSON.stringify(errors)).not.toMatch(/713|555|0142|contoso/);
    expect(harness.calls().all).toBe(0);
  });

  it('get no suggestions', async () => {
    const { errors } = await harness.run('{ mee { __typename } phoneMethod(userIdd: "me") { __typename } }');
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).toContain('mee');
    expect(JSON.stringify(errors)).not.toMatch(/did you mean|phoneMethods/i);
  });

  it('report at most five errors', async () => {
    const { status, count } = await refused(`{ ${repeat(9, (i) => `nope${i}`)} }`);
    expect(status).toBe(400);
    expect(count).toBeLessThanOrEqual(6);
  });

  it('are refused if their variables are nested deeper than ten', async () => {
    const variables = `{"id":${'['.repeat(9_000)}${']'.repeat(9_000)}}`;
    const answer = await fetch(`${harness.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await harness.emulator.issueCallerToken()}`,
      },
      body: `{"query":"query ($id: ID!) { user(id: $id) { __typename } }","variables":${variables}}`,
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_TOO_COMPLEX' } }] });
    expect(harness.calls().all).toBe(0);
  });
});

describe('documents within the limits', () => {
  it("the introspection of GraphiQL, Apollo's tools and code generators is accepted", async () => {
    const options = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    for (const query of [getIntrospectionQuery(), getIntrospectionQuery(options)]) {
      const { status, data } = await harness.run(query);
      expect(status).toBe(200);
      expect(data.__schema.queryType.name).toBe('Query');
    }
  });

  it('a query for a thousand people is accepted', async () => {
    const ids = Array.from({ length: 1_000 }, (_, i) => `aaaaaaaa-0000-4000-8000-${String(i).padStart(12, '0')}`);
    const query = 'query ($ids: [ID!]!) { users(ids: $ids) { __typename } }';
    const { status, data } = await harness.run(query, { ids });
    expect(status).toBe(200);
    expect(data.users).toHaveLength(1_000);
  });
});

describe('costOf', () => {
  it('counts the fields behind fragments', () => {
    const cost = costOf(parse('{ a: me { ...F } me { ...F } } fragment F on User { id x: id @skip(if: true) }'));
    expect(cost).toEqual({ depth: 2, aliases: 3, rootFields: 2, directives: 2, fields: 6 });
  });

  it('is fast for fragments that would multiply without bound', () => {
    const fragments = repeat(300, (i) => `fragment F${i} on User { ...F${i + 1} ...F${i + 1} }`);
    expect(costOf(parse(`{ me { ...F0 } } ${fragments} fragment F300 on User { id }`)).fields).toBe(1e9);
  });
});

// What a path below a person may look like to Graph; everything else must not leave.
const grammar =
  /^\/v1\.0(\/\$batch|\/users(\/[a-z0-9%A-F._~-]+|\('%24[a-z0-9%A-F._~-]+'\))(\?\$select=[A-Za-z,]+|\/authentication\/phoneMethods(\/[0-9a-f-]{36}(\/(enable|disable)SmsSignIn)?)?)?)$/;
const mobile = '3179e48a-750b-4051-897c-87b9720928f7';
const naughty = [
  '..',
  '.',
  '%2e%2e',
  '../../',
  'me/../users/x',
  'a/b',
  'a\\b',
  '$batch',
  'x?$select=*',
  'x#y',
  'x;y',
  "users('a')",
  "a'b",
  'a\tb',
  'a\nb',
  'a\0b',
  '\ud800',
  '．．',
  'a'.repeat(10_240),
  '',
  ' ',
  'Me',
  'ME',
  '{aaaaaaaa-0000-4000-8000-000000000001}',
  ' aaaaaaaa-0000-4000-8000-000000000001',
  '$$x@contoso.example',
  'x$@contoso.example',
  '😀@contoso.example',
  'a@b@contoso.example',
  'a%40contoso.example',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  '0',
  '-1',
  '1e9',
  'true',
  '<script>alert(1)</script>',
  "' OR 1=1 --",
];

describe('malformed ids', () => {
  const user =
    'query ($id: ID!) { user(id: $id) { __typename ... on InvalidInputError { violations { field reason message } } } }';
  it('row 40: malformed user ids are refused without a call and not repeated', async () => {
    for (const id of naughty.filter((text) => text !== 'null')) {
      const { data } = await harness.run(user, { id });
      expect(data.user, JSON.stringify(id)).toMatchObject({
        __typename: 'InvalidInputError',
        violations: [{ field: 'id', reason: 'MALFORMED_USER_ID' }],
      });
      if (id.length > 3) expect(data.user.violations[0].message).not.toContain(id);
    }
    expect(harness.calls().all).toBe(0);
  });

  it('row 41: malformed method ids are refused without a call, also by mutations', async () => {
    const mutation = 'mutation ($m: ID!) { deletePhoneMethod(userId: "me", methodId: $m) { __typename } }';
    for (const m of [...naughty, 'aaaaaaaa-0000-4000-8000-000000000001']) {
      const { data } = await harness.run(mutation, { m });
      expect(data.deletePhoneMethod.__typename, JSON.stringify(m)).toBe('InvalidInputError');
    }
    expect(harness.calls().all).toBe(0);
  });

  it('row 42: GUIDs are accepted in upper case, but with nothing around them', async () => {
    const { data } = await harness.run(user, { id: 'AAAAAAAA-0000-4000-8000-000000000001' });
    expect(data.user.__typename).toBe('User');
    expect(harness.calls().singles[0]).toContain('/users/aaaaaaaa-0000-4000-8000-000000000001');
    harness.emulator.reset();
    for (const around of ['{%}', ' %', '% ', '%\n', '"%"', '%0', '%/', 'urn:uuid:%']) {
      const id = around.replace('%', 'aaaaaaaa-0000-4000-8000-000000000001');
      expect((await harness.run(user, { id })).data.user.__typename, around).toBe('InvalidInputError');
    }
    expect(harness.calls().all).toBe(0);
  });

  it('row 43: a userPrincipalName is looked up, and a write names its object id', async () => {
    const guest = "o'neil_fabrikam.example#EXT#@contoso.example";
    const { data } = await harness.run(user, { id: guest });
    expect(data.user.__typename).toBe('UserNotFoundError');
    expect(harness.calls().all).toBe(1);
    expect(harness.calls().singles[0]).toContain(
      'GET /v1.0/users/o%27neil_fabrikam.example%23ext%23%40contoso.example',
    );
    harness.emulator.reset();
    const enable = 'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }';
    const enabled = await harness.run(enable, { id: 'Enable-OK@contoso.example' });
    expect(enabled.data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
    const objectId = harness.emulator.tenant.named('enable-ok')?.id;
    const posts = harness.calls().singles.filter((call) => call.startsWith('POST'));
    expect(posts).toEqual([`POST /v1.0/users/${objectId}/authentication/phoneMethods/${mobile}/enableSmsSignIn`]);
    harness.emulator.reset();
    for (const id of ['x$@contoso.example', 'a%40b@contoso.example', '😀@contoso.example', 'a@b@contoso.example']) {
      expect((await harness.run(enable, { id })).data.enableSmsSignIn.__typename, id).toBe('InvalidInputError');
    }
    expect(harness.calls().all).toBe(0);
  });

  it('rows 44, 45: ids outside the grammar never reach Graph, alone or in batches, in 10,000 runs', async () => {
    const character = fc.constantFrom(...'../http/\\%2e?#&;:@$\'"()[]{}<> \t\n\0aA09é😀-_~!*+,=|^`');
    const text = fc.oneof(
      fc.string({ unit: character, maxLength: 24 }),
      fc.string({ unit: 'binary', maxLength: 24 }),
      fc.constantFrom(...naughty),
      fc.string({ unit: character, maxLength: 8 }).map((part) => `${part}@contoso.example`),
    );
    const query =
      'query ($ids: [ID!]!) { users(ids: $ids) { __typename ... on User { phoneMethods { __typename } } } }';
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 500, maxLength: 500 }), async (ids) => {
        harness.emulator.requests.length = 0;
        const { status } = await harness.run(query, { ids });
        expect(status).toBe(200);
        for (const { path, batch } of harness.emulator.requests) {
          expect(path).toMatch(grammar);
          for (const item of batch ?? []) {
            expect(item.method).toBe('GET');
            expect(`/v1.0${item.url}`).toMatch(grammar);
          }
          expect((batch ?? []).length).toBeLessThanOrEqual(20);
        }
      }),
      draws(10),
    );
  });
});
