// Row 174 of the fault matrix: the order of all checks, as SECURITY.md lists it. Neighbours are broken together, and the
// answer is that of the earlier one. Those of the write pipeline: test/writes/pipeline.test.ts.

import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checks } from '../../src/policy/checks.ts';
import { writePipeline } from '../../src/writes/pipeline.ts';
import { type Harness, startHarness } from '../support/harness.ts';

describe('row 174: the list of checks', () => {
  it('is the same in SECURITY.md', () => {
    const section = readFileSync('SECURITY.md', 'utf8').split('## The order of checks')[1]?.split('\n## ')[0] ?? '';
    const listed = [...section.matchAll(/^(\d+)\. \*\*(.+)\*\*: (.+) \(`(.+)`\)$/gm)].map((row) => row.slice(1));
    expect(listed).toEqual(checks.map(({ name, what, home }, index) => [String(index + 1), name, what, home]));
    for (const { home } of checks) expect(existsSync(home), home).toBe(true);
  });

  it('names each check by the words of its file', () => {
    for (const { name, home } of checks) {
      const words = basename(home, '.ts')
        .split('-')
        .map((word) => word.toLowerCase());
      expect(name.toLowerCase().split(/[ -]/), home).toEqual(expect.arrayContaining(words));
    }
  });

  it('has the rules of the write pipeline in their order', () => {
    const rule = () => Promise.resolve(null as never);
    const parts = ['counted', 'reach', 'idempotency', 'targetRates', 'order', 'numberInUseRates', 'audit'];
    const names = writePipeline(Object.fromEntries(parts.map((part) => [part, rule])) as never).map(({ name }) => name);
    const all = checks.map(({ name }) => name);
    expect(names).toEqual(all.slice(all.indexOf('rates of the caller'), all.indexOf('send permits')));
  });
});

describe('row 174: of two checks that a request breaks, the earlier one answers', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({
      env: { REQUIRE_AUTH_CONTEXT: 'c1', RATE_WRITES_PER_MINUTE: '1', MAX_BODY_BYTES: '100000' },
    });
  });
  afterAll(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  const noScope = { claims: { scp: 'Mail.Read', acrs: ['c1'] } };
  const weak = { claims: { scp: 'Mail.Read' } };
  const strong = { claims: { acrs: ['c1'] } };
  const enable = 'mutation ($id: ID!) { result: enableSmsSignIn(userId: $id) { __typename } }';
  const enableMany =
    'mutation ($list: [SmsSignInTarget!]!) { enableSmsSignInForUsers(targets: $list) { outcomes { userId } } }';
  const id = (name: string) => harness.emulator.tenant.named(name)?.id;

  async function send(path: string, method: string, token: string | null, body: string) {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const answer = await fetch(`${harness.url}${path}`, { method, headers, body });
    const text = await answer.text();
    const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
    return `${answer.status} ${errors[0]?.extensions.code}`;
  }
  const codeOf = async (query: string, variables: Record<string, unknown>, token: object) => {
    const { status, errors, data } = await harness.run(query, variables, token);
    return errors === undefined ? data.result.__typename : `${status} ${errors[0].extensions.code}`;
  };

  it('bounds before identity', async () => {
    expect(await send('/other', 'POST', null, '{}')).toMatch(/^404 /);
    expect(await send('/graphql', 'PUT', 'none', '{}')).toMatch(/^405 /);
  });

  it('identity before the body, the body before the document', async () => {
    expect(await send('/graphql', 'POST', 'none', 'no JSON')).toBe('401 UNAUTHENTICATED');
    expect(await send('/graphql', 'POST', 'none', 'x'.repeat(200_000))).toBe('401 UNAUTHENTICATED');
    const token = await harness.emulator.issueCallerToken();
    const deep = `${'['.repeat(12)}${']'.repeat(12)}`;
    expect(await send('/graphql', 'POST', token, `{"query":"{ nothing }","variables":{"a":${deep}}}`)).toBe(
      '400 OPERATION_TOO_COMPLEX',
    );
  });

  it('the document before the step-up, the step-up before lists and the scope', async () => {
    const list = Array.from({ length: 1_001 }, () => ({ userId: 'me' }));
    expect(await codeOf('mutation { nothing }', {}, weak)).toBe('400 GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf(enableMany, { list }, weak)).toBe('403 STEP_UP_REQUIRED');
    expect(await codeOf(enable, { id: 'me' }, weak)).toBe('403 STEP_UP_REQUIRED');
  });

  it('lists before the scope, the scope before arguments and counting, arguments before counting', async () => {
    const list = Array.from({ length: 1_001 }, () => ({ userId: 'me' }));
    expect(await codeOf(enableMany, { list }, noScope)).toBe('200 BAD_USER_INPUT');
    expect(await codeOf(enable, { id: 'not an id' }, noScope)).toBe('AccessDeniedError');
    expect(await codeOf(enable, { id: id('worker-0001') }, strong)).toBe('EnableSmsSignInSuccess');
    expect(await codeOf(enable, { id: id('worker-0002') }, noScope)).toBe('AccessDeniedError');
    expect(await codeOf(enable, { id: 'not an id' }, strong)).toBe('InvalidInputError');
    expect(await codeOf(enable, { id: 'nobody@contoso.example' }, strong)).toBe('RateLimitedError');
    expect(harness.calls().all).toBe(1);
  });
});
