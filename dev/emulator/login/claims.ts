// The claims of access tokens, as Entra writes them: v1 for Graph, v2 for the gateway. Nothing is signed here.
import { createHash, randomBytes } from 'node:crypto';
import { GATEWAY_CLIENT_ID, TENANT_ID } from '../seed.ts';
import type { Person } from '../tenant/person.ts';
import type { Registration } from '../tenant/registration.ts';
import { roleIds } from '../tenant/roles.ts';

/** Whom a token speaks for: a person through a client with these scopes, or the client itself with these roles. */
export type Grantee =
  | {
      kind: 'delegated';
      person: Person;
      client: Registration;
      scopes: readonly string[];
      nonce?: string | undefined;
      /** The claims request, JSON. */
      asked?: string | undefined;
    }
  | { kind: 'application'; client: Registration; roles: readonly string[] };

export type Claims = Record<string, unknown>;

export const TOKEN_LIFETIME_SECONDS = 3600;

export function issuerOf(loginUrl: string, tenantId: string = TENANT_ID): string {
  return `${loginUrl}/${tenantId}/v2.0`;
}

/** v2, for the gateway: `azp`, `preferred_username`, scopes or application roles. */
export function gatewayClaims(grantee: Grantee, loginUrl: string, nowMs: number): Claims {
  const { clientId, publicClient, servicePrincipalId } = grantee.client;
  const common = {
    aud: GATEWAY_CLIENT_ID,
    iss: issuerOf(loginUrl),
    azp: clientId,
    azpacr: publicClient ? '0' : '1',
    ver: '2.0',
    ...lifetime(nowMs),
  };
  if (grantee.kind === 'application') {
    return { ...common, idtyp: 'app', oid: servicePrincipalId, sub: servicePrincipalId, ...rolesOf(grantee.roles) };
  }
  const { person, scopes } = grantee;
  return {
    ...common,
    oid: person.id,
    sub: pairwise(person.id, GATEWAY_CLIENT_ID),
    name: person.displayName,
    preferred_username: person.userPrincipalName,
    scp: scopes.join(' '),
    ...askedClaims(grantee.asked),
  };
}

/** What a client may ask for: a context of authentication, which the sign-in then satisfies, and its own capabilities. */
function askedClaims(asked: string | undefined): Claims {
  const { acrs, xms_cc: capabilities } = asked === undefined ? {} : (JSON.parse(asked).access_token ?? {});
  return {
    ...(acrs === undefined ? {} : { acrs: [acrs.value] }),
    ...(capabilities === undefined ? {} : { xms_cc: capabilities.values }),
  };
}

/** v1, for Graph: `appid`, directory roles in `wids`. */
export function graphClaims(grantee: Grantee, audience: string, nowMs: number): Claims {
  const { clientId, publicClient, servicePrincipalId, displayName } = grantee.client;
  const common = {
    aud: audience,
    iss: `https://sts.windows.net/${TENANT_ID}/`,
    appid: clientId,
    app_displayname: displayName,
    appidacr: publicClient ? '0' : '1',
    ver: '1.0',
    ...lifetime(nowMs),
  };
  if (grantee.kind === 'application') {
    return { ...common, idtyp: 'app', oid: servicePrincipalId, sub: servicePrincipalId, ...rolesOf(grantee.roles) };
  }
  const { person, scopes } = grantee;
  return {
    ...common,
    idtyp: 'user',
    oid: person.id,
    sub: pairwise(person.id, 'graph'),
    name: person.displayName,
    upn: person.userPrincipalName,
    unique_name: person.userPrincipalName,
    scp: scopes.join(' '),
    wids: roleIds(person.roles),
  };
}

export function idTokenClaims(person: Person, client: Registration, loginUrl: string, nowMs: number): Claims {
  return {
    aud: client.clientId,
    iss: issuerOf(loginUrl),
    oid: person.id,
    sub: pairwise(person.id, client.clientId),
    name: person.displayName,
    preferred_username: person.userPrincipalName,
    ver: '2.0',
    ...lifetime(nowMs),
  };
}

function lifetime(nowMs: number): Claims {
  const iat = Math.floor(nowMs / 1000);
  return {
    tid: TENANT_ID,
    iat,
    nbf: iat,
    exp: iat + TOKEN_LIFETIME_SECONDS,
    uti: randomBytes(16).toString('base64url'),
  };
}

/** An application without permissions gets a token without the claim. */
function rolesOf(roles: readonly string[]): Claims {
  return roles.length > 0 ? { roles } : {};
}

/** The subject differs per client and is the same at every sign-in. */
function pairwise(oid: string, clientId: string): string {
  return createHash('sha256').update(`${oid}:${clientId}`).digest('base64url');
}
