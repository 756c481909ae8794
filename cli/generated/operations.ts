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

/** Whether a bulk mutation is running. */
export type BulkState =
  /** It has ended: no further event follows. */
  | 'ENDED'
  /**
   * The replica that ran it has ended without finishing it; repeat the mutation with the same key. No further event
   * follows.
   */
  | 'INTERRUPTED'
  /** The caller has started no bulk mutation with this key within the last 24 hours. */
  | 'NOT_STARTED'
  /** It is running. */
  | 'RUNNING';

/** The stable names of failures, one for each type that implements `Error`. */
export type ErrorCode =
  /** `AccessBlockedError`. */
  | 'ACCESS_BLOCKED'
  /** `AccessDeniedError`. */
  | 'ACCESS_DENIED'
  /** `AuditUnavailableError`. */
  | 'AUDIT_UNAVAILABLE'
  /** `BetaDisabledError`. */
  | 'BETA_DISABLED'
  /** `ConflictingChangeError`. */
  | 'CONFLICTING_CHANGE'
  /** `DefaultMethodNotRegisteredError`. */
  | 'DEFAULT_METHOD_NOT_REGISTERED'
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
  /** `PasskeyAlreadyRegisteredError`. */
  | 'PASSKEY_ALREADY_REGISTERED'
  /** `PasskeyChallengeExpiredError`. */
  | 'PASSKEY_CHALLENGE_EXPIRED'
  /** `PasskeyLimitReachedError`. */
  | 'PASSKEY_LIMIT_REACHED'
  /** `PasskeyNotAllowedByPolicyError`. */
  | 'PASSKEY_NOT_ALLOWED_BY_POLICY'
  /** `PasskeyRegistrationNotAvailableError`. */
  | 'PASSKEY_REGISTRATION_NOT_AVAILABLE'
  /** `PasskeyRejectedError`. */
  | 'PASSKEY_REJECTED'
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

/** How sure it is that a phone has the number. */
export type PhoneNumberMatch =
  /** Microsoft Graph shows the whole number, and it is the same. */
  | 'HAS_IT'
  /** Microsoft Graph shows the number masked, and nothing that shows contradicts; or it shows something that is no number. */
  | 'MAY_HAVE_IT';

/** What a search for a number amounts to so far. */
export type PhoneNumberSearchConclusion =
  /** All were looked at, and it cannot be told: numbers were masked, or phones could not be read. */
  | 'CANNOT_TELL'
  /** At least one phone has the number. */
  | 'FOUND'
  /** No phone was found that has it for certain, and people remain. */
  | 'NOT_FINISHED'
  /** None of the people whom the report shows with a mobile phone has it, when their phones were read. */
  | 'NOT_FOUND';

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

/** The certainty of a check. */
export type SmsSignInCertainty =
  /** Reported by Microsoft Graph, or set in the gateway's configuration. */
  | 'CERTAIN'
  /** Derived from policy, groups or properties. Microsoft Entra may decide otherwise. */
  | 'DERIVED'
  /** Not known. */
  | 'UNKNOWN';

/** The checks, in their fixed order. */
export type SmsSignInCheckName =
  /** The account is enabled. */
  | 'ACCOUNT_ENABLED'
  /** The account's home is this tenant: guests from other tenants cannot use SMS sign-in. */
  | 'ACCOUNT_OF_THIS_TENANT'
  /** The application supports SMS sign-in. */
  | 'APPLICATION'
  /** The Microsoft cloud supports SMS sign-in. */
  | 'CLOUD'
  /** No Conditional Access policy requires more than SMS. Read with `alsoRead` only. */
  | 'CONDITIONAL_ACCESS'
  /** The last sign-in that failed. Read with `alsoRead` only. */
  | 'LAST_FAILED_SIGN_IN'
  /** A licence covers SMS sign-in. */
  | 'LICENCE'
  /** The person has a mobile phone. */
  | 'MOBILE_PHONE'
  /** The person exists and is not deleted. */
  | 'PERSON_EXISTS'
  /** SMS sign-in is on for the mobile phone, by Microsoft Graph's own state. */
  | 'PHONE_STATE'
  /** The tenant's policy turns SMS on. */
  | 'POLICY_ENABLED'
  /** The policy includes the person. */
  | 'POLICY_INCLUDED'
  /** The policy does not exclude the person. */
  | 'POLICY_NOT_EXCLUDED'
  /** The policy includes the person for sign-in, not only for a second factor and password reset. */
  | 'POLICY_USABLE_FOR_SIGN_IN'
  /** The account was created in the cloud, and its domain is managed there; the domain is read with `alsoRead` only. */
  | 'SYNCHRONISATION'
  /** No number for voice calls prevents it. */
  | 'VOICE_NUMBER';

