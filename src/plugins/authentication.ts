// The door: a request without a verified caller leaves here with 401, 403 or 503, before its body is read.
// https://datatracker.ietf.org/doc/html/rfc6750#section-3

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller, CallerRefusal, CallerVerifier } from '../auth/caller.ts';
import { errorBody } from './http-answers.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
  }
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
}

const tokenNeeded = 'A valid bearer token for this gateway is needed.';
const invalidToken = { 'www-authenticate': 'Bearer error="invalid_token"' };

const refusals: Readonly<Record<CallerRefusal, Refusal>> = {
  missing: { status: 401, code: 'UNAUTHENTICATED', message: tokenNeeded, headers: { 'www-authenticate': 'Bearer' } },
  invalid: { status: 401, code: 'UNAUTHENTICATED', message: tokenNeeded, headers: invalidToken },
  expired: { status: 401, code: 'TOKEN_EXPIRED', message: 'The bearer token has expired.', headers: invalidToken },
  forbidden: {
    status: 403,
    code: 'FORBIDDEN',
    message: 'The bearer token gives no right at this gateway.',
    headers: { 'www-authenticate': 'Bearer error="insufficient_scope"' },
  },
  unavailable: {
    status: 503,
    code: 'AUTH_UNAVAILABLE',
    message: 'Tokens cannot be verified at the moment.',
    headers: { 'retry-after': '5' },
  },
};

/** An `onRequest` hook that sets `request.caller`. */
export function authentication(verify: CallerVerifier) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    // Of two headers Node keeps the first; which one counts is not for the gateway to guess.
    const [authorization, ...more] = request.raw.headersDistinct['authorization'] ?? [];
    const verdict = await verify(more.length === 0 ? authorization : undefined);
    if (verdict.ok) {
      request.caller = verdict.caller;
      return;
    }
    const { status, code, message, headers } = refusals[verdict.reason];
    return reply.code(status).headers(headers).send(errorBody(code, message));
  };
}
