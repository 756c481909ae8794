export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601 in UTC, for example `2026-02-20T09:30:00Z`. */
  DateTime: { input: string; output: string; }
  /**
   * A phone number. As input any string, with `+` and country code, in any usual spelling: `+1 (425) 555-0190 x12`. `00` in
   * place of `+` is refused, as it does not mean the same everywhere. What is wrong with a number is an `InvalidInputError`. As
   * output Microsoft Graph's form, `+{country code} {number}x{extension}`, or masked.
   */
  PhoneNumber: { input: string; output: string; }
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
  /** Always null: Graph was not asked. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false: only an administrator can change it. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * The caller, or the gateway on the caller's behalf, may not do this: the gateway's own rules say so (`graphRequestId`
 * is null then), or Graph does, with 403 `accessDenied` or `Authorization_RequestDenied`.
 */
export type AccessDeniedError = Error & {
  readonly __typename?: 'AccessDeniedError';
  /** Always `ACCESS_DENIED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
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
  /** The number. The success says what was sent. */
  readonly phoneNumber: Scalars['PhoneNumber']['input'];
  /** What it will be used as. */
  readonly phoneType: AssignablePhoneType;
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
  readonly phoneNumber: Scalars['PhoneNumber']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading the phones showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** Set when the phone was saved but SMS sign-in could not be turned on for it. */
  readonly smsSignInWarning: Maybe<SmsSignInWarning>;
  /** The person. */
  readonly user: User;
};

/** What a phone can be added as. */
export type AssignablePhoneType =
  /** A second mobile phone, for calls only. Needs a mobile phone beside it. */
  | 'ALTERNATE_MOBILE'
  /** The primary mobile phone, for texts and calls; the only type that can sign in by SMS. */
  | 'MOBILE'
  /** An office phone, for calls only. */
  | 'OFFICE';

/** Whether a key proved its make when it was registered. */
export type AttestationLevel =
  /** It did. */
  | 'ATTESTED'
  /** It did not. */
  | 'NOT_ATTESTED'
  /** A value that Microsoft added since, or none. */
  | 'UNKNOWN';

