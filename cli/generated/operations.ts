/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentText } from '../gateway/document-text.ts';
/** The types that a phone can be added with. */
export type AssignablePhoneType =
  /** A second mobile phone, for calls only. Requires a mobile phone. */
  | 'ALTERNATE_MOBILE'
  /** The primary mobile phone, for texts and calls; the only type that supports SMS sign-in. */
  | 'MOBILE'
  /** An office phone, for calls only. */
  | 'OFFICE';

/** The stable names of failures, one for each type that implements `Error`. */
export type ErrorCode =
  /** `AccessBlockedError`. */
  | 'ACCESS_BLOCKED'
  /** `AccessDeniedError`. */
  | 'ACCESS_DENIED'
  /** `AuditUnavailableError`. */
  | 'AUDIT_UNAVAILABLE'
  /** `ConflictingChangeError`. */
  | 'CONFLICTING_CHANGE'
  /** `DefaultMethodProtectedError`. */
  | 'DEFAULT_METHOD_PROTECTED'
  /** `EmailMethodAlreadyExistsError`. */
  | 'EMAIL_METHOD_ALREADY_EXISTS'
  /** `ExternalMethodAlreadyExistsError`. */
  | 'EXTERNAL_METHOD_ALREADY_EXISTS'
  /** `ExternalMethodNotAllowedByPolicyError`. */
  | 'EXTERNAL_METHOD_NOT_ALLOWED_BY_POLICY'
  /** `GatewayMisconfiguredError`. */
  | 'GATEWAY_MISCONFIGURED'
  /** `GraphUnavailableError`. */
  | 'GRAPH_UNAVAILABLE'
  /** `IdempotencyKeyReusedError`. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** `InvalidInputError`. */
  | 'INVALID_INPUT'
  /** `LicenceRequiredError`. */
  | 'LICENCE_REQUIRED'
  /** `MethodNotFoundError`. */
  | 'METHOD_NOT_FOUND'
  /** `MobilePhoneRequiredError`. */
  | 'MOBILE_PHONE_REQUIRED'
  /** `NotSupportedInCloudError`. */
  | 'NOT_SUPPORTED_IN_CLOUD'
  /** `OperationNotFoundError`. */
  | 'OPERATION_NOT_FOUND'
  /** `OutcomeUnknownError`. */
  | 'OUTCOME_UNKNOWN'
  /** `PasswordNotRemovableError`. */
  | 'PASSWORD_NOT_REMOVABLE'
  /** `PasswordResetPendingError`. */
  | 'PASSWORD_RESET_PENDING'
  /** `PasswordResetRefusedError`. */
  | 'PASSWORD_RESET_REFUSED'
  /** `PhoneMethodAlreadyExistsError`. */
  | 'PHONE_METHOD_ALREADY_EXISTS'
  /** `PhoneMethodNotFoundError`. */
  | 'PHONE_METHOD_NOT_FOUND'
  /** `PhoneNotMobileError`. */
  | 'PHONE_NOT_MOBILE'
  /** `PhoneNumberNotUniqueError`. */
  | 'PHONE_NUMBER_NOT_UNIQUE'
  /** `QrCodePinAlreadyExistsError`. */
  | 'QR_CODE_PIN_ALREADY_EXISTS'
  /** `QrCodePinNotAllowedByPolicyError`. */
  | 'QR_CODE_PIN_NOT_ALLOWED_BY_POLICY'
  /** `RateLimitedError`. */
  | 'RATE_LIMITED'
  /** `SecretAlreadyIssuedError`. */
  | 'SECRET_ALREADY_ISSUED'
  /** `SecretLostError`. */
  | 'SECRET_LOST'
  /** `SignInRequiredError`. */
  | 'SIGN_IN_REQUIRED'
  /** `SmsSignInNotAllowedByPolicyError`. */
  | 'SMS_SIGN_IN_NOT_ALLOWED_BY_POLICY'
  /** `StepUpRequiredError`. */
  | 'STEP_UP_REQUIRED'
  /** `TemporaryAccessPassAlreadyExistsError`. */
  | 'TEMPORARY_ACCESS_PASS_ALREADY_EXISTS'
  /** `TemporaryAccessPassNotAllowedByPolicyError`. */
  | 'TEMPORARY_ACCESS_PASS_NOT_ALLOWED_BY_POLICY'
  /** `ThrottledError`. */
  | 'THROTTLED'
  /** `UnexpectedGraphError`. */
  | 'UNEXPECTED_GRAPH_ERROR'
  /** `UserNotFoundError`. */
  | 'USER_NOT_FOUND';

