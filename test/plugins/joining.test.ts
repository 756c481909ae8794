import { type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { worker } from '../../src/emulator/seed-workers.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const app = 'https://app.contoso.example';
const query = JSON.stringify({
  query: `query ($ids: [ID!]!) {
    users(ids: $ids) { ... on User { id phoneMethods { ... on PhoneMethodList { items { smsSignInState } } } } }
  }`,
  variables: { ids: [worker(1).id] },
});

let gateway: Harness;
let token: string;
beforeAll(async () => {
  gateway = await startHarness({
    env: { GRAPHQL_EXECUTOR: 'jit-eager', CORS_ORIGINS: app, BODY_TIMEOUT_MS: '5000', MAX_IN_FLIGHT: '500' },
  });
  token = await gateway.emulator.issueCallerToken();
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.emulator.reset();
  gateway.logged.length = 0;
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Asking {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: string | Buffer | readonly string[];
  readonly signal?: AbortSignal;
}

/** A list as body is sent in pieces, without its length. */
function ask({ path = '/graphql', method = 'POST', headers = {}, body = query, signal }: Asking = {}): Promise<Answer> {
  const pieces = Array.isArray(body) ? body : null;
  const whole = pieces === null ? Buffer.from(body as string) : null;
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sent = request(
    `${gateway.url}${path}`,
    {
      method,
      ...(signal === undefined ? {} : { signal }),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...(whole === null ? {} : { 'content-length': whole.length }),
        ...headers,
      },
    },
    (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece) => {
        text += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
    },
  );
  sent.on('error', reject);
  for (const piece of pieces ?? []) sent.write(piece);
  sent.end(whole ?? undefined);
  return promise;
}

const shared = () => gateway.logged.filter((line) => line.includes('"shared":true')).length;

/** A question that Graph takes its time to answer, and only this one. */
function underWay(match: object = {}, asking: Asking = {}) {
  gateway.emulator.reset();
  gateway.emulator.faults.add({ match: { ...match, on: 'call', times: 1 }, fault: { kind: 'delay', ms: 400 } });
  const answer = ask(asking);
  return { answer, begun: expect.poll(() => gateway.calls().all, { interval: 5 }).toBe(1) };
}

/** Asks while the same caller's query is under way. */
async function askMeanwhile(asking: Asking): Promise<{ readonly answer: Answer; readonly joined: boolean }> {
  const first = underWay();
  await first.begun;
  const before = shared();
  const answer = await ask(asking);
  await first.answer;
  return { answer, joined: shared() > before };
}

/** What may differ between two answers to the same request. */
function comparable({ status, headers, body }: Answer) {
  const { date: _, ...rest } = headers;
  return { status, headers: rest, body: body.replace(/"requestId":"[^"]*"/g, '"requestId":""') };
}

// On a busy machine the second may come too late to meet the first.

describe('who joins', () => {
  it.each<[string, Asking]>([
    ['as most clients do', {}],
    ['with a charset', { headers: { 'content-type': 'application/json; charset=utf-8' } }],
    ['from an origin that may read', { headers: { origin: app } }],
    ['from an origin that may not', { headers: { origin: 'https://other.example' } }],
    ['for GraphQL’s own media type', { headers: { accept: 'application/graphql-response+json' } }],
    ['on a connection that ends', { headers: { connection: 'close' } }],
    ['with a body in pieces', { body: [query.slice(0, 20), query.slice(20)] }],
  ])('%s gets the answer, and the head, that it would get alone', async (_, asking) => {
    // The first time that an answer is asked for in this way, its head is Apollo's.
    await ask(asking);
    const alone = await ask(asking);
    const { answer, joined } = await askMeanwhile(asking);
    expect(comparable(answer)).toEqual(comparable(alone));
    expect(answer.status).toBe(200);
    expect(joined).toBe(true);
    expect(gateway.calls().all).toBe(1);
  });

  it('may be many', async () => {
    await ask();
    gateway.emulator.reset();
    gateway.emulator.faults.add({ match: { on: 'call' }, fault: { kind: 'delay', ms: 500 } });
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask()));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(shared()).toBeGreaterThan(100);
    expect(shared() + gateway.calls().all).toBe(200);
  });

  it('is told to connect anew when the gateway is about to stop', async () => {
    const stopping = await startHarness({ env: { GRAPHQL_EXECUTOR: 'jit-eager' } });
    const kept = gateway;
    gateway = stopping;
    try {
      token = await stopping.emulator.issueCallerToken();
      await ask();
      const asked = askMeanwhile({ headers: { connection: 'keep-alive' } });
      await expect.poll(() => stopping.calls().all, { interval: 5 }).toBe(1);
      stopping.app.beginDraining();
      expect((await asked).answer.headers.connection).toBe('close');
      expect((await asked).joined).toBe(true);
    } finally {
      gateway = kept;
      token = await gateway.emulator.issueCallerToken();
      await stopping.close();
    }
  });
});

describe('who does not join is served as if alone', () => {
  const other = JSON.stringify({ query: '{ __typename }' });
  it.each<[string, Asking]>([
    ['another query', { body: other }],
    ['a query that is not one', { body: '{"query": "nonsense' }],
    ['a body that is no object', { body: '17' }],
    ['no body', { body: '' }],
    ['a body that is not UTF-8', { body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }],
    ['a body that is too large', { body: `{"query":"{ __typename }","x":"${'x'.repeat(300_000)}"}` }],
    ['a compressed body', { headers: { 'content-encoding': 'gzip' } }],
    ['text', { headers: { 'content-type': 'text/plain' } }],
    ['a host that is none', { headers: { host: 'a b' } }],
    ['no token', { headers: { authorization: '' } }],
    ['a token with another end', { headers: { authorization: 'Bearer no.such.token' } }],
    ['two tokens', { headers: { authorization: ['Bearer one', 'Bearer two'] } }],
    ['another method', { method: 'PUT' }],
    ['another path', { path: '/graphql/' }],
  ])('%s', async (_, asking) => {
    await ask(asking).catch(() => null);
    const alone = await ask(asking).then(comparable, (error: Error) => error.name);
    const { answer, joined } = await askMeanwhile(asking).catch((error: Error) => ({
      answer: error.name,
      joined: false,
    }));
    expect(typeof answer === 'string' ? answer : comparable(answer)).toEqual(alone);
    expect(joined).toBe(false);
  });

  it('when what it waited for has failed', async () => {
    const failing = { body: JSON.stringify({ query: '{ node(id: "worker-0002@contoso.example") { id } }' }) };
    const first = underWay({ user: 'worker-0002' }, failing);
    gateway.emulator.faults.add({ match: { user: 'worker-0002' }, fault: { kind: 'status', status: 403 } });
    await first.begun;
    const second = await ask(failing);
    expect(comparable(second)).toEqual(comparable(await first.answer));
    expect(JSON.parse(second.body).errors[0].extensions.code).toBe('ACCESS_DENIED');
    expect(gateway.calls().all).toBe(2);
  });

  it('and not at all when it has left', async () => {
    const first = underWay();
    await first.begun;
    const leaving = new AbortController();
    const second = ask({ signal: leaving.signal });
    await new Promise((resolve) => setTimeout(resolve, 100));
    leaving.abort();
    await expect(second).rejects.toThrow();
    expect((await first.answer).status).toBe(200);
    await ask();
    expect(gateway.calls().all).toBe(2);
  });
});
