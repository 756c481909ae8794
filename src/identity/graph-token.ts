// Exchanges a verified caller for an access token for Graph: on behalf of a person, or by the gateway's own credential
// for an application. One exchange for each caller while its token lasts; no two callers share a token. Exchanges are
// bounded in number and time: a hanging sign-in service does not block callers that have a token.
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
  /** The cached token of the caller, if there is one. */
  kept(caller: Caller): string | undefined;
  /**
   * Never rejects. `renew` bypasses the cache after Graph refused a token, unless the caller's token was renewed a
   * moment ago: then that one is returned. Refusals are cached for a while.
   */
  get(caller: Caller, renew: boolean): Promise<GraphTokenResult>;
  /** The part of the gateway's configuration that Microsoft Entra refuses, or null. */
  readonly misconfigured: SetupRefusals['current'];
}

/** Protects the sign-in service and the gateway from each other. */
export interface ExchangeGuard {
  readonly bulkhead: { enter(signal: AbortSignal): Promise<(() => void) | null> };
  readonly breaker: { admit(): ((result: 'success' | 'failure') => void) | null };
}

/** The loggable facts of an exchange. */
export interface EndedExchange {
  readonly tenant: string;
  readonly callerKind: Caller['kind'];
  /** `busy` and `circuit`: it was not started. */
  readonly result: 'ok' | TokenFailure['reason'] | 'busy' | 'circuit';
  /** The number of Microsoft Entra's error, if it named one. */
  readonly aadsts: number | null;
  /** Of the last response. */
  readonly status: number | null;
  readonly durationMs: number;
}

export interface GraphTokenOptions extends CredentialOptions {
  /** `https://graph.microsoft.com/.default` */
  readonly scope: string;
  /** The maximum number of cached tokens. */
  readonly maxGraphTokens: number;
  /** The maximum duration of one exchange including its queueing, in milliseconds; 4 s by default. */
  readonly exchangeTimeoutMs?: number;
  /** How long a refusal, or the first of several renewals, is cached; 30 s by default. */
  readonly refusedForMs?: number;
  /** The guard of an owner; unbounded by default. */
  readonly guardOf?: (owner: string) => ExchangeGuard;
  readonly setup?: SetupRefusals;
  /** Called for each exchange that ended, and for each that was not started. */
  readonly onExchange?: (ended: EndedExchange) => void;
}

const defaultTimeoutMs = 4_000;
const defaultRefusedForMs = 30_000;
const renewBeforeMs = 5 * 60_000;

export function createGraphTokens(options: GraphTokenOptions): GraphTokens {
  const credentials = createCredentials(options);
  const pending = new Map<string, Promise<GraphTokenResult>>();
  const tokens = new LRUCache<string, string>(upTo(options.maxGraphTokens));
  const { setup = createSetupRefusals() } = options;
  const refusedForMs = options.refusedForMs ?? defaultRefusedForMs;
  // Recently renewed tokens. As many as cached tokens: a caller whose entry was evicted may renew more often than
  // needed.
  const renewed = new LRUCache<string, true>({ ...upTo(options.maxGraphTokens), ttl: refusedForMs });
  const refusals = createRefusedExchanges(refusedForMs);

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

export function endOf(result: GraphTokenResult): [EndedExchange['result'], number | null] {
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

// A token in the gateway's own name belongs to the tenant, whichever application requested it first.
function ownerKey({ kind, tenantId, objectId, clientId }: Caller): string {
  return kind === 'delegated' ? `${tenantId} ${objectId} ${clientId}` : `application ${tenantId}`;
}

// Never cached longer than the caller's own token: a caller without access to the gateway must not use its token.
function lifetimeMs(token: AccessToken, caller: Caller): number {
  const renewAt = token.expiresOnTimestamp - renewBeforeMs;
  const end = caller.kind === 'delegated' ? Math.min(renewAt, caller.expiresAt * 1000) : renewAt;
  return end - Date.now();
}
