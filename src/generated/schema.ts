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
   * A phone number. As input: any string with `+` and country code, in any common notation: `+1 (425) 555-0190 x12`. `00`
   * instead of `+` is refused, since its meaning differs between countries. An invalid number leads to `InvalidInputError`.
   * As output: Microsoft Graph's format, `+{country code} {number}x{extension}`, or masked.
   */
  PhoneNumber: { input: string; output: string; }
  /**
   * What a client needs to make a passkey, in the form of the W3C's WebAuthn: pass it to
   * `PublicKeyCredential.parseCreationOptionsFromJSON` or to a library for security keys, unchanged.
   */
  PublicKeyCredentialCreationOptionsJSON: { input: object; output: object; }
  /** What an authenticator made, in the form of the W3C's WebAuthn: the result of `PublicKeyCredential.toJSON()`. */
  RegistrationResponseJSON: { input: unknown; output: unknown; }
};

/**
 * Microsoft Entra blocks the account or this use of it: Conditional Access blocks it, the account is disabled or locked,
 * or it is not assigned to the application. Signing in again does not help; an administrator of the tenant has to act. No
 * request was sent to Microsoft Graph, and nothing was changed.
 */
export type AccessBlockedError = Error & {
  readonly __typename?: 'AccessBlockedError';
  /** Always `ACCESS_BLOCKED`. */
  readonly code: ErrorCode;
  /** Always null: no request was sent to Graph. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false: only an administrator can change it. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * The caller, or the gateway on the caller's behalf, may not do this. Either the gateway's own rules refuse it
 * (`graphRequestId` is null then), or Graph does, with 403 `accessDenied` or `Authorization_RequestDenied`.
 */
export type AccessDeniedError = Error & {
  readonly __typename?: 'AccessDeniedError';
  /** Always `ACCESS_DENIED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /**
   * Any one of these is sufficient: scopes or app roles of this gateway (`PhoneMethods.…`) if the gateway refused, else
   * the least privileged Microsoft Graph permissions for this kind of token. Empty if no permission helps.
   */
  readonly requiredPermissions: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The Microsoft Entra roles that let a signed-in user act on another person, any one of them. Empty if no role is needed
   * (an application's token, or acting on oneself).
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
   * The e-mail method after the change, read only if selected. Null if it cannot be read, or reads still show the state
   * before the change; the change was made nevertheless.
   */
  readonly emailMethod: Maybe<EmailMethod>;
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** An external provider for a person. */
export type AddExternalMethodInput = {
  /** The id of the provider in the authentication methods policy. */
  readonly configurationId: Scalars['ID']['input'];
  /** The name under which the person sees it, 1 to 256 characters. */
  readonly displayName: Scalars['String']['input'];
};

/** The outcome of `addExternalMethod`. */
export type AddExternalMethodResult = AccessBlockedError | AccessDeniedError | AddExternalMethodSuccess | AuditUnavailableError | ConflictingChangeError | ExternalMethodAlreadyExistsError | ExternalMethodNotAllowedByPolicyError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The external method was added. */
export type AddExternalMethodSuccess = {
  readonly __typename?: 'AddExternalMethodSuccess';
  /**
   * The method after the change, read only if selected. Null if it cannot be read, or reads still show the state before the
   * change; the change was made nevertheless.
   */
  readonly externalMethod: Maybe<ExternalMethod>;
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The phone to add. */
export type AddPhoneMethodInput = {
  /** The number. The success shows it as it was sent. */
  readonly phoneNumber: Scalars['PhoneNumber']['input'];
  /** Its type. */
  readonly phoneType: AssignablePhoneType;
};

/** The outcome of `addPhoneMethod`. */
export type AddPhoneMethodResult = AccessBlockedError | AccessDeniedError | AddPhoneMethodSuccess | AuditUnavailableError | ConflictingChangeError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MobilePhoneRequiredError | OutcomeUnknownError | PhoneMethodAlreadyExistsError | PhoneNumberNotUniqueError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The phone was added. */
export type AddPhoneMethodSuccess = {
  readonly __typename?: 'AddPhoneMethodSuccess';
  /**
   * The phone after the change: from Microsoft Graph's response, or read if selected. Null if it cannot be read, or reads
   * still show the state before the change; the change was made nevertheless. If Graph masks the number, `smsSignInState`
   * may be `UNKNOWN`.
   */
  readonly phoneMethod: Maybe<PhoneMethod>;
  /** The number as it was sent to Microsoft Graph, in its canonical format. */
  readonly phoneNumber: Scalars['PhoneNumber']['output'];
  /**
   * True if Microsoft Graph's response to the write was lost or ambiguous, and a read of the phones showed that it took
   * effect.
   */
  readonly reconciled: Scalars['Boolean']['output'];
  /** Set if the phone was saved but SMS sign-in could not be enabled for it. */
  readonly smsSignInWarning: Maybe<SmsSignInWarning>;
  /** The person. */
  readonly user: User;
};

/** The types that a phone can be added with. */
export type AssignablePhoneType =
  /** A second mobile phone, for calls only. Requires a mobile phone. */
  | 'ALTERNATE_MOBILE'
  /** The primary mobile phone, for texts and calls; the only type that supports SMS sign-in. */
  | 'MOBILE'
  /** An office phone, for calls only. */
  | 'OFFICE';

/** Whether a key attested its make when it was registered. */
export type AttestationLevel =
  /** It did. */
  | 'ATTESTED'
  /** It did not. */
  | 'NOT_ATTESTED'
  /** A value that is newer than this API, or none. */
  | 'UNKNOWN';

/** The gateway could not store the audit entry or the claim of this write, so it sent nothing. */
export type AuditUnavailableError = Error & {
  readonly __typename?: 'AuditUnavailableError';
  /** Always `AUDIT_UNAVAILABLE`. */
  readonly code: ErrorCode;
  /** Always null: no request was sent to Graph. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * One of a person's authentication methods. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/authenticationmethod
 */
export type AuthenticationMethod = {
  /** When the method was registered. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique: it distinguishes methods of different people. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the method. Some kinds have the same id for every person. */
  readonly methodId: Scalars['ID']['output'];
  /** The person the method belongs to. */
  readonly user: User;
};

/**
 * The policy's configuration of one kind of method.
 * https://learn.microsoft.com/graph/api/resources/authenticationmethodconfiguration
 */
export type AuthenticationMethodConfiguration = {
  readonly __typename?: 'AuthenticationMethodConfiguration';
  /** The name of an external method; null for all others. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** The people and groups that may not use it, regardless of `includeTargets`. Null if Microsoft Graph does not say. */
  readonly excludeTargets: Maybe<ReadonlyArray<AuthenticationMethodExcludeTarget>>;
  /** Microsoft Graph's id of the configuration, such as `Sms`; for an external method, its own id. */
  readonly graphId: Scalars['String']['output'];
  /** Microsoft Graph's type, such as `#microsoft.graph.smsAuthenticationMethodConfiguration`. Null if it is absent. */
  readonly graphType: Maybe<Scalars['String']['output']>;
  /** The people and groups that may use the method, if it is enabled. Null if Microsoft Graph does not say. */
  readonly includeTargets: Maybe<ReadonlyArray<AuthenticationMethodTarget>>;
  /** The kind of method. */
  readonly method: ConfiguredMethod;
  /** Whether the method is enabled at all. */
  readonly state: AuthenticationMethodState;
};

/** People for whom a method is disabled, even if another target of the configuration includes them. */
export type AuthenticationMethodExcludeTarget = {
  readonly __typename?: 'AuthenticationMethodExcludeTarget';
  /**
   * The group, if the target is one; null for other targets, and if the group does not exist. Needs `Directory.Read`;
   * failures are entries in `errors` whose `extensions.code` is an `ErrorCode`.
   */
  readonly group: Maybe<Group>;
  /** The object id of the group or person; null for everybody. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** The kind of target. */
  readonly kind: AuthenticationMethodTargetKind;
};

/** The methods of one person. Complete only if `unreadable` is empty. */
export type AuthenticationMethodList = {
  readonly __typename?: 'AuthenticationMethodList';
  /**
   * The methods, grouped by kind; methods of kinds without a type in this schema come last, and only if `types` is
   * omitted.
   */
  readonly items: ReadonlyArray<AuthenticationMethod>;
  /** The kinds that could not be read: the person may have methods of them. */
  readonly unreadable: ReadonlyArray<UnreadableMethods>;
};

/** Whether a method is enabled. */
export type AuthenticationMethodState =
  /** It is disabled for everybody. */
  | 'DISABLED'
  /** It is enabled for its targets. */
  | 'ENABLED'
  /** A state that this API does not know. */
  | 'UNKNOWN';

/** People for whom a method is enabled. */
export type AuthenticationMethodTarget = {
  readonly __typename?: 'AuthenticationMethodTarget';
  /**
   * The group, if the target is one; null for other targets, and if the group does not exist. Needs `Directory.Read`;
   * failures are entries in `errors` whose `extensions.code` is an `ErrorCode`.
   */
  readonly group: Maybe<Group>;
  /** The object id of the group or person; null for everybody. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** Whether these people must register the method. Null if Microsoft Graph does not say. */
  readonly isRegistrationRequired: Maybe<Scalars['Boolean']['output']>;
  /**
   * For SMS: whether these people may sign in with it, not only use it as a second factor and for password reset. Null for
   * other methods, and where Microsoft Graph does not say.
   */
  readonly isUsableForSignIn: Maybe<Scalars['Boolean']['output']>;
  /** The kind of target. */
  readonly kind: AuthenticationMethodTargetKind;
};

/** The kind of a target. */
export type AuthenticationMethodTargetKind =
  /** Everybody in the tenant: Microsoft Graph's `all_users`. */
  | 'EVERYBODY'
  /** The people of a group, also through groups in it. */
  | 'GROUP'
  /** A kind that this API does not know. */
  | 'UNKNOWN'
  /** One person, as in older policies. */
  | 'USER';

/**
 * The kinds of authentication methods that the list of all kinds shows with a type of their own. A QR code with PIN has a query
 * of its own, `qrCodePinMethods`: whether Microsoft Graph's list shows it is not documented.
 */
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
  /** The description of the policy. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The name of the policy. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** When the policy was last changed. */
  readonly lastModifiedDateTime: Maybe<Scalars['DateTime']['output']>;
  /**
   * The state of the tenant's migration from the legacy policies for multifactor authentication and password reset to this
   * one. Until it is complete, a method is allowed for a second factor or a reset if any of the three policies allows it;
   * for SMS sign-in only this policy counts. Null if Microsoft Graph does not say.
   */
  readonly policyMigrationState: Maybe<AuthenticationMethodsPolicyMigrationState>;
  /** The version of the policy's format. */
  readonly policyVersion: Maybe<Scalars['String']['output']>;
  /** After how many days people are prompted to confirm their registered methods. Null if Microsoft Graph does not say. */
  readonly reconfirmationInDays: Maybe<Scalars['Int']['output']>;
};

/** The state of the migration from the legacy policies. */
export type AuthenticationMethodsPolicyMigrationState =
  /** Only this policy applies. */
  | 'MIGRATION_COMPLETE'
  /** The migration is in progress: the legacy policies still apply. */
  | 'MIGRATION_IN_PROGRESS'
  /** The legacy policies still apply beside this one. */
  | 'PRE_MIGRATION'
  /** A state that this API does not know. */
  | 'UNKNOWN';

/** The policy, or why it cannot be shown. */
export type AuthenticationMethodsPolicyResult = AccessBlockedError | AccessDeniedError | AuthenticationMethodsPolicy | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError;

/** The removals of a reset, planned or executed. */
export type AuthenticationMethodsReset = {
  readonly __typename?: 'AuthenticationMethodsReset';
  /** True if only methods are left that were to be kept and passwords. Always false in a dry run that has steps. */
  readonly complete: Scalars['Boolean']['output'];
  /** Whether nothing was removed because it is a dry run. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** For the run that removes: opaque, and only for this caller and person. Null unless this is a dry run. */
  readonly plan: Maybe<Scalars['ID']['output']>;
  /** Why the person's QR code could not be read, which then stays. Null if it was read, or if the cloud has none. */
  readonly qrCodePinError: Maybe<Error>;
  /** The methods that are not removed, and why. */
  readonly remaining: ReadonlyArray<RemainingMethod>;
  /** The removals, in the order of their execution. */
  readonly steps: ReadonlyArray<ResetStep>;
  /** The kinds of methods that could not be read: the person may have methods of them, and they stay. */
  readonly unreadable: ReadonlyArray<UnreadableMethods>;
  /** The person. */
  readonly user: User;
};

/** A person's methods, or why they cannot be shown. */
export type AuthenticationMethodsResult = AccessBlockedError | AccessDeniedError | AuthenticationMethodList | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The gateway does not use the beta version of Microsoft Graph. Its operators can enable it with `GRAPH_BETA`. */
export type BetaDisabledError = Error & {
  readonly __typename?: 'BetaDisabledError';
  /** Always `BETA_DISABLED`. */
  readonly code: ErrorCode;
  /** Always null. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The outcome of one target of `addEmailMethods`. */
export type BulkAddEmailMethodOutcome = {
  readonly __typename?: 'BulkAddEmailMethodOutcome';
  /** The result, as of `addEmailMethod`. */
  readonly result: AddEmailMethodResult;
  /** The person, as the target names them. */
  readonly userId: Scalars['ID']['output'];
};

/** The outcome of `addEmailMethods`. */
export type BulkAddEmailMethodPayload = {
  readonly __typename?: 'BulkAddEmailMethodPayload';
  /** Counts of the outcomes. */
  readonly counts: BulkCounts;
  /**
   * One for each target, in the order of `targets`. Null if a bug hides the outcome of the target: then `errors` has an
   * entry with its `path`, and the other targets keep their outcomes.
   */
  readonly outcomes: ReadonlyArray<Maybe<BulkAddEmailMethodOutcome>>;
};

/** Counts of a bulk mutation's outcomes. The first three add up to the number of targets. */
export type BulkCounts = {
  readonly __typename?: 'BulkCounts';
  /** The errors by code, sorted by code. */
  readonly errors: ReadonlyArray<BulkErrorCount>;
  /** Targets that Microsoft Graph or this API refused. Nothing was changed. */
  readonly failed: Scalars['Int']['output'];
  /** Targets in the requested state. */
  readonly succeeded: Scalars['Int']['output'];
  /**
   * Targets with an unknown outcome: `OutcomeUnknownError`, an error with an `openOperationId`, or null. Do not repeat
   * them with a different `idempotencyKey`: use `Query.operation`, or read the phones.
   */
  readonly undecided: Scalars['Int']['output'];
};

/** The outcome of one target of `deleteAuthenticationMethods`. */
export type BulkDeleteAuthenticationMethodOutcome = {
  readonly __typename?: 'BulkDeleteAuthenticationMethodOutcome';
  /** The id, as in the target. */
  readonly id: Scalars['ID']['output'];
  /** The result, as of `deleteAuthenticationMethod`. */
  readonly result: DeleteAuthenticationMethodResult;
  /** The object id (GUID) of the person the method belongs to. Null if the id is unknown. */
  readonly userId: Maybe<Scalars['ID']['output']>;
};

/** The outcome of `deleteAuthenticationMethods`. */
export type BulkDeleteAuthenticationMethodPayload = {
  readonly __typename?: 'BulkDeleteAuthenticationMethodPayload';
  /** Counts of the outcomes. */
  readonly counts: BulkCounts;
  /**
   * One for each target, in the order of `targets`. Null if a bug hides the outcome of the target: then `errors` has an
   * entry with its `path`, and the other targets keep their outcomes.
   */
  readonly outcomes: ReadonlyArray<Maybe<BulkDeleteAuthenticationMethodOutcome>>;
};

/** The outcome of one target of `disableSmsSignInForUsers`. */
export type BulkDisableSmsSignInOutcome = {
  readonly __typename?: 'BulkDisableSmsSignInOutcome';
  /** The phone, as the target names it; the mobile phone's `methodId` if it names none. */
  readonly methodId: Scalars['ID']['output'];
  /** The result, as of `disableSmsSignIn`. */
  readonly result: DisableSmsSignInResult;
  /** The person, as the target names them. */
  readonly userId: Scalars['ID']['output'];
};

/** The outcome of each target of `disableSmsSignInForUsers`. */
export type BulkDisableSmsSignInPayload = {
  readonly __typename?: 'BulkDisableSmsSignInPayload';
  /** Counts of the outcomes. */
  readonly counts: BulkCounts;
  /**
   * One for each target, in the order of `targets`. Null if a bug hides the outcome of the target: then `errors` has an
   * entry with its `path`, and the other targets keep their outcomes.
   */
  readonly outcomes: ReadonlyArray<Maybe<BulkDisableSmsSignInOutcome>>;
};

/** The outcome of one target of `enableSmsSignInForUsers`. */
export type BulkEnableSmsSignInOutcome = {
  readonly __typename?: 'BulkEnableSmsSignInOutcome';
  /** The phone, as the target names it; the mobile phone's `methodId` if it names none. */
  readonly methodId: Scalars['ID']['output'];
  /** The result, as of `enableSmsSignIn`. */
  readonly result: EnableSmsSignInResult;
  /** The person, as the target names them. */
  readonly userId: Scalars['ID']['output'];
};

/** The outcome of each target of `enableSmsSignInForUsers`. */
export type BulkEnableSmsSignInPayload = {
  readonly __typename?: 'BulkEnableSmsSignInPayload';
  /** Counts of the outcomes. */
  readonly counts: BulkCounts;
  /**
   * One for each target, in the order of `targets`. Null if a bug hides the outcome of the target: then `errors` has an
   * entry with its `path`, and the other targets keep their outcomes.
   */
  readonly outcomes: ReadonlyArray<Maybe<BulkEnableSmsSignInOutcome>>;
};

/** How often a failure occurred among the targets of a bulk mutation. */
export type BulkErrorCount = {
  readonly __typename?: 'BulkErrorCount';
  /** The failure. */
  readonly code: ErrorCode;
  /** The number of targets. */
  readonly count: Scalars['Int']['output'];
};

/** The outcome of one target of `issueTemporaryAccessPasses`. */
export type BulkIssueTemporaryAccessPassOutcome = {
  readonly __typename?: 'BulkIssueTemporaryAccessPassOutcome';
  /** The result, as of `issueTemporaryAccessPass`. If a person is named twice, the pass is shown in the first outcome. */
  readonly result: IssueTemporaryAccessPassResult;
  /** The person, as the target names them. */
  readonly userId: Scalars['ID']['output'];
};

/** The outcome of each target of `issueTemporaryAccessPasses`. */
export type BulkIssueTemporaryAccessPassPayload = {
  readonly __typename?: 'BulkIssueTemporaryAccessPassPayload';
  /** Counts of the outcomes. */
  readonly counts: BulkCounts;
  /**
   * One for each target, in the order of `targets`. Null if a bug hides the outcome of the target: then `errors` has an
   * entry with its `path`, and the other targets keep their outcomes.
   */
  readonly outcomes: ReadonlyArray<Maybe<BulkIssueTemporaryAccessPassOutcome>>;
};

/**
 * How far a bulk mutation is. Its writes are counted by state; targets without a write have not been reached yet or, once
 * the mutation has ended, were refused before anything was sent.
 */
export type BulkProgress = {
  readonly __typename?: 'BulkProgress';
  /** Writes that took effect. */
  readonly applied: Scalars['Int']['output'];
  /** Writes that have not been sent yet. */
  readonly claimed: Scalars['Int']['output'];
  /** Writes that were throttled, and not sent again because somebody else changed the method meanwhile. */
  readonly conflicted: Scalars['Int']['output'];
  /** Writes that Microsoft Graph refused. */
  readonly notApplied: Scalars['Int']['output'];
  /** When the gateway counted. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** Writes that were sent and whose outcome is not known yet. */
  readonly sent: Scalars['Int']['output'];
  /** Whether the mutation is running. */
  readonly state: BulkState;
  /** The distinct targets that the latest run of the mutation accepted; 0 if it has not started. */
  readonly targets: Scalars['Int']['output'];
  /** Writes whose outcome could not be determined: see `Query.operation`. */
  readonly unknown: Scalars['Int']['output'];
};

/** The progress of a bulk mutation, or why it cannot be followed any longer. A failure is the last event. */
export type BulkProgressEvent = AccessDeniedError | BulkProgress | InvalidInputError | RateLimitedError | SignInRequiredError;

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

/** Kinds of methods that the policy configures. */
export type ConfiguredMethod =
  /** A code by e-mail, for password reset and for guests. */
  | 'EMAIL'
  /** A method of an external provider. */
  | 'EXTERNAL'
  /** Passkeys and security keys. */
  | 'FIDO2'
  /** Codes from a hardware token. */
  | 'HARDWARE_OATH'
  /** The Microsoft Authenticator app. */
  | 'MICROSOFT_AUTHENTICATOR'
  /** A QR code and a PIN. */
  | 'QR_CODE_PIN'
  /** A code by text message. */
  | 'SMS'
  /** Codes from an app. */
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
 * Microsoft Graph throttled the write, and while the gateway waited somebody else changed the method. Nothing was
 * overwritten: check `current` and decide.
 */
export type ConflictingChangeError = Error & {
  readonly __typename?: 'ConflictingChangeError';
  /** Always `CONFLICTING_CHANGE`. */
  readonly code: ErrorCode;
  /** The current method, read only if selected. Null if there is none or it cannot be read. */
  readonly current: Maybe<AuthenticationMethod>;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
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
  /** A value that is newer than this API, or none. */
  | 'UNKNOWN'
  /** Windows. */
  | 'WINDOWS';

/** The person has not registered the method that was to be the default. */
export type DefaultMethodNotRegisteredError = Error & {
  readonly __typename?: 'DefaultMethodNotRegisteredError';
  /** Always `DEFAULT_METHOD_NOT_REGISTERED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The method is the person's default authentication method and cannot be removed until another is the default. */
export type DefaultMethodProtectedError = Error & {
  readonly __typename?: 'DefaultMethodProtectedError';
  /** Always `DEFAULT_METHOD_PROTECTED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Second factors that can be the default. */
export type DefaultMfaMethod =
  /** None. */
  | 'NONE'
  /** A code of an application or a hardware token. */
  | 'OATH'
  /** A notification of Microsoft Authenticator. */
  | 'PUSH'
  /** A text message. */
  | 'SMS'
  /** A word that this API does not know. */
  | 'UNKNOWN'
  /** A call to the second mobile phone. */
  | 'VOICE_ALTERNATE_MOBILE'
  /** A call to the mobile phone. */
  | 'VOICE_MOBILE'
  /** A call to the office phone. */
  | 'VOICE_OFFICE';

/** The outcome of each of the two writes. */
export type DefaultPhoneRemoval = {
  readonly __typename?: 'DefaultPhoneRemoval';
  /** Whether the phone was removed. If false, `defaultMethod` or `phone` shows why. */
  readonly complete: Scalars['Boolean']['output'];
  /** The outcome of setting the new default. */
  readonly defaultMethod: SetSignInPreferencesResult;
  /**
   * The outcome of removing the phone, as of `deletePhoneMethod`. Null: it was not tried, since the default was not set. Graph
   * may protect the old default for a while: `DefaultMethodProtectedError`; the new default is set nevertheless.
   */
  readonly phone: Maybe<DeletePhoneMethodResult>;
};

/** The outcome of `deleteAuthenticationMethod`. */
export type DeleteAuthenticationMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DefaultMethodProtectedError | DeleteAuthenticationMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | MobilePhoneRequiredError | NotSupportedInCloudError | OutcomeUnknownError | PasswordNotRemovableError | PhoneMethodNotFoundError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The method was removed. */
export type DeleteAuthenticationMethodSuccess = {
  readonly __typename?: 'DeleteAuthenticationMethodSuccess';
  /** The `AuthenticationMethod.id` that no longer exists, to be removed from client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** One method to remove. */
export type DeleteAuthenticationMethodTarget = {
  /** `AuthenticationMethod.id`, which names the kind, the method and the person. */
  readonly id: Scalars['ID']['input'];
  /** A key for this method alone, as that of `deleteAuthenticationMethod`. If omitted, the key of the whole mutation is used. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of `deleteEmailMethod`. */
export type DeleteEmailMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeleteEmailMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The e-mail method was removed. */
export type DeleteEmailMethodSuccess = {
  readonly __typename?: 'DeleteEmailMethodSuccess';
  /** The `EmailMethod.id` that no longer exists, to be removed from client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteExternalMethod`. */
export type DeleteExternalMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeleteExternalMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The method was removed. */
export type DeleteExternalMethodSuccess = {
  readonly __typename?: 'DeleteExternalMethodSuccess';
  /** The `ExternalMethod.id` that no longer exists, to be removed from client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteFido2Method`. */
export type DeleteFido2MethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeleteFido2MethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The key was removed. */
export type DeleteFido2MethodSuccess = {
  readonly __typename?: 'DeleteFido2MethodSuccess';
  /** The `Fido2Method.id` that no longer exists, to be removed from client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteMicrosoftAuthenticatorMethod`. */
export type DeleteMicrosoftAuthenticatorMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DefaultMethodProtectedError | DeleteMicrosoftAuthenticatorMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The registration was removed. */
export type DeleteMicrosoftAuthenticatorMethodSuccess = {
  readonly __typename?: 'DeleteMicrosoftAuthenticatorMethodSuccess';
  /** The `MicrosoftAuthenticatorMethod.id` that no longer exists, to be removed from client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deletePhoneMethod`. */
export type DeletePhoneMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DefaultMethodProtectedError | DeletePhoneMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MobilePhoneRequiredError | OutcomeUnknownError | PhoneMethodNotFoundError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The phone was removed. */
export type DeletePhoneMethodSuccess = {
  readonly __typename?: 'DeletePhoneMethodSuccess';
  /** The `PhoneMethod.id` that no longer exists, to be removed from client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /**
   * True if Microsoft Graph's response to the write was lost or ambiguous, and a read of the phones showed that it took
   * effect.
   */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deletePlatformCredentialMethod`. */
export type DeletePlatformCredentialMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeletePlatformCredentialMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The credential was removed. */
export type DeletePlatformCredentialMethodSuccess = {
  readonly __typename?: 'DeletePlatformCredentialMethodSuccess';
  /** The `PlatformCredentialMethod.id` that no longer exists, to be removed from client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteQrCodePinMethod`. */
export type DeleteQrCodePinMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeleteQrCodePinMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The QR codes and the PIN were removed. */
export type DeleteQrCodePinMethodSuccess = {
  readonly __typename?: 'DeleteQrCodePinMethodSuccess';
  /** The `QrCodePinMethod.id` that no longer exists, for clients to drop from their caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True if Microsoft Graph's response was lost or unclear and a read-back confirmed the change. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteSoftwareOathMethod`. */
export type DeleteSoftwareOathMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DefaultMethodProtectedError | DeleteSoftwareOathMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The token was removed. */
export type DeleteSoftwareOathMethodSuccess = {
  readonly __typename?: 'DeleteSoftwareOathMethodSuccess';
  /** The `SoftwareOathMethod.id` that no longer exists, to be removed from client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteTemporaryAccessPassMethod`. */
export type DeleteTemporaryAccessPassMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeleteTemporaryAccessPassMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The pass was removed. */
export type DeleteTemporaryAccessPassMethodSuccess = {
  readonly __typename?: 'DeleteTemporaryAccessPassMethodSuccess';
  /** The `TemporaryAccessPassMethod.id` that no longer exists, to be removed from client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `deleteWindowsHelloForBusinessMethod`. */
export type DeleteWindowsHelloForBusinessMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DeleteWindowsHelloForBusinessMethodSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The registration was removed. */
export type DeleteWindowsHelloForBusinessMethodSuccess = {
  readonly __typename?: 'DeleteWindowsHelloForBusinessMethodSuccess';
  /** The `WindowsHelloForBusinessMethod.id` that no longer exists, to be removed from client caches. */
  readonly deletedId: Scalars['ID']['output'];
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** People deleted within 30 days. That one of them has the number is a possibility, no more. */
export type DeletedCandidates = {
  readonly __typename?: 'DeletedCandidates';
  /** Whether these are all of them. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The people, in Microsoft Graph's order, 100 at most. */
  readonly people: ReadonlyArray<DeletedUser>;
};

/** Deleted people who may have kept the number, or why they cannot be shown. */
export type DeletedCandidatesResult = AccessBlockedError | AccessDeniedError | DeletedCandidates | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError;

/** A deleted person, who can be restored for 30 days. */
export type DeletedUser = {
  readonly __typename?: 'DeletedUser';
  /** When the person was deleted. Null where Microsoft Graph does not say. */
  readonly deletedDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The name shown to people. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** The object id (GUID, lower case). `Query.user` does not find it until the person is restored. */
  readonly id: Scalars['ID']['output'];
  /** The sign-in name, before which Microsoft Graph puts the object id. */
  readonly userPrincipalName: Maybe<Scalars['String']['output']>;
};

/** The outcome of `disableSmsSignIn`. */
export type DisableSmsSignInResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | DisableSmsSignInSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | NotSupportedInCloudError | OutcomeUnknownError | PhoneMethodNotFoundError | PhoneNotMobileError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** SMS sign-in is disabled, as confirmed by Microsoft Graph. Also returned if it was disabled before. */
export type DisableSmsSignInSuccess = {
  readonly __typename?: 'DisableSmsSignInSuccess';
  /**
   * The phone after the change: from Microsoft Graph's response, or read if selected. Null if it cannot be read, or reads
   * still show the state before the change; the change was made nevertheless. If Graph masks the number, `smsSignInState`
   * may be `UNKNOWN`.
   */
  readonly phoneMethod: Maybe<PhoneMethod>;
  /**
   * True if Microsoft Graph's response to the write was lost or ambiguous, and a read of the phones showed that it took
   * effect.
   */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/**
 * An e-mail address with which a person can reset their password. It cannot be used to sign in. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/emailauthenticationmethod
 */
export type EmailMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'EmailMethod';
  /** When the address was registered. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The address. Null if Microsoft Graph shows none. */
  readonly emailAddress: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique: it distinguishes e-mail methods of different people. */
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
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** An e-mail address for password reset. */
export type EmailMethodInput = {
  /** The address, as it is sent to Microsoft Graph. */
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

/** One person who gets an e-mail address for password reset. */
export type EmailMethodTarget = {
  /** The address. */
  readonly emailAddress: Scalars['String']['input'];
  /** A key for this person alone, as that of `addEmailMethod`. If omitted, the key of the whole mutation is used. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An object id (GUID), a userPrincipalName or `me`. */
  readonly userId: Scalars['ID']['input'];
};

/** A person's e-mail method, or why it cannot be shown. */
export type EmailMethodsResult = AccessBlockedError | AccessDeniedError | EmailMethodList | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The outcome of `enableSmsSignIn`. */
export type EnableSmsSignInResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | EnableSmsSignInSuccess | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | NotSupportedInCloudError | OutcomeUnknownError | PhoneMethodNotFoundError | PhoneNotMobileError | PhoneNumberNotUniqueError | RateLimitedError | SignInRequiredError | SmsSignInNotAllowedByPolicyError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** SMS sign-in is enabled, as confirmed by Microsoft Graph. Also returned if it was enabled before. */
export type EnableSmsSignInSuccess = {
  readonly __typename?: 'EnableSmsSignInSuccess';
  /**
   * The phone after the change: from Microsoft Graph's response, or read if selected. Null if it cannot be read, or reads
   * still show the state before the change; the change was made nevertheless. If Graph masks the number, `smsSignInState`
   * may be `UNKNOWN`.
   */
  readonly phoneMethod: Maybe<PhoneMethod>;
  /**
   * True if Microsoft Graph's response to the write was lost or ambiguous, and a read of the phones showed that it took
   * effect.
   */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/**
 * The fields of every expected failure. Select `... on Error { message code }` in each result: it also covers members that
 * are added later.
 */
export type Error = {
  /** The stable name of the failure. */
  readonly code: ErrorCode;
  /**
   * Microsoft Graph's `request-id` of the response that caused this failure, for a support case with Microsoft. Null if no
   * request was sent to Graph, or Graph did not respond.
   */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /**
   * One English sentence for developers and help desks. It never contains text from Microsoft Graph or a phone number. It
   * may be reworded: branch on `code` or `__typename`.
   */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
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

/**
 * A provider outside Microsoft Entra that confirms a person's sign-in. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/externalauthenticationmethod
 */
export type ExternalMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'ExternalMethod';
  /** The id (GUID) of the provider in the authentication methods policy. Null if Microsoft Graph does not say. */
  readonly configurationId: Maybe<Scalars['ID']['output']>;
  /** When the method was registered. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The name of the provider. Null if Microsoft Graph does not say. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the method (GUID). */
  readonly methodId: Scalars['ID']['output'];
  /** The person it belongs to. */
  readonly user: User;
};

/** The person already has a method of this provider. */
export type ExternalMethodAlreadyExistsError = Error & {
  readonly __typename?: 'ExternalMethodAlreadyExistsError';
  /** Always `EXTERNAL_METHOD_ALREADY_EXISTS`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Microsoft Graph's id of the method that exists. Null if it refused without showing one. */
  readonly methodId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The external authentication methods of one person. */
export type ExternalMethodList = {
  readonly __typename?: 'ExternalMethodList';
  /** The items, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<ExternalMethod>;
};

/** The tenant's policy does not allow this provider for this person. */
export type ExternalMethodNotAllowedByPolicyError = Error & {
  readonly __typename?: 'ExternalMethodNotAllowedByPolicyError';
  /** Always `EXTERNAL_METHOD_NOT_ALLOWED_BY_POLICY`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
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
  /** The authenticator attestation GUID (AAGUID), which identifies make and model. Null if Microsoft Graph does not say. */
  readonly aaGuid: Maybe<Scalars['String']['output']>;
  /** The attestation certificates of the key, as Microsoft Graph names them. */
  readonly attestationCertificates: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the key attested its make when it was registered. */
  readonly attestationLevel: AttestationLevel;
  /** When the key was registered. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The name that the person gave the key. Null if Microsoft Graph does not say. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the key: a GUID, or a case-sensitive string. */
  readonly methodId: Scalars['ID']['output'];
  /** The model, as its maker names it. Null if Microsoft Graph does not say. */
  readonly model: Maybe<Scalars['String']['output']>;
  /** Whether the passkey stays on one device. */
  readonly passkeyType: PasskeyType;
  /** The person it belongs to. */
  readonly user: User;
};

/** The passkeys and FIDO2 security keys of one person. */
export type Fido2MethodList = {
  readonly __typename?: 'Fido2MethodList';
  /** The items, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<Fido2Method>;
};

/** A passkey or FIDO2 security key, or why it cannot be shown. */
export type Fido2MethodResult = AccessBlockedError | AccessDeniedError | Fido2Method | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's passkeys and FIDO2 security keys, or why they cannot be shown. */
export type Fido2MethodsResult = AccessBlockedError | AccessDeniedError | Fido2MethodList | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/**
 * Microsoft Entra refuses the gateway itself: its credential has expired or is wrong, its registration or audience does
 * not match, or a consent is missing. Operators find the reason in the log and, if all callers are affected, at `/readyz`.
 * No request was sent to Microsoft Graph, and nothing was changed.
 */
export type GatewayMisconfiguredError = Error & {
  readonly __typename?: 'GatewayMisconfiguredError';
  /** Always `GATEWAY_MISCONFIGURED`. */
  readonly code: ErrorCode;
  /** Always null: no request was sent to Graph. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
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
 * Microsoft Graph, or the sign-in service in front of it, did not give a usable response: 5xx, a timeout, no connection.
 * If `openOperationId` is null nothing was changed: the write was never sent, or a read-back after Graph's response showed
 * no effect. If the response to a write was lost, the result is `OutcomeUnknownError`.
 */
export type GraphUnavailableError = Error & {
  readonly __typename?: 'GraphUnavailableError';
  /** Always `GRAPH_UNAVAILABLE`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /**
   * Given if Graph answered both the write and the read-back with 503, so that the outcome of the write is unknown. A
   * repeat with the same `idempotencyKey` reads back first, and sends the write only if a read shows no effect;
   * `Query.operation` reads back and sends nothing.
   */
  readonly openOperationId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** True, unless `openOperationId` is given and the write had no `idempotencyKey`. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A group of the tenant. Microsoft Graph: https://learn.microsoft.com/graph/api/resources/group */
export type Group = {
  readonly __typename?: 'Group';
  /** The display name. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** The object id (GUID, lower case). */
  readonly id: Scalars['ID']['output'];
  /** The people in the group, including those of nested groups, in Microsoft Graph's order, forward only. */
  readonly members: Maybe<UserConnection>;
};


/** A group of the tenant. Microsoft Graph: https://learn.microsoft.com/graph/api/resources/group */
export type GroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The caller has used this `idempotencyKey` for another mutation or with different arguments. Nothing was sent. */
export type IdempotencyKeyReusedError = Error & {
  readonly __typename?: 'IdempotencyKeyReusedError';
  /** Always `IDEMPOTENCY_KEY_REUSED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Whom a report counts, by their roles. */
export type IncludedUserRoles =
  /** Those with a role of an administrator. */
  | 'ADMIN'
  /** Everybody. */
  | 'ALL'
  /** Those with one of the roles that Microsoft Graph lists as privileged. */
  | 'PRIVILEGED_ADMIN'
  /** Those without one. */
  | 'USER';

/** Whom a report counts, by where their account comes from. */
export type IncludedUserTypes =
  /** Everybody. */
  | 'ALL'
  /** Guests. */
  | 'GUEST'
  /** Members. */
  | 'MEMBER';

/** One invalid argument. */
export type InputViolation = {
  readonly __typename?: 'InputViolation';
  /** The argument, with dots for nested ones: `userId`, `input.phoneNumber`. In bulk mutations, a field of the target. */
  readonly field: Scalars['String']['output'];
  /** One English sentence for developers and help desks. It may be reworded: branch on `reason`. */
  readonly message: Scalars['String']['output'];
  /** Why it is invalid. */
  readonly reason: InvalidInputReason;
};

/**
 * An argument is invalid. Detected before any write is sent to Microsoft Graph, unless a `reason` is `REJECTED_BY_GRAPH`.
 * The invalid values are never repeated.
 */
export type InvalidInputError = Error & {
  readonly __typename?: 'InvalidInputError';
  /** Always `INVALID_INPUT`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
  /** All violations, in the order of the arguments; at least one. If Graph refused a value, only that one. */
  readonly violations: ReadonlyArray<InputViolation>;
};

/** Why an argument was refused. */
export type InvalidInputReason =
  /** Another target names the same phone with a different key. */
  | 'CONTRADICTING_IDEMPOTENCY_KEY'
  /** Not 10 to 43,200 minutes. */
  | 'LIFETIME_OUT_OF_RANGE'
  /** Not the id of a configuration of the authentication methods policy. */
  | 'MALFORMED_CONFIGURATION_ID'
  /**
   * Not what WebAuthn has here: unpadded base64url, a registration (`webauthn.create`), or an attestation object that holds
   * the credential of this id.
   */
  | 'MALFORMED_CREDENTIAL'
  /** Not a date and time with a time zone, as ISO 8601 has it. */
  | 'MALFORMED_DATE_TIME'
  /** Blank, longer than 256 characters, or with control characters. */
  | 'MALFORMED_DISPLAY_NAME'
  /** Not an e-mail address. */
  | 'MALFORMED_EMAIL_ADDRESS'
  /** Not an object id (GUID). */
  | 'MALFORMED_GROUP_ID'
  /** Empty, longer than 128 characters, or with characters other than printable ASCII. */
  | 'MALFORMED_IDEMPOTENCY_KEY'
  /** Empty, longer than 100 characters, or with control characters. */
  | 'MALFORMED_NAME_PREFIX'
  /** Not the id of an operation (a GUID). */
  | 'MALFORMED_OPERATION_ID'
  /** Empty, or longer than 256 characters. */
  | 'MALFORMED_PASSWORD'
  /** Ambiguous: no `+` and country code, letters, or a length that the country does not use. */
  | 'MALFORMED_PHONE_NUMBER'
  /** Not 8 to 20 digits. */
  | 'MALFORMED_PIN'
  /** Empty, too long, or with characters that Microsoft Graph's search does not accept. */
  | 'MALFORMED_SEARCH'
  /** Neither an object id (GUID) nor a userPrincipalName nor `me`. */
  | 'MALFORMED_USER_ID'
  /** The `id` of a method that belongs to a person other than `userId`. */
  | 'METHOD_OF_ANOTHER_PERSON'
  /** Less than 1 or more than 999. */
  | 'PAGE_SIZE_OUT_OF_RANGE'
  /**
   * Not within what Microsoft Graph allows: after the start and at most 395 days, or 1 to 12 hours for a temporary QR
   * code.
   */
  | 'QR_CODE_LIFETIME_OUT_OF_RANGE'
  /** Microsoft Graph refused the value although it matches the documented format. */
  | 'REJECTED_BY_GRAPH'
  /** Less than 1 or more than 200. */
  | 'SEARCH_SIZE_OUT_OF_RANGE'
  /** More groups than one question about a person's groups holds. */
  | 'TOO_MANY_GROUPS'
  /** A cursor that was not issued to this caller for this list. */
  | 'UNKNOWN_CURSOR'
  /** Not a method that can be the default, or one that needs the phone to be removed. */
  | 'UNKNOWN_DEFAULT_METHOD'
  /** No group of the tenant has this object id. */
  | 'UNKNOWN_GROUP'
  /**
   * Neither a phone's `id` nor one of the three ids that Microsoft Graph gives to phone methods: mobile
   * `3179e48a-750b-4051-897c-87b9720928f7`, alternate mobile `b6332ec1-7057-4abe-9331-3d72feddfe41`, office
   * `e37fc753-ff3b-4958-9484-eaa9425c82bc`.
   */
  | 'UNKNOWN_METHOD_ID'
  /** `UNKNOWN` cannot be set. */
  | 'UNKNOWN_PER_USER_MFA_STATE'
  /** `UNKNOWN` stands for what this API does not know, and cannot be filtered by. */
  | 'UNKNOWN_REGISTERED_METHOD'
  /** Not the `plan` of a dry run for this person and this caller. */
  | 'UNKNOWN_RESET_PLAN';

/** The outcome of `issueQrCodePin`. */
export type IssueQrCodePinResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | IssueQrCodePinSuccess | NotSupportedInCloudError | OutcomeUnknownError | QrCodePinAlreadyExistsError | QrCodePinNotAllowedByPolicyError | RateLimitedError | SecretAlreadyIssuedError | SecretLostError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The QR code and the PIN were issued. This is the only answer that shows them. */
export type IssueQrCodePinSuccess = {
  readonly __typename?: 'IssueQrCodePinSuccess';
  /**
   * The QR code as an image, base64, as Microsoft Graph made it. For the person alone; shown nowhere else, and never
   * again.
   */
  readonly image: Scalars['String']['output'];
  /** The first PIN, for the person alone. */
  readonly pin: Scalars['String']['output'];
  /** The method, as Microsoft Graph answered. */
  readonly qrCodePinMethod: QrCodePinMethod;
  /** What the QR code holds, base64. Null if Microsoft Graph sends the image only. */
  readonly rawContent: Maybe<Scalars['String']['output']>;
  /** The person. */
  readonly user: User;
};

/** The outcome of `issueTemporaryAccessPass`. */
export type IssueTemporaryAccessPassResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | IssueTemporaryAccessPassSuccess | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SecretAlreadyIssuedError | SecretLostError | SignInRequiredError | StepUpRequiredError | TemporaryAccessPassAlreadyExistsError | TemporaryAccessPassNotAllowedByPolicyError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The pass was issued. This is the only answer that shows it. */
export type IssueTemporaryAccessPassSuccess = {
  readonly __typename?: 'IssueTemporaryAccessPassSuccess';
  /** The pass itself, for the person alone. It is shown nowhere else, and never again. */
  readonly temporaryAccessPass: Scalars['String']['output'];
  /** The method, from Microsoft Graph's response. */
  readonly temporaryAccessPassMethod: TemporaryAccessPassMethod;
  /** The person. */
  readonly user: User;
};

/** The outcome of `issueTemporaryQrCode`. */
export type IssueTemporaryQrCodeResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | IssueTemporaryQrCodeSuccess | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | QrCodePinAlreadyExistsError | RateLimitedError | SecretAlreadyIssuedError | SecretLostError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The temporary QR code was issued. This is the only answer that shows it. */
export type IssueTemporaryQrCodeSuccess = {
  readonly __typename?: 'IssueTemporaryQrCodeSuccess';
  /** Until when it can be used. Null if Microsoft Graph does not say. */
  readonly expireDateTime: Maybe<Scalars['DateTime']['output']>;
  /**
   * The QR code as an image, base64, as Microsoft Graph made it. For the person alone; shown nowhere else, and never
   * again.
   */
  readonly image: Scalars['String']['output'];
  /** What the QR code holds, base64. Null if Microsoft Graph sends the image only. */
  readonly rawContent: Maybe<Scalars['String']['output']>;
  /** The person. */
  readonly user: User;
};

/** The strength of a key on a device. */
export type KeyStrength =
  /** Normal strength. */
  | 'NORMAL'
  /** A value that is newer than this API, or none. */
  | 'UNKNOWN'
  /** Weak: the method should be registered again. */
  | 'WEAK';

/**
 * The report needs a Microsoft Entra ID P1 or P2 licence in the tenant, and is not made for B2C tenants. Microsoft Graph is known
 * to say so at times in licensed tenants as well: a second try is worth it. Graph: 403
 * `Authentication_RequestFromNonPremiumTenantOrB2CTenant`.
 */
export type LicenceRequiredError = Error & {
  readonly __typename?: 'LicenceRequiredError';
  /** Always `LICENCE_REQUIRED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The person exists but has no method of this kind with this id. */
export type MethodNotFoundError = Error & {
  readonly __typename?: 'MethodNotFoundError';
  /** Always `METHOD_NOT_FOUND`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
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
  /** When the app was registered. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Microsoft Graph's tag of the app. Null if Microsoft Graph does not say. */
  readonly deviceTag: Maybe<Scalars['String']['output']>;
  /** The phone's name, as it was when the app was registered. Null if Microsoft Graph does not say. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the registration (GUID). */
  readonly methodId: Scalars['ID']['output'];
  /** The version of the app. Null if Microsoft Graph does not say. */
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
 * An alternate mobile phone requires a mobile phone: it cannot be added without one, and the mobile phone cannot be
 * removed before it. To remove the mobile number, update the mobile phone to the other number, then delete the alternate
 * mobile phone.
 */
export type MobilePhoneRequiredError = Error & {
  readonly __typename?: 'MobilePhoneRequiredError';
  /** Always `MOBILE_PHONE_REQUIRED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Adds an e-mail address for password reset; a person has at most one. Graph does not offer this for one's own account.
   * Microsoft Graph: https://learn.microsoft.com/graph/api/authentication-post-emailmethods
   */
  readonly addEmailMethod: Maybe<AddEmailMethodResult>;
  /**
   * `addEmailMethod` for up to 1,000 people, such as before they may reset their passwords themselves: 20 of them in a
   * request to Microsoft Graph. Each is decided alone; one's failure does not affect the others.
   */
  readonly addEmailMethods: Maybe<BulkAddEmailMethodPayload>;
  /**
   * Registers an external provider of the authentication methods policy for a person, whom it confirms from then on.
   * Graph does not offer this for one's own account. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-post-externalauthenticationmethods
   */
  readonly addExternalMethod: Maybe<AddExternalMethodResult>;
  /**
   * Adds a phone. If policy allows it, Microsoft Graph also tries to turn SMS sign-in on for a mobile phone. Graph does
   * not offer this for one's own account. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-post-phonemethods
   */
  readonly addPhoneMethod: Maybe<AddPhoneMethodResult>;
  /**
   * Removes a method of any kind that Microsoft Graph can remove: like the delete mutation of its kind, with the rights
   * for that kind.
   */
  readonly deleteAuthenticationMethod: Maybe<DeleteAuthenticationMethodResult>;
  /**
   * `deleteAuthenticationMethod` for up to 1,000 methods, such as those of people who leave: 20 of them in a request to
   * Microsoft Graph. Each is decided alone; one's failure does not affect the others. Where Graph demands an order among one
   * person's methods, use `resetAuthenticationMethods`.
   */
  readonly deleteAuthenticationMethods: Maybe<BulkDeleteAuthenticationMethodPayload>;
  /**
   * Removes a person's e-mail address for password reset. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/emailauthenticationmethod-delete
   */
  readonly deleteEmailMethod: Maybe<DeleteEmailMethodResult>;
  /**
   * Removes an external authentication method: its provider no longer authenticates this person. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/externalauthenticationmethod-delete
   */
  readonly deleteExternalMethod: Maybe<DeleteExternalMethodResult>;
  /**
   * Removes a passkey or FIDO2 security key: it can no longer be used to sign in. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/fido2authenticationmethod-delete
   */
  readonly deleteFido2Method: Maybe<DeleteFido2MethodResult>;
  /**
   * Removes a registration of Microsoft Authenticator: the app can no longer approve sign-ins of this person. Microsoft
   * Graph:
   * https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-delete
   */
  readonly deleteMicrosoftAuthenticatorMethod: Maybe<DeleteMicrosoftAuthenticatorMethodResult>;
  /** Removes a phone. Microsoft Graph: https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete */
  readonly deletePhoneMethod: Maybe<DeletePhoneMethodResult>;
  /**
   * Removes a platform credential: its device can no longer sign this person in with it. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/platformcredentialauthenticationmethod-delete
   */
  readonly deletePlatformCredentialMethod: Maybe<DeletePlatformCredentialMethodResult>;
  /**
   * Removes a person's QR codes and PIN. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/qrcodepinauthenticationmethod-delete
   */
  readonly deleteQrCodePinMethod: Maybe<DeleteQrCodePinMethodResult>;
  /**
   * Removes a software OATH token: its codes are no longer accepted. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/softwareoathauthenticationmethod-delete
   */
  readonly deleteSoftwareOathMethod: Maybe<DeleteSoftwareOathMethodResult>;
  /**
   * Removes a Temporary Access Pass: it can no longer be used to sign in. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-delete
   */
  readonly deleteTemporaryAccessPassMethod: Maybe<DeleteTemporaryAccessPassMethodResult>;
  /**
   * Removes a registration of Windows Hello for Business: its device can no longer sign this person in with it. Microsoft
   * Graph: https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-delete
   */
  readonly deleteWindowsHelloForBusinessMethod: Maybe<DeleteWindowsHelloForBusinessMethodResult>;
  /**
   * Disables SMS sign-in for the phone. The number remains a phone method, but a person without a password can no longer
   * sign in. Safe to repeat. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/phoneauthenticationmethod-disablesmssignin
   */
  readonly disableSmsSignIn: Maybe<DisableSmsSignInResult>;
  /**
   * `disableSmsSignIn` for up to 1,000 phones: ⌈n/20⌉ requests to Microsoft Graph if people are named by object id and
   * nothing fails. Targets are independent: the failure of one does not affect others. Safe to repeat.
   */
  readonly disableSmsSignInForUsers: Maybe<BulkDisableSmsSignInPayload>;
  /**
   * Enables SMS sign-in: the person can sign in with this mobile number and a code sent by SMS. Safe to repeat.
   *
   * Microsoft is retiring it: SMS and voice provided by Microsoft end in the public cloud on 2027-02-01, or on 2027-07-01
   * for Global Administrators and external users. SMS sign-in as a primary method ends on the same dates, also with a
   * telephony provider. Azure AD B2C is not affected; External ID follows later.
   *
   * Microsoft Graph: https://learn.microsoft.com/graph/api/phoneauthenticationmethod-enablesmssignin
   */
  readonly enableSmsSignIn: Maybe<EnableSmsSignInResult>;
  /**
   * `enableSmsSignIn` for up to 1,000 phones: ⌈n/20⌉ requests to Microsoft Graph if people are named by object id and
   * nothing fails. Targets are independent: the failure of one does not affect others. Safe to repeat.
   *
   * Microsoft is retiring it: SMS and voice provided by Microsoft end in the public cloud on 2027-02-01, or on 2027-07-01
   * for Global Administrators and external users. SMS sign-in as a primary method ends on the same dates, also with a
   * telephony provider. Azure AD B2C is not affected; External ID follows later.
   */
  readonly enableSmsSignInForUsers: Maybe<BulkEnableSmsSignInPayload>;
  /**
   * Issues a QR code for a person's badge and a PIN that they change at the first sign-in, and shows both once. A person
   * whose code can be used keeps it: remove it first. Needs a right of its own, which no right to read or to write
   * opens. Microsoft Graph: https://learn.microsoft.com/graph/api/authentication-put-qrcodepinmethod
   */
  readonly issueQrCodePin: Maybe<IssueQrCodePinResult>;
  /**
   * Issues a Temporary Access Pass, with which a person signs in to register a stronger method, and shows it once. A
   * person who has a usable one keeps it: remove it first. Needs a right of its own, which no right to read or to write
   * opens; an application issues for people alone whom `APP_ONLY_POLICY` lists by id. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-post-temporaryaccesspassmethods
   */
  readonly issueTemporaryAccessPass: Maybe<IssueTemporaryAccessPassResult>;
  /**
   * `issueTemporaryAccessPass` for up to 1,000 people, such as those who start on one day: 20 of them in a request to
   * Microsoft Graph. Each is decided alone; one's failure touches no other.
   */
  readonly issueTemporaryAccessPasses: Maybe<BulkIssueTemporaryAccessPassPayload>;
  /**
   * Issues a QR code for some hours, for a person who has forgotten their badge, and shows it once. A temporary code
   * that can be used stays. Microsoft Graph: https://learn.microsoft.com/graph/api/qrcode-update
   */
  readonly issueTemporaryQrCode: Maybe<IssueTemporaryQrCodeResult>;
  /**
   * Registers a passkey that was made with `requestFido2CreationOptions` for the same person. Microsoft Graph verifies it.
   * Needs a right of its own, which no right to read or to write opens. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-post-fido2methods
   */
  readonly registerFido2Method: Maybe<RegisterFido2MethodResult>;
  /**
   * Removes a phone that is the person's default method: sets another default, then removes the phone. The result shows the
   * outcome of each; the phone is removed only if the default was set. Uses the beta version of Microsoft Graph, which may
   * change at any time: without `GRAPH_BETA`, the result is `BetaDisabledError` and nothing is sent.
   */
  readonly removeDefaultPhoneMethod: Maybe<RemoveDefaultPhoneMethodResult>;
  /**
   * Requests the creation options with which a passkey is made for somebody else. Changes nothing: each request gets a
   * new challenge, which only `registerFido2Method` for the same person accepts, within five minutes. Treat it as a
   * secret. The passkey must be made by a native client or a security key, since no web page but Microsoft's own can have
   * the relying party id. Needs a right of its own, which no right to read or to write opens. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/fido2authenticationmethod-creationoptions
   */
  readonly requestFido2CreationOptions: Maybe<RequestFido2CreationOptionsResult>;
  /**
   * Removes a person's methods so that they can start over: first a dry run, whose `plan` is then executed. Only methods of
   * the plan are removed, each if it is still as the plan showed it, in the order that Microsoft Graph requires, and each
   * with its own outcome. A password is never removed. Every removal counts as one write, and has its own entries in the
   * audit log. Sign-in sessions go on: `revokeSignInSessions` ends them.
   */
  readonly resetAuthenticationMethods: Maybe<ResetAuthenticationMethodsResult>;
  /**
   * Resets a person's password: to the one given, or to one that Microsoft Graph generates and that is shown once. The
   * person must change it at the next sign-in. Needs a right of its own, which no right to read or to write opens, and a
   * signed-in person: Microsoft Graph lets no application reset a password, and nobody their own. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword
   */
  readonly resetPassword: Maybe<ResetPasswordResult>;
  /**
   * Replaces a person's PIN by a new one that they change at the next sign-in, and shows it once. The QR codes stay.
   * Microsoft Graph: https://learn.microsoft.com/graph/api/qrpin-update
   */
  readonly resetQrCodePin: Maybe<ResetQrCodePinResult>;
  /**
   * Ends a person's sign-in sessions: the refresh tokens that applications hold and the session cookies of browsers stop
   * working, after a few minutes at most. A second execution does no harm: people who signed in between sign in again. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/user-revokesigninsessions
   */
  readonly revokeSignInSessions: Maybe<RevokeSignInSessionsResult>;
  /**
   * Sets the state of a person's per-user multifactor authentication. Uses the beta version of Microsoft Graph, which may
   * change at any time: without `GRAPH_BETA`, the result is `BetaDisabledError` and nothing is sent. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-update?view=graph-rest-beta
   */
  readonly setPerUserMfaState: Maybe<SetPerUserMfaStateResult>;
  /**
   * Sets a person's default method, or whether the system prefers the strongest one. Uses the beta version of Microsoft
   * Graph, which may change at any time: without `GRAPH_BETA`, the result is `BetaDisabledError` and nothing is sent.
   * Microsoft Graph: https://learn.microsoft.com/graph/api/authentication-update?view=graph-rest-beta
   */
  readonly setSignInPreferences: Maybe<SetSignInPreferencesResult>;
  /**
   * Changes a person's e-mail address for password reset. Graph does not offer this for one's own account. Microsoft
   * Graph:
   * https://learn.microsoft.com/graph/api/emailauthenticationmethod-update
   */
  readonly updateEmailMethod: Maybe<UpdateEmailMethodResult>;
  /**
   * Changes the number of a phone; its type cannot change. If policy allows it, Microsoft Graph also tries to turn SMS
   * sign-in on for a mobile phone. Graph does not offer this for one's own account. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/phoneauthenticationmethod-update
   */
  readonly updatePhoneMethod: Maybe<UpdatePhoneMethodResult>;
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationAddEmailMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EmailMethodInput;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationAddEmailMethodsArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  targets: ReadonlyArray<EmailMethodTarget>;
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationAddExternalMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddExternalMethodInput;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationAddPhoneMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddPhoneMethodInput;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeleteAuthenticationMethodArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeleteAuthenticationMethodsArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  targets: ReadonlyArray<DeleteAuthenticationMethodTarget>;
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeleteEmailMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeleteExternalMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeleteFido2MethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeleteMicrosoftAuthenticatorMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeletePhoneMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeletePlatformCredentialMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeleteQrCodePinMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeleteSoftwareOathMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeleteTemporaryAccessPassMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDeleteWindowsHelloForBusinessMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDisableSmsSignInArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationDisableSmsSignInForUsersArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  targets: ReadonlyArray<SmsSignInTarget>;
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationEnableSmsSignInArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationEnableSmsSignInForUsersArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  targets: ReadonlyArray<SmsSignInTarget>;
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationIssueQrCodePinArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<QrCodePinInput>;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationIssueTemporaryAccessPassArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<TemporaryAccessPassInput>;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationIssueTemporaryAccessPassesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<TemporaryAccessPassInput>;
  targets: ReadonlyArray<TemporaryAccessPassTarget>;
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationIssueTemporaryQrCodeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TemporaryQrCodeInput;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationRegisterFido2MethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterFido2MethodInput;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationRemoveDefaultPhoneMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  newDefault: DefaultMfaMethod;
  phoneType: AssignablePhoneType;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationRequestFido2CreationOptionsArgs = {
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationResetAuthenticationMethodsArgs = {
  dryRun?: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  keep?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  plan?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationResetPasswordArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<ResetPasswordInput>;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationResetQrCodePinArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationRevokeSignInSessionsArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationSetPerUserMfaStateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  state: PerUserMfaState;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationSetSignInPreferencesArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SignInPreferencesInput;
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationUpdateEmailMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EmailMethodInput;
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/**
 * Writes. Each changes one authentication method of one person, with at most one write request to Microsoft Graph unless
 * stated otherwise.
 */
export type MutationUpdatePhoneMethodArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdatePhoneMethodInput;
  methodId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};

/** An object with a globally unique id, which `Query.node` resolves. */
export type Node = {
  /** Globally unique: no two objects of this API share it, whatever their types. */
  readonly id: Scalars['ID']['output'];
};

/** This operation does not exist in the national cloud of this tenant. No request was sent to Microsoft Graph. */
export type NotSupportedInCloudError = Error & {
  readonly __typename?: 'NotSupportedInCloudError';
  /** The cloud that the gateway is configured for. */
  readonly cloud: GraphCloud;
  /** Always `NOT_SUPPORTED_IN_CLOUD`. */
  readonly code: ErrorCode;
  /** Always null: no request was sent to Graph. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** One write, as the gateway has stored it. */
export type Operation = Node & {
  readonly __typename?: 'Operation';
  /** Opaque and globally unique. For `Query.operation`, `operationId` is needed. */
  readonly id: Scalars['ID']['output'];
  /** The mutation that started the write. */
  readonly kind: OperationKind;
  /** The id of the write, a GUID, as in errors. In Microsoft Graph's logs it is the `client-request-id`. */
  readonly operationId: Scalars['ID']['output'];
  /** When the gateway started it. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Its outcome. */
  readonly state: OperationState;
  /** The person acted on. */
  readonly user: User;
};

/** The kind of a write: the mutation of the same name. */
export type OperationKind =
  /** `addEmailMethod`. */
  | 'ADD_EMAIL_METHOD'
  /** `addExternalMethod`. */
  | 'ADD_EXTERNAL_METHOD'
  /** `addPhoneMethod`. */
  | 'ADD_PHONE_METHOD'
  /** `deleteAuthenticationMethod`. No operation has this kind: each has that of the kind-specific mutation. */
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
  /** `deleteQrCodePinMethod`. */
  | 'DELETE_QR_CODE_PIN_METHOD'
  /** `deleteSoftwareOathMethod`. */
  | 'DELETE_SOFTWARE_OATH_METHOD'
  /** `deleteTemporaryAccessPassMethod`. */
  | 'DELETE_TEMPORARY_ACCESS_PASS_METHOD'
  /** `deleteWindowsHelloForBusinessMethod`. */
  | 'DELETE_WINDOWS_HELLO_FOR_BUSINESS_METHOD'
  /** `disableSmsSignIn`, single or in bulk. */
  | 'DISABLE_SMS_SIGN_IN'
  /** `enableSmsSignIn`, single or in bulk. */
  | 'ENABLE_SMS_SIGN_IN'
  /** `issueQrCodePin`. */
  | 'ISSUE_QR_CODE_PIN'
  /** `issueTemporaryAccessPass`. */
  | 'ISSUE_TEMPORARY_ACCESS_PASS'
  /** `issueTemporaryQrCode`. */
  | 'ISSUE_TEMPORARY_QR_CODE'
  /** `registerFido2Method`. */
  | 'REGISTER_FIDO2_METHOD'
  /** `removeDefaultPhoneMethod`, whose two writes are operations of their own. */
  | 'REMOVE_DEFAULT_PHONE_METHOD'
  /** `requestFido2CreationOptions`. */
  | 'REQUEST_FIDO2_CREATION_OPTIONS'
  /** `resetAuthenticationMethods`. No operation has this kind: each removal has that of the kind-specific mutation. */
  | 'RESET_AUTHENTICATION_METHODS'
  /** `resetPassword`. */
  | 'RESET_PASSWORD'
  /** `resetQrCodePin`. */
  | 'RESET_QR_CODE_PIN'
  /** `revokeSignInSessions`. */
  | 'REVOKE_SIGN_IN_SESSIONS'
  /** `setPerUserMfaState`. */
  | 'SET_PER_USER_MFA_STATE'
  /** `setSignInPreferences`. */
  | 'SET_SIGN_IN_PREFERENCES'
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
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A write, or why it cannot be shown. */
export type OperationResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | Operation | OperationNotFoundError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError;

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

/**
 * The write was sent, but its outcome could not be determined in time. Do not repeat it blindly: use `Query.operation`, or
 * read the method.
 */
export type OutcomeUnknownError = Error & {
  readonly __typename?: 'OutcomeUnknownError';
  /** Always `OUTCOME_UNKNOWN`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** For `Query.operation`. In Microsoft Graph's logs it is the `client-request-id`. */
  readonly operationId: Scalars['ID']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Where a list goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The value of `after` for the next page; null on the last page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is a next page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Always false: lists are paged forward only. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Always null: lists are paged forward only. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** This credential is registered already. */
export type PasskeyAlreadyRegisteredError = Error & {
  readonly __typename?: 'PasskeyAlreadyRegisteredError';
  /** Always `PASSKEY_ALREADY_REGISTERED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Microsoft Graph's id of the passkey. Null if it is not one of this person's. */
  readonly methodId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * The five minutes of the challenge are over. Request new creation options and let the authenticator make a new
 * credential.
 */
export type PasskeyChallengeExpiredError = Error & {
  readonly __typename?: 'PasskeyChallengeExpiredError';
  /** Always `PASSKEY_CHALLENGE_EXPIRED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The person has as many passkeys as Microsoft Entra allows. Remove one first. */
export type PasskeyLimitReachedError = Error & {
  readonly __typename?: 'PasskeyLimitReachedError';
  /** Always `PASSKEY_LIMIT_REACHED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The tenant's authentication methods policy does not allow this passkey. */
export type PasskeyNotAllowedByPolicyError = Error & {
  readonly __typename?: 'PasskeyNotAllowedByPolicyError';
  /** The model of the authenticator (AAGUID), which key restrictions name. Null if no credential was made yet. */
  readonly aaGuid: Maybe<Scalars['String']['output']>;
  /** Always `PASSKEY_NOT_ALLOWED_BY_POLICY`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The rule of the policy that refuses. */
  readonly policyRule: PasskeyPolicyRule;
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A rule of the tenant's policy for passkeys (FIDO2). */
export type PasskeyPolicyRule =
  /** Attestation is enforced, and no certificate vouches for this authenticator. */
  | 'ATTESTATION'
  /** Passkeys are disabled for the tenant or for this person. */
  | 'DISABLED'
  /** Key restrictions do not allow this model (AAGUID). */
  | 'KEY_RESTRICTIONS'
  /** "Allow self-service set up" is off. Microsoft Graph requires it also for registering on behalf of others. */
  | 'SELF_SERVICE_SETUP'
  /** Microsoft Graph names the policy and no rule of it, and the caller may not read the policy, or it explains nothing. */
  | 'UNKNOWN';

/**
 * Microsoft Graph does not offer this here. It registers passkeys for other people only: for oneself, use
 * https://mysignins.microsoft.com/security-info.
 */
export type PasskeyRegistrationNotAvailableError = Error & {
  readonly __typename?: 'PasskeyRegistrationNotAvailableError';
  /** Always `PASSKEY_REGISTRATION_NOT_AVAILABLE`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * Microsoft Graph did not accept the credential: the challenge was made for another person or has been used, or relying
 * party, origin, user verification or a signature is wrong. Request new creation options for the same person.
 */
export type PasskeyRejectedError = Error & {
  readonly __typename?: 'PasskeyRejectedError';
  /** Always `PASSKEY_REJECTED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Where a passkey is stored. */
export type PasskeyType =
  /** On one device; never copied. */
  | 'DEVICE_BOUND'
  /** Synchronised between its owner's devices by a passkey provider. */
  | 'SYNCED'
  /** A value that is newer than this API, or none. */
  | 'UNKNOWN';

/**
 * A person's password, which is never shown. It cannot be removed. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/passwordauthenticationmethod
 */
export type PasswordMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'PasswordMethod';
  /** When the password was set, if Microsoft Graph shows it. Null if Microsoft Graph does not say. */
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
  /** The items, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<PasswordMethod>;
};

/** A password, or why it cannot be shown. */
export type PasswordMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | PasswordMethod | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's passwords, or why they cannot be shown. */
export type PasswordMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | PasswordMethodList | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** Microsoft Graph cannot remove a password. Nothing was sent. */
export type PasswordNotRemovableError = Error & {
  readonly __typename?: 'PasswordNotRemovableError';
  /** Always `PASSWORD_NOT_REMOVABLE`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * Microsoft Graph accepted the reset, and did not say in the time of this request whether it took effect. The query
 * `operation` with `operationId` tells, as long as this gateway process runs. Do not send it again before.
 */
export type PasswordResetPendingError = Error & {
  readonly __typename?: 'PasswordResetPendingError';
  /** Always `PASSWORD_RESET_PENDING`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /**
   * The generated password, which the person has if the reset takes effect. Only this response shows it. Null if `input`
   * had one, and for a repeat.
   */
  readonly newPassword: Maybe<Scalars['String']['output']>;
  /** For the query `operation`. */
  readonly operationId: Scalars['ID']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** Why a password was not reset. */
export type PasswordResetRefusalCause =
  /**
   * The person's password comes from an on-premises directory, and was not written there: a password must be given, and
   * password writeback must be on and working.
   */
  | 'ON_PREMISES'
  /** It is the caller's own. No request was sent to Microsoft Graph. */
  | 'OWN_ACCOUNT'
  /** The password does not meet the requirements, or is banned. */
  | 'PASSWORD_POLICY'
  /** Microsoft Graph does not say why. */
  | 'UNKNOWN';

/** The password was not reset. */
export type PasswordResetRefusedError = Error & {
  readonly __typename?: 'PasswordResetRefusedError';
  /** Why, as far as it can be told. */
  readonly cause: PasswordResetRefusalCause;
  /** Always `PASSWORD_RESET_REFUSED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph refused the request itself. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A person's per-user multifactor authentication; the beta version of Microsoft Graph. */
export type PerUserMfa = {
  readonly __typename?: 'PerUserMfa';
  /** The state. */
  readonly perUserMfaState: PerUserMfaState;
  /** The person. */
  readonly user: User;
};

/** The state of per-user multifactor authentication, or why it cannot be shown. */
export type PerUserMfaResult = AccessBlockedError | AccessDeniedError | BetaDisabledError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | PerUserMfa | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The state of per-user multifactor authentication. */
export type PerUserMfaState =
  /** Off for this person. Conditional Access may require it nevertheless. */
  | 'DISABLED'
  /** On: the person is asked to register at the next sign-in. */
  | 'ENABLED'
  /** On, and the person must use it. */
  | 'ENFORCED'
  /** A value that is newer than this API, or none. */
  | 'UNKNOWN';

/**
 * A phone that a person can authenticate with. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod
 */
export type PhoneMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'PhoneMethod';
  /** When the phone was registered. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /**
   * Opaque and globally unique: it distinguishes phones of different people. Accepted wherever a `methodId` is, together
   * with the person it belongs to.
   */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the method. It is the same for every person's phone of that type. */
  readonly methodId: Scalars['ID']['output'];
  /**
   * The number as Microsoft Graph shows it to this caller: `+{country code} {number}x{extension}`, or masked (an
   * Authentication Administrator sees masked numbers of others). Null if Graph shows none.
   */
  readonly phoneNumber: Maybe<Scalars['PhoneNumber']['output']>;
  /** The type of the phone. */
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
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The type that the person already has. */
  readonly phoneType: PhoneType;
  /** The gateway's id of this request, as in its log. */
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

/** The person exists but has no phone with this id. */
export type PhoneMethodNotFoundError = Error & {
  readonly __typename?: 'PhoneMethodNotFoundError';
  /** Always `PHONE_METHOD_NOT_FOUND`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A phone, or why it cannot be shown. */
export type PhoneMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | PhoneMethod | PhoneMethodNotFoundError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's phones, or why they cannot be shown. */
export type PhoneMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | PhoneMethodList | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/**
 * Only a mobile phone can be used for SMS sign-in, and this phone has another type. It is the phone that `methodId` names
 * or, if that is the mobile phone and the person has none, the phone that the person has instead.
 * Microsoft retires SMS sign-in as a primary method in the public cloud on 2027-02-01, or on 2027-07-01 for Global
 * Administrators and external users.
 */
export type PhoneNotMobileError = Error & {
  readonly __typename?: 'PhoneNotMobileError';
  /** Always `PHONE_NOT_MOBILE`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The type of that phone. */
  readonly phoneType: PhoneType;
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A phone that has the number, or may have it. */
export type PhoneNumberHolder = {
  readonly __typename?: 'PhoneNumberHolder';
  /** How sure that is. */
  readonly match: PhoneNumberMatch;
  /** The phone, its number as Microsoft Graph shows it to the caller. */
  readonly phoneMethod: PhoneMethod;
  /** The person. */
  readonly user: User;
};

/** What one page of a search for a number has found. */
export type PhoneNumberHolderPage = {
  readonly __typename?: 'PhoneNumberHolderPage';
  /** What this page and those before it amount to. */
  readonly conclusion: PhoneNumberSearchConclusion;
  /**
   * Deleted people, one of whom may have kept the number: a number stays taken while its holder can be restored, and the phones
   * of deleted people cannot be read. Read on the last page only, and only where nobody was found for certain; null otherwise.
   * Needs `Directory.Read`.
   */
  readonly deletedCandidates: Maybe<DeletedCandidatesResult>;
  /**
   * The phones of this page that have the number or may have it: those that sign in with it first, then those that have it, then
   * those that may.
   */
  readonly holders: ReadonlyArray<PhoneNumberHolder>;
  /** How many people this page and those before it have looked at, `unread` included. */
  readonly lookedAt: Scalars['Int']['output'];
  /** Where the search goes on. */
  readonly pageInfo: PageInfo;
  /** How many people remain: 0 on the last page, before it by the report's own count. Null where that is not known. */
  readonly remaining: Maybe<Scalars['Int']['output']>;
  /** When the report was made that says whom to look at. Null where Microsoft Graph does not say. */
  readonly reportLastUpdatedDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The people of this page whose phones could not be read. */
  readonly unread: ReadonlyArray<UnreadPhones>;
  /** What not to conclude, in English sentences. */
  readonly warning: Scalars['String']['output'];
};

/** What one page has found, or why nobody was looked at. */
export type PhoneNumberHoldersResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | LicenceRequiredError | PhoneNumberHolderPage | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError;

/** How sure it is that a phone has the number. */
export type PhoneNumberMatch =
  /** Microsoft Graph shows the whole number, and it is the same. */
  | 'HAS_IT'
  /** Microsoft Graph shows the number masked, and nothing that shows contradicts; or it shows something that is no number. */
  | 'MAY_HAVE_IT';

/**
 * Another person in the tenant signs in with this number. Graph: 409 `phoneNumberNotUnique`.
 * Graph may save a number and still refuse to enable SMS sign-in for it: if a read shows that, the result is a success with
 * `smsSignInWarning`; otherwise see `saved`.
 * Microsoft retires SMS sign-in as a primary method in the public cloud on 2027-02-01, or on 2027-07-01 for Global
 * Administrators and external users.
 */
export type PhoneNumberNotUniqueError = Error & {
  readonly __typename?: 'PhoneNumberNotUniqueError';
  /** Always `PHONE_NUMBER_NOT_UNIQUE`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** For `Query.operation`, if `saved` is null. Otherwise null. */
  readonly openOperationId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
  /**
   * False if the phone was not changed, as always when SMS sign-in is turned on. Null if it is not known yet whether Graph
   * saved the number: reads may show a change only after some seconds. Use `Query.operation` then. Never true.
   */
  readonly saved: Maybe<Scalars['Boolean']['output']>;
};

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

/**
 * A hardware-bound credential of one device, such as macOS Platform SSO, set up by its owner. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/platformcredentialauthenticationmethod
 */
export type PlatformCredentialMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'PlatformCredentialMethod';
  /** When the credential was set up. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The name of the device. Null if Microsoft Graph does not say. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The strength of the key. */
  readonly keyStrength: KeyStrength;
  /** Microsoft Graph's id of the key: a GUID, or a case-sensitive string. */
  readonly methodId: Scalars['ID']['output'];
  /** The operating system of the device. */
  readonly platform: CredentialPlatform;
  /** The person it belongs to. */
  readonly user: User;
};

/** The platform credentials of one person. */
export type PlatformCredentialMethodList = {
  readonly __typename?: 'PlatformCredentialMethodList';
  /** The items, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<PlatformCredentialMethod>;
};

/** A platform credential, or why it cannot be shown. */
export type PlatformCredentialMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | PlatformCredentialMethod | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's platform credentials, or why they cannot be shown. */
export type PlatformCredentialMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | PlatformCredentialMethodList | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A QR code, without its image. */
export type QrCode = {
  readonly __typename?: 'QrCode';
  /** When it was created. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Until when it can be used. Null if Microsoft Graph does not say. */
  readonly expireDateTime: Maybe<Scalars['DateTime']['output']>;
  /** From when on it can be used. Null if Microsoft Graph does not say. */
  readonly startDateTime: Maybe<Scalars['DateTime']['output']>;
};

/**
 * The person has a QR code of this kind that has not expired. Remove the method with `deleteQrCodePinMethod` to issue
 * another one.
 */
export type QrCodePinAlreadyExistsError = Error & {
  readonly __typename?: 'QrCodePinAlreadyExistsError';
  /** Always `QR_CODE_PIN_ALREADY_EXISTS`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph answered. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Microsoft Graph's id of the method that is there. Null where it refused without showing one. */
  readonly methodId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, under which its log has it. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** What is issued. */
export type QrCodePinInput = {
  /** Until when the code can be used, at most 395 days after the start; 365 days after it if omitted. */
  readonly expireDateTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first PIN, 8 to 20 digits; Microsoft Graph chooses one if omitted. */
  readonly pin?: InputMaybe<Scalars['String']['input']>;
  /** From when on the code can be used, ISO 8601 with a time zone; from now on if omitted. */
  readonly startDateTime?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * A QR code and a PIN, with which frontline workers sign in on shared devices. Neither is shown after it was issued.
 * Microsoft Graph: https://learn.microsoft.com/graph/api/resources/qrcodepinauthenticationmethod
 */
export type QrCodePinMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'QrCodePinMethod';
  /** When the method was created. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Microsoft Graph's id of the method (GUID). */
  readonly methodId: Scalars['ID']['output'];
  /** What is known of the PIN. Null if there is none. */
  readonly pin: Maybe<QrPin>;
  /** The code of the badge. Null if there is none. */
  readonly standardQRCode: Maybe<QrCode>;
  /** The code for some hours. Null if there is none. */
  readonly temporaryQRCode: Maybe<QrCode>;
  /** The person it belongs to. */
  readonly user: User;
};

/** The QR code with PIN of one person: none or one. */
export type QrCodePinMethodList = {
  readonly __typename?: 'QrCodePinMethodList';
  /** None or one. */
  readonly items: ReadonlyArray<QrCodePinMethod>;
};

/** A QR code with PIN, or the reason why it cannot be shown. */
export type QrCodePinMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | QrCodePinMethod | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's QR code with PIN, or the reason why it cannot be shown. */
export type QrCodePinMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | QrCodePinMethodList | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The tenant's policy does not let this person have a QR code with PIN. */
export type QrCodePinNotAllowedByPolicyError = Error & {
  readonly __typename?: 'QrCodePinNotAllowedByPolicyError';
  /** Always `QR_CODE_PIN_NOT_ALLOWED_BY_POLICY`. */
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

/** A PIN, without its digits. */
export type QrPin = {
  readonly __typename?: 'QrPin';
  /** When it was created. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Whether the person changes it at the next sign-in. Null if Microsoft Graph does not say. */
  readonly forceChangePinNextSignIn: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. Null if Microsoft Graph does not say. */
  readonly updatedDateTime: Maybe<Scalars['DateTime']['output']>;
};

/** Reads. No query changes anything at Microsoft Graph. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * A person's methods of every kind, or of some. Costs one request to Microsoft Graph with `AuthenticationMethods.Read`,
   * otherwise one for each kind that the caller may read. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-list-methods
   */
  readonly authenticationMethods: Maybe<AuthenticationMethodsResult>;
  /**
   * The tenant's authentication methods policy: which methods are enabled, and for whom. Read from Microsoft Graph each
   * time, with one request. https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get
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
  /** One group; null if there is none. Failures are entries in `errors` whose `extensions.code` is an `ErrorCode`. */
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
   * Finds a `User`, an authentication method or an `Operation` by its `id`. Null if no such object exists. If Microsoft
   * Graph refuses or is unavailable: null, with an entry in `errors` whose `extensions.code` is an `ErrorCode`.
   */
  readonly node: Maybe<Node>;
  /**
   * A write that the caller started within the last 24 hours. If its outcome is unknown, the method is read again with the
   * caller's own rights to determine it.
   */
  readonly operation: Maybe<OperationResult>;
  /**
   * A person's password, without its text. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/passwordauthenticationmethod-get
   */
  readonly passwordMethod: Maybe<PasswordMethodResult>;
  /** A person's passwords. Microsoft Graph: https://learn.microsoft.com/graph/api/authentication-list-passwordmethods */
  readonly passwordMethods: Maybe<PasswordMethodsResult>;
  /**
   * The state of a person's per-user multifactor authentication. Uses the beta version of Microsoft Graph, which may change
   * at any time: without `GRAPH_BETA`, the result is `BetaDisabledError` and nothing is requested. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-get?view=graph-rest-beta
   */
  readonly perUserMfa: Maybe<PerUserMfaResult>;
  /** One phone of one person, the mobile phone unless `methodId` is given. */
  readonly phoneMethod: Maybe<PhoneMethodResult>;
  /** The phones of one person. Microsoft Graph: https://learn.microsoft.com/graph/api/authentication-list-phonemethods */
  readonly phoneMethods: Maybe<PhoneMethodsResult>;
  /**
   * Who has this phone number? Microsoft Graph cannot be asked that, so each page looks at a bounded number of the people whom
   * the registration report shows with a mobile phone, and says how far it has come; not asking on is stopping. n people cost
   * ⌈n/20⌉ requests to Microsoft Graph, and one for the report. Those with an office phone alone are not looked at.
   * Needs `PhoneMethods.Read` and `Reports.Read` besides. Each page is recorded in the audit log, with a keyed hash in place of
   * the number, and searches have a budget of their own, as they tell whose number one is.
   */
  readonly phoneNumberHolders: Maybe<PhoneNumberHoldersResult>;
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
  /** A person's QR code with PIN, by its id. */
  readonly qrCodePinMethod: Maybe<QrCodePinMethodResult>;
  /**
   * A person's QR code with PIN: none or one. Not part of `authenticationMethods`, since Microsoft Graph does not
   * document whether its list of all kinds shows it. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/qrcodepinauthenticationmethod-get
   */
  readonly qrCodePinMethods: Maybe<QrCodePinMethodsResult>;
  /**
   * Searches for people, as for a search box: by words of their name, the start of their sign-in name, e-mail address or
   * employee id, or an object id. In Microsoft Graph's order, forward only. Failures are entries in `errors` whose
   * `extensions.code` is an `ErrorCode`.
   */
  readonly searchUsers: Maybe<UserConnection>;
  /**
   * A person's default method and whether the system prefers the strongest one. Uses the beta version of Microsoft Graph,
   * which may change at any time: without `GRAPH_BETA`, the result is `BetaDisabledError` and nothing is requested. For many
   * people, `userRegistrationDetails` shows the same in v1.0. Microsoft Graph:
   * https://learn.microsoft.com/graph/api/authentication-get?view=graph-rest-beta
   */
  readonly signInPreferences: Maybe<SignInPreferencesResult>;
  /**
   * Why people can or cannot sign in by SMS, one result for each of `userIds`, in the same order: the preconditions that
   * Microsoft documents or that are known from practice, check by check. n people cost ⌈3n/20⌉ requests to Microsoft Graph
   * while the tenant's policy is cached (for at most a minute) and names at most 20 groups. For many people the members of
   * the policy's g groups are read instead, where these are few and small: ⌈(2n + g)/20⌉ requests, and one more where a group
   * turns out to be too large for that. A check that may not be read is reported as such and never counts as passed: accounts
   * need `Directory.Read`, policy and groups `Policy.Read`, phones `PhoneMethods.Read`; one's own account and groups need only
   * some read scope.
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
   * Microsoft Entra's report on what people have registered: a row for each person, page by page, forward only. It lags behind
   * the directory by hours, up to a day, and does not hold deleted people. Microsoft Graph allows five requests for reports in
   * ten seconds for the tenant: a page costs one at most, and what was read is kept for a minute.
   */
  readonly userRegistrationDetails: Maybe<UserRegistrationDetailsResult>;
  /**
   * Several people: one result for each of `ids`, in the same order. Phones of n distinct people cost ⌈n/20⌉ requests to
   * Microsoft Graph if `ids` are object ids and only `id` and `phoneMethods` are selected.
   */
  readonly users: Maybe<ReadonlyArray<Maybe<UserResult>>>;
  /** How many people are registered for, and capable of, each feature, by the same report. Costs one of the requests for reports. */
  readonly usersRegisteredByFeature: Maybe<UsersRegisteredByFeatureResult>;
  /** How many people have registered each method, by the same report. Costs one of the requests for reports. */
  readonly usersRegisteredByMethod: Maybe<UsersRegisteredByMethodResult>;
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


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryAuthenticationMethodsArgs = {
  types?: InputMaybe<ReadonlyArray<AuthenticationMethodType>>;
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryEmailMethodArgs = {
  methodId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryEmailMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryExternalMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryExternalMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryFido2MethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryFido2MethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryMicrosoftAuthenticatorMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryMicrosoftAuthenticatorMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryPasswordMethodArgs = {
  methodId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryPasswordMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryPerUserMfaArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryPhoneMethodArgs = {
  methodId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryPhoneMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryPhoneNumberHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  phoneNumber: Scalars['PhoneNumber']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryPlatformCredentialMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryPlatformCredentialMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryQrCodePinMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryQrCodePinMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QuerySearchUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search: Scalars['String']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QuerySignInPreferencesArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QuerySmsSignInReadinessArgs = {
  alsoRead?: ReadonlyArray<SmsSignInExtraRead>;
  ifPolicy?: InputMaybe<SmsPolicyInput>;
  userIds: ReadonlyArray<Scalars['ID']['input']>;
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QuerySmsSignInSurveyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  groupId?: InputMaybe<Scalars['ID']['input']>;
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QuerySoftwareOathMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QuerySoftwareOathMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryTemporaryAccessPassMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryTemporaryAccessPassMethodsArgs = {
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryUserRegistrationDetailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserRegistrationDetailsFilter>;
  first?: Scalars['Int']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryUsersArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryUsersRegisteredByFeatureArgs = {
  includedUserRoles?: IncludedUserRoles;
  includedUserTypes?: IncludedUserTypes;
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryUsersRegisteredByMethodArgs = {
  includedUserRoles?: IncludedUserRoles;
  includedUserTypes?: IncludedUserTypes;
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryWindowsHelloForBusinessMethodArgs = {
  methodId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


/** Reads. No query changes anything at Microsoft Graph. */
export type QueryWindowsHelloForBusinessMethodsArgs = {
  userId: Scalars['ID']['input'];
};

/**
 * The caller has exceeded one of the gateway's rate limits. No request was sent to Microsoft Graph, and nothing was
 * changed.
 */
export type RateLimitedError = Error & RetryLaterError & {
  readonly __typename?: 'RateLimitedError';
  /** Always `RATE_LIMITED`. */
  readonly code: ErrorCode;
  /** Always null: no request was sent to Graph. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Wait at least this many whole seconds before repeating the request. Never null. */
  readonly retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** A passkey to be registered. */
export type RegisterFido2MethodInput = {
  /** What the authenticator made. `clientExtensionResults` are not passed on. */
  readonly credential: Scalars['RegistrationResponseJSON']['input'];
  /** What the person and help desks see it named, 1 to 256 characters. Microsoft's own pages take at most 30. */
  readonly displayName: Scalars['String']['input'];
};

/** The outcome of `registerFido2Method`. */
export type RegisterFido2MethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | NotSupportedInCloudError | OutcomeUnknownError | PasskeyAlreadyRegisteredError | PasskeyChallengeExpiredError | PasskeyLimitReachedError | PasskeyNotAllowedByPolicyError | PasskeyRegistrationNotAvailableError | PasskeyRejectedError | RateLimitedError | RegisterFido2MethodSuccess | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The passkey was registered: the person can sign in with it. */
export type RegisterFido2MethodSuccess = {
  readonly __typename?: 'RegisterFido2MethodSuccess';
  /** The passkey. Null if reads do not show it yet. */
  readonly fido2Method: Maybe<Fido2Method>;
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** A method that is registered. */
export type RegisteredMethod = {
  readonly __typename?: 'RegisteredMethod';
  /** Microsoft Graph's name for it, such as `mobilePhone`; null if it does not have the format of a name. */
  readonly graphName: Maybe<Scalars['String']['output']>;
  /** Which one. */
  readonly name: RegisteredMethodName;
};

/** What the report calls the methods that people register. Its words change: a word that is new is `UNKNOWN`. */
export type RegisteredMethodName =
  /** A second mobile phone. */
  | 'ALTERNATE_MOBILE_PHONE'
  /** A password for one application. */
  | 'APP_PASSWORD'
  /** An e-mail address, for password reset. */
  | 'EMAIL'
  /** A method of an external provider. */
  | 'EXTERNAL_AUTH_METHOD'
  /** A security key, in older reports. */
  | 'FIDO2_SECURITY_KEY'
  /** Codes from a hardware token. */
  | 'HARDWARE_ONE_TIME_PASSCODE'
  /** The platform credential of a Mac. */
  | 'MAC_OS_SECURE_ENCLAVE_KEY'
  /** Microsoft Authenticator, without a password. */
  | 'MICROSOFT_AUTHENTICATOR_PASSWORDLESS'
  /** Microsoft Authenticator, as a second factor. */
  | 'MICROSOFT_AUTHENTICATOR_PUSH'
  /** A mobile phone. */
  | 'MOBILE_PHONE'
  /** An office phone. */
  | 'OFFICE_PHONE'
  /** A passkey bound to a device, such as a security key. */
  | 'PASSKEY_DEVICE_BOUND'
  /** A passkey in Microsoft Authenticator. */
  | 'PASSKEY_DEVICE_BOUND_AUTHENTICATOR'
  /** A passkey in Windows Hello. */
  | 'PASSKEY_DEVICE_BOUND_WINDOWS_HELLO'
  /** A passkey that is synced among devices. */
  | 'PASSKEY_SYNCED'
  /** A password. */
  | 'PASSWORD'
  /** A QR code and a PIN. */
  | 'QR_CODE'
  /** Security questions, for password reset. */
  | 'SECURITY_QUESTION'
  /** Codes from an app. */
  | 'SOFTWARE_ONE_TIME_PASSCODE'
  /** A Temporary Access Pass. */
  | 'TEMPORARY_ACCESS_PASS'
  /** A word that this API does not know. */
  | 'UNKNOWN'
  /** Windows Hello for Business. */
  | 'WINDOWS_HELLO_FOR_BUSINESS';

/** Features that people are registered for or capable of. */
export type RegistrationFeature =
  /** A second factor is registered that policy allows. */
  | 'MFA_CAPABLE'
  /** A passwordless method is registered that policy allows. */
  | 'PASSWORDLESS_CAPABLE'
  /** Both: the person can reset the password. */
  | 'SSPR_CAPABLE'
  /** Policy allows a password reset. */
  | 'SSPR_ENABLED'
  /** Enough methods for a password reset are registered. */
  | 'SSPR_REGISTERED'
  /** A feature that this API does not know. */
  | 'UNKNOWN';

/** A method that is not removed. */
export type RemainingMethod = {
  readonly __typename?: 'RemainingMethod';
  /** The error that a removal would return. Null for `KEPT`, `NOT_IN_PLAN` and `UNKNOWN_KIND`. */
  readonly error: Maybe<Error>;
  /** The method. */
  readonly method: AuthenticationMethod;
  /** Why it stays. */
  readonly reason: RemainingMethodReason;
};

/** Why a method stays. */
export type RemainingMethodReason =
  /** `keep` lists it. */
  | 'KEPT'
  /** The caller may not write methods of its kind; `error` names the scope. */
  | 'NOT_ALLOWED'
  /** The plan does not have it: it was added since. */
  | 'NOT_IN_PLAN'
  /** Microsoft Graph cannot remove it: it is a password. */
  | 'NOT_REMOVABLE'
  /** The schema has no mutation for its kind. */
  | 'UNKNOWN_KIND';

/** The outcome of `removeDefaultPhoneMethod`. */
export type RemoveDefaultPhoneMethodResult = AccessBlockedError | AccessDeniedError | BetaDisabledError | DefaultPhoneRemoval | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError;

/** The outcome of `requestFido2CreationOptions`. */
export type RequestFido2CreationOptionsResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | NotSupportedInCloudError | OutcomeUnknownError | PasskeyNotAllowedByPolicyError | PasskeyRegistrationNotAvailableError | RateLimitedError | RequestFido2CreationOptionsSuccess | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** Creation options, for one person and five minutes. */
export type RequestFido2CreationOptionsSuccess = {
  readonly __typename?: 'RequestFido2CreationOptionsSuccess';
  /** Until when the challenge can be used. Microsoft Graph refuses a credential that is registered later. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** What the client passes to the authenticator. */
  readonly publicKey: Scalars['PublicKeyCredentialCreationOptionsJSON']['output'];
  /** The person. */
  readonly user: User;
};

/** The removals, planned or executed, or the reason why there are none. */
export type ResetAuthenticationMethodsResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | AuthenticationMethodsReset | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The password that is set. */
export type ResetPasswordInput = {
  /**
   * At most 256 characters. Microsoft Entra compares it with its banned passwords and the requirements of the cloud and of
   * the on-premises directory. Required for people whose passwords come from an on-premises directory.
   */
  readonly newPassword?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The outcome of `resetPassword`. `SecretLostError`: the reset took effect, and the response lacked the generated password.
 * `OutcomeUnknownError`: the response was lost, and no read shows which password somebody has: reset it again, with a new key.
 */
export type ResetPasswordResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | PasswordResetPendingError | PasswordResetRefusedError | RateLimitedError | ResetPasswordSuccess | SecretAlreadyIssuedError | SecretLostError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** Microsoft Graph reports that the password was reset. Only this response shows a generated password. */
export type ResetPasswordSuccess = {
  readonly __typename?: 'ResetPasswordSuccess';
  /** The generated password, for the person only. Null if `input` had one. */
  readonly newPassword: Maybe<Scalars['String']['output']>;
  /** The person. */
  readonly user: User;
};

/** The outcome of `resetQrCodePin`. */
export type ResetQrCodePinResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | ResetQrCodePinSuccess | SecretAlreadyIssuedError | SecretLostError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The PIN was replaced. This is the only answer that shows it. */
export type ResetQrCodePinSuccess = {
  readonly __typename?: 'ResetQrCodePinSuccess';
  /** The new PIN, for the person alone. */
  readonly pin: Scalars['String']['output'];
  /** The person. */
  readonly user: User;
};

/** One removal. */
export type ResetStep = {
  readonly __typename?: 'ResetStep';
  /** The `AuthenticationMethod.id`. */
  readonly id: Scalars['ID']['output'];
  /** The method before the removal. Null if it did not exist any more. */
  readonly method: Maybe<AuthenticationMethod>;
  /** The result of the removal. Null in a dry run. */
  readonly outcome: Maybe<DeleteAuthenticationMethodResult>;
};

/** A temporary failure: wait, then repeat the same request. */
export type RetryLaterError = {
  /** The stable name of the failure. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Wait at least this many whole seconds before repeating the request. Null if the time is unknown. */
  readonly retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** Always true. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * The outcome of the request to end a person's sign-in sessions. Where it is an `OutcomeUnknownError`, sending it again
 * with another key does no harm.
 */
export type RevokeSignInSessionsResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | OutcomeUnknownError | RateLimitedError | RevokeSignInSessionsSuccess | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** Microsoft Graph accepted the request. It is carried out within a few minutes. */
export type RevokeSignInSessionsSuccess = {
  readonly __typename?: 'RevokeSignInSessionsSuccess';
  /**
   * Whether the person signs in at another tenant: then Microsoft Graph ends no session, although it accepts the request.
   * Read when selected, for callers with `Directory.Read`. Null: it could not be read.
   */
  readonly isExternalUser: Maybe<Scalars['Boolean']['output']>;
  /** The person. */
  readonly user: User;
};

/**
 * It was issued for an earlier request with this `idempotencyKey`, and is shown once only. Whether that answer reached
 * anybody is not known: where nobody has it, remove what was issued and issue a new one, with a new key.
 */
export type SecretAlreadyIssuedError = Error & {
  readonly __typename?: 'SecretAlreadyIssuedError';
  /** Always `SECRET_ALREADY_ISSUED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Microsoft Graph's id of what was issued. Null where it has none. */
  readonly methodId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/**
 * Microsoft Graph issued it, and its answer was lost on the way to the gateway: nobody can show it. Remove what was
 * issued and issue a new one, with a new key.
 */
export type SecretLostError = Error & {
  readonly __typename?: 'SecretLostError';
  /** Always `SECRET_LOST`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Microsoft Graph's id of what was issued. Null where it has none. */
  readonly methodId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `setPerUserMfaState`. */
export type SetPerUserMfaStateResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | BetaDisabledError | ConflictingChangeError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SetPerUserMfaStateSuccess | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The state was set. */
export type SetPerUserMfaStateSuccess = {
  readonly __typename?: 'SetPerUserMfaStateSuccess';
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The outcome of `setSignInPreferences`. */
export type SetSignInPreferencesResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | BetaDisabledError | ConflictingChangeError | DefaultMethodNotRegisteredError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | NotSupportedInCloudError | OutcomeUnknownError | RateLimitedError | SetSignInPreferencesSuccess | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The preferences were set. */
export type SetSignInPreferencesSuccess = {
  readonly __typename?: 'SetSignInPreferencesSuccess';
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** What a person signs in with by default; the beta version of Microsoft Graph. */
export type SignInPreferences = {
  readonly __typename?: 'SignInPreferences';
  /**
   * Whether the system prefers the strongest method that the person has registered, in place of the chosen one. Null if
   * Microsoft Graph does not say.
   */
  readonly isSystemPreferredAuthenticationMethodEnabled: Maybe<Scalars['Boolean']['output']>;
  /** The person. */
  readonly user: User;
  /** The default method that was chosen. Null if Microsoft Graph shows none. */
  readonly userPreferredMethodForSecondaryAuthentication: Maybe<DefaultMfaMethod>;
};

/** What to set of a person's sign-in preferences; the beta version of Microsoft Graph. */
export type SignInPreferencesInput = {
  /** The default method. The system ignores it while it prefers the strongest one. Not `NONE`, not `UNKNOWN`. */
  readonly defaultMethod?: InputMaybe<DefaultMfaMethod>;
  /** Whether the system prefers the strongest method that the person has registered. */
  readonly isSystemPreferred?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A person's sign-in preferences, or why they cannot be shown. */
export type SignInPreferencesResult = AccessBlockedError | AccessDeniedError | BetaDisabledError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInPreferences | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/**
 * Microsoft Entra no longer accepts the caller's sign-in: the password was changed, the session is too old, or the sign-in
 * was revoked. Sign the person in again, then repeat the request with the new token. No request was sent to Microsoft
 * Graph, and nothing was changed. If Microsoft Entra returns a claims challenge, the result is `StepUpRequiredError`
 * instead.
 */
export type SignInRequiredError = Error & {
  readonly __typename?: 'SignInRequiredError';
  /** Always `SIGN_IN_REQUIRED`. */
  readonly code: ErrorCode;
  /** Always null: no request was sent to Graph. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false: the same token will be refused again. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Whose an account is. */
export type SignInUserType =
  /** A guest's. */
  | 'GUEST'
  /** A member's. */
  | 'MEMBER'
  /** A word that this API does not know. */
  | 'UNKNOWN';

/** Alternatives to SMS sign-in. */
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
 * The retirement of SMS sign-in for one person. Microsoft retires it as a primary method in the public cloud, also for
 * tenants with their own telephony provider.
 */
export type SmsRetirement = {
  readonly __typename?: 'SmsRetirement';
  /** The alternatives to SMS sign-in that Microsoft names. */
  readonly alternatives: ReadonlyArray<SmsAlternative>;
  /** The day of the newest source, at midnight UTC. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Whole days until `endsOn`; 0 from that day on. */
  readonly daysLeft: Maybe<Scalars['Int']['output']>;
  /** The day for Global Administrators; the gateway does not check whether the person is one. Null if none is announced. */
  readonly endsForGlobalAdministratorsOn: Maybe<Scalars['DateTime']['output']>;
  /**
   * The first day without SMS sign-in for this population, at midnight UTC. Null if no date is announced for the tenant's
   * cloud, or `population` is null.
   */
  readonly endsOn: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whether the person already has a passkey or security key. Null if that may not or could not be read, or if the cloud has
   * none.
   */
  readonly hasPasskey: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether the person signs in by SMS today and will not be able to from `endsOn` on. Null if the phones could not be
   * read.
   */
  readonly isAffected: Maybe<Scalars['Boolean']['output']>;
  /** The next step, in one English sentence. */
  readonly nextStep: Scalars['String']['output'];
  /** The population that the date applies to; null if the account could not be read. */
  readonly population: Maybe<SmsRetirementPopulation>;
  /** The sources of the dates. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
};

/** The population that a date applies to. */
export type SmsRetirementPopulation =
  /** Members, and guests whose account was created in this tenant. */
  | 'EVERYBODY_ELSE'
  /** Guests whose home is another tenant. */
  | 'EXTERNAL_USER'
  /** Global Administrators. */
  | 'GLOBAL_ADMINISTRATOR';

/** When SMS sign-in ends for one person, or why that is not known. */
export type SmsRetirementResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | RateLimitedError | SignInRequiredError | SmsRetirement | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The certainty of a check. */
export type SmsSignInCertainty =
  /** Reported by Microsoft Graph, or set in the gateway's configuration. */
  | 'CERTAIN'
  /** Derived from policy, groups or properties. Microsoft Entra may decide otherwise. */
  | 'DERIVED'
  /** Not known. */
  | 'UNKNOWN';

/** One check. */
export type SmsSignInCheck = {
  readonly __typename?: 'SmsSignInCheck';
  /** The certainty of the outcome. */
  readonly certainty: SmsSignInCertainty;
  /** The check. */
  readonly check: SmsSignInCheckName;
  /** The outcome in English sentences. */
  readonly explanation: Scalars['String']['output'];
  /** Why the read failed; null if it did not. */
  readonly failure: Maybe<ErrorCode>;
  /** Any one of these permissions is sufficient to read it: scopes of this gateway, or permissions of Microsoft Graph. */
  readonly missingPermissions: ReadonlyArray<Scalars['String']['output']>;
  /** Any one of these Microsoft Entra roles is sufficient to read it, if a role is needed as well. */
  readonly missingRoles: ReadonlyArray<Scalars['String']['output']>;
  /** When the value was read; null if it was not read. */
  readonly observedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its outcome. */
  readonly outcome: SmsSignInCheckOutcome;
  /** A remedy; null if nothing has to be done or no remedy is known. */
  readonly remedy: Maybe<Scalars['String']['output']>;
  /** The source of the outcome. */
  readonly source: SmsSignInSource;
};

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

/** A contradiction between two values that were read. */
export type SmsSignInFinding = {
  readonly __typename?: 'SmsSignInFinding';
  /** The meaning, in English sentences. */
  readonly explanation: Scalars['String']['output'];
  /** The kind of contradiction. */
  readonly kind: SmsSignInFindingKind;
};

/** Kinds of contradictions. */
export type SmsSignInFindingKind =
  /** The policy as read does not include the person, but the phone's state says otherwise: the phone's state counts. */
  | 'PHONE_OUTRANKS_POLICY'
  /**
   * The phone's state says that policy forbids SMS sign-in, but the policy as read includes the person: changes of a
   * policy or group take time to propagate.
   */
  | 'POLICY_SETTLING'
  /**
   * Some of the policy's targets that include the person allow sign-in and others do not. One that allows it is
   * sufficient, as far as is known.
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
 * The tenant's authentication methods policy does not allow this person to sign in by SMS. Graph: 405, `disabledByPolicy`.
 * Microsoft retires SMS sign-in as a primary method in the public cloud on 2027-02-01, or on 2027-07-01 for Global
 * Administrators and external users.
 */
export type SmsSignInNotAllowedByPolicyError = Error & {
  readonly __typename?: 'SmsSignInNotAllowedByPolicyError';
  /** Always `SMS_SIGN_IN_NOT_ALLOWED_BY_POLICY`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The state of one person's SMS sign-in, as far as it is known. */
export type SmsSignInReadiness = {
  readonly __typename?: 'SmsSignInReadiness';
  /** All sixteen checks, always in the same order. */
  readonly checks: ReadonlyArray<SmsSignInCheck>;
  /** Contradictions between values that were read. */
  readonly findings: ReadonlyArray<SmsSignInFinding>;
  /** The verdict in one English sentence: the first check that blocks, if one does. */
  readonly headline: Scalars['String']['output'];
  /** What the checks would amount to under the proposed policy; null where none was proposed. */
  readonly ifPolicy: Maybe<SmsSignInIfPolicy>;
  /** How long ago the tenant's policy was read, in whole seconds: at most 60. Null if it could not be read. */
  readonly policyAgeSeconds: Maybe<Scalars['Int']['output']>;
  /** The state of the mobile phone as Microsoft Graph shows it; null without a mobile phone, or if it could not be read. */
  readonly smsSignInState: Maybe<SmsSignInState>;
  /** The person; null if nobody was found. */
  readonly user: Maybe<User>;
  /** The object id of the person, or the given name if nobody has it. */
  readonly userId: Scalars['ID']['output'];
  /** The summary of the checks. */
  readonly verdict: SmsSignInVerdict;
};

/** The checks of one person, or why they could not be made. */
export type SmsSignInReadinessResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | RateLimitedError | SignInRequiredError | SmsSignInReadiness | StepUpRequiredError | ThrottledError | UnexpectedGraphError;

/** The source of a check. */
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
  /** None: it was not checked. */
  | 'NONE'
  /** The person's phones. */
  | 'PHONES'
  /** The SMS part of the tenant's authentication methods policy. */
  | 'POLICY'
  /** The policy, and the person's membership in its groups. */
  | 'POLICY_AND_GROUPS'
  /** The policy that the query proposes, and which of its groups the person is in. */
  | 'PROPOSED_POLICY'
  /** The sign-in log. */
  | 'SIGN_IN_LOG';

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

/** A page of people, and what all pages so far amount to. */
export type SmsSignInSurvey = {
  readonly __typename?: 'SmsSignInSurvey';
  /** The day for external users, such as invited guests, and for Global Administrators; null if none is announced. */
  readonly endsForOthersOn: Maybe<Scalars['DateTime']['output']>;
  /**
   * The first day without SMS sign-in in the tenant's cloud, at midnight UTC: for everybody but external users and Global
   * Administrators. Null if no date is announced. `User.smsRetirement` has the date of one person.
   */
  readonly endsOn: Maybe<Scalars['DateTime']['output']>;
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
  /** The next step, in one English sentence: the same as of `User.smsRetirement`. */
  readonly nextStep: Scalars['String']['output'];
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
   * A key for this target alone, as in `enableSmsSignIn`: it also applies if the target is repeated among different
   * targets. If omitted, the key of the whole mutation is used.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The phone's `methodId` or its `id`; the mobile phone if omitted or null. */
  readonly methodId?: InputMaybe<Scalars['ID']['input']>;
  /** An object id (GUID), a userPrincipalName or `me`. */
  readonly userId: Scalars['ID']['input'];
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

/**
 * An app that shows one-time codes (OATH TOTP), registered by its owner. Its secret is never shown. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/softwareoathauthenticationmethod
 */
export type SoftwareOathMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'SoftwareOathMethod';
  /** When the token was registered. Null if Microsoft Graph does not say. */
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
  /** The items, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<SoftwareOathMethod>;
};

/** A software OATH token, or why it cannot be shown. */
export type SoftwareOathMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | SoftwareOathMethod | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's software OATH tokens, or why they cannot be shown. */
export type SoftwareOathMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | SoftwareOathMethodList | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/**
 * Microsoft Entra requires more from the caller first, such as a second factor. Sign the person in again with `claims`,
 * then repeat the request with the new token.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export type StepUpRequiredError = Error & {
  readonly __typename?: 'StepUpRequiredError';
  /** The claims request, JSON: pass it unchanged as `claims` to MSAL's `acquireToken…`. */
  readonly claims: Scalars['String']['output'];
  /** Always `STEP_UP_REQUIRED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false: the same token will be refused again. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * What is in progress, as server-sent events on the same path (`Accept: text/event-stream`, GraphQL over SSE, distinct
 * connections mode). A stream ends when its token does.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The progress of a bulk mutation that the caller started, or is about to start, with this `idempotencyKey`: one event
   * now and one for each change, until the mutation has ended. Counts are cumulative and the same whichever replica runs
   * the mutation. A key that is not the caller's looks like one that nobody uses.
   */
  readonly bulkProgress: BulkProgressEvent;
};


/**
 * What is in progress, as server-sent events on the same path (`Accept: text/event-stream`, GraphQL over SSE, distinct
 * connections mode). A stream ends when its token does.
 */
export type SubscriptionBulkProgressArgs = {
  idempotencyKey: Scalars['String']['input'];
};

/**
 * The person has a pass that can be used, now or later. Remove it with `deleteTemporaryAccessPassMethod` to issue
 * another one: Microsoft Graph would replace it, and the person who has it could not sign in.
 */
export type TemporaryAccessPassAlreadyExistsError = Error & {
  readonly __typename?: 'TemporaryAccessPassAlreadyExistsError';
  /** Always `TEMPORARY_ACCESS_PASS_ALREADY_EXISTS`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** Microsoft Graph's id of the pass that is there. Null where it refused without showing one. */
  readonly methodId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** What a pass is to be. */
export type TemporaryAccessPassInput = {
  /** Whether it can be used for one sign-in only. Where left out, as the policy says. */
  readonly isUsableOnce?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * How long it can be used, 10 to 43,200 minutes, within what the tenant's policy allows; the policy's default where
   * left out.
   */
  readonly lifetimeInMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** From when on it can be used, ISO 8601 with a time zone; from now on where left out. */
  readonly startDateTime?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * A time-limited passcode with which a person signs in to register a stronger method. The passcode itself is never shown
 * after it was issued. A person has at most one. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod
 */
export type TemporaryAccessPassMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'TemporaryAccessPassMethod';
  /** When the pass was issued. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Whether it can be used now. Null if Microsoft Graph does not say. */
  readonly isUsable: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be used for one sign-in only. Null if Microsoft Graph does not say. */
  readonly isUsableOnce: Maybe<Scalars['Boolean']['output']>;
  /** How long it can be used from then on, in minutes. Null if Microsoft Graph does not say. */
  readonly lifetimeInMinutes: Maybe<Scalars['Int']['output']>;
  /** Microsoft Graph's id of the pass (GUID). */
  readonly methodId: Scalars['ID']['output'];
  /** Why it can or cannot be used now. */
  readonly methodUsabilityReason: TemporaryAccessPassUsabilityReason;
  /** The time from which the pass can be used. Null if Microsoft Graph does not say. */
  readonly startDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The person it belongs to. */
  readonly user: User;
};

/** The Temporary Access Passes of one person. */
export type TemporaryAccessPassMethodList = {
  readonly __typename?: 'TemporaryAccessPassMethodList';
  /** The items, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<TemporaryAccessPassMethod>;
};

/** A Temporary Access Pass, or why it cannot be shown. */
export type TemporaryAccessPassMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | TemporaryAccessPassMethod | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** A person's Temporary Access Passes, or why they cannot be shown. */
export type TemporaryAccessPassMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | TemporaryAccessPassMethodList | ThrottledError | UnexpectedGraphError | UserNotFoundError;

/** The tenant's policy for Temporary Access Passes does not allow this one. */
export type TemporaryAccessPassNotAllowedByPolicyError = Error & {
  readonly __typename?: 'TemporaryAccessPassNotAllowedByPolicyError';
  /** Always `TEMPORARY_ACCESS_PASS_NOT_ALLOWED_BY_POLICY`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /**
   * The longest lifetime that the policy allows. Null where the caller may not read the policy: that takes
   * `Policy.Read`.
   */
  readonly maximumLifetimeInMinutes: Maybe<Scalars['Int']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /**
   * The shortest lifetime that the policy allows. Null where the caller may not read the policy: that takes
   * `Policy.Read`.
   */
  readonly minimumLifetimeInMinutes: Maybe<Scalars['Int']['output']>;
  /** What of the policy does not allow it. */
  readonly reason: TemporaryAccessPassPolicyReason;
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** What of the policy does not allow a pass, as far as it can be told. */
export type TemporaryAccessPassPolicyReason =
  /** The tenant has passes switched off. */
  | 'DISABLED'
  /** The lifetime is outside the range. */
  | 'LIFETIME_OUT_OF_RANGE'
  /** All passes of the tenant are for one sign-in. */
  | 'REUSE_NOT_ALLOWED'
  /**
   * Microsoft Graph names the policy, and nothing that can be read tells which part of it. The person may not be among
   * those whom it includes.
   */
  | 'UNKNOWN';

/** One person who gets a pass. */
export type TemporaryAccessPassTarget = {
  /**
   * A key for this person alone, as that of `issueTemporaryAccessPass`. Where it is left out, the key of the whole
   * mutation is used.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An object id (GUID), a userPrincipalName or `me`. */
  readonly userId: Scalars['ID']['input'];
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

/** How long a temporary QR code can be used. */
export type TemporaryQrCodeInput = {
  /** 1 to 12 hours, from now on. */
  readonly lifetimeInHours: Scalars['Int']['input'];
};

/**
 * Microsoft Graph throttles, and its pause is longer than this request's deadline. If `openOperationId` is null nothing
 * was changed: the write was never sent, or a read-back after Graph's response showed no effect. Graph: 429, or 409
 * `Directory_ConcurrencyViolation`.
 */
export type ThrottledError = Error & RetryLaterError & {
  readonly __typename?: 'ThrottledError';
  /** Always `THROTTLED`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /**
   * Given if Graph throttled both the write and the read-back, so that the outcome of the write is unknown. A repeat with
   * the same `idempotencyKey` reads back first, and sends the write only if a read shows no effect; `Query.operation`
   * reads back and sends nothing.
   */
  readonly openOperationId: Maybe<Scalars['ID']['output']>;
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Wait at least this many whole seconds before repeating the request. Null if Graph gave no time. */
  readonly retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** True, unless `openOperationId` is given and the write had no `idempotencyKey`. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** The catch-all: Microsoft Graph returned a response for which this API has no more specific type. */
export type UnexpectedGraphError = Error & {
  readonly __typename?: 'UnexpectedGraphError';
  /** Always `UNEXPECTED_GRAPH_ERROR`. */
  readonly code: ErrorCode;
  /** Graph's `error.code`, if it has the format of a code. */
  readonly graphCode: Maybe<Scalars['String']['output']>;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
  /** The HTTP status of Graph's response. */
  readonly status: Scalars['Int']['output'];
};

/** A method of a kind without a type in this schema: Microsoft has added it, or shows it only in the list of all kinds. */
export type UnknownMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'UnknownMethod';
  /** When the method was registered. Null if Microsoft Graph does not say. */
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

/** A person whose phones could not be read. */
export type UnreadPhones = {
  readonly __typename?: 'UnreadPhones';
  /**
   * Why: `USER_NOT_FOUND` for people deleted since the report was made, `ACCESS_DENIED` for those whom the caller's role does not
   * reach.
   */
  readonly failure: ErrorCode;
  /** The person. */
  readonly user: User;
};

/** A kind of method that could not be read. */
export type UnreadableMethods = {
  readonly __typename?: 'UnreadableMethods';
  /** The reason: the member that the list of this kind alone would return. */
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
   * The e-mail method after the change, read only if selected. Null if it cannot be read, or reads still show the state
   * before the change; the change was made nevertheless.
   */
  readonly emailMethod: Maybe<EmailMethod>;
  /** True if Microsoft Graph's response to the write was lost or ambiguous, and a read showed that it took effect. */
  readonly reconciled: Scalars['Boolean']['output'];
  /** The person. */
  readonly user: User;
};

/** The changes to a phone. */
export type UpdatePhoneMethodInput = {
  /** The new number. The success shows it as it was sent. */
  readonly phoneNumber: Scalars['PhoneNumber']['input'];
};

/** The outcome of `updatePhoneMethod`. */
export type UpdatePhoneMethodResult = AccessBlockedError | AccessDeniedError | AuditUnavailableError | ConflictingChangeError | GatewayMisconfiguredError | GraphUnavailableError | IdempotencyKeyReusedError | InvalidInputError | OutcomeUnknownError | PhoneMethodNotFoundError | PhoneNumberNotUniqueError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UpdatePhoneMethodSuccess | UserNotFoundError;

/** The number was changed. */
export type UpdatePhoneMethodSuccess = {
  readonly __typename?: 'UpdatePhoneMethodSuccess';
  /**
   * The phone after the change: from Microsoft Graph's response, or read if selected. Null if it cannot be read, or reads
   * still show the state before the change; the change was made nevertheless. If Graph masks the number, `smsSignInState`
   * may be `UNKNOWN`.
   */
  readonly phoneMethod: Maybe<PhoneMethod>;
  /** The number as it was sent to Microsoft Graph, in its canonical format. */
  readonly phoneNumber: Scalars['PhoneNumber']['output'];
  /**
   * True if Microsoft Graph's response to the write was lost or ambiguous, and a read of the phones showed that it took
   * effect.
   */
  readonly reconciled: Scalars['Boolean']['output'];
  /** Set if the phone was saved but SMS sign-in could not be enabled for it. */
  readonly smsSignInWarning: Maybe<SmsSignInWarning>;
  /** The person. */
  readonly user: User;
};

/** A person in the tenant. Microsoft Graph: https://learn.microsoft.com/graph/api/resources/user */
export type User = Node & {
  readonly __typename?: 'User';
  /** The person's methods of every kind, or of some. */
  readonly authenticationMethods: AuthenticationMethodsResult;
  /** The display name. Looked up if selected. */
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
  /** The person's QR code with PIN: none or one. */
  readonly qrCodePinMethods: QrCodePinMethodsResult;
  /**
   * When SMS sign-in ends for the person, and what to do about it. Requires the same rights as `smsSignInReadiness`,
   * except for the policy, and `Fido2Methods.Read` for `hasPasskey`.
   */
  readonly smsRetirement: Maybe<SmsRetirementResult>;
  /** Why the person can or cannot sign in by SMS. See `Query.smsSignInReadiness`. */
  readonly smsSignInReadiness: Maybe<SmsSignInReadinessResult>;
  /** The person's software OATH tokens. */
  readonly softwareOathMethods: SoftwareOathMethodsResult;
  /** The person's Temporary Access Passes. */
  readonly temporaryAccessPassMethods: TemporaryAccessPassMethodsResult;
  /** The sign-in name. Looked up if selected. */
  readonly userPrincipalName: Maybe<Scalars['String']['output']>;
  /** The person's registrations of Windows Hello for Business. */
  readonly windowsHelloForBusinessMethods: WindowsHelloForBusinessMethodsResult;
};


/** A person in the tenant. Microsoft Graph: https://learn.microsoft.com/graph/api/resources/user */
export type UserAuthenticationMethodsArgs = {
  types?: InputMaybe<ReadonlyArray<AuthenticationMethodType>>;
};


/** A person in the tenant. Microsoft Graph: https://learn.microsoft.com/graph/api/resources/user */
export type UserPhoneMethodArgs = {
  type?: InputMaybe<AssignablePhoneType>;
};


/** A person in the tenant. Microsoft Graph: https://learn.microsoft.com/graph/api/resources/user */
export type UserSmsSignInReadinessArgs = {
  alsoRead?: ReadonlyArray<SmsSignInExtraRead>;
  ifPolicy?: InputMaybe<SmsPolicyInput>;
};

/** A page of people. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The people. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** Paging information. */
  readonly pageInfo: PageInfo;
};

/** One person of a page. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /**
   * The cursor after this page: the same for all people of a page, as Microsoft Graph has no cursors in between. Empty on
   * the last page.
   */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: User;
};

/** No person in the tenant has this id, or a newly created person cannot be found yet. Graph: 404 for the person. */
export type UserNotFoundError = Error & {
  readonly __typename?: 'UserNotFoundError';
  /** Always `USER_NOT_FOUND`. */
  readonly code: ErrorCode;
  /** Graph's `request-id`, if Graph responded. */
  readonly graphRequestId: Maybe<Scalars['String']['output']>;
  /** One English sentence for developers and help desks. */
  readonly message: Scalars['String']['output'];
  /** The gateway's id of this request, as in its log. */
  readonly requestId: Scalars['ID']['output'];
  /** Always false. */
  readonly retryable: Scalars['Boolean']['output'];
};

/**
 * What one person has registered, when the report was made.
 * https://learn.microsoft.com/graph/api/resources/userregistrationdetails
 */
export type UserRegistrationDetails = {
  readonly __typename?: 'UserRegistrationDetails';
  /**
   * The default second factor, worked out from the three fields above: what Microsoft Entra chooses where it does and names one
   * method, what the person chose where Microsoft Entra does not choose. Null where that does not tell.
   */
  readonly defaultMfaMethod: Maybe<DefaultMfaMethod>;
  /** Whether the person has a role of an administrator. */
  readonly isAdmin: Maybe<Scalars['Boolean']['output']>;
  /** Whether a second factor is registered that policy allows. */
  readonly isMfaCapable: Maybe<Scalars['Boolean']['output']>;
  /** Whether a second factor is registered, allowed or not. */
  readonly isMfaRegistered: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether a passwordless method is registered that policy allows: a passkey, Windows Hello for Business or Microsoft
   * Authenticator without a password.
   */
  readonly isPasswordlessCapable: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person can reset the password themselves: allowed, and with enough methods. */
  readonly isSsprCapable: Maybe<Scalars['Boolean']['output']>;
  /** Whether policy lets the person reset the password themselves. */
  readonly isSsprEnabled: Maybe<Scalars['Boolean']['output']>;
  /** Whether the methods that a password reset needs are registered. */
  readonly isSsprRegistered: Maybe<Scalars['Boolean']['output']>;
  /** Whether Microsoft Entra chooses the second factor, the most secure one that is registered. */
  readonly isSystemPreferredAuthenticationMethodEnabled: Maybe<Scalars['Boolean']['output']>;
  /** When the report was made, not when the person changed something. Null if Microsoft Graph does not say. */
  readonly lastUpdatedDateTime: Maybe<Scalars['DateTime']['output']>;
  /** What is registered, also where this API has no name for it. Null if Microsoft Graph does not say. */
  readonly methodsRegistered: Maybe<ReadonlyArray<RegisteredMethod>>;
  /** What Microsoft Entra would choose as the second factor. Null if Microsoft Graph does not say. */
  readonly systemPreferredAuthenticationMethods: Maybe<ReadonlyArray<DefaultMfaMethod>>;
  /** The person, as they are now. Deleted since, or new names, show here and not in the report. */
  readonly user: User;
  /** The name shown to people in the report. */
  readonly userDisplayName: Maybe<Scalars['String']['output']>;
  /** What the person chose as the second factor. Null if Microsoft Graph does not say. */
  readonly userPreferredMethodForSecondaryAuthentication: Maybe<DefaultMfaMethod>;
  /** The sign-in name in the report. */
  readonly userPrincipalName: Maybe<Scalars['String']['output']>;
  /** Whether the account is a member's or a guest's. */
  readonly userType: Maybe<SignInUserType>;
};

/** A page of the report. */
export type UserRegistrationDetailsConnection = {
  readonly __typename?: 'UserRegistrationDetailsConnection';
  /** The rows. */
  readonly edges: ReadonlyArray<UserRegistrationDetailsEdge>;
  /**
   * How old the report is: the earliest `lastUpdatedDateTime` of the page. Null where Microsoft Graph does not say, and on a page
   * without rows.
   */
  readonly lastUpdatedDateTime: Maybe<Scalars['DateTime']['output']>;
  /** Where the report goes on. */
  readonly pageInfo: PageInfo;
  /** What not to conclude from the report, in English sentences. */
  readonly warning: Scalars['String']['output'];
};

/** One row of a page. */
export type UserRegistrationDetailsEdge = {
  readonly __typename?: 'UserRegistrationDetailsEdge';
  /** Where the report goes on after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: UserRegistrationDetails;
};

/** Which rows of the report to show: those that fit all that is given. */
export type UserRegistrationDetailsFilter = {
  /** Whether a second factor is registered that policy allows. */
  readonly isMfaCapable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a second factor is registered, allowed or not. */
  readonly isMfaRegistered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a passwordless method is registered that policy allows. */
  readonly isPasswordlessCapable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the person can reset the password themselves. */
  readonly isSsprCapable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether policy lets the person reset the password themselves. */
  readonly isSsprEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the methods that a password reset needs are registered. */
  readonly isSsprRegistered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether Microsoft Entra chooses the second factor. */
  readonly isSystemPreferredAuthenticationMethodEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Methods that are all registered. */
  readonly methodsRegistered?: InputMaybe<ReadonlyArray<RegisteredMethodName>>;
  /** The beginning of the name shown to people, 1 to 100 characters. */
  readonly userDisplayNameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** The beginning of the sign-in name, 1 to 100 characters. */
  readonly userPrincipalNameStartsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A page of the report, or why there is none. */
export type UserRegistrationDetailsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | LicenceRequiredError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserRegistrationDetailsConnection;

/** How many people one feature is for. */
export type UserRegistrationFeatureCount = {
  readonly __typename?: 'UserRegistrationFeatureCount';
  /** The feature. */
  readonly feature: RegistrationFeature;
  /** How many people. */
  readonly userCount: Scalars['Int']['output'];
};

/** How many people are registered for, and capable of, each feature. */
export type UserRegistrationFeatureSummary = {
  readonly __typename?: 'UserRegistrationFeatureSummary';
  /** How many people there are, without those whose account is blocked. Null if Microsoft Graph does not say. */
  readonly totalUserCount: Maybe<Scalars['Int']['output']>;
  /** One for each feature, in Microsoft Graph's order. */
  readonly userRegistrationFeatureCounts: ReadonlyArray<UserRegistrationFeatureCount>;
  /** What not to conclude from the report, in English sentences. */
  readonly warning: Scalars['String']['output'];
};

/** How many people have registered one method. */
export type UserRegistrationMethodCount = {
  readonly __typename?: 'UserRegistrationMethodCount';
  /** The method. */
  readonly method: RegisteredMethod;
  /** How many people. */
  readonly userCount: Scalars['Int']['output'];
};

/** How many people have registered each method. */
export type UserRegistrationMethodSummary = {
  readonly __typename?: 'UserRegistrationMethodSummary';
  /** How many people there are. Null if Microsoft Graph does not say. */
  readonly totalUserCount: Maybe<Scalars['Int']['output']>;
  /** One for each method, in Microsoft Graph's order. */
  readonly userRegistrationMethodCounts: ReadonlyArray<UserRegistrationMethodCount>;
  /** What not to conclude from the report, in English sentences. */
  readonly warning: Scalars['String']['output'];
};

/** A person in the tenant, or why the person cannot be shown. */
export type UserResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | User | UserNotFoundError;

/** The counts, or why there are none. */
export type UsersRegisteredByFeatureResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | LicenceRequiredError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserRegistrationFeatureSummary;

/** The counts, or why there are none. */
export type UsersRegisteredByMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | LicenceRequiredError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserRegistrationMethodSummary;

/**
 * Windows Hello for Business on one device, set up by its owner. Microsoft Graph:
 * https://learn.microsoft.com/graph/api/resources/windowshelloforbusinessauthenticationmethod
 */
export type WindowsHelloForBusinessMethod = AuthenticationMethod & Node & {
  readonly __typename?: 'WindowsHelloForBusinessMethod';
  /** When Windows Hello was set up. Null if Microsoft Graph does not say. */
  readonly createdDateTime: Maybe<Scalars['DateTime']['output']>;
  /** The name of the device. Null if Microsoft Graph does not say. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The strength of the key. */
  readonly keyStrength: KeyStrength;
  /** Microsoft Graph's id of the key: a GUID, or a case-sensitive string. */
  readonly methodId: Scalars['ID']['output'];
  /** The person it belongs to. */
  readonly user: User;
};

/** The registrations of Windows Hello for Business of one person. */
export type WindowsHelloForBusinessMethodList = {
  readonly __typename?: 'WindowsHelloForBusinessMethodList';
  /** The items, in Microsoft Graph's order. */
  readonly items: ReadonlyArray<WindowsHelloForBusinessMethod>;
};

/** A registration of Windows Hello for Business, or why it cannot be shown. */
export type WindowsHelloForBusinessMethodResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | MethodNotFoundError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError | WindowsHelloForBusinessMethod;

/** A person's registrations of Windows Hello for Business, or why they cannot be shown. */
export type WindowsHelloForBusinessMethodsResult = AccessBlockedError | AccessDeniedError | GatewayMisconfiguredError | GraphUnavailableError | InvalidInputError | NotSupportedInCloudError | RateLimitedError | SignInRequiredError | StepUpRequiredError | ThrottledError | UnexpectedGraphError | UserNotFoundError | WindowsHelloForBusinessMethodList;