/** The gateway could not record what it was about to do, so it did nothing. */
export type AuditUnavailableError = Error & {
  readonly __typename?: 'AuditUnavailableError';
  /** Always `AUDIT_UNAVAILABLE`. */
  readonly code: ErrorCode;
  /** Always null: Graph was not asked. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
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

/**
 * What the policy says of one kind of method.
 * https://learn.microsoft.com/graph/api/resources/authenticationmethodconfiguration
 */
export type AuthenticationMethodConfiguration = {
  readonly __typename?: 'AuthenticationMethodConfiguration';
  /** The name of an external method; null for all others. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Who may not use it, whatever `includeTargets` says. Null where Microsoft Graph does not say. */
  readonly excludeTargets: Maybe<ReadonlyArray<AuthenticationMethodExcludeTarget>>;
  /** Microsoft Graph's id of the configuration, such as `Sms`; of an external method its own id. */
  readonly graphId: Scalars['String']['output'];
  /** Microsoft Graph's type, such as `#microsoft.graph.smsAuthenticationMethodConfiguration`. Null where it is left out. */
  readonly graphType: Maybe<Scalars['String']['output']>;
  /** Whom the method is for, where it is on. Null where Microsoft Graph does not say. */
  readonly includeTargets: Maybe<ReadonlyArray<AuthenticationMethodTarget>>;
  /** The kind of method. */
  readonly method: ConfiguredMethod;
  /** Whether the method is on at all. */
  readonly state: AuthenticationMethodState;
};

/** Those for whom a method is off, although it may be on for them elsewhere in the configuration. */
export type AuthenticationMethodExcludeTarget = {
  readonly __typename?: 'AuthenticationMethodExcludeTarget';
  /**
   * The group, where the target is one; null for all others and where there is no such group. Needs `Directory.Read`; failures
   * are entries in `errors` whose `extensions.code` is an `ErrorCode`.
   */
  readonly group: Maybe<Group>;
  /** The object id of the group or person; null for everybody. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** What the target names. */
  readonly kind: AuthenticationMethodTargetKind;
};

/** The methods of one person. Only with an empty `unreadable` are they all. */
export type AuthenticationMethodList = {
  readonly __typename?: 'AuthenticationMethodList';
  /**
   * The methods, grouped by kind; those of kinds that this schema has no type for come last, and only when `types` is left
   * out.
   */
  readonly items: ReadonlyArray<AuthenticationMethod>;
  /** The kinds that could not be read: the person may have methods of them. */
  readonly unreadable: ReadonlyArray<UnreadableMethods>;
};

/** Whether a method is on. */
export type AuthenticationMethodState =
  /** It is off, for everybody. */
  | 'DISABLED'
  /** It is on, for those whom the targets name. */
  | 'ENABLED'
  /** A state that this API does not know. */
  | 'UNKNOWN';

/** Those for whom a method is on. */
export type AuthenticationMethodTarget = {
  readonly __typename?: 'AuthenticationMethodTarget';
  /**
   * The group, where the target is one; null for all others and where there is no such group. Needs `Directory.Read`; failures
   * are entries in `errors` whose `extensions.code` is an `ErrorCode`.
   */
  readonly group: Maybe<Group>;
  /** The object id of the group or person; null for everybody. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** Whether these people have to register the method. Null where Microsoft Graph does not say. */
  readonly isRegistrationRequired: Maybe<Scalars['Boolean']['output']>;
  /**
   * For SMS: whether these people may sign in with it, not only use it as a second factor and for password reset. Null for
   * other methods, and where Microsoft Graph does not say.
   */
  readonly isUsableForSignIn: Maybe<Scalars['Boolean']['output']>;
  /** What the target names. */
  readonly kind: AuthenticationMethodTargetKind;
};

/** What a target names. */
export type AuthenticationMethodTargetKind =
  /** Everybody of the tenant: Microsoft Graph's `all_users`. */
  | 'EVERYBODY'
  /** The people of a group, also through groups in it. */
  | 'GROUP'
  /** A kind that this API does not know. */
  | 'UNKNOWN'
  /** One person, as in older policies. */
  | 'USER';

/** The kinds of authentication methods that this schema has a type for. */
export type AuthenticationMethodType =
  /** `EmailMethod`. */
  | 'EMAIL'
  /** `ExternalMethod`. */
  | 'EXTERNAL'
  /** `Fido2Method`. */
  | 'FIDO2'
  /** `MicrosoftAuthenticatorMethod`. */
  | 'MICROSOFT_AUTHENTICATOR'
  /** `PasswordMethod`. */
  | 'PASSWORD'
  /** `PhoneMethod`. */
  | 'PHONE'
  /** `PlatformCredentialMethod`. */
  | 'PLATFORM_CREDENTIAL'
  /** `SoftwareOathMethod`. */
  | 'SOFTWARE_OATH'
  /** `TemporaryAccessPassMethod`. */
  | 'TEMPORARY_ACCESS_PASS'
  /** `WindowsHelloForBusinessMethod`. */
  | 'WINDOWS_HELLO_FOR_BUSINESS';

/**
 * The authentication methods policy of the tenant.
 * https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy
 */
export type AuthenticationMethodsPolicy = {
  readonly __typename?: 'AuthenticationMethodsPolicy';
  /** One for each kind of method, in Microsoft Graph's order, also for kinds that this API does not know. */
  readonly authenticationMethodConfigurations: ReadonlyArray<AuthenticationMethodConfiguration>;
  /** What the policy is for. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The name of the policy. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** When the policy was last changed. */
  readonly lastModifiedDateTime: Maybe<Scalars['DateTime']['output']>;
  /**
   * How far the tenant has come from the legacy policies for multifactor authentication and password reset to this one. Until
   * it is complete, a method is allowed for a second factor or a reset where any of the three allows it; for SMS as sign-in
   * this one alone counts. Null where Microsoft Graph does not say.
   */
  readonly policyMigrationState: Maybe<AuthenticationMethodsPolicyMigrationState>;
  /** The version of the policy's form. */
  readonly policyVersion: Maybe<Scalars['String']['output']>;
  /** After how many days people are asked to confirm what they have registered. Null where Microsoft Graph does not say. */
  readonly reconfirmationInDays: Maybe<Scalars['Int']['output']>;
};

/** How far the tenant has come from the legacy policies. */
export type AuthenticationMethodsPolicyMigrationState =
  /** This policy alone counts. */
  | 'MIGRATION_COMPLETE'
  /** The tenant is on its way: the legacy policies still count. */
  | 'MIGRATION_IN_PROGRESS'
  /** The legacy policies count beside this one. */
  | 'PRE_MIGRATION'
  /** A state that this API does not know. */
  | 'UNKNOWN';

/** The policy, or why it cannot be shown. */
export type AuthenticationMethodsPolicyResult = AccessBlockedError | AccessDeniedError | AuthenticationMethodsPolicy | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError;

/** A person's methods, or why they cannot be shown. */
export type AuthenticationMethodsResult = AccessBlockedError | AccessDeniedError | AuthenticationMethodList | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The outcomes of a bulk mutation, counted. The first three add up to the number of targets. */
export type BulkCounts = {
  readonly __typename?: 'BulkCounts';
  /** All errors by their code, in the order of the code. */
  readonly errors: ReadonlyArray<BulkErrorCount>;
  /** Targets that Microsoft Graph or this API refused. Nothing was changed. */
  readonly failed: Scalars['Int']['output'];
  /** Targets that are as asked for. */
  readonly succeeded: Scalars['Int']['output'];
  /**
   * Targets of which it is not known whether the change was made: `OutcomeUnknownError`, an error with an
   * `openOperationId`, or null. Do not repeat them with another `idempotencyKey`: ask `Query.operation`, or read the phones.
   */
  readonly undecided: Scalars['Int']['output'];
};

/** What became of one target of `disableSmsSignInForUsers`. */
export type BulkDisableSmsSignInOutcome = {
  readonly __typename?: 'BulkDisableSmsSignInOutcome';
  /** The phone, as the target names it; the mobile phone's `methodId` where it names none. */
  readonly methodId: Scalars['ID']['output'];
  /** What `disableSmsSignIn` would have said. */
  readonly result: DisableSmsSignInResult;
  /** The person, as the target names them. */
  readonly userId: Scalars['ID']['output'];
};

/** What became of each target of `disableSmsSignInForUsers`. */
export type BulkDisableSmsSignInPayload = {
  readonly __typename?: 'BulkDisableSmsSignInPayload';
  /** The outcomes, counted. */
  readonly counts: BulkCounts;
  /**
   * One for each target, in the order of `targets`. Null where a bug kept the gateway from saying what became of the target:
   * then `errors` has an entry whose `path` names it, and the others keep their outcomes.
   */
  readonly outcomes: ReadonlyArray<Maybe<BulkDisableSmsSignInOutcome>>;
};

/** What became of one target of `enableSmsSignInForUsers`. */
export type BulkEnableSmsSignInOutcome = {
  readonly __typename?: 'BulkEnableSmsSignInOutcome';
  /** The phone, as the target names it; the mobile phone's `methodId` where it names none. */
  readonly methodId: Scalars['ID']['output'];
  /** What `enableSmsSignIn` would have said. */
  readonly result: EnableSmsSignInResult;
  /** The person, as the target names them. */
  readonly userId: Scalars['ID']['output'];
};

/** What became of each target of `enableSmsSignInForUsers`. */
export type BulkEnableSmsSignInPayload = {
  readonly __typename?: 'BulkEnableSmsSignInPayload';
  /** The outcomes, counted. */
  readonly counts: BulkCounts;
  /**
   * One for each target, in the order of `targets`. Null where a bug kept the gateway from saying what became of the target:
   * then `errors` has an entry whose `path` names it, and the others keep their outcomes.
   */
  readonly outcomes: ReadonlyArray<Maybe<BulkEnableSmsSignInOutcome>>;
};

/** How often a failure occurred among the targets of a bulk mutation. */
export type BulkErrorCount = {
  readonly __typename?: 'BulkErrorCount';
  /** The failure. */
  readonly code: ErrorCode;
  /** For how many targets. */
  readonly count: Scalars['Int']['output'];
};

/** Kinds of methods that the policy configures. */
export type ConfiguredMethod =
  /** A code by e-mail, for password reset and for guests. */
  | 'EMAIL'
  /** A method of another provider. */
  | 'EXTERNAL'
  /** Passkeys and security keys. */
  | 'FIDO2'
  /** Codes of a hardware token. */
  | 'HARDWARE_OATH'
  /** The Microsoft Authenticator application. */
  | 'MICROSOFT_AUTHENTICATOR'
  /** A QR code and a PIN. */
  | 'QR_CODE_PIN'
  /** A code by text message. */
  | 'SMS'
  /** Codes of an application. */
  | 'SOFTWARE_OATH'
  /** A Temporary Access Pass. */
  | 'TEMPORARY_ACCESS_PASS'
  /** A kind that this API does not know: see `graphId` and `graphType`. */
  | 'UNKNOWN'
  /** Verified credentials, such as Face Check. */
  | 'VERIFIABLE_CREDENTIALS'
  /** A voice call. */
  | 'VOICE'
  /** A certificate. */
  | 'X509_CERTIFICATE';

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
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The operating system of a device. */
export type CredentialPlatform =
  /** Android. */
  | 'ANDROID'
  /** iOS. */
  | 'IOS'
  /** Linux. */
  | 'LINUX'
  /** macOS. */
  | 'MAC_OS'
  /** A value that Microsoft added since, or none. */
  | 'UNKNOWN'
  /** Windows. */
  | 'WINDOWS';

/** The method is the person's default authentication method and cannot be removed until another is the default. */
export type DefaultMethodProtectedError = Error & {
  readonly __typename?: 'DefaultMethodProtectedError';
  /** Always `DEFAULT_METHOD_PROTECTED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The outcome of `deleteAuthenticationMethod`. */
export type DeleteAuthenticationMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DefaultMethodProtectedError | DeleteAuthenticationMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | MobilePhoneRequiredError | NotSupportedInCloudError | OutcomeUnknownError | PasswordNotRemovableError | PhoneMethodNotFoundError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The method was removed. */
export type DeleteAuthenticationMethodSuccess = {
  readonly __typename?: 'DeleteAuthenticationMethodSuccess';
  /** The `AuthenticationMethod.id` that no longer exists, for clients to drop from their caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
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

/** The outcome of `deleteExternalMethod`. */
export type DeleteExternalMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeleteExternalMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The method was removed. */
export type DeleteExternalMethodSuccess = {
  readonly __typename?: 'DeleteExternalMethodSuccess';
  /** The `ExternalMethod.id` that no longer exists, for clients to drop from their caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteFido2Method`. */
export type DeleteFido2MethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeleteFido2MethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The key was removed. */
export type DeleteFido2MethodSuccess = {
  readonly __typename?: 'DeleteFido2MethodSuccess';
  /** The `Fido2Method.id` that no longer exists, for clients to drop from their caches. */
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

/** The outcome of `deletePlatformCredentialMethod`. */
export type DeletePlatformCredentialMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeletePlatformCredentialMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The credential was removed. */
export type DeletePlatformCredentialMethodSuccess = {
  readonly __typename?: 'DeletePlatformCredentialMethodSuccess';
  /** The `PlatformCredentialMethod.id` that no longer exists, for clients to drop from their caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteSoftwareOathMethod`. */
export type DeleteSoftwareOathMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DefaultMethodProtectedError | DeleteSoftwareOathMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The token was removed. */
export type DeleteSoftwareOathMethodSuccess = {
  readonly __typename?: 'DeleteSoftwareOathMethodSuccess';
  /** The `SoftwareOathMethod.id` that no longer exists, for clients to drop from their caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteTemporaryAccessPassMethod`. */
export type DeleteTemporaryAccessPassMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeleteTemporaryAccessPassMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The pass was removed. */
export type DeleteTemporaryAccessPassMethodSuccess = {
  readonly __typename?: 'DeleteTemporaryAccessPassMethodSuccess';
  /** The `TemporaryAccessPassMethod.id` that no longer exists, for clients to drop from their caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteWindowsHelloForBusinessMethod`. */
export type DeleteWindowsHelloForBusinessMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeleteWindowsHelloForBusinessMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The registration was removed. */
export type DeleteWindowsHelloForBusinessMethodSuccess = {
  readonly __typename?: 'DeleteWindowsHelloForBusinessMethodSuccess';
  /** The `WindowsHelloForBusinessMethod.id` that no longer exists, for clients to drop from their caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True when Microsoft Graph's answer to the write was lost or unclear and reading showed that it took effect. */
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
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
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
   * Microsoft Graph's `request-id` of the answer behind this failure, for a support case at Microsoft. Null when Graph was
   * not asked or did not answer.
   */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /**
   * One English sentence for developers and help desks. Never the text of Microsoft Graph, never a phone number. It may
   * be reworded: branch on `code` or `__typename`.
   */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
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
  /** `PasswordNotRemovableError`. */
  | 'PASSWORD_NOT_REMOVABLE'
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
 * A provider outside Microsoft Entra that confirms a person's sign-in. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/externalauthenticationmethod
 */
export type ExternalMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'ExternalMethod';
  /** The id (GUID) of the provider in the policy of authentication methods. Null when Microsoft Graph does not say. */
  readonly configurationId: Maybe<Scalars['ID']['output']>;
  /** When the method was registered. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The name of the provider. Null when Microsoft Graph does not say. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the method (GUID). */
  readonly methodId: Scalars['ID']['output'];
  /** The person it belongs to. */
  readonly user: User;
};

/** The external authentication methods of one person. */
export type ExternalMethodList = {
  readonly __typename?: 'ExternalMethodList';
  /** They, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<ExternalMethod>;
};

/** An external authentication method, or why it cannot be shown. */
export type ExternalMethodResult = AccessBlockedError | AccessDeniedError | ExternalMethod | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's external authentication methods, or why they cannot be shown. */
export type ExternalMethodsResult = AccessBlockedError | AccessDeniedError | ExternalMethodList | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/**
 * A passkey or FIDO2 security key that is registered for a person. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod
 */
export type Fido2Method = AuthenticationMethod & Node & {
  readonly __typename?: 'Fido2Method';
  /** The authenticator attestation GUID: tells make and model. Null when Microsoft Graph does not say. */
  readonly aaGuid: Maybe<Scalars['String']['output']>;
  /** The attestation certificates of the key, as Microsoft Graph names them. */
  readonly attestationCertificates: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the key proved its make when it was registered. */
  readonly attestationLevel: AttestationLevel;
  /** When the key was registered. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The name that the person gave the key. Null when Microsoft Graph does not say. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the key: a GUID, or text that differs by case. */
  readonly methodId: Scalars['ID']['output'];
  /** The model, as its maker names it. Null when Microsoft Graph does not say. */
  readonly model: Maybe<Scalars['String']['output']>;
  /** Whether the passkey stays on one device. */
  readonly passkeyType: PasskeyType;
  /** The person it belongs to. */
  readonly user: User;
};

/** The passkeys and FIDO2 security keys of one person. */
export type Fido2MethodList = {
  readonly __typename?: 'Fido2MethodList';
  /** They, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<Fido2Method>;
};

/** A passkey or FIDO2 security key, or why it cannot be shown. */
export type Fido2MethodResult = AccessBlockedError | AccessDeniedError | Fido2Method | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's passkeys and FIDO2 security keys, or why they cannot be shown. */
export type Fido2MethodsResult = AccessBlockedError | AccessDeniedError | Fido2MethodList | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/**
 * Microsoft Entra refuses the gateway itself: its credential has expired or is wrong, its registration or its audience does
 * not fit, or a consent is missing. The operators find the reason in the log and, where it concerns everybody, at `/readyz`.
 * Nothing was asked of Microsoft Graph, nothing was changed.
 */
export type GatewayMisconfiguredError = Error & {
  readonly __typename?: 'GatewayMisconfiguredError';
  /** Always `GATEWAY_MISCONFIGURED`. */
  readonly code: ErrorCode;
  /** Always null: Graph was not asked. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
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
 * Microsoft Graph, or the sign-in service in front of it, did not give a usable response: 5xx, a timeout, no
 * connection. Where `openOperationId` is null nothing was changed: the write was never sent, or a read-back after Graph's
 * refusal showed nothing of it. If the response to a write was lost, the result is `OutcomeUnknownError`.
 */
export type GraphUnavailableError = Error & {
  readonly __typename?: 'GraphUnavailableError';
  /** Always `GRAPH_UNAVAILABLE`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /**
   * Given where Graph refused a write for the moment, with 503, and the read-back as well, so that it is not known whether it
   * acted nevertheless. The same `idempotencyKey` again reads back first, and sends the write only where nothing of it shows;
   * `Query.operation` reads back and sends nothing.
   */
  readonly openOperationId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** True, save where `openOperationId` is given and the write had no `idempotencyKey`. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A group of the tenant. Microsoft Graph: https://learn.microsoft.com/graph/api/resources/group */
export type Group = {
  readonly __typename?: 'Group';
  /** The name shown to people. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** The object id (GUID, lower case). */
  readonly id: Scalars['ID']['output'];
  /** The people of the group, also those of groups in it, in Microsoft Graph's order, forward only. */
  readonly members: Maybe<UserConnection>;
};


/** A group of the tenant. Microsoft Graph: https://learn.microsoft.com/graph/api/resources/group */
export type GroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The caller has used this `idempotencyKey` for another mutation or with other arguments. Nothing was sent. */
export type IdempotencyKeyReusedError = Error & {
  readonly __typename?: 'IdempotencyKeyReusedError';
  /** Always `IDEMPOTENCY_KEY_REUSED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** One argument that cannot be right. */
export type InputViolation = {
  readonly __typename?: 'InputViolation';
  /** The argument, with dots for nested ones: `userId`, `input.phoneNumber`. For a target of many, the field of the target. */
  readonly field: Scalars['String']['output'];
  /** One English sentence for developers and help desks. It may be reworded: branch on `reason`. */
  readonly message: Scalars['String']['output'];
  /** What is wrong with it. */
  readonly reason: InvalidInputReason;
};

/**
 * What was passed cannot be right. Decided before Microsoft Graph is asked to change anything, unless a `reason` is
 * `REJECTED_BY_GRAPH`. The offending values are never repeated.
 */
export type InvalidInputError = Error & {
  readonly __typename?: 'InvalidInputError';
  /** Always `INVALID_INPUT`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
  /** Everything that is wrong, in the order of the arguments; at least one. Where Graph refused a value, that one. */
  readonly violations: ReadonlyArray<InputViolation>;
};

/** Why an argument was refused. */
export type InvalidInputReason =
  /** Another target names the same phone with another key. */
  | 'CONTRADICTING_IDEMPOTENCY_KEY'
  /** Not an e-mail address. */
  | 'MALFORMED_EMAIL_ADDRESS'
  /** Not an object id (GUID). */
  | 'MALFORMED_GROUP_ID'
  /** Empty, longer than 128 characters, or with characters other than printable ASCII. */
  | 'MALFORMED_IDEMPOTENCY_KEY'
  /** Not an id that the gateway gives to operations (a GUID). */
  | 'MALFORMED_OPERATION_ID'
  /** Not certainly one number: without `+` and country code, with letters, or of a length that the country does not have. */
  | 'MALFORMED_PHONE_NUMBER'
  /** Empty, too long, or with characters that Microsoft Graph's search does not take. */
  | 'MALFORMED_SEARCH'
  /** Neither an object id (GUID) nor a userPrincipalName nor `me`. */
  | 'MALFORMED_USER_ID'
  /** The `id` of a phone that belongs to another person than `userId` names. */
  | 'METHOD_OF_ANOTHER_PERSON'
  /** Less than 1 or more than 999. */
  | 'PAGE_SIZE_OUT_OF_RANGE'
  /** Microsoft Graph refused the value although it fits the documented form. */
  | 'REJECTED_BY_GRAPH'
  /** More groups than one question about a person's groups holds. */
  | 'TOO_MANY_GROUPS'
  /** A cursor that the caller did not get for this list. */
  | 'UNKNOWN_CURSOR'
  /** No group of the tenant has this object id. */
  | 'UNKNOWN_GROUP'
  /**
   * Neither a phone's `id` nor one of the three ids that Microsoft Graph gives to phone methods: mobile
   * `3179e48a-750b-4051-897c-87b9720928f7`, alternate mobile `b6332ec1-7057-4abe-9331-3d72feddfe41`, office
   * `e37fc753-ff3b-4958-9484-eaa9425c82bc`.
   */
  | 'UNKNOWN_METHOD_ID';

/** How strong a key on a device is. */
export type KeyStrength =
  /** As it should be. */
  | 'NORMAL'
  /** A value that Microsoft added since, or none. */
  | 'UNKNOWN'
  /** Weak: it should be registered again. */
  | 'WEAK';

/** The person exists but has no method of this kind with this id. */
export type MethodNotFoundError = Error & {
  readonly __typename?: 'MethodNotFoundError';
  /** Always `METHOD_NOT_FOUND`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
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
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
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
  /** Removes a method of any kind that Microsoft Graph lets go: as the mutation of its kind, with the rights to that kind. */
  readonly deleteAuthenticationMethod: Maybe<DeleteAuthenticationMethodResult>;
  /**
   * Removes a person's e-mail address for password reset. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/emailauthenticationmethod-delete
   */
  readonly deleteEmailMethod: Maybe<DeleteEmailMethodResult>;
  /**
   * Removes an external authentication method: the provider is no longer asked for this person. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/externalauthenticationmethod-delete
   */
  readonly deleteExternalMethod: Maybe<DeleteExternalMethodResult>;
  /**
   * Removes a passkey or FIDO2 security key: nobody signs in with it any more. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/fido2authenticationmethod-delete
   */
  readonly deleteFido2Method: Maybe<DeleteFido2MethodResult>;
  /**
   * Removes a registration of Microsoft Authenticator: its phone no longer approves sign-ins of this person. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-delete
   */
  readonly deleteMicrosoftAuthenticatorMethod: Maybe<DeleteMicrosoftAuthenticatorMethodResult>;
  /** Removes a phone. Microsoft Graph: https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete */
  readonly deletePhoneMethod: Maybe<DeletePhoneMethodResult>;
  /**
   * Removes a platform credential: its device no longer signs this person in with it. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/platformcredentialauthenticationmethod-delete
   */
  readonly deletePlatformCredentialMethod: Maybe<DeletePlatformCredentialMethodResult>;
  /**
   * Removes a software OATH token: its codes are no longer taken. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/softwareoathauthenticationmethod-delete
   */
  readonly deleteSoftwareOathMethod: Maybe<DeleteSoftwareOathMethodResult>;
  /**
   * Removes a Temporary Access Pass: nobody signs in with it any more. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-delete
   */
  readonly deleteTemporaryAccessPassMethod: Maybe<DeleteTemporaryAccessPassMethodResult>;
  /**
   * Removes a registration of Windows Hello for Business: its device no longer signs this person in with it. Microsoft
   * Graph: https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-delete
   */
  readonly deleteWindowsHelloForBusinessMethod: Maybe<DeleteWindowsHelloForBusinessMethodResult>;
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
   * Lets the person sign in with this mobile number and a texted code. Safe to repeat.
   *
   * Microsoft retires it: SMS and voice provided by Microsoft end in the public cloud on 2027-02-01, on 2027-07-01 for Global
   * Administrators and external users; SMS sign-in as a primary method ends with it, also with a telephony provider. B2C is
   * not affected, External ID later.
   *
   * Microsoft Graph: https://learn.microsoft.com/graph/api/phoneauthenticationmethod-enablesmssignin
   */
  readonly enableSmsSignIn: Maybe<EnableSmsSignInResult>;
  /**
   * `enableSmsSignIn` for up to 1,000 phones at once: ⌈n/20⌉ requests to Microsoft Graph when people are named by object
   * id and nothing fails. Each target is decided alone; one's failure touches no other. Safe to repeat.
   *
   * Microsoft retires it: SMS and voice provided by Microsoft end in the public cloud on 2027-02-01, on 2027-07-01 for Global
   * Administrators and external users; SMS sign-in as a primary method ends with it, also with a telephony provider. B2C is
   * not affected, External ID later.
   */
  readonly enableSmsSignInForUsers: Maybe<BulkEnableSmsSignInPayload>;
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
export type MutationDeleteAuthenticationMethodArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationDeleteEmailMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationDeleteExternalMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationDeleteFido2MethodArgs = {
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
export type MutationDeletePlatformCredentialMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationDeleteSoftwareOathMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationDeleteTemporaryAccessPassMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Writes. Each changes one phone of one person, with at most one write request to Microsoft Graph unless stated. */
export type MutationDeleteWindowsHelloForBusinessMethodArgs = {
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
  input: UpdatePhoneMethodInput;
  methodId?: InputMaybe<Scalars['ID']['input']>;
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
  /** Always null: Graph was not asked. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** One write, as the gateway remembers it. */
export type Operation = Node & {
  readonly __typename?: 'Operation';
  /** Opaque and globally unique. For `Query.operation`, `operationId` is needed. */
  readonly id: Scalars['ID']['output'];
  /** What the write was to do. */
  readonly kind: OperationKind;
  /** The id of the write, a GUID, as errors have it. Microsoft Graph's logs have it as `client-request-id`. */
  readonly operationId: Scalars['ID']['output'];
  /** When the gateway began it. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  readonly state: OperationState;
  /** The person acted on. */
  readonly user: User;
};

/** What a write was to do: the mutation of the same name. */
export type OperationKind =
  /** `addEmailMethod`. */
  | 'ADD_EMAIL_METHOD'
  /** `addPhoneMethod`. */
  | 'ADD_PHONE_METHOD'
  /** `deleteAuthenticationMethod`. No operation has it: each has the kind of the mutation of its method. */
  | 'DELETE_AUTHENTICATION_METHOD'
  /** `deleteEmailMethod`. */
  | 'DELETE_EMAIL_METHOD'
  /** `deleteExternalMethod`. */
  | 'DELETE_EXTERNAL_METHOD'
  /** `deleteFido2Method`. */
  | 'DELETE_FIDO2_METHOD'
  /** `deleteMicrosoftAuthenticatorMethod`. */
  | 'DELETE_MICROSOFT_AUTHENTICATOR_METHOD'
  /** `deletePhoneMethod`. */
  | 'DELETE_PHONE_METHOD'
  /** `deletePlatformCredentialMethod`. */
  | 'DELETE_PLATFORM_CREDENTIAL_METHOD'
  /** `deleteSoftwareOathMethod`. */
  | 'DELETE_SOFTWARE_OATH_METHOD'
  /** `deleteTemporaryAccessPassMethod`. */
  | 'DELETE_TEMPORARY_ACCESS_PASS_METHOD'
  /** `deleteWindowsHelloForBusinessMethod`. */
  | 'DELETE_WINDOWS_HELLO_FOR_BUSINESS_METHOD'
  /** `disableSmsSignIn`, alone or for one of many. */
  | 'DISABLE_SMS_SIGN_IN'
  /** `enableSmsSignIn`, alone or for one of many. */
  | 'ENABLE_SMS_SIGN_IN'
  /** A kind that this version of the gateway does not know. */
  | 'UNKNOWN'
  /** `updateEmailMethod`. */
  | 'UPDATE_EMAIL_METHOD'
  /** `updatePhoneMethod`. */
  | 'UPDATE_PHONE_METHOD';

/** The caller has no such write within the last 24 hours. */
export type OperationNotFoundError = Error & {
  readonly __typename?: 'OperationNotFoundError';
  /** Always `OPERATION_NOT_FOUND`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
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
  /** It is in flight. */
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
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** For `Query.operation`. Microsoft Graph's logs have it as `client-request-id`. */
  readonly operationId: Scalars['ID']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Where a list goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** What `after` takes for the next page; null on the last one. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is a next page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Always false: lists go forward only. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Always null: lists go forward only. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** How a passkey is kept. */
export type PasskeyType =
  /** On one device, and never copied. */
  | 'DEVICE_BOUND'
  /** Copied among the devices of its owner by a passkey provider. */
  | 'SYNCED'
  /** A value that Microsoft added since, or none. */
  | 'UNKNOWN';

/**
 * A person's password, which is never shown. It cannot be removed. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/passwordauthenticationmethod
 */
export type PasswordMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'PasswordMethod';
  /** When the password was set, as far as Microsoft Graph tells. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the method: the same for every person. */
  readonly methodId: Scalars['ID']['output'];
  /** The person it belongs to. */
  readonly user: User;
};

/** The passwords of one person. */
export type PasswordMethodList = {
  readonly __typename?: 'PasswordMethodList';
  /** They, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<PasswordMethod>;
};

/** A password, or why it cannot be shown. */
export type PasswordMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | PasswordMethod | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's passwords, or why they cannot be shown. */
export type PasswordMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | PasswordMethodList | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** Microsoft Graph removes no password. Nothing was sent. */
export type PasswordNotRemovableError = Error & {
  readonly __typename?: 'PasswordNotRemovableError';
  /** Always `PASSWORD_NOT_REMOVABLE`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
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
  /**
   * Opaque and globally unique: it tells one person's mobile phone from another's. Also accepted wherever a `methodId` is,
   * together with the person it belongs to.
   */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the method. It is the same for every person's phone of that type. */
  readonly methodId: Scalars['ID']['output'];
  /**
   * The number as Microsoft Graph shows it to this caller: `+{country code} {number}x{extension}`, or masked (an
   * Authentication Administrator sees masked numbers of others). Null when Graph shows none.
   */
  readonly phoneNumber: Maybe<Scalars['PhoneNumber']['output']>;
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
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The type that is taken. */
  readonly phoneType: PhoneType;
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
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
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
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
 * Microsoft ends SMS sign-in as a primary method in the public cloud on 2027-02-01, on 2027-07-01 for Global Administrators
 * and external users.
 */
export type PhoneNotMobileError = Error & {
  readonly __typename?: 'PhoneNotMobileError';
  /** Always `PHONE_NOT_MOBILE`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The type of that phone. */
  readonly phoneType: PhoneType;
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * Another person of the tenant signs in with this number. Graph: 409 `phoneNumberNotUnique`.
 * Microsoft ends SMS sign-in as a primary method in the public cloud on 2027-02-01, on 2027-07-01 for Global Administrators
 * and external users. Graph may save a number and still refuse the sign-in with it: where that is seen the result is a
 * success with `smsSignInWarning`, and `saved` says what is known otherwise.
 */
export type PhoneNumberNotUniqueError = Error & {
  readonly __typename?: 'PhoneNumberNotUniqueError';
  /** Always `PHONE_NUMBER_NOT_UNIQUE`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** For `Query.operation`, where `saved` is null. Else null. */
  readonly openOperationId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
  /**
   * False where the phone was not changed, as always when SMS sign-in is turned on. Null where it cannot be told yet whether
   * Graph saved the number: reads may show a change only after some seconds. Ask `Query.operation` then. Never true.
   */
  readonly saved: Maybe<Scalars['Boolean']['output']>;
};

/** What a phone is used as. Microsoft Graph's `authenticationPhoneType`. */
export type PhoneType =
  /** A second mobile phone, for calls only. Needs a mobile phone beside it. */
  | 'ALTERNATE_MOBILE'
  /** The primary mobile phone, for texts and calls; the only type that can sign in by SMS. */
  | 'MOBILE'
  /** An office phone, for calls only. */
  | 'OFFICE'
  /** A type that is newer than this API. */
  | 'UNKNOWN';

/**
 * A credential in the hardware of one device, such as Platform SSO of macOS, set up by its owner. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/platformcredentialauthenticationmethod
 */
export type PlatformCredentialMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'PlatformCredentialMethod';
  /** When the credential was set up. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The name of the device. Null when Microsoft Graph does not say. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** How strong the key is. */
  readonly keyStrength: KeyStrength;
  /** Microsoft Graph's id of the key: a GUID, or text that differs by case. */
  readonly methodId: Scalars['ID']['output'];
  /** The operating system of the device. */
  readonly platform: CredentialPlatform;
  /** The person it belongs to. */
  readonly user: User;
};

/** The platform credentials of one person. */
export type PlatformCredentialMethodList = {
  readonly __typename?: 'PlatformCredentialMethodList';
  /** They, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<PlatformCredentialMethod>;
};

/** A platform credential, or why it cannot be shown. */
export type PlatformCredentialMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | PlatformCredentialMethod | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's platform credentials, or why they cannot be shown. */
export type PlatformCredentialMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | PlatformCredentialMethodList | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** Reads. Nothing here changes a person's phones. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * A person's methods of every kind, or of some. A caller with `AuthenticationMethods.Read` gets them for one request to
   * Microsoft Graph, others for one request for each kind that they may read. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-list-methods
   */
  readonly authenticationMethods: Maybe<AuthenticationMethodsResult>;
  /**
   * The tenant's authentication methods policy: which methods are on, and for whom. Read from Microsoft Graph each time, with
   * one request. https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get
   */
  readonly authenticationMethodsPolicy: Maybe<AuthenticationMethodsPolicyResult>;
  /** A person's e-mail method. */
  readonly emailMethod: Maybe<EmailMethodResult>;
  /**
   * A person's e-mail address for password reset, none or one. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-list-emailmethods
   */
  readonly emailMethods: Maybe<EmailMethodsResult>;
  /**
   * One of a person's external authentication methods. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/externalauthenticationmethod-get
   */
  readonly externalMethod: Maybe<ExternalMethodResult>;
  /**
   * A person's external authentication methods. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-list-externalauthenticationmethods
   */
  readonly externalMethods: Maybe<ExternalMethodsResult>;
  /**
   * One of a person's passkeys and FIDO2 security keys. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/fido2authenticationmethod-get
   */
  readonly fido2Method: Maybe<Fido2MethodResult>;
  /**
   * A person's passkeys and FIDO2 security keys. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/fido2authenticationmethod-list
   */
  readonly fido2Methods: Maybe<Fido2MethodsResult>;
  /** One group; null where there is none. Failures are entries in `errors` whose `extensions.code` is an `ErrorCode`. */
  readonly group: Maybe<Group>;
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
   * Finds a `User`, a `PhoneMethod` or an `Operation` again by its `id`. Null when no such object exists. Where Microsoft Graph
   * refuses or cannot be reached, null with an entry in `errors` whose `extensions.code` is an `ErrorCode`.
   */
  readonly node: Maybe<Node>;
  /**
   * A write that the caller asked for within the last 24 hours. When its outcome is unknown, the phones are read again
   * with the caller's own rights to find out.
   */
  readonly operation: Maybe<OperationResult>;
  /**
   * A person's password, without its text. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/passwordauthenticationmethod-get
   */
  readonly passwordMethod: Maybe<PasswordMethodResult>;
  /** A person's passwords. Microsoft Graph: https://learn.microsoft.com/graph/api/authentication-list-passwordmethods */
  readonly passwordMethods: Maybe<PasswordMethodsResult>;
  /** One phone of one person, the mobile phone unless `methodId` is given. */
  readonly phoneMethod: Maybe<PhoneMethodResult>;
  /** The phones of one person. Microsoft Graph: https://learn.microsoft.com/graph/api/authentication-list-phonemethods */
  readonly phoneMethods: Maybe<PhoneMethodsResult>;
  /**
   * One of a person's platform credentials. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/platformcredentialauthenticationmethod-get
   */
  readonly platformCredentialMethod: Maybe<PlatformCredentialMethodResult>;
  /**
   * A person's platform credentials. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/platformcredentialauthenticationmethod-list
   */
  readonly platformCredentialMethods: Maybe<PlatformCredentialMethodsResult>;
  /**
   * Finds people by what somebody types into a box: words of their name, the beginning of their sign-in name, e-mail address
   * or employee id, or an object id. In Microsoft Graph's order, forward only. Failures are entries in `errors` whose
   * `extensions.code` is an `ErrorCode`.
   */
  readonly searchUsers: Maybe<UserConnection>;
  /**
   * Why people can or cannot sign in by SMS, in the order of `userIds` and as many as them: what Microsoft Graph's own pages and
   * the field know of it, check by check. n people cost ⌈3n/20⌉ requests to Microsoft Graph while the tenant's policy is kept
   * (for at most a minute) and names at most 20 groups; many people cost ⌈(2n + g)/20⌉ where the policy names g groups so
   * small that their members are sooner read, and one request more where that turns out not to be so. What may not be read is said, never taken for a pass: accounts need
   * `Directory.Read`, policy and groups `Policy.Read`, phones `PhoneMethods.Read`; one's own account and groups need no more
   * than a right to read something.
   * Microsoft ends SMS sign-in as a primary method: see `User.smsRetirement`.
   */
  readonly smsSignInReadiness: Maybe<ReadonlyArray<Maybe<SmsSignInReadinessResult>>>;
  /**
   * Who signs in by SMS today, and who has what else: one page of the people of the tenant or of a group, with counts of all
   * pages so far. Forward only; not asking for the next page stops it. n people cost 1 + ⌈n/20⌉ requests to Microsoft Graph.
   * Needs `Directory.Read` besides. People whose methods cannot be read are named, and never counted as having none.
   */
  readonly smsSignInSurvey: Maybe<SmsSignInSurveyResult>;
  /**
   * One of a person's software OATH tokens. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/softwareoathauthenticationmethod-get
   */
  readonly softwareOathMethod: Maybe<SoftwareOathMethodResult>;
  /**
   * A person's software OATH tokens. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-list-softwareoathmethods
   */
  readonly softwareOathMethods: Maybe<SoftwareOathMethodsResult>;
  /**
   * One of a person's Temporary Access Passes. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-get
   */
  readonly temporaryAccessPassMethod: Maybe<TemporaryAccessPassMethodResult>;
  /**
   * A person's Temporary Access Passes. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-list-temporaryaccesspassmethods
   */
  readonly temporaryAccessPassMethods: Maybe<TemporaryAccessPassMethodsResult>;
  /** One person. */
  readonly user: Maybe<UserResult>;
  /**
   * Many people at once: answers in the order of `ids` and as many of them. Phones of n distinct people cost ⌈n/20⌉
   * requests to Microsoft Graph when `ids` are object ids and only `id` and `phoneMethods` are selected.
   */
  readonly users: Maybe<ReadonlyArray<Maybe<UserResult>>>;
  /**
   * One of a person's registrations of Windows Hello for Business. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-get
   */
  readonly windowsHelloForBusinessMethod: Maybe<WindowsHelloForBusinessMethodResult>;
  /**
   * A person's registrations of Windows Hello for Business. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-list
   */
  readonly windowsHelloForBusinessMethods: Maybe<WindowsHelloForBusinessMethodsResult>;
};


/** Reads. Nothing here changes a person's phones. */
export type QueryAuthenticationMethodsArgs = {
  types?: InputMaybe<ReadonlyArray<AuthenticationMethodType>>;
  userId: Scalars['ID']['input'];
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
export type QueryExternalMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryExternalMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryFido2MethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryFido2MethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
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
export type QueryPasswordMethodArgs = {
  methodId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryPasswordMethodsArgs = {
  userId: Scalars['ID']['input'];
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
export type QueryPlatformCredentialMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryPlatformCredentialMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QuerySearchUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search: Scalars['String']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QuerySmsSignInReadinessArgs = {
  alsoRead?: ReadonlyArray<SmsSignInExtraRead>;
  ifPolicy?: InputMaybe<SmsPolicyInput>;
  userIds: ReadonlyArray<Scalars['ID']['input']>;
};


/** Reads. Nothing here changes a person's phones. */
export type QuerySmsSignInSurveyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  groupId?: InputMaybe<Scalars['ID']['input']>;
};


/** Reads. Nothing here changes a person's phones. */
export type QuerySoftwareOathMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QuerySoftwareOathMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryTemporaryAccessPassMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryTemporaryAccessPassMethodsArgs = {
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


/** Reads. Nothing here changes a person's phones. */
export type QueryWindowsHelloForBusinessMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. Nothing here changes a person's phones. */
export type QueryWindowsHelloForBusinessMethodsArgs = {
  userId: Scalars['ID']['input'];
};

/** The caller has used up what the gateway allows one caller. Nothing was asked of Microsoft Graph, nothing was changed. */
export type RateLimitedError = Error & RetryLaterError & {
  readonly __typename?: 'RateLimitedError';
  /** Always `RATE_LIMITED`. */
  readonly code: ErrorCode;
  /** Always null: Graph was not asked. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Wait at least this many whole seconds before repeating the request. Never null. */
  readonly retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A failure that goes away by itself: wait, then repeat the same request. */
export type RetryLaterError = {
  /** The stable name of the failure. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Wait at least this many whole seconds before repeating the request. Null when nobody named a time. */
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
  /** Always null: Graph was not asked. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false: the same token will be refused again. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** What to sign in with in place of SMS. */
export type SmsAlternative =
  /** A passkey, on a phone or synchronised. */
  | 'PASSKEY'
  /** A QR code with a PIN, for frontline workers. */
  | 'QR_CODE'
  /** A FIDO2 security key. */
  | 'SECURITY_KEY';

/** Those whom a policy leaves out. */
export type SmsPolicyExclusionInput = {
  /** The object id (GUID) of a group, or `all_users`. */
  readonly id: Scalars['ID']['input'];
};

/** The SMS part of an authentication methods policy that somebody thinks of. */
export type SmsPolicyInput = {
  /** Whom it leaves out, whatever takes them in; at most 20. */
  readonly excludeTargets?: ReadonlyArray<SmsPolicyExclusionInput>;
  /** Whom it takes in, at most 20. */
  readonly includeTargets: ReadonlyArray<SmsPolicyTargetInput>;
  /** Whether SMS is on at all. */
  readonly isEnabled?: Scalars['Boolean']['input'];
};

/** Those whom a policy takes in. */
export type SmsPolicyTargetInput = {
  /** The object id (GUID) of a group, or `all_users`. */
  readonly id: Scalars['ID']['input'];
  /** Whether they may sign in by SMS, beside using it as a second factor and for password reset. */
  readonly isUsableForSignIn?: Scalars['Boolean']['input'];
};

/**
 * The end of SMS sign-in for one person. Microsoft ends it as a primary method in the public cloud, also for tenants with a
 * telephony provider of their own.
 */
export type SmsRetirement = {
  readonly __typename?: 'SmsRetirement';
  /** What Microsoft names in place of SMS sign-in. */
  readonly alternatives: ReadonlyArray<SmsAlternative>;
  /** The day of the newest source, at midnight UTC. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Whole days until `endsOn`; 0 when it has come. */
  readonly daysLeft: Maybe<Scalars['Int']['output']>;
  /** The day for those who are Global Administrators, which the gateway does not look up. Null where none is announced. */
  readonly endsForGlobalAdministratorsOn: Maybe<Scalars['DateTime']['output']>;
  /**
   * The first day without SMS sign-in for this population, at midnight UTC. Null where no date is announced for the
   * tenant's cloud, or `population` is null.
   */
  readonly endsOn: Maybe<Scalars['DateTime']['output']>;
  /** Whether the person has a passkey or security key already. Null: it may not or could not be read, or the cloud has none. */
  readonly hasPasskey: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether the person signs in by SMS today and will not be able to from `endsOn` on. Null where the phones could not be
   * read.
   */
  readonly isAffected: Maybe<Scalars['Boolean']['output']>;
  /** What to do next, in one English sentence. */
  readonly nextStep: Scalars['String']['output'];
  /** Whom the date is for; null where the account could not be read. */
  readonly population: Maybe<SmsRetirementPopulation>;
  /** Where the dates are from. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
};

/** Whom a date is for. */
export type SmsRetirementPopulation =
  /** Members, and guests whose account was made in this tenant. */
  | 'EVERYBODY_ELSE'
  /** Guests whose account is one of another tenant. */
  | 'EXTERNAL_USER'
  /** Global Administrators. */
  | 'GLOBAL_ADMINISTRATOR';

/** When SMS sign-in ends for one person, or why that cannot be said. */
export type SmsRetirementResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | RateLimitedError | SignInRequiredError | SmsRetirement | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** How sure a check is. */
export type SmsSignInCertainty =
  /** Microsoft Graph's own state, or the gateway's configuration, says so. */
  | 'CERTAIN'
  /** Worked out from policy, groups or properties. Microsoft Entra may decide otherwise. */
  | 'DERIVED'
  /** Not known. */
  | 'UNKNOWN';

/** One check. */
export type SmsSignInCheck = {
  readonly __typename?: 'SmsSignInCheck';
  /** How sure that is. */
  readonly certainty: SmsSignInCertainty;
  /** What is checked. */
  readonly check: SmsSignInCheckName;
  /** The outcome in English sentences. */
  readonly explanation: Scalars['String']['output'];
  /** Why the read failed; null where it did not. */
  readonly failure: Maybe<ErrorCode>;
  /** Any one of these permissions would let it be read: scopes of this gateway, or permissions of Microsoft Graph. */
  readonly missingPermissions: ReadonlyArray<Scalars['String']['output']>;
  /** Any one of these roles of Microsoft Entra would let it be read, where one is needed besides. */
  readonly missingRoles: ReadonlyArray<Scalars['String']['output']>;
  /** When it was read; null for what was not read. */
  readonly observedAt: Maybe<Scalars['DateTime']['output']>;
  /** What came of it. */
  readonly outcome: SmsSignInCheckOutcome;
  /** What would help; null where nothing has to be done or nothing is known to help. */
  readonly remedy: Maybe<Scalars['String']['output']>;
  /** Where it is from. */
  readonly source: SmsSignInSource;
};

/** The checks, in the order in which they are listed. */
export type SmsSignInCheckName =
  /** The account is enabled. */
  | 'ACCOUNT_ENABLED'
  /** The account is not one of another tenant: SMS sign-in is not for guests from elsewhere. */
  | 'ACCOUNT_OF_THIS_TENANT'
  /** The application takes SMS sign-in. */
  | 'APPLICATION'
  /** The Microsoft cloud has SMS sign-in. */
  | 'CLOUD'
  /** No Conditional Access policy demands more than SMS. Read with `alsoRead` only. */
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
  /** The account is made in the cloud, and its domain is managed there; the domain is read with `alsoRead` only. */
  | 'SYNCHRONISATION'
  /** No number for voice calls is in the way. */
  | 'VOICE_NUMBER';

/** What came of a check. */
export type SmsSignInCheckOutcome =
  /** The person cannot sign in by SMS until this changes. */
  | 'BLOCKS'
  /** Worth knowing when the person still cannot sign in. */
  | 'INFORMS'
  /** It was not looked at. */
  | 'NOT_CHECKED'
  /** Nothing stands in the way here. */
  | 'PASSES'
  /** It could not be read, or what was read does not tell. */
  | 'UNKNOWN'
  /** It should be changed, but is not seen to prevent anything. */
  | 'WARNS';

/** What may be read of one person besides, each with a right of its own. */
export type SmsSignInExtraRead =
  /**
   * What Conditional Access demands for Microsoft Teams, as Graph's What If works it out. Needs `Policy.Read`, and of Graph
   * `Policy.Read.ConditionalAccess`. Graph answers one such question a second for a whole tenant.
   */
  | 'CONDITIONAL_ACCESS'
  /** Whether somebody who is not found was deleted in the last 30 days, by object id. Needs `Directory.Read`. */
  | 'DELETED_PEOPLE'
  /** Whether the domain of the sign-in name is federated. Needs `Directory.Read`, and of Graph `Domain.Read.All`. */
  | 'DOMAIN'
  /** The last sign-ins. Needs `Reports.Read`, of Graph `AuditLog.Read.All`, and Microsoft Entra ID P1. */
  | 'SIGN_INS';

/** Two things that were read contradict each other. */
export type SmsSignInFinding = {
  readonly __typename?: 'SmsSignInFinding';
  /** What it means, in English sentences. */
  readonly explanation: Scalars['String']['output'];
  /** Which two. */
  readonly kind: SmsSignInFindingKind;
};

/** Contradictions. */
export type SmsSignInFindingKind =
  /** The policy as read leaves the person out, and the phone says otherwise: the phone counts. */
  | 'PHONE_OUTRANKS_POLICY'
  /** The phone is refused by policy, and the policy as read takes the person in: a change of policy or group takes time. */
  | 'POLICY_SETTLING'
  /**
   * Of the policy's targets that include the person, some are for sign-in and some are not. One that is suffices, as far as
   * is known.
   */
  | 'TARGETS_DISAGREE';

/** What is known about one person's sign-in by SMS if the tenant had another policy. Worked out; nothing was tried. */
export type SmsSignInIfPolicy = {
  readonly __typename?: 'SmsSignInIfPolicy';
  /** The same checks in the same order; those of the policy are by the proposed one. */
  readonly checks: ReadonlyArray<SmsSignInCheck>;
  /** The verdict in one English sentence. */
  readonly headline: Scalars['String']['output'];
  /**
   * What the checks would amount to. `UNKNOWN` also where today's policy refuses the phone: what state it would be in then is
   * not known now.
   */
  readonly verdict: SmsSignInVerdict;
};

/**
 * The tenant's authentication methods policy does not let this person sign in by SMS. Graph: 405, `disabledByPolicy`.
 * Microsoft ends SMS sign-in as a primary method in the public cloud on 2027-02-01, on 2027-07-01 for Global Administrators
 * and external users.
 */
export type SmsSignInNotAllowedByPolicyError = Error & {
  readonly __typename?: 'SmsSignInNotAllowedByPolicyError';
  /** Always `SMS_SIGN_IN_NOT_ALLOWED_BY_POLICY`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** What is known about one person's sign-in by SMS. */
export type SmsSignInReadiness = {
  readonly __typename?: 'SmsSignInReadiness';
  /** All sixteen checks, always in the same order. */
  readonly checks: ReadonlyArray<SmsSignInCheck>;
  /** Where two things that were read contradict each other. */
  readonly findings: ReadonlyArray<SmsSignInFinding>;
  /** The verdict in one English sentence: the first check that blocks, if one does. */
  readonly headline: Scalars['String']['output'];
  /** What the checks would amount to under the proposed policy; null where none was proposed. */
  readonly ifPolicy: Maybe<SmsSignInIfPolicy>;
  /** How long ago the tenant's policy was read, in whole seconds: at most 60. Null where it could not be read. */
  readonly policyAgeSeconds: Maybe<Scalars['Int']['output']>;
  /** The state of the mobile phone as Microsoft Graph shows it; null without a mobile phone, or where it could not be read. */
  readonly smsSignInState: Maybe<SmsSignInState>;
  /** The person; null where nobody is found. */
  readonly user: Maybe<User>;
  /** The object id of the person, or the name that nobody has. */
  readonly userId: Scalars['ID']['output'];
  /** What the checks amount to. */
  readonly verdict: SmsSignInVerdict;
};

/** The checks of one person, or why none could be made. */
export type SmsSignInReadinessResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | RateLimitedError | SignInRequiredError | SmsSignInReadiness | StepUpRequiredError | ThrottledError | UnexpectedGraphError;

/** What a check is from. */
export type SmsSignInSource =
  /** The person's entry in the directory. */
  | 'ACCOUNT'
  /** Graph's evaluation of the Conditional Access policies. */
  | 'CONDITIONAL_ACCESS'
  /** The gateway's configuration. */
  | 'CONFIGURATION'
  /** Microsoft's documentation. */
  | 'DOCUMENTATION'
  /** The domain of the sign-in name. */
  | 'DOMAIN'
  /** Nothing: it was not looked at. */
  | 'NONE'
  /** The person's phones. */
  | 'PHONES'
  /** The SMS part of the tenant's authentication methods policy. */
  | 'POLICY'
  /** The policy, and which of its groups the person is in. */
  | 'POLICY_AND_GROUPS'
  /** The policy that the query proposes, and which of its groups the person is in. */
  | 'PROPOSED_POLICY'
  /** The sign-in log. */
  | 'SIGN_IN_LOG';

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

/** A page of people, and what all pages so far amount to. */
export type SmsSignInSurvey = {
  readonly __typename?: 'SmsSignInSurvey';
  /** Where the survey goes on. */
  readonly pageInfo: PageInfo;
  /** The people of this page. */
  readonly people: ReadonlyArray<SmsSignInSurveyPerson>;
  /** How many people are left, by `total`; 0 on the last page, and null where `total` is. */
  readonly remaining: Maybe<Scalars['Int']['output']>;
  /** Of the people looked at so far: this page, and those before it. */
  readonly soFar: SmsSignInSurveyCounts;
  /** How many people there are in all, as Microsoft Graph counted them at the first page; null where it did not. */
  readonly total: Maybe<Scalars['Int']['output']>;
};

/** Counts of people. */
export type SmsSignInSurveyCounts = {
  readonly __typename?: 'SmsSignInSurveyCounts';
  /** Those looked at, the unreadable among them. */
  readonly people: Scalars['Int']['output'];
  /** Those whose only second factor is a phone. */
  readonly phoneOnlySecondFactor: Scalars['Int']['output'];
  /** Those who sign in by SMS today. */
  readonly signInBySms: Scalars['Int']['output'];
  /** Those whose methods were read and do not tell everything. They are in the counts of what they tell. */
  readonly unclear: Scalars['Int']['output'];
  /** Those whose methods could not be read. They are in none of the counts above but `people`. */
  readonly unreadable: Scalars['Int']['output'];
  /** Those who sign in by SMS and have nothing else. */
  readonly withNothingElse: Scalars['Int']['output'];
  /** Those who have a passkey. */
  readonly withPasskey: Scalars['Int']['output'];
};

/** One person of the survey. A field is null where the person's methods could not be read, or hold a kind that nobody documents. */
export type SmsSignInSurveyPerson = {
  readonly __typename?: 'SmsSignInSurveyPerson';
  /** Why the person's methods could not be read; null where they were. */
  readonly failure: Maybe<ErrorCode>;
  /**
   * Whether the person signs in by SMS today and has nothing else but a password, an e-mail address for password reset or a
   * Temporary Access Pass.
   */
  readonly hasNothingElse: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person has a passkey or a FIDO2 security key. */
  readonly hasPasskey: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether a phone is all that the person can use as a second factor. Passwords, e-mail addresses and Temporary Access Passes
   * are no second factors that last.
   */
  readonly isPhoneOnlySecondFactor: Maybe<Scalars['Boolean']['output']>;
  /** Any one of these roles of Microsoft Entra would let them be read, where one is missing. */
  readonly missingRoles: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the mobile phone is ready for SMS sign-in, which ends: see `User.smsRetirement`. */
  readonly signsInBySms: Maybe<Scalars['Boolean']['output']>;
  /** The person. */
  readonly user: User;
};

/** A page of the survey, or why there is none. */
export type SmsSignInSurveyResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | SmsSignInSurvey | StepUpRequiredError | ThrottledError | UnexpectedGraphError;

/** One phone of one person. */
export type SmsSignInTarget = {
  /**
   * A key for this target alone, as that of `enableSmsSignIn`: it holds also when the target is repeated among others. Where
   * it is left out, the key of the whole mutation is used.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The phone's `methodId` or its `id`; the mobile phone when left out or null. */
  readonly methodId?: InputMaybe<Scalars['ID']['input']>;
  /** An object id (GUID), a userPrincipalName or `me`. */
  readonly userId: Scalars['ID']['input'];
};

/** What checks amount to. There is no value for "can sign in": nobody but Microsoft Entra can know that. */
export type SmsSignInVerdict =
  /** At least one check blocks. */
  | 'BLOCKED'
  /** No check blocks, and everything that decides could be read. */
  | 'NOTHING_KNOWN_PREVENTS_IT'
  /**
   * All that blocks is that SMS sign-in is off for the mobile phone: `enableSmsSignIn` turns it on, unless somebody else
   * signs in with the number.
   */
  | 'NOT_TURNED_ON'
  /** No check blocks, but something that decides could not be read. */
  | 'UNKNOWN';

/** A phone that Microsoft Graph saved although it could not turn SMS sign-in on for it. */
export type SmsSignInWarning =
  /** Another person of the tenant signs in with this number. */
  | 'PHONE_NUMBER_NOT_UNIQUE';

/**
 * An app that shows one-time codes (OATH TOTP), registered by its owner. Its secret is never shown. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/softwareoathauthenticationmethod
 */
export type SoftwareOathMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'SoftwareOathMethod';
  /** When the token was registered. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the token (GUID). */
  readonly methodId: Scalars['ID']['output'];
  /** The person it belongs to. */
  readonly user: User;
};

/** The software OATH tokens of one person. */
export type SoftwareOathMethodList = {
  readonly __typename?: 'SoftwareOathMethodList';
  /** They, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<SoftwareOathMethod>;
};

/** A software OATH token, or why it cannot be shown. */
export type SoftwareOathMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | SoftwareOathMethod | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's software OATH tokens, or why they cannot be shown. */
export type SoftwareOathMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | SoftwareOathMethodList | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

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
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false: the same token will be refused again. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * A passcode for a limited time, with which a person signs in to register a stronger method. The passcode itself is
 * shown nowhere after it was issued. A person has one at most. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod
 */
export type TemporaryAccessPassMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'TemporaryAccessPassMethod';
  /** When the pass was issued. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Whether it can be used now. Null when Microsoft Graph does not say. */
  readonly isUsable: Maybe<Scalars['Boolean']['output']>;
  /** Whether one sign-in uses it up. Null when Microsoft Graph does not say. */
  readonly isUsableOnce: Maybe<Scalars['Boolean']['output']>;
  /** How long it can be used from then on, in minutes. Null when Microsoft Graph does not say. */
  readonly lifetimeInMinutes: Maybe<Scalars['Int']['output']>;
  /** Microsoft Graph's id of the pass (GUID). */
  readonly methodId: Scalars['ID']['output'];
  /** Why it can or cannot be used now. */
  readonly methodUsabilityReason: TemporaryAccessPassUsabilityReason;
  /** From when on the pass can be used. Null when Microsoft Graph does not say. */
  readonly startDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The person it belongs to. */
  readonly user: User;
};

/** The Temporary Access Passes of one person. */
export type TemporaryAccessPassMethodList = {
  readonly __typename?: 'TemporaryAccessPassMethodList';
  /** They, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<TemporaryAccessPassMethod>;
};

/** A Temporary Access Pass, or why it cannot be shown. */
export type TemporaryAccessPassMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | TemporaryAccessPassMethod | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's Temporary Access Passes, or why they cannot be shown. */
export type TemporaryAccessPassMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | TemporaryAccessPassMethodList | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** Why a Temporary Access Pass can or cannot be used. */
export type TemporaryAccessPassUsabilityReason =
  /** The tenant's policy does not let this person use one. */
  | 'DISABLED_BY_POLICY'
  /** It can be used. */
  | 'ENABLED_BY_POLICY'
  /** Its time is over. */
  | 'EXPIRED'
  /** Its time has not begun. */
  | 'NOT_YET_VALID'
  /** It was for one sign-in, which was made. */
  | 'ONE_TIME_USED'
  /** A value that Microsoft added since, or none. */
  | 'UNKNOWN';

/**
 * Microsoft Graph asks for a pause that does not fit into this request's deadline. Where `openOperationId` is null nothing was
 * changed: the write was never sent, or a read-back after Graph's refusal showed nothing of it. Graph: 429, or 409
 * `Directory_ConcurrencyViolation`.
 */
export type ThrottledError = Error & RetryLaterError & {
  readonly __typename?: 'ThrottledError';
  /** Always `THROTTLED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /**
   * Given where Graph refused a write for the moment and the read-back as well, so that it is not known whether it acted
   * nevertheless. The same `idempotencyKey` again reads back first, and sends the write only where nothing of it shows;
   * `Query.operation` reads back and sends nothing.
   */
  readonly openOperationId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Wait at least this many whole seconds before repeating the request. Null when Graph named no time. */
  readonly retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** True, save where `openOperationId` is given and the write had no `idempotencyKey`. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The catch-all: Microsoft Graph answered something this API has no better type for. */
export type UnexpectedGraphError = Error & {
  readonly __typename?: 'UnexpectedGraphError';
  /** Always `UNEXPECTED_GRAPH_ERROR`. */
  readonly code: ErrorCode;
  /** Graph's `error.code`, where it has the form of a code. */
  readonly graphCode: Maybe<Scalars['String']['output']>;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
  /** The HTTP status of Graph's answer. */
  readonly status: Scalars['Int']['output'];
};

/** A method of a kind that this schema has no type for: Microsoft added it, or shows it in the list of all kinds only. */
export type UnknownMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'UnknownMethod';
  /** When the method was registered. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Microsoft Graph's name of the kind, such as `#microsoft.graph.hardwareOathAuthenticationMethod`. */
  readonly graphType: Scalars['String']['output'];
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the method. */
  readonly methodId: Scalars['ID']['output'];
  /** The person the method belongs to. */
  readonly user: User;
};

/** A kind of method that could not be read. */
export type UnreadableMethods = {
  readonly __typename?: 'UnreadableMethods';
  /** Why: the member that the list of this kind alone answers. */
  readonly error: Error;
  /** The kind. */
  readonly type: AuthenticationMethodType;
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

/** What to change of a phone. */
export type UpdatePhoneMethodInput = {
  /** The new number. The success says what was sent. */
  readonly phoneNumber: Scalars['PhoneNumber']['input'];
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
  readonly phoneNumber: Scalars['PhoneNumber']['output'];
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
  /** The person's methods of every kind, or of some. */
  readonly authenticationMethods: AuthenticationMethodsResult;
  /** The name shown to people. Looked up when selected. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** The person's e-mail address for password reset, none or one. */
  readonly emailMethods: EmailMethodsResult;
  /** The person's external authentication methods. */
  readonly externalMethods: ExternalMethodsResult;
  /** The person's passkeys and FIDO2 security keys. */
  readonly fido2Methods: Fido2MethodsResult;
  /** The object id (GUID, lower case). */
  readonly id: Scalars['ID']['output'];
  /** The person's registrations of Microsoft Authenticator. */
  readonly microsoftAuthenticatorMethods: MicrosoftAuthenticatorMethodsResult;
  /** The person's passwords. */
  readonly passwordMethods: PasswordMethodsResult;
  /** The person's phone of one type. Costs no more than `phoneMethods`. */
  readonly phoneMethod: PhoneMethodResult;
  /** The person's phones, at most one of each type. */
  readonly phoneMethods: PhoneMethodsResult;
  /** The person's platform credentials. */
  readonly platformCredentialMethods: PlatformCredentialMethodsResult;
  /** When SMS sign-in ends for the person, and what to do about it. Needs what `smsSignInReadiness` needs, without the policy, and `Fido2Methods.Read` for `hasPasskey`. */
  readonly smsRetirement: Maybe<SmsRetirementResult>;
  /** Why the person can or cannot sign in by SMS. As `Query.smsSignInReadiness`. */
  readonly smsSignInReadiness: Maybe<SmsSignInReadinessResult>;
  /** The person's software OATH tokens. */
  readonly softwareOathMethods: SoftwareOathMethodsResult;
  /** The person's Temporary Access Passes. */
  readonly temporaryAccessPassMethods: TemporaryAccessPassMethodsResult;
  /** The sign-in name. Looked up when selected. */
  readonly userPrincipalName: Maybe<Scalars['String']['output']>;
  /** The person's registrations of Windows Hello for Business. */
  readonly windowsHelloForBusinessMethods: WindowsHelloForBusinessMethodsResult;
};


/** A person of the tenant. Microsoft Graph: https://learn.microsoft.com/graph/api/resources/user */
export type UserAuthenticationMethodsArgs = {
  types?: InputMaybe<ReadonlyArray<AuthenticationMethodType>>;
};


/** A person of the tenant. Microsoft Graph: https://learn.microsoft.com/graph/api/resources/user */
export type UserPhoneMethodArgs = {
  type?: InputMaybe<AssignablePhoneType>;
};

/** A page of people. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The people. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** One person of a page. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /**
   * Where the list goes on after this page: the same for all people of a page, as Microsoft Graph has no places in between.
   * Empty on the last page.
   */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: User;
};

/** No person of the tenant has this id, or a person made a moment ago cannot be found yet. Graph: 404 on the person. */
export type UserNotFoundError = Error & {
  readonly __typename?: 'UserNotFoundError';
  /** Always `USER_NOT_FOUND`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A person of the tenant, or why there is none to show. */
export type UserResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | User | UserNotFoundError;

/**
 * Windows Hello for Business on one device, set up by its owner. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/windowshelloforbusinessauthenticationmethod
 */
export type WindowsHelloForBusinessMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'WindowsHelloForBusinessMethod';
  /** When Windows Hello was set up. Null when Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The name of the device. Null when Microsoft Graph does not say. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** How strong the key is. */
  readonly keyStrength: KeyStrength;
  /** Microsoft Graph's id of the key: a GUID, or text that differs by case. */
  readonly methodId: Scalars['ID']['output'];
  /** The person it belongs to. */
  readonly user: User;
};

/** The registrations of Windows Hello for Business of one person. */
export type WindowsHelloForBusinessMethodList = {
  readonly __typename?: 'WindowsHelloForBusinessMethodList';
  /** They, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<WindowsHelloForBusinessMethod>;
};

/** A registration of Windows Hello for Business, or why it cannot be shown. */
export type WindowsHelloForBusinessMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError | WindowsHelloForBusinessMethod;

/** A person's registrations of Windows Hello for Business, or why they cannot be shown. */
export type WindowsHelloForBusinessMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError | WindowsHelloForBusinessMethodList;
