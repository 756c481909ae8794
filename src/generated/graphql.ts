import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FoundUser } from '../users/directory.ts';
import type { Phone, WrittenPhone, SavedPhone } from '../methods/phone/phone-method.ts';
import type { AnyWritten } from '../methods/written.ts';
import type { Conflict } from '../methods/method-slice.ts';
import type { OperationView } from '../writes/operations.ts';
import type { GatewayContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601 in UTC, for example `2026-02-20T09:30:00Z`. */
  DateTime: { input: string; output: string; }
};

/**
 * Microsoft Entra blocks the account or this use of it: Conditional Access says no, the account is disabled or locked, or it
 * is not assigned to the application. Signing in again does not help: an administrator of the tenant has to change
 * something. Nothing was asked of Microsoft Graph, nothing was changed.
 */
export type AccessBlockedError = Error & {
  readonly __typename?: 'AccessBlockedError';
  /** Always `ACCESS_BLOCKED`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Always null: Graph was not asked. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false: only an administrator can change it. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * The caller, or the gateway on the caller's behalf, may not do this: the gateway's own rules say so (`requestId` is null
 * then), or Graph does, with 403 `accessDenied` or `Authorization_RequestDenied`.
 */
export type AccessDeniedError = Error & {
  readonly __typename?: 'AccessDeniedError';
  /** Always `ACCESS_DENIED`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /**
   * Any one of these would do: scopes or app roles of this gateway (`PhoneMethods.…`) where the gateway refused, else the
   * least privileged Microsoft Graph permissions for this kind of token. Empty where no permission helps.
   */
  readonly requiredPermissions: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The Microsoft Entra roles that let a signed-in user act on another person, any one of them. Empty where no role is
   * needed (an application's token, or acting on oneself).
   */
  readonly requiredRoles: ReadonlyArray<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The outcome of `addEmailMethod`. */
export type AddEmailMethodResult = AccessBlockedError | AccessDeniedError | AddEmailMethodSuccess | AuditUnavailableError | ConflictingChangeError | EmailMethodAlreadyExistsError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The address was added. */
export type AddEmailMethodSuccess = {
  readonly __typename?: 'AddEmailMethodSuccess';
  /**
   * The e-mail method after the change, read when selected. Null when it cannot be read, or the reads still show what was
   * before: the change was made nevertheless.
   */
  readonly emailMethod: Maybe<EmailMethod>;
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The phone to add. */
export type AddPhoneMethodInput = {
  /**
   * With `+` and country code, in any usual spelling: `+1 (425) 555-0190 x12`. The answer says what was sent. `00` in place
   * of `+` is refused, as it does not mean the same everywhere.
   */
  readonly phoneNumber: Scalars['String']['input'];
  /** What it will be used as. `UNKNOWN` is refused. */
  readonly phoneType: PhoneType;
};

/** The outcome of `addPhoneMethod`. */
export type AddPhoneMethodResult = AccessBlockedError | AccessDeniedError | AddPhoneMethodSuccess | AuditUnavailableError | ConflictingChangeError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MobilePhoneRequiredError | OutcomeUnknownError | PhoneMethodAlreadyExistsError | PhoneNumberNotUniqueError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The phone was added. */
export type AddPhoneMethodSuccess = {
  readonly __typename?: 'AddPhoneMethodSuccess';
  /**
   * The phone after the change: as Microsoft Graph answered it, or read when selected. Null when it cannot be read, or the
   * reads still show what was before: the change was made nevertheless. Where Graph masks the number, `smsSignInState` may
   * be `UNKNOWN`.
   */
  readonly phoneMethod: Maybe<PhoneMethod>;
  /** The number as it was sent to Microsoft Graph: what the spelling in the arguments became. */
  readonly phoneNumber: Scalars['String']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading the phones showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** Set when the phone was saved but SMS sign-in could not be turned on for it. */
  readonly smsSignInWarning: Maybe<SmsSignInWarning>;
  /** The person. */
  readonly user: User;
};

/** The gateway could not record what it was about to do, so it did nothing. */
export type AuditUnavailableError = Error & {
  readonly __typename?: 'AuditUnavailableError';
  /** Always `AUDIT_UNAVAILABLE`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Always null: Graph was not asked. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * One of the ways in which a person can authenticate. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/authenticationmethod
 */
export type AuthenticationMethod = {
  /** When the method was registered. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique: it tells one person's method from another's. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the method. Some kinds have the same id for every person. */
  readonly methodId: Scalars['ID']['output'];
  /** The person the method belongs to. */
  readonly user: User;
};

/** The results of a bulk mutation, counted. The first three add up to the number of targets. */
export type BulkCounts = {
  readonly __typename?: 'BulkCounts';
  /** All errors by their code, in the order of the code. */
  readonly errors: ReadonlyArray<BulkErrorCount>;
  /** Targets that Microsoft Graph or this API refused. Nothing was changed. */
  readonly failed: Scalars['Int']['output'];
  /** Targets that are as asked for. */
  readonly succeeded: Scalars['Int']['output'];
  /** Targets of which nobody can say yet: `OutcomeUnknownError`. Repeat them. */
  readonly undecided: Scalars['Int']['output'];
};

/** What became of each target of `disableSmsSignInForUsers`. */
export type BulkDisableSmsSignInPayload = {
  readonly __typename?: 'BulkDisableSmsSignInPayload';
  /** The results, counted. */
  readonly counts: BulkCounts;
  /** One for each target, in the order of `targets`. */
  readonly results: ReadonlyArray<DisableSmsSignInResult>;
};

/** How often a failure occurred among the targets of a bulk mutation. */
export type BulkErrorCount = {
  readonly __typename?: 'BulkErrorCount';
  /** The failure. */
  readonly code: ErrorCode;
  /** For how many targets. */
  readonly count: Scalars['Int']['output'];
};

/** What became of each target of `enableSmsSignInForUsers`. */
export type BulkSmsSignInPayload = {
  readonly __typename?: 'BulkSmsSignInPayload';
  /** The results, counted. */
  readonly counts: BulkCounts;
  /** One for each target, in the order of `targets`. */
  readonly results: ReadonlyArray<EnableSmsSignInResult>;
};

/**
 * Microsoft Graph refused the write for the moment, and while the gateway waited somebody else changed the phone. Nothing was
 * overwritten: look at `current` and decide.
 */
export type ConflictingChangeError = Error & {
  readonly __typename?: 'ConflictingChangeError';
  /** Always `CONFLICTING_CHANGE`. */
  readonly code: ErrorCode;
  /** The method as it is now, read when selected. Null when there is none or it cannot be read. */
  readonly current: Maybe<AuthenticationMethod>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The method is the person's default authentication method and cannot be removed until another is the default. */
export type DefaultMethodProtectedError = Error & {
  readonly __typename?: 'DefaultMethodProtectedError';
  /** Always `DEFAULT_METHOD_PROTECTED`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The outcome of `deleteEmailMethod`. */
export type DeleteEmailMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeleteEmailMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The e-mail method was removed. */
export type DeleteEmailMethodSuccess = {
  readonly __typename?: 'DeleteEmailMethodSuccess';
  /** The `EmailMethod.id` that no longer exists, for clients to drop from their caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteMicrosoftAuthenticatorMethod`. */
export type DeleteMicrosoftAuthenticatorMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DefaultMethodProtectedError | DeleteMicrosoftAuthenticatorMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The registration was removed. */
export type DeleteMicrosoftAuthenticatorMethodSuccess = {
  readonly __typename?: 'DeleteMicrosoftAuthenticatorMethodSuccess';
  /** The `MicrosoftAuthenticatorMethod.id` that no longer exists, for clients to drop from their caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deletePhoneMethod`. */
export type DeletePhoneMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DefaultMethodProtectedError | DeletePhoneMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MobilePhoneRequiredError | OutcomeUnknownError | PhoneMethodNotFoundError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The phone was removed. */
export type DeletePhoneMethodSuccess = {
  readonly __typename?: 'DeletePhoneMethodSuccess';
  /** The `PhoneMethod.id` that no longer exists, for clients to drop from their caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading the phones showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `disableSmsSignIn`. */
export type DisableSmsSignInResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DisableSmsSignInSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | NotSupportedInCloudError | OutcomeUnknownError | PhoneMethodNotFoundError | PhoneNotMobileError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** Microsoft Graph accepted: SMS sign-in is off. Also when it was off before. */
export type DisableSmsSignInSuccess = {
  readonly __typename?: 'DisableSmsSignInSuccess';
  /**
   * The phone after the change: as Microsoft Graph answered it, or read when selected. Null when it cannot be read, or the
   * reads still show what was before: the change was made nevertheless. Where Graph masks the number, `smsSignInState` may
   * be `UNKNOWN`.
   */
  readonly phoneMethod: Maybe<PhoneMethod>;
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading the phones showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/**
 * An e-mail address with which a person can reset their password; nobody signs in with it. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/emailauthenticationmethod
 */
export type EmailMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'EmailMethod';
  /** When the address was registered. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The address. Null when Microsoft Graph shows none. */
  readonly emailAddress: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique: it tells one person's e-mail method from another's. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the method: the same for every person. */
  readonly methodId: Scalars['ID']['output'];
  /** The person the address belongs to. */
  readonly user: User;
};

/** The person already has an e-mail address: update it instead. */
export type EmailMethodAlreadyExistsError = Error & {
  readonly __typename?: 'EmailMethodAlreadyExistsError';
  /** Always `EMAIL_METHOD_ALREADY_EXISTS`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** An e-mail address for password reset. */
export type EmailMethodInput = {
  /** The address, as Microsoft Graph is given it. */
  readonly emailAddress: Scalars['String']['input'];
};

/** The e-mail methods of one person: none or one. */
export type EmailMethodList = {
  readonly __typename?: 'EmailMethodList';
  /** The e-mail methods. */
  readonly items: ReadonlyArray<EmailMethod>;
};

/** An e-mail method, or why it cannot be shown. */
export type EmailMethodResult = AccessBlockedError | AccessDeniedError | EmailMethod | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's e-mail method, or why it cannot be shown. */
export type EmailMethodsResult = AccessBlockedError | AccessDeniedError | EmailMethodList | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The outcome of `enableSmsSignIn`. */
export type EnableSmsSignInResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | EnableSmsSignInSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | NotSupportedInCloudError | OutcomeUnknownError | PhoneMethodNotFoundError | PhoneNotMobileError | PhoneNumberNotUniqueError | RateLimitedError | SignInRequiredError | SmsSignInNotAllowedByPolicyError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** Microsoft Graph accepted: SMS sign-in is on. Also when it was on before. */
export type EnableSmsSignInSuccess = {
  readonly __typename?: 'EnableSmsSignInSuccess';
  /**
   * The phone after the change: as Microsoft Graph answered it, or read when selected. Null when it cannot be read, or the
   * reads still show what was before: the change was made nevertheless. Where Graph masks the number, `smsSignInState` may
   * be `UNKNOWN`.
   */
  readonly phoneMethod: Maybe<PhoneMethod>;
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading the phones showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/**
 * What every expected failure has in common. Select `... on Error { message code }` in each result: it also covers
 * members that are added later.
 */
export type Error = {
  /** The stable name of the failure. */
  readonly code: ErrorCode;
  /**
   * One English sentence for developers and help desks. Never the text of Microsoft Graph, never a phone number. It may
   * be reworded: branch on `code` or `__typename`.
   */
  readonly message: Scalars['String']['output'];
  /**
   * Microsoft Graph's `request-id` of the answer behind this failure, for a support case. Null when Graph was not asked
   * or did not answer.
   */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request, unchanged, may succeed later. */
  readonly retryable: Scalars['Boolean']['output'];
};

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
  /** `GatewayMisconfiguredError`. */
  | 'GATEWAY_MISCONFIGURED'
  /** `GraphUnavailableError`. */
  | 'GRAPH_UNAVAILABLE'
  /** `IdempotencyKeyReusedError`. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** `InvalidInputError`. */
  | 'INVALID_INPUT'
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
  /** `PhoneMethodAlreadyExistsError`. */
  | 'PHONE_METHOD_ALREADY_EXISTS'
  /** `PhoneMethodNotFoundError`. */
  | 'PHONE_METHOD_NOT_FOUND'
  /** `PhoneNotMobileError`. */
  | 'PHONE_NOT_MOBILE'
  /** `PhoneNumberNotUniqueError`. */
  | 'PHONE_NUMBER_NOT_UNIQUE'
  /** `RateLimitedError`. */
  | 'RATE_LIMITED'
  /** `SignInRequiredError`. */
  | 'SIGN_IN_REQUIRED'
  /** `SmsSignInNotAllowedByPolicyError`. */
  | 'SMS_SIGN_IN_NOT_ALLOWED_BY_POLICY'
  /** `StepUpRequiredError`. */
  | 'STEP_UP_REQUIRED'
  /** `ThrottledError`. */
  | 'THROTTLED'
  /** `UnexpectedGraphError`. */
  | 'UNEXPECTED_GRAPH_ERROR'
  /** `UserNotFoundError`. */
  | 'USER_NOT_FOUND';

/**
 * Microsoft Entra refuses the gateway itself: its credential has expired or is wrong, its registration or its audience does
 * not fit, or a consent is missing. The operators find the reason in the log and, where it concerns everybody, at `/readyz`.
 * Nothing was asked of Microsoft Graph, nothing was changed.
 */
export type GatewayMisconfiguredError = Error & {
  readonly __typename?: 'GatewayMisconfiguredError';
  /** Always `GATEWAY_MISCONFIGURED`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Always null: Graph was not asked. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false: only the operators of the gateway can fix it. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The Microsoft clouds. https://learn.microsoft.com/graph/deployments */
export type GraphCloud =
  /** China, operated by 21Vianet. */
  | 'CHINA'
  /** The worldwide service. */
  | 'GLOBAL'
  /** US Government L4. */
  | 'USGOV'
  /** US Government L5 (DOD). */
  | 'USGOV_DOD';

/**
 * Microsoft Graph, or the sign-in service in front of it, did not give a usable answer: 5xx, a timeout, no connection.
 * After a write it is not known whether the change was made: read before repeating.
 */
export type GraphUnavailableError = Error & {
  readonly __typename?: 'GraphUnavailableError';
  /** Always `GRAPH_UNAVAILABLE`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The caller has used this `idempotencyKey` for another mutation or with other arguments. Nothing was sent. */
export type IdempotencyKeyReusedError = Error & {
  readonly __typename?: 'IdempotencyKeyReusedError';
  /** Always `IDEMPOTENCY_KEY_REUSED`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * What was passed cannot be right. Decided before Microsoft Graph is asked, unless `reason` is `REJECTED_BY_GRAPH`. The
 * offending value is never repeated.
 */
export type InvalidInputError = Error & {
  readonly __typename?: 'InvalidInputError';
  /** Always `INVALID_INPUT`. */
  readonly code: ErrorCode;
  /** The argument at fault, with dots for nested ones: `userId`, `input.phoneNumber`. */
  readonly field: Scalars['String']['output'];
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** What is wrong with it. */
  readonly reason: InvalidInputReason;
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Why an argument was refused. */
export type InvalidInputReason =
  /** Not an e-mail address. */
  | 'MALFORMED_EMAIL_ADDRESS'
  /** Empty, longer than 128 characters, or with characters other than printable ASCII. */
  | 'MALFORMED_IDEMPOTENCY_KEY'
  /** Not an id that the gateway gives to operations (a GUID). */
  | 'MALFORMED_OPERATION_ID'
  /** Not certainly one number: without `+` and country code, with letters, or of a length that the country does not have. */
  | 'MALFORMED_PHONE_NUMBER'
  /** Neither an object id (GUID) nor a userPrincipalName nor `me`. */
  | 'MALFORMED_USER_ID'
  /** Microsoft Graph refused the value although it fits the documented form. */
  | 'REJECTED_BY_GRAPH'
  /** `UNKNOWN` is not a phone type that can be assigned. */
  | 'UNASSIGNABLE_PHONE_TYPE'
  /**
   * None of the three ids that Microsoft Graph gives to phone methods: mobile
   * `3179e48a-750b-4051-897c-87b9720928f7`, alternate mobile `b6332ec1-7057-4abe-9331-3d72feddfe41`, office
   * `e37fc753-ff3b-4958-9484-eaa9425c82bc`.
   */
  | 'UNKNOWN_METHOD_ID';

/** The person exists but has no method of this kind with this id. */
export type MethodNotFoundError = Error & {
  readonly __typename?: 'MethodNotFoundError';
  /** Always `METHOD_NOT_FOUND`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * Microsoft Authenticator on one phone, registered by its owner. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethod
 */
export type MicrosoftAuthenticatorMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'MicrosoftAuthenticatorMethod';
  /** When the app was registered. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** What Microsoft Graph tags the app with. Null when Microsoft Graph does not say. */
  readonly deviceTag: Maybe<Scalars['String']['output']>;
  /** The phone's name, as it was when the app was registered. Null when Microsoft Graph does not say. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the registration (GUID). */
  readonly methodId: Scalars['ID']['output'];
  /** The version of the app. Null when Microsoft Graph does not say. */
  readonly phoneAppVersion: Maybe<Scalars['String']['output']>;
  /** The person the registration belongs to. */
  readonly user: User;
};

/** The registrations of Microsoft Authenticator of one person. */
export type MicrosoftAuthenticatorMethodList = {
  readonly __typename?: 'MicrosoftAuthenticatorMethodList';
  /** The registrations, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<MicrosoftAuthenticatorMethod>;
};

/** A registration of Microsoft Authenticator, or why it cannot be shown. */
export type MicrosoftAuthenticatorMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | MicrosoftAuthenticatorMethod | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's registrations of Microsoft Authenticator, or why they cannot be shown. */
export type MicrosoftAuthenticatorMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MicrosoftAuthenticatorMethodList | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/**
 * An alternate mobile phone needs a mobile phone beside it: it cannot be added without one, and the mobile phone cannot be
 * removed before it. To drop the mobile number, update the mobile phone to the other number, then delete the alternate.
 */
export type MobilePhoneRequiredError = Error & {
  readonly __typename?: 'MobilePhoneRequiredError';
  /** Always `MOBILE_PHONE_REQUIRED`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Gives a person an e-mail address for password reset; a person has one at most. Graph has no such call for one's own
   * account. Microsoft Graph: https://learn.microsoft.com/graph/api/authentication-post-emailmethods
   */
  readonly addEmailMethod: Maybe<AddEmailMethodResult>;
  /**
   * Adds a phone. If policy allows it, Microsoft Graph also tries to turn SMS sign-in on for a mobile phone. Graph has no
   * such call for one's own account. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-post-phonemethods
   */
  readonly addPhoneMethod: Maybe<AddPhoneMethodResult>;
  /**
   * Removes a person's e-mail address for password reset. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/emailauthenticationmethod-delete
   */
  readonly deleteEmailMethod: Maybe<DeleteEmailMethodResult>;
  /**
   * Removes a registration of Microsoft Authenticator: its phone no longer approves sign-ins of this person. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-delete
   */
  readonly deleteMicrosoftAuthenticatorMethod: Maybe<DeleteMicrosoftAuthenticatorMethodResult>;
  /** Removes a phone. Microsoft Graph: https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete */
  readonly deletePhoneMethod: Maybe<DeletePhoneMethodResult>;
  /**
   * Takes SMS sign-in away from the phone. The number stays a phone method, but who knows no password can no longer sign
   * in. Safe to repeat. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/phoneauthenticationmethod-disablesmssignin
   */
  readonly disableSmsSignIn: Maybe<DisableSmsSignInResult>;
  /**
   * `disableSmsSignIn` for up to 1,000 phones at once: ⌈n/20⌉ requests to Microsoft Graph when people are named by object
   * id and nothing fails. Each target is decided alone; one's failure touches no other. Safe to repeat.
   */
  readonly disableSmsSignInForUsers: Maybe<BulkDisableSmsSignInPayload>;
  /**
   * Lets the person sign in with this mobile number and a texted code. Safe to repeat. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/phoneauthenticationmethod-enablesmssignin
   */
  readonly enableSmsSignIn: Maybe<EnableSmsSignInResult>;
  /**
   * `enableSmsSignIn` for up to 1,000 phones at once: ⌈n/20⌉ requests to Microsoft Graph when people are named by object
   * id and nothing fails. Each target is decided alone; one's failure touches no other. Safe to repeat.
   */
  readonly enableSmsSignInForUsers: Maybe<BulkSmsSignInPayload>;
  /**
   * Changes a person's e-mail address for password reset. Graph has no such call for one's own account. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/emailauthenticationmethod-update
   */
  readonly updateEmailMethod: Maybe<UpdateEmailMethodResult>;
  /**
   * Changes the number of a phone; its type cannot change. If policy allows it, Microsoft Graph also tries to turn SMS
   * sign-in on for a mobile phone. Graph has no such call for one's own account. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/phoneauthenticationmethod-update
   */
  readonly updatePhoneMethod: Maybe<UpdatePhoneMethodResult>;
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationAddEmailMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EmailMethodInput;
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationAddPhoneMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddPhoneMethodInput;
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationDeleteEmailMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationDeleteMicrosoftAuthenticatorMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationDeletePhoneMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationDisableSmsSignInArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationDisableSmsSignInForUsersArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  targets: ReadonlyArray<SmsSignInTarget>;
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationEnableSmsSignInArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationEnableSmsSignInForUsersArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  targets: ReadonlyArray<SmsSignInTarget>;
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationUpdateEmailMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EmailMethodInput;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationUpdatePhoneMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId?: InputMaybe<Scalars['ID']['input']>;
  phoneNumber: Scalars['String']['input'];
  userId: Scalars['ID']['input'];
};

/** Something with a globally unique id, which `Query.node` finds again. */
export type Node = {
  /** Globally unique: no two objects of this API share it, whatever their types. */
  readonly id: Scalars['ID']['output'];
};

/** The national cloud of this tenant has no SMS sign-in. Microsoft Graph was not asked. */
export type NotSupportedInCloudError = Error & {
  readonly __typename?: 'NotSupportedInCloudError';
  /** The cloud the gateway works in. */
  readonly cloud: GraphCloud;
  /** Always `NOT_SUPPORTED_IN_CLOUD`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Always null: Graph was not asked. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** One write, as the gateway remembers it. */
export type Operation = {
  readonly __typename?: 'Operation';
  /** The mutation. */
  readonly action: Scalars['String']['output'];
  /** The id of the write. Microsoft Graph's logs have it as `client-request-id`. */
  readonly id: Scalars['ID']['output'];
  /** When the gateway began it. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  readonly state: OperationState;
  /** The person acted on. */
  readonly user: User;
};

/** The caller has no such write within the last 24 hours. */
export type OperationNotFoundError = Error & {
  readonly __typename?: 'OperationNotFoundError';
  /** Always `OPERATION_NOT_FOUND`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A write, or why it cannot be shown. */
export type OperationResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | Operation | OperationNotFoundError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError;

/** What became of a write. */
export type OperationState =
  /** It took effect. */
  | 'APPLIED'
  /** Refused for the moment, and not sent again because somebody else changed the phone meanwhile. */
  | 'CONFLICTED'
  /**
   * The phone does not show it, also after the time by which reads may lag behind writes: it did not take effect, or was
   * changed again since.
   */
  | 'NOT_APPLIED'
  /** It is under way. */
  | 'RUNNING'
  /** Not known, and reading the phones does not tell. Ask again later. */
  | 'UNKNOWN';

/**
 * The write was sent, but whether it took effect could not be found out in time. Do not repeat it blindly: ask
 * `Query.operation`, or read the phones.
 */
export type OutcomeUnknownError = Error & {
  readonly __typename?: 'OutcomeUnknownError';
  /** Always `OUTCOME_UNKNOWN`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** For `Query.operation`. Microsoft Graph's logs have it as `client-request-id`. */
  readonly operationId: Scalars['ID']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * A phone that a person can authenticate with. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod
 */
export type PhoneMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'PhoneMethod';
  /** When the phone was registered. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique: it tells one person's mobile phone from another's. Not accepted as `methodId`. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the method. It is the same for every person's phone of that type. */
  readonly methodId: Scalars['ID']['output'];
  /**
   * The number as Microsoft Graph shows it to this caller: `+{country code} {number}x{extension}`, or masked (an
   * Authentication Administrator sees masked numbers of others). Null when Graph shows none.
   */
  readonly phoneNumber: Maybe<Scalars['String']['output']>;
  /** What the phone is used as. */
  readonly phoneType: PhoneType;
  /** Whether the person can sign in with this phone, and if not, why. */
  readonly smsSignInState: SmsSignInState;
  /** The person the phone belongs to. */
  readonly user: User;
};

/** The person already has a phone of this type: update it instead. */
export type PhoneMethodAlreadyExistsError = Error & {
  readonly __typename?: 'PhoneMethodAlreadyExistsError';
  /** Always `PHONE_METHOD_ALREADY_EXISTS`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The type that is taken. */
  readonly phoneType: PhoneType;
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The phones of one person: none to three, at most one of each type. */
export type PhoneMethodList = {
  readonly __typename?: 'PhoneMethodList';
  /** The phones, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<PhoneMethod>;
};

/** The person exists but has no phone of this id. */
export type PhoneMethodNotFoundError = Error & {
  readonly __typename?: 'PhoneMethodNotFoundError';
  /** Always `PHONE_METHOD_NOT_FOUND`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A phone, or why it cannot be shown. */
export type PhoneMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | PhoneMethod | PhoneMethodNotFoundError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's phones, or why they cannot be shown. */
export type PhoneMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | PhoneMethodList | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/**
 * Only a mobile phone can sign in by SMS, and this one is of another type: the phone that `methodId` names, or, when the
 * mobile phone was asked for and the person has none, the phone the person has instead.
 */
export type PhoneNotMobileError = Error & {
  readonly __typename?: 'PhoneNotMobileError';
  /** Always `PHONE_NOT_MOBILE`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The type of that phone. */
  readonly phoneType: PhoneType;
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Another person of the tenant signs in with this number. Graph: 409 `phoneNumberNotUnique`. */
export type PhoneNumberNotUniqueError = Error & {
  readonly __typename?: 'PhoneNumberNotUniqueError';
  /** Always `PHONE_NUMBER_NOT_UNIQUE`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** What a phone is used as. Microsoft Graph's `authenticationPhoneType`. */
export type PhoneType =
  /** A second mobile phone, for calls only. Needs a mobile phone beside it. */
  | 'ALTERNATE_MOBILE'
  /** The primary mobile phone, for texts and calls; the only type that can sign in by SMS. */
  | 'MOBILE'
  /** An office phone, for calls only. */
  | 'OFFICE'
  /** A type that is newer than this API. Never accepted as input. */
  | 'UNKNOWN';

/** Reads. Nothing here changes a person's phones. */
export type Query = {
  readonly __typename?: 'Query';
  /** A person's e-mail method. */
  readonly emailMethod: Maybe<EmailMethodResult>;
  /**
   * A person's e-mail address for password reset, none or one. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-list-emailmethods
   */
  readonly emailMethods: Maybe<EmailMethodsResult>;
  /** The caller. Needs a delegated token: an application has no `me` and gets `AccessDeniedError`. */
  readonly me: Maybe<UserResult>;
  /** One registration of Microsoft Authenticator. */
  readonly microsoftAuthenticatorMethod: Maybe<MicrosoftAuthenticatorMethodResult>;
  /**
   * A person's registrations of Microsoft Authenticator. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-list-microsoftauthenticatormethods
   */
  readonly microsoftAuthenticatorMethods: Maybe<MicrosoftAuthenticatorMethodsResult>;
  /**
   * Finds a `User` or a `PhoneMethod` again by its `id`. Null when no such object exists. Where Microsoft Graph
   * refuses or cannot be reached, null with an entry in `errors` whose `extensions.code` is an `ErrorCode`.
   */
  readonly node: Maybe<Node>;
  /**
   * A write that the caller asked for within the last 24 hours. When its outcome is unknown, the phones are read again
   * with the caller's own rights to find out.
   */
  readonly operation: Maybe<OperationResult>;
  /** One phone of one person, the mobile phone unless `methodId` is given. */
  readonly phoneMethod: Maybe<PhoneMethodResult>;
  /** The phones of one person. Microsoft Graph: https://learn.microsoft.com/graph/api/authentication-list-phonemethods */
  readonly phoneMethods: Maybe<PhoneMethodsResult>;
  /** One person. */
  readonly user: Maybe<UserResult>;
  /**
   * Many people at once: answers in the order of `ids` and as many of them. Phones of n distinct people cost ⌈n/20⌉
   * requests to Microsoft Graph when `ids` are object ids and only `id` and `phoneMethods` are selected.
   */
  readonly users: Maybe<ReadonlyArray<Maybe<UserResult>>>;
};


/** Reads. Nothing here changes a person's phones. */
export type QueryEmailMethodArgs = {
  methodId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryEmailMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryMicrosoftAuthenticatorMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryMicrosoftAuthenticatorMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryPhoneMethodArgs = {
  methodId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryPhoneMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryUsersArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** The caller has used up what the gateway allows one caller. Nothing was asked of Microsoft Graph, nothing was changed. */
export type RateLimitedError = Error & {
  readonly __typename?: 'RateLimitedError';
  /** Always `RATE_LIMITED`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Always null: Graph was not asked. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /**
   * Wait at least this many whole seconds before asking again. Never null; typed as in `ThrottledError`, so that both can
   * be selected side by side.
   */
  readonly retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * Microsoft Entra no longer accepts the caller's sign-in: the password was changed, the session is too old, or the sign-in
 * was revoked. Sign the person in again, then repeat the request with the new token. Nothing was asked of Microsoft Graph,
 * nothing was changed. Where Microsoft Entra says what it wants (`claims`), the answer is `StepUpRequiredError`.
 */
export type SignInRequiredError = Error & {
  readonly __typename?: 'SignInRequiredError';
  /** Always `SIGN_IN_REQUIRED`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Always null: Graph was not asked. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false: the same token will be refused again. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The tenant's authentication methods policy does not let this person sign in by SMS. Graph: 405, `disabledByPolicy`. */
export type SmsSignInNotAllowedByPolicyError = Error & {
  readonly __typename?: 'SmsSignInNotAllowedByPolicyError';
  /** Always `SMS_SIGN_IN_NOT_ALLOWED_BY_POLICY`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Whether a phone can be used for SMS sign-in. Microsoft Graph's `authenticationMethodSignInState`. */
export type SmsSignInState =
  /** The tenant's SMS policy does not let this person sign in by SMS. */
  | 'NOT_ALLOWED_BY_POLICY'
  /** Policy allows it, but a further step is needed. */
  | 'NOT_CONFIGURED'
  /** SMS sign-in is off for this phone. */
  | 'NOT_ENABLED'
  /** This kind of phone cannot sign in. */
  | 'NOT_SUPPORTED'
  /** It was tried, but another person of the tenant signs in with this number. */
  | 'PHONE_NUMBER_NOT_UNIQUE'
  /** The person can sign in with this phone. */
  | 'READY'
  /** A state that is newer than this API, or that cannot be told after a write because the number is masked. */
  | 'UNKNOWN';

/** One phone of one person. */
export type SmsSignInTarget = {
  /** The phone's `methodId`; the mobile phone when left out or null. */
  readonly methodId?: InputMaybe<Scalars['ID']['input']>;
  /** An object id (GUID), a userPrincipalName or `me`. */
  readonly userId: Scalars['ID']['input'];
};

/** A phone that Microsoft Graph saved although it could not turn SMS sign-in on for it. */
export type SmsSignInWarning =
  /** Another person of the tenant signs in with this number. */
  | 'PHONE_NUMBER_NOT_UNIQUE';

/**
 * Microsoft Entra wants more from the caller first, such as a second factor. Sign the person in again with `claims`, then
 * repeat the request with the new token.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export type StepUpRequiredError = Error & {
  readonly __typename?: 'StepUpRequiredError';
  /** The claims request, JSON: pass it unchanged as `claims` to MSAL's `acquireToken…`. */
  readonly claims: Scalars['String']['output'];
  /** Always `STEP_UP_REQUIRED`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false: the same token will be refused again. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * Microsoft Graph asks for a pause that does not fit into this request's deadline. Nothing was changed: the write was never
 * sent, or a look at the phone after Graph's refusal showed nothing of it. Graph: 429, or 409
 * `Directory_ConcurrencyViolation`.
 */
export type ThrottledError = Error & {
  readonly __typename?: 'ThrottledError';
  /** Always `THROTTLED`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Wait at least this many whole seconds before asking again. Null when Graph named no time. */
  readonly retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The catch-all: Microsoft Graph answered something this API has no better type for. */
export type UnexpectedGraphError = Error & {
  readonly __typename?: 'UnexpectedGraphError';
  /** Always `UNEXPECTED_GRAPH_ERROR`. */
  readonly code: ErrorCode;
  /** Graph's `error.code`, where it has the form of a code. */
  readonly graphCode: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
  /** The HTTP status of Graph's answer. */
  readonly status: Scalars['Int']['output'];
};

/** The outcome of `updateEmailMethod`. */
export type UpdateEmailMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UpdateEmailMethodSuccess | UserNotFoundError;

/** The address was changed. */
export type UpdateEmailMethodSuccess = {
  readonly __typename?: 'UpdateEmailMethodSuccess';
  /**
   * The e-mail method after the change, read when selected. Null when it cannot be read, or the reads still show what was
   * before: the change was made nevertheless.
   */
  readonly emailMethod: Maybe<EmailMethod>;
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `updatePhoneMethod`. */
export type UpdatePhoneMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | OutcomeUnknownError | PhoneMethodNotFoundError | PhoneNumberNotUniqueError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UpdatePhoneMethodSuccess | UserNotFoundError;

/** The number was changed. */
export type UpdatePhoneMethodSuccess = {
  readonly __typename?: 'UpdatePhoneMethodSuccess';
  /**
   * The phone after the change: as Microsoft Graph answered it, or read when selected. Null when it cannot be read, or the
   * reads still show what was before: the change was made nevertheless. Where Graph masks the number, `smsSignInState` may
   * be `UNKNOWN`.
   */
  readonly phoneMethod: Maybe<PhoneMethod>;
  /** The number as it was sent to Microsoft Graph: what the spelling in the arguments became. */
  readonly phoneNumber: Scalars['String']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading the phones showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** Set when the phone was saved but SMS sign-in could not be turned on for it. */
  readonly smsSignInWarning: Maybe<SmsSignInWarning>;
  /** The person. */
  readonly user: User;
};

/** A person of the tenant. Microsoft Graph: https://learn.microsoft.com/graph/api/resources/user */
export type User = Node & {
  readonly __typename?: 'User';
  /** The name shown to people. Looked up when selected. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** The person's e-mail address for password reset, none or one. */
  readonly emailMethods: EmailMethodsResult;
  /**
   * The object id (GUID, lower case). Only where the gateway may not look the person up and was given a
   * userPrincipalName, that userPrincipalName in lower case.
   */
  readonly id: Scalars['ID']['output'];
  /** The person's registrations of Microsoft Authenticator. */
  readonly microsoftAuthenticatorMethods: MicrosoftAuthenticatorMethodsResult;
  /** The person's phones, at most one of each type. */
  readonly phoneMethods: PhoneMethodsResult;
  /** The sign-in name. Looked up when selected. */
  readonly userPrincipalName: Maybe<Scalars['String']['output']>;
};

/** No person of the tenant has this id, or a person made a moment ago cannot be found yet. Graph: 404 on the person. */
export type UserNotFoundError = Error & {
  readonly __typename?: 'UserNotFoundError';
  /** Always `USER_NOT_FOUND`. */
  readonly code: ErrorCode;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Graph's `request-id`, if Graph answered. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A person of the tenant, or why there is none to show. */
export type UserResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | User | UserNotFoundError;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddEmailMethodResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( AnyWritten & { __typename: 'AddEmailMethodSuccess' } )
    | ( AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( EmailMethodAlreadyExistsError & { __typename: 'EmailMethodAlreadyExistsError' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotSupportedInCloudError & { __typename: 'NotSupportedInCloudError' } )
    | ( OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  AddPhoneMethodResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( SavedPhone & { __typename: 'AddPhoneMethodSuccess' } )
    | ( AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MobilePhoneRequiredError & { __typename: 'MobilePhoneRequiredError' } )
    | ( OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( PhoneMethodAlreadyExistsError & { __typename: 'PhoneMethodAlreadyExistsError' } )
    | ( PhoneNumberNotUniqueError & { __typename: 'PhoneNumberNotUniqueError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  DeleteEmailMethodResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( Omit<DeleteEmailMethodSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'DeleteEmailMethodSuccess' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MethodNotFoundError & { __typename: 'MethodNotFoundError' } )
    | ( NotSupportedInCloudError & { __typename: 'NotSupportedInCloudError' } )
    | ( OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  DeleteMicrosoftAuthenticatorMethodResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( DefaultMethodProtectedError & { __typename: 'DefaultMethodProtectedError' } )
    | ( Omit<DeleteMicrosoftAuthenticatorMethodSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'DeleteMicrosoftAuthenticatorMethodSuccess' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MethodNotFoundError & { __typename: 'MethodNotFoundError' } )
    | ( OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  DeletePhoneMethodResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( DefaultMethodProtectedError & { __typename: 'DefaultMethodProtectedError' } )
    | ( Omit<DeletePhoneMethodSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'DeletePhoneMethodSuccess' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MobilePhoneRequiredError & { __typename: 'MobilePhoneRequiredError' } )
    | ( OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( PhoneMethodNotFoundError & { __typename: 'PhoneMethodNotFoundError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  DisableSmsSignInResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WrittenPhone & { __typename: 'DisableSmsSignInSuccess' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotSupportedInCloudError & { __typename: 'NotSupportedInCloudError' } )
    | ( OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( PhoneMethodNotFoundError & { __typename: 'PhoneMethodNotFoundError' } )
    | ( PhoneNotMobileError & { __typename: 'PhoneNotMobileError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  EmailMethodResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( Omit<EmailMethod, 'user'> & { user: _RefType['User'] } & { __typename: 'EmailMethod' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MethodNotFoundError & { __typename: 'MethodNotFoundError' } )
    | ( NotSupportedInCloudError & { __typename: 'NotSupportedInCloudError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  EmailMethodsResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( Omit<EmailMethodList, 'items'> & { items: ReadonlyArray<_RefType['EmailMethod']> } & { __typename: 'EmailMethodList' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotSupportedInCloudError & { __typename: 'NotSupportedInCloudError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  EnableSmsSignInResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WrittenPhone & { __typename: 'EnableSmsSignInSuccess' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotSupportedInCloudError & { __typename: 'NotSupportedInCloudError' } )
    | ( OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( PhoneMethodNotFoundError & { __typename: 'PhoneMethodNotFoundError' } )
    | ( PhoneNotMobileError & { __typename: 'PhoneNotMobileError' } )
    | ( PhoneNumberNotUniqueError & { __typename: 'PhoneNumberNotUniqueError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( SmsSignInNotAllowedByPolicyError & { __typename: 'SmsSignInNotAllowedByPolicyError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  MicrosoftAuthenticatorMethodResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MethodNotFoundError & { __typename: 'MethodNotFoundError' } )
    | ( Omit<MicrosoftAuthenticatorMethod, 'user'> & { user: _RefType['User'] } & { __typename: 'MicrosoftAuthenticatorMethod' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  MicrosoftAuthenticatorMethodsResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<MicrosoftAuthenticatorMethodList, 'items'> & { items: ReadonlyArray<_RefType['MicrosoftAuthenticatorMethod']> } & { __typename: 'MicrosoftAuthenticatorMethodList' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  OperationResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( OperationView & { __typename: 'Operation' } )
    | ( OperationNotFoundError & { __typename: 'OperationNotFoundError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
  ;
  PhoneMethodResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Phone & { __typename: 'PhoneMethod' } )
    | ( PhoneMethodNotFoundError & { __typename: 'PhoneMethodNotFoundError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  PhoneMethodsResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<PhoneMethodList, 'items'> & { items: ReadonlyArray<_RefType['PhoneMethod']> } & { __typename: 'PhoneMethodList' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  UpdateEmailMethodResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MethodNotFoundError & { __typename: 'MethodNotFoundError' } )
    | ( NotSupportedInCloudError & { __typename: 'NotSupportedInCloudError' } )
    | ( OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( AnyWritten & { __typename: 'UpdateEmailMethodSuccess' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  UpdatePhoneMethodResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( PhoneMethodNotFoundError & { __typename: 'PhoneMethodNotFoundError' } )
    | ( PhoneNumberNotUniqueError & { __typename: 'PhoneNumberNotUniqueError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( SavedPhone & { __typename: 'UpdatePhoneMethodSuccess' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  UserResult:
    | ( AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( ThrottledError & { __typename: 'ThrottledError' } )
    | ( UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( FoundUser & { __typename: 'User' } )
    | ( UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  AuthenticationMethod:
    | ( Omit<EmailMethod, 'user'> & { user: _RefType['User'] } )
    | ( Omit<MicrosoftAuthenticatorMethod, 'user'> & { user: _RefType['User'] } )
    | ( Phone )
  ;
  Error:
    | ( AccessBlockedError )
    | ( AccessDeniedError )
    | ( AuditUnavailableError )
    | ( Conflict )
    | ( DefaultMethodProtectedError )
    | ( EmailMethodAlreadyExistsError )
    | ( GatewayMisconfiguredError )
    | ( GraphUnavailableError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( MethodNotFoundError )
    | ( MobilePhoneRequiredError )
    | ( NotSupportedInCloudError )
    | ( OperationNotFoundError )
    | ( OutcomeUnknownError )
    | ( PhoneMethodAlreadyExistsError )
    | ( PhoneMethodNotFoundError )
    | ( PhoneNotMobileError )
    | ( PhoneNumberNotUniqueError )
    | ( RateLimitedError )
    | ( SignInRequiredError )
    | ( SmsSignInNotAllowedByPolicyError )
    | ( StepUpRequiredError )
    | ( ThrottledError )
    | ( UnexpectedGraphError )
    | ( UserNotFoundError )
  ;
  Node:
    | ( Omit<EmailMethod, 'user'> & { user: _RefType['User'] } )
    | ( Omit<MicrosoftAuthenticatorMethod, 'user'> & { user: _RefType['User'] } )
    | ( Phone )
    | ( FoundUser )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessBlockedError: ResolverTypeWrapper<AccessBlockedError>;
  AccessDeniedError: ResolverTypeWrapper<AccessDeniedError>;
  AddEmailMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddEmailMethodResult']>;
  AddEmailMethodSuccess: ResolverTypeWrapper<AnyWritten>;
  AddPhoneMethodInput: AddPhoneMethodInput;
  AddPhoneMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddPhoneMethodResult']>;
  AddPhoneMethodSuccess: ResolverTypeWrapper<SavedPhone>;
  AuditUnavailableError: ResolverTypeWrapper<AuditUnavailableError>;
  AuthenticationMethod: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['AuthenticationMethod']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BulkCounts: ResolverTypeWrapper<BulkCounts>;
  BulkDisableSmsSignInPayload: ResolverTypeWrapper<Omit<BulkDisableSmsSignInPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['DisableSmsSignInResult']> }>;
  BulkErrorCount: ResolverTypeWrapper<BulkErrorCount>;
  BulkSmsSignInPayload: ResolverTypeWrapper<Omit<BulkSmsSignInPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['EnableSmsSignInResult']> }>;
  ConflictingChangeError: ResolverTypeWrapper<Conflict>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DefaultMethodProtectedError: ResolverTypeWrapper<DefaultMethodProtectedError>;
  DeleteEmailMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteEmailMethodResult']>;
  DeleteEmailMethodSuccess: ResolverTypeWrapper<Omit<DeleteEmailMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  DeleteMicrosoftAuthenticatorMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteMicrosoftAuthenticatorMethodResult']>;
  DeleteMicrosoftAuthenticatorMethodSuccess: ResolverTypeWrapper<Omit<DeleteMicrosoftAuthenticatorMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  DeletePhoneMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeletePhoneMethodResult']>;
  DeletePhoneMethodSuccess: ResolverTypeWrapper<Omit<DeletePhoneMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  DisableSmsSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableSmsSignInResult']>;
  DisableSmsSignInSuccess: ResolverTypeWrapper<WrittenPhone>;
  EmailMethod: ResolverTypeWrapper<Omit<EmailMethod, 'user'> & { user: ResolversTypes['User'] }>;
  EmailMethodAlreadyExistsError: ResolverTypeWrapper<EmailMethodAlreadyExistsError>;
  EmailMethodInput: EmailMethodInput;
  EmailMethodList: ResolverTypeWrapper<Omit<EmailMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['EmailMethod']> }>;
  EmailMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmailMethodResult']>;
  EmailMethodsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmailMethodsResult']>;
  EnableSmsSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnableSmsSignInResult']>;
  EnableSmsSignInSuccess: ResolverTypeWrapper<WrittenPhone>;
  Error: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Error']>;
  ErrorCode: ErrorCode;
  GatewayMisconfiguredError: ResolverTypeWrapper<GatewayMisconfiguredError>;
  GraphCloud: GraphCloud;
  GraphUnavailableError: ResolverTypeWrapper<GraphUnavailableError>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InvalidInputReason: InvalidInputReason;
  MethodNotFoundError: ResolverTypeWrapper<MethodNotFoundError>;
  MicrosoftAuthenticatorMethod: ResolverTypeWrapper<Omit<MicrosoftAuthenticatorMethod, 'user'> & { user: ResolversTypes['User'] }>;
  MicrosoftAuthenticatorMethodList: ResolverTypeWrapper<Omit<MicrosoftAuthenticatorMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['MicrosoftAuthenticatorMethod']> }>;
  MicrosoftAuthenticatorMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MicrosoftAuthenticatorMethodResult']>;
  MicrosoftAuthenticatorMethodsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MicrosoftAuthenticatorMethodsResult']>;
  MobilePhoneRequiredError: ResolverTypeWrapper<MobilePhoneRequiredError>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotSupportedInCloudError: ResolverTypeWrapper<NotSupportedInCloudError>;
  Operation: ResolverTypeWrapper<OperationView>;
  OperationNotFoundError: ResolverTypeWrapper<OperationNotFoundError>;
  OperationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OperationResult']>;
  OperationState: OperationState;
  OutcomeUnknownError: ResolverTypeWrapper<OutcomeUnknownError>;
  PhoneMethod: ResolverTypeWrapper<Phone>;
  PhoneMethodAlreadyExistsError: ResolverTypeWrapper<PhoneMethodAlreadyExistsError>;
  PhoneMethodList: ResolverTypeWrapper<Omit<PhoneMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['PhoneMethod']> }>;
  PhoneMethodNotFoundError: ResolverTypeWrapper<PhoneMethodNotFoundError>;
  PhoneMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PhoneMethodResult']>;
  PhoneMethodsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PhoneMethodsResult']>;
  PhoneNotMobileError: ResolverTypeWrapper<PhoneNotMobileError>;
  PhoneNumberNotUniqueError: ResolverTypeWrapper<PhoneNumberNotUniqueError>;
  PhoneType: PhoneType;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimitedError: ResolverTypeWrapper<RateLimitedError>;
  SignInRequiredError: ResolverTypeWrapper<SignInRequiredError>;
  SmsSignInNotAllowedByPolicyError: ResolverTypeWrapper<SmsSignInNotAllowedByPolicyError>;
  SmsSignInState: SmsSignInState;
  SmsSignInTarget: SmsSignInTarget;
  SmsSignInWarning: SmsSignInWarning;
  StepUpRequiredError: ResolverTypeWrapper<StepUpRequiredError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ThrottledError: ResolverTypeWrapper<ThrottledError>;
  UnexpectedGraphError: ResolverTypeWrapper<UnexpectedGraphError>;
  UpdateEmailMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEmailMethodResult']>;
  UpdateEmailMethodSuccess: ResolverTypeWrapper<AnyWritten>;
  UpdatePhoneMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePhoneMethodResult']>;
  UpdatePhoneMethodSuccess: ResolverTypeWrapper<SavedPhone>;
  User: ResolverTypeWrapper<FoundUser>;
  UserNotFoundError: ResolverTypeWrapper<UserNotFoundError>;
  UserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UserResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessBlockedError: AccessBlockedError;
  AccessDeniedError: AccessDeniedError;
  AddEmailMethodResult: ResolversUnionTypes<ResolversParentTypes>['AddEmailMethodResult'];
  AddEmailMethodSuccess: AnyWritten;
  AddPhoneMethodInput: AddPhoneMethodInput;
  AddPhoneMethodResult: ResolversUnionTypes<ResolversParentTypes>['AddPhoneMethodResult'];
  AddPhoneMethodSuccess: SavedPhone;
  AuditUnavailableError: AuditUnavailableError;
  AuthenticationMethod: ResolversInterfaceTypes<ResolversParentTypes>['AuthenticationMethod'];
  Boolean: Scalars['Boolean']['output'];
  BulkCounts: BulkCounts;
  BulkDisableSmsSignInPayload: Omit<BulkDisableSmsSignInPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['DisableSmsSignInResult']> };
  BulkErrorCount: BulkErrorCount;
  BulkSmsSignInPayload: Omit<BulkSmsSignInPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['EnableSmsSignInResult']> };
  ConflictingChangeError: Conflict;
  DateTime: Scalars['DateTime']['output'];
  DefaultMethodProtectedError: DefaultMethodProtectedError;
  DeleteEmailMethodResult: ResolversUnionTypes<ResolversParentTypes>['DeleteEmailMethodResult'];
  DeleteEmailMethodSuccess: Omit<DeleteEmailMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  DeleteMicrosoftAuthenticatorMethodResult: ResolversUnionTypes<ResolversParentTypes>['DeleteMicrosoftAuthenticatorMethodResult'];
  DeleteMicrosoftAuthenticatorMethodSuccess: Omit<DeleteMicrosoftAuthenticatorMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  DeletePhoneMethodResult: ResolversUnionTypes<ResolversParentTypes>['DeletePhoneMethodResult'];
  DeletePhoneMethodSuccess: Omit<DeletePhoneMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  DisableSmsSignInResult: ResolversUnionTypes<ResolversParentTypes>['DisableSmsSignInResult'];
  DisableSmsSignInSuccess: WrittenPhone;
  EmailMethod: Omit<EmailMethod, 'user'> & { user: ResolversParentTypes['User'] };
  EmailMethodAlreadyExistsError: EmailMethodAlreadyExistsError;
  EmailMethodInput: EmailMethodInput;
  EmailMethodList: Omit<EmailMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['EmailMethod']> };
  EmailMethodResult: ResolversUnionTypes<ResolversParentTypes>['EmailMethodResult'];
  EmailMethodsResult: ResolversUnionTypes<ResolversParentTypes>['EmailMethodsResult'];
  EnableSmsSignInResult: ResolversUnionTypes<ResolversParentTypes>['EnableSmsSignInResult'];
  EnableSmsSignInSuccess: WrittenPhone;
  Error: ResolversInterfaceTypes<ResolversParentTypes>['Error'];
  GatewayMisconfiguredError: GatewayMisconfiguredError;
  GraphUnavailableError: GraphUnavailableError;
  ID: Scalars['ID']['output'];
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  Int: Scalars['Int']['output'];
  InvalidInputError: InvalidInputError;
  MethodNotFoundError: MethodNotFoundError;
  MicrosoftAuthenticatorMethod: Omit<MicrosoftAuthenticatorMethod, 'user'> & { user: ResolversParentTypes['User'] };
  MicrosoftAuthenticatorMethodList: Omit<MicrosoftAuthenticatorMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['MicrosoftAuthenticatorMethod']> };
  MicrosoftAuthenticatorMethodResult: ResolversUnionTypes<ResolversParentTypes>['MicrosoftAuthenticatorMethodResult'];
  MicrosoftAuthenticatorMethodsResult: ResolversUnionTypes<ResolversParentTypes>['MicrosoftAuthenticatorMethodsResult'];
  MobilePhoneRequiredError: MobilePhoneRequiredError;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotSupportedInCloudError: NotSupportedInCloudError;
  Operation: OperationView;
  OperationNotFoundError: OperationNotFoundError;
  OperationResult: ResolversUnionTypes<ResolversParentTypes>['OperationResult'];
  OutcomeUnknownError: OutcomeUnknownError;
  PhoneMethod: Phone;
  PhoneMethodAlreadyExistsError: PhoneMethodAlreadyExistsError;
  PhoneMethodList: Omit<PhoneMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['PhoneMethod']> };
  PhoneMethodNotFoundError: PhoneMethodNotFoundError;
  PhoneMethodResult: ResolversUnionTypes<ResolversParentTypes>['PhoneMethodResult'];
  PhoneMethodsResult: ResolversUnionTypes<ResolversParentTypes>['PhoneMethodsResult'];
  PhoneNotMobileError: PhoneNotMobileError;
  PhoneNumberNotUniqueError: PhoneNumberNotUniqueError;
  Query: Record<PropertyKey, never>;
  RateLimitedError: RateLimitedError;
  SignInRequiredError: SignInRequiredError;
  SmsSignInNotAllowedByPolicyError: SmsSignInNotAllowedByPolicyError;
  SmsSignInTarget: SmsSignInTarget;
  StepUpRequiredError: StepUpRequiredError;
  String: Scalars['String']['output'];
  ThrottledError: ThrottledError;
  UnexpectedGraphError: UnexpectedGraphError;
  UpdateEmailMethodResult: ResolversUnionTypes<ResolversParentTypes>['UpdateEmailMethodResult'];
  UpdateEmailMethodSuccess: AnyWritten;
  UpdatePhoneMethodResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePhoneMethodResult'];
  UpdatePhoneMethodSuccess: SavedPhone;
  User: FoundUser;
  UserNotFoundError: UserNotFoundError;
  UserResult: ResolversUnionTypes<ResolversParentTypes>['UserResult'];
};

export type NotSupportedInDirectiveArgs = {
  clouds: ReadonlyArray<GraphCloud>;
};

export type NotSupportedInDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = NotSupportedInDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresDirectiveArgs = {
  appRoles: ReadonlyArray<Scalars['String']['input']>;
  scopes: ReadonlyArray<Scalars['String']['input']>;
};

export type RequiresDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = RequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessBlockedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AccessBlockedError'] = ResolversParentTypes['AccessBlockedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessDeniedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AccessDeniedError'] = ResolversParentTypes['AccessDeniedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredPermissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requiredRoles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddEmailMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddEmailMethodResult'] = ResolversParentTypes['AddEmailMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AddEmailMethodSuccess' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'EmailMethodAlreadyExistsError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type AddEmailMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddEmailMethodSuccess'] = ResolversParentTypes['AddEmailMethodSuccess']> = {
  emailMethod?: Resolver<Maybe<ResolversTypes['EmailMethod']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddPhoneMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddPhoneMethodResult'] = ResolversParentTypes['AddPhoneMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AddPhoneMethodSuccess' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MobilePhoneRequiredError' | 'OutcomeUnknownError' | 'PhoneMethodAlreadyExistsError' | 'PhoneNumberNotUniqueError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type AddPhoneMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddPhoneMethodSuccess'] = ResolversParentTypes['AddPhoneMethodSuccess']> = {
  phoneMethod?: Resolver<Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  smsSignInWarning?: Resolver<Maybe<ResolversTypes['SmsSignInWarning']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditUnavailableErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditUnavailableError'] = ResolversParentTypes['AuditUnavailableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthenticationMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuthenticationMethod'] = ResolversParentTypes['AuthenticationMethod']> = {
  __resolveType: TypeResolveFn<'EmailMethod' | 'MicrosoftAuthenticatorMethod' | 'PhoneMethod', ParentType, ContextType>;
};

export type BulkCountsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkCounts'] = ResolversParentTypes['BulkCounts']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['BulkErrorCount']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulkDisableSmsSignInPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkDisableSmsSignInPayload'] = ResolversParentTypes['BulkDisableSmsSignInPayload']> = {
  counts?: Resolver<ResolversTypes['BulkCounts'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['DisableSmsSignInResult']>, ParentType, ContextType>;
};

export type BulkErrorCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkErrorCount'] = ResolversParentTypes['BulkErrorCount']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulkSmsSignInPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkSmsSignInPayload'] = ResolversParentTypes['BulkSmsSignInPayload']> = {
  counts?: Resolver<ResolversTypes['BulkCounts'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['EnableSmsSignInResult']>, ParentType, ContextType>;
};

export type ConflictingChangeErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConflictingChangeError'] = ResolversParentTypes['ConflictingChangeError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['AuthenticationMethod']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DefaultMethodProtectedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DefaultMethodProtectedError'] = ResolversParentTypes['DefaultMethodProtectedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteEmailMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteEmailMethodResult'] = ResolversParentTypes['DeleteEmailMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DeleteEmailMethodSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DeleteEmailMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteEmailMethodSuccess'] = ResolversParentTypes['DeleteEmailMethodSuccess']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteMicrosoftAuthenticatorMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteMicrosoftAuthenticatorMethodResult'] = ResolversParentTypes['DeleteMicrosoftAuthenticatorMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DefaultMethodProtectedError' | 'DeleteMicrosoftAuthenticatorMethodSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DeleteMicrosoftAuthenticatorMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteMicrosoftAuthenticatorMethodSuccess'] = ResolversParentTypes['DeleteMicrosoftAuthenticatorMethodSuccess']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletePhoneMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeletePhoneMethodResult'] = ResolversParentTypes['DeletePhoneMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DefaultMethodProtectedError' | 'DeletePhoneMethodSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MobilePhoneRequiredError' | 'OutcomeUnknownError' | 'PhoneMethodNotFoundError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DeletePhoneMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeletePhoneMethodSuccess'] = ResolversParentTypes['DeletePhoneMethodSuccess']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisableSmsSignInResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DisableSmsSignInResult'] = ResolversParentTypes['DisableSmsSignInResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DisableSmsSignInSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'PhoneMethodNotFoundError' | 'PhoneNotMobileError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DisableSmsSignInSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DisableSmsSignInSuccess'] = ResolversParentTypes['DisableSmsSignInSuccess']> = {
  phoneMethod?: Resolver<Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EmailMethod'] = ResolversParentTypes['EmailMethod']> = {
  createdDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailMethodAlreadyExistsErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EmailMethodAlreadyExistsError'] = ResolversParentTypes['EmailMethodAlreadyExistsError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EmailMethodList'] = ResolversParentTypes['EmailMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['EmailMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EmailMethodResult'] = ResolversParentTypes['EmailMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'EmailMethod' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type EmailMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EmailMethodsResult'] = ResolversParentTypes['EmailMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'EmailMethodList' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type EnableSmsSignInResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EnableSmsSignInResult'] = ResolversParentTypes['EnableSmsSignInResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'EnableSmsSignInSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'PhoneMethodNotFoundError' | 'PhoneNotMobileError' | 'PhoneNumberNotUniqueError' | 'RateLimitedError' | 'SignInRequiredError' | 'SmsSignInNotAllowedByPolicyError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type EnableSmsSignInSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EnableSmsSignInSuccess'] = ResolversParentTypes['EnableSmsSignInSuccess']> = {
  phoneMethod?: Resolver<Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Error'] = ResolversParentTypes['Error']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DefaultMethodProtectedError' | 'EmailMethodAlreadyExistsError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'MobilePhoneRequiredError' | 'NotSupportedInCloudError' | 'OperationNotFoundError' | 'OutcomeUnknownError' | 'PhoneMethodAlreadyExistsError' | 'PhoneMethodNotFoundError' | 'PhoneNotMobileError' | 'PhoneNumberNotUniqueError' | 'RateLimitedError' | 'SignInRequiredError' | 'SmsSignInNotAllowedByPolicyError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type GatewayMisconfiguredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayMisconfiguredError'] = ResolversParentTypes['GatewayMisconfiguredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphUnavailableErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphUnavailableError'] = ResolversParentTypes['GraphUnavailableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdempotencyKeyReusedError'] = ResolversParentTypes['IdempotencyKeyReusedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['InvalidInputReason'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodNotFoundErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MethodNotFoundError'] = ResolversParentTypes['MethodNotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicrosoftAuthenticatorMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MicrosoftAuthenticatorMethod'] = ResolversParentTypes['MicrosoftAuthenticatorMethod']> = {
  createdDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deviceTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneAppVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicrosoftAuthenticatorMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MicrosoftAuthenticatorMethodList'] = ResolversParentTypes['MicrosoftAuthenticatorMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['MicrosoftAuthenticatorMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicrosoftAuthenticatorMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MicrosoftAuthenticatorMethodResult'] = ResolversParentTypes['MicrosoftAuthenticatorMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'MethodNotFoundError' | 'MicrosoftAuthenticatorMethod' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type MicrosoftAuthenticatorMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MicrosoftAuthenticatorMethodsResult'] = ResolversParentTypes['MicrosoftAuthenticatorMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'MicrosoftAuthenticatorMethodList' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type MobilePhoneRequiredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MobilePhoneRequiredError'] = ResolversParentTypes['MobilePhoneRequiredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addEmailMethod?: Resolver<Maybe<ResolversTypes['AddEmailMethodResult']>, ParentType, ContextType, RequireFields<MutationAddEmailMethodArgs, 'input' | 'userId'>>;
  addPhoneMethod?: Resolver<Maybe<ResolversTypes['AddPhoneMethodResult']>, ParentType, ContextType, RequireFields<MutationAddPhoneMethodArgs, 'input' | 'userId'>>;
  deleteEmailMethod?: Resolver<Maybe<ResolversTypes['DeleteEmailMethodResult']>, ParentType, ContextType, RequireFields<MutationDeleteEmailMethodArgs, 'methodId' | 'userId'>>;
  deleteMicrosoftAuthenticatorMethod?: Resolver<Maybe<ResolversTypes['DeleteMicrosoftAuthenticatorMethodResult']>, ParentType, ContextType, RequireFields<MutationDeleteMicrosoftAuthenticatorMethodArgs, 'methodId' | 'userId'>>;
  deletePhoneMethod?: Resolver<Maybe<ResolversTypes['DeletePhoneMethodResult']>, ParentType, ContextType, RequireFields<MutationDeletePhoneMethodArgs, 'methodId' | 'userId'>>;
  disableSmsSignIn?: Resolver<Maybe<ResolversTypes['DisableSmsSignInResult']>, ParentType, ContextType, RequireFields<MutationDisableSmsSignInArgs, 'methodId' | 'userId'>>;
  disableSmsSignInForUsers?: Resolver<Maybe<ResolversTypes['BulkDisableSmsSignInPayload']>, ParentType, ContextType, RequireFields<MutationDisableSmsSignInForUsersArgs, 'targets'>>;
  enableSmsSignIn?: Resolver<Maybe<ResolversTypes['EnableSmsSignInResult']>, ParentType, ContextType, RequireFields<MutationEnableSmsSignInArgs, 'methodId' | 'userId'>>;
  enableSmsSignInForUsers?: Resolver<Maybe<ResolversTypes['BulkSmsSignInPayload']>, ParentType, ContextType, RequireFields<MutationEnableSmsSignInForUsersArgs, 'targets'>>;
  updateEmailMethod?: Resolver<Maybe<ResolversTypes['UpdateEmailMethodResult']>, ParentType, ContextType, RequireFields<MutationUpdateEmailMethodArgs, 'input' | 'methodId' | 'userId'>>;
  updatePhoneMethod?: Resolver<Maybe<ResolversTypes['UpdatePhoneMethodResult']>, ParentType, ContextType, RequireFields<MutationUpdatePhoneMethodArgs, 'methodId' | 'phoneNumber' | 'userId'>>;
};

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'EmailMethod' | 'MicrosoftAuthenticatorMethod' | 'PhoneMethod' | 'User', ParentType, ContextType>;
};

export type NotSupportedInCloudErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NotSupportedInCloudError'] = ResolversParentTypes['NotSupportedInCloudError']> = {
  cloud?: Resolver<ResolversTypes['GraphCloud'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OperationState'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationNotFoundErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OperationNotFoundError'] = ResolversParentTypes['OperationNotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OperationResult'] = ResolversParentTypes['OperationResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'Operation' | 'OperationNotFoundError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError', ParentType, ContextType>;
};

export type OutcomeUnknownErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OutcomeUnknownError'] = ResolversParentTypes['OutcomeUnknownError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethod'] = ResolversParentTypes['PhoneMethod']> = {
  createdDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneType?: Resolver<ResolversTypes['PhoneType'], ParentType, ContextType>;
  smsSignInState?: Resolver<ResolversTypes['SmsSignInState'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneMethodAlreadyExistsErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethodAlreadyExistsError'] = ResolversParentTypes['PhoneMethodAlreadyExistsError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneType?: Resolver<ResolversTypes['PhoneType'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethodList'] = ResolversParentTypes['PhoneMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneMethodNotFoundErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethodNotFoundError'] = ResolversParentTypes['PhoneMethodNotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethodResult'] = ResolversParentTypes['PhoneMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'PhoneMethod' | 'PhoneMethodNotFoundError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type PhoneMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethodsResult'] = ResolversParentTypes['PhoneMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'PhoneMethodList' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type PhoneNotMobileErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneNotMobileError'] = ResolversParentTypes['PhoneNotMobileError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneType?: Resolver<ResolversTypes['PhoneType'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneNumberNotUniqueErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneNumberNotUniqueError'] = ResolversParentTypes['PhoneNumberNotUniqueError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  emailMethod?: Resolver<Maybe<ResolversTypes['EmailMethodResult']>, ParentType, ContextType, RequireFields<QueryEmailMethodArgs, 'methodId' | 'userId'>>;
  emailMethods?: Resolver<Maybe<ResolversTypes['EmailMethodsResult']>, ParentType, ContextType, RequireFields<QueryEmailMethodsArgs, 'userId'>>;
  me?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  microsoftAuthenticatorMethod?: Resolver<Maybe<ResolversTypes['MicrosoftAuthenticatorMethodResult']>, ParentType, ContextType, RequireFields<QueryMicrosoftAuthenticatorMethodArgs, 'methodId' | 'userId'>>;
  microsoftAuthenticatorMethods?: Resolver<Maybe<ResolversTypes['MicrosoftAuthenticatorMethodsResult']>, ParentType, ContextType, RequireFields<QueryMicrosoftAuthenticatorMethodsArgs, 'userId'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  operation?: Resolver<Maybe<ResolversTypes['OperationResult']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'id'>>;
  phoneMethod?: Resolver<Maybe<ResolversTypes['PhoneMethodResult']>, ParentType, ContextType, RequireFields<QueryPhoneMethodArgs, 'methodId' | 'userId'>>;
  phoneMethods?: Resolver<Maybe<ResolversTypes['PhoneMethodsResult']>, ParentType, ContextType, RequireFields<QueryPhoneMethodsArgs, 'userId'>>;
  user?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['UserResult']>>>, ParentType, ContextType, RequireFields<QueryUsersArgs, 'ids'>>;
};

export type RateLimitedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RateLimitedError'] = ResolversParentTypes['RateLimitedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInRequiredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SignInRequiredError'] = ResolversParentTypes['SignInRequiredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SmsSignInNotAllowedByPolicyErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInNotAllowedByPolicyError'] = ResolversParentTypes['SmsSignInNotAllowedByPolicyError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepUpRequiredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StepUpRequiredError'] = ResolversParentTypes['StepUpRequiredError']> = {
  claims?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThrottledErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ThrottledError'] = ResolversParentTypes['ThrottledError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnexpectedGraphErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnexpectedGraphError'] = ResolversParentTypes['UnexpectedGraphError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateEmailMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateEmailMethodResult'] = ResolversParentTypes['UpdateEmailMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UpdateEmailMethodSuccess' | 'UserNotFoundError', ParentType, ContextType>;
};

export type UpdateEmailMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateEmailMethodSuccess'] = ResolversParentTypes['UpdateEmailMethodSuccess']> = {
  emailMethod?: Resolver<Maybe<ResolversTypes['EmailMethod']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePhoneMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdatePhoneMethodResult'] = ResolversParentTypes['UpdatePhoneMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OutcomeUnknownError' | 'PhoneMethodNotFoundError' | 'PhoneNumberNotUniqueError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UpdatePhoneMethodSuccess' | 'UserNotFoundError', ParentType, ContextType>;
};

export type UpdatePhoneMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdatePhoneMethodSuccess'] = ResolversParentTypes['UpdatePhoneMethodSuccess']> = {
  phoneMethod?: Resolver<Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  smsSignInWarning?: Resolver<Maybe<ResolversTypes['SmsSignInWarning']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailMethods?: Resolver<ResolversTypes['EmailMethodsResult'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  microsoftAuthenticatorMethods?: Resolver<ResolversTypes['MicrosoftAuthenticatorMethodsResult'], ParentType, ContextType>;
  phoneMethods?: Resolver<ResolversTypes['PhoneMethodsResult'], ParentType, ContextType>;
  userPrincipalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserNotFoundErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserNotFoundError'] = ResolversParentTypes['UserNotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserResult'] = ResolversParentTypes['UserResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'User' | 'UserNotFoundError', ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  AccessBlockedError?: AccessBlockedErrorResolvers<ContextType>;
  AccessDeniedError?: AccessDeniedErrorResolvers<ContextType>;
  AddEmailMethodResult?: AddEmailMethodResultResolvers<ContextType>;
  AddEmailMethodSuccess?: AddEmailMethodSuccessResolvers<ContextType>;
  AddPhoneMethodResult?: AddPhoneMethodResultResolvers<ContextType>;
  AddPhoneMethodSuccess?: AddPhoneMethodSuccessResolvers<ContextType>;
  AuditUnavailableError?: AuditUnavailableErrorResolvers<ContextType>;
  AuthenticationMethod?: AuthenticationMethodResolvers<ContextType>;
  BulkCounts?: BulkCountsResolvers<ContextType>;
  BulkDisableSmsSignInPayload?: BulkDisableSmsSignInPayloadResolvers<ContextType>;
  BulkErrorCount?: BulkErrorCountResolvers<ContextType>;
  BulkSmsSignInPayload?: BulkSmsSignInPayloadResolvers<ContextType>;
  ConflictingChangeError?: ConflictingChangeErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DefaultMethodProtectedError?: DefaultMethodProtectedErrorResolvers<ContextType>;
  DeleteEmailMethodResult?: DeleteEmailMethodResultResolvers<ContextType>;
  DeleteEmailMethodSuccess?: DeleteEmailMethodSuccessResolvers<ContextType>;
  DeleteMicrosoftAuthenticatorMethodResult?: DeleteMicrosoftAuthenticatorMethodResultResolvers<ContextType>;
  DeleteMicrosoftAuthenticatorMethodSuccess?: DeleteMicrosoftAuthenticatorMethodSuccessResolvers<ContextType>;
  DeletePhoneMethodResult?: DeletePhoneMethodResultResolvers<ContextType>;
  DeletePhoneMethodSuccess?: DeletePhoneMethodSuccessResolvers<ContextType>;
  DisableSmsSignInResult?: DisableSmsSignInResultResolvers<ContextType>;
  DisableSmsSignInSuccess?: DisableSmsSignInSuccessResolvers<ContextType>;
  EmailMethod?: EmailMethodResolvers<ContextType>;
  EmailMethodAlreadyExistsError?: EmailMethodAlreadyExistsErrorResolvers<ContextType>;
  EmailMethodList?: EmailMethodListResolvers<ContextType>;
  EmailMethodResult?: EmailMethodResultResolvers<ContextType>;
  EmailMethodsResult?: EmailMethodsResultResolvers<ContextType>;
  EnableSmsSignInResult?: EnableSmsSignInResultResolvers<ContextType>;
  EnableSmsSignInSuccess?: EnableSmsSignInSuccessResolvers<ContextType>;
  Error?: ErrorResolvers<ContextType>;
  GatewayMisconfiguredError?: GatewayMisconfiguredErrorResolvers<ContextType>;
  GraphUnavailableError?: GraphUnavailableErrorResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  MethodNotFoundError?: MethodNotFoundErrorResolvers<ContextType>;
  MicrosoftAuthenticatorMethod?: MicrosoftAuthenticatorMethodResolvers<ContextType>;
  MicrosoftAuthenticatorMethodList?: MicrosoftAuthenticatorMethodListResolvers<ContextType>;
  MicrosoftAuthenticatorMethodResult?: MicrosoftAuthenticatorMethodResultResolvers<ContextType>;
  MicrosoftAuthenticatorMethodsResult?: MicrosoftAuthenticatorMethodsResultResolvers<ContextType>;
  MobilePhoneRequiredError?: MobilePhoneRequiredErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotSupportedInCloudError?: NotSupportedInCloudErrorResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  OperationNotFoundError?: OperationNotFoundErrorResolvers<ContextType>;
  OperationResult?: OperationResultResolvers<ContextType>;
  OutcomeUnknownError?: OutcomeUnknownErrorResolvers<ContextType>;
  PhoneMethod?: PhoneMethodResolvers<ContextType>;
  PhoneMethodAlreadyExistsError?: PhoneMethodAlreadyExistsErrorResolvers<ContextType>;
  PhoneMethodList?: PhoneMethodListResolvers<ContextType>;
  PhoneMethodNotFoundError?: PhoneMethodNotFoundErrorResolvers<ContextType>;
  PhoneMethodResult?: PhoneMethodResultResolvers<ContextType>;
  PhoneMethodsResult?: PhoneMethodsResultResolvers<ContextType>;
  PhoneNotMobileError?: PhoneNotMobileErrorResolvers<ContextType>;
  PhoneNumberNotUniqueError?: PhoneNumberNotUniqueErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimitedError?: RateLimitedErrorResolvers<ContextType>;
  SignInRequiredError?: SignInRequiredErrorResolvers<ContextType>;
  SmsSignInNotAllowedByPolicyError?: SmsSignInNotAllowedByPolicyErrorResolvers<ContextType>;
  StepUpRequiredError?: StepUpRequiredErrorResolvers<ContextType>;
  ThrottledError?: ThrottledErrorResolvers<ContextType>;
  UnexpectedGraphError?: UnexpectedGraphErrorResolvers<ContextType>;
  UpdateEmailMethodResult?: UpdateEmailMethodResultResolvers<ContextType>;
  UpdateEmailMethodSuccess?: UpdateEmailMethodSuccessResolvers<ContextType>;
  UpdatePhoneMethodResult?: UpdatePhoneMethodResultResolvers<ContextType>;
  UpdatePhoneMethodSuccess?: UpdatePhoneMethodSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserNotFoundError?: UserNotFoundErrorResolvers<ContextType>;
  UserResult?: UserResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GatewayContext> = {
  notSupportedIn?: NotSupportedInDirectiveResolver<any, any, ContextType>;
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
};
