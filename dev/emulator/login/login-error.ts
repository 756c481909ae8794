// A refusal of the login server, thrown and put into Entra's error body.
import { randomUUID } from 'node:crypto';
import type { Answer } from '../http/exchange.ts';
import { LOGIN_REFUSALS, type LoginRefusal } from './login-refusals.ts';

/** Thrown anywhere below the token endpoint, answered there. */
export class LoginError extends Error {
  readonly refusal: LoginRefusal;
  readonly claims: string | undefined;

  constructor(name: keyof typeof LOGIN_REFUSALS, values: Record<string, string> = {}, claims?: string) {
    const refusal: LoginRefusal = LOGIN_REFUSALS[name];
    super(refusal.message.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole));
    this.refusal = refusal;
    this.claims = claims;
  }
}

/** `message_only` and `consent_required` are from the field, `bad_token` is an assumption. */
const SUBERRORS: Readonly<Record<number, string>> = {
  50173: 'bad_token',
  53003: 'message_only',
  65001: 'consent_required',
  70043: 'bad_token',
  700082: 'bad_token',
};

/** What Entra asks a client to send along when the person signs in again. */
export const STEP_UP_CLAIMS = JSON.stringify({
  access_token: { polids: { essential: true, values: ['55555555-0000-4000-8000-000000000001'] } },
});

/** Entra's error body: the ids are repeated in the description, the timestamp has a space and a Z. */
export function loginErrorAnswer(
  { refusal, message, claims }: LoginError,
  nowMs: number,
  correlationId?: string,
): Answer {
  const { status, error, aadsts } = refusal;
  const traceId = randomUUID();
  const correlation = correlationId ?? randomUUID();
  const timestamp = `${new Date(nowMs).toISOString().slice(0, 19).replace('T', ' ')}Z`;
  const trail = `Trace ID: ${traceId} Correlation ID: ${correlation} Timestamp: ${timestamp}`;
  const body = {
    error,
    error_description: `AADSTS${aadsts}: ${message} ${trail}`,
    error_codes: [aadsts],
    timestamp,
    trace_id: traceId,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${aadsts}`,
    ...(SUBERRORS[aadsts] === undefined ? {} : { suberror: SUBERRORS[aadsts] }),
    ...(claims ? { suberror: 'basic_action', claims } : {}),
  };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store, no-cache' },
    body,
  };
}
