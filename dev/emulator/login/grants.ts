// The grants of the token endpoint: client_credentials, on-behalf-of, authorization code, password, device code. Each ends in whom the token is for,
// or throws a LoginError. Clients have proved themselves before.
import { errors, jwtVerify } from 'jose';
import type { World } from '../routes/world.ts';
import { DEV_PASSWORD, OTHER_TENANT_ID } from '../seed.ts';
import type { Registration } from '../tenant/registration.ts';
import { type Grantee, issuerOf } from './claims.ts';
import { LoginError, STEP_UP_CLAIMS } from './login-error.ts';
import { SCRIPTED_REFUSALS } from './login-refusals.ts';
import type { RequestedScope } from './resources.ts';

export type Grant = (
  world: World,
  form: URLSearchParams,
  client: Registration,
  scope: RequestedScope,
) => Promise<Grantee>;

const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';
export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

export const GRANTS: ReadonlyMap<string, Grant> = new Map<string, Grant>([
  ['client_credentials', clientCredentials],
  [JWT_BEARER, onBehalfOf],
  ['authorization_code', authorizationCode],
  ['password', password],
  [DEVICE_CODE, deviceCode],
  // As Microsoft's library calls it.
  ['device_code', deviceCode],
]);

async function clientCredentials(
  _: World,
  form: URLSearchParams,
  client: Registration,
  scope: RequestedScope,
): Promise<Grantee> {
  if (client.publicClient) throw new LoginError('noCredential');
  if (scope.permissions.join() !== '.default') throw new LoginError('needsDefault', { scope: form.get('scope') ?? '' });
  return { kind: 'application', client, roles: client.consents[scope.resource].application };
}

async function onBehalfOf(
  world: World,
  form: URLSearchParams,
  client: Registration,
  scope: RequestedScope,
): Promise<Grantee> {
  if (form.get('requested_token_use') !== 'on_behalf_of')
    throw new LoginError('missingParameter', { name: 'requested_token_use' });
  const assertion = form.get('assertion');
  if (!assertion) throw new LoginError('missingParameter', { name: 'assertion' });
  const { payload } = await jwtVerify(assertion, world.keys.find, {
    algorithms: ['RS256'],
    issuer: [issuerOf(world.loginUrl), issuerOf(world.loginUrl, OTHER_TENANT_ID)],
    audience: client.clientId,
    currentDate: new Date(world.now()),
  }).catch((error: unknown) => {
    throw assertionError(error);
  });
  if (typeof payload['scp'] !== 'string') throw new LoginError('assertionIsApp');
  const person = world.tenant.find(String(payload['oid']));
  if (!person) throw new LoginError('unknownUser');
  if (person.signInRefusal !== null) {
    const { aadsts, claims } = person.signInRefusal;
    throw new LoginError(
      SCRIPTED_REFUSALS[aadsts],
      { client: client.clientId, resource: scope.audience },
      claims ? STEP_UP_CLAIMS : undefined,
    );
  }
  return { kind: 'delegated', person, client, scopes: delegatedScopes(client, scope) };
}

async function authorizationCode(
  world: World,
  form: URLSearchParams,
  client: Registration,
  scope: RequestedScope,
): Promise<Grantee> {
  const { person, nonce, claims } = world.authorizationCodes.exchange(
    {
      code: form.get('code') ?? '',
      clientId: client.clientId,
      redirectUri: form.get('redirect_uri') ?? '',
      codeVerifier: form.get('code_verifier') ?? '',
    },
    world.now(),
  );
  const asked = claims ?? form.get('claims') ?? undefined;
  return { kind: 'delegated', person, client, scopes: delegatedScopes(client, scope), nonce, asked };
}

async function password(
  world: World,
  form: URLSearchParams,
  client: Registration,
  scope: RequestedScope,
): Promise<Grantee> {
  const person = world.tenant.named(form.get('username') ?? '');
  if (!person || form.get('password') !== DEV_PASSWORD) throw new LoginError('badPassword');
  return { kind: 'delegated', person, client, scopes: delegatedScopes(client, scope) };
}

async function deviceCode(
  world: World,
  form: URLSearchParams,
  client: Registration,
  scope: RequestedScope,
): Promise<Grantee> {
  const code = form.get('device_code') ?? form.get('code');
  if (!code) throw new LoginError('missingParameter', { name: 'device_code' });
  const person = world.deviceCodes.exchange(code, client.clientId, world.now());
  return { kind: 'delegated', person, client, scopes: delegatedScopes(client, scope) };
}

/** All that was consented: naming one permission asks for at least that one. */
function delegatedScopes(client: Registration, { resource, permissions }: RequestedScope): readonly string[] {
  const consented = client.consents[resource].delegated;
  const missing = permissions.some((permission) => permission !== '.default' && !consented.includes(permission));
  if (missing || consented.length === 0) throw new LoginError('consentRequired', { client: client.clientId });
  return consented;
}

function assertionError(error: unknown): LoginError {
  if (error instanceof errors.JWTExpired) return new LoginError('assertionExpired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return new LoginError('assertionAudience');
    if (error.claim === 'nbf') return new LoginError('assertionExpired');
  }
  return new LoginError('badAssertion');
}
