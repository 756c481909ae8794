// The union members with which the gateway itself refuses, before any request to Graph: messages, codes and
// retryability.

import type {
  AccessBlockedError,
  AccessDeniedError,
  AuditUnavailableError,
  GatewayMisconfiguredError,
  GraphCloud,
  NotSupportedInCloudError,
  RateLimitedError,
  SignInRequiredError,
  StepUpRequiredError,
} from '../generated/schema.ts';
import { errorFields, graphUnavailable, type Member } from './members.ts';

type WithoutToken =
  | SignInRequiredError
  | AccessBlockedError
  | GatewayMisconfiguredError
  | ReturnType<typeof graphUnavailable>;

/** `permissions`: scopes or app roles of this gateway, any one of which is sufficient; empty if none helps. */
export function refusedByGateway(permissions: readonly string[]): Member<AccessDeniedError> {
  const message = "The gateway's rules do not allow this to the caller.";
  return {
    __typename: 'AccessDeniedError',
    ...errorFields('ACCESS_DENIED', message),
    requiredPermissions: permissions,
    requiredRoles: [],
  };
}

export function rateLimited(retryAfterSeconds: number): Member<RateLimitedError> {
  return {
    __typename: 'RateLimitedError',
    ...errorFields('RATE_LIMITED', 'The caller has exceeded a rate limit of the gateway.'),
    retryable: true,
    retryAfterSeconds: Math.max(1, Math.ceil(retryAfterSeconds)),
  };
}

/** `claims`: Microsoft Entra's claims request, as JSON. */
export function stepUpRequired(claims: string, graphRequestId: string | null = null): Member<StepUpRequiredError> {
  const message = 'Microsoft Entra requires the person to sign in again with these claims.';
  return { __typename: 'StepUpRequiredError', ...errorFields('STEP_UP_REQUIRED', message, graphRequestId), claims };
}

const withoutTokenMembers = {
  sign_in_required: (): Member<SignInRequiredError> => {
    const message = 'Microsoft Entra no longer accepts this sign-in: sign the person in again.';
    return { __typename: 'SignInRequiredError', ...errorFields('SIGN_IN_REQUIRED', message) };
  },
  access_blocked: (): Member<AccessBlockedError> => {
    const message = 'Microsoft Entra blocks this account or this use of it. Signing in again does not help.';
    return { __typename: 'AccessBlockedError', ...errorFields('ACCESS_BLOCKED', message) };
  },
  gateway_misconfigured: (): Member<GatewayMisconfiguredError> => {
    const message = 'Microsoft Entra refuses the configuration of the gateway. Only its operators can fix this.';
    return { __typename: 'GatewayMisconfiguredError', ...errorFields('GATEWAY_MISCONFIGURED', message) };
  },
} as const;

/** The reason why the sign-in service gave no token: a code of `token-source.ts`. */
export function withoutToken(code: string | null): Member<WithoutToken> {
  const known = code !== null && Object.hasOwn(withoutTokenMembers, code);
  return known ? withoutTokenMembers[code as keyof typeof withoutTokenMembers]() : graphUnavailable(null);
}

export function auditUnavailable(): Member<AuditUnavailableError> {
  const message = 'The change could not be logged, so it was not made.';
  return {
    __typename: 'AuditUnavailableError',
    ...errorFields('AUDIT_UNAVAILABLE', message),
    retryable: true,
  };
}

export function notSupportedInCloud(cloud: GraphCloud): Member<NotSupportedInCloudError> {
  const message = "Microsoft Graph does not offer this in the tenant's cloud.";
  return {
    __typename: 'NotSupportedInCloudError',
    ...errorFields('NOT_SUPPORTED_IN_CLOUD', message),
    cloud,
  };
}