/** The outcome of a write. */
export type OperationState =
  /** It took effect. */
  | 'APPLIED'
  /** Throttled by Microsoft Graph, and not sent again because somebody else changed the method meanwhile. */
  | 'CONFLICTED'
  /**
   * A read does not show it, even after the time for which reads may lag behind writes: it did not take effect, or has
   * been overwritten since.
   */
  | 'NOT_APPLIED'
  /** It is in flight. */
  | 'RUNNING'
  /** Not known, and a read is inconclusive. Query it again later. */
  | 'UNKNOWN';

/** The type of a phone. Microsoft Graph's `authenticationPhoneType`. */
export type PhoneType =
  /** A second mobile phone, for calls only. Requires a mobile phone. */
  | 'ALTERNATE_MOBILE'
  /** The primary mobile phone, for texts and calls; the only type that supports SMS sign-in. */
  | 'MOBILE'
  /** An office phone, for calls only. */
  | 'OFFICE'
  /** A type that is newer than this API. */
  | 'UNKNOWN';

/** Whether a phone can be used for SMS sign-in. Microsoft Graph's `authenticationMethodSignInState`. */
export type SmsSignInState =
  /** The tenant's SMS policy does not allow this person to sign in by SMS. */
  | 'NOT_ALLOWED_BY_POLICY'
  /** Policy allows it, but a further step is needed. */
  | 'NOT_CONFIGURED'
  /** SMS sign-in is off for this phone. */
  | 'NOT_ENABLED'
  /** This type of phone cannot be used to sign in. */
  | 'NOT_SUPPORTED'
  /** It could not be enabled: another person in the tenant signs in with this number. */
  | 'PHONE_NUMBER_NOT_UNIQUE'
  /** The person can sign in with this phone. */
  | 'READY'
  /** A state that is newer than this API, or that is not known after a write because the number is masked. */
  | 'UNKNOWN';

/** One phone of one person. */
export type SmsSignInTarget = {
  /**
   * A key for this target alone, as in `enableSmsSignIn`: it also applies if the target is repeated among different
   * targets. If omitted, the key of the whole mutation is used.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The phone's `methodId` or its `id`; the mobile phone if omitted or null. */
  readonly methodId?: string | null | undefined;
  /** An object id (GUID), a userPrincipalName or `me`. */
  readonly userId: string;
};

/** Why Microsoft Graph saved a phone but could not enable SMS sign-in for it. */
export type SmsSignInWarning =
  /** Another person in the tenant signs in with this number. */
  | 'PHONE_NUMBER_NOT_UNIQUE';

export type PeopleQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PeopleQuery = { readonly users: ReadonlyArray<
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'User', readonly id: string, readonly phoneMethods:
        | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'PhoneMethodList', readonly items: ReadonlyArray<{ readonly methodId: string, readonly phoneType: PhoneType, readonly phoneNumber: string | null, readonly smsSignInState: SmsSignInState }> }
        | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
       }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null> | null };

