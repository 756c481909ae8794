// The union members that any slice may return: messages, codes and retryability. One function each.

import type {
  AccessBlockedError,
  AccessDeniedError,
  ErrorCode,
  GatewayMisconfiguredError,
  GraphUnavailableError,
  InputViolation,
  InvalidInputError,
  InvalidInputReason,
  RateLimitedError,
  SignInRequiredError,
  StepUpRequiredError,
  ThrottledError,
  UnexpectedGraphError,
  UserNotFoundError,
} from '../generated/schema.ts';
import type { Access, Requester } from './access.ts';
import type { WithoutRequestId } from './request-id.ts';

/**
 * A union member with its `__typename`, by which GraphQL resolves its type. Its `requestId` is added by the request.
 */
export type Member<T extends { readonly __typename?: string }> = T extends unknown
  ? WithoutRequestId<T> & { readonly __typename: NonNullable<T['__typename']> }
  : never;

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

/** The fields that all errors share. `graphRequestId` is null if no request was sent to Graph or it did not respond. */
export function errorFields(code: ErrorCode, message: string, graphRequestId: string | null = null) {
  return { code, message, graphRequestId, retryable: false };
}

export function userNotFound(graphRequestId: string | null): Member<UserNotFoundError> {
  const message =
    'No person in this tenant has this id. A newly created person may not be found yet: try again in a minute.';
  return { __typename: 'UserNotFoundError', ...errorFields('USER_NOT_FOUND', message, graphRequestId) };
}

const reasons = {
  MALFORMED_USER_ID: 'must be an object id (GUID), a userPrincipalName or `me`',
  UNKNOWN_METHOD_ID: 'must be the `id` or the `methodId` of a method of this kind',
  METHOD_OF_ANOTHER_PERSON: 'must be a method of the person named by `userId`',
  CONTRADICTING_IDEMPOTENCY_KEY: 'must be the same in all targets that name the same',
  MALFORMED_SEARCH: 'must be 1 to 100 characters, without quotation marks, backslashes, `&` and control characters',
  MALFORMED_GROUP_ID: 'must be the object id (GUID) of a group',
  UNKNOWN_GROUP: 'must be a group of the tenant',
  TOO_MANY_GROUPS: 'may name at most 20 groups',
  PAGE_SIZE_OUT_OF_RANGE: 'must be 1 to 999',
  UNKNOWN_RESET_PLAN: 'must be the `plan` of a dry run for this person and this caller',
  SEARCH_SIZE_OUT_OF_RANGE: 'must be 1 to 200',
  UNKNOWN_CURSOR: 'must be the `endCursor` of the page before, of this list and for this caller',
  UNKNOWN_REGISTERED_METHOD: 'must not be `UNKNOWN`',
  MALFORMED_NAME_PREFIX: 'must be 1 to 100 characters, without control characters',
  REJECTED_BY_GRAPH: 'was refused by Microsoft Graph',
  MALFORMED_OPERATION_ID: 'must be an operation id (GUID)',
  LIFETIME_OUT_OF_RANGE: 'must be 10 to 43,200 minutes',
  QR_CODE_LIFETIME_OUT_OF_RANGE:
    'must be after the start and at most 395 days, or 1 to 12 hours for a temporary QR code',
  MALFORMED_PIN: 'must be 8 to 20 digits',
  MALFORMED_PASSWORD: 'must be 1 to 256 characters',
  MALFORMED_DATE_TIME: 'must be a date and time with a time zone, as ISO 8601 has it',
  MALFORMED_IDEMPOTENCY_KEY: 'must be 1 to 128 printable ASCII characters',
} satisfies Partial<Record<InvalidInputReason, string>>;

type SharedReason = keyof typeof reasons;

/** Names the field and its requirement; never repeats the value. */
export function violation(field: string, reason: SharedReason): InputViolation {
  return violationOf(field, reason, reasons[reason]);
}

/** As `violation`, for a reason of one kind of method. `requirement`: `must be …`. */
export function violationOf(field: string, reason: InvalidInputReason, requirement: string): InputViolation {
  return { field, reason, message: `\`${field}\` ${requirement}.` };
}

/** `violations`: at least one. */
export function invalidInputs(
  violations: readonly InputViolation[],
  graphRequestId: string | null = null,
): Member<InvalidInputError> {
  const message = violations.map((one) => one.message).join(' ');
  return { __typename: 'InvalidInputError', ...errorFields('INVALID_INPUT', message, graphRequestId), violations };
}

/** A single violation. */
export function invalidInput(
  field: string,
  reason: SharedReason,
  graphRequestId: string | null = null,
): Member<InvalidInputError> {
  return invalidInputs([violation(field, reason)], graphRequestId);
}

/** `targetId`: the person acted on; determines whether a role is missing. */
export function accessDenied(
  access: Access,
  requester: Requester,
  targetId: string,
  graphRequestId: string | null = null,
): Member<AccessDeniedError> {
  const application = requester.kind === 'application';
  const self = requester.objectId === targetId;
  return {
    __typename: 'AccessDeniedError',
    ...errorFields('ACCESS_DENIED', 'Microsoft Graph does not allow the caller to do this.', graphRequestId),
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

/** `openOperationId`: the operation id of a write that may have been applied. */
export function throttled(
  graphRequestId: string | null,
  retryAfterSeconds: number | null,
  openOperationId: string | null = null,
): Member<ThrottledError> {
  return {
    __typename: 'ThrottledError',
    ...errorFields('THROTTLED', 'Microsoft Graph is throttling requests.', graphRequestId),
    retryable: true,
    retryAfterSeconds: retryAfterSeconds === null ? null : Math.ceil(retryAfterSeconds),
    openOperationId,
  };
}

/** `openOperationId`: the operation id of a write that may have been applied. */
export function graphUnavailable(
  graphRequestId: string | null,
  openOperationId: string | null = null,
): Member<GraphUnavailableError> {
  return {
    __typename: 'GraphUnavailableError',
    ...errorFields('GRAPH_UNAVAILABLE', 'Microsoft Graph did not return a usable response.', graphRequestId),
    retryable: true,
    openOperationId,
  };
}

export function unexpectedGraphError(
  graphRequestId: string | null,
  status: number,
  graphCode: string | null,
): Member<UnexpectedGraphError> {
  const message = 'Microsoft Graph returned an unexpected response.';
  return {
    __typename: 'UnexpectedGraphError',
    ...errorFields('UNEXPECTED_GRAPH_ERROR', message, graphRequestId),
    status,
    graphCode,
  };
}
