import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => {
  harness.emulator.reset();
  harness.logged.length = 0;
});

async function post(headers: Record<string, string>, body = JSON.stringify({ query: '{ me { __typename } }' })) {
  const answer = await fetch(`${harness.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe('POST /graphql', () => {
  it.each([
    ['no header', undefined],
    ['another scheme', 'Basic YWRtaW46YWRtaW4='],
    ['an empty token', 'Bearer '],
    ['garbage', 'Bearer a.b.c'],
  ])('returns 401 for %s before GraphQL runs', async (_case, authorization) => {
    const answer = await post(authorization === undefined ? {} : { authorization });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(harness.calls().all).toBe(0);
  });

  it.each([
    ['expired', { expiresInSeconds: -61 }],
    ['signed with another key', { key: 'foreign-same-kid' as const }],
    ['for another audience', { claims: { aud: '00000003-0000-0000-c000-000000000000' } }],
    ['of another tenant', { claims: { tid: '99999999-0000-4000-8000-000000000001' } }],
    ['of another issuer', { claims: { iss: 'https://login.example/v2.0' } }],
    ['without scopes or roles', { claims: { scp: undefined } }],
  ])('refuses a token %s', async (_case, options) => {
    const token = await harness.emulator.issueCallerToken(options);
    const answer = await harness.run('{ me { __typename } }', {}, token);
    expect([401, 403]).toContain(answer.status);
    expect(harness.calls().all).toBe(0);
  });

  it('answers a body that is not JSON with a JSON 4xx that repeats nothing', async () => {
    const token = await harness.emulator.issueCallerToken();
    const answer = await post({ authorization: `Bearer ${token}` }, '{"query": "+1 5555550100');
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text).errors.length).toBe(1);
    expect(answer.text).not.toContain('5555550100');
    expect(harness.logged.join('')).not.toContain('5555550100');
  });

  it('cancels the work when the client disconnects', async () => {
    harness.emulator.faults.add({ match: {}, fault: { kind: 'hold' } });
    const token = await harness.emulator.issueCallerToken();
    const body = JSON.stringify({ query: '{ me { ... on User { id } } }' });
    const socket = connect(Number(new URL(harness.url).port), '127.0.0.1');
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await expect.poll(() => harness.calls().all).toBe(1);
    socket.destroy();
    await expect.poll(() => harness.logged.some((line) => line.includes('"graph call"'))).toBe(true);
    expect(harness.calls().all).toBe(1);
  });
});

describe('the log', () => {
  it('truncates long names', async () => {
    await harness.run(`query ${'N'.repeat(100_000)} { __typename }`);
    expect(harness.logged.join('')).toContain(`"operationName":"${'N'.repeat(64)}"`);
  });

  it('has one line for each operation and call, without personal data', async () => {
    const number = '+1 5555550187';
    const token = await harness.emulator.issueCallerToken({ user: 'privileged-admin' });
    const mutation = `mutation Save($n: PhoneNumber!) { addPhoneMethod(userId: "no-phone@contoso.example", input: { phoneNumber: $n, phoneType: MOBILE }) { __typename } }`;
    await harness.run(mutation, { n: number }, token);
    const log = harness.logged.join('\n');
    expect(log).toContain('"operationName":"Save"');
    expect(log).toContain('graph call');
    for (const secret of [
      number,
      '5555550187',
      token,
      'no-phone@contoso.example',
      harness.emulator.tenant.named('no-phone')?.id ?? '-',
    ]) {
      expect(log).not.toContain(secret);
    }
  });
});

describe('a gateway that shuts down', () => {
  it('does not wait for an unused connection', async () => {
    const stopping = await startHarness();
    const { hostname, port } = new URL(stopping.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    await stopping.run('{ __typename }');
    const ended = once(socket, 'close');
    await stopping.close();
    expect(await ended).toEqual([false]);
  });

  it('does not wait for connections whose last response was sent after the shutdown began', async () => {
    const stopping = await startHarness();
    const userId = stopping.emulator.tenant.named('enable-ok')?.id;
    stopping.emulator.faults.add({ match: { method: 'GET' }, fault: { kind: 'hold' } });
    const answer = stopping.run(`{ result: phoneMethods(userId: "${userId}") { __typename } }`);
    await expect.poll(() => stopping.emulator.requests.length).toBe(1);
    const closed = stopping.close();
    stopping.emulator.faults.clear();
    await closed;
    expect((await answer).data).toEqual({ result: { __typename: 'PhoneMethodList' } });
  });
});
