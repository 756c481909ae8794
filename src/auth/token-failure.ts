// Why Microsoft Entra gave no token: what `@azure/identity` threw → the few things the gateway acts on. Keeps no text of
// the error: it repeats names of people and applications.
// https://learn.microsoft.com/entra/identity-platform/reference-error-codes

/**
 * `refused`: Microsoft Entra said no to this caller; `claims` is what it wants first. `unreachable`: it said nothing
 * usable, was not asked, or wants a pause: `retryAfter` is its header. `misconfigured`: it does not know the gateway, or not by this credential.
 */
export type TokenFailure =
  | { readonly reason: 'refused'; readonly status: number; readonly code: string; readonly claims: string | null }
  | { readonly reason: 'unreachable'; readonly retryAfter: string | null }
  | { readonly reason: 'misconfigured'; readonly code: string };

const ofTheGateway = new Set(['invalid_client', 'unauthorized_client', 'invalid_resource', 'invalid_scope']);
const ofTheCaller = new Set([
  'invalid_grant',
  'interaction_required',
  'consent_required',
  'login_required',
  'access_denied',
]);

export function unreachable(retryAfter: string | null = null): TokenFailure {
  return { reason: 'unreachable', retryAfter };
}

/** Never throws. */
export function tokenFailure(error: unknown, retryAfter: string | null): TokenFailure {
  const cause = rootOf(error);
  const code = text(cause, 'errorCode') ?? text(cause, 'error') ?? '';
  if (ofTheGateway.has(code)) return { reason: 'misconfigured', code };
  if (!ofTheCaller.has(code)) return unreachable(retryAfter);
  const consent = text(cause, 'subError') === 'consent_required' || mentions(error, 'AADSTS65001');
  const expired = mentions(error, 'AADSTS500133');
  const claims = text(cause, 'claims');
  return {
    reason: 'refused',
    status: consent ? 403 : 401,
    code: consent ? 'consent_required' : expired ? 'token_expired' : code,
    claims: claims === null || claims === '' ? null : claims,
  };
}

// `AuthenticationRequiredError` wraps MSAL's error, `AuthenticationError` holds the answer itself.
function rootOf(error: unknown): unknown {
  const { cause, errorResponse } = Object(error) as { cause?: unknown; errorResponse?: unknown };
  return cause ?? errorResponse ?? error;
}

function text(holder: unknown, name: string): string | null {
  const value = (Object(holder) as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : null;
}

function mentions(error: unknown, number: string): boolean {
  return error instanceof Error && error.message.includes(number);
}