/** The outcome of a check. */
export type SmsSignInCheckOutcome =
  /** The person cannot sign in by SMS until this changes. */
  | 'BLOCKS'
  /** Useful to know if the person still cannot sign in. */
  | 'INFORMS'
  /** It was not checked. */
  | 'NOT_CHECKED'
  /** This check does not prevent SMS sign-in. */
  | 'PASSES'
  /** It could not be read, or the value is inconclusive. */
  | 'UNKNOWN'
  /** It should be changed, but is not known to prevent SMS sign-in. */
  | 'WARNS';

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

/** The summary of the checks. There is no value for "can sign in": only Microsoft Entra can know that. */
export type SmsSignInVerdict =
  /** At least one check blocks. */
  | 'BLOCKED'
  /** No check blocks, and all decisive values could be read. */
  | 'NOTHING_KNOWN_PREVENTS_IT'
  /**
   * The only obstacle is that SMS sign-in is off for the mobile phone: `enableSmsSignIn` turns it on, unless somebody else
   * signs in with the number.
   */
  | 'NOT_TURNED_ON'
  /** No check blocks, but a decisive value could not be read. */
  | 'UNKNOWN';

/** Why Microsoft Graph saved a phone but could not enable SMS sign-in for it. */
export type SmsSignInWarning =
  /** Another person in the tenant signs in with this number. */
  | 'PHONE_NUMBER_NOT_UNIQUE';

/** What a pass is to be. */
export type TemporaryAccessPassInput = {
  /** Whether it can be used for one sign-in only. Where left out, as the policy says. */
  readonly isUsableOnce?: boolean | null | undefined;
  /**
   * How long it can be used, 10 to 43,200 minutes, within what the tenant's policy allows; the policy's default where
   * left out.
   */
  readonly lifetimeInMinutes?: number | null | undefined;
  /** From when on it can be used, ISO 8601 with a time zone; from now on where left out. */
  readonly startDateTime?: string | null | undefined;
};

/** One person who gets a pass. */
export type TemporaryAccessPassTarget = {
  /**
   * A key for this person alone, as that of `issueTemporaryAccessPass`. Where it is left out, the key of the whole
   * mutation is used.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** An object id (GUID), a userPrincipalName or `me`. */
  readonly userId: string;
};

/** Why a Temporary Access Pass can or cannot be used. */
export type TemporaryAccessPassUsabilityReason =
  /** The tenant's policy does not allow this person to use one. */
  | 'DISABLED_BY_POLICY'
  /** It can be used. */
  | 'ENABLED_BY_POLICY'
  /** It has expired. */
  | 'EXPIRED'
  /** It is not valid yet. */
  | 'NOT_YET_VALID'
  /** It was for one sign-in and has been used. */
  | 'ONE_TIME_USED'
  /** A value that is newer than this API, or none. */
  | 'UNKNOWN';

export type PeopleAloneQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PeopleAloneQuery = { readonly users: ReadonlyArray<
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
    | { readonly __typename: 'User', readonly id: string }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null> | null };

export type PeopleWithPassesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PeopleWithPassesQuery = { readonly users: ReadonlyArray<
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
    | { readonly __typename: 'User', readonly id: string, readonly temporaryAccessPassMethods:
        | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'NotSupportedInCloudError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'TemporaryAccessPassMethodList', readonly items: ReadonlyArray<{ readonly methodId: string, readonly methodUsabilityReason: TemporaryAccessPassUsabilityReason }> }
        | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
       }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null> | null };

export type PeopleWithQrCodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PeopleWithQrCodesQuery = { readonly users: ReadonlyArray<
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
    | { readonly __typename: 'User', readonly id: string, readonly qrCodePinMethods:
        | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'NotSupportedInCloudError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'QrCodePinMethodList', readonly items: ReadonlyArray<{ readonly methodId: string, readonly standardQRCode: { readonly expireDateTime: string | null } | null }> }
        | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
       }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null> | null };

export type IssuePassesMutationVariables = Exact<{
  targets: ReadonlyArray<TemporaryAccessPassTarget> | TemporaryAccessPassTarget;
  input?: TemporaryAccessPassInput | null | undefined;
  idempotencyKey: string;
}>;


