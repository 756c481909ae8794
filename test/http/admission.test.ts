// Row 91: what is too much is refused before anything is done for it, and who is served does not notice.

import { Agent, request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness | undefined;
const agents: Agent[] = [];
afterEach(async () => {
  for (const agent of agents.splice(0)) agent.destroy();
  await harness?.close();
  harness = undefined;
});

const query = 'query ($id: ID!) { phones: phoneMethods(userId: $id) { __typename } }';

/** A gateway that takes two operations, and both in flight. */
async function startFull(env: Record<string, string> = {}) {
  const started = await startHarness({ env: { MAX_IN_FLIGHT: '2', ...env } });
  harness = started;
  const { emulator, run } = started;
  emulator.faults.add({ match: { method: 'GET' }, fault: { kind: 'hold' } });
  // Each with a token of its own: reads under one token are packed into one post.
  const ask = async (user: string) =>
    run(query, { id: emulator.tenant.named(user)!.id }, await emulator.issueCallerToken());
  const busy = [ask('worker-0001'), ask('worker-0002')];
  await expect.poll(() => emulator.requests.length).toBe(2);
  return { ...started, ask, busy };
}

/** POSTs what no GraphQL server would take; resolves with the answer's head and body. */
function post(url: string, agent: Agent | undefined, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: 'POST', headers, ...(agent ? { agent } : {}) }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => {
        body += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    sent.on('error', reject);
    sent.end('{"query": nonsense');
  });
}

function kept(): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agents.push(agent);
  return agent;
}

describe('row 91: an overloaded gateway', () => {
  it('refuses with 503 and a pause before token and body are read; health checks and other operations are served', async () => {
    const { url, busy, ask, emulator } = await startFull();
    const refused = await post(url, kept());
    expect(refused).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
    });
    expect(JSON.parse(refused.body)).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { headers } = await post(url, kept(), { accept });
      expect(headers['content-type']).toBe(`${accept}; charset=utf-8`);
    }
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    emulator.faults.clear();
    for (const { status, data } of await Promise.all(busy)) {
      expect([status, data.phones.__typename]).toEqual([200, 'PhoneMethodList']);
    }
    expect(emulator.requests.length).toBe(2);
    expect((await ask('worker-0003')).data.phones.__typename).toBe('PhoneMethodList');
  });

  it('has a free slot again when a client disconnects', async () => {
    const started = await startHarness({ env: { MAX_IN_FLIGHT: '1' } });
    harness = started;
    const { emulator, url, run } = started;
    const id = emulator.tenant.named('worker-0001')!.id;
    emulator.faults.add({ match: { method: 'GET', times: 1 }, fault: { kind: 'hold' } });
    const leaving = new AbortController();
    const gone = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await emulator.issueCallerToken()}` },
      body: JSON.stringify({ query, variables: { id } }),
      signal: leaving.signal,
    }).catch(() => 'gone');
    await expect.poll(() => emulator.requests.length).toBe(1);
    expect((await run(query, { id })).status).toBe(503);
    leaving.abort();
    expect(await gone).toBe('gone');
    await expect.poll(async () => (await run(query, { id })).status).toBe(200);
  });

  it('sends refusals that allowed origins can read, and no others', async () => {
    const { url, busy, emulator } = await startFull({ CORS_ORIGINS: 'https://app.example' });
    const [ours, theirs] = await Promise.all([
      post(url, kept(), { origin: 'https://app.example' }),
      post(url, kept(), { origin: 'https://evil.example' }),
    ]);
    expect([ours.status, ours.headers['access-control-allow-origin']]).toEqual([503, 'https://app.example']);
    expect([theirs.status, theirs.headers['access-control-allow-origin']]).toEqual([503, undefined]);
    emulator.faults.clear();
    await Promise.all(busy);
  });
});
