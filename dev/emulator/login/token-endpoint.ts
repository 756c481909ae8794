// POST /{tenant}/oauth2/v2.0/token: reads the form, lets the client prove itself, runs the grant, signs the tokens.
import type { Answer } from '../http/exchange.ts';
import type { World } from '../routes/world.ts';
import { TENANT_ID } from '../seed.ts';
import { type Grantee, gatewayClaims, graphClaims, idTokenClaims, TOKEN_LIFETIME_SECONDS } from './claims.ts';
import { authenticateClient } from './client-authentication.ts';
import { GRANTS } from './grants.ts';
import { LoginError, loginErrorAnswer } from './login-error.ts';
import { parseScope, type RequestedScope } from './resources.ts';
import { sign } from './sign.ts';

export async function answerToken(world: World, form: URLSearchParams, tokenUrl: string): Promise<Answer> {
  try {
    const grantType = form.get('grant_type');
    if (!grantType) throw new LoginError('missingParameter', { name: 'grant_type' });
    const grant = GRANTS.get(grantType);
    if (!grant) throw new LoginError('unsupportedGrant', { grant: grantType });
    const client = await authenticateClient(world, form, tokenUrl);
    const scope = parseScope(world, form.get('scope') ?? '');
    return await tokenAnswer(world, await grant(world, form, client, scope), scope);
  } catch (error) {
    if (!(error instanceof LoginError)) throw error;
    return loginErrorAnswer(error, world.now(), form.get('client-request-id') ?? undefined);
  }
}

async function tokenAnswer(world: World, grantee: Grantee, scope: RequestedScope): Promise<Answer> {
  const now = world.now();
  const claims =
    scope.resource === 'graph'
      ? graphClaims(grantee, scope.audience, now)
      : gatewayClaims(grantee, world.loginUrl, now);
  const body = {
    token_type: 'Bearer',
    expires_in: TOKEN_LIFETIME_SECONDS,
    ext_expires_in: TOKEN_LIFETIME_SECONDS,
    access_token: await sign(world.keys, claims),
    ...(grantee.kind === 'delegated' ? await personParts(world, grantee, scope) : {}),
  };
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store, no-cache' },
    body,
  };
}

/** What only a token for a person comes with; MSAL keys its cache on `client_info`. */
async function personParts(world: World, grantee: Grantee & { kind: 'delegated' }, scope: RequestedScope) {
  const { person, client, scopes, nonce } = grantee;
  const idTokenOf = () => idTokenClaims(person, client, world.loginUrl, world.now());
  const clientInfo = JSON.stringify({ uid: person.id, utid: TENANT_ID });
  return {
    scope: scopes.map((permission) => `${scope.audience}/${permission}`).join(' '),
    client_info: Buffer.from(clientInfo).toString('base64url'),
    ...(scope.openid ? { id_token: await sign(world.keys, { ...idTokenOf(), nonce }) } : {}),
  };
}