export type IssuePassesMutation = { readonly issueTemporaryAccessPasses: { readonly outcomes: ReadonlyArray<{ readonly result:
        | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'ConflictingChangeError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'IssueTemporaryAccessPassSuccess', readonly temporaryAccessPass: string }
        | { readonly __typename: 'NotSupportedInCloudError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'OutcomeUnknownError', readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'SecretAlreadyIssuedError', readonly methodId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'SecretLostError', readonly methodId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'TemporaryAccessPassAlreadyExistsError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'TemporaryAccessPassNotAllowedByPolicyError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
        | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
       } | null> } | null };

export type IssueQrCodeMutationVariables = Exact<{
  userId: string;
  idempotencyKey: string;
}>;


export type IssueQrCodeMutation = { readonly issueQrCodePin:
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ConflictingChangeError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'IssueQrCodePinSuccess', readonly image: string, readonly pin: string }
    | { readonly __typename: 'NotSupportedInCloudError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'OutcomeUnknownError', readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'QrCodePinAlreadyExistsError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'QrCodePinNotAllowedByPolicyError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SecretAlreadyIssuedError', readonly methodId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SecretLostError', readonly methodId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null };

export type RemovePassMutationVariables = Exact<{
  userId: string;
  methodId: string;
  idempotencyKey: string;
}>;


export type RemovePassMutation = { readonly deleteTemporaryAccessPassMethod:
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ConflictingChangeError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'DeleteTemporaryAccessPassMethodSuccess' }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'MethodNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'NotSupportedInCloudError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'OutcomeUnknownError', readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null };

export type RemoveQrCodeMutationVariables = Exact<{
  userId: string;
  methodId: string;
  idempotencyKey: string;
}>;


export type RemoveQrCodeMutation = { readonly deleteQrCodePinMethod:
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ConflictingChangeError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'DeleteQrCodePinMethodSuccess' }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'MethodNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'NotSupportedInCloudError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'OutcomeUnknownError', readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null };

export type RevokeSessionsMutationVariables = Exact<{
  userId: string;
  idempotencyKey: string;
}>;


export type RevokeSessionsMutation = { readonly revokeSignInSessions:
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'OutcomeUnknownError', readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RevokeSignInSessionsSuccess' }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null };

type IssuedBefore_SecretAlreadyIssuedError_Fragment = { readonly methodId: string | null };

type IssuedBefore_SecretLostError_Fragment = { readonly methodId: string | null };

export type IssuedBeforeFragment =
  | IssuedBefore_SecretAlreadyIssuedError_Fragment
  | IssuedBefore_SecretLostError_Fragment
;

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

type Failure_BetaDisabledError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_ConflictingChangeError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_DefaultMethodNotRegisteredError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

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

type Failure_PasskeyAlreadyRegisteredError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PasskeyChallengeExpiredError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PasskeyLimitReachedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PasskeyNotAllowedByPolicyError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PasskeyRegistrationNotAvailableError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

type Failure_PasskeyRejectedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null };

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
  | Failure_BetaDisabledError_Fragment
  | Failure_ConflictingChangeError_Fragment
  | Failure_DefaultMethodNotRegisteredError_Fragment
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
  | Failure_PasskeyAlreadyRegisteredError_Fragment
  | Failure_PasskeyChallengeExpiredError_Fragment
  | Failure_PasskeyLimitReachedError_Fragment
  | Failure_PasskeyNotAllowedByPolicyError_Fragment
  | Failure_PasskeyRegistrationNotAvailableError_Fragment
  | Failure_PasskeyRejectedError_Fragment
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

export type ExplainQueryVariables = Exact<{
  userIds: ReadonlyArray<string> | string;
}>;


export type ExplainQuery = { readonly smsSignInReadiness: ReadonlyArray<
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SmsSignInReadiness', readonly userId: string, readonly verdict: SmsSignInVerdict, readonly headline: string, readonly checks: ReadonlyArray<{ readonly check: SmsSignInCheckName, readonly outcome: SmsSignInCheckOutcome, readonly certainty: SmsSignInCertainty, readonly explanation: string, readonly remedy: string | null, readonly missingPermissions: ReadonlyArray<string> }> }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null> | null };

export type SurveyQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  groupId?: string | null | undefined;
}>;


