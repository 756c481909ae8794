import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { type GraphQLAnswer, type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ env: { REQUIRE_AUTH_CONTEXT: 'c1', WRITE_TOKEN_MAX_AGE_SECONDS: '900' } });
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const enable = 'mutation { enableSmsSignIn(userId: "enable-ok@contoso.example") { __typename } }';
const run = (claims: Record<string, unknown>, token: TokenOptions = {}) =>
  harness.run(enable, {}, { ...token, claims });

function challengeOf(answer: GraphQLAnswer): unknown {
  const encoded = /claims="([^"]+)"/.exec(answer.headers.get('www-authenticate') ?? '')?.[1] ?? '';
  return JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
}

describe('step-up before execution (row 18)', () => {
  it('challenges a client that understands challenges with 401', async () => {
    const answer = await run({ xms_cc: ['cp1'] });
    expect(answer).toMatchObject({ status: 401, data: undefined });
    expect(answer.errors?.[0].extensions.code).toBe('STEP_UP_REQUIRED');
    expect(answer.headers.get('www-authenticate')).toContain('error="insufficient_claims"');
    expect(challengeOf(answer)).toEqual({ access_token: { acrs: { essential: true, value: 'c1' } } });
    expect(harness.calls().all).toBe(0);
  });

  it('refuses other clients with 403', async () => {
    expect(await run({})).toMatchObject({ status: 403, data: undefined });
    expect(harness.calls().all).toBe(0);
  });

  it('accepts only the required authentication context', async () => {
    expect((await run({ acrs: ['c1', 'c2'] })).data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
    expect((await run({ acrs: ['c11', 'c2'] })).status).toBe(403);
  });

  it('requires a recent token for mutations, and reports from when', async () => {
    const iat = Math.floor(Date.now() / 1000) - 1_000;
    const answer = await run({ acrs: ['c1'], iat, nbf: iat, xms_cc: ['cp1'] });
    expect(answer.status).toBe(401);
    expect(challengeOf(answer)).toMatchObject({ access_token: { nbf: { essential: true } } });
    expect(harness.calls().all).toBe(0);
  });

  it('does not apply to reads', async () => {
    expect((await harness.run('{ me { __typename } }')).data.me.__typename).toBe('User');
  });
});

describe('step-up during execution (row 87)', () => {
  it('passes on the claims with which the exchange was refused', async () => {
    const me = '{ me { __typename ... on StepUpRequiredError { claims code } } }';
    const { data } = await harness.run(me, {}, { user: 'step-up' });
    expect(data.me).toMatchObject({ __typename: 'StepUpRequiredError', code: 'STEP_UP_REQUIRED' });
    expect(JSON.parse(data.me.claims)).toHaveProperty('access_token.polids');
    expect(harness.calls().all).toBe(0);
    expect(harness.emulator.tokenRequests).toHaveLength(1);
  });

  it('row 87: passes on the claims even if the field has no union', async () => {
    const id = harness.emulator.tenant.named('enable-ok')?.id;
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    const { data, errors } = await harness.run(node, { id }, { user: 'step-up' });
    expect(data).toEqual({ node: null });
    expect(errors?.[0].extensions).toMatchObject({ code: 'STEP_UP_REQUIRED', claims: expect.any(String) });
    expect(JSON.parse(errors?.[0].extensions.claims)).toHaveProperty('access_token.polids');
  });

  it("row 58: passes on Graph's own challenge, and does not retry the request", async () => {
    const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: '1' } } });
    const encoded = Buffer.from(claims).toString('base64');
    const headers = { 'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${encoded}"` };
    harness.emulator.faults.add({ match: { operation: 'list' }, fault: { kind: 'status', status: 401, headers } });
    const phones = '{ phoneMethods(userId: "me") { __typename ... on StepUpRequiredError { claims } } }';
    const { data } = await harness.run(phones);
    expect(data.phoneMethods).toEqual({ __typename: 'StepUpRequiredError', claims });
    expect(harness.calls().all).toBe(1);
  });
});
