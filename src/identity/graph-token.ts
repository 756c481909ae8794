// A verified caller in, an access token for Graph out: by the on-behalf-of exchange for a person, by the gateway's own
// credential for an application. One exchange for each caller while its token lasts; no token serves two callers. All
// exchanges together are bounded, in number and in time: a sign-in service that hangs holds nobody who has a token.
// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow

import type { AccessToken } from '@azure/identity';
import { LRUCache } from 'lru-cache';
import { upTo } from '../cache-size.ts';
import { untilAborted } from '../until-aborted.ts';
import type { Caller } from './caller.ts';
import { type CredentialOptions, createCredentials } from './credentials.ts';
import { createRefusedExchanges } from './refused-exchanges.ts';
import { createSetupRefusals, type SetupRefusals } from './setup-refusals.ts';
import { type TokenFailure, tokenFailure, unreachable } from './token-failure.ts';
import { startTokenRequest, type TokenRequest } from './token-request.ts';

export type GraphTokenResult =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly failure: TokenFailure };

export interface GraphTokens {
  /** The token that is kept for the caller, if one is. */
  kept(caller: Caller): string | undefined;
  /**
   * Never rejects. `renew` asks past the cache, after Graph refused a token; not again for a caller whose token was
   * renewed a moment ago, who gets that one. A refusal stands for a while.
   */
  get(caller: Caller, renew: boolean): Promise<GraphTokenResult>;
  /** What Microsoft Entra refuses of the gateway's own set-up, or null. */
  readonly misconfigured: SetupRefusals['current'];
}

/** What keeps the sign-in service and the gateway from each other. */
export interface ExchangeGuard {
  readonly bulkhead: { enter(signal: AbortSignal): Promise<(() => void) | null> };
  readonly breaker: { admit(): ((result: 'success' | 'failure') => void) | null };
}

/** What may be logged of an exchange. */
export interface EndedExchange {
  readonly tenant: string;
  readonly callerKind: Caller['kind'];
  /** `busy` and `circuit`: it was not begun. */
  readonly result: 'ok' | TokenFailure['reason'] | 'busy' | 'circuit';
  /** The number of Microsoft Entra's error, where it named one. */
  readonly aadsts: number | null;
  /** Of the last answer. */
  readonly status: number | null;
  readonly durationMs: number;
}

export interface GraphTokenOptions extends CredentialOptions {
  /** `https://graph.microsoft.com/.default` */
  readonly scope: string;
  /** How many tokens are kept. */
  readonly maxGraphTokens: number;
  /** The longest that one exchange may take, its waiting included; 4 s unless told. */
  readonly exchangeTimeoutMs?: number;
  /** How long a refusal, or the first of several renewals, stands; 30 s unless told. */
  readonly refusedForMs?: number;
  /** An owner's; unbounded unless given. */
  readonly guardOf?: (owner: string) => ExchangeGuard;
  /** Hears of each exchange that ended, and of each that was not begun. */
  readonly onExchange?: (ended: EndedExchange) => void;
}

const defaultTimeoutMs = 4_000;
const defaultRefusedForMs = 30_000;
const renewBeforeMs = 5 * 60_000;

export function createGraphTokens(options: GraphTokenOptions): GraphTokens {
  const credentials = createCredentials(options);
  const pending = new Map<string, Promise<GraphTokenResult>>();
  const tokens = new LRUCache<string, string>(upTo(options.maxGraphTokens));
  const refusedForMs = options.refusedForMs ?? defaultRefusedForMs;
  // Renewed tokens of late. As many as there are tokens: whose entry is gone may renew again than is needed.
  const renewed = new LRUCache<string, true>({ ...upTo(options.maxGraphTokens), ttl: refusedForMs });
  const refusals = createRefusedExchanges(refusedForMs);
  const setup = createSetupRefusals();

  async function exchange(caller: Caller, key: string, running: TokenRequest): Promise<GraphTokenResult> {
    const { kind, tenantId, assertion } = caller;
    try {
      const credential =
        kind === 'delegated'
          ? credentials.onBehalfOf(tenantId, assertion, running)
          : credentials.own(tenantId, running);
      const token = await untilAborted(running.signal, credential.getToken(options.scope), null);
      if (token === null) return refused(unreachable());
      const ttl = lifetimeMs(token, caller);
      if (ttl > 0) tokens.set(key, token.token, { ttl });
      setup.accepted(tenantId);
      return { ok: true, token: token.token };
    } catch (error) {
      const failure = tokenFailure(error, running);
      if (failure.reason === 'misconfigured') setup.refused(tenantId, failure.part);
      refusals.keep(ownerKey(caller), key, failure);
      return refused(failure);
    }
  }
  function noted(key: string, result: GraphTokenResult): GraphTokenResult {
    if (result.ok) renewed.set(key, true);
    return result;
  }
  async function guarded(caller: Caller, key: string): Promise<GraphTokenResult> {
    const running = startTokenRequest(options.exchangeTimeoutMs ?? defaultTimeoutMs);
    const guard = options.guardOf?.(ownerKey(caller));
    const startedAt = performance.now();
    const ended = (result: EndedExchange['result'], aadsts: number | null = null) => {
      const { tenantId: tenant, kind: callerKind } = caller;
      const durationMs = Math.round(performance.now() - startedAt);
      options.onExchange?.({ tenant, callerKind, result, aadsts, status: running.status, durationMs });
    };
    const leave = guard === undefined ? () => {} : await guard.bulkhead.enter(running.signal);
    if (leave === null) {
      ended('busy');
      return refused(unreachable());
    }
    try {
      const report = guard === undefined ? () => {} : guard.breaker.admit();
      if (report === null) {
        ended('circuit');
        return refused(unreachable());
      }
      const result = await exchange(caller, key, running);
      ended(...endOf(result));
      report(running.status === null || running.status >= 500 ? 'failure' : 'success');
      return result;
    } finally {
      leave();
    }
  }

  return {
    kept: (caller) => tokens.get(keyOf(caller)),
    get(caller, renew) {
      const key = keyOf(caller);
      const cached = tokens.get(key);
      if (cached !== undefined && (!renew || renewed.has(key))) return Promise.resolve({ ok: true, token: cached });
      const known = refusals.find(ownerKey(caller), key);
      if (known !== undefined) return Promise.resolve(refused(known));
      const running = pending.get(key) ?? guarded(caller, key).finally(() => pending.delete(key));
      pending.set(key, running);
      return renew ? running.then((result) => noted(key, result)) : running;
    },
    misconfigured: setup.current,
  };
}

function endOf(result: GraphTokenResult): [EndedExchange['result'], number | null] {
  if (result.ok) return ['ok', null];
  const { failure } = result;
  return [failure.reason, 'aadsts' in failure ? failure.aadsts : null];
}

function refused(failure: TokenFailure): GraphTokenResult {
  return { ok: false, failure };
}

function keyOf(caller: Caller): string {
  return caller.kind === 'delegated' ? caller.key : `application ${caller.tenantId}`;
}

// A token in the gateway's own name is the tenant's, whichever application asked first.
function ownerKey({ kind, tenantId, objectId, clientId }: Caller): string {
  return kind === 'delegated' ? `${tenantId} ${objectId} ${clientId}` : `application ${tenantId}`;
}

// Not longer than the caller's own token: who has lost access to the gateway has no use of the gateway's token.
function lifetimeMs(token: AccessToken, caller: Caller): number {
  const renewAt = token.expiresOnTimestamp - renewBeforeMs;
  const end = caller.kind === 'delegated' ? Math.min(renewAt, caller.expiresAt * 1000) : renewAt;
  return end - Date.now();
}
