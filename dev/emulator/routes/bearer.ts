// The bearer token of a request to Graph, turned into an actor or a 401. Checks what Graph checks: form, signature,
// lifetime, audience. Permissions are judged later.
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { graphAudiences } from '../login/resources.ts';
import type { Actor } from '../tenant/actor.ts';
import { REFUSALS, type Refusal } from '../tenant/refusals.ts';
import type { World } from './world.ts';

export async function authenticate(world: World, authorization: string | undefined): Promise<Actor | Refusal> {
  const token = /^Bearer\s+(.*)$/i.exec(authorization ?? '')?.[1]?.trim() ?? '';
  if (token === '') return challenge(REFUSALS.tokenEmpty);
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)) return challenge(REFUSALS.tokenMalformed);
  try {
    const { payload } = await jwtVerify(token, world.keys.find, {
      algorithms: ['RS256'],
      audience: graphAudiences(world),
      currentDate: new Date(world.now()),
    });
    return toActor(payload);
  } catch (error) {
    return challenge(refusalFor(error));
  }
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return REFUSALS.tokenExpired;
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') return REFUSALS.tokenAudience;
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid) return REFUSALS.tokenMalformed;
  return REFUSALS.tokenAltered;
}

function challenge(refusal: Refusal): Refusal {
  const authority = 'https://login.microsoftonline.com/common/oauth2/authorize';
  return {
    ...refusal,
    headers: {
      'www-authenticate': `Bearer realm="", authorization_uri="${authority}", client_id="00000003-0000-0000-c000-000000000000"`,
    },
  };
}

function toActor(payload: JWTPayload): Actor {
  const { oid, appid, scp, roles, wids } = payload as Record<string, unknown>;
  const delegated = typeof scp === 'string';
  return {
    kind: delegated ? 'delegated' : 'application',
    id: String(oid),
    clientId: String(appid),
    permissions: new Set(delegated ? scp.split(' ') : Array.isArray(roles) ? roles.map(String) : []),
    roleIds: new Set(Array.isArray(wids) ? wids.map(String) : []),
  };
}
