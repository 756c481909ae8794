// Bounds one token exchange, however many requests the library makes for it: its duration, and the pause that the
// service requested. The library passes on neither an abort signal nor headers; a policy in its HTTP pipeline sees
// both. https://learn.microsoft.com/javascript/api/@azure/core-rest-pipeline

import type { ClientSecretCredentialOptions } from '@azure/identity';

export interface TokenRequest {
  /** Aborts all of its requests. */
  readonly signal: AbortSignal;
  /** The last answer's; null until there is one. */
  status: number | null;
  /** The raw `Retry-After` of the last response. */
  retryAfter: string | null;
}

type PolicyConfig = NonNullable<ClientSecretCredentialOptions['additionalPolicies']>[number];

export function startTokenRequest(timeoutMs: number): TokenRequest {
  return { signal: AbortSignal.timeout(timeoutMs), status: null, retryAfter: null };
}

export function boundBy(exchange: TokenRequest): PolicyConfig {
  return {
    position: 'perCall',
    policy: {
      name: 'boundTokenRequest',
      async sendRequest(request, next) {
        request.abortSignal = exchange.signal;
        const answer = await next(request);
        exchange.status = answer.status;
        exchange.retryAfter = answer.headers.get('retry-after') ?? null;
        return answer;
      },
    },
  };
}
