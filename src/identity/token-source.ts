// Provides a caller's Graph tokens to the Graph client: the adapter between `identity` and `graph`, which do not know
// each other.

import type { Logger } from 'pino';
import { claimsRequest, failed, faultWithoutAnswer, type Outcome, retryAfterSeconds } from '../graph/fault.ts';
import type { TokenSource } from '../graph/upstream.ts';
import { untilAborted } from '../until-aborted.ts';
import type { Caller } from './caller.ts';
import type { GraphTokenResult, GraphTokens } from './graph-token.ts';

export interface TokenSourceOptions {
  readonly tokens: GraphTokens;
  readonly caller: Caller;
  readonly log: Logger;
  readonly requestId: string;
  /** Called for each wait for a token. */
  readonly onWaited?: (result: 'ok' | 'failed', durationMs: number) => void;
  /** Called for each call whose token was kept. */
  readonly onKept?: () => void;
}

const late: Outcome<string> = failed(faultWithoutAnswer('timeout'));

/** Synchronous if a token is cached; waits no longer than its signal. */
export function createTokenSource({
  tokens,
  caller,
  log,
  requestId,
  onWaited,
  onKept,
}: TokenSourceOptions): TokenSource {
  const exchange = async (renew: boolean): Promise<Outcome<string>> => {
    const startedAt = performance.now();
    const result = await tokens.get(caller, renew);
    onWaited?.(result.ok ? 'ok' : 'failed', performance.now() - startedAt);
    // The caller can do nothing about it; only an operator can.
    if (!result.ok && result.failure.reason === 'misconfigured') {
      const { part, aadsts } = result.failure;
      log.error({ requestId, part, aadsts }, 'Microsoft Entra refuses the gateway as it is set up');
    }
    return outcomeOf(result);
  };
  return (signal, renew) => {
    if (signal.aborted) return late;
    const kept = renew ? undefined : tokens.kept(caller);
    if (kept === undefined) return untilAborted(signal, exchange(renew), late);
    onKept?.();
    return { ok: true, value: kept };
  };
}

function outcomeOf(result: GraphTokenResult): Outcome<string> {
  if (result.ok) return { ok: true, value: result.token };
  const { failure } = result;
  if (failure.reason === 'unreachable') {
    const pause = retryAfterSeconds(failure.retryAfter, Date.now());
    return failed({ ...faultWithoutAnswer('unreachable'), retryAfterSeconds: pause });
  }
  // A retry would not help, and the sign-in service may count it: faults of this source are never retried.
  const refusal = (code: string) => ({ ...faultWithoutAnswer('token'), code });
  if (failure.reason === 'step-up') {
    // Without claims to pass on, the only remedy is to sign in again.
    return failed({ ...refusal('sign_in_required'), claims: claimsRequest(failure.claims) });
  }
  return failed(refusal(codes[failure.reason]));
}

const codes = {
  'sign-in': 'sign_in_required',
  blocked: 'access_blocked',
  misconfigured: 'gateway_misconfigured',
} as const;
