// Row 494: mutations through a router that repeats its request to the gateway.

import { describe, expect, it } from 'vitest';
import { DEV_CLIENT_ID } from '../../dev/emulator/seed.ts';
import { useWrites, type Writes } from './support.ts';

const routed = useWrites({ env: { MAX_READ_LAG_MS: '1000', ROUTER_CLIENTS: DEV_CLIENT_ID } });
const direct = useWrites();

const mutation = `mutation ($id: ID!, $key: String) {
  first: revokeSignInSessions(userId: $id, idempotencyKey: $key) { ...Outcome }
}
fragment Outcome on RevokeSignInSessionsResult {
  __typename
  ... on ThrottledError { retryable openOperationId }
}`;

interface Request {
  readonly id?: string | null;
  readonly key?: string;
  readonly name?: string;
  readonly query?: string;
}

async function send(writes: Writes, { id = null, key, name = 'enable-ok', query = mutation }: Request = {}) {
  const answer = await fetch(`${writes.harness.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await writes.emulator.issueCallerToken({ user: 'privileged-admin' })}`,
      ...(id === null ? {} : { 'x-request-id': id }),
    },
    body: JSON.stringify({ query, variables: { id: writes.idOf(name), ...(key === undefined ? {} : { key }) } }),
  });
  const { data, errors } = (await answer.json()) as { data: Record<string, object>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const id = () => crypto.randomUUID();

describe('a mutation through a router', () => {
  it('row 494: is applied once when the router repeats it, with the same answer', async () => {
    const same = id();
    const answers = [await send(routed, { id: same }), await send(routed, { id: same })];
    expect(answers[0]).toEqual({ first: { __typename: 'RevokeSignInSessionsSuccess' } });
    expect(answers[1]).toEqual(answers[0]);
    expect(routed.counts().writes).toBe(1);
  });

  it('row 494: is applied once when the repeat comes while the first is in flight', async () => {
    const same = id();
    await Promise.all([send(routed, { id: same }), send(routed, { id: same })]);
    expect(routed.counts().writes).toBe(1);
  });

  it.each([
    ['another request of the client', { id: 'another' }],
    ['another person', { name: 'worker-0001' }],
    ['another response name', { query: mutation.replace('first:', 'second:') }],
    ['a key of its own', { key: crypto.randomUUID() }],
    ['no id of the request', { id: null }],
    ['a malformed id of the request', { id: 'a b' }],
  ])('row 494: with %s is a write of its own', async (_case, given) => {
    const same = id();
    await send(routed, { id: same });
    await send(routed, { id: same, ...given });
    expect(routed.counts().writes).toBe(2);
  });

  it('row 494: of many people is applied once for each of them', async () => {
    const query = `mutation ($id: ID!) {
      enableSmsSignInForUsers(targets: [{ userId: $id }, { userId: "${routed.idOf('worker-0200')}" }]) {
        outcomes { result { __typename } }
      }
    }`;
    const same = id();
    const answers = [await send(routed, { id: same, query }), await send(routed, { id: same, query })];
    expect(answers[1]).toEqual(answers[0]);
    const written = routed.emulator.requests.filter(({ batch }) => batch?.some(({ method }) => method !== 'GET'));
    expect(written.length).toBe(1);
  });

  it.each([
    ['false with the key of the gateway', 'worker-0153', undefined, false],
    ['true with a key of its own', 'worker-0154', 'own', true],
  ])('row 494: that may have been applied has a `retryable` that is %s', async (_case, name, key, retryable) => {
    const query = mutation.replace('revokeSignInSessions', 'enableSmsSignIn').replace('Revoke', 'Enable');
    routed.fault({ kind: 'throttle', retryAfter: 600 }, { method: 'GET', user: name });
    routed.fault({ kind: 'throttle', retryAfter: 1 }, { user: name });
    const given = { id: id(), name, query: query.replace('EnableSignInSessions', 'EnableSmsSignIn') };
    const { first } = await send(routed, { ...given, ...(key === undefined ? {} : { key }) });
    expect(first).toMatchObject({ __typename: 'ThrottledError', openOperationId: expect.any(String), retryable });
    const { first: repeated } = await send(routed, { ...given, ...(key === undefined ? {} : { key }) });
    expect(repeated).toEqual(first);
    expect(routed.counts().writes).toBe(1);
  });

  it('row 494: from any other client is never merged with another', async () => {
    await send(direct, { id: 'a' });
    await send(direct, { id: 'a' });
    expect(direct.counts().writes).toBe(2);
  });
});
