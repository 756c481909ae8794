// The login server against real clients: @azure/identity unchanged, then the refusals in Entra's shape.
import { createPublicKey } from 'node:crypto';
import { ClientAssertionCredential, ClientSecretCredential, OnBehalfOfCredential } from '@azure/identity';
import { createRemoteJWKSet, decodeJwt, exportSPKI, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  DAEMON_CLIENT_ID,
  DAEMON_CLIENT_SECRET,
  DEV_CLIENT_ID,
  DEV_PASSWORD,
  GATEWAY_CLIENT_ID,
  GATEWAY_CLIENT_SECRET,
  TENANT_ID,
} from '../../../dev/emulator/seed.ts';
import { useEmulator } from './support/harness.ts';

const fixture = useEmulator();
const OBO = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

function authority() {
  return { authorityHost: fixture.emulator.loginUrl, disableInstanceDiscovery: true };
}

function onBehalfOf(userAssertionToken: string, clientSecret = GATEWAY_CLIENT_SECRET) {
  return new OnBehalfOfCredential({
    tenantId: TENANT_ID,
    clientId: GATEWAY_CLIENT_ID,
    clientSecret,
    userAssertionToken,
    ...authority(),
  });
}

function exchange(assertion: string, overrides: Record<string, string> = {}) {
  return fixture.token({
    grant_type: OBO,
    requested_token_use: 'on_behalf_of',
    client_id: GATEWAY_CLIENT_ID,
    client_secret: GATEWAY_CLIENT_SECRET,
    scope: 'https://graph.microsoft.com/.default',
    assertion,
    ...overrides,
  });
}

describe('@azure/identity', () => {
  it('exchanges a caller token with OnBehalfOfCredential, and Graph takes the result', async () => {
    const credential = onBehalfOf(await fixture.emulator.issueCallerToken({ user: 'admin' }));
    const { token } = await credential.getToken(`${fixture.emulator.graphUrl}/.default`);
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({ oid: fixture.id('admin'), appid: GATEWAY_CLIENT_ID, tid: TENANT_ID, idtyp: 'user' });
    expect(String(claims['scp']).split(' ')).toContain('UserAuthMethod-Phone.ReadWrite.All');
    expect(claims['wids']).toContain('c4e39bd9-1100-46d3-8c65-fb160da0071f');
    const { status } = await fixture.ask('GET', fixture.phones('enable-ok'), { token });
    expect(status).toBe(200);
    expect(fixture.emulator.tokenRequests).toMatchObject([
      { grantType: OBO, clientId: GATEWAY_CLIENT_ID, requestedTokenUse: 'on_behalf_of' },
    ]);
  });

  it('keeps the tokens of two callers apart', async () => {
    const oids = await Promise.all(
      ['admin', 'reader'].map(async (user) => {
        const credential = onBehalfOf(await fixture.emulator.issueCallerToken({ user }));
        return decodeJwt((await credential.getToken('https://graph.microsoft.com/.default')).token)['oid'];
      }),
    );
    expect(oids).toEqual([fixture.id('admin'), fixture.id('reader')]);
  });

  it('gets an app-only token with ClientSecretCredential, once', async () => {
    const credential = new ClientSecretCredential(TENANT_ID, GATEWAY_CLIENT_ID, GATEWAY_CLIENT_SECRET, authority());
    const { token, expiresOnTimestamp } = await credential.getToken('https://graph.microsoft.com/.default');
    await credential.getToken('https://graph.microsoft.com/.default');
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      idtyp: 'app',
      roles: expect.arrayContaining([
        'UserAuthMethod-Phone.ReadWrite.All',
        'User.ReadBasic.All',
        'GroupMember.Read.All',
      ]),
    });
    expect(claims.sub).toBe(claims['oid']);
    expect(claims['scp']).toBeUndefined();
    expect(expiresOnTimestamp - Date.now()).toBeGreaterThan(3_500_000);
    expect(fixture.emulator.tokenRequests).toHaveLength(1);
  });

  it('surfaces step-up as interaction_required with claims', async () => {
    const credential = onBehalfOf(await fixture.emulator.issueCallerToken({ user: 'step-up' }));
    await expect(credential.getToken('https://graph.microsoft.com/.default')).rejects.toThrow(/50076/);
  });

  it('refuses a wrong secret', async () => {
    const credential = onBehalfOf(await fixture.emulator.issueCallerToken(), 'wrong');
    await expect(credential.getToken('https://graph.microsoft.com/.default')).rejects.toThrow(/7000215/);
  });

  it('takes a client assertion of a federated subject', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const subject = { issuer: 'https://issuer.example', subject: 'workload-1' };
    fixture.emulator.tenant.registrations
      .get(GATEWAY_CLIENT_ID)!
      .federatedSubjects.push({ ...subject, publicKeyPem: await exportSPKI(publicKey) });
    const assertion = (sub: string) => () =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'RS256' })
        .setIssuer(subject.issuer)
        .setSubject(sub)
        .setAudience('api://AzureADTokenExchange')
        .setExpirationTime('5m')
        .sign(privateKey);
    const good = new ClientAssertionCredential(TENANT_ID, GATEWAY_CLIENT_ID, assertion('workload-1'), authority());
    const bad = new ClientAssertionCredential(TENANT_ID, GATEWAY_CLIENT_ID, assertion('workload-2'), authority());
    expect((await good.getToken('https://graph.microsoft.com/.default')).token).toContain('.');
    await expect(bad.getToken('https://graph.microsoft.com/.default')).rejects.toThrow(/700027/);
  });
});

