// A caller's tokens for Graph, as Graph's upstream wants them: where `auth` and `graph`, which know nothing of each other,
// meet.

import type { Logger } from 'pino';
import type { Caller } from './auth/caller.ts';
import type { GraphTokenResult, GraphTokens } from './auth/graph-token.ts';
import { claimsRequest, failed, faultWithoutAnswer, type Outcome, retryAfterSeconds } from './graph/fault.ts';
import type { TokenSource } from './graph/upstream.ts';
import { untilAborted } from './until-aborted.ts';

export interface TokenSourceOptions {
  readonly tokens: GraphTokens;
  readonly caller: Caller;
  readonly log: Logger;
  readonly requestId: string;
}

const late: Outcome<string> = failed(faultWithoutAnswer('timeout'));

/** At once where a token is kept; no longer than its signal lasts. */
export function createTokenSource({ tokens, caller, log, requestId }: TokenSourceOptions): TokenSource {
  const exchange = async (renew: boolean): Promise<Outcome<string>> => {
    const result = await tokens.get(caller, renew);
    // The caller is told that Graph cannot be reached; only an operator can mend it.
    if (!result.ok && result.failure.reason === 'misconfigured') {
      log.error({ requestId, code: result.failure.code }, "Microsoft Entra refuses the gateway's own credential");
    }
    return outcomeOf(result);
  };
  return async (signal, renew) => {
    if (signal.aborted) return late;
    const kept = renew ? undefined : tokens.kept(caller);
    return kept === undefined ? untilAborted(signal, exchange(renew), late) : { ok: true, value: kept };
  };
}

function outcomeOf(result: GraphTokenResult): Outcome<string> {
  if (result.ok) return { ok: true, value: result.token };
  const { failure } = result;
  // Asking again would not help, and the sign-in service may count it.
  if (failure.reason === 'misconfigured') return failed(faultWithoutAnswer('token'));
  if (failure.reason === 'unreachable') {
    const pause = retryAfterSeconds(failure.retryAfter, Date.now());
    return failed({ ...faultWithoutAnswer('unreachable'), retryAfterSeconds: pause });
  }
  const { status, code, claims } = failure;
  return failed({ ...faultWithoutAnswer('token', status), code, claims: claimsRequest(claims) });
}
