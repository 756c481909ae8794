// The union members that any slice may return: their texts, codes and retryability. One function each.

import type {
  AccessBlockedError,
  AccessDeniedError,
  ErrorCode,
  GatewayMisconfiguredError,
  GraphUnavailableError,
  InvalidInputError,
  InvalidInputReason,
  RateLimitedError,
  SignInRequiredError,
  StepUpRequiredError,
  ThrottledError,
  UnexpectedGraphError,
  UserNotFoundError,
} from '../generated/graphql.ts';
import type { Access, Requester } from './access.ts';

/** A union member with its `__typename`, which tells GraphQL which one it is. */
export type Member<T extends { readonly __typename?: string }> = T & {
  readonly __typename: NonNullable<T['__typename']>;
};

export type AnswerError = Member<
  | AccessDeniedError
  | SignInRequiredError
  | AccessBlockedError
  | GatewayMisconfiguredError
  | StepUpRequiredError
  | RateLimitedError
  | ThrottledError
  | GraphUnavailableError
  | UnexpectedGraphError
>;

/** The fields that all errors share. `requestId` is Graph's, null when Graph did not answer. */
export function errorFields(code: ErrorCode, message: string, requestId: string | null = null) {
  return { code, message, requestId, retryable: false };
}

export function userNotFound(requestId: string | null): Member<UserNotFoundError> {
  const message =
    'No person of this tenant has this id. One made a moment ago may not be found yet: try again in a minute.';
  return { __typename: 'UserNotFoundError', ...errorFields('USER_NOT_FOUND', message, requestId) };
}

const reasons: Readonly<Record<InvalidInputReason, string>> = {
  MALFORMED_USER_ID: 'must be an object id (GUID), a userPrincipalName or `me`',
  UNKNOWN_METHOD_ID: "must be one of Microsoft Graph's three phone method ids",
  MALFORMED_PHONE_NUMBER:
    'must be one number for certain, with `+` and country code: `+{country code} {number}x{extension}`',
  UNASSIGNABLE_PHONE_TYPE: 'must be a phone type that can be assigned',
  MALFORMED_EMAIL_ADDRESS: 'must be an e-mail address',
  REJECTED_BY_GRAPH: 'was refused by Microsoft Graph',
  MALFORMED_OPERATION_ID: 'must be an operation id (GUID)',
  MALFORMED_IDEMPOTENCY_KEY: 'must be 1 to 128 printable ASCII characters',
};

/** Names the field and what it must be; never repeats the value. */
export function invalidInput(
  field: string,
  reason: InvalidInputReason,
  requestId: string | null = null,
): Member<InvalidInputError> {
  const message = `\`${field}\` ${reasons[reason]}.`;
  return { __typename: 'InvalidInputError', ...errorFields('INVALID_INPUT', message, requestId), field, reason };
}

/** `targetId` is the person acted on; it decides whether a role is what is missing. */
export function accessDenied(
  access: Access,
  requester: Requester,
  targetId: string,
  requestId: string | null = null,
): Member<AccessDeniedError> {
  const application = requester.kind === 'application';
  const self = requester.objectId === targetId;
  return {
    __typename: 'AccessDeniedError',
    ...errorFields('ACCESS_DENIED', 'Microsoft Graph does not allow this to the caller.', requestId),
    requiredPermissions: application ? access.application : access.delegated,
    requiredRoles: application || (self && access.rolesForSelf !== true) ? [] : access.roles,
  };
}

export function meNeedsUser(access: Access): Member<AccessDeniedError> {
  return {
    __typename: 'AccessDeniedError',
    ...errorFields('ACCESS_DENIED', '`me` is a signed-in person: it needs a delegated token.'),
    requiredPermissions: access.delegated,
    requiredRoles: [],
  };
}

export function throttled(requestId: string | null, retryAfterSeconds: number | null): Member<ThrottledError> {
  return {
    __typename: 'ThrottledError',
    ...errorFields('THROTTLED', 'Microsoft Graph asks for a pause before it answers again.', requestId),
    retryable: true,
    retryAfterSeconds: retryAfterSeconds === null ? null : Math.ceil(retryAfterSeconds),
  };
}

export function graphUnavailable(requestId: string | null): Member<GraphUnavailableError> {
  return {
    __typename: 'GraphUnavailableError',
    ...errorFields('GRAPH_UNAVAILABLE', 'Microsoft Graph did not give a usable answer.', requestId),
    retryable: true,
  };
}

export function unexpectedGraphAnswer(
  requestId: string | null,
  status: number,
  graphCode: string | null,
): Member<UnexpectedGraphError> {
  const message = 'Microsoft Graph answered something that this API has no better word for.';
  return {
    __typename: 'UnexpectedGraphError',
    ...errorFields('UNEXPECTED_GRAPH_ERROR', message, requestId),
    status,
    graphCode,
  };
}
