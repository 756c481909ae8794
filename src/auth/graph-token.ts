// A verified caller in, an access token for Graph out: by the on-behalf-of exchange for a person, by the gateway's own
// credential for an application. One exchange for each caller while its token lasts; no token serves two callers.
// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow

import {
  type AccessToken,
  AuthenticationError,
  ClientSecretCredential,
  OnBehalfOfCredential,
  type TokenCredential,
} from '@azure/identity';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller.ts';

/** `refused`: Microsoft Entra said no. `unreachable`: it did not say anything usable. */
export type GraphTokenResult =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly reason: 'refused'; readonly status: number; readonly code: string | null }
  | { readonly ok: false; readonly reason: 'unreachable' };

export interface GraphTokens {
  /** Never rejects, except when `signal` aborts. `renew` asks past the cache, after Graph refused a token. */
  get(caller: Caller, renew: boolean): Promise<GraphTokenResult>;
}

export interface GraphTokenOptions {
  readonly authorityHost: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `https://graph.microsoft.com/.default` */
  readonly scope: string;
}

const mostCallers = 5_000;
const renewBeforeMs = 5 * 60_000;

export function createGraphTokens(options: GraphTokenOptions): GraphTokens {
  const pending = new Map<string, Promise<GraphTokenResult>>();
  const tokens = new LRUCache<string, string>({ max: mostCallers });
  const { tenantId, clientId, clientSecret, authorityHost } = options;
  const common = { authorityHost, disableInstanceDiscovery: true, retryOptions: { maxRetries: 1 } };

  // A credential of its own for each exchange: a shared one keeps every caller's token in one cache that it searches.
  const credentialFor = (caller: Caller): TokenCredential =>
    caller.kind === 'delegated'
      ? new OnBehalfOfCredential({ tenantId, clientId, clientSecret, userAssertionToken: caller.assertion, ...common })
      : new ClientSecretCredential(tenantId, clientId, clientSecret, common);

  async function exchange(caller: Caller, key: string): Promise<GraphTokenResult> {
    try {
      const token = await credentialFor(caller).getToken(options.scope);
      if (token === null) return { ok: false, reason: 'unreachable' };
      const ttl = lifetimeMs(token, caller);
      if (ttl > 0) tokens.set(key, token.token, { ttl });
      return { ok: true, token: token.token };
    } catch (error) {
      return failure(error);
    }
  }

  return {
    get(caller, renew) {
      const key = caller.kind === 'delegated' ? caller.key : 'application';
      const cached = tokens.get(key);
      if (cached !== undefined && !renew) return Promise.resolve({ ok: true, token: cached });
      const running = pending.get(key) ?? exchange(caller, key).finally(() => pending.delete(key));
      pending.set(key, running);
      return running;
    },
  };
}

// Not longer than the caller's own token: who has lost access to the gateway has no use of the gateway's token.
function lifetimeMs(token: AccessToken, caller: Caller): number {
  const renewAt = token.expiresOnTimestamp - renewBeforeMs;
  const end = caller.kind === 'delegated' ? Math.min(renewAt, caller.expiresAt * 1000) : renewAt;
  return end - Date.now();
}

function failure(error: unknown): GraphTokenResult {
  const refused = error instanceof AuthenticationError && error.statusCode >= 400 && error.statusCode < 500;
  if (!refused || error.statusCode === 429) return { ok: false, reason: 'unreachable' };
  const code = error.errorResponse?.error ?? null;
  return {
    ok: false,
    reason: 'refused',
    status: error.statusCode,
    code: code !== null && /^\w{1,64}$/.test(code) ? code : null,
  };
}
