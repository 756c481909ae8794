// Asks Microsoft Entra for a token in the gateway's own name, only to learn whether it accepts the gateway's credential
// and registration: before a caller needs them, and again while they are refused. The token is not kept. An application
// without any permission gets one, too: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow

import { untilAborted } from '../until-aborted.ts';
import { type CredentialOptions, createCredentials } from './credentials.ts';
import { type EndedExchange, endOf, type GraphTokenResult } from './graph-token.ts';
import { isOfTheGateway, type SetupRefusals } from './setup-refusals.ts';
import { type TokenFailure, tokenFailure, unreachable } from './token-failure.ts';
import { startTokenRequest } from './token-request.ts';

export interface CredentialCheck {
  /** Never waits. Repeats the check every `everyMs` while Microsoft Entra refuses the gateway or does not answer. */
  start(everyMs?: number): void;
  /** Whether the first check has not ended yet; it takes at most `timeoutMs`. */
  isPending(): boolean;
  stop(): void;
}

export interface CredentialCheckOptions extends CredentialOptions {
  /** Of callers. Only the first ones are checked. */
  readonly callerTenants: readonly string[];
  /** `https://graph.microsoft.com/.default` */
  readonly scope: string;
  readonly timeoutMs: number;
  readonly setup: SetupRefusals;
  /** Called when the refusal of a tenant begins or changes. */
  readonly onRefused: (
    refusal: { readonly tenant: string } & Pick<Extract<TokenFailure, { reason: 'misconfigured' }>, 'part' | 'aadsts'>,
  ) => void;
  readonly onExchange: (ended: EndedExchange) => void;
}

// Shorter than refusals are remembered: while they last, /readyz does not change.
const defaultEveryMs = 20_000;
const maxTenants = 20;

export function createCredentialCheck(options: CredentialCheckOptions): CredentialCheck {
  const { scope, timeoutMs, setup, onRefused, onExchange } = options;
  const tenants = options.callerTenants.slice(0, maxTenants);
  const credentials = createCredentials(options);
  const refusedParts = new Map<string, string>();
  const unanswered = new Set(tenants);
  let isFirst = false;
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;

  async function exchange(tenant: string): Promise<GraphTokenResult> {
    const request = startTokenRequest(timeoutMs);
    const startedAt = performance.now();
    const result = await untilAborted(request.signal, credentials.own(tenant, request).getToken(scope), null).then(
      (token): GraphTokenResult =>
        token === null ? { ok: false, failure: unreachable() } : { ok: true, token: token.token },
      (error): GraphTokenResult => ({ ok: false, failure: tokenFailure(error, request) }),
    );
    const [ended, aadsts] = endOf(result);
    const durationMs = Math.round(performance.now() - startedAt);
    onExchange({ tenant, callerKind: 'application', result: ended, aadsts, status: request.status, durationMs });
    return result;
  }

  async function check(tenant: string): Promise<void> {
    const result = await exchange(tenant);
    if (!result.ok && result.failure.reason === 'unreachable') return;
    unanswered.delete(tenant);
    if (result.ok) {
      refusedParts.delete(tenant);
      setup.proved(tenant);
    } else if (result.failure.reason === 'misconfigured' && isOfTheGateway(result.failure.part)) {
      const { part, aadsts } = result.failure;
      setup.refused(tenant, part);
      if (refusedParts.get(tenant) !== part) onRefused({ tenant, part, aadsts });
      refusedParts.set(tenant, part);
    }
  }

  async function checkAll(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    await Promise.all(tenants.map(check));
    isRunning = false;
    isFirst = false;
  }

  return {
    start(everyMs = defaultEveryMs) {
      isFirst = true;
      void checkAll();
      timer = setInterval(() => {
        if (unanswered.size > 0 || setup.current() !== null) void checkAll();
      }, everyMs);
      timer.unref();
    },
    isPending: () => isFirst,
    stop: () => clearInterval(timer),
  };
}
