// Maps errors of `@azure/identity` to the few reasons that the gateway distinguishes. Keeps no text of the error, since
// it contains names of people and applications.

import { classOfRefusal, type Misconfiguration } from './sign-in-refusals.ts';
import type { TokenRequest } from './token-request.ts';

/**
 * `step-up`: Microsoft Entra requires `claims` first. `sign-in`, `blocked`, `misconfigured`: see sign-in-refusals.ts.
 * `unreachable`: no usable response, no request, or a pause; `retryAfter` is its header.
 */
export type TokenFailure =
  | { readonly reason: 'step-up'; readonly claims: string }
  | { readonly reason: 'sign-in' | 'blocked'; readonly aadsts: number | null }
  | { readonly reason: 'misconfigured'; readonly part: Misconfiguration; readonly aadsts: number | null }
  | { readonly reason: 'unreachable'; readonly retryAfter: string | null };

export function unreachable(retryAfter: string | null = null): TokenFailure {
  return { reason: 'unreachable', retryAfter };
}

/** Never throws. */
export function tokenFailure(
  error: unknown,
  { status, retryAfter }: Pick<TokenRequest, 'status' | 'retryAfter'>,
): TokenFailure {
  if (isUnreadableFile(error)) return { reason: 'misconfigured', part: 'credential', aadsts: null };
  const cause = rootOf(error);
  const code = text(cause, 'errorCode') ?? text(cause, 'error') ?? '';
  const numbers = numbersOf(error, cause);
  const means = classOfRefusal({ status, code, subError: text(cause, 'subError'), numbers });
  if (means.is === 'unavailable') return unreachable(retryAfter);
  const aadsts = numbers[0] ?? null;
  if (means.is === 'misconfigured') return { reason: 'misconfigured', part: means.part, aadsts };
  const claims = text(cause, 'claims');
  if (claims !== null && claims !== '') return { reason: 'step-up', claims };
  return { reason: means.is, aadsts };
}

// `AuthenticationRequiredError` wraps MSAL's error, `AuthenticationError` contains the response itself.
function rootOf(error: unknown): unknown {
  const { cause, errorResponse } = Object(error) as { cause?: unknown; errorResponse?: unknown };
  return cause ?? errorResponse ?? error;
}

function text(holder: unknown, name: string): string | null {
  const value = (Object(holder) as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : null;
}

const messagePart = 4_096;

// Libraries expose the numbers as a field, as text, or only in the message.
function numbersOf(error: unknown, cause: unknown): number[] {
  const { errorCodes, errorNo } = Object(cause) as { errorCodes?: unknown; errorNo?: unknown };
  const message = error instanceof Error ? error.message.slice(0, messagePart) : '';
  const said = [...message.matchAll(/AADSTS(\d{5,8})/g)].map(([, number]) => Number(number));
  return [...(Array.isArray(errorCodes) ? errorCodes : []), Number(errorNo), ...said].filter(Number.isSafeInteger);
}

// A certificate or federated token that the platform removed after startup.
function isUnreadableFile(error: unknown): boolean {
  const codes = [error, rootOf(error)].map((holder) => text(holder, 'code'));
  return codes.some((code) => code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR');
}
