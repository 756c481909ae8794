// Row 495: one form of errors at every layer, in the media type that the request accepts.

import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
let token: string;
beforeAll(async () => {
  harness = await startHarness({ env: { MAX_BODY_BYTES: '20000' } });
  token = await harness.emulator.issueCallerToken();
});
afterAll(() => harness.close());

const plain = 'application/json; charset=utf-8';
const graphqlResponse = 'application/graphql-response+json; charset=utf-8';

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: NonNullable<RequestInit['body']>;
}

const asked = (query: string, variables = {}) => ({ body: JSON.stringify({ query, variables }) });
const unauthorized = { authorization: '' };

const refusals: readonly (readonly [what: string, status: number, code: string, sent: Sent])[] = [
  ['a body that is no JSON', 400, 'BAD_REQUEST', { body: '{' }],
  ['a body without a document', 400, 'BAD_REQUEST', { body: '{}' }],
  ['a document that cannot be parsed', 400, 'GRAPHQL_PARSE_FAILED', asked('{')],
  ['a document that is invalid', 400, 'GRAPHQL_VALIDATION_FAILED', asked('{ nothing }')],
  ['a document above the limits', 400, 'OPERATION_TOO_COMPLEX', asked(`{ ${'a: __typename '.repeat(20)} }`)],
  ['a variable that is missing', 400, 'BAD_USER_INPUT', asked('query ($id: ID!) { user(id: $id) { __typename } }')],
  ['no token', 401, 'UNAUTHENTICATED', { ...asked('{ __typename }'), headers: unauthorized }],
  ['another path', 404, 'NOT_FOUND', { path: '/other', ...asked('{ __typename }') }],
  ['a GET', 405, 'METHOD_NOT_ALLOWED', { method: 'GET' }],
  ['a body that is too large', 413, 'PAYLOAD_TOO_LARGE', { body: JSON.stringify({ query: 'x'.repeat(30_000) }) }],
  ['another type of body', 415, 'UNSUPPORTED_MEDIA_TYPE', { body: 'x', headers: { 'content-type': 'text/plain' } }],
  [
    'a compressed body',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { body: gzipSync('{}'), headers: { 'content-encoding': 'gzip' } },
  ],
];

function send({ path = '/graphql', method = 'POST', headers = {}, body }: Sent, accept: string | null) {
  const all = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers };
  return fetch(`${harness.url}${path}`, {
    method,
    headers: { ...all, ...(accept === null ? {} : { accept }) },
    ...(body === undefined ? {} : { body }),
  });
}

async function expectForm(answer: Response, status: number, code: string, mediaType: string): Promise<void> {
  const body = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, mediaType]);
  expect(Object.keys(body)).toEqual(['errors']);
  expect(body.errors[0]).toMatchObject({ message: expect.any(String), extensions: { code } });
}

describe.each(refusals)('%s', (_what, status, code, sent) => {
  it.each([
    [null, plain],
    ['*/*', plain],
    ['application/json', plain],
    ['application/graphql-response+json', graphqlResponse],
    ['application/graphql-response+json, application/json;q=0.9', graphqlResponse],
    ['application/json, application/graphql-response+json;q=0.9', plain],
  ])('row 495: has the form of GraphQL, for `accept: %s`', async (accept, mediaType) => {
    await expectForm(await send(sent, accept), status, code, mediaType);
  });
});

describe('the form of errors', () => {
  it('row 495: is JSON where the request accepts neither', async () => {
    await expectForm(await send(asked('{ __typename }'), 'text/html'), 406, 'NOT_ACCEPTABLE', plain);
    await expectForm(await send({ path: '/other' }, 'text/html'), 404, 'NOT_FOUND', plain);
    const stranger = { ...asked('{ __typename }'), headers: unauthorized };
    await expectForm(await send(stranger, 'text/event-stream'), 401, 'UNAUTHENTICATED', plain);
  });

  it('row 495: is that of GraphQL for a token that allows nothing', async () => {
    const bearer = await harness.emulator.issueCallerToken({ claims: { scp: undefined, roles: undefined } });
    const sent = { ...asked('{ __typename }'), headers: { authorization: `Bearer ${bearer}` } };
    await expectForm(await send(sent, 'application/graphql-response+json'), 403, 'FORBIDDEN', graphqlResponse);
  });

  it.each([
    ['headers that are too large', `x-long: ${'x'.repeat(30_000)}`, 431, 'HEADERS_TOO_LARGE'],
    ['a header that is malformed', 'x y: z', 400, 'BAD_REQUEST'],
  ])('row 495: is JSON for %s', async (_what, line, status, code) => {
    const socket = connect(Number(new URL(harness.url).port), '127.0.0.1');
    socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\naccept: ${graphqlResponse}\r\n${line}\r\n\r\n`);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*content-type: application/json`));
    expect(JSON.parse(body)).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
  });
});

describe('BAD_USER_INPUT', () => {
  const targets =
    'mutation ($targets: [SmsSignInTarget!]!) { enableSmsSignInForUsers(targets: $targets) { counts { failed } } }';

  it.each([
    ['a variable', 'query ($id: ID!) { user(id: $id) { __typename } }', { id: ['canary'] }, 'id', [], 'ID!'],
    [
      'a nested field',
      targets,
      { targets: [{ userId: 'a' }, { userId: { canary: 1 } }] },
      'targets',
      [1, 'userId'],
      'ID!',
    ],
    ['an item', targets, { targets: ['canary'] }, 'targets', [0], 'SmsSignInTarget!'],
  ])('row 496: names the variable, the path and the expected type of %s, never the value', async (...given) => {
    const [, query, variables, variable, path, expectedType] = given;
    const answer = await send(asked(query, variables), null);
    const body = await answer.text();
    expect(JSON.parse(body).errors.map(({ extensions }: { extensions: object }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', field: variable, variable, path, expectedType },
    ]);
    expect(body).not.toContain('canary');
  });
});
