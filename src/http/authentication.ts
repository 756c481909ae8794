// Authentication: a request without a verified caller is refused with 401, 403 or 503 before its body is read.
// https://datatracker.ietf.org/doc/html/rfc6750#section-3

import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from '../errors/error-body.ts';
import type { Caller } from '../identity/caller.ts';
import type { CallerRefusal } from '../identity/caller-refusals.ts';
import type { CallerVerifier, Verdict } from '../identity/verify-caller.ts';
import type { Admission } from './admission.ts';
import { createPendingBodies } from './pending-bodies.ts';

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

const tokenNeeded = 'A valid bearer token for this gateway is required.';
const invalidToken = { 'www-authenticate': 'Bearer error="invalid_token"' };

const refusals: Readonly<Record<CallerRefusal, Refusal>> = {
  missing: { status: 401, code: 'UNAUTHENTICATED', message: tokenNeeded, headers: { 'www-authenticate': 'Bearer' } },
  invalid: { status: 401, code: 'UNAUTHENTICATED', message: tokenNeeded, headers: invalidToken },
  expired: { status: 401, code: 'TOKEN_EXPIRED', message: 'The bearer token has expired.', headers: invalidToken },
  forbidden: {
    status: 403,
    code: 'FORBIDDEN',
    message: 'The bearer token lacks the required scope or app role.',
    headers: { 'www-authenticate': 'Bearer error="insufficient_scope"' },
  },
  unavailable: {
    status: 503,
    code: 'AUTH_UNAVAILABLE',
    message: 'Tokens cannot be verified at the moment.',
    headers: { 'retry-after': '5' },
  },
};
const tooMany: Refusal = {
  status: 503,
  code: 'OVERLOADED',
  message: 'The gateway is overloaded; retry later.',
  headers: { 'retry-after': '1' },
};

export interface AuthenticationOptions {
  readonly callers: CallerVerifier;
  /** Verified operations in flight; half as many callers, and at least 50, may wait for verification. */
  readonly maxInFlight: number;
}

const minUnverified = 50;

/** An `onRequest` hook that sets `request.caller`. */
export function authentication({ callers, maxInFlight }: AuthenticationOptions) {
  const bodies = createPendingBodies(maxInFlight);
  const maxUnverified = Math.max(minUnverified, maxInFlight / 2);
  let unverified = 0;
  return (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => {
    const judge = (verdict: Verdict) => {
      if (!verdict.ok) {
        request.refusedFor = verdict.cause;
        return refuse(reply, refusals[verdict.reason]);
      }
      request.caller = verdict.caller;
      if (!bodies.expect(verdict.caller, request.raw, reply.raw)) return refuse(reply, tooMany);
      done();
    };
    const verdict = unverified < maxUnverified ? callers.verify(soleAuthorization(request.raw.rawHeaders)) : null;
    if (verdict === null) {
      const known = callers.recall(soleAuthorization(request.raw.rawHeaders));
      return known === null ? refuse(reply, tooMany) : judge({ ok: true, caller: known });
    }
    if (!(verdict instanceof Promise)) return judge(verdict);
    unverified++;
    verdict
      .finally(() => unverified--)
      .then(judge)
      .catch(done);
  };
}

/** Verifies the token of a request again, whose stream is still open. An outage of the signing keys refuses nothing. */
export function stillVerified({ verify }: Pick<CallerVerifier, 'verify'>) {
  return ({ raw }: FastifyRequest): boolean | Promise<boolean> => {
    const isFine = (verdict: Verdict) => verdict.ok || verdict.reason === 'unavailable';
    const verdict = verify(soleAuthorization(raw.rawHeaders));
    return verdict instanceof Promise ? verdict.then(isFine) : isFine(verdict);
  };
}

/** A hook that runs after the body is read: counts the operation of the verified caller, or refuses it at the limit. */
export function countOperation({ count }: Pick<Admission, 'count'>) {
  return (_request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    if (count(reply.raw)) done();
    else refuse(reply, tooMany);
  };
}

function refuse(reply: FastifyReply, { status, code, message, headers }: Refusal): void {
  reply.code(status).headers(headers).send(errorBody(code, message));
}

/** Node keeps the first of two headers; the gateway refuses both instead of choosing. */
function soleAuthorization(rawHeaders: readonly string[]): string | undefined {
  let found: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (!isAuthorization(rawHeaders[at] as string)) continue;
    if (found !== undefined) return undefined;
    found = rawHeaders[at + 1];
  }
  return found;
}

function isAuthorization(name: string): boolean {
  return name.length === 'authorization'.length && name.toLowerCase() === 'authorization';
}