type Failure_AccessBlockedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_AccessDeniedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_AuditUnavailableError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_ConflictingChangeError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_DefaultMethodProtectedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_EmailMethodAlreadyExistsError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_ExternalMethodAlreadyExistsError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_ExternalMethodNotAllowedByPolicyError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_GatewayMisconfiguredError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_GraphUnavailableError_Fragment = { readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_IdempotencyKeyReusedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_InvalidInputError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_LicenceRequiredError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_MethodNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_MobilePhoneRequiredError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_NotSupportedInCloudError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_OperationNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_OutcomeUnknownError_Fragment = { readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PasswordNotRemovableError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PasswordResetPendingError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PasswordResetRefusedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PhoneMethodAlreadyExistsError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PhoneMethodNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PhoneNotMobileError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PhoneNumberNotUniqueError_Fragment = { readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_QrCodePinAlreadyExistsError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_QrCodePinNotAllowedByPolicyError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_RateLimitedError_Fragment = { readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_SecretAlreadyIssuedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_SecretLostError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_SignInRequiredError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_SmsSignInNotAllowedByPolicyError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_StepUpRequiredError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_TemporaryAccessPassAlreadyExistsError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_TemporaryAccessPassNotAllowedByPolicyError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_ThrottledError_Fragment = { readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_UnexpectedGraphError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_UserNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

export type FailureFragment =
  | Failure_AccessBlockedError_Fragment
  | Failure_AccessDeniedError_Fragment
  | Failure_AuditUnavailableError_Fragment
  | Failure_ConflictingChangeError_Fragment
  | Failure_DefaultMethodProtectedError_Fragment
  | Failure_EmailMethodAlreadyExistsError_Fragment
  | Failure_ExternalMethodAlreadyExistsError_Fragment
  | Failure_ExternalMethodNotAllowedByPolicyError_Fragment
  | Failure_GatewayMisconfiguredError_Fragment
  | Failure_GraphUnavailableError_Fragment
  | Failure_IdempotencyKeyReusedError_Fragment
  | Failure_InvalidInputError_Fragment
  | Failure_LicenceRequiredError_Fragment
  | Failure_MethodNotFoundError_Fragment
  | Failure_MobilePhoneRequiredError_Fragment
  | Failure_NotSupportedInCloudError_Fragment
  | Failure_OperationNotFoundError_Fragment
  | Failure_OutcomeUnknownError_Fragment
  | Failure_PasswordNotRemovableError_Fragment
  | Failure_PasswordResetPendingError_Fragment
  | Failure_PasswordResetRefusedError_Fragment
  | Failure_PhoneMethodAlreadyExistsError_Fragment
  | Failure_PhoneMethodNotFoundError_Fragment
  | Failure_PhoneNotMobileError_Fragment
  | Failure_PhoneNumberNotUniqueError_Fragment
  | Failure_QrCodePinAlreadyExistsError_Fragment
  | Failure_QrCodePinNotAllowedByPolicyError_Fragment
  | Failure_RateLimitedError_Fragment
  | Failure_SecretAlreadyIssuedError_Fragment
  | Failure_SecretLostError_Fragment
  | Failure_SignInRequiredError_Fragment
  | Failure_SmsSignInNotAllowedByPolicyError_Fragment
  | Failure_StepUpRequiredError_Fragment
  | Failure_TemporaryAccessPassAlreadyExistsError_Fragment
  | Failure_TemporaryAccessPassNotAllowedByPolicyError_Fragment
  | Failure_ThrottledError_Fragment
  | Failure_UnexpectedGraphError_Fragment
  | Failure_UserNotFoundError_Fragment
;

export type EnableManyMutationVariables = Exact<{
  targets: ReadonlyArray<SmsSignInTarget> | SmsSignInTarget;
}>;


export type EnableManyMutation = { readonly enableSmsSignInForUsers: { readonly outcomes: ReadonlyArray<{ readonly result:
        | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'ConflictingChangeError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'EnableSmsSignInSuccess', readonly reconciled: boolean }
        | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'NotSupportedInCloudError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'OutcomeUnknownError', readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'PhoneMethodNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'PhoneNotMobileError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'PhoneNumberNotUniqueError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'SmsSignInNotAllowedByPolicyError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
       } | null> } | null };

export type DisableManyMutationVariables = Exact<{
  targets: ReadonlyArray<SmsSignInTarget> | SmsSignInTarget;
}>;


export type DisableManyMutation = { readonly disableSmsSignInForUsers: { readonly outcomes: ReadonlyArray<{ readonly result:
        | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'ConflictingChangeError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'DisableSmsSignInSuccess', readonly reconciled: boolean }
        | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'NotSupportedInCloudError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'OutcomeUnknownError', readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'PhoneMethodNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'PhoneNotMobileError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
       } | null> } | null };

export type AddPhoneMutationVariables = Exact<{
  userId: string;
  phoneNumber: string;
  phoneType: AssignablePhoneType;
  idempotencyKey: string;
}>;


export type AddPhoneMutation = { readonly addPhoneMethod:
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AddPhoneMethodSuccess', readonly reconciled: boolean, readonly smsSignInWarning: SmsSignInWarning | null }
    | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ConflictingChangeError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'MobilePhoneRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'OutcomeUnknownError', readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'PhoneMethodAlreadyExistsError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'PhoneNumberNotUniqueError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null };

export type UpdatePhoneMutationVariables = Exact<{
  userId: string;
  methodId: string;
  phoneNumber: string;
  idempotencyKey: string;
}>;


export type UpdatePhoneMutation = { readonly updatePhoneMethod:
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ConflictingChangeError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'OutcomeUnknownError', readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'PhoneMethodNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'PhoneNumberNotUniqueError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UpdatePhoneMethodSuccess', readonly reconciled: boolean, readonly smsSignInWarning: SmsSignInWarning | null }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null };

export type RemovePhoneMutationVariables = Exact<{
  userId: string;
  methodId: string;
  idempotencyKey: string;
}>;


export type RemovePhoneMutation = { readonly deletePhoneMethod:
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ConflictingChangeError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'DefaultMethodProtectedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'DeletePhoneMethodSuccess', readonly reconciled: boolean }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'MobilePhoneRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'OutcomeUnknownError', readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'PhoneMethodNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null };

export type WriteOutcomeQueryVariables = Exact<{
  id: string;
}>;


export type WriteOutcomeQuery = { readonly operation:
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'Operation', readonly state: OperationState }
    | { readonly __typename: 'OperationNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null };

export const People: DocumentText<PeopleQuery, PeopleQueryVariables> = { name: 'People', text: "query People($ids: [ID!]!) {\n  users(ids: $ids) {\n    __typename\n    ... on User {\n      id\n      phoneMethods {\n        __typename\n        ... on PhoneMethodList {\n          items {\n            methodId\n            phoneType\n            phoneNumber\n            smsSignInState\n          }\n        }\n        ...Failure\n      }\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const EnableMany: DocumentText<EnableManyMutation, EnableManyMutationVariables> = { name: 'EnableMany', text: "mutation EnableMany($targets: [SmsSignInTarget!]!) {\n  enableSmsSignInForUsers(targets: $targets) {\n    outcomes {\n      result {\n        __typename\n        ... on EnableSmsSignInSuccess {\n          reconciled\n        }\n        ...Failure\n      }\n    }\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const DisableMany: DocumentText<DisableManyMutation, DisableManyMutationVariables> = { name: 'DisableMany', text: "mutation DisableMany($targets: [SmsSignInTarget!]!) {\n  disableSmsSignInForUsers(targets: $targets) {\n    outcomes {\n      result {\n        __typename\n        ... on DisableSmsSignInSuccess {\n          reconciled\n        }\n        ...Failure\n      }\n    }\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const AddPhone: DocumentText<AddPhoneMutation, AddPhoneMutationVariables> = { name: 'AddPhone', text: "mutation AddPhone($userId: ID!, $phoneNumber: PhoneNumber!, $phoneType: AssignablePhoneType!, $idempotencyKey: String!) {\n  addPhoneMethod(\n    userId: $userId\n    input: {phoneNumber: $phoneNumber, phoneType: $phoneType}\n    idempotencyKey: $idempotencyKey\n  ) {\n    __typename\n    ... on AddPhoneMethodSuccess {\n      reconciled\n      smsSignInWarning\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const UpdatePhone: DocumentText<UpdatePhoneMutation, UpdatePhoneMutationVariables> = { name: 'UpdatePhone', text: "mutation UpdatePhone($userId: ID!, $methodId: ID!, $phoneNumber: PhoneNumber!, $idempotencyKey: String!) {\n  updatePhoneMethod(\n    userId: $userId\n    methodId: $methodId\n    input: {phoneNumber: $phoneNumber}\n    idempotencyKey: $idempotencyKey\n  ) {\n    __typename\n    ... on UpdatePhoneMethodSuccess {\n      reconciled\n      smsSignInWarning\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const RemovePhone: DocumentText<RemovePhoneMutation, RemovePhoneMutationVariables> = { name: 'RemovePhone', text: "mutation RemovePhone($userId: ID!, $methodId: ID!, $idempotencyKey: String!) {\n  deletePhoneMethod(\n    userId: $userId\n    methodId: $methodId\n    idempotencyKey: $idempotencyKey\n  ) {\n    __typename\n    ... on DeletePhoneMethodSuccess {\n      reconciled\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const WriteOutcome: DocumentText<WriteOutcomeQuery, WriteOutcomeQueryVariables> = { name: 'WriteOutcome', text: "query WriteOutcome($id: ID!) {\n  operation(id: $id) {\n    __typename\n    ... on Operation {\n      state\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };