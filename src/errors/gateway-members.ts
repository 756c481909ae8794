// The union members with which the gateway itself refuses, before Graph is asked: their texts, codes and retryability.

import type {
  AccessDeniedError,
  AuditUnavailableError,
  GraphCloud,
  NotSupportedInCloudError,
  RateLimitedError,
  StepUpRequiredError,
} from '../generated/graphql.ts';
import { errorFields, type Member } from './members.ts';

/** `permissions`: scopes or app roles of this gateway, any one of which would do; empty when none helps. */
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
    ...errorFields('RATE_LIMITED', 'The caller has asked for more than the gateway allows for now.'),
    retryable: true,
    retryAfterSeconds: Math.max(1, Math.ceil(retryAfterSeconds)),
  };
}

/** `claims` is Microsoft Entra's claims request, JSON. */
export function stepUpRequired(claims: string, requestId: string | null = null): Member<StepUpRequiredError> {
  const message = 'Microsoft Entra wants the person to sign in again with these claims.';
  return { __typename: 'StepUpRequiredError', ...errorFields('STEP_UP_REQUIRED', message, requestId), claims };
}

export function auditUnavailable(): Member<AuditUnavailableError> {
  const message = 'The change could not be recorded, so it was not made.';
  return {
    __typename: 'AuditUnavailableError',
    ...errorFields('AUDIT_UNAVAILABLE', message),
    retryable: true,
  };
}

export function notSupportedInCloud(cloud: GraphCloud): Member<NotSupportedInCloudError> {
  const message = "This tenant's cloud has no SMS sign-in.";
  return {
    __typename: 'NotSupportedInCloudError',
    ...errorFields('NOT_SUPPORTED_IN_CLOUD', message),
    cloud,
  };
}
