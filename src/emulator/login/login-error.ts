// Everything the login server says no with, in Entra's words and numbers, and the body it says it in.
import { randomUUID } from 'node:crypto';
import type { Answer } from '../http/exchange.ts';
import type { Evidence } from '../tenant/evidence.ts';

interface LoginRefusal {
  status: number;
  error: string;
  aadsts: number;
  message: string;
  evidence: Evidence;
}

const row = (status: number, error: string, aadsts: number, message: string, evidence: Evidence = 'field') =>
  ({ status, error, aadsts, message, evidence }) satisfies LoginRefusal;

export const LOGIN_REFUSALS = {
  missingParameter: row(
    400,
    'invalid_request',
    900144,
    "The request body must contain the following parameter: '{name}'.",
  ),
  unknownTenant: row(
    400,
    'invalid_request',
    90002,
    "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
  ),
  unsupportedGrant: row(400, 'unsupported_grant_type', 70003, "The app requested an unsupported grant type '{grant}'."),
  unknownClient: row(
    400,
    'unauthorized_client',
    700016,
    "Application with identifier '{client}' was not found in the directory 'Contoso'.",
  ),
  noCredential: row(
    401,
    'invalid_client',
    7000218,
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  ),
  badSecret: row(
    401,
    'invalid_client',
    7000215,
    "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{client}'.",
  ),
  badClientAssertion: row(
    401,
    'invalid_client',
    700027,
    'The certificate with identifier used to sign the client assertion is not registered on application.',
  ),
  publicClient: row(
    401,
    'unauthorized_client',
    700025,
    "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  ),
  invalidScope: row(
    400,
    'invalid_scope',
    70011,
    "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid.",
  ),
  needsDefault: row(
    400,
    'invalid_scope',
    1002012,
    'The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
  ),
  unknownResource: row(
    400,
    'invalid_resource',
    500011,
    'The resource principal named {resource} was not found in the tenant named Contoso.',
  ),
  consentRequired: row(
    400,
    'invalid_grant',
    65001,
    "The user or administrator has not consented to use the application with ID '{client}'. Send an interactive authorization request for this user and resource.",
  ),
  badPassword: row(400, 'invalid_grant', 50126, 'Error validating credentials due to invalid username or password.'),
  badAssertion: row(400, 'invalid_grant', 50013, 'Assertion failed signature validation.'),
  assertionAudience: row(
    400,
    'invalid_grant',
    500131,
    'Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was different from the client.',
  ),
  assertionExpired: row(
    400,
    'invalid_grant',
    500133,
    'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.',
  ),
  assertionIsApp: row(
    400,
    'invalid_grant',
    7000114,
    'Application is not allowed to make application on-behalf-of calls.',
  ),
  unknownUser: row(400, 'invalid_grant', 50034, 'The user account does not exist in the directory.'),
  stepUp: row(
    400,
    'interaction_required',
    50076,
    "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
    'documented',
  ),
} as const satisfies Record<string, LoginRefusal>;

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
    ...(aadsts === 65001 ? { suberror: 'consent_required' } : {}),
    ...(claims ? { suberror: 'basic_action', claims } : {}),
  };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store, no-cache' },
    body,
  };
}
