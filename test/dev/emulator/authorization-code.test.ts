// The authorization code grant of the login server: what a code is good for, and for whom.
import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt } from 'jose';
import { expect, it } from 'vitest';
import { DAEMON_CLIENT_ID, DEV_CLIENT_ID, GATEWAY_CLIENT_ID, TENANT_ID } from '../../../dev/emulator/seed.ts';
import { useEmulator } from './support/harness.ts';

const fixture = useEmulator();
const scope = `api://${GATEWAY_CLIENT_ID}/PhoneMethods.Read openid`;
const redirectUri = 'http://localhost:3000/redirect.html';
const codeVerifier = randomBytes(32).toString('base64url');

async function authorize(more: Record<string, string> = {}) {
  const query = new URLSearchParams({
    client_id: DEV_CLIENT_ID,
    redirect_uri: redirectUri,
    response_type: 'code',
    response_mode: 'fragment',
    scope,
    state: 'of the page',
    nonce: 'once',
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  });
  const url = `${fixture.emulator.loginUrl}/${TENANT_ID}/oauth2/v2.0/authorize?${query}`;
  return fetch(url, { redirect: 'manual' });
}

async function codeOf(more: Record<string, string> = {}): Promise<string> {
  const location = new URL((await authorize(more)).headers.get('location') ?? '');
  expect(`${location.origin}${location.pathname}`).toBe(redirectUri);
  const answer = new URLSearchParams(location.hash.slice(1));
  expect(answer.get('state')).toBe('of the page');
  return answer.get('code') ?? '';
}

const exchange = (code: string, more: Record<string, string> = {}) =>
  fixture.token({
    grant_type: 'authorization_code',
    client_id: DEV_CLIENT_ID,
    redirect_uri: redirectUri,
    code_verifier: codeVerifier,
    scope,
    code,
    ...more,
  });

it('a code brings the tokens of the person whom the page named, with its nonce', async () => {
  const { status, body } = await exchange(await codeOf({ login_hint: 'plain@contoso.example' }));
  expect(status).toBe(200);
  expect(decodeJwt(body.access_token)).toMatchObject({ oid: fixture.id('plain'), aud: GATEWAY_CLIENT_ID });
  expect(decodeJwt(body.id_token)).toMatchObject({ oid: fixture.id('plain'), nonce: 'once' });
});

it('a claims request brings the context and the capabilities that it names', async () => {
  const asked = { access_token: { acrs: { essential: true, value: 'c1' }, xms_cc: { values: ['CP1'] } } };
  const { body } = await exchange(await codeOf({ claims: JSON.stringify(asked) }));
  expect(decodeJwt(body.access_token)).toMatchObject({ acrs: ['c1'], xms_cc: ['CP1'] });
  expect(decodeJwt((await exchange(await codeOf())).body.access_token)).not.toHaveProperty('acrs');
});

it('a code is good once, for the address and the verifier that it was asked with', async () => {
  const code = await codeOf();
  expect((await exchange(code)).status).toBe(200);
  expect((await exchange(code)).body.error).toBe('invalid_grant');
  const wrong = { code_verifier: randomBytes(32).toString('base64url') };
  expect((await exchange(await codeOf(), wrong)).body.error_codes).toEqual([501481]);
  expect((await exchange(await codeOf(), { redirect_uri: 'http://localhost:9/' })).body.error).toBe('invalid_grant');
});

it.each([
  ['an address on another machine', { redirect_uri: 'https://elsewhere.example/' }],
  ['an address that only begins like this machine', { redirect_uri: 'http://localhost.elsewhere.example/' }],
  ['a client with a secret', { client_id: DAEMON_CLIENT_ID }],
  ['a client that nobody registered', { client_id: TENANT_ID }],
  ['no proof', { code_challenge_method: 'plain' }],
  ['a person who is not there', { login_hint: 'nobody@contoso.example' }],
])('no code for %s', async (_name, more) => {
  const answer = await authorize(more);
  expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
});
