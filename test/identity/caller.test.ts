import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEV_CLIENT_ID, GATEWAY_CLIENT_ID, TENANT_ID } from '../../dev/emulator/seed.ts';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const whoAmI = '{ me { __typename } }';
const otherTenant = '11111111-0000-4000-8000-00000000000f';

async function refused(token: TokenOptions | string) {
  const answer = await harness.run(whoAmI, {}, token);
  expect(answer.data).toBeUndefined();
  expect(harness.calls().all).toBe(0);
  expect(harness.emulator.tokenRequests).toHaveLength(0);
  return { status: answer.status, code: answer.errors?.[0].extensions.code, headers: answer.headers };
}

function rawRequest(headers: string[]): Promise<{ status: number | undefined; challenge: string | undefined }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${harness.url}/graphql`, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, challenge: answer.headers['www-authenticate'] });
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query: whoAmI }));
  });
}

describe('a caller without a token (row 1)', () => {
  const json = ['host', 'localhost', 'content-type', 'application/json'];
  it.each([
    ['no header', []],
    ['Basic', ['authorization', 'Basic YTpi']],
    ['an empty bearer', ['authorization', 'Bearer ']],
    ['two words', ['authorization', 'Bearer a.b.c d']],
  ])('%s is refused', async (_name, headers) => {
    const answer = await rawRequest([...json, ...headers]);
    expect(answer).toEqual({ status: 401, challenge: 'Bearer' });
    expect(harness.calls().all).toBe(0);
  });

  it('two Authorization headers are refused, even if both are valid', async () => {
    const good = `Bearer ${await harness.emulator.issueCallerToken()}`;
    expect((await rawRequest([...json, 'authorization', good])).status).toBe(200);
    harness.emulator.reset();
    const answer = await rawRequest([...json, 'authorization', good, 'authorization', good]);
    expect(answer).toEqual({ status: 401, challenge: 'Bearer' });
    expect(harness.calls().all).toBe(0);
  });
});

describe('an invalid token', () => {
  it('row 2: a token that expired before the tolerance is refused as expired', async () => {
    expect(await refused({ expiresInSeconds: -62 })).toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' });
  });

  it('row 2: a token that expired within the tolerance is accepted', async () => {
    const answer = await harness.run('{ __typename }', {}, { expiresInSeconds: -50 });
    expect(answer.data).toEqual({ __typename: 'Query' });
  });

  const soon = () => Math.floor(Date.now() / 1000) + 300;
  it.each<[string, () => TokenOptions, number]>([
    ['nbf in the future (row 3)', () => ({ claims: { nbf: soon() } }), 401],
    ['iat in the future (row 3)', () => ({ claims: { iat: soon() } }), 401],
    ['no exp (row 3)', () => ({ claims: { exp: undefined } }), 401],
    ['no iat (row 3)', () => ({ claims: { iat: undefined } }), 401],
    ['no nbf (row 3)', () => ({ claims: { nbf: undefined } }), 401],
    ['alg none (row 4)', () => ({ key: 'none' }), 401],
    ['HS256 keyed with the public key (row 4)', () => ({ key: 'hmac' }), 401],
    ["a key nobody publishes under the tenant's key id (row 4)", () => ({ key: 'foreign-same-kid' }), 401],
    ['an unknown crit (row 5)', () => ({ header: { crit: ['urn:x'], 'urn:x': 1 } }), 401],
    ['no key id (row 5)', () => ({ header: { kid: undefined } }), 401],
    ["Graph's audience (row 7)", () => ({ claims: { aud: 'https://graph.microsoft.com' } }), 401],
    [
      "Graph's application id as audience (row 7)",
      () => ({ claims: { aud: '00000003-0000-0000-c000-000000000000' } }),
      401,
    ],
    ['two audiences, of which one is right (row 7)', () => ({ claims: { aud: [GATEWAY_CLIENT_ID, 'other'] } }), 401],
    ['the right audience in a list (row 7)', () => ({ claims: { aud: [GATEWAY_CLIENT_ID] } }), 401],
    ['an audience that only begins rightly (row 7)', () => ({ claims: { aud: `${GATEWAY_CLIENT_ID}0` } }), 401],
    [
      'an ID token of the client (row 8)',
      () => ({ claims: { aud: DEV_CLIENT_ID, azp: undefined, scp: undefined } }),
      401,
    ],
    ['an ID token of the gateway (row 8)', () => ({ claims: { azp: undefined, scp: undefined, nonce: 'n' } }), 401],
    ['another tenant (row 9)', () => ({ claims: { tid: otherTenant } }), 401],
    [
      'the issuer of another tenant (row 10)',
      () => ({ claims: { iss: `https://localhost/${otherTenant}/v2.0` } }),
      401,
    ],
    ['version 1 (row 11)', () => ({ claims: { ver: '1.0', iss: `https://sts.windows.net/${TENANT_ID}/` } }), 401],
    ['version 1 by its number alone (row 11)', () => ({ claims: { ver: '1.0' } }), 401],
    ['no object id', () => ({ claims: { oid: undefined } }), 401],
    ['an application without roles (row 12)', () => ({ app: true, claims: { roles: undefined } }), 403],
    ['an application with an empty list of roles (row 12)', () => ({ app: true, claims: { roles: [] } }), 403],
    ['a person without scopes (row 12)', () => ({ claims: { scp: undefined } }), 403],
    [
      'a person with an app role (row 13)',
      () => ({ claims: { scp: undefined, roles: ['PhoneMethods.ReadWrite.All'] } }),
      403,
    ],
    ['a person with both (row 13)', () => ({ claims: { roles: ['PhoneMethods.ReadWrite.All'] } }), 403],
    ['an application with scopes (row 13)', () => ({ app: true, claims: { scp: 'PhoneMethods.ReadWrite' } }), 403],
    ['roles of what calls itself a user (row 13)', () => ({ app: true, claims: { idtyp: 'user' } }), 403],
  ])('%s is refused', async (_name, options, status) => {
    expect((await refused(options())).status).toBe(status);
  });

  it('row 5: a token with its own key in the header is refused, and nothing is fetched from there', async () => {
    const away = `${harness.url}/keys`;
    const jwk = { kty: 'RSA', n: 'AQAB', e: 'AQAB' };
    await harness.run('{ __typename }');
    const before = harness.emulator.documentRequests.length;
    for (const header of [{ jku: away }, { x5u: away }, { jwk }]) {
      expect((await refused({ key: 'foreign-same-kid', header })).status).toBe(401);
    }
    expect(harness.emulator.documentRequests.length).toBe(before);
  });

  it('a client without a right gets another response than one without a valid token', async () => {
    expect((await refused({ claims: { aud: 'other' } })).headers.get('www-authenticate')).toContain('invalid_token');
    expect((await refused({ claims: { scp: undefined } })).headers.get('www-authenticate')).toContain(
      'insufficient_scope',
    );
  });
});

describe('the spelling of a token (row 6)', () => {
  it('only the canonical form is accepted', async () => {
    const token = await harness.emulator.issueCallerToken();
    const [head = '', body = '', signature = ''] = token.split('.');
    const last = signature.at(-1) ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const sameBytes = alphabet[alphabet.indexOf(last) ^ 1] ?? '';
    const spellings = [
      `${head}.${body}.${signature}=`,
      `${head}.${body}.${signature}==`,
      `${head}.${body}.${signature.slice(0, -1)}${sameBytes}`,
      `${head}.${body}`,
      `${head}.${body}.`,
      `.${body}.${signature}`,
      `${head}.${body}.${signature}.${signature}`,
      `${head}.${body}.${signature.replace(/^./, '+')}`,
    ];
    for (const spelling of spellings) expect((await refused(spelling)).status, spelling.slice(-8)).toBe(401);
    expect((await harness.run('{ __typename }', {}, token)).status).toBe(200);
  });

  it('a token longer than 16 KiB is refused', async () => {
    const answer = await rawRequest(['host', 'localhost', 'authorization', `Bearer ${'a'.repeat(20_000)}.b.c`]).catch(
      () => ({ status: 431 }),
    );
    expect([401, 431]).toContain(answer.status);
    expect(harness.calls().all).toBe(0);
  });
});

describe('the client application (row 14)', () => {
  it('must be on the list if there is one', async () => {
    const other = '22222222-0000-4000-8000-0000000000ff';
    const strict = await startHarness({ env: { AUTH_CLIENTS: other } });
    expect(await strict.run(whoAmI)).toMatchObject({ status: 403, data: undefined });
    expect(strict.calls().all).toBe(0);
    const allowed = await strict.run('{ __typename }', {}, { claims: { azp: other.toUpperCase() } });
    expect(allowed.status).toBe(200);
    await strict.close();
  });
});

describe('tenants', () => {
  it('several tenants may be allowed, each with its own issuer', async () => {
    const only = await startHarness({ env: { AUTH_TENANTS: otherTenant } });
    expect((await only.run(whoAmI)).status).toBe(401);
    await only.close();
  });

  it('the client id is accepted as the audience', async () => {
    const answer = await harness.run('{ __typename }', {}, { claims: { aud: `api://${GATEWAY_CLIENT_ID}` } });
    expect(answer.status).toBe(200);
  });
});

describe('a recently verified token', () => {
  it('does not vouch for another token that ends in the same signature', async () => {
    const own = await harness.emulator.issueCallerToken({ user: 'plain' });
    expect((await harness.run(whoAmI, {}, own)).status).toBe(200);
    const [head, , signature] = own.split('.');
    const [, payload] = (await harness.emulator.issueCallerToken({ user: 'admin' })).split('.');
    harness.emulator.reset();
    expect((await refused(`${head}.${payload}.${signature}`)).status).toBe(401);
    expect((await harness.run(whoAmI, {}, own)).data.me.__typename).toBe('User');
  });
});