describe('caller tokens', () => {
  it('verify against the published keys and carry what Entra writes', async () => {
    const { loginUrl } = fixture.emulator;
    const discovery = await fetch(`${loginUrl}/${TENANT_ID}/v2.0/.well-known/openid-configuration`);
    const { issuer, jwks_uri } = (await discovery.json()) as Record<string, string>;
    const keys = createRemoteJWKSet(new URL(jwks_uri!));
    const token = await fixture.emulator.issueCallerToken({ user: 'plain' });
    const { payload } = await jwtVerify(token, keys, { issuer: issuer!, audience: GATEWAY_CLIENT_ID });
    expect(payload).toMatchObject({
      oid: fixture.id('plain'),
      azp: DEV_CLIENT_ID,
      azpacr: '0',
      ver: '2.0',
      scp: expect.stringContaining('PhoneMethods.Read PhoneMethods.ReadWrite'),
      preferred_username: 'plain@contoso.example',
    });
    expect(payload.iss).toBe(`${loginUrl}/${TENANT_ID}/v2.0`);
  });

  it('are app-only for the daemon', async () => {
    const claims = decodeJwt(await fixture.emulator.issueCallerToken({ app: true }));
    expect(claims).toMatchObject({
      idtyp: 'app',
      azp: DAEMON_CLIENT_ID,
      roles: expect.arrayContaining(['PhoneMethods.Read.All', 'PhoneMethods.ReadWrite.All']),
    });
    expect(claims.sub).toBe(claims['oid']);
    expect(claims).not.toHaveProperty('scp');
  });

  it('take any override, and lose a claim set to undefined', async () => {
    const token = await fixture.emulator.issueCallerToken({
      claims: { aud: 'other', scp: undefined },
      expiresInSeconds: -60,
    });
    const claims = decodeJwt(token);
    expect(claims.aud).toBe('other');
    expect(claims).not.toHaveProperty('scp');
    expect(claims.exp).toBeLessThan(Date.now() / 1000);
  });

  it.each(['foreign', 'foreign-same-kid', 'hmac', 'none'] as const)('signed %s do not verify', async (key) => {
    const publicJwk = fixture.emulator;
    const keys = createRemoteJWKSet(new URL(`${publicJwk.loginUrl}/${TENANT_ID}/discovery/v2.0/keys`));
    await expect(jwtVerify(await fixture.emulator.issueCallerToken({ key }), keys)).rejects.toThrow();
  });

  it('are signed with a new key after rotation, with both keys published', async () => {
    const keyUrl = new URL(`${fixture.emulator.loginUrl}/${TENANT_ID}/discovery/v2.0/keys`);
    const before = await fixture.emulator.issueCallerToken();
    await fixture.emulator.rotateSigningKey();
    const after = await fixture.emulator.issueCallerToken();
    const keys = createRemoteJWKSet(keyUrl);
    const used = await Promise.all(
      [before, after].map(async (token) => (await jwtVerify(token, keys)).protectedHeader.kid),
    );
    expect(new Set(used).size).toBe(2);
  });
});

describe('the token endpoint', () => {
  it('gives the dev client a caller token for a password', async () => {
    const form = { grant_type: 'password', client_id: DEV_CLIENT_ID, username: 'plain@contoso.example' };
    const scope = `openid api://${GATEWAY_CLIENT_ID}/PhoneMethods.Read`;
    const { status, body } = await fixture.token({ ...form, scope, password: DEV_PASSWORD });
    expect(status).toBe(200);
    expect(decodeJwt(body.access_token)).toMatchObject({ aud: GATEWAY_CLIENT_ID, oid: fixture.id('plain') });
    expect(decodeJwt(body.id_token).aud).toBe(DEV_CLIENT_ID);
    const { body: refusal } = await fixture.token({ ...form, scope, password: 'wrong' });
    expect(refusal).toMatchObject({ error: 'invalid_grant', error_codes: [50126] });
  });

  it('gives the daemon application roles of the gateway', async () => {
    const { body } = await fixture.token({
      grant_type: 'client_credentials',
      client_id: DAEMON_CLIENT_ID,
      client_secret: DAEMON_CLIENT_SECRET,
      scope: `api://${GATEWAY_CLIENT_ID}/.default`,
    });
    expect(decodeJwt(body.access_token)['roles']).toEqual(
      expect.arrayContaining(['PhoneMethods.Read.All', 'PhoneMethods.ReadWrite.All']),
    );
  });

  it('takes an assertion under a registered certificate, by any of its forms', async () => {
    const { privateKey, publicKey } = await generateKeyPair('PS256', { extractable: true });
    const registration = fixture.emulator.tenant.registrations.get(GATEWAY_CLIENT_ID)!;
    registration.certificates.push(
      createPublicKey(await exportSPKI(publicKey))
        .export({ type: 'spki', format: 'pem' })
        .toString(),
    );
    const assertion = await new SignJWT({})
      .setProtectedHeader({ alg: 'PS256' })
      .setIssuer(GATEWAY_CLIENT_ID)
      .setSubject(GATEWAY_CLIENT_ID)
      .setAudience(`${fixture.emulator.loginUrl}/${TENANT_ID}/oauth2/v2.0/token`)
      .setExpirationTime('5m')
      .sign(privateKey);
    const form = {
      grant_type: 'client_credentials',
      client_id: GATEWAY_CLIENT_ID,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      scope: 'https://graph.microsoft.com/.default',
    };
    expect((await fixture.token(form)).status).toBe(200);
    registration.certificates.length = 0;
    expect((await fixture.token(form)).body).toMatchObject({ error: 'invalid_client', error_codes: [700027] });
  });

  const refusals: [string, () => Promise<{ status: number; body: unknown }>, string, number][] = [
    [
      'an expired assertion',
      async () => exchange(await fixture.emulator.issueCallerToken({ expiresInSeconds: -10 })),
      'invalid_grant',
      500133,
    ],
    [
      'a forged assertion',
      async () => exchange(await fixture.emulator.issueCallerToken({ key: 'foreign' })),
      'invalid_grant',
      50013,
    ],
    [
      'an unsigned assertion',
      async () => exchange(await fixture.emulator.issueCallerToken({ key: 'none' })),
      'invalid_grant',
      50013,
    ],
    [
      'an assertion for somebody else',
      async () => exchange(await fixture.emulator.issueCallerToken({ claims: { aud: 'x' } })),
      'invalid_grant',
      500131,
    ],
    [
      'an assertion of another issuer',
      async () => exchange(await fixture.emulator.issueCallerToken({ claims: { iss: 'x' } })),
      'invalid_grant',
      50013,
    ],
    [
      'an app-only assertion',
      async () => exchange(await fixture.emulator.issueCallerToken({ app: true })),
      'invalid_grant',
      7000114,
    ],
    [
      'an assertion of nobody',
      async () => exchange(await fixture.emulator.issueCallerToken({ claims: { oid: 'x' } })),
      'invalid_grant',
      50034,
    ],
    [
      'a step-up',
      async () => exchange(await fixture.emulator.issueCallerToken({ user: 'step-up' })),
      'interaction_required',
      50076,
    ],
    ['an unknown client', async () => exchange('x', { client_id: 'x' }), 'unauthorized_client', 700016],
    ['a wrong secret', async () => exchange('x', { client_secret: 'x' }), 'invalid_client', 7000215],
    ['no secret', async () => exchange('x', { client_secret: '' }), 'invalid_client', 7000218],
    ['an unknown grant', async () => exchange('x', { grant_type: 'x' }), 'unsupported_grant_type', 70003],
    [
      'an unknown resource',
      async () => exchange('x', { scope: 'https://x.example/.default' }),
      'invalid_resource',
      500011,
    ],
    ['no scope', async () => exchange('x', { scope: '' }), 'invalid_scope', 70011],
    [
      'a scope without .default for an app',
      async () => exchange('x', { grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/User.Read' }),
      'invalid_scope',
      1002012,
    ],
    [
      'a permission nobody consented to',
      async () =>
        exchange(await fixture.emulator.issueCallerToken(), { scope: 'https://graph.microsoft.com/Mail.Read' }),
      'invalid_grant',
      65001,
    ],
    ['an unknown tenant', () => fixture.token({ grant_type: OBO }, 'fabrikam.example'), 'invalid_request', 90002],
  ];
  it.each(refusals)('refuses %s', async (_, attempt, error, code) => {
    const { status, body } = await attempt();
    expect(status).toBe(error === 'invalid_client' ? 401 : 400);
    expect(body).toMatchObject({ error, error_codes: [code] });
    expect(Object.keys(body as object)).toEqual(
      expect.arrayContaining(['error_description', 'timestamp', 'trace_id', 'correlation_id']),
    );
  });

  it('sends a claims challenge with a step-up, and records no secret', async () => {
    const { body } = await exchange(await fixture.emulator.issueCallerToken({ user: 'step-up' }));
    expect(JSON.parse(body.claims)).toHaveProperty('access_token');
    expect(JSON.stringify(fixture.emulator.tokenRequests)).not.toContain(GATEWAY_CLIENT_SECRET);
  });
});