export type SurveyQuery = { readonly smsSignInSurvey:
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'NotSupportedInCloudError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SmsSignInSurvey', readonly total: number | null, readonly people: ReadonlyArray<{ readonly signsInBySms: boolean | null, readonly isPhoneOnlySecondFactor: boolean | null, readonly hasPasskey: boolean | null, readonly hasNothingElse: boolean | null, readonly failure: ErrorCode | null, readonly user: { readonly id: string, readonly userPrincipalName: string | null, readonly displayName: string | null } }>, readonly soFar: { readonly people: number, readonly signInBySms: number, readonly phoneOnlySecondFactor: number, readonly withPasskey: number, readonly withNothingElse: number, readonly unreadable: number, readonly unclear: number }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null };

export type FindNumberQueryVariables = Exact<{
  phoneNumber: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FindNumberQuery = { readonly phoneNumberHolders:
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'LicenceRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'PhoneNumberHolderPage', readonly lookedAt: number, readonly remaining: number | null, readonly conclusion: PhoneNumberSearchConclusion, readonly warning: string, readonly holders: ReadonlyArray<{ readonly match: PhoneNumberMatch, readonly user: { readonly id: string, readonly userPrincipalName: string | null }, readonly phoneMethod: { readonly phoneType: PhoneType, readonly smsSignInState: SmsSignInState } }>, readonly unread: ReadonlyArray<{ readonly failure: ErrorCode }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null };

export type RemoveMethodMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type RemoveMethodMutation = { readonly deleteAuthenticationMethod:
    | { readonly __typename: 'AccessBlockedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AccessDeniedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'AuditUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ConflictingChangeError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'DefaultMethodProtectedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'DeleteAuthenticationMethodSuccess' }
    | { readonly __typename: 'GatewayMisconfiguredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'GraphUnavailableError', readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'MethodNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'MobilePhoneRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'NotSupportedInCloudError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'OutcomeUnknownError', readonly operationId: string, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'PasswordNotRemovableError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'PhoneMethodNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'SignInRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'ThrottledError', readonly retryAfterSeconds: number | null, readonly openOperationId: string | null, readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UnexpectedGraphError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
    | { readonly __typename: 'UserNotFoundError', readonly code: ErrorCode, readonly message: string, readonly retryable: boolean, readonly graphRequestId: string | null }
   | null };

export type FollowWaveSubscriptionVariables = Exact<{
  idempotencyKey: string;
}>;


export type FollowWaveSubscription = { readonly bulkProgress:
    | { readonly __typename: 'AccessDeniedError' }
    | { readonly __typename: 'BulkProgress', readonly state: BulkState, readonly targets: number, readonly claimed: number, readonly sent: number, readonly applied: number, readonly notApplied: number, readonly conflicted: number, readonly unknown: number }
    | { readonly __typename: 'InvalidInputError' }
    | { readonly __typename: 'RateLimitedError' }
    | { readonly __typename: 'SignInRequiredError' }
   };

export type EnableManyMutationVariables = Exact<{
  targets: ReadonlyArray<SmsSignInTarget> | SmsSignInTarget;
  idempotencyKey: string;
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
  idempotencyKey: string;
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

export const PeopleAlone: DocumentText<PeopleAloneQuery, PeopleAloneQueryVariables> = { name: 'PeopleAlone', text: "query PeopleAlone($ids: [ID!]!) {\n  users(ids: $ids) {\n    __typename\n    ... on User {\n      id\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const PeopleWithPasses: DocumentText<PeopleWithPassesQuery, PeopleWithPassesQueryVariables> = { name: 'PeopleWithPasses', text: "query PeopleWithPasses($ids: [ID!]!) {\n  users(ids: $ids) {\n    __typename\n    ... on User {\n      id\n      temporaryAccessPassMethods {\n        __typename\n        ... on TemporaryAccessPassMethodList {\n          items {\n            methodId\n            methodUsabilityReason\n          }\n        }\n        ...Failure\n      }\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const PeopleWithQrCodes: DocumentText<PeopleWithQrCodesQuery, PeopleWithQrCodesQueryVariables> = { name: 'PeopleWithQrCodes', text: "query PeopleWithQrCodes($ids: [ID!]!) {\n  users(ids: $ids) {\n    __typename\n    ... on User {\n      id\n      qrCodePinMethods {\n        __typename\n        ... on QrCodePinMethodList {\n          items {\n            methodId\n            standardQRCode {\n              expireDateTime\n            }\n          }\n        }\n        ...Failure\n      }\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const IssuePasses: DocumentText<IssuePassesMutation, IssuePassesMutationVariables> = { name: 'IssuePasses', text: "mutation IssuePasses($targets: [TemporaryAccessPassTarget!]!, $input: TemporaryAccessPassInput, $idempotencyKey: String!) {\n  issueTemporaryAccessPasses(\n    targets: $targets\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    outcomes {\n      result {\n        __typename\n        ... on IssueTemporaryAccessPassSuccess {\n          temporaryAccessPass\n        }\n        ...IssuedBefore\n        ...Failure\n      }\n    }\n  }\n}\n\nfragment IssuedBefore on Error {\n  ... on SecretAlreadyIssuedError {\n    methodId\n  }\n  ... on SecretLostError {\n    methodId\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const IssueQrCode: DocumentText<IssueQrCodeMutation, IssueQrCodeMutationVariables> = { name: 'IssueQrCode', text: "mutation IssueQrCode($userId: ID!, $idempotencyKey: String!) {\n  issueQrCodePin(userId: $userId, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on IssueQrCodePinSuccess {\n      image\n      pin\n    }\n    ...IssuedBefore\n    ...Failure\n  }\n}\n\nfragment IssuedBefore on Error {\n  ... on SecretAlreadyIssuedError {\n    methodId\n  }\n  ... on SecretLostError {\n    methodId\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const RemovePass: DocumentText<RemovePassMutation, RemovePassMutationVariables> = { name: 'RemovePass', text: "mutation RemovePass($userId: ID!, $methodId: ID!, $idempotencyKey: String!) {\n  deleteTemporaryAccessPassMethod(\n    userId: $userId\n    methodId: $methodId\n    idempotencyKey: $idempotencyKey\n  ) {\n    __typename\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const RemoveQrCode: DocumentText<RemoveQrCodeMutation, RemoveQrCodeMutationVariables> = { name: 'RemoveQrCode', text: "mutation RemoveQrCode($userId: ID!, $methodId: ID!, $idempotencyKey: String!) {\n  deleteQrCodePinMethod(\n    userId: $userId\n    methodId: $methodId\n    idempotencyKey: $idempotencyKey\n  ) {\n    __typename\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const RevokeSessions: DocumentText<RevokeSessionsMutation, RevokeSessionsMutationVariables> = { name: 'RevokeSessions', text: "mutation RevokeSessions($userId: ID!, $idempotencyKey: String!) {\n  revokeSignInSessions(userId: $userId, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const People: DocumentText<PeopleQuery, PeopleQueryVariables> = { name: 'People', text: "query People($ids: [ID!]!) {\n  users(ids: $ids) {\n    __typename\n    ... on User {\n      id\n      phoneMethods {\n        __typename\n        ... on PhoneMethodList {\n          items {\n            methodId\n            phoneType\n            phoneNumber\n            smsSignInState\n          }\n        }\n        ...Failure\n      }\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const Explain: DocumentText<ExplainQuery, ExplainQueryVariables> = { name: 'Explain', text: "query Explain($userIds: [ID!]!) {\n  smsSignInReadiness(userIds: $userIds) {\n    __typename\n    ... on SmsSignInReadiness {\n      userId\n      verdict\n      headline\n      checks {\n        check\n        outcome\n        certainty\n        explanation\n        remedy\n        missingPermissions\n      }\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const Survey: DocumentText<SurveyQuery, SurveyQueryVariables> = { name: 'Survey', text: "query Survey($first: Int!, $after: String, $groupId: ID) {\n  smsSignInSurvey(first: $first, after: $after, groupId: $groupId) {\n    __typename\n    ... on SmsSignInSurvey {\n      people {\n        user {\n          id\n          userPrincipalName\n          displayName\n        }\n        signsInBySms\n        isPhoneOnlySecondFactor\n        hasPasskey\n        hasNothingElse\n        failure\n      }\n      soFar {\n        people\n        signInBySms\n        phoneOnlySecondFactor\n        withPasskey\n        withNothingElse\n        unreadable\n        unclear\n      }\n      total\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const FindNumber: DocumentText<FindNumberQuery, FindNumberQueryVariables> = { name: 'FindNumber', text: "query FindNumber($phoneNumber: PhoneNumber!, $first: Int!, $after: String) {\n  phoneNumberHolders(phoneNumber: $phoneNumber, first: $first, after: $after) {\n    __typename\n    ... on PhoneNumberHolderPage {\n      holders {\n        user {\n          id\n          userPrincipalName\n        }\n        match\n        phoneMethod {\n          phoneType\n          smsSignInState\n        }\n      }\n      lookedAt\n      remaining\n      conclusion\n      warning\n      unread {\n        failure\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const RemoveMethod: DocumentText<RemoveMethodMutation, RemoveMethodMutationVariables> = { name: 'RemoveMethod', text: "mutation RemoveMethod($id: ID!, $idempotencyKey: String!) {\n  deleteAuthenticationMethod(id: $id, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const FollowWave: DocumentText<FollowWaveSubscription, FollowWaveSubscriptionVariables> = { name: 'FollowWave', text: "subscription FollowWave($idempotencyKey: String!) {\n  bulkProgress(idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on BulkProgress {\n      state\n      targets\n      claimed\n      sent\n      applied\n      notApplied\n      conflicted\n      unknown\n    }\n  }\n}" };

export const EnableMany: DocumentText<EnableManyMutation, EnableManyMutationVariables> = { name: 'EnableMany', text: "mutation EnableMany($targets: [SmsSignInTarget!]!, $idempotencyKey: String!) {\n  enableSmsSignInForUsers(targets: $targets, idempotencyKey: $idempotencyKey) {\n    outcomes {\n      result {\n        __typename\n        ... on EnableSmsSignInSuccess {\n          reconciled\n        }\n        ...Failure\n      }\n    }\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const DisableMany: DocumentText<DisableManyMutation, DisableManyMutationVariables> = { name: 'DisableMany', text: "mutation DisableMany($targets: [SmsSignInTarget!]!, $idempotencyKey: String!) {\n  disableSmsSignInForUsers(targets: $targets, idempotencyKey: $idempotencyKey) {\n    outcomes {\n      result {\n        __typename\n        ... on DisableSmsSignInSuccess {\n          reconciled\n        }\n        ...Failure\n      }\n    }\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const AddPhone: DocumentText<AddPhoneMutation, AddPhoneMutationVariables> = { name: 'AddPhone', text: "mutation AddPhone($userId: ID!, $phoneNumber: PhoneNumber!, $phoneType: AssignablePhoneType!, $idempotencyKey: String!) {\n  addPhoneMethod(\n    userId: $userId\n    input: {phoneNumber: $phoneNumber, phoneType: $phoneType}\n    idempotencyKey: $idempotencyKey\n  ) {\n    __typename\n    ... on AddPhoneMethodSuccess {\n      reconciled\n      smsSignInWarning\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const UpdatePhone: DocumentText<UpdatePhoneMutation, UpdatePhoneMutationVariables> = { name: 'UpdatePhone', text: "mutation UpdatePhone($userId: ID!, $methodId: ID!, $phoneNumber: PhoneNumber!, $idempotencyKey: String!) {\n  updatePhoneMethod(\n    userId: $userId\n    methodId: $methodId\n    input: {phoneNumber: $phoneNumber}\n    idempotencyKey: $idempotencyKey\n  ) {\n    __typename\n    ... on UpdatePhoneMethodSuccess {\n      reconciled\n      smsSignInWarning\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const RemovePhone: DocumentText<RemovePhoneMutation, RemovePhoneMutationVariables> = { name: 'RemovePhone', text: "mutation RemovePhone($userId: ID!, $methodId: ID!, $idempotencyKey: String!) {\n  deletePhoneMethod(\n    userId: $userId\n    methodId: $methodId\n    idempotencyKey: $idempotencyKey\n  ) {\n    __typename\n    ... on DeletePhoneMethodSuccess {\n      reconciled\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };

export const WriteOutcome: DocumentText<WriteOutcomeQuery, WriteOutcomeQueryVariables> = { name: 'WriteOutcome', text: "query WriteOutcome($id: ID!) {\n  operation(id: $id) {\n    __typename\n    ... on Operation {\n      state\n    }\n    ...Failure\n  }\n}\n\nfragment Failure on Error {\n  code\n  message\n  retryable\n  graphRequestId\n  ... on RetryLaterError {\n    retryAfterSeconds\n  }\n  ... on OutcomeUnknownError {\n    operationId\n  }\n  ... on ThrottledError {\n    openOperationId\n  }\n  ... on GraphUnavailableError {\n    openOperationId\n  }\n  ... on PhoneNumberNotUniqueError {\n    openOperationId\n  }\n}" };