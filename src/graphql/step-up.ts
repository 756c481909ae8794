// Step-up: mutations may require a fresher or stronger sign-in than reads. Checked before anything is executed; the
// challenge contains the claims that the client must request from Microsoft Entra.
// https://learn.microsoft.com/entra/identity-platform/claims-challenge

import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Caller } from '../identity/caller.ts';

export interface StepUpRules {
  readonly requiredAuthContext: string | null;
  readonly writeTokenMaxAgeSeconds: number | null;
}

/** The error that refuses a mutation of this caller before it is executed, or null. */
export function challengeFor(caller: Caller, rules: StepUpRules): GraphQLError | null {
  const claims = missingClaims(caller, rules);
  return claims === null ? null : challenge(claims, caller.claimsCapable);
}

// The claims request for the claims that the caller's token lacks, or null. Applications cannot step up; other rules
// apply to them.
function missingClaims(caller: Caller, rules: StepUpRules): string | null {
  if (caller.kind === 'application') return null;
  const nowSeconds = Math.floor(Date.now() / 1000);
  const { requiredAuthContext, writeTokenMaxAgeSeconds } = rules;
  const wanted = {
    ...(requiredAuthContext !== null && !caller.authContexts.has(requiredAuthContext)
      ? { acrs: { essential: true, value: requiredAuthContext } }
      : {}),
    ...(writeTokenMaxAgeSeconds !== null && nowSeconds - caller.issuedAt > writeTokenMaxAgeSeconds
      ? { nbf: { essential: true, value: String(nowSeconds) } }
      : {}),
  };
  return Object.keys(wanted).length === 0 ? null : JSON.stringify({ access_token: wanted });
}

// Clients that do not declare that they understand challenges would loop on a 401.
function challenge(claims: string, claimsCapable: boolean): GraphQLError {
  const encoded = Buffer.from(claims).toString('base64');
  const header = `Bearer error="insufficient_claims", claims="${encoded}"`;
  const http = { status: claimsCapable ? 401 : 403, headers: new HeaderMap([['www-authenticate', header]]) };
  const extensions: Record<string, unknown> = { code: 'STEP_UP_REQUIRED', claims, http, expected: true };
  return new GraphQLError('Mutations require a fresher or stronger sign-in.', { extensions });
}
