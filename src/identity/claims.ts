// Converts verified claims to a Caller, or to the reason why they are not sufficient. Pure; signature, issuer, audience
// and times were checked before. A caller is identified by `tid` and `oid`, never by a name.
// https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference

import { z } from 'zod';
import type { Caller } from './caller.ts';

export type ClaimedCaller = Omit<Caller, 'assertion' | 'key' | 'pseudonym'>;

/** `claims`: not an access token for this gateway. `permissions` and `client`: an access token without rights here. */
export type ClaimsRefusal = 'claims' | 'permissions' | 'client';

const guid = z.guid().toLowerCase();
const names = z.array(z.string().max(256)).max(256);

const accessToken = z.object({
  ver: z.literal('2.0'),
  // The audience was checked before. A list could also name others.
  aud: z.string(),
  tid: guid,
  oid: guid,
  sub: z.string().max(256),
  azp: z.string().min(1).max(128).toLowerCase(),
  idtyp: z.string().max(16).optional(),
  scp: z.string().max(4096).optional(),
  roles: names.optional(),
  acrs: z.union([names, z.string().max(256)]).optional(),
  xms_cc: z.union([names, z.string().max(256)]).optional(),
  exp: z.number(),
  iat: z.number(),
  nbf: z.number(),
});

type AccessToken = z.output<typeof accessToken>;

/** `tenantId` is the tenant whose issuer and keys verified the token. */
export function callerFromClaims(
  payload: unknown,
  tenantId: string,
  clients: readonly string[] | null,
): ClaimedCaller | ClaimsRefusal {
  const token = accessToken.safeParse(payload).data;
  if (token === undefined || token.tid !== tenantId) return 'claims';
  const kind = kindOf(token);
  if (kind === null) return 'permissions';
  if (clients !== null && !clients.includes(token.azp)) return 'client';
  return {
    kind,
    tenantId: token.tid,
    objectId: token.oid,
    clientId: token.azp,
    principal: `${token.tid} ${token.oid} ${token.azp}`,
    permissions: new Set(kind === 'delegated' ? words(token.scp) : token.roles),
    authContexts: new Set(many(token.acrs)),
    claimsCapable: many(token.xms_cc).some((capability) => capability.toLowerCase() === 'cp1'),
    issuedAt: token.iat,
    expiresAt: token.exp,
  };
}

// A person's token has scopes and no app roles, an application's the reverse. An application without any role also gets
// a token, so "neither" must not pass; "both" would let one kind pass as the other.
// https://learn.microsoft.com/entra/identity-platform/scenario-protected-web-api-verification-scope-app-roles
function kindOf(token: AccessToken): Caller['kind'] | null {
  const scopes = words(token.scp).length > 0;
  const roles = token.roles !== undefined && token.roles.length > 0;
  const application = token.idtyp === undefined ? token.oid === token.sub : token.idtyp === 'app';
  if (scopes && !roles && !application) return 'delegated';
  return roles && !scopes && application ? 'application' : null;
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter((word) => word !== '');
}

function many(claim: string | string[] | undefined): string[] {
  return typeof claim === 'string' ? [claim] : (claim ?? []);
}
