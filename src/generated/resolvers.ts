import type * as Schema from './schema.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FoundUser } from '../users/directory.ts';
import type { Phone, PhoneList, WrittenPhone, SavedPhone, DeletedPhone, Conflict } from '../methods/phone/phone-method.ts';
import type { OperationView } from '../writes/operations.ts';
import type { GatewayContext } from '../context.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


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
) => Schema.Maybe<TTypes> | Promise<Schema.Maybe<TTypes>>;

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
  AddPhoneMethodResult:
    | ( Schema.AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( Schema.AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( SavedPhone & { __typename: 'AddPhoneMethodSuccess' } )
    | ( Schema.AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( Schema.GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( Schema.GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( Schema.IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Schema.InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Schema.MobilePhoneRequiredError & { __typename: 'MobilePhoneRequiredError' } )
    | ( Schema.OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( Schema.PhoneMethodAlreadyExistsError & { __typename: 'PhoneMethodAlreadyExistsError' } )
    | ( Schema.PhoneNumberNotUniqueError & { __typename: 'PhoneNumberNotUniqueError' } )
    | ( Schema.RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Schema.SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( Schema.StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( Schema.ThrottledError & { __typename: 'ThrottledError' } )
    | ( Schema.UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( Schema.UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  DeletePhoneMethodResult:
    | ( Schema.AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( Schema.AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( Schema.AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( Schema.DefaultMethodProtectedError & { __typename: 'DefaultMethodProtectedError' } )
    | ( DeletedPhone & { __typename: 'DeletePhoneMethodSuccess' } )
    | ( Schema.GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( Schema.GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( Schema.IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Schema.InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Schema.MobilePhoneRequiredError & { __typename: 'MobilePhoneRequiredError' } )
    | ( Schema.OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( Schema.PhoneMethodNotFoundError & { __typename: 'PhoneMethodNotFoundError' } )
    | ( Schema.RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Schema.SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( Schema.StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( Schema.ThrottledError & { __typename: 'ThrottledError' } )
    | ( Schema.UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( Schema.UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  DisableSmsSignInResult:
    | ( Schema.AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( Schema.AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( Schema.AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WrittenPhone & { __typename: 'DisableSmsSignInSuccess' } )
    | ( Schema.GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( Schema.GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( Schema.IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Schema.InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Schema.NotSupportedInCloudError & { __typename: 'NotSupportedInCloudError' } )
    | ( Schema.OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( Schema.PhoneMethodNotFoundError & { __typename: 'PhoneMethodNotFoundError' } )
    | ( Schema.PhoneNotMobileError & { __typename: 'PhoneNotMobileError' } )
    | ( Schema.RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Schema.SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( Schema.StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( Schema.ThrottledError & { __typename: 'ThrottledError' } )
    | ( Schema.UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( Schema.UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  EnableSmsSignInResult:
    | ( Schema.AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( Schema.AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( Schema.AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WrittenPhone & { __typename: 'EnableSmsSignInSuccess' } )
    | ( Schema.GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( Schema.GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( Schema.IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Schema.InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Schema.NotSupportedInCloudError & { __typename: 'NotSupportedInCloudError' } )
    | ( Schema.OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( Schema.PhoneMethodNotFoundError & { __typename: 'PhoneMethodNotFoundError' } )
    | ( Schema.PhoneNotMobileError & { __typename: 'PhoneNotMobileError' } )
    | ( Schema.PhoneNumberNotUniqueError & { __typename: 'PhoneNumberNotUniqueError' } )
    | ( Schema.RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Schema.SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( Schema.SmsSignInNotAllowedByPolicyError & { __typename: 'SmsSignInNotAllowedByPolicyError' } )
    | ( Schema.StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( Schema.ThrottledError & { __typename: 'ThrottledError' } )
    | ( Schema.UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( Schema.UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  OperationResult:
    | ( Schema.AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( Schema.AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( Schema.GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( Schema.GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( Schema.InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( OperationView & { __typename: 'Operation' } )
    | ( Schema.OperationNotFoundError & { __typename: 'OperationNotFoundError' } )
    | ( Schema.RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Schema.SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( Schema.StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( Schema.ThrottledError & { __typename: 'ThrottledError' } )
    | ( Schema.UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
  ;
  PhoneMethodResult:
    | ( Schema.AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( Schema.AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( Schema.GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( Schema.GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( Schema.InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Phone & { __typename: 'PhoneMethod' } )
    | ( Schema.PhoneMethodNotFoundError & { __typename: 'PhoneMethodNotFoundError' } )
    | ( Schema.RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Schema.SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( Schema.StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( Schema.ThrottledError & { __typename: 'ThrottledError' } )
    | ( Schema.UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( Schema.UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  PhoneMethodsResult:
    | ( Schema.AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( Schema.AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( Schema.GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( Schema.GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( Schema.InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( PhoneList & { __typename: 'PhoneMethodList' } )
    | ( Schema.RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Schema.SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( Schema.StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( Schema.ThrottledError & { __typename: 'ThrottledError' } )
    | ( Schema.UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( Schema.UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  UpdatePhoneMethodResult:
    | ( Schema.AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( Schema.AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( Schema.AuditUnavailableError & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( Schema.GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( Schema.GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( Schema.IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( Schema.InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Schema.OutcomeUnknownError & { __typename: 'OutcomeUnknownError' } )
    | ( Schema.PhoneMethodNotFoundError & { __typename: 'PhoneMethodNotFoundError' } )
    | ( Schema.PhoneNumberNotUniqueError & { __typename: 'PhoneNumberNotUniqueError' } )
    | ( Schema.RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Schema.SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( Schema.StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( Schema.ThrottledError & { __typename: 'ThrottledError' } )
    | ( Schema.UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( SavedPhone & { __typename: 'UpdatePhoneMethodSuccess' } )
    | ( Schema.UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
  UserResult:
    | ( Schema.AccessBlockedError & { __typename: 'AccessBlockedError' } )
    | ( Schema.AccessDeniedError & { __typename: 'AccessDeniedError' } )
    | ( Schema.GatewayMisconfiguredError & { __typename: 'GatewayMisconfiguredError' } )
    | ( Schema.GraphUnavailableError & { __typename: 'GraphUnavailableError' } )
    | ( Schema.InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Schema.RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Schema.SignInRequiredError & { __typename: 'SignInRequiredError' } )
    | ( Schema.StepUpRequiredError & { __typename: 'StepUpRequiredError' } )
    | ( Schema.ThrottledError & { __typename: 'ThrottledError' } )
    | ( Schema.UnexpectedGraphError & { __typename: 'UnexpectedGraphError' } )
    | ( FoundUser & { __typename: 'User' } )
    | ( Schema.UserNotFoundError & { __typename: 'UserNotFoundError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Error:
    | ( Schema.AccessBlockedError )
    | ( Schema.AccessDeniedError )
    | ( Schema.AuditUnavailableError )
    | ( Conflict )
    | ( Schema.DefaultMethodProtectedError )
    | ( Schema.GatewayMisconfiguredError )
    | ( Schema.GraphUnavailableError )
    | ( Schema.IdempotencyKeyReusedError )
    | ( Schema.InvalidInputError )
    | ( Schema.MobilePhoneRequiredError )
    | ( Schema.NotSupportedInCloudError )
    | ( Schema.OperationNotFoundError )
    | ( Schema.OutcomeUnknownError )
    | ( Schema.PhoneMethodAlreadyExistsError )
    | ( Schema.PhoneMethodNotFoundError )
    | ( Schema.PhoneNotMobileError )
    | ( Schema.PhoneNumberNotUniqueError )
    | ( Schema.RateLimitedError )
    | ( Schema.SignInRequiredError )
    | ( Schema.SmsSignInNotAllowedByPolicyError )
    | ( Schema.StepUpRequiredError )
    | ( Schema.ThrottledError )
    | ( Schema.UnexpectedGraphError )
    | ( Schema.UserNotFoundError )
  ;
  Node:
    | ( Phone )
    | ( FoundUser )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessBlockedError: ResolverTypeWrapper<Schema.AccessBlockedError>;
  AccessDeniedError: ResolverTypeWrapper<Schema.AccessDeniedError>;
  AddPhoneMethodInput: Schema.AddPhoneMethodInput;
  AddPhoneMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddPhoneMethodResult']>;
  AddPhoneMethodSuccess: ResolverTypeWrapper<SavedPhone>;
  AuditUnavailableError: ResolverTypeWrapper<Schema.AuditUnavailableError>;
  Boolean: ResolverTypeWrapper<Schema.Scalars['Boolean']['output']>;
  BulkCounts: ResolverTypeWrapper<Schema.BulkCounts>;
  BulkDisableSmsSignInPayload: ResolverTypeWrapper<Omit<Schema.BulkDisableSmsSignInPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['DisableSmsSignInResult']> }>;
  BulkErrorCount: ResolverTypeWrapper<Schema.BulkErrorCount>;
  BulkSmsSignInPayload: ResolverTypeWrapper<Omit<Schema.BulkSmsSignInPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['EnableSmsSignInResult']> }>;
  ConflictingChangeError: ResolverTypeWrapper<Conflict>;
  DateTime: ResolverTypeWrapper<Schema.Scalars['DateTime']['output']>;
  DefaultMethodProtectedError: ResolverTypeWrapper<Schema.DefaultMethodProtectedError>;
  DeletePhoneMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeletePhoneMethodResult']>;
  DeletePhoneMethodSuccess: ResolverTypeWrapper<DeletedPhone>;
  DisableSmsSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableSmsSignInResult']>;
  DisableSmsSignInSuccess: ResolverTypeWrapper<WrittenPhone>;
  EnableSmsSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnableSmsSignInResult']>;
  EnableSmsSignInSuccess: ResolverTypeWrapper<WrittenPhone>;
  Error: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Error']>;
  ErrorCode: Schema.ErrorCode;
  GatewayMisconfiguredError: ResolverTypeWrapper<Schema.GatewayMisconfiguredError>;
  GraphCloud: Schema.GraphCloud;
  GraphUnavailableError: ResolverTypeWrapper<Schema.GraphUnavailableError>;
  ID: ResolverTypeWrapper<Schema.Scalars['ID']['output']>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<Schema.IdempotencyKeyReusedError>;
  Int: ResolverTypeWrapper<Schema.Scalars['Int']['output']>;
  InvalidInputError: ResolverTypeWrapper<Schema.InvalidInputError>;
  InvalidInputReason: Schema.InvalidInputReason;
  MobilePhoneRequiredError: ResolverTypeWrapper<Schema.MobilePhoneRequiredError>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotSupportedInCloudError: ResolverTypeWrapper<Schema.NotSupportedInCloudError>;
  Operation: ResolverTypeWrapper<OperationView>;
  OperationNotFoundError: ResolverTypeWrapper<Schema.OperationNotFoundError>;
  OperationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OperationResult']>;
  OperationState: Schema.OperationState;
  OutcomeUnknownError: ResolverTypeWrapper<Schema.OutcomeUnknownError>;
  PhoneMethod: ResolverTypeWrapper<Phone>;
  PhoneMethodAlreadyExistsError: ResolverTypeWrapper<Schema.PhoneMethodAlreadyExistsError>;
  PhoneMethodList: ResolverTypeWrapper<PhoneList>;
  PhoneMethodNotFoundError: ResolverTypeWrapper<Schema.PhoneMethodNotFoundError>;
  PhoneMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PhoneMethodResult']>;
  PhoneMethodsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PhoneMethodsResult']>;
  PhoneNotMobileError: ResolverTypeWrapper<Schema.PhoneNotMobileError>;
  PhoneNumberNotUniqueError: ResolverTypeWrapper<Schema.PhoneNumberNotUniqueError>;
  PhoneType: Schema.PhoneType;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimitedError: ResolverTypeWrapper<Schema.RateLimitedError>;
  SignInRequiredError: ResolverTypeWrapper<Schema.SignInRequiredError>;
  SmsSignInNotAllowedByPolicyError: ResolverTypeWrapper<Schema.SmsSignInNotAllowedByPolicyError>;
  SmsSignInState: Schema.SmsSignInState;
  SmsSignInTarget: Schema.SmsSignInTarget;
  SmsSignInWarning: Schema.SmsSignInWarning;
  StepUpRequiredError: ResolverTypeWrapper<Schema.StepUpRequiredError>;
  String: ResolverTypeWrapper<Schema.Scalars['String']['output']>;
  ThrottledError: ResolverTypeWrapper<Schema.ThrottledError>;
  UnexpectedGraphError: ResolverTypeWrapper<Schema.UnexpectedGraphError>;
  UpdatePhoneMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePhoneMethodResult']>;
  UpdatePhoneMethodSuccess: ResolverTypeWrapper<SavedPhone>;
  User: ResolverTypeWrapper<FoundUser>;
  UserNotFoundError: ResolverTypeWrapper<Schema.UserNotFoundError>;
  UserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UserResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessBlockedError: Schema.AccessBlockedError;
  AccessDeniedError: Schema.AccessDeniedError;
  AddPhoneMethodInput: Schema.AddPhoneMethodInput;
  AddPhoneMethodResult: ResolversUnionTypes<ResolversParentTypes>['AddPhoneMethodResult'];
  AddPhoneMethodSuccess: SavedPhone;
  AuditUnavailableError: Schema.AuditUnavailableError;
  Boolean: Schema.Scalars['Boolean']['output'];
  BulkCounts: Schema.BulkCounts;
  BulkDisableSmsSignInPayload: Omit<Schema.BulkDisableSmsSignInPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['DisableSmsSignInResult']> };
  BulkErrorCount: Schema.BulkErrorCount;
  BulkSmsSignInPayload: Omit<Schema.BulkSmsSignInPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['EnableSmsSignInResult']> };
  ConflictingChangeError: Conflict;
  DateTime: Schema.Scalars['DateTime']['output'];
  DefaultMethodProtectedError: Schema.DefaultMethodProtectedError;
  DeletePhoneMethodResult: ResolversUnionTypes<ResolversParentTypes>['DeletePhoneMethodResult'];
  DeletePhoneMethodSuccess: DeletedPhone;
  DisableSmsSignInResult: ResolversUnionTypes<ResolversParentTypes>['DisableSmsSignInResult'];
  DisableSmsSignInSuccess: WrittenPhone;
  EnableSmsSignInResult: ResolversUnionTypes<ResolversParentTypes>['EnableSmsSignInResult'];
  EnableSmsSignInSuccess: WrittenPhone;
  Error: ResolversInterfaceTypes<ResolversParentTypes>['Error'];
  GatewayMisconfiguredError: Schema.GatewayMisconfiguredError;
  GraphUnavailableError: Schema.GraphUnavailableError;
  ID: Schema.Scalars['ID']['output'];
  IdempotencyKeyReusedError: Schema.IdempotencyKeyReusedError;
  Int: Schema.Scalars['Int']['output'];
  InvalidInputError: Schema.InvalidInputError;
  MobilePhoneRequiredError: Schema.MobilePhoneRequiredError;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotSupportedInCloudError: Schema.NotSupportedInCloudError;
  Operation: OperationView;
  OperationNotFoundError: Schema.OperationNotFoundError;
  OperationResult: ResolversUnionTypes<ResolversParentTypes>['OperationResult'];
  OutcomeUnknownError: Schema.OutcomeUnknownError;
  PhoneMethod: Phone;
  PhoneMethodAlreadyExistsError: Schema.PhoneMethodAlreadyExistsError;
  PhoneMethodList: PhoneList;
  PhoneMethodNotFoundError: Schema.PhoneMethodNotFoundError;
  PhoneMethodResult: ResolversUnionTypes<ResolversParentTypes>['PhoneMethodResult'];
  PhoneMethodsResult: ResolversUnionTypes<ResolversParentTypes>['PhoneMethodsResult'];
  PhoneNotMobileError: Schema.PhoneNotMobileError;
  PhoneNumberNotUniqueError: Schema.PhoneNumberNotUniqueError;
  Query: Record<PropertyKey, never>;
  RateLimitedError: Schema.RateLimitedError;
  SignInRequiredError: Schema.SignInRequiredError;
  SmsSignInNotAllowedByPolicyError: Schema.SmsSignInNotAllowedByPolicyError;
  SmsSignInTarget: Schema.SmsSignInTarget;
  StepUpRequiredError: Schema.StepUpRequiredError;
  String: Schema.Scalars['String']['output'];
  ThrottledError: Schema.ThrottledError;
  UnexpectedGraphError: Schema.UnexpectedGraphError;
  UpdatePhoneMethodResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePhoneMethodResult'];
  UpdatePhoneMethodSuccess: SavedPhone;
  User: FoundUser;
  UserNotFoundError: Schema.UserNotFoundError;
  UserResult: ResolversUnionTypes<ResolversParentTypes>['UserResult'];
};

export type NotSupportedInDirectiveArgs = {
  clouds: ReadonlyArray<Schema.GraphCloud>;
};

export type NotSupportedInDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = NotSupportedInDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresDirectiveArgs = {
  appRoles: ReadonlyArray<Schema.Scalars['String']['input']>;
  scopes: ReadonlyArray<Schema.Scalars['String']['input']>;
};

export type RequiresDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = RequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessBlockedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AccessBlockedError'] = ResolversParentTypes['AccessBlockedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessDeniedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AccessDeniedError'] = ResolversParentTypes['AccessDeniedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredPermissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requiredRoles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddPhoneMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddPhoneMethodResult'] = ResolversParentTypes['AddPhoneMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AddPhoneMethodSuccess' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MobilePhoneRequiredError' | 'OutcomeUnknownError' | 'PhoneMethodAlreadyExistsError' | 'PhoneNumberNotUniqueError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type AddPhoneMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddPhoneMethodSuccess'] = ResolversParentTypes['AddPhoneMethodSuccess']> = {
  phoneMethod?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  smsSignInWarning?: Resolver<Schema.Maybe<ResolversTypes['SmsSignInWarning']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditUnavailableErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditUnavailableError'] = ResolversParentTypes['AuditUnavailableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  current?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DefaultMethodProtectedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DefaultMethodProtectedError'] = ResolversParentTypes['DefaultMethodProtectedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  phoneMethod?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnableSmsSignInResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EnableSmsSignInResult'] = ResolversParentTypes['EnableSmsSignInResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'EnableSmsSignInSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'PhoneMethodNotFoundError' | 'PhoneNotMobileError' | 'PhoneNumberNotUniqueError' | 'RateLimitedError' | 'SignInRequiredError' | 'SmsSignInNotAllowedByPolicyError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type EnableSmsSignInSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EnableSmsSignInSuccess'] = ResolversParentTypes['EnableSmsSignInSuccess']> = {
  phoneMethod?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Error'] = ResolversParentTypes['Error']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DefaultMethodProtectedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MobilePhoneRequiredError' | 'NotSupportedInCloudError' | 'OperationNotFoundError' | 'OutcomeUnknownError' | 'PhoneMethodAlreadyExistsError' | 'PhoneMethodNotFoundError' | 'PhoneNotMobileError' | 'PhoneNumberNotUniqueError' | 'RateLimitedError' | 'SignInRequiredError' | 'SmsSignInNotAllowedByPolicyError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type GatewayMisconfiguredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayMisconfiguredError'] = ResolversParentTypes['GatewayMisconfiguredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphUnavailableErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphUnavailableError'] = ResolversParentTypes['GraphUnavailableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdempotencyKeyReusedError'] = ResolversParentTypes['IdempotencyKeyReusedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['InvalidInputReason'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MobilePhoneRequiredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MobilePhoneRequiredError'] = ResolversParentTypes['MobilePhoneRequiredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addPhoneMethod?: Resolver<Schema.Maybe<ResolversTypes['AddPhoneMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationAddPhoneMethodArgs, 'input' | 'userId'>>;
  deletePhoneMethod?: Resolver<Schema.Maybe<ResolversTypes['DeletePhoneMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeletePhoneMethodArgs, 'methodId' | 'userId'>>;
  disableSmsSignIn?: Resolver<Schema.Maybe<ResolversTypes['DisableSmsSignInResult']>, ParentType, ContextType, RequireFields<Schema.MutationDisableSmsSignInArgs, 'methodId' | 'userId'>>;
  disableSmsSignInForUsers?: Resolver<Schema.Maybe<ResolversTypes['BulkDisableSmsSignInPayload']>, ParentType, ContextType, RequireFields<Schema.MutationDisableSmsSignInForUsersArgs, 'targets'>>;
  enableSmsSignIn?: Resolver<Schema.Maybe<ResolversTypes['EnableSmsSignInResult']>, ParentType, ContextType, RequireFields<Schema.MutationEnableSmsSignInArgs, 'methodId' | 'userId'>>;
  enableSmsSignInForUsers?: Resolver<Schema.Maybe<ResolversTypes['BulkSmsSignInPayload']>, ParentType, ContextType, RequireFields<Schema.MutationEnableSmsSignInForUsersArgs, 'targets'>>;
  updatePhoneMethod?: Resolver<Schema.Maybe<ResolversTypes['UpdatePhoneMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationUpdatePhoneMethodArgs, 'methodId' | 'phoneNumber' | 'userId'>>;
};

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'PhoneMethod' | 'User', ParentType, ContextType>;
};

export type NotSupportedInCloudErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NotSupportedInCloudError'] = ResolversParentTypes['NotSupportedInCloudError']> = {
  cloud?: Resolver<ResolversTypes['GraphCloud'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethod'] = ResolversParentTypes['PhoneMethod']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneNumber?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneType?: Resolver<ResolversTypes['PhoneType'], ParentType, ContextType>;
  smsSignInState?: Resolver<ResolversTypes['SmsSignInState'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneMethodAlreadyExistsErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethodAlreadyExistsError'] = ResolversParentTypes['PhoneMethodAlreadyExistsError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneType?: Resolver<ResolversTypes['PhoneType'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneNumberNotUniqueErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneNumberNotUniqueError'] = ResolversParentTypes['PhoneNumberNotUniqueError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Schema.Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  node?: Resolver<Schema.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Schema.QueryNodeArgs, 'id'>>;
  operation?: Resolver<Schema.Maybe<ResolversTypes['OperationResult']>, ParentType, ContextType, RequireFields<Schema.QueryOperationArgs, 'id'>>;
  phoneMethod?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryPhoneMethodArgs, 'methodId' | 'userId'>>;
  phoneMethods?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryPhoneMethodsArgs, 'userId'>>;
  user?: Resolver<Schema.Maybe<ResolversTypes['UserResult']>, ParentType, ContextType, RequireFields<Schema.QueryUserArgs, 'id'>>;
  users?: Resolver<Schema.Maybe<ReadonlyArray<Schema.Maybe<ResolversTypes['UserResult']>>>, ParentType, ContextType, RequireFields<Schema.QueryUsersArgs, 'ids'>>;
};

export type RateLimitedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RateLimitedError'] = ResolversParentTypes['RateLimitedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInRequiredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SignInRequiredError'] = ResolversParentTypes['SignInRequiredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SmsSignInNotAllowedByPolicyErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInNotAllowedByPolicyError'] = ResolversParentTypes['SmsSignInNotAllowedByPolicyError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepUpRequiredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StepUpRequiredError'] = ResolversParentTypes['StepUpRequiredError']> = {
  claims?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThrottledErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ThrottledError'] = ResolversParentTypes['ThrottledError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnexpectedGraphErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnexpectedGraphError'] = ResolversParentTypes['UnexpectedGraphError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphCode?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePhoneMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdatePhoneMethodResult'] = ResolversParentTypes['UpdatePhoneMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OutcomeUnknownError' | 'PhoneMethodNotFoundError' | 'PhoneNumberNotUniqueError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UpdatePhoneMethodSuccess' | 'UserNotFoundError', ParentType, ContextType>;
};

export type UpdatePhoneMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdatePhoneMethodSuccess'] = ResolversParentTypes['UpdatePhoneMethodSuccess']> = {
  phoneMethod?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  smsSignInWarning?: Resolver<Schema.Maybe<ResolversTypes['SmsSignInWarning']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  displayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneMethods?: Resolver<ResolversTypes['PhoneMethodsResult'], ParentType, ContextType>;
  userPrincipalName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserNotFoundErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserNotFoundError'] = ResolversParentTypes['UserNotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserResult'] = ResolversParentTypes['UserResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'User' | 'UserNotFoundError', ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  AccessBlockedError?: AccessBlockedErrorResolvers<ContextType>;
  AccessDeniedError?: AccessDeniedErrorResolvers<ContextType>;
  AddPhoneMethodResult?: AddPhoneMethodResultResolvers<ContextType>;
  AddPhoneMethodSuccess?: AddPhoneMethodSuccessResolvers<ContextType>;
  AuditUnavailableError?: AuditUnavailableErrorResolvers<ContextType>;
  BulkCounts?: BulkCountsResolvers<ContextType>;
  BulkDisableSmsSignInPayload?: BulkDisableSmsSignInPayloadResolvers<ContextType>;
  BulkErrorCount?: BulkErrorCountResolvers<ContextType>;
  BulkSmsSignInPayload?: BulkSmsSignInPayloadResolvers<ContextType>;
  ConflictingChangeError?: ConflictingChangeErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DefaultMethodProtectedError?: DefaultMethodProtectedErrorResolvers<ContextType>;
  DeletePhoneMethodResult?: DeletePhoneMethodResultResolvers<ContextType>;
  DeletePhoneMethodSuccess?: DeletePhoneMethodSuccessResolvers<ContextType>;
  DisableSmsSignInResult?: DisableSmsSignInResultResolvers<ContextType>;
  DisableSmsSignInSuccess?: DisableSmsSignInSuccessResolvers<ContextType>;
  EnableSmsSignInResult?: EnableSmsSignInResultResolvers<ContextType>;
  EnableSmsSignInSuccess?: EnableSmsSignInSuccessResolvers<ContextType>;
  Error?: ErrorResolvers<ContextType>;
  GatewayMisconfiguredError?: GatewayMisconfiguredErrorResolvers<ContextType>;
  GraphUnavailableError?: GraphUnavailableErrorResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
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
