// A verified caller in, an access token for Graph out: by the on-behalf-of exchange for a person, by the gateway's own
// credential for an application. One exchange for each caller while its token lasts; no token serves two callers.
// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow

import type { AccessToken } from '@azure/identity';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller.ts';
import { type CredentialOptions, createCredentials } from './credentials.ts';
import { type TokenFailure, tokenFailure } from './token-failure.ts';

export type GraphTokenResult =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly failure: TokenFailure };

export interface GraphTokens {
  /** The token that is kept for the caller, if one is. */
  kept(caller: Caller): string | undefined;
  /** Never rejects. `renew` asks past the cache, after Graph refused a token. */
  get(caller: Caller, renew: boolean): Promise<GraphTokenResult>;
}

export interface GraphTokenOptions extends CredentialOptions {
  /** `https://graph.microsoft.com/.default` */
  readonly scope: string;
  /** How many tokens are kept. */
  readonly mostGraphTokens: number;
}

const renewBeforeMs = 5 * 60_000;

export function createGraphTokens(options: GraphTokenOptions): GraphTokens {
  const credentials = createCredentials(options);
  const pending = new Map<string, Promise<GraphTokenResult>>();
  const tokens = new LRUCache<string, string>({ max: options.mostGraphTokens });

  async function exchange(caller: Caller, key: string): Promise<GraphTokenResult> {
    const { kind, tenantId, assertion } = caller;
    const credential = kind === 'delegated' ? credentials.onBehalfOf(tenantId, assertion) : credentials.own(tenantId);
    try {
      const token = await credential.getToken(options.scope);
      if (token === null) return { ok: false, failure: { reason: 'unreachable' } };
      const ttl = lifetimeMs(token, caller);
      if (ttl > 0) tokens.set(key, token.token, { ttl });
      return { ok: true, token: token.token };
    } catch (error) {
      return { ok: false, failure: tokenFailure(error) };
    }
  }

  return {
    kept: (caller) => tokens.get(keyOf(caller)),
    get(caller, renew) {
      const key = keyOf(caller);
      const cached = tokens.get(key);
      if (cached !== undefined && !renew) return Promise.resolve({ ok: true, token: cached });
      const running = pending.get(key) ?? exchange(caller, key).finally(() => pending.delete(key));
      pending.set(key, running);
      return running;
    },
  };
}

function keyOf(caller: Caller): string {
  return caller.kind === 'delegated' ? caller.key : `application ${caller.tenantId}`;
}

// Not longer than the caller's own token: who has lost access to the gateway has no use of the gateway's token.
function lifetimeMs(token: AccessToken, caller: Caller): number {
  const renewAt = token.expiresOnTimestamp - renewBeforeMs;
  const end = caller.kind === 'delegated' ? Math.min(renewAt, caller.expiresAt * 1000) : renewAt;
  return end - Date.now();
}
