// The APIs that tokens are asked for, by the names a scope may give them: `{resource}/.default` or
// `{resource}/{permission}`. OpenID scopes beside them are noted and set apart.
import type { World } from '../routes/world.ts';
import { GATEWAY_CLIENT_ID } from '../seed.ts';
import type { Resource } from '../tenant/registration.ts';
import { LoginError } from './login-error.ts';

const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';
const OPENID_SCOPES = new Set(['openid', 'profile', 'email', 'offline_access']);

type Addresses = Pick<World, 'graphUrl' | 'loginUrl' | 'otherGraphUrls'>;

export interface RequestedScope {
  resource: Resource;
  /** The audience a Graph token gets: the resource as it was written. */
  audience: string;
  /** `.default`, or names of permissions. */
  permissions: string[];
  openid: boolean;
}

/** Every audience a Graph token may carry; the emulator's own addresses count as Graph's. */
export function graphAudiences({ graphUrl, loginUrl, otherGraphUrls }: Addresses): string[] {
  return [graphUrl, loginUrl, ...otherGraphUrls, 'https://graph.microsoft.com', GRAPH_APP_ID];
}

/** Throws `invalid_scope` or `invalid_resource`, as Entra answers them. */
export function parseScope(world: Addresses, scope: string): RequestedScope {
  const all = scope.split(' ').filter((part) => part !== '');
  const parts = all.filter((part) => !OPENID_SCOPES.has(part));
  const split = parts.map((part) => {
    const slash = part.lastIndexOf('/');
    return { audience: part.slice(0, Math.max(slash, 0)).replace(/\/$/, ''), permission: part.slice(slash + 1) };
  });
  const audience = split[0]?.audience ?? '';
  if (split.length === 0 || audience === '' || split.some((part) => part.audience !== audience)) {
    throw new LoginError('invalidScope', { scope });
  }
  return {
    resource: resourceOf(world, audience),
    audience,
    permissions: split.map(({ permission }) => permission),
    openid: all.includes('openid'),
  };
}

function resourceOf(world: Addresses, audience: string): Resource {
  if (graphAudiences(world).includes(audience)) return 'graph';
  if (audience === GATEWAY_CLIENT_ID || audience === `api://${GATEWAY_CLIENT_ID}`) return 'gateway';
  throw new LoginError('unknownResource', { resource: audience });
}
