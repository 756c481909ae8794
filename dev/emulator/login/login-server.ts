// The HTTPS face of the login server: discovery, keys, token. Records what it was asked, without secrets, and draws
// faults where a rule names the operation `token` or `keys`.
import { randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import { type Answer, readBody, send } from '../http/exchange.ts';
import type { Incoming, Outgoing } from '../http/wire-faults.ts';
import { type Reply, underFaults } from '../routes/under-faults.ts';
import type { World } from '../routes/world.ts';
import { DOMAIN, OTHER_TENANT_ID, TENANT_ID } from '../seed.ts';
import { authorize } from './authorize.ts';
import { issuerOf } from './claims.ts';
import { beginDeviceSignIn } from './device-code.ts';
import { LoginError, loginErrorAnswer } from './login-error.ts';
import { answerToken } from './token-endpoint.ts';

const TENANT_NAMES = new Set([TENANT_ID, OTHER_TENANT_ID, DOMAIN, 'organizations', 'common']);

export async function serveLogin(world: World, request: Incoming, response: Outgoing): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', world.loginUrl);
  const [, tenant = '', rest = ''] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
  const { answer, wire } = await route(world, request, tenant, rest, searchParams);
  // Pages ask for tokens from their own origin.
  const { origin } = request.headers;
  const shared = typeof origin === 'string' ? { 'access-control-allow-origin': origin } : {};
  await send(response, { ...answer, headers: { 'x-ms-request-id': randomUUID(), ...shared, ...answer.headers } }, wire);
}

async function route(
  world: World,
  request: Incoming,
  tenant: string,
  rest: string,
  searchParams: URLSearchParams,
): Promise<Reply> {
  const name = `${request.method} ${rest}`;
  const known = TENANT_NAMES.has(tenant.toLowerCase());
  if (!known && rest !== '')
    return { answer: loginErrorAnswer(new LoginError('unknownTenant', { tenant }), world.now()) };
  if (name === 'GET v2.0/.well-known/openid-configuration') return document(world, rest, discovery(world, tenant));
  if (name === 'GET discovery/v2.0/keys') return document(world, rest, { keys: jwks(world, tenant) });
  if (name === 'GET oauth2/v2.0/authorize') return { answer: authorize(world, searchParams) };
  if (name === 'POST oauth2/v2.0/devicecode') return { answer: await deviceCode(world, request) };
  if (name === 'POST oauth2/v2.0/token') return token(world, request, tenant);
  return { answer: { status: 404, headers: {} } };
}

function document(world: World, path: string, body: unknown): Promise<Reply> {
  const receivedAt = world.now();
  world.documentRequests.push({ path, receivedAt });
  const subject = { on: 'call', operation: 'keys', method: 'GET', path: `/${path}`, userNames: [] } as const;
  const ids = { requestId: randomUUID(), clientRequestId: randomUUID(), receivedAt };
  return underFaults(world, subject, ids, () => ({ answer: json(body) }));
}

async function token(world: World, request: Incoming, tenant: string): Promise<Reply> {
  const form = new URLSearchParams((await readBody(request)) ?? '');
  const receivedAt = world.now();
  world.tokenRequests.push({
    grantType: form.get('grant_type') ?? '',
    clientId: form.get('client_id') ?? '',
    scope: form.get('scope') ?? '',
    requestedTokenUse: form.get('requested_token_use') ?? undefined,
    receivedAt,
  });
  const subject = {
    on: 'call',
    operation: 'token',
    method: 'POST',
    path: '/oauth2/v2.0/token',
    userNames: namesIn(world, form),
  } as const;
  const ids = { requestId: randomUUID(), clientRequestId: randomUUID(), receivedAt };
  const tokenUrl = `${world.loginUrl}/${tenant}/oauth2/v2.0/token`;
  return underFaults(world, subject, ids, async () => ({ answer: await answerToken(world, form, tokenUrl) }));
}

async function deviceCode(world: World, request: Incoming): Promise<Answer> {
  return beginDeviceSignIn(world, new URLSearchParams((await readBody(request)) ?? ''));
}

/** Names of the person whose token is exchanged; the signature is judged later. */
function namesIn(world: World, form: URLSearchParams): string[] {
  const assertion = form.get('assertion');
  if (assertion === null) return [];
  try {
    const person = world.tenant.find(String(decodeJwt(assertion)['oid']));
    return person ? [person.id, person.userPrincipalName.toLowerCase(), person.shortName] : [];
  } catch {
    return [];
  }
}

function discovery(world: World, tenant: string): Record<string, unknown> {
  const base = `${world.loginUrl}/${tenant}`;
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: issuerIn(world, tenant),
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'name', 'oid', 'tid', 'preferred_username', 'ver'],
    cloud_instance_name: 'localhost',
    msgraph_host: new URL(world.graphUrl).host,
  };
}

/** Every name but that of the other tenant means the first one. */
function issuerIn({ loginUrl }: World, tenant: string): string {
  return tenant.toLowerCase() === OTHER_TENANT_ID ? issuerOf(loginUrl, OTHER_TENANT_ID) : issuerOf(loginUrl);
}

function jwks(world: World, tenant: string): object[] {
  const issuer = issuerIn(world, tenant);
  return world.keys.published.map(({ kid, publicJwk }) => ({ ...publicJwk, use: 'sig', kid, issuer }));
}

function json(body: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body };
}
