// The keys that a tenant signs with: discovered once, refreshed in the background, served stale while the endpoint is
// down. A flood of tokens with unknown key ids costs one fetch in 30 seconds.
// https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-the-signature

import type { JSONWebKeySet, JWK } from 'jose';
import { z } from 'zod';

/** `found` keys carry the issuer they sign for. `unknown`: no such key. `unavailable`: it cannot be known now. */
export type KeySearch =
  | { readonly kind: 'found'; readonly key: JWK; readonly issuer: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unavailable' };

export interface SigningKeys {
  /** Never rejects. */
  find(keyId: string): Promise<KeySearch>;
}

export interface SigningKeysOptions {
  /** `https://login.microsoftonline.com/{tenant}/v2.0` */
  readonly authority: string;
  /** The issuer that discovery must name. */
  readonly issuer: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** For discovery and keys together. */
  readonly fetchTimeoutMs?: number;
}

const refreshAfterMs = 3_600_000;
const staleAfterMs = 24 * 3_600_000;
const unknownKeyPauseMs = 30_000;
const failurePauseMs = 2_000;
const largestDocument = 512 * 1024;

const discoveryDocument = z.object({ issuer: z.string(), jwks_uri: z.url() });
const keyDocument = z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })).min(1) });

interface Known {
  readonly keys: ReadonlyMap<string, JWK>;
  readonly at: number;
}

export function createSigningKeys({
  authority,
  issuer,
  now = Date.now,
  fetchTimeoutMs = 5_000,
}: SigningKeysOptions): SigningKeys {
  let known: Known | null = null;
  let running: Promise<boolean> | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;
  let searchedAt = Number.NEGATIVE_INFINITY;

  // One fetch at a time; none soon after one that failed.
  function refresh(): Promise<boolean> {
    if (running !== null) return running;
    if (now() - failedAt < failurePauseMs) return Promise.resolve(false);
    running = fetchKeys(authority, issuer, AbortSignal.timeout(fetchTimeoutMs))
      .then(
        (keys) => {
          known = { keys, at: now() };
          return true;
        },
        () => {
          failedAt = now();
          return false;
        },
      )
      .finally(() => {
        running = null;
      });
    return running;
  }
  function search(keyId: string): KeySearch | null {
    const key = known?.keys.get(keyId);
    return key === undefined ? null : { kind: 'found', key, issuer };
  }

  return {
    async find(keyId) {
      if (known === null || now() - known.at > staleAfterMs) {
        if (!(await refresh())) return { kind: 'unavailable' };
      } else if (now() - known.at > refreshAfterMs) void refresh();
      const found = search(keyId);
      if (found !== null) return found;
      if (now() - searchedAt < unknownKeyPauseMs) return { kind: 'unknown' };
      if (!(await refresh())) return { kind: 'unavailable' };
      searchedAt = now();
      return search(keyId) ?? { kind: 'unknown' };
    },
  };
}

async function fetchKeys(authority: string, issuer: string, signal: AbortSignal): Promise<ReadonlyMap<string, JWK>> {
  const discovered = discoveryDocument.parse(await fetchJson(`${authority}/.well-known/openid-configuration`, signal));
  if (discovered.issuer !== issuer) throw new Error('Discovery names another issuer.');
  if (new URL(discovered.jwks_uri).origin !== new URL(authority).origin) throw new Error('Keys are kept elsewhere.');
  const { keys } = keyDocument.parse(await fetchJson(discovered.jwks_uri, signal)) as JSONWebKeySet;
  return new Map(keys.filter((key) => signsFor(key, issuer)).map((key) => [key.kid ?? '', key]));
}

// Keys of the shared document name the issuer they sign for. A key of another must not vouch for this one.
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

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(url, { redirect: 'error', signal });
  const text = await answer.text();
  if (!answer.ok || text.length > largestDocument) throw new Error('The document cannot be used.');
  return JSON.parse(text);
}
