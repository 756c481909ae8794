// Verifies a bearer token: only Microsoft Entra access tokens that an allowed tenant issued for this gateway are
// accepted; nothing of a refused token is repeated.
// https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens

import { createHash } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { upTo } from '../cache-size.ts';
import type { Caller } from './caller.ts';
import { type CallerRefusal, causeOf, type RefusalCause, reasonFor } from './caller-refusals.ts';
import { callerFromClaims } from './claims.ts';
import { isCompactToken } from './compact-token.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';
import { type SignInNetwork, signInNetwork } from './sign-in-network.ts';
import { createSigningKeys, type KeyLimits, type SigningKeys } from './signing-keys.ts';

export type Verdict =
  | { readonly ok: true; readonly caller: Caller }
  | { readonly ok: false; readonly reason: CallerRefusal; readonly cause: RefusalCause };

export interface CallerVerifier {
  /** Never throws. Synchronous for a recently verified token. */
  verify(authorization: string | undefined): Verdict | Promise<Verdict>;
  /** The caller of a recently verified token that has not expired, or null: nothing is verified here. */
  recall(authorization: string | undefined): Caller | null;
  /** Whether tokens of at least one allowed tenant can be verified. Never rejects. */
  keysAreThere(): Promise<boolean>;
  close(): void;
}

export interface CallerOptions {
  /** `https://login.microsoftonline.com` */
  readonly authorityHost: string;
  readonly callerTenants: readonly string[];
  readonly callerClients: readonly string[] | null;
  readonly audiences: readonly string[];
  readonly pseudonyms?: Pseudonyms;
  readonly network?: SignInNetwork;
  readonly keyLimits?: Partial<KeyLimits>;
}

// A malformed key id needs no lookup.
const keyId = /^[\w-]{1,256}$/;
const clockToleranceSeconds = 60;
const remembered = { ...upTo(10_000), ttl: 60_000 };

export function createCallerVerifier(options: CallerOptions): CallerVerifier {
  const { pseudonyms = createPseudonyms() } = options;
  // Keyed by the end of the signature, which is fast; used only if the whole header is equal.
  const verified = new LRUCache<string, { readonly authorization: string; readonly caller: Caller }>(remembered);
  // Tokens that a withdrawn key signed are forgotten.
  const keysFor = (tenantId: string) => keysOfTenant(options, tenantId, () => verified.clear());
  const keysOf = new Map(options.callerTenants.map((tenantId) => [tenantId, keysFor(tenantId)]));
  async function judge(authorization: string): Promise<Verdict> {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) return refused('no-token');
    if (!isCompactToken(token)) return refused('malformed');
    const claims = await verify(token, keysOf, options);
    if (typeof claims === 'string') return refused(claims);
    const claimed = callerFromClaims(claims, String(claims['tid']).toLowerCase(), options.callerClients);
    if (typeof claimed === 'string') return refused(claimed);
    // One token is one caller object, also where several requests brought it together: what belongs to it is kept by it.
    const known = recall(authorization);
    if (known !== null) return { ok: true, caller: known };
    const key = createHash('sha256').update(token).digest('base64url');
    const pseudonym = pseudonyms(claimed.tenantId, claimed.objectId);
    const caller = { ...claimed, assertion: token, key, pseudonym };
    // A header may be padded with blanks: only the shortest form is cached.
    if (authorization.length === shortestHeader(token)) verified.set(endOf(authorization), { authorization, caller });
    return { ok: true, caller };
  }
  function recall(authorization: string | undefined): Caller | null {
    if (authorization === undefined) return null;
    const known = verified.get(endOf(authorization));
    const same = known !== undefined && known.authorization === authorization && !hasExpired(known.caller);
    return same ? known.caller : null;
  }
  return {
    recall,
    verify(authorization) {
      if (authorization === undefined) return refused('no-token');
      const caller = recall(authorization);
      return caller === null ? judge(authorization) : { ok: true, caller };
    },
    async keysAreThere() {
      const found = await Promise.all([...keysOf.values()].map((keys) => keys.areThere()));
      return found.includes(true);
    },
    close() {
      for (const keys of keysOf.values()) keys.close();
    },
  };
}

function endOf(authorization: string): string {
  return authorization.slice(-43);
}

function shortestHeader(token: string): number {
  return 'Bearer '.length + token.length;
}

async function verify(
  token: string,
  keysOf: ReadonlyMap<string, SigningKeys>,
  { audiences }: CallerOptions,
): Promise<JWTPayload | RefusalCause> {
  try {
    // Not verified yet: these claims only select where to look up the key.
    const keys = keysOf.get(String(decodeJwt(token)['tid']).toLowerCase());
    const { alg, kid } = decodeProtectedHeader(token);
    if (keys === undefined) return 'tenant';
    if (alg !== 'RS256' || typeof kid !== 'string' || !keyId.test(kid)) return 'key';
    const search = await keys.find({ alg, kid });
    if (search.kind !== 'found') return search.kind === 'unknown' ? 'key' : 'keys-unreachable';
    const { payload } = await jwtVerify(token, search.key, {
      algorithms: ['RS256'],
      issuer: search.issuer,
      audience: [...audiences],
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['exp', 'nbf', 'iat'],
    });
    return Number(payload.iat) > nowSeconds() + clockToleranceSeconds ? 'not-yet-valid' : payload;
  } catch (error) {
    return causeOf(error);
  }
}

function keysOfTenant(options: CallerOptions, tenantId: string, onWithdrawn: () => void): SigningKeys {
  const authority = `${options.authorityHost}/${tenantId}/v2.0`;
  const { keyLimits: limits = {}, network = signInNetwork() } = options;
  return createSigningKeys({ authority, issuer: authority, limits, network, onWithdrawn });
}

function hasExpired(caller: Caller): boolean {
  return caller.expiresAt + clockToleranceSeconds <= nowSeconds();
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

function refused(cause: RefusalCause): Verdict {
  return { ok: false, reason: reasonFor[cause], cause };
}
