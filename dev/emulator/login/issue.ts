// Tokens without the login server's ceremony, for tests and /dev/token: a caller's token for the gateway, or one for
// Graph itself, with any claim or header overridden.
import type { World } from '../routes/world.ts';
import { DAEMON_CLIENT_ID, DEFAULT_CALLER, DEV_CLIENT_ID, GATEWAY_CLIENT_ID } from '../seed.ts';
import type { Registration } from '../tenant/registration.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { type Claims, type Grantee, gatewayClaims, graphClaims } from './claims.ts';
import { type SigningChoice, sign } from './sign.ts';

export interface TokenOptions {
  /** Object id, userPrincipalName or short name; `admin` by default. Ignored with `app`. */
  user?: string;
  /** An app-only token, of the daemon for the gateway, of the gateway for Graph. */
  app?: boolean;
  /** The client that asks, in place of the usual one. */
  clientId?: string;
  /** Scopes, or application roles with `app`; space separated. Default: all that was consented. */
  scope?: string;
  /** Replaces claims; `undefined` removes one. */
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  /** From now; negative for a token already expired. */
  expiresInSeconds?: number;
  key?: SigningChoice;
}

/** Rejects for a user the tenant does not have. */
export function issueCallerToken(world: World, options: TokenOptions = {}): Promise<string> {
  const client = registration(world.tenant, options.clientId ?? (options.app ? DAEMON_CLIENT_ID : DEV_CLIENT_ID));
  return issue(
    world,
    options,
    gatewayClaims(grantee(world.tenant, client, 'gateway', options), world.loginUrl, world.now()),
  );
}

/** As the gateway would get it: its client id, its consented permissions. */
export function issueGraphToken(world: World, options: TokenOptions = {}): Promise<string> {
  const client = registration(world.tenant, options.clientId ?? GATEWAY_CLIENT_ID);
  return issue(
    world,
    options,
    graphClaims(grantee(world.tenant, client, 'graph', options), world.graphUrl, world.now()),
  );
}

async function issue(world: World, options: TokenOptions, claims: Claims): Promise<string> {
  const all: Claims = { ...claims, ...lifetime(options, world.now()), ...options.claims };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return sign(world.keys, kept, options.key, options.header);
}

function lifetime({ expiresInSeconds }: TokenOptions, nowMs: number): Claims {
  if (expiresInSeconds === undefined) return {};
  const exp = Math.floor(nowMs / 1000) + expiresInSeconds;
  const iat = Math.min(Math.floor(nowMs / 1000), exp - 3600);
  return { exp, iat, nbf: iat };
}

function grantee(tenant: Tenant, client: Registration, resource: 'graph' | 'gateway', options: TokenOptions): Grantee {
  const named = options.scope?.split(' ').filter((part) => part !== '');
  if (options.app) return { kind: 'application', client, roles: named ?? client.consents[resource].application };
  const person = tenant.named(options.user ?? DEFAULT_CALLER.shortName);
  if (!person) throw new Error(`the tenant has nobody called ${options.user}`);
  return { kind: 'delegated', person, client, scopes: named ?? client.consents[resource].delegated };
}

function registration(tenant: Tenant, clientId: string): Registration {
  const found = tenant.registrations.get(clientId);
  if (!found) throw new Error(`the tenant has no registration ${clientId}`);
  return found;
}
