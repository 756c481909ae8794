// A tenant's signing keys, cached by `jose`: reloaded in the background, so that a withdrawn key is refused after one
// interval at most, and served stale while their endpoint is down. Tokens with unknown key ids cost at most one fetch
// in each cool-down. https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-the-signature

import { type CryptoKey, createRemoteJWKSet, customFetch, type JWK, type JWTHeaderParameters } from 'jose';
import { z } from 'zod';
import { type SignInNetwork, signInNetwork } from './sign-in-network.ts';

/** `found` keys include the issuer they sign for. `unknown`: no such key. `unavailable`: undecided for now. */
export type KeySearch =
  | { readonly kind: 'found'; readonly key: CryptoKey; readonly issuer: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unavailable' };

export interface SigningKeys {
  /** Never rejects. */
  find(header: JWTHeaderParameters & { readonly kid: string }): Promise<KeySearch>;
  /** Whether keys are loaded; fetches them if not. Never rejects. */
  areThere(): Promise<boolean>;
  /** Stops reloading. */
  close(): void;
}

export interface KeyLimits {
  readonly reloadEveryMs: number;
  /** After a reload: during this time an unknown key id is `unavailable`, because it may be newer. */
  readonly coolDownMs: number;
  readonly failurePauseMs: number;
  /** For discovery and keys together. */
  readonly fetchTimeoutMs: number;
}

export interface SigningKeysOptions {
  /** `https://login.microsoftonline.com/{tenant}/v2.0` */
  readonly authority: string;
  /** The issuer that discovery must name. */
  readonly issuer: string;
  readonly network?: SignInNetwork;
  readonly limits?: Partial<KeyLimits>;
  /** Called if a previously known key is gone. */
  readonly onWithdrawn?: () => void;
}

const defaultLimits: KeyLimits = {
  reloadEveryMs: 5 * 60_000,
  coolDownMs: 5_000,
  failurePauseMs: 2_000,
  fetchTimeoutMs: 5_000,
};
const staleAfterMs = 24 * 3_600_000;
const maxDocumentLength = 512 * 1024;

const discoveryDocument = z.object({ issuer: z.string(), jwks_uri: z.url() });
const keyDocument = z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })).min(1) });

export function createSigningKeys(options: SigningKeysOptions): SigningKeys {
  const { authority, issuer, limits, onWithdrawn, network = signInNetwork() } = options;
  const { reloadEveryMs, coolDownMs, failurePauseMs, fetchTimeoutMs } = { ...defaultLimits, ...limits };
  const remote = createRemoteJWKSet(new URL(`${authority}/.well-known/openid-configuration`), {
    timeoutDuration: fetchTimeoutMs,
    cooldownDuration: coolDownMs,
    cacheMaxAge: staleAfterMs,
    [customFetch]: async (_url, { signal }) =>
      Response.json({ keys: await fetchKeys(authority, issuer, (url) => fetchJson(network, url, signal)) }),
  });
  let failedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<boolean> | null = null;
  let timer: NodeJS.Timeout | undefined;
  const ids = () => new Set(remote.jwks()?.keys.map(({ kid }) => kid));

  async function fetchAnd(before: ReadonlySet<string | undefined>): Promise<boolean> {
    try {
      await remote.reload();
    } catch {
      failedAt = Date.now();
      return false;
    }
    timer ??= setInterval(() => void reload(), reloadEveryMs).unref();
    const now = ids();
    if ([...before].some((id) => !now.has(id))) onWithdrawn?.();
    return true;
  }
  // One fetch at a time, and none shortly after a failure.
  function reload(): Promise<boolean> {
    if (running !== null) return running;
    if (Date.now() - failedAt < failurePauseMs) return Promise.resolve(false);
    running = fetchAnd(ids()).finally(() => {
      running = null;
    });
    return running;
  }
  const areThere = () => (remote.fresh ? Promise.resolve(true) : reload());

  return {
    areThere,
    async find(header) {
      if (!(await areThere())) return { kind: 'unavailable' };
      if (!ids().has(header.kid)) {
        if (remote.coolingDown || !(await reload())) return { kind: 'unavailable' };
        if (!ids().has(header.kid)) return { kind: 'unknown' };
      }
      return remote(header).then(
        (key) => ({ kind: 'found', key, issuer }),
        () => ({ kind: 'unknown' }),
      );
    },
    close: () => clearInterval(timer),
  };
}

async function fetchKeys(
  authority: string,
  issuer: string,
  get: (url: string) => Promise<unknown>,
): Promise<readonly JWK[]> {
  const discovered = discoveryDocument.parse(await get(`${authority}/.well-known/openid-configuration`));
  if (discovered.issuer !== issuer) throw new Error('Discovery names another issuer.');
  if (new URL(discovered.jwks_uri).origin !== new URL(authority).origin)
    throw new Error('jwks_uri has a different origin than the authority.');
  const { keys } = keyDocument.parse(await get(discovered.jwks_uri));
  return (keys as JWK[]).filter((key) => signsFor(key, issuer));
}

// Keys of the shared document name the issuer they sign for. A key of another issuer must not verify this one's tokens.
function signsFor(key: JWK, issuer: string): boolean {
  const { issuer: named } = key as { issuer?: unknown };
  const suits = named === undefined || named === issuer || isTemplateOf(named, issuer);
  return key.kty === 'RSA' && (key.use === undefined || key.use === 'sig') && suits;
}

function isTemplateOf(named: unknown, issuer: string): boolean {
  if (typeof named !== 'string' || !named.includes('{tenantid}')) return false;
  const [head = '', tail = ''] = named.split('{tenantid}');
  return (
    issuer.startsWith(head) &&
    issuer.endsWith(tail) &&
    /^[0-9a-f-]{36}$/.test(issuer.slice(head.length, issuer.length - tail.length))
  );
}

async function fetchJson(network: SignInNetwork, url: string, signal: AbortSignal): Promise<unknown> {
  const { ok, text } = await network.getText(url, signal);
  if (!ok || text.length > maxDocumentLength) throw new Error('The document is not available or too large.');
  return JSON.parse(text);
}
