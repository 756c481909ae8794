// What browsers may send and read across origins.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

const origin = 'https://app.example';
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ env: { CORS_ORIGINS: origin, CORS_HEADERS: 'x-shop' } });
});
afterAll(() => harness.close());

const preflight = (from: string) =>
  fetch(`${harness.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: from, 'access-control-request-method': 'POST', 'access-control-request-headers': 'traceparent' },
  });

it('allowed headers are those of GraphQL and tracing clients, and those of CORS_HEADERS', async () => {
  const { headers } = await preflight(origin);
  const allowed = (headers.get('access-control-allow-headers') ?? '').split(/, */);
  expect(allowed).toEqual(
    expect.arrayContaining([
      'authorization',
      'apollographql-client-name',
      'x-request-id',
      'traceparent',
      'baggage',
      'sentry-trace',
      'x-shop',
    ]),
  );
  expect(headers.get('access-control-allow-origin')).toBe(origin);
});

it('another origin gets no CORS headers', async () => {
  const { headers } = await preflight('https://other.example');
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

it('a page can read the id of its request', async () => {
  const answer = await harness.app.inject({ method: 'POST', url: '/graphql', headers: { origin }, payload: '{}' });
  expect(answer.headers['access-control-expose-headers']).toMatch(/request-id/);
  expect(answer.headers['request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

it('a gateway without CORS_ORIGINS answers no preflight, and its responses depend on no origin', async () => {
  const closed = await startHarness();
  const preflight = await closed.app.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  expect(preflight.statusCode).toBe(405);
  const answer = await closed.app.inject({ method: 'POST', url: '/graphql', headers: { origin }, payload: '{}' });
  expect(answer.headers['vary']).toBeUndefined();
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  await closed.close();
});
