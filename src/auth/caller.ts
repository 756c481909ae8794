// A bearer token in, a verified Caller out, or why not. Only Microsoft Entra access tokens that the configured tenant
// issued for this gateway pass; nothing of a refused token is repeated.
// https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens

import { createHash } from 'node:crypto';
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';

/** Who asks us. Lives as long as one request. */
export interface Caller {
  /** `delegated`: a signed-in person through a client. `application`: a daemon in its own name. */
  readonly kind: 'delegated' | 'application';
  readonly tenantId: string;
  readonly objectId: string;
  readonly clientId: string;
  /** Scopes of a delegated token, app roles of an application's. */
  readonly permissions: ReadonlySet<string>;
  /** The token itself, for the on-behalf-of exchange. Never logged, never sent to Graph. */
  readonly assertion: string;
  /** SHA-256 of the token: tells callers apart in caches. */
  readonly key: string;
  /** Unix seconds. */
  readonly expiresAt: number;
}

export type Verdict =
  | { readonly ok: true; readonly caller: Caller }
  | { readonly ok: false; readonly reason: 'unauthenticated' | 'unavailable' };

/** Never throws. */
export type CallerVerifier = (authorization: string | undefined) => Promise<Verdict>;

export interface CallerOptions {
  /** `https://login.microsoftonline.com` */
  readonly authorityHost: string;
  readonly tenantId: string;
  readonly audiences: readonly string[];
}

const compactToken = /^Bearer ([\w-]{2,}\.[\w-]{2,}\.[\w-]{2,})$/i;
const longestHeader = 16_384;
const unauthenticated = { ok: false, reason: 'unauthenticated' } as const;
const guid = z.guid().toLowerCase();

const accessTokenClaims = z.object({
  ver: z.literal('2.0'),
  tid: guid,
  oid: guid,
  azp: z.string().min(1).max(128),
  scp: z.string().max(4096).optional(),
  roles: z.array(z.string().max(256)).max(256).optional(),
  exp: z.number(),
  iat: z.number(),
  nbf: z.number(),
});

export function createCallerVerifier(options: CallerOptions): CallerVerifier {
  const provider = createProvider(`${options.authorityHost}/${options.tenantId}/v2.0`);
  return async (authorization) => {
    const token = authorization && authorization.length <= longestHeader ? compactToken.exec(authorization)?.[1] : null;
    if (!token) return unauthenticated;
    const known = await provider().catch(() => null);
    if (known === null) return { ok: false, reason: 'unavailable' };
    try {
      const { payload } = await jwtVerify(token, known.keys, {
        algorithms: ['RS256'],
        issuer: known.issuer,
        audience: [...options.audiences],
        clockTolerance: 60,
      });
      return callerOf(payload, token, options.tenantId);
    } catch (error) {
      return error instanceof errors.JOSEError && !isOutage(error)
        ? unauthenticated
        : { ok: false, reason: 'unavailable' };
    }
  };
}

function callerOf(payload: JWTPayload, token: string, tenantId: string): Verdict {
  const claims = accessTokenClaims.safeParse(payload).data;
  if (claims === undefined || claims.tid !== tenantId) return unauthenticated;
  const kind = kindOf(claims);
  if (kind === null) return unauthenticated;
  const permissions = kind === 'delegated' ? (claims.scp ?? '').split(' ') : (claims.roles ?? []);
  return {
    ok: true,
    caller: {
      kind,
      tenantId: claims.tid,
      objectId: claims.oid,
      clientId: claims.azp,
      permissions: new Set(permissions),
      assertion: token,
      key: createHash('sha256').update(token).digest('base64url'),
      expiresAt: claims.exp,
    },
  };
}

// A token without scopes and without roles says nothing of what its holder may do: ID tokens are of that kind.
function kindOf(claims: z.infer<typeof accessTokenClaims>): Caller['kind'] | null {
  if (claims.scp !== undefined && claims.scp.trim() !== '') return 'delegated';
  return claims.roles !== undefined && claims.roles.length > 0 ? 'application' : null;
}

function isOutage(error: errors.JOSEError): boolean {
  return error.code === 'ERR_JWKS_TIMEOUT' || error.code === 'ERR_JOSE_GENERIC' || error.code === 'ERR_JWKS_INVALID';
}

interface Provider {
  readonly issuer: string;
  readonly keys: ReturnType<typeof createRemoteJWKSet>;
}

const discoveryDocument = z.object({ issuer: z.url(), jwks_uri: z.url() });

// OpenID Connect discovery, once; asked again only while it has not succeeded.
function createProvider(authority: string): () => Promise<Provider> {
  let provider: Promise<Provider> | null = null;
  const discover = async (): Promise<Provider> => {
    const answer = await fetch(`${authority}/.well-known/openid-configuration`, {
      redirect: 'error',
      signal: AbortSignal.timeout(5_000),
    });
    const found = discoveryDocument.parse(await answer.json());
    return { issuer: found.issuer, keys: createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: 5_000 }) };
  };
  return () => {
    provider ??= discover().catch((error: unknown) => {
      provider = null;
      throw error;
    });
    return provider;
  };
}
