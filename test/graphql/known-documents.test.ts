import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let gateway: Harness;
let admin: string;
beforeAll(async () => {
  gateway = await startHarness({ env: { GRAPHQL_EXECUTOR: 'jit', REQUIRE_AUTH_CONTEXT: 'c1' } });
  admin = await gateway.emulator.issueCallerToken({ claims: { acrs: ['c1'] } });
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.emulator.reset();
  gateway.logged.length = 0;
});

async function post(body: unknown, { accept = '*/*', type = 'application/json', token = admin } = {}) {
  const answer = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type, accept, authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  // Each response has its own time and id.
  const { date: _date, 'request-id': _id, ...headers } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, body: await answer.text() };
}

/** The first use is interpreted by Apollo, the second compiles, the third is on the way that lasts. */
async function thrice(body: object, options?: Parameters<typeof post>[1]) {
  return [await post(body, options), await post(body, options), await post(body, options)] as const;
}

const codeOf = ({ extensions }: { extensions: { code: string } }) => extensions.code;
const operationLines = () =>
  gateway.logged.map((line) => JSON.parse(line)).filter(({ msg }: { msg: string }) => msg === 'operation');
const phones = `query Phones($ids: [ID!]!) { users(ids: $ids) { __typename ... on User {
  id phoneMethods { ... on PhoneMethodList { items { id phoneNumber smsSignInState } } }
} } }`;
const variables = { ids: [worker(1).id, worker(2).id] };

describe('a repeated operation', () => {
  it.each([
    '*/*',
    'application/json',
    'application/graphql-response+json, application/json;q=0.9',
    'application/graphql-response+json',
  ])('has the same response, byte for byte and with the same headers, for clients that accept %s', async (accept) => {
    const [first, ...others] = await thrice({ query: phones, variables }, { accept });
    expect(first.status).toBe(200);
    for (const other of others) expect(other).toEqual(first);
  });

  it('is refused for an unacceptable media type as before', async () => {
    const answers = await thrice({ query: phones, variables }, { accept: 'text/html' });
    expect(answers.map(({ status }) => status)).toEqual([406, 406, 406]);
  });

  it('is logged each time in the same way', async () => {
    await thrice({ query: phones, operationName: 'Phones', variables });
    const [first, ...others] = operationLines();
    expect(others.length).toBe(2);
    for (const line of others) {
      const { requestId: _id, durationMs: _time, time: _now, ...words } = line;
      expect(first).toMatchObject(words);
    }
  });

  it('sends as many requests to Graph as the first time', async () => {
    const calls: number[] = [];
    for (let time = 0; time < 3; time++) {
      gateway.emulator.reset();
      await post({ query: phones, variables });
      calls.push(gateway.calls().all);
    }
    expect(calls).toEqual([1, 1, 1]);
  });

  it('applies the defaults of input objects', async () => {
    const query = `mutation ($targets: [SmsSignInTarget!]!) {
      enableSmsSignInForUsers(targets: $targets) { counts { succeeded failed } }
    }`;
    const body = { query, variables: { targets: [{ userId: worker(3).id }] } };
    for (const answer of await thrice(body)) {
      expect(JSON.parse(answer.body).data.enableSmsSignInForUsers.counts).toEqual({ succeeded: 1, failed: 0 });
    }
  });
});

describe('an error of a repeated operation', () => {
  it('has the same message, and nothing is executed twice', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id } phoneMethods(userId: "me") { __typename } }';
    const answers: unknown[] = [];
    const calls: string[][] = [];
    for (let time = 0; time < 3; time++) {
      gateway.emulator.reset();
      gateway.emulator.faults.add({ match: { user: 'worker-0004' }, fault: { kind: 'status', status: 403 } });
      const { body, status } = await post({ query, variables: { id: worker(4).id } });
      const { data, errors } = JSON.parse(body);
      answers.push({ status, data, errors: errors.map(codeOf) });
      calls.push(gateway.calls().items.toSorted());
    }
    expect(answers[0]).toMatchObject({ status: 200, data: { node: null }, errors: ['ACCESS_DENIED'] });
    expect(answers.slice(1)).toEqual([answers[0], answers[0]]);
    expect(calls.slice(1)).toEqual([calls[0], calls[0]]);
    expect(operationLines().map(({ errorCodes }) => errorCodes)).toEqual(Array(3).fill(['ACCESS_DENIED']));
  });

  it('of a mutation leaves a single write', async () => {
    const query = `mutation ($id: ID!) { enableSmsSignIn(userId: $id) {
      ... on EnableSmsSignInSuccess { user { displayName } }
    } }`;
    for (let time = 0; time < 3; time++) {
      gateway.emulator.reset();
      const match = { user: 'worker-0005', operation: 'getUser' } as const;
      gateway.emulator.faults.add({ match, fault: { kind: 'status', status: 403 } });
      const { body } = await post({ query, variables: { id: worker(5).id } });
      expect(JSON.parse(body).errors).toHaveLength(1);
      expect(gateway.calls().singles.filter((call) => call.startsWith('POST'))).toHaveLength(1);
    }
  });

  it.each([
    ['a variable that does not fit', { query: phones, variables: { ids: { secret: 1 } } }],
    ['variables that are a list', { query: phones, variables: [1] }],
    ['variables that are a text', { query: phones, variables: '{}' }],
    ['another operation name', { query: phones, variables, operationName: 'Others' }],
    ['an operation name that is a number', { query: phones, variables, operationName: 1 }],
    [
      'a persisted query',
      { query: phones, variables, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    ],
    ['extensions that are a text', { query: phones, variables, extensions: 'x' }],
    ['an array of operations', [{ query: phones, variables }]],
  ])('%s is refused as it was before the document was known', async (_name, body) => {
    await thrice({ query: phones, variables });
    gateway.emulator.reset();
    const known = await post(body);
    const other = JSON.parse(JSON.stringify(body).replaceAll('Phones', 'Fremde').replaceAll('{ users', ' { users'));
    const unknown = await post(other);
    expect(JSON.parse(known.body).errors).toHaveLength(1);
    expect(known).toEqual(unknown);
    expect(gateway.calls().all).toBe(0);
  });
});

describe('the checks before an operation', () => {
  it('also apply to a repeated operation', async () => {
    const query = 'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }';
    const body = { query, variables: { id: worker(6).id } };
    await thrice(body);
    gateway.emulator.reset();
    const weak = await gateway.emulator.issueCallerToken({ claims: { xms_cc: ['cp1'] } });
    const answer = await post(body, { token: weak });
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toContain('insufficient_claims');
    expect(gateway.calls().all).toBe(0);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'takes no %s for JSON',
    async (type) => {
      await thrice({ query: phones, variables });
      gateway.emulator.reset();
      const { status } = await post({ query: phones, variables }, { type });
      expect([400, 415]).toContain(status);
      expect(gateway.calls().all).toBe(0);
    },
  );
});
