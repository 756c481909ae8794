import type * as Schema from './schema.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FoundUser } from '../users/directory.ts';
import type { Phone, WrittenPhone, SavedPhone } from '../methods/phone/phone-method.ts';
import type { AnyWritten, Conflict } from '../methods/objects.ts';
import type { SignedOut } from '../sessions/objects.ts';
import type { FoundGroup } from '../users/groups.ts';
import type { FoundMethodsPolicy } from '../methods-policy/methods-policy.ts';
import type { FoundTarget } from '../readiness/policy-target.ts';
import type { FoundPage, Holder } from '../number-search/search.ts';
import type { RegistrationRow } from '../reports/registration-row.ts';
import type { Readiness } from '../readiness/readiness.ts';
import type { OperationView } from '../writes/operations.ts';
import type { GatewayContext } from '../context.ts';
import type { WithoutRequestId } from '../errors/request-id.ts';
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
  AddEmailMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( AnyWritten & { __typename: 'AddEmailMethodSuccess' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.EmailMethodAlreadyExistsError> & { __typename: 'EmailMethodAlreadyExistsError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  AddExternalMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( AnyWritten & { __typename: 'AddExternalMethodSuccess' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.ExternalMethodAlreadyExistsError> & { __typename: 'ExternalMethodAlreadyExistsError' } )
    | ( WithoutRequestId<Schema.ExternalMethodNotAllowedByPolicyError> & { __typename: 'ExternalMethodNotAllowedByPolicyError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  AddPhoneMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( SavedPhone & { __typename: 'AddPhoneMethodSuccess' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MobilePhoneRequiredError> & { __typename: 'MobilePhoneRequiredError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.PhoneMethodAlreadyExistsError> & { __typename: 'PhoneMethodAlreadyExistsError' } )
    | ( WithoutRequestId<Schema.PhoneNumberNotUniqueError> & { __typename: 'PhoneNumberNotUniqueError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  AuthenticationMethodsPolicyResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( FoundMethodsPolicy & { __typename: 'AuthenticationMethodsPolicy' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
  ;
  AuthenticationMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Omit<Schema.AuthenticationMethodList, 'items' | 'unreadable'> & { items: ReadonlyArray<_RefType['AuthenticationMethod']>, unreadable: ReadonlyArray<_RefType['UnreadableMethods']> }> & { __typename: 'AuthenticationMethodList' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  BulkProgressEvent:
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.BulkProgress> & { __typename: 'BulkProgress' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
  ;
  DeleteAuthenticationMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.DefaultMethodProtectedError> & { __typename: 'DefaultMethodProtectedError' } )
    | ( WithoutRequestId<Omit<Schema.DeleteAuthenticationMethodSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'DeleteAuthenticationMethodSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.MobilePhoneRequiredError> & { __typename: 'MobilePhoneRequiredError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.PasswordNotRemovableError> & { __typename: 'PasswordNotRemovableError' } )
    | ( WithoutRequestId<Schema.PhoneMethodNotFoundError> & { __typename: 'PhoneMethodNotFoundError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  DeleteEmailMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Omit<Schema.DeleteEmailMethodSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'DeleteEmailMethodSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  DeleteExternalMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Omit<Schema.DeleteExternalMethodSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'DeleteExternalMethodSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  DeleteFido2MethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Omit<Schema.DeleteFido2MethodSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'DeleteFido2MethodSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  DeleteMicrosoftAuthenticatorMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.DefaultMethodProtectedError> & { __typename: 'DefaultMethodProtectedError' } )
    | ( WithoutRequestId<Omit<Schema.DeleteMicrosoftAuthenticatorMethodSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'DeleteMicrosoftAuthenticatorMethodSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  DeletePhoneMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.DefaultMethodProtectedError> & { __typename: 'DefaultMethodProtectedError' } )
    | ( WithoutRequestId<Omit<Schema.DeletePhoneMethodSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'DeletePhoneMethodSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MobilePhoneRequiredError> & { __typename: 'MobilePhoneRequiredError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.PhoneMethodNotFoundError> & { __typename: 'PhoneMethodNotFoundError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  DeletePlatformCredentialMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Omit<Schema.DeletePlatformCredentialMethodSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'DeletePlatformCredentialMethodSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  DeleteQrCodePinMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Omit<Schema.DeleteQrCodePinMethodSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'DeleteQrCodePinMethodSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  DeleteSoftwareOathMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.DefaultMethodProtectedError> & { __typename: 'DefaultMethodProtectedError' } )
    | ( WithoutRequestId<Omit<Schema.DeleteSoftwareOathMethodSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'DeleteSoftwareOathMethodSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  DeleteTemporaryAccessPassMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Omit<Schema.DeleteTemporaryAccessPassMethodSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'DeleteTemporaryAccessPassMethodSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  DeleteWindowsHelloForBusinessMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Omit<Schema.DeleteWindowsHelloForBusinessMethodSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'DeleteWindowsHelloForBusinessMethodSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  DeletedCandidatesResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.DeletedCandidates> & { __typename: 'DeletedCandidates' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
  ;
  DisableSmsSignInResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WrittenPhone & { __typename: 'DisableSmsSignInSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.PhoneMethodNotFoundError> & { __typename: 'PhoneMethodNotFoundError' } )
    | ( WithoutRequestId<Schema.PhoneNotMobileError> & { __typename: 'PhoneNotMobileError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  EmailMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Omit<Schema.EmailMethod, 'user'> & { user: _RefType['User'] }> & { __typename: 'EmailMethod' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  EmailMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Omit<Schema.EmailMethodList, 'items'> & { items: ReadonlyArray<_RefType['EmailMethod']> }> & { __typename: 'EmailMethodList' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  EnableSmsSignInResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WrittenPhone & { __typename: 'EnableSmsSignInSuccess' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.PhoneMethodNotFoundError> & { __typename: 'PhoneMethodNotFoundError' } )
    | ( WithoutRequestId<Schema.PhoneNotMobileError> & { __typename: 'PhoneNotMobileError' } )
    | ( WithoutRequestId<Schema.PhoneNumberNotUniqueError> & { __typename: 'PhoneNumberNotUniqueError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.SmsSignInNotAllowedByPolicyError> & { __typename: 'SmsSignInNotAllowedByPolicyError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  ExternalMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Omit<Schema.ExternalMethod, 'user'> & { user: _RefType['User'] }> & { __typename: 'ExternalMethod' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  ExternalMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Omit<Schema.ExternalMethodList, 'items'> & { items: ReadonlyArray<_RefType['ExternalMethod']> }> & { __typename: 'ExternalMethodList' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  Fido2MethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Omit<Schema.Fido2Method, 'user'> & { user: _RefType['User'] }> & { __typename: 'Fido2Method' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  Fido2MethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Omit<Schema.Fido2MethodList, 'items'> & { items: ReadonlyArray<_RefType['Fido2Method']> }> & { __typename: 'Fido2MethodList' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  IssueQrCodePinResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Omit<Schema.IssueQrCodePinSuccess, 'qrCodePinMethod' | 'user'> & { qrCodePinMethod: _RefType['QrCodePinMethod'], user: _RefType['User'] }> & { __typename: 'IssueQrCodePinSuccess' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.QrCodePinAlreadyExistsError> & { __typename: 'QrCodePinAlreadyExistsError' } )
    | ( WithoutRequestId<Schema.QrCodePinNotAllowedByPolicyError> & { __typename: 'QrCodePinNotAllowedByPolicyError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Omit<Schema.SecretAlreadyIssuedError, 'user'> & { user: _RefType['User'] }> & { __typename: 'SecretAlreadyIssuedError' } )
    | ( WithoutRequestId<Omit<Schema.SecretLostError, 'user'> & { user: _RefType['User'] }> & { __typename: 'SecretLostError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  IssueTemporaryAccessPassResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Omit<Schema.IssueTemporaryAccessPassSuccess, 'temporaryAccessPassMethod' | 'user'> & { temporaryAccessPassMethod: _RefType['TemporaryAccessPassMethod'], user: _RefType['User'] }> & { __typename: 'IssueTemporaryAccessPassSuccess' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Omit<Schema.SecretAlreadyIssuedError, 'user'> & { user: _RefType['User'] }> & { __typename: 'SecretAlreadyIssuedError' } )
    | ( WithoutRequestId<Omit<Schema.SecretLostError, 'user'> & { user: _RefType['User'] }> & { __typename: 'SecretLostError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.TemporaryAccessPassAlreadyExistsError> & { __typename: 'TemporaryAccessPassAlreadyExistsError' } )
    | ( WithoutRequestId<Schema.TemporaryAccessPassNotAllowedByPolicyError> & { __typename: 'TemporaryAccessPassNotAllowedByPolicyError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  IssueTemporaryQrCodeResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Omit<Schema.IssueTemporaryQrCodeSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'IssueTemporaryQrCodeSuccess' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.QrCodePinAlreadyExistsError> & { __typename: 'QrCodePinAlreadyExistsError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Omit<Schema.SecretAlreadyIssuedError, 'user'> & { user: _RefType['User'] }> & { __typename: 'SecretAlreadyIssuedError' } )
    | ( WithoutRequestId<Omit<Schema.SecretLostError, 'user'> & { user: _RefType['User'] }> & { __typename: 'SecretLostError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  MicrosoftAuthenticatorMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Omit<Schema.MicrosoftAuthenticatorMethod, 'user'> & { user: _RefType['User'] }> & { __typename: 'MicrosoftAuthenticatorMethod' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  MicrosoftAuthenticatorMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Omit<Schema.MicrosoftAuthenticatorMethodList, 'items'> & { items: ReadonlyArray<_RefType['MicrosoftAuthenticatorMethod']> }> & { __typename: 'MicrosoftAuthenticatorMethodList' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  OperationResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( OperationView & { __typename: 'Operation' } )
    | ( WithoutRequestId<Schema.OperationNotFoundError> & { __typename: 'OperationNotFoundError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
  ;
  PasswordMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Omit<Schema.PasswordMethod, 'user'> & { user: _RefType['User'] }> & { __typename: 'PasswordMethod' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  PasswordMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Omit<Schema.PasswordMethodList, 'items'> & { items: ReadonlyArray<_RefType['PasswordMethod']> }> & { __typename: 'PasswordMethodList' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  PerUserMfaResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.BetaDisabledError> & { __typename: 'BetaDisabledError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Omit<Schema.PerUserMfa, 'user'> & { user: _RefType['User'] }> & { __typename: 'PerUserMfa' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  PhoneMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( Phone & { __typename: 'PhoneMethod' } )
    | ( WithoutRequestId<Schema.PhoneMethodNotFoundError> & { __typename: 'PhoneMethodNotFoundError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  PhoneMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Omit<Schema.PhoneMethodList, 'items'> & { items: ReadonlyArray<_RefType['PhoneMethod']> }> & { __typename: 'PhoneMethodList' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  PhoneNumberHoldersResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.LicenceRequiredError> & { __typename: 'LicenceRequiredError' } )
    | ( FoundPage & { __typename: 'PhoneNumberHolderPage' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
  ;
  PlatformCredentialMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Omit<Schema.PlatformCredentialMethod, 'user'> & { user: _RefType['User'] }> & { __typename: 'PlatformCredentialMethod' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  PlatformCredentialMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Omit<Schema.PlatformCredentialMethodList, 'items'> & { items: ReadonlyArray<_RefType['PlatformCredentialMethod']> }> & { __typename: 'PlatformCredentialMethodList' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  QrCodePinMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Omit<Schema.QrCodePinMethod, 'pin' | 'user'> & { pin?: Schema.Maybe<_RefType['QrPin']>, user: _RefType['User'] }> & { __typename: 'QrCodePinMethod' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  QrCodePinMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Omit<Schema.QrCodePinMethodList, 'items'> & { items: ReadonlyArray<_RefType['QrCodePinMethod']> }> & { __typename: 'QrCodePinMethodList' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  RegisterFido2MethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.PasskeyAlreadyRegisteredError> & { __typename: 'PasskeyAlreadyRegisteredError' } )
    | ( WithoutRequestId<Schema.PasskeyChallengeExpiredError> & { __typename: 'PasskeyChallengeExpiredError' } )
    | ( WithoutRequestId<Schema.PasskeyLimitReachedError> & { __typename: 'PasskeyLimitReachedError' } )
    | ( WithoutRequestId<Schema.PasskeyNotAllowedByPolicyError> & { __typename: 'PasskeyNotAllowedByPolicyError' } )
    | ( WithoutRequestId<Schema.PasskeyRegistrationNotAvailableError> & { __typename: 'PasskeyRegistrationNotAvailableError' } )
    | ( WithoutRequestId<Schema.PasskeyRejectedError> & { __typename: 'PasskeyRejectedError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( AnyWritten & { __typename: 'RegisterFido2MethodSuccess' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  RemoveDefaultPhoneMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.BetaDisabledError> & { __typename: 'BetaDisabledError' } )
    | ( WithoutRequestId<Omit<Schema.DefaultPhoneRemoval, 'defaultMethod' | 'phone'> & { defaultMethod: _RefType['SetSignInPreferencesResult'], phone?: Schema.Maybe<_RefType['DeletePhoneMethodResult']> }> & { __typename: 'DefaultPhoneRemoval' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
  ;
  RequestFido2CreationOptionsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.PasskeyNotAllowedByPolicyError> & { __typename: 'PasskeyNotAllowedByPolicyError' } )
    | ( WithoutRequestId<Schema.PasskeyRegistrationNotAvailableError> & { __typename: 'PasskeyRegistrationNotAvailableError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Omit<Schema.RequestFido2CreationOptionsSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'RequestFido2CreationOptionsSuccess' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  ResetAuthenticationMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( WithoutRequestId<Omit<Schema.AuthenticationMethodsReset, 'qrCodePinError' | 'remaining' | 'steps' | 'unreadable' | 'user'> & { qrCodePinError?: Schema.Maybe<_RefType['Error']>, remaining: ReadonlyArray<_RefType['RemainingMethod']>, steps: ReadonlyArray<_RefType['ResetStep']>, unreadable: ReadonlyArray<_RefType['UnreadableMethods']>, user: _RefType['User'] }> & { __typename: 'AuthenticationMethodsReset' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  ResetPasswordResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Omit<Schema.PasswordResetPendingError, 'user'> & { user: _RefType['User'] }> & { __typename: 'PasswordResetPendingError' } )
    | ( WithoutRequestId<Schema.PasswordResetRefusedError> & { __typename: 'PasswordResetRefusedError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Omit<Schema.ResetPasswordSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'ResetPasswordSuccess' } )
    | ( WithoutRequestId<Omit<Schema.SecretAlreadyIssuedError, 'user'> & { user: _RefType['User'] }> & { __typename: 'SecretAlreadyIssuedError' } )
    | ( WithoutRequestId<Omit<Schema.SecretLostError, 'user'> & { user: _RefType['User'] }> & { __typename: 'SecretLostError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  ResetQrCodePinResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Omit<Schema.ResetQrCodePinSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'ResetQrCodePinSuccess' } )
    | ( WithoutRequestId<Omit<Schema.SecretAlreadyIssuedError, 'user'> & { user: _RefType['User'] }> & { __typename: 'SecretAlreadyIssuedError' } )
    | ( WithoutRequestId<Omit<Schema.SecretLostError, 'user'> & { user: _RefType['User'] }> & { __typename: 'SecretLostError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  RevokeSignInSessionsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( SignedOut & { __typename: 'RevokeSignInSessionsSuccess' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  SetPerUserMfaStateResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( WithoutRequestId<Schema.BetaDisabledError> & { __typename: 'BetaDisabledError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Omit<Schema.SetPerUserMfaStateSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'SetPerUserMfaStateSuccess' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  SetSignInPreferencesResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( WithoutRequestId<Schema.BetaDisabledError> & { __typename: 'BetaDisabledError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.DefaultMethodNotRegisteredError> & { __typename: 'DefaultMethodNotRegisteredError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Omit<Schema.SetSignInPreferencesSuccess, 'user'> & { user: _RefType['User'] }> & { __typename: 'SetSignInPreferencesSuccess' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  SignInPreferencesResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.BetaDisabledError> & { __typename: 'BetaDisabledError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Omit<Schema.SignInPreferences, 'user'> & { user: _RefType['User'] }> & { __typename: 'SignInPreferences' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  SmsRetirementResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.SmsRetirement> & { __typename: 'SmsRetirement' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  SmsSignInReadinessResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( Readiness & { __typename: 'SmsSignInReadiness' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
  ;
  SmsSignInSurveyResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Omit<Schema.SmsSignInSurvey, 'people'> & { people: ReadonlyArray<_RefType['SmsSignInSurveyPerson']> }> & { __typename: 'SmsSignInSurvey' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
  ;
  SoftwareOathMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Omit<Schema.SoftwareOathMethod, 'user'> & { user: _RefType['User'] }> & { __typename: 'SoftwareOathMethod' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  SoftwareOathMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Omit<Schema.SoftwareOathMethodList, 'items'> & { items: ReadonlyArray<_RefType['SoftwareOathMethod']> }> & { __typename: 'SoftwareOathMethodList' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  TemporaryAccessPassMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Omit<Schema.TemporaryAccessPassMethod, 'user'> & { user: _RefType['User'] }> & { __typename: 'TemporaryAccessPassMethod' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  TemporaryAccessPassMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Omit<Schema.TemporaryAccessPassMethodList, 'items'> & { items: ReadonlyArray<_RefType['TemporaryAccessPassMethod']> }> & { __typename: 'TemporaryAccessPassMethodList' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  UpdateEmailMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( AnyWritten & { __typename: 'UpdateEmailMethodSuccess' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  UpdatePhoneMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.AuditUnavailableError> & { __typename: 'AuditUnavailableError' } )
    | ( Conflict & { __typename: 'ConflictingChangeError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> & { __typename: 'IdempotencyKeyReusedError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> & { __typename: 'OutcomeUnknownError' } )
    | ( WithoutRequestId<Schema.PhoneMethodNotFoundError> & { __typename: 'PhoneMethodNotFoundError' } )
    | ( WithoutRequestId<Schema.PhoneNumberNotUniqueError> & { __typename: 'PhoneNumberNotUniqueError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( SavedPhone & { __typename: 'UpdatePhoneMethodSuccess' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  UserRegistrationDetailsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.LicenceRequiredError> & { __typename: 'LicenceRequiredError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Omit<Schema.UserRegistrationDetailsConnection, 'edges'> & { edges: ReadonlyArray<_RefType['UserRegistrationDetailsEdge']> }> & { __typename: 'UserRegistrationDetailsConnection' } )
  ;
  UserResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( FoundUser & { __typename: 'User' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
  ;
  UsersRegisteredByFeatureResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.LicenceRequiredError> & { __typename: 'LicenceRequiredError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserRegistrationFeatureSummary> & { __typename: 'UserRegistrationFeatureSummary' } )
  ;
  UsersRegisteredByMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.LicenceRequiredError> & { __typename: 'LicenceRequiredError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Omit<Schema.UserRegistrationMethodSummary, 'userRegistrationMethodCounts'> & { userRegistrationMethodCounts: ReadonlyArray<_RefType['UserRegistrationMethodCount']> }> & { __typename: 'UserRegistrationMethodSummary' } )
  ;
  WindowsHelloForBusinessMethodResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.MethodNotFoundError> & { __typename: 'MethodNotFoundError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
    | ( WithoutRequestId<Omit<Schema.WindowsHelloForBusinessMethod, 'user'> & { user: _RefType['User'] }> & { __typename: 'WindowsHelloForBusinessMethod' } )
  ;
  WindowsHelloForBusinessMethodsResult:
    | ( WithoutRequestId<Schema.AccessBlockedError> & { __typename: 'AccessBlockedError' } )
    | ( WithoutRequestId<Schema.AccessDeniedError> & { __typename: 'AccessDeniedError' } )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> & { __typename: 'GatewayMisconfiguredError' } )
    | ( WithoutRequestId<Schema.GraphUnavailableError> & { __typename: 'GraphUnavailableError' } )
    | ( WithoutRequestId<Schema.InvalidInputError> & { __typename: 'InvalidInputError' } )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> & { __typename: 'NotSupportedInCloudError' } )
    | ( WithoutRequestId<Schema.RateLimitedError> & { __typename: 'RateLimitedError' } )
    | ( WithoutRequestId<Schema.SignInRequiredError> & { __typename: 'SignInRequiredError' } )
    | ( WithoutRequestId<Schema.StepUpRequiredError> & { __typename: 'StepUpRequiredError' } )
    | ( WithoutRequestId<Schema.ThrottledError> & { __typename: 'ThrottledError' } )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> & { __typename: 'UnexpectedGraphError' } )
    | ( WithoutRequestId<Schema.UserNotFoundError> & { __typename: 'UserNotFoundError' } )
    | ( WithoutRequestId<Omit<Schema.WindowsHelloForBusinessMethodList, 'items'> & { items: ReadonlyArray<_RefType['WindowsHelloForBusinessMethod']> }> & { __typename: 'WindowsHelloForBusinessMethodList' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  AuthenticationMethod:
    | ( WithoutRequestId<Omit<Schema.EmailMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.ExternalMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.Fido2Method, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.MicrosoftAuthenticatorMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.PasswordMethod, 'user'> & { user: _RefType['User'] }> )
    | ( Phone )
    | ( WithoutRequestId<Omit<Schema.PlatformCredentialMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.QrCodePinMethod, 'pin' | 'user'> & { pin?: Schema.Maybe<_RefType['QrPin']>, user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.SoftwareOathMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.TemporaryAccessPassMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.UnknownMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.WindowsHelloForBusinessMethod, 'user'> & { user: _RefType['User'] }> )
  ;
  Error:
    | ( WithoutRequestId<Schema.AccessBlockedError> )
    | ( WithoutRequestId<Schema.AccessDeniedError> )
    | ( WithoutRequestId<Schema.AuditUnavailableError> )
    | ( WithoutRequestId<Schema.BetaDisabledError> )
    | ( Conflict )
    | ( WithoutRequestId<Schema.DefaultMethodNotRegisteredError> )
    | ( WithoutRequestId<Schema.DefaultMethodProtectedError> )
    | ( WithoutRequestId<Schema.EmailMethodAlreadyExistsError> )
    | ( WithoutRequestId<Schema.ExternalMethodAlreadyExistsError> )
    | ( WithoutRequestId<Schema.ExternalMethodNotAllowedByPolicyError> )
    | ( WithoutRequestId<Schema.GatewayMisconfiguredError> )
    | ( WithoutRequestId<Schema.GraphUnavailableError> )
    | ( WithoutRequestId<Schema.IdempotencyKeyReusedError> )
    | ( WithoutRequestId<Schema.InvalidInputError> )
    | ( WithoutRequestId<Schema.LicenceRequiredError> )
    | ( WithoutRequestId<Schema.MethodNotFoundError> )
    | ( WithoutRequestId<Schema.MobilePhoneRequiredError> )
    | ( WithoutRequestId<Schema.NotSupportedInCloudError> )
    | ( WithoutRequestId<Schema.OperationNotFoundError> )
    | ( WithoutRequestId<Schema.OutcomeUnknownError> )
    | ( WithoutRequestId<Schema.PasskeyAlreadyRegisteredError> )
    | ( WithoutRequestId<Schema.PasskeyChallengeExpiredError> )
    | ( WithoutRequestId<Schema.PasskeyLimitReachedError> )
    | ( WithoutRequestId<Schema.PasskeyNotAllowedByPolicyError> )
    | ( WithoutRequestId<Schema.PasskeyRegistrationNotAvailableError> )
    | ( WithoutRequestId<Schema.PasskeyRejectedError> )
    | ( WithoutRequestId<Schema.PasswordNotRemovableError> )
    | ( WithoutRequestId<Omit<Schema.PasswordResetPendingError, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Schema.PasswordResetRefusedError> )
    | ( WithoutRequestId<Schema.PhoneMethodAlreadyExistsError> )
    | ( WithoutRequestId<Schema.PhoneMethodNotFoundError> )
    | ( WithoutRequestId<Schema.PhoneNotMobileError> )
    | ( WithoutRequestId<Schema.PhoneNumberNotUniqueError> )
    | ( WithoutRequestId<Schema.QrCodePinAlreadyExistsError> )
    | ( WithoutRequestId<Schema.QrCodePinNotAllowedByPolicyError> )
    | ( WithoutRequestId<Schema.RateLimitedError> )
    | ( WithoutRequestId<Omit<Schema.SecretAlreadyIssuedError, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.SecretLostError, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Schema.SignInRequiredError> )
    | ( WithoutRequestId<Schema.SmsSignInNotAllowedByPolicyError> )
    | ( WithoutRequestId<Schema.StepUpRequiredError> )
    | ( WithoutRequestId<Schema.TemporaryAccessPassAlreadyExistsError> )
    | ( WithoutRequestId<Schema.TemporaryAccessPassNotAllowedByPolicyError> )
    | ( WithoutRequestId<Schema.ThrottledError> )
    | ( WithoutRequestId<Schema.UnexpectedGraphError> )
    | ( WithoutRequestId<Schema.UserNotFoundError> )
  ;
  Node:
    | ( WithoutRequestId<Omit<Schema.EmailMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.ExternalMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.Fido2Method, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.MicrosoftAuthenticatorMethod, 'user'> & { user: _RefType['User'] }> )
    | ( OperationView )
    | ( WithoutRequestId<Omit<Schema.PasswordMethod, 'user'> & { user: _RefType['User'] }> )
    | ( Phone )
    | ( WithoutRequestId<Omit<Schema.PlatformCredentialMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.QrCodePinMethod, 'pin' | 'user'> & { pin?: Schema.Maybe<_RefType['QrPin']>, user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.SoftwareOathMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.TemporaryAccessPassMethod, 'user'> & { user: _RefType['User'] }> )
    | ( WithoutRequestId<Omit<Schema.UnknownMethod, 'user'> & { user: _RefType['User'] }> )
    | ( FoundUser )
    | ( WithoutRequestId<Omit<Schema.WindowsHelloForBusinessMethod, 'user'> & { user: _RefType['User'] }> )
  ;
  RetryLaterError:
    | ( WithoutRequestId<Schema.RateLimitedError> )
    | ( WithoutRequestId<Schema.ThrottledError> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessBlockedError: ResolverTypeWrapper<WithoutRequestId<Schema.AccessBlockedError>>;
  AccessDeniedError: ResolverTypeWrapper<WithoutRequestId<Schema.AccessDeniedError>>;
  AddEmailMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddEmailMethodResult']>>;
  AddEmailMethodSuccess: ResolverTypeWrapper<AnyWritten>;
  AddExternalMethodInput: ResolverTypeWrapper<WithoutRequestId<Schema.AddExternalMethodInput>>;
  AddExternalMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddExternalMethodResult']>>;
  AddExternalMethodSuccess: ResolverTypeWrapper<AnyWritten>;
  AddPhoneMethodInput: ResolverTypeWrapper<WithoutRequestId<Schema.AddPhoneMethodInput>>;
  AddPhoneMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddPhoneMethodResult']>>;
  AddPhoneMethodSuccess: ResolverTypeWrapper<SavedPhone>;
  AssignablePhoneType: ResolverTypeWrapper<WithoutRequestId<Schema.AssignablePhoneType>>;
  AttestationLevel: ResolverTypeWrapper<WithoutRequestId<Schema.AttestationLevel>>;
  AuditUnavailableError: ResolverTypeWrapper<WithoutRequestId<Schema.AuditUnavailableError>>;
  AuthenticationMethod: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['AuthenticationMethod']>;
  AuthenticationMethodConfiguration: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.AuthenticationMethodConfiguration, 'excludeTargets' | 'includeTargets'> & { excludeTargets?: Schema.Maybe<ReadonlyArray<ResolversTypes['AuthenticationMethodExcludeTarget']>>, includeTargets?: Schema.Maybe<ReadonlyArray<ResolversTypes['AuthenticationMethodTarget']>> }>>;
  AuthenticationMethodExcludeTarget: ResolverTypeWrapper<FoundTarget>;
  AuthenticationMethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.AuthenticationMethodList, 'items' | 'unreadable'> & { items: ReadonlyArray<ResolversTypes['AuthenticationMethod']>, unreadable: ReadonlyArray<ResolversTypes['UnreadableMethods']> }>>;
  AuthenticationMethodState: ResolverTypeWrapper<WithoutRequestId<Schema.AuthenticationMethodState>>;
  AuthenticationMethodTarget: ResolverTypeWrapper<FoundTarget>;
  AuthenticationMethodTargetKind: ResolverTypeWrapper<WithoutRequestId<Schema.AuthenticationMethodTargetKind>>;
  AuthenticationMethodType: ResolverTypeWrapper<WithoutRequestId<Schema.AuthenticationMethodType>>;
  AuthenticationMethodsPolicy: ResolverTypeWrapper<FoundMethodsPolicy>;
  AuthenticationMethodsPolicyMigrationState: ResolverTypeWrapper<WithoutRequestId<Schema.AuthenticationMethodsPolicyMigrationState>>;
  AuthenticationMethodsPolicyResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuthenticationMethodsPolicyResult']>>;
  AuthenticationMethodsReset: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.AuthenticationMethodsReset, 'qrCodePinError' | 'remaining' | 'steps' | 'unreadable' | 'user'> & { qrCodePinError?: Schema.Maybe<ResolversTypes['Error']>, remaining: ReadonlyArray<ResolversTypes['RemainingMethod']>, steps: ReadonlyArray<ResolversTypes['ResetStep']>, unreadable: ReadonlyArray<ResolversTypes['UnreadableMethods']>, user: ResolversTypes['User'] }>>;
  AuthenticationMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuthenticationMethodsResult']>>;
  BetaDisabledError: ResolverTypeWrapper<WithoutRequestId<Schema.BetaDisabledError>>;
  Boolean: ResolverTypeWrapper<WithoutRequestId<Schema.Scalars['Boolean']['output']>>;
  BulkAddEmailMethodOutcome: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.BulkAddEmailMethodOutcome, 'result'> & { result: ResolversTypes['AddEmailMethodResult'] }>>;
  BulkAddEmailMethodPayload: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.BulkAddEmailMethodPayload, 'outcomes'> & { outcomes: ReadonlyArray<Schema.Maybe<ResolversTypes['BulkAddEmailMethodOutcome']>> }>>;
  BulkCounts: ResolverTypeWrapper<WithoutRequestId<Schema.BulkCounts>>;
  BulkDeleteAuthenticationMethodOutcome: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.BulkDeleteAuthenticationMethodOutcome, 'result'> & { result: ResolversTypes['DeleteAuthenticationMethodResult'] }>>;
  BulkDeleteAuthenticationMethodPayload: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.BulkDeleteAuthenticationMethodPayload, 'outcomes'> & { outcomes: ReadonlyArray<Schema.Maybe<ResolversTypes['BulkDeleteAuthenticationMethodOutcome']>> }>>;
  BulkDisableSmsSignInOutcome: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.BulkDisableSmsSignInOutcome, 'result'> & { result: ResolversTypes['DisableSmsSignInResult'] }>>;
  BulkDisableSmsSignInPayload: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.BulkDisableSmsSignInPayload, 'outcomes'> & { outcomes: ReadonlyArray<Schema.Maybe<ResolversTypes['BulkDisableSmsSignInOutcome']>> }>>;
  BulkEnableSmsSignInOutcome: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.BulkEnableSmsSignInOutcome, 'result'> & { result: ResolversTypes['EnableSmsSignInResult'] }>>;
  BulkEnableSmsSignInPayload: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.BulkEnableSmsSignInPayload, 'outcomes'> & { outcomes: ReadonlyArray<Schema.Maybe<ResolversTypes['BulkEnableSmsSignInOutcome']>> }>>;
  BulkErrorCount: ResolverTypeWrapper<WithoutRequestId<Schema.BulkErrorCount>>;
  BulkIssueTemporaryAccessPassOutcome: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.BulkIssueTemporaryAccessPassOutcome, 'result'> & { result: ResolversTypes['IssueTemporaryAccessPassResult'] }>>;
  BulkIssueTemporaryAccessPassPayload: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.BulkIssueTemporaryAccessPassPayload, 'outcomes'> & { outcomes: ReadonlyArray<Schema.Maybe<ResolversTypes['BulkIssueTemporaryAccessPassOutcome']>> }>>;
  BulkProgress: ResolverTypeWrapper<WithoutRequestId<Schema.BulkProgress>>;
  BulkProgressEvent: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BulkProgressEvent']>>;
  BulkState: ResolverTypeWrapper<WithoutRequestId<Schema.BulkState>>;
  ConfiguredMethod: ResolverTypeWrapper<WithoutRequestId<Schema.ConfiguredMethod>>;
  ConflictingChangeError: ResolverTypeWrapper<Conflict>;
  CredentialPlatform: ResolverTypeWrapper<WithoutRequestId<Schema.CredentialPlatform>>;
  DateTime: ResolverTypeWrapper<WithoutRequestId<Schema.Scalars['DateTime']['output']>>;
  DefaultMethodNotRegisteredError: ResolverTypeWrapper<WithoutRequestId<Schema.DefaultMethodNotRegisteredError>>;
  DefaultMethodProtectedError: ResolverTypeWrapper<WithoutRequestId<Schema.DefaultMethodProtectedError>>;
  DefaultMfaMethod: ResolverTypeWrapper<WithoutRequestId<Schema.DefaultMfaMethod>>;
  DefaultPhoneRemoval: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DefaultPhoneRemoval, 'defaultMethod' | 'phone'> & { defaultMethod: ResolversTypes['SetSignInPreferencesResult'], phone?: Schema.Maybe<ResolversTypes['DeletePhoneMethodResult']> }>>;
  DeleteAuthenticationMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteAuthenticationMethodResult']>>;
  DeleteAuthenticationMethodSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DeleteAuthenticationMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  DeleteAuthenticationMethodTarget: ResolverTypeWrapper<WithoutRequestId<Schema.DeleteAuthenticationMethodTarget>>;
  DeleteEmailMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteEmailMethodResult']>>;
  DeleteEmailMethodSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DeleteEmailMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  DeleteExternalMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteExternalMethodResult']>>;
  DeleteExternalMethodSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DeleteExternalMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  DeleteFido2MethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteFido2MethodResult']>>;
  DeleteFido2MethodSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DeleteFido2MethodSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  DeleteMicrosoftAuthenticatorMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteMicrosoftAuthenticatorMethodResult']>>;
  DeleteMicrosoftAuthenticatorMethodSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DeleteMicrosoftAuthenticatorMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  DeletePhoneMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeletePhoneMethodResult']>>;
  DeletePhoneMethodSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DeletePhoneMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  DeletePlatformCredentialMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeletePlatformCredentialMethodResult']>>;
  DeletePlatformCredentialMethodSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DeletePlatformCredentialMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  DeleteQrCodePinMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteQrCodePinMethodResult']>>;
  DeleteQrCodePinMethodSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DeleteQrCodePinMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  DeleteSoftwareOathMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteSoftwareOathMethodResult']>>;
  DeleteSoftwareOathMethodSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DeleteSoftwareOathMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  DeleteTemporaryAccessPassMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteTemporaryAccessPassMethodResult']>>;
  DeleteTemporaryAccessPassMethodSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DeleteTemporaryAccessPassMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  DeleteWindowsHelloForBusinessMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteWindowsHelloForBusinessMethodResult']>>;
  DeleteWindowsHelloForBusinessMethodSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.DeleteWindowsHelloForBusinessMethodSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  DeletedCandidates: ResolverTypeWrapper<WithoutRequestId<Schema.DeletedCandidates>>;
  DeletedCandidatesResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeletedCandidatesResult']>>;
  DeletedUser: ResolverTypeWrapper<WithoutRequestId<Schema.DeletedUser>>;
  DisableSmsSignInResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableSmsSignInResult']>>;
  DisableSmsSignInSuccess: ResolverTypeWrapper<WrittenPhone>;
  EmailMethod: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.EmailMethod, 'user'> & { user: ResolversTypes['User'] }>>;
  EmailMethodAlreadyExistsError: ResolverTypeWrapper<WithoutRequestId<Schema.EmailMethodAlreadyExistsError>>;
  EmailMethodInput: ResolverTypeWrapper<WithoutRequestId<Schema.EmailMethodInput>>;
  EmailMethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.EmailMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['EmailMethod']> }>>;
  EmailMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmailMethodResult']>>;
  EmailMethodTarget: ResolverTypeWrapper<WithoutRequestId<Schema.EmailMethodTarget>>;
  EmailMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmailMethodsResult']>>;
  EnableSmsSignInResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnableSmsSignInResult']>>;
  EnableSmsSignInSuccess: ResolverTypeWrapper<WrittenPhone>;
  Error: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Error']>;
  ErrorCode: ResolverTypeWrapper<WithoutRequestId<Schema.ErrorCode>>;
  ExternalMethod: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.ExternalMethod, 'user'> & { user: ResolversTypes['User'] }>>;
  ExternalMethodAlreadyExistsError: ResolverTypeWrapper<WithoutRequestId<Schema.ExternalMethodAlreadyExistsError>>;
  ExternalMethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.ExternalMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['ExternalMethod']> }>>;
  ExternalMethodNotAllowedByPolicyError: ResolverTypeWrapper<WithoutRequestId<Schema.ExternalMethodNotAllowedByPolicyError>>;
  ExternalMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExternalMethodResult']>>;
  ExternalMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExternalMethodsResult']>>;
  Fido2Method: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.Fido2Method, 'user'> & { user: ResolversTypes['User'] }>>;
  Fido2MethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.Fido2MethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['Fido2Method']> }>>;
  Fido2MethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Fido2MethodResult']>>;
  Fido2MethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Fido2MethodsResult']>>;
  GatewayMisconfiguredError: ResolverTypeWrapper<WithoutRequestId<Schema.GatewayMisconfiguredError>>;
  GraphCloud: ResolverTypeWrapper<WithoutRequestId<Schema.GraphCloud>>;
  GraphUnavailableError: ResolverTypeWrapper<WithoutRequestId<Schema.GraphUnavailableError>>;
  Group: ResolverTypeWrapper<FoundGroup>;
  ID: ResolverTypeWrapper<WithoutRequestId<Schema.Scalars['ID']['output']>>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<WithoutRequestId<Schema.IdempotencyKeyReusedError>>;
  IncludedUserRoles: ResolverTypeWrapper<WithoutRequestId<Schema.IncludedUserRoles>>;
  IncludedUserTypes: ResolverTypeWrapper<WithoutRequestId<Schema.IncludedUserTypes>>;
  InputViolation: ResolverTypeWrapper<WithoutRequestId<Schema.InputViolation>>;
  Int: ResolverTypeWrapper<WithoutRequestId<Schema.Scalars['Int']['output']>>;
  InvalidInputError: ResolverTypeWrapper<WithoutRequestId<Schema.InvalidInputError>>;
  InvalidInputReason: ResolverTypeWrapper<WithoutRequestId<Schema.InvalidInputReason>>;
  IssueQrCodePinResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueQrCodePinResult']>>;
  IssueQrCodePinSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.IssueQrCodePinSuccess, 'qrCodePinMethod' | 'user'> & { qrCodePinMethod: ResolversTypes['QrCodePinMethod'], user: ResolversTypes['User'] }>>;
  IssueTemporaryAccessPassResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueTemporaryAccessPassResult']>>;
  IssueTemporaryAccessPassSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.IssueTemporaryAccessPassSuccess, 'temporaryAccessPassMethod' | 'user'> & { temporaryAccessPassMethod: ResolversTypes['TemporaryAccessPassMethod'], user: ResolversTypes['User'] }>>;
  IssueTemporaryQrCodeResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueTemporaryQrCodeResult']>>;
  IssueTemporaryQrCodeSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.IssueTemporaryQrCodeSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  KeyStrength: ResolverTypeWrapper<WithoutRequestId<Schema.KeyStrength>>;
  LicenceRequiredError: ResolverTypeWrapper<WithoutRequestId<Schema.LicenceRequiredError>>;
  MethodNotFoundError: ResolverTypeWrapper<WithoutRequestId<Schema.MethodNotFoundError>>;
  MicrosoftAuthenticatorMethod: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.MicrosoftAuthenticatorMethod, 'user'> & { user: ResolversTypes['User'] }>>;
  MicrosoftAuthenticatorMethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.MicrosoftAuthenticatorMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['MicrosoftAuthenticatorMethod']> }>>;
  MicrosoftAuthenticatorMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MicrosoftAuthenticatorMethodResult']>>;
  MicrosoftAuthenticatorMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MicrosoftAuthenticatorMethodsResult']>>;
  MobilePhoneRequiredError: ResolverTypeWrapper<WithoutRequestId<Schema.MobilePhoneRequiredError>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotSupportedInCloudError: ResolverTypeWrapper<WithoutRequestId<Schema.NotSupportedInCloudError>>;
  Operation: ResolverTypeWrapper<OperationView>;
  OperationKind: ResolverTypeWrapper<WithoutRequestId<Schema.OperationKind>>;
  OperationNotFoundError: ResolverTypeWrapper<WithoutRequestId<Schema.OperationNotFoundError>>;
  OperationResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OperationResult']>>;
  OperationState: ResolverTypeWrapper<WithoutRequestId<Schema.OperationState>>;
  OutcomeUnknownError: ResolverTypeWrapper<WithoutRequestId<Schema.OutcomeUnknownError>>;
  PageInfo: ResolverTypeWrapper<WithoutRequestId<Schema.PageInfo>>;
  PasskeyAlreadyRegisteredError: ResolverTypeWrapper<WithoutRequestId<Schema.PasskeyAlreadyRegisteredError>>;
  PasskeyChallengeExpiredError: ResolverTypeWrapper<WithoutRequestId<Schema.PasskeyChallengeExpiredError>>;
  PasskeyLimitReachedError: ResolverTypeWrapper<WithoutRequestId<Schema.PasskeyLimitReachedError>>;
  PasskeyNotAllowedByPolicyError: ResolverTypeWrapper<WithoutRequestId<Schema.PasskeyNotAllowedByPolicyError>>;
  PasskeyPolicyRule: ResolverTypeWrapper<WithoutRequestId<Schema.PasskeyPolicyRule>>;
  PasskeyRegistrationNotAvailableError: ResolverTypeWrapper<WithoutRequestId<Schema.PasskeyRegistrationNotAvailableError>>;
  PasskeyRejectedError: ResolverTypeWrapper<WithoutRequestId<Schema.PasskeyRejectedError>>;
  PasskeyType: ResolverTypeWrapper<WithoutRequestId<Schema.PasskeyType>>;
  PasswordMethod: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.PasswordMethod, 'user'> & { user: ResolversTypes['User'] }>>;
  PasswordMethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.PasswordMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['PasswordMethod']> }>>;
  PasswordMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PasswordMethodResult']>>;
  PasswordMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PasswordMethodsResult']>>;
  PasswordNotRemovableError: ResolverTypeWrapper<WithoutRequestId<Schema.PasswordNotRemovableError>>;
  PasswordResetPendingError: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.PasswordResetPendingError, 'user'> & { user: ResolversTypes['User'] }>>;
  PasswordResetRefusalCause: ResolverTypeWrapper<WithoutRequestId<Schema.PasswordResetRefusalCause>>;
  PasswordResetRefusedError: ResolverTypeWrapper<WithoutRequestId<Schema.PasswordResetRefusedError>>;
  PerUserMfa: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.PerUserMfa, 'user'> & { user: ResolversTypes['User'] }>>;
  PerUserMfaResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PerUserMfaResult']>>;
  PerUserMfaState: ResolverTypeWrapper<WithoutRequestId<Schema.PerUserMfaState>>;
  PhoneMethod: ResolverTypeWrapper<Phone>;
  PhoneMethodAlreadyExistsError: ResolverTypeWrapper<WithoutRequestId<Schema.PhoneMethodAlreadyExistsError>>;
  PhoneMethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.PhoneMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['PhoneMethod']> }>>;
  PhoneMethodNotFoundError: ResolverTypeWrapper<WithoutRequestId<Schema.PhoneMethodNotFoundError>>;
  PhoneMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PhoneMethodResult']>>;
  PhoneMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PhoneMethodsResult']>>;
  PhoneNotMobileError: ResolverTypeWrapper<WithoutRequestId<Schema.PhoneNotMobileError>>;
  PhoneNumber: ResolverTypeWrapper<WithoutRequestId<Schema.Scalars['PhoneNumber']['output']>>;
  PhoneNumberHolder: ResolverTypeWrapper<Holder>;
  PhoneNumberHolderPage: ResolverTypeWrapper<FoundPage>;
  PhoneNumberHoldersResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PhoneNumberHoldersResult']>>;
  PhoneNumberMatch: ResolverTypeWrapper<WithoutRequestId<Schema.PhoneNumberMatch>>;
  PhoneNumberNotUniqueError: ResolverTypeWrapper<WithoutRequestId<Schema.PhoneNumberNotUniqueError>>;
  PhoneNumberSearchConclusion: ResolverTypeWrapper<WithoutRequestId<Schema.PhoneNumberSearchConclusion>>;
  PhoneType: ResolverTypeWrapper<WithoutRequestId<Schema.PhoneType>>;
  PlatformCredentialMethod: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.PlatformCredentialMethod, 'user'> & { user: ResolversTypes['User'] }>>;
  PlatformCredentialMethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.PlatformCredentialMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['PlatformCredentialMethod']> }>>;
  PlatformCredentialMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlatformCredentialMethodResult']>>;
  PlatformCredentialMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlatformCredentialMethodsResult']>>;
  PublicKeyCredentialCreationOptionsJSON: ResolverTypeWrapper<WithoutRequestId<Schema.Scalars['PublicKeyCredentialCreationOptionsJSON']['output']>>;
  QrCode: ResolverTypeWrapper<WithoutRequestId<Schema.QrCode>>;
  QrCodePinAlreadyExistsError: ResolverTypeWrapper<WithoutRequestId<Schema.QrCodePinAlreadyExistsError>>;
  QrCodePinInput: ResolverTypeWrapper<WithoutRequestId<Schema.QrCodePinInput>>;
  QrCodePinMethod: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.QrCodePinMethod, 'pin' | 'user'> & { pin?: Schema.Maybe<ResolversTypes['QrPin']>, user: ResolversTypes['User'] }>>;
  QrCodePinMethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.QrCodePinMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['QrCodePinMethod']> }>>;
  QrCodePinMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QrCodePinMethodResult']>>;
  QrCodePinMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QrCodePinMethodsResult']>>;
  QrCodePinNotAllowedByPolicyError: ResolverTypeWrapper<WithoutRequestId<Schema.QrCodePinNotAllowedByPolicyError>>;
  QrPin: ResolverTypeWrapper<WithoutRequestId<Schema.QrPin>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimitedError: ResolverTypeWrapper<WithoutRequestId<Schema.RateLimitedError>>;
  RegisterFido2MethodInput: ResolverTypeWrapper<WithoutRequestId<Schema.RegisterFido2MethodInput>>;
  RegisterFido2MethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterFido2MethodResult']>>;
  RegisterFido2MethodSuccess: ResolverTypeWrapper<AnyWritten>;
  RegisteredMethod: ResolverTypeWrapper<WithoutRequestId<Schema.RegisteredMethod>>;
  RegisteredMethodName: ResolverTypeWrapper<WithoutRequestId<Schema.RegisteredMethodName>>;
  RegistrationFeature: ResolverTypeWrapper<WithoutRequestId<Schema.RegistrationFeature>>;
  RegistrationResponseJSON: ResolverTypeWrapper<WithoutRequestId<Schema.Scalars['RegistrationResponseJSON']['output']>>;
  RemainingMethod: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.RemainingMethod, 'error' | 'method'> & { error?: Schema.Maybe<ResolversTypes['Error']>, method: ResolversTypes['AuthenticationMethod'] }>>;
  RemainingMethodReason: ResolverTypeWrapper<WithoutRequestId<Schema.RemainingMethodReason>>;
  RemoveDefaultPhoneMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveDefaultPhoneMethodResult']>>;
  RequestFido2CreationOptionsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestFido2CreationOptionsResult']>>;
  RequestFido2CreationOptionsSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.RequestFido2CreationOptionsSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  ResetAuthenticationMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetAuthenticationMethodsResult']>>;
  ResetPasswordInput: ResolverTypeWrapper<WithoutRequestId<Schema.ResetPasswordInput>>;
  ResetPasswordResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordResult']>>;
  ResetPasswordSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.ResetPasswordSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  ResetQrCodePinResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetQrCodePinResult']>>;
  ResetQrCodePinSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.ResetQrCodePinSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  ResetStep: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.ResetStep, 'method' | 'outcome'> & { method?: Schema.Maybe<ResolversTypes['AuthenticationMethod']>, outcome?: Schema.Maybe<ResolversTypes['DeleteAuthenticationMethodResult']> }>>;
  RetryLaterError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RetryLaterError']>;
  RevokeSignInSessionsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeSignInSessionsResult']>>;
  RevokeSignInSessionsSuccess: ResolverTypeWrapper<SignedOut>;
  SecretAlreadyIssuedError: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.SecretAlreadyIssuedError, 'user'> & { user: ResolversTypes['User'] }>>;
  SecretLostError: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.SecretLostError, 'user'> & { user: ResolversTypes['User'] }>>;
  SetPerUserMfaStateResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPerUserMfaStateResult']>>;
  SetPerUserMfaStateSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.SetPerUserMfaStateSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  SetSignInPreferencesResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSignInPreferencesResult']>>;
  SetSignInPreferencesSuccess: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.SetSignInPreferencesSuccess, 'user'> & { user: ResolversTypes['User'] }>>;
  SignInPreferences: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.SignInPreferences, 'user'> & { user: ResolversTypes['User'] }>>;
  SignInPreferencesInput: ResolverTypeWrapper<WithoutRequestId<Schema.SignInPreferencesInput>>;
  SignInPreferencesResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInPreferencesResult']>>;
  SignInRequiredError: ResolverTypeWrapper<WithoutRequestId<Schema.SignInRequiredError>>;
  SignInUserType: ResolverTypeWrapper<WithoutRequestId<Schema.SignInUserType>>;
  SmsAlternative: ResolverTypeWrapper<WithoutRequestId<Schema.SmsAlternative>>;
  SmsPolicyExclusionInput: ResolverTypeWrapper<WithoutRequestId<Schema.SmsPolicyExclusionInput>>;
  SmsPolicyInput: ResolverTypeWrapper<WithoutRequestId<Schema.SmsPolicyInput>>;
  SmsPolicyTargetInput: ResolverTypeWrapper<WithoutRequestId<Schema.SmsPolicyTargetInput>>;
  SmsRetirement: ResolverTypeWrapper<WithoutRequestId<Schema.SmsRetirement>>;
  SmsRetirementPopulation: ResolverTypeWrapper<WithoutRequestId<Schema.SmsRetirementPopulation>>;
  SmsRetirementResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SmsRetirementResult']>>;
  SmsSignInCertainty: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInCertainty>>;
  SmsSignInCheck: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInCheck>>;
  SmsSignInCheckName: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInCheckName>>;
  SmsSignInCheckOutcome: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInCheckOutcome>>;
  SmsSignInExtraRead: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInExtraRead>>;
  SmsSignInFinding: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInFinding>>;
  SmsSignInFindingKind: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInFindingKind>>;
  SmsSignInIfPolicy: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInIfPolicy>>;
  SmsSignInNotAllowedByPolicyError: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInNotAllowedByPolicyError>>;
  SmsSignInReadiness: ResolverTypeWrapper<Readiness>;
  SmsSignInReadinessResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SmsSignInReadinessResult']>>;
  SmsSignInSource: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInSource>>;
  SmsSignInState: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInState>>;
  SmsSignInSurvey: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.SmsSignInSurvey, 'people'> & { people: ReadonlyArray<ResolversTypes['SmsSignInSurveyPerson']> }>>;
  SmsSignInSurveyCounts: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInSurveyCounts>>;
  SmsSignInSurveyPerson: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.SmsSignInSurveyPerson, 'user'> & { user: ResolversTypes['User'] }>>;
  SmsSignInSurveyResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SmsSignInSurveyResult']>>;
  SmsSignInTarget: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInTarget>>;
  SmsSignInVerdict: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInVerdict>>;
  SmsSignInWarning: ResolverTypeWrapper<WithoutRequestId<Schema.SmsSignInWarning>>;
  SoftwareOathMethod: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.SoftwareOathMethod, 'user'> & { user: ResolversTypes['User'] }>>;
  SoftwareOathMethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.SoftwareOathMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['SoftwareOathMethod']> }>>;
  SoftwareOathMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SoftwareOathMethodResult']>>;
  SoftwareOathMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SoftwareOathMethodsResult']>>;
  StepUpRequiredError: ResolverTypeWrapper<WithoutRequestId<Schema.StepUpRequiredError>>;
  String: ResolverTypeWrapper<WithoutRequestId<Schema.Scalars['String']['output']>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TemporaryAccessPassAlreadyExistsError: ResolverTypeWrapper<WithoutRequestId<Schema.TemporaryAccessPassAlreadyExistsError>>;
  TemporaryAccessPassInput: ResolverTypeWrapper<WithoutRequestId<Schema.TemporaryAccessPassInput>>;
  TemporaryAccessPassMethod: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.TemporaryAccessPassMethod, 'user'> & { user: ResolversTypes['User'] }>>;
  TemporaryAccessPassMethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.TemporaryAccessPassMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['TemporaryAccessPassMethod']> }>>;
  TemporaryAccessPassMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TemporaryAccessPassMethodResult']>>;
  TemporaryAccessPassMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TemporaryAccessPassMethodsResult']>>;
  TemporaryAccessPassNotAllowedByPolicyError: ResolverTypeWrapper<WithoutRequestId<Schema.TemporaryAccessPassNotAllowedByPolicyError>>;
  TemporaryAccessPassPolicyReason: ResolverTypeWrapper<WithoutRequestId<Schema.TemporaryAccessPassPolicyReason>>;
  TemporaryAccessPassTarget: ResolverTypeWrapper<WithoutRequestId<Schema.TemporaryAccessPassTarget>>;
  TemporaryAccessPassUsabilityReason: ResolverTypeWrapper<WithoutRequestId<Schema.TemporaryAccessPassUsabilityReason>>;
  TemporaryQrCodeInput: ResolverTypeWrapper<WithoutRequestId<Schema.TemporaryQrCodeInput>>;
  ThrottledError: ResolverTypeWrapper<WithoutRequestId<Schema.ThrottledError>>;
  UnexpectedGraphError: ResolverTypeWrapper<WithoutRequestId<Schema.UnexpectedGraphError>>;
  UnknownMethod: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.UnknownMethod, 'user'> & { user: ResolversTypes['User'] }>>;
  UnreadPhones: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.UnreadPhones, 'user'> & { user: ResolversTypes['User'] }>>;
  UnreadableMethods: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.UnreadableMethods, 'error'> & { error: ResolversTypes['Error'] }>>;
  UpdateEmailMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEmailMethodResult']>>;
  UpdateEmailMethodSuccess: ResolverTypeWrapper<AnyWritten>;
  UpdatePhoneMethodInput: ResolverTypeWrapper<WithoutRequestId<Schema.UpdatePhoneMethodInput>>;
  UpdatePhoneMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePhoneMethodResult']>>;
  UpdatePhoneMethodSuccess: ResolverTypeWrapper<SavedPhone>;
  User: ResolverTypeWrapper<FoundUser>;
  UserConnection: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']> }>>;
  UserEdge: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.UserEdge, 'node'> & { node: ResolversTypes['User'] }>>;
  UserNotFoundError: ResolverTypeWrapper<WithoutRequestId<Schema.UserNotFoundError>>;
  UserRegistrationDetails: ResolverTypeWrapper<RegistrationRow>;
  UserRegistrationDetailsConnection: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.UserRegistrationDetailsConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UserRegistrationDetailsEdge']> }>>;
  UserRegistrationDetailsEdge: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.UserRegistrationDetailsEdge, 'node'> & { node: ResolversTypes['UserRegistrationDetails'] }>>;
  UserRegistrationDetailsFilter: ResolverTypeWrapper<WithoutRequestId<Schema.UserRegistrationDetailsFilter>>;
  UserRegistrationDetailsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UserRegistrationDetailsResult']>>;
  UserRegistrationFeatureCount: ResolverTypeWrapper<WithoutRequestId<Schema.UserRegistrationFeatureCount>>;
  UserRegistrationFeatureSummary: ResolverTypeWrapper<WithoutRequestId<Schema.UserRegistrationFeatureSummary>>;
  UserRegistrationMethodCount: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.UserRegistrationMethodCount, 'method'> & { method: ResolversTypes['RegisteredMethod'] }>>;
  UserRegistrationMethodSummary: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.UserRegistrationMethodSummary, 'userRegistrationMethodCounts'> & { userRegistrationMethodCounts: ReadonlyArray<ResolversTypes['UserRegistrationMethodCount']> }>>;
  UserResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UserResult']>>;
  UsersRegisteredByFeatureResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UsersRegisteredByFeatureResult']>>;
  UsersRegisteredByMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UsersRegisteredByMethodResult']>>;
  WindowsHelloForBusinessMethod: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.WindowsHelloForBusinessMethod, 'user'> & { user: ResolversTypes['User'] }>>;
  WindowsHelloForBusinessMethodList: ResolverTypeWrapper<WithoutRequestId<Omit<Schema.WindowsHelloForBusinessMethodList, 'items'> & { items: ReadonlyArray<ResolversTypes['WindowsHelloForBusinessMethod']> }>>;
  WindowsHelloForBusinessMethodResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WindowsHelloForBusinessMethodResult']>>;
  WindowsHelloForBusinessMethodsResult: WithoutRequestId<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WindowsHelloForBusinessMethodsResult']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessBlockedError: WithoutRequestId<Schema.AccessBlockedError>;
  AccessDeniedError: WithoutRequestId<Schema.AccessDeniedError>;
  AddEmailMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['AddEmailMethodResult']>;
  AddEmailMethodSuccess: AnyWritten;
  AddExternalMethodInput: WithoutRequestId<Schema.AddExternalMethodInput>;
  AddExternalMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['AddExternalMethodResult']>;
  AddExternalMethodSuccess: AnyWritten;
  AddPhoneMethodInput: WithoutRequestId<Schema.AddPhoneMethodInput>;
  AddPhoneMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['AddPhoneMethodResult']>;
  AddPhoneMethodSuccess: SavedPhone;
  AuditUnavailableError: WithoutRequestId<Schema.AuditUnavailableError>;
  AuthenticationMethod: ResolversInterfaceTypes<ResolversParentTypes>['AuthenticationMethod'];
  AuthenticationMethodConfiguration: WithoutRequestId<Omit<Schema.AuthenticationMethodConfiguration, 'excludeTargets' | 'includeTargets'> & { excludeTargets?: Schema.Maybe<ReadonlyArray<ResolversParentTypes['AuthenticationMethodExcludeTarget']>>, includeTargets?: Schema.Maybe<ReadonlyArray<ResolversParentTypes['AuthenticationMethodTarget']>> }>;
  AuthenticationMethodExcludeTarget: FoundTarget;
  AuthenticationMethodList: WithoutRequestId<Omit<Schema.AuthenticationMethodList, 'items' | 'unreadable'> & { items: ReadonlyArray<ResolversParentTypes['AuthenticationMethod']>, unreadable: ReadonlyArray<ResolversParentTypes['UnreadableMethods']> }>;
  AuthenticationMethodTarget: FoundTarget;
  AuthenticationMethodsPolicy: FoundMethodsPolicy;
  AuthenticationMethodsPolicyResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['AuthenticationMethodsPolicyResult']>;
  AuthenticationMethodsReset: WithoutRequestId<Omit<Schema.AuthenticationMethodsReset, 'qrCodePinError' | 'remaining' | 'steps' | 'unreadable' | 'user'> & { qrCodePinError?: Schema.Maybe<ResolversParentTypes['Error']>, remaining: ReadonlyArray<ResolversParentTypes['RemainingMethod']>, steps: ReadonlyArray<ResolversParentTypes['ResetStep']>, unreadable: ReadonlyArray<ResolversParentTypes['UnreadableMethods']>, user: ResolversParentTypes['User'] }>;
  AuthenticationMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['AuthenticationMethodsResult']>;
  BetaDisabledError: WithoutRequestId<Schema.BetaDisabledError>;
  Boolean: WithoutRequestId<Schema.Scalars['Boolean']['output']>;
  BulkAddEmailMethodOutcome: WithoutRequestId<Omit<Schema.BulkAddEmailMethodOutcome, 'result'> & { result: ResolversParentTypes['AddEmailMethodResult'] }>;
  BulkAddEmailMethodPayload: WithoutRequestId<Omit<Schema.BulkAddEmailMethodPayload, 'outcomes'> & { outcomes: ReadonlyArray<Schema.Maybe<ResolversParentTypes['BulkAddEmailMethodOutcome']>> }>;
  BulkCounts: WithoutRequestId<Schema.BulkCounts>;
  BulkDeleteAuthenticationMethodOutcome: WithoutRequestId<Omit<Schema.BulkDeleteAuthenticationMethodOutcome, 'result'> & { result: ResolversParentTypes['DeleteAuthenticationMethodResult'] }>;
  BulkDeleteAuthenticationMethodPayload: WithoutRequestId<Omit<Schema.BulkDeleteAuthenticationMethodPayload, 'outcomes'> & { outcomes: ReadonlyArray<Schema.Maybe<ResolversParentTypes['BulkDeleteAuthenticationMethodOutcome']>> }>;
  BulkDisableSmsSignInOutcome: WithoutRequestId<Omit<Schema.BulkDisableSmsSignInOutcome, 'result'> & { result: ResolversParentTypes['DisableSmsSignInResult'] }>;
  BulkDisableSmsSignInPayload: WithoutRequestId<Omit<Schema.BulkDisableSmsSignInPayload, 'outcomes'> & { outcomes: ReadonlyArray<Schema.Maybe<ResolversParentTypes['BulkDisableSmsSignInOutcome']>> }>;
  BulkEnableSmsSignInOutcome: WithoutRequestId<Omit<Schema.BulkEnableSmsSignInOutcome, 'result'> & { result: ResolversParentTypes['EnableSmsSignInResult'] }>;
  BulkEnableSmsSignInPayload: WithoutRequestId<Omit<Schema.BulkEnableSmsSignInPayload, 'outcomes'> & { outcomes: ReadonlyArray<Schema.Maybe<ResolversParentTypes['BulkEnableSmsSignInOutcome']>> }>;
  BulkErrorCount: WithoutRequestId<Schema.BulkErrorCount>;
  BulkIssueTemporaryAccessPassOutcome: WithoutRequestId<Omit<Schema.BulkIssueTemporaryAccessPassOutcome, 'result'> & { result: ResolversParentTypes['IssueTemporaryAccessPassResult'] }>;
  BulkIssueTemporaryAccessPassPayload: WithoutRequestId<Omit<Schema.BulkIssueTemporaryAccessPassPayload, 'outcomes'> & { outcomes: ReadonlyArray<Schema.Maybe<ResolversParentTypes['BulkIssueTemporaryAccessPassOutcome']>> }>;
  BulkProgress: WithoutRequestId<Schema.BulkProgress>;
  BulkProgressEvent: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['BulkProgressEvent']>;
  ConflictingChangeError: Conflict;
  DateTime: WithoutRequestId<Schema.Scalars['DateTime']['output']>;
  DefaultMethodNotRegisteredError: WithoutRequestId<Schema.DefaultMethodNotRegisteredError>;
  DefaultMethodProtectedError: WithoutRequestId<Schema.DefaultMethodProtectedError>;
  DefaultPhoneRemoval: WithoutRequestId<Omit<Schema.DefaultPhoneRemoval, 'defaultMethod' | 'phone'> & { defaultMethod: ResolversParentTypes['SetSignInPreferencesResult'], phone?: Schema.Maybe<ResolversParentTypes['DeletePhoneMethodResult']> }>;
  DeleteAuthenticationMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeleteAuthenticationMethodResult']>;
  DeleteAuthenticationMethodSuccess: WithoutRequestId<Omit<Schema.DeleteAuthenticationMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  DeleteAuthenticationMethodTarget: WithoutRequestId<Schema.DeleteAuthenticationMethodTarget>;
  DeleteEmailMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeleteEmailMethodResult']>;
  DeleteEmailMethodSuccess: WithoutRequestId<Omit<Schema.DeleteEmailMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  DeleteExternalMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeleteExternalMethodResult']>;
  DeleteExternalMethodSuccess: WithoutRequestId<Omit<Schema.DeleteExternalMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  DeleteFido2MethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeleteFido2MethodResult']>;
  DeleteFido2MethodSuccess: WithoutRequestId<Omit<Schema.DeleteFido2MethodSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  DeleteMicrosoftAuthenticatorMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeleteMicrosoftAuthenticatorMethodResult']>;
  DeleteMicrosoftAuthenticatorMethodSuccess: WithoutRequestId<Omit<Schema.DeleteMicrosoftAuthenticatorMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  DeletePhoneMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeletePhoneMethodResult']>;
  DeletePhoneMethodSuccess: WithoutRequestId<Omit<Schema.DeletePhoneMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  DeletePlatformCredentialMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeletePlatformCredentialMethodResult']>;
  DeletePlatformCredentialMethodSuccess: WithoutRequestId<Omit<Schema.DeletePlatformCredentialMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  DeleteQrCodePinMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeleteQrCodePinMethodResult']>;
  DeleteQrCodePinMethodSuccess: WithoutRequestId<Omit<Schema.DeleteQrCodePinMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  DeleteSoftwareOathMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeleteSoftwareOathMethodResult']>;
  DeleteSoftwareOathMethodSuccess: WithoutRequestId<Omit<Schema.DeleteSoftwareOathMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  DeleteTemporaryAccessPassMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeleteTemporaryAccessPassMethodResult']>;
  DeleteTemporaryAccessPassMethodSuccess: WithoutRequestId<Omit<Schema.DeleteTemporaryAccessPassMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  DeleteWindowsHelloForBusinessMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeleteWindowsHelloForBusinessMethodResult']>;
  DeleteWindowsHelloForBusinessMethodSuccess: WithoutRequestId<Omit<Schema.DeleteWindowsHelloForBusinessMethodSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  DeletedCandidates: WithoutRequestId<Schema.DeletedCandidates>;
  DeletedCandidatesResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DeletedCandidatesResult']>;
  DeletedUser: WithoutRequestId<Schema.DeletedUser>;
  DisableSmsSignInResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['DisableSmsSignInResult']>;
  DisableSmsSignInSuccess: WrittenPhone;
  EmailMethod: WithoutRequestId<Omit<Schema.EmailMethod, 'user'> & { user: ResolversParentTypes['User'] }>;
  EmailMethodAlreadyExistsError: WithoutRequestId<Schema.EmailMethodAlreadyExistsError>;
  EmailMethodInput: WithoutRequestId<Schema.EmailMethodInput>;
  EmailMethodList: WithoutRequestId<Omit<Schema.EmailMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['EmailMethod']> }>;
  EmailMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['EmailMethodResult']>;
  EmailMethodTarget: WithoutRequestId<Schema.EmailMethodTarget>;
  EmailMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['EmailMethodsResult']>;
  EnableSmsSignInResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['EnableSmsSignInResult']>;
  EnableSmsSignInSuccess: WrittenPhone;
  Error: ResolversInterfaceTypes<ResolversParentTypes>['Error'];
  ExternalMethod: WithoutRequestId<Omit<Schema.ExternalMethod, 'user'> & { user: ResolversParentTypes['User'] }>;
  ExternalMethodAlreadyExistsError: WithoutRequestId<Schema.ExternalMethodAlreadyExistsError>;
  ExternalMethodList: WithoutRequestId<Omit<Schema.ExternalMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['ExternalMethod']> }>;
  ExternalMethodNotAllowedByPolicyError: WithoutRequestId<Schema.ExternalMethodNotAllowedByPolicyError>;
  ExternalMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['ExternalMethodResult']>;
  ExternalMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['ExternalMethodsResult']>;
  Fido2Method: WithoutRequestId<Omit<Schema.Fido2Method, 'user'> & { user: ResolversParentTypes['User'] }>;
  Fido2MethodList: WithoutRequestId<Omit<Schema.Fido2MethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Fido2Method']> }>;
  Fido2MethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['Fido2MethodResult']>;
  Fido2MethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['Fido2MethodsResult']>;
  GatewayMisconfiguredError: WithoutRequestId<Schema.GatewayMisconfiguredError>;
  GraphUnavailableError: WithoutRequestId<Schema.GraphUnavailableError>;
  Group: FoundGroup;
  ID: WithoutRequestId<Schema.Scalars['ID']['output']>;
  IdempotencyKeyReusedError: WithoutRequestId<Schema.IdempotencyKeyReusedError>;
  InputViolation: WithoutRequestId<Schema.InputViolation>;
  Int: WithoutRequestId<Schema.Scalars['Int']['output']>;
  InvalidInputError: WithoutRequestId<Schema.InvalidInputError>;
  IssueQrCodePinResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['IssueQrCodePinResult']>;
  IssueQrCodePinSuccess: WithoutRequestId<Omit<Schema.IssueQrCodePinSuccess, 'qrCodePinMethod' | 'user'> & { qrCodePinMethod: ResolversParentTypes['QrCodePinMethod'], user: ResolversParentTypes['User'] }>;
  IssueTemporaryAccessPassResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['IssueTemporaryAccessPassResult']>;
  IssueTemporaryAccessPassSuccess: WithoutRequestId<Omit<Schema.IssueTemporaryAccessPassSuccess, 'temporaryAccessPassMethod' | 'user'> & { temporaryAccessPassMethod: ResolversParentTypes['TemporaryAccessPassMethod'], user: ResolversParentTypes['User'] }>;
  IssueTemporaryQrCodeResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['IssueTemporaryQrCodeResult']>;
  IssueTemporaryQrCodeSuccess: WithoutRequestId<Omit<Schema.IssueTemporaryQrCodeSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  LicenceRequiredError: WithoutRequestId<Schema.LicenceRequiredError>;
  MethodNotFoundError: WithoutRequestId<Schema.MethodNotFoundError>;
  MicrosoftAuthenticatorMethod: WithoutRequestId<Omit<Schema.MicrosoftAuthenticatorMethod, 'user'> & { user: ResolversParentTypes['User'] }>;
  MicrosoftAuthenticatorMethodList: WithoutRequestId<Omit<Schema.MicrosoftAuthenticatorMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['MicrosoftAuthenticatorMethod']> }>;
  MicrosoftAuthenticatorMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['MicrosoftAuthenticatorMethodResult']>;
  MicrosoftAuthenticatorMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['MicrosoftAuthenticatorMethodsResult']>;
  MobilePhoneRequiredError: WithoutRequestId<Schema.MobilePhoneRequiredError>;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotSupportedInCloudError: WithoutRequestId<Schema.NotSupportedInCloudError>;
  Operation: OperationView;
  OperationNotFoundError: WithoutRequestId<Schema.OperationNotFoundError>;
  OperationResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['OperationResult']>;
  OutcomeUnknownError: WithoutRequestId<Schema.OutcomeUnknownError>;
  PageInfo: WithoutRequestId<Schema.PageInfo>;
  PasskeyAlreadyRegisteredError: WithoutRequestId<Schema.PasskeyAlreadyRegisteredError>;
  PasskeyChallengeExpiredError: WithoutRequestId<Schema.PasskeyChallengeExpiredError>;
  PasskeyLimitReachedError: WithoutRequestId<Schema.PasskeyLimitReachedError>;
  PasskeyNotAllowedByPolicyError: WithoutRequestId<Schema.PasskeyNotAllowedByPolicyError>;
  PasskeyRegistrationNotAvailableError: WithoutRequestId<Schema.PasskeyRegistrationNotAvailableError>;
  PasskeyRejectedError: WithoutRequestId<Schema.PasskeyRejectedError>;
  PasswordMethod: WithoutRequestId<Omit<Schema.PasswordMethod, 'user'> & { user: ResolversParentTypes['User'] }>;
  PasswordMethodList: WithoutRequestId<Omit<Schema.PasswordMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['PasswordMethod']> }>;
  PasswordMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['PasswordMethodResult']>;
  PasswordMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['PasswordMethodsResult']>;
  PasswordNotRemovableError: WithoutRequestId<Schema.PasswordNotRemovableError>;
  PasswordResetPendingError: WithoutRequestId<Omit<Schema.PasswordResetPendingError, 'user'> & { user: ResolversParentTypes['User'] }>;
  PasswordResetRefusedError: WithoutRequestId<Schema.PasswordResetRefusedError>;
  PerUserMfa: WithoutRequestId<Omit<Schema.PerUserMfa, 'user'> & { user: ResolversParentTypes['User'] }>;
  PerUserMfaResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['PerUserMfaResult']>;
  PhoneMethod: Phone;
  PhoneMethodAlreadyExistsError: WithoutRequestId<Schema.PhoneMethodAlreadyExistsError>;
  PhoneMethodList: WithoutRequestId<Omit<Schema.PhoneMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['PhoneMethod']> }>;
  PhoneMethodNotFoundError: WithoutRequestId<Schema.PhoneMethodNotFoundError>;
  PhoneMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['PhoneMethodResult']>;
  PhoneMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['PhoneMethodsResult']>;
  PhoneNotMobileError: WithoutRequestId<Schema.PhoneNotMobileError>;
  PhoneNumber: WithoutRequestId<Schema.Scalars['PhoneNumber']['output']>;
  PhoneNumberHolder: Holder;
  PhoneNumberHolderPage: FoundPage;
  PhoneNumberHoldersResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['PhoneNumberHoldersResult']>;
  PhoneNumberNotUniqueError: WithoutRequestId<Schema.PhoneNumberNotUniqueError>;
  PlatformCredentialMethod: WithoutRequestId<Omit<Schema.PlatformCredentialMethod, 'user'> & { user: ResolversParentTypes['User'] }>;
  PlatformCredentialMethodList: WithoutRequestId<Omit<Schema.PlatformCredentialMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['PlatformCredentialMethod']> }>;
  PlatformCredentialMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['PlatformCredentialMethodResult']>;
  PlatformCredentialMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['PlatformCredentialMethodsResult']>;
  PublicKeyCredentialCreationOptionsJSON: WithoutRequestId<Schema.Scalars['PublicKeyCredentialCreationOptionsJSON']['output']>;
  QrCode: WithoutRequestId<Schema.QrCode>;
  QrCodePinAlreadyExistsError: WithoutRequestId<Schema.QrCodePinAlreadyExistsError>;
  QrCodePinInput: WithoutRequestId<Schema.QrCodePinInput>;
  QrCodePinMethod: WithoutRequestId<Omit<Schema.QrCodePinMethod, 'pin' | 'user'> & { pin?: Schema.Maybe<ResolversParentTypes['QrPin']>, user: ResolversParentTypes['User'] }>;
  QrCodePinMethodList: WithoutRequestId<Omit<Schema.QrCodePinMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['QrCodePinMethod']> }>;
  QrCodePinMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['QrCodePinMethodResult']>;
  QrCodePinMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['QrCodePinMethodsResult']>;
  QrCodePinNotAllowedByPolicyError: WithoutRequestId<Schema.QrCodePinNotAllowedByPolicyError>;
  QrPin: WithoutRequestId<Schema.QrPin>;
  Query: Record<PropertyKey, never>;
  RateLimitedError: WithoutRequestId<Schema.RateLimitedError>;
  RegisterFido2MethodInput: WithoutRequestId<Schema.RegisterFido2MethodInput>;
  RegisterFido2MethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['RegisterFido2MethodResult']>;
  RegisterFido2MethodSuccess: AnyWritten;
  RegisteredMethod: WithoutRequestId<Schema.RegisteredMethod>;
  RegistrationResponseJSON: WithoutRequestId<Schema.Scalars['RegistrationResponseJSON']['output']>;
  RemainingMethod: WithoutRequestId<Omit<Schema.RemainingMethod, 'error' | 'method'> & { error?: Schema.Maybe<ResolversParentTypes['Error']>, method: ResolversParentTypes['AuthenticationMethod'] }>;
  RemoveDefaultPhoneMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['RemoveDefaultPhoneMethodResult']>;
  RequestFido2CreationOptionsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['RequestFido2CreationOptionsResult']>;
  RequestFido2CreationOptionsSuccess: WithoutRequestId<Omit<Schema.RequestFido2CreationOptionsSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  ResetAuthenticationMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['ResetAuthenticationMethodsResult']>;
  ResetPasswordInput: WithoutRequestId<Schema.ResetPasswordInput>;
  ResetPasswordResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['ResetPasswordResult']>;
  ResetPasswordSuccess: WithoutRequestId<Omit<Schema.ResetPasswordSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  ResetQrCodePinResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['ResetQrCodePinResult']>;
  ResetQrCodePinSuccess: WithoutRequestId<Omit<Schema.ResetQrCodePinSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  ResetStep: WithoutRequestId<Omit<Schema.ResetStep, 'method' | 'outcome'> & { method?: Schema.Maybe<ResolversParentTypes['AuthenticationMethod']>, outcome?: Schema.Maybe<ResolversParentTypes['DeleteAuthenticationMethodResult']> }>;
  RetryLaterError: ResolversInterfaceTypes<ResolversParentTypes>['RetryLaterError'];
  RevokeSignInSessionsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['RevokeSignInSessionsResult']>;
  RevokeSignInSessionsSuccess: SignedOut;
  SecretAlreadyIssuedError: WithoutRequestId<Omit<Schema.SecretAlreadyIssuedError, 'user'> & { user: ResolversParentTypes['User'] }>;
  SecretLostError: WithoutRequestId<Omit<Schema.SecretLostError, 'user'> & { user: ResolversParentTypes['User'] }>;
  SetPerUserMfaStateResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['SetPerUserMfaStateResult']>;
  SetPerUserMfaStateSuccess: WithoutRequestId<Omit<Schema.SetPerUserMfaStateSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  SetSignInPreferencesResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['SetSignInPreferencesResult']>;
  SetSignInPreferencesSuccess: WithoutRequestId<Omit<Schema.SetSignInPreferencesSuccess, 'user'> & { user: ResolversParentTypes['User'] }>;
  SignInPreferences: WithoutRequestId<Omit<Schema.SignInPreferences, 'user'> & { user: ResolversParentTypes['User'] }>;
  SignInPreferencesInput: WithoutRequestId<Schema.SignInPreferencesInput>;
  SignInPreferencesResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['SignInPreferencesResult']>;
  SignInRequiredError: WithoutRequestId<Schema.SignInRequiredError>;
  SmsPolicyExclusionInput: WithoutRequestId<Schema.SmsPolicyExclusionInput>;
  SmsPolicyInput: WithoutRequestId<Schema.SmsPolicyInput>;
  SmsPolicyTargetInput: WithoutRequestId<Schema.SmsPolicyTargetInput>;
  SmsRetirement: WithoutRequestId<Schema.SmsRetirement>;
  SmsRetirementResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['SmsRetirementResult']>;
  SmsSignInCheck: WithoutRequestId<Schema.SmsSignInCheck>;
  SmsSignInFinding: WithoutRequestId<Schema.SmsSignInFinding>;
  SmsSignInIfPolicy: WithoutRequestId<Schema.SmsSignInIfPolicy>;
  SmsSignInNotAllowedByPolicyError: WithoutRequestId<Schema.SmsSignInNotAllowedByPolicyError>;
  SmsSignInReadiness: Readiness;
  SmsSignInReadinessResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['SmsSignInReadinessResult']>;
  SmsSignInSurvey: WithoutRequestId<Omit<Schema.SmsSignInSurvey, 'people'> & { people: ReadonlyArray<ResolversParentTypes['SmsSignInSurveyPerson']> }>;
  SmsSignInSurveyCounts: WithoutRequestId<Schema.SmsSignInSurveyCounts>;
  SmsSignInSurveyPerson: WithoutRequestId<Omit<Schema.SmsSignInSurveyPerson, 'user'> & { user: ResolversParentTypes['User'] }>;
  SmsSignInSurveyResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['SmsSignInSurveyResult']>;
  SmsSignInTarget: WithoutRequestId<Schema.SmsSignInTarget>;
  SoftwareOathMethod: WithoutRequestId<Omit<Schema.SoftwareOathMethod, 'user'> & { user: ResolversParentTypes['User'] }>;
  SoftwareOathMethodList: WithoutRequestId<Omit<Schema.SoftwareOathMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['SoftwareOathMethod']> }>;
  SoftwareOathMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['SoftwareOathMethodResult']>;
  SoftwareOathMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['SoftwareOathMethodsResult']>;
  StepUpRequiredError: WithoutRequestId<Schema.StepUpRequiredError>;
  String: WithoutRequestId<Schema.Scalars['String']['output']>;
  Subscription: Record<PropertyKey, never>;
  TemporaryAccessPassAlreadyExistsError: WithoutRequestId<Schema.TemporaryAccessPassAlreadyExistsError>;
  TemporaryAccessPassInput: WithoutRequestId<Schema.TemporaryAccessPassInput>;
  TemporaryAccessPassMethod: WithoutRequestId<Omit<Schema.TemporaryAccessPassMethod, 'user'> & { user: ResolversParentTypes['User'] }>;
  TemporaryAccessPassMethodList: WithoutRequestId<Omit<Schema.TemporaryAccessPassMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['TemporaryAccessPassMethod']> }>;
  TemporaryAccessPassMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['TemporaryAccessPassMethodResult']>;
  TemporaryAccessPassMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['TemporaryAccessPassMethodsResult']>;
  TemporaryAccessPassNotAllowedByPolicyError: WithoutRequestId<Schema.TemporaryAccessPassNotAllowedByPolicyError>;
  TemporaryAccessPassTarget: WithoutRequestId<Schema.TemporaryAccessPassTarget>;
  TemporaryQrCodeInput: WithoutRequestId<Schema.TemporaryQrCodeInput>;
  ThrottledError: WithoutRequestId<Schema.ThrottledError>;
  UnexpectedGraphError: WithoutRequestId<Schema.UnexpectedGraphError>;
  UnknownMethod: WithoutRequestId<Omit<Schema.UnknownMethod, 'user'> & { user: ResolversParentTypes['User'] }>;
  UnreadPhones: WithoutRequestId<Omit<Schema.UnreadPhones, 'user'> & { user: ResolversParentTypes['User'] }>;
  UnreadableMethods: WithoutRequestId<Omit<Schema.UnreadableMethods, 'error'> & { error: ResolversParentTypes['Error'] }>;
  UpdateEmailMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['UpdateEmailMethodResult']>;
  UpdateEmailMethodSuccess: AnyWritten;
  UpdatePhoneMethodInput: WithoutRequestId<Schema.UpdatePhoneMethodInput>;
  UpdatePhoneMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['UpdatePhoneMethodResult']>;
  UpdatePhoneMethodSuccess: SavedPhone;
  User: FoundUser;
  UserConnection: WithoutRequestId<Omit<Schema.UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']> }>;
  UserEdge: WithoutRequestId<Omit<Schema.UserEdge, 'node'> & { node: ResolversParentTypes['User'] }>;
  UserNotFoundError: WithoutRequestId<Schema.UserNotFoundError>;
  UserRegistrationDetails: RegistrationRow;
  UserRegistrationDetailsConnection: WithoutRequestId<Omit<Schema.UserRegistrationDetailsConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UserRegistrationDetailsEdge']> }>;
  UserRegistrationDetailsEdge: WithoutRequestId<Omit<Schema.UserRegistrationDetailsEdge, 'node'> & { node: ResolversParentTypes['UserRegistrationDetails'] }>;
  UserRegistrationDetailsFilter: WithoutRequestId<Schema.UserRegistrationDetailsFilter>;
  UserRegistrationDetailsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['UserRegistrationDetailsResult']>;
  UserRegistrationFeatureCount: WithoutRequestId<Schema.UserRegistrationFeatureCount>;
  UserRegistrationFeatureSummary: WithoutRequestId<Schema.UserRegistrationFeatureSummary>;
  UserRegistrationMethodCount: WithoutRequestId<Omit<Schema.UserRegistrationMethodCount, 'method'> & { method: ResolversParentTypes['RegisteredMethod'] }>;
  UserRegistrationMethodSummary: WithoutRequestId<Omit<Schema.UserRegistrationMethodSummary, 'userRegistrationMethodCounts'> & { userRegistrationMethodCounts: ReadonlyArray<ResolversParentTypes['UserRegistrationMethodCount']> }>;
  UserResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['UserResult']>;
  UsersRegisteredByFeatureResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['UsersRegisteredByFeatureResult']>;
  UsersRegisteredByMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['UsersRegisteredByMethodResult']>;
  WindowsHelloForBusinessMethod: WithoutRequestId<Omit<Schema.WindowsHelloForBusinessMethod, 'user'> & { user: ResolversParentTypes['User'] }>;
  WindowsHelloForBusinessMethodList: WithoutRequestId<Omit<Schema.WindowsHelloForBusinessMethodList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['WindowsHelloForBusinessMethod']> }>;
  WindowsHelloForBusinessMethodResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['WindowsHelloForBusinessMethodResult']>;
  WindowsHelloForBusinessMethodsResult: WithoutRequestId<ResolversUnionTypes<ResolversParentTypes>['WindowsHelloForBusinessMethodsResult']>;
};

export type AccessDirectiveArgs = {
  appRoles: ReadonlyArray<Schema.Scalars['String']['input']>;
  scopes: ReadonlyArray<Schema.Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NotSupportedInDirectiveArgs = {
  clouds: ReadonlyArray<Schema.GraphCloud>;
};

export type NotSupportedInDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = NotSupportedInDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessBlockedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AccessBlockedError'] = ResolversParentTypes['AccessBlockedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessDeniedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AccessDeniedError'] = ResolversParentTypes['AccessDeniedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requiredPermissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requiredRoles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddEmailMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddEmailMethodResult'] = ResolversParentTypes['AddEmailMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AddEmailMethodSuccess' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'EmailMethodAlreadyExistsError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type AddEmailMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddEmailMethodSuccess'] = ResolversParentTypes['AddEmailMethodSuccess']> = {
  emailMethod?: Resolver<Schema.Maybe<ResolversTypes['EmailMethod']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddExternalMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddExternalMethodResult'] = ResolversParentTypes['AddExternalMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AddExternalMethodSuccess' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'ExternalMethodAlreadyExistsError' | 'ExternalMethodNotAllowedByPolicyError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type AddExternalMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddExternalMethodSuccess'] = ResolversParentTypes['AddExternalMethodSuccess']> = {
  externalMethod?: Resolver<Schema.Maybe<ResolversTypes['ExternalMethod']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddPhoneMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddPhoneMethodResult'] = ResolversParentTypes['AddPhoneMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AddPhoneMethodSuccess' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MobilePhoneRequiredError' | 'OutcomeUnknownError' | 'PhoneMethodAlreadyExistsError' | 'PhoneNumberNotUniqueError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type AddPhoneMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddPhoneMethodSuccess'] = ResolversParentTypes['AddPhoneMethodSuccess']> = {
  phoneMethod?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  smsSignInWarning?: Resolver<Schema.Maybe<ResolversTypes['SmsSignInWarning']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditUnavailableErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditUnavailableError'] = ResolversParentTypes['AuditUnavailableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthenticationMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuthenticationMethod'] = ResolversParentTypes['AuthenticationMethod']> = {
  __resolveType: TypeResolveFn<'EmailMethod' | 'ExternalMethod' | 'Fido2Method' | 'MicrosoftAuthenticatorMethod' | 'PasswordMethod' | 'PhoneMethod' | 'PlatformCredentialMethod' | 'QrCodePinMethod' | 'SoftwareOathMethod' | 'TemporaryAccessPassMethod' | 'UnknownMethod' | 'WindowsHelloForBusinessMethod', ParentType, ContextType>;
};

export type AuthenticationMethodConfigurationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuthenticationMethodConfiguration'] = ResolversParentTypes['AuthenticationMethodConfiguration']> = {
  displayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excludeTargets?: Resolver<Schema.Maybe<ReadonlyArray<ResolversTypes['AuthenticationMethodExcludeTarget']>>, ParentType, ContextType>;
  graphId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graphType?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  includeTargets?: Resolver<Schema.Maybe<ReadonlyArray<ResolversTypes['AuthenticationMethodTarget']>>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ConfiguredMethod'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AuthenticationMethodState'], ParentType, ContextType>;
};

export type AuthenticationMethodExcludeTargetResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuthenticationMethodExcludeTarget'] = ResolversParentTypes['AuthenticationMethodExcludeTarget']> = {
  group?: Resolver<Schema.Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuthenticationMethodTargetKind'], ParentType, ContextType>;
};

export type AuthenticationMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuthenticationMethodList'] = ResolversParentTypes['AuthenticationMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['AuthenticationMethod']>, ParentType, ContextType>;
  unreadable?: Resolver<ReadonlyArray<ResolversTypes['UnreadableMethods']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthenticationMethodTargetResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuthenticationMethodTarget'] = ResolversParentTypes['AuthenticationMethodTarget']> = {
  group?: Resolver<Schema.Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isRegistrationRequired?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUsableForSignIn?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuthenticationMethodTargetKind'], ParentType, ContextType>;
};

export type AuthenticationMethodsPolicyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuthenticationMethodsPolicy'] = ResolversParentTypes['AuthenticationMethodsPolicy']> = {
  authenticationMethodConfigurations?: Resolver<ReadonlyArray<ResolversTypes['AuthenticationMethodConfiguration']>, ParentType, ContextType>;
  description?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastModifiedDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  policyMigrationState?: Resolver<Schema.Maybe<ResolversTypes['AuthenticationMethodsPolicyMigrationState']>, ParentType, ContextType>;
  policyVersion?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reconfirmationInDays?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthenticationMethodsPolicyResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuthenticationMethodsPolicyResult'] = ResolversParentTypes['AuthenticationMethodsPolicyResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuthenticationMethodsPolicy' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError', ParentType, ContextType>;
};

export type AuthenticationMethodsResetResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuthenticationMethodsReset'] = ResolversParentTypes['AuthenticationMethodsReset']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plan?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  qrCodePinError?: Resolver<Schema.Maybe<ResolversTypes['Error']>, ParentType, ContextType>;
  remaining?: Resolver<ReadonlyArray<ResolversTypes['RemainingMethod']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ResetStep']>, ParentType, ContextType>;
  unreadable?: Resolver<ReadonlyArray<ResolversTypes['UnreadableMethods']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthenticationMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuthenticationMethodsResult'] = ResolversParentTypes['AuthenticationMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuthenticationMethodList' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type BetaDisabledErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BetaDisabledError'] = ResolversParentTypes['BetaDisabledError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkAddEmailMethodOutcomeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkAddEmailMethodOutcome'] = ResolversParentTypes['BulkAddEmailMethodOutcome']> = {
  result?: Resolver<ResolversTypes['AddEmailMethodResult'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BulkAddEmailMethodPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkAddEmailMethodPayload'] = ResolversParentTypes['BulkAddEmailMethodPayload']> = {
  counts?: Resolver<ResolversTypes['BulkCounts'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['BulkAddEmailMethodOutcome']>>, ParentType, ContextType>;
};

export type BulkCountsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkCounts'] = ResolversParentTypes['BulkCounts']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['BulkErrorCount']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulkDeleteAuthenticationMethodOutcomeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkDeleteAuthenticationMethodOutcome'] = ResolversParentTypes['BulkDeleteAuthenticationMethodOutcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['DeleteAuthenticationMethodResult'], ParentType, ContextType>;
  userId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BulkDeleteAuthenticationMethodPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkDeleteAuthenticationMethodPayload'] = ResolversParentTypes['BulkDeleteAuthenticationMethodPayload']> = {
  counts?: Resolver<ResolversTypes['BulkCounts'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['BulkDeleteAuthenticationMethodOutcome']>>, ParentType, ContextType>;
};

export type BulkDisableSmsSignInOutcomeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkDisableSmsSignInOutcome'] = ResolversParentTypes['BulkDisableSmsSignInOutcome']> = {
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['DisableSmsSignInResult'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BulkDisableSmsSignInPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkDisableSmsSignInPayload'] = ResolversParentTypes['BulkDisableSmsSignInPayload']> = {
  counts?: Resolver<ResolversTypes['BulkCounts'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['BulkDisableSmsSignInOutcome']>>, ParentType, ContextType>;
};

export type BulkEnableSmsSignInOutcomeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkEnableSmsSignInOutcome'] = ResolversParentTypes['BulkEnableSmsSignInOutcome']> = {
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['EnableSmsSignInResult'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BulkEnableSmsSignInPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkEnableSmsSignInPayload'] = ResolversParentTypes['BulkEnableSmsSignInPayload']> = {
  counts?: Resolver<ResolversTypes['BulkCounts'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['BulkEnableSmsSignInOutcome']>>, ParentType, ContextType>;
};

export type BulkErrorCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkErrorCount'] = ResolversParentTypes['BulkErrorCount']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulkIssueTemporaryAccessPassOutcomeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkIssueTemporaryAccessPassOutcome'] = ResolversParentTypes['BulkIssueTemporaryAccessPassOutcome']> = {
  result?: Resolver<ResolversTypes['IssueTemporaryAccessPassResult'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BulkIssueTemporaryAccessPassPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkIssueTemporaryAccessPassPayload'] = ResolversParentTypes['BulkIssueTemporaryAccessPassPayload']> = {
  counts?: Resolver<ResolversTypes['BulkCounts'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['BulkIssueTemporaryAccessPassOutcome']>>, ParentType, ContextType>;
};

export type BulkProgressResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkProgress'] = ResolversParentTypes['BulkProgress']> = {
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notApplied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BulkState'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkProgressEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BulkProgressEvent'] = ResolversParentTypes['BulkProgressEvent']> = {
  __resolveType: TypeResolveFn<'AccessDeniedError' | 'BulkProgress' | 'InvalidInputError' | 'RateLimitedError' | 'SignInRequiredError', ParentType, ContextType>;
};

export type ConflictingChangeErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConflictingChangeError'] = ResolversParentTypes['ConflictingChangeError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  current?: Resolver<Schema.Maybe<ResolversTypes['AuthenticationMethod']>, ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DefaultMethodNotRegisteredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DefaultMethodNotRegisteredError'] = ResolversParentTypes['DefaultMethodNotRegisteredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefaultMethodProtectedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DefaultMethodProtectedError'] = ResolversParentTypes['DefaultMethodProtectedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefaultPhoneRemovalResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DefaultPhoneRemoval'] = ResolversParentTypes['DefaultPhoneRemoval']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defaultMethod?: Resolver<ResolversTypes['SetSignInPreferencesResult'], ParentType, ContextType>;
  phone?: Resolver<Schema.Maybe<ResolversTypes['DeletePhoneMethodResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteAuthenticationMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteAuthenticationMethodResult'] = ResolversParentTypes['DeleteAuthenticationMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DefaultMethodProtectedError' | 'DeleteAuthenticationMethodSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'MobilePhoneRequiredError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'PasswordNotRemovableError' | 'PhoneMethodNotFoundError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DeleteAuthenticationMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteAuthenticationMethodSuccess'] = ResolversParentTypes['DeleteAuthenticationMethodSuccess']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
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

export type DeleteExternalMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteExternalMethodResult'] = ResolversParentTypes['DeleteExternalMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DeleteExternalMethodSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DeleteExternalMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteExternalMethodSuccess'] = ResolversParentTypes['DeleteExternalMethodSuccess']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteFido2MethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteFido2MethodResult'] = ResolversParentTypes['DeleteFido2MethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DeleteFido2MethodSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DeleteFido2MethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteFido2MethodSuccess'] = ResolversParentTypes['DeleteFido2MethodSuccess']> = {
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

export type DeletePlatformCredentialMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeletePlatformCredentialMethodResult'] = ResolversParentTypes['DeletePlatformCredentialMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DeletePlatformCredentialMethodSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DeletePlatformCredentialMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeletePlatformCredentialMethodSuccess'] = ResolversParentTypes['DeletePlatformCredentialMethodSuccess']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteQrCodePinMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteQrCodePinMethodResult'] = ResolversParentTypes['DeleteQrCodePinMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DeleteQrCodePinMethodSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DeleteQrCodePinMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteQrCodePinMethodSuccess'] = ResolversParentTypes['DeleteQrCodePinMethodSuccess']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteSoftwareOathMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteSoftwareOathMethodResult'] = ResolversParentTypes['DeleteSoftwareOathMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DefaultMethodProtectedError' | 'DeleteSoftwareOathMethodSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DeleteSoftwareOathMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteSoftwareOathMethodSuccess'] = ResolversParentTypes['DeleteSoftwareOathMethodSuccess']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteTemporaryAccessPassMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteTemporaryAccessPassMethodResult'] = ResolversParentTypes['DeleteTemporaryAccessPassMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DeleteTemporaryAccessPassMethodSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DeleteTemporaryAccessPassMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteTemporaryAccessPassMethodSuccess'] = ResolversParentTypes['DeleteTemporaryAccessPassMethodSuccess']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteWindowsHelloForBusinessMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteWindowsHelloForBusinessMethodResult'] = ResolversParentTypes['DeleteWindowsHelloForBusinessMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'DeleteWindowsHelloForBusinessMethodSuccess' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type DeleteWindowsHelloForBusinessMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteWindowsHelloForBusinessMethodSuccess'] = ResolversParentTypes['DeleteWindowsHelloForBusinessMethodSuccess']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletedCandidatesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeletedCandidates'] = ResolversParentTypes['DeletedCandidates']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['DeletedUser']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletedCandidatesResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeletedCandidatesResult'] = ResolversParentTypes['DeletedCandidatesResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'DeletedCandidates' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError', ParentType, ContextType>;
};

export type DeletedUserResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeletedUser'] = ResolversParentTypes['DeletedUser']> = {
  deletedDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userPrincipalName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EmailMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EmailMethod'] = ResolversParentTypes['EmailMethod']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailAddress?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailMethodAlreadyExistsErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EmailMethodAlreadyExistsError'] = ResolversParentTypes['EmailMethodAlreadyExistsError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  phoneMethod?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Error'] = ResolversParentTypes['Error']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'BetaDisabledError' | 'ConflictingChangeError' | 'DefaultMethodNotRegisteredError' | 'DefaultMethodProtectedError' | 'EmailMethodAlreadyExistsError' | 'ExternalMethodAlreadyExistsError' | 'ExternalMethodNotAllowedByPolicyError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LicenceRequiredError' | 'MethodNotFoundError' | 'MobilePhoneRequiredError' | 'NotSupportedInCloudError' | 'OperationNotFoundError' | 'OutcomeUnknownError' | 'PasskeyAlreadyRegisteredError' | 'PasskeyChallengeExpiredError' | 'PasskeyLimitReachedError' | 'PasskeyNotAllowedByPolicyError' | 'PasskeyRegistrationNotAvailableError' | 'PasskeyRejectedError' | 'PasswordNotRemovableError' | 'PasswordResetPendingError' | 'PasswordResetRefusedError' | 'PhoneMethodAlreadyExistsError' | 'PhoneMethodNotFoundError' | 'PhoneNotMobileError' | 'PhoneNumberNotUniqueError' | 'QrCodePinAlreadyExistsError' | 'QrCodePinNotAllowedByPolicyError' | 'RateLimitedError' | 'SecretAlreadyIssuedError' | 'SecretLostError' | 'SignInRequiredError' | 'SmsSignInNotAllowedByPolicyError' | 'StepUpRequiredError' | 'TemporaryAccessPassAlreadyExistsError' | 'TemporaryAccessPassNotAllowedByPolicyError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type ExternalMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExternalMethod'] = ResolversParentTypes['ExternalMethod']> = {
  configurationId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalMethodAlreadyExistsErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExternalMethodAlreadyExistsError'] = ResolversParentTypes['ExternalMethodAlreadyExistsError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExternalMethodList'] = ResolversParentTypes['ExternalMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['ExternalMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalMethodNotAllowedByPolicyErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExternalMethodNotAllowedByPolicyError'] = ResolversParentTypes['ExternalMethodNotAllowedByPolicyError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExternalMethodResult'] = ResolversParentTypes['ExternalMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'ExternalMethod' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type ExternalMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExternalMethodsResult'] = ResolversParentTypes['ExternalMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'ExternalMethodList' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type Fido2MethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Fido2Method'] = ResolversParentTypes['Fido2Method']> = {
  aaGuid?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attestationCertificates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attestationLevel?: Resolver<ResolversTypes['AttestationLevel'], ParentType, ContextType>;
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passkeyType?: Resolver<ResolversTypes['PasskeyType'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Fido2MethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Fido2MethodList'] = ResolversParentTypes['Fido2MethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Fido2Method']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Fido2MethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Fido2MethodResult'] = ResolversParentTypes['Fido2MethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'Fido2Method' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type Fido2MethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Fido2MethodsResult'] = ResolversParentTypes['Fido2MethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'Fido2MethodList' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type GatewayMisconfiguredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GatewayMisconfiguredError'] = ResolversParentTypes['GatewayMisconfiguredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphUnavailableErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GraphUnavailableError'] = ResolversParentTypes['GraphUnavailableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openOperationId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  displayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Schema.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<Schema.GroupMembersArgs, 'first'>>;
};

export type IdempotencyKeyReusedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdempotencyKeyReusedError'] = ResolversParentTypes['IdempotencyKeyReusedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputViolationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InputViolation'] = ResolversParentTypes['InputViolation']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['InvalidInputReason'], ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['InputViolation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueQrCodePinResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IssueQrCodePinResult'] = ResolversParentTypes['IssueQrCodePinResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'IssueQrCodePinSuccess' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'QrCodePinAlreadyExistsError' | 'QrCodePinNotAllowedByPolicyError' | 'RateLimitedError' | 'SecretAlreadyIssuedError' | 'SecretLostError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type IssueQrCodePinSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IssueQrCodePinSuccess'] = ResolversParentTypes['IssueQrCodePinSuccess']> = {
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qrCodePinMethod?: Resolver<ResolversTypes['QrCodePinMethod'], ParentType, ContextType>;
  rawContent?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueTemporaryAccessPassResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IssueTemporaryAccessPassResult'] = ResolversParentTypes['IssueTemporaryAccessPassResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'IssueTemporaryAccessPassSuccess' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SecretAlreadyIssuedError' | 'SecretLostError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'TemporaryAccessPassAlreadyExistsError' | 'TemporaryAccessPassNotAllowedByPolicyError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type IssueTemporaryAccessPassSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IssueTemporaryAccessPassSuccess'] = ResolversParentTypes['IssueTemporaryAccessPassSuccess']> = {
  temporaryAccessPass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  temporaryAccessPassMethod?: Resolver<ResolversTypes['TemporaryAccessPassMethod'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueTemporaryQrCodeResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IssueTemporaryQrCodeResult'] = ResolversParentTypes['IssueTemporaryQrCodeResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'IssueTemporaryQrCodeSuccess' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'QrCodePinAlreadyExistsError' | 'RateLimitedError' | 'SecretAlreadyIssuedError' | 'SecretLostError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type IssueTemporaryQrCodeSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IssueTemporaryQrCodeSuccess'] = ResolversParentTypes['IssueTemporaryQrCodeSuccess']> = {
  expireDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rawContent?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceRequiredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LicenceRequiredError'] = ResolversParentTypes['LicenceRequiredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodNotFoundErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MethodNotFoundError'] = ResolversParentTypes['MethodNotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicrosoftAuthenticatorMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MicrosoftAuthenticatorMethod'] = ResolversParentTypes['MicrosoftAuthenticatorMethod']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deviceTag?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneAppVersion?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addEmailMethod?: Resolver<Schema.Maybe<ResolversTypes['AddEmailMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationAddEmailMethodArgs, 'input' | 'userId'>>;
  addEmailMethods?: Resolver<Schema.Maybe<ResolversTypes['BulkAddEmailMethodPayload']>, ParentType, ContextType, RequireFields<Schema.MutationAddEmailMethodsArgs, 'targets'>>;
  addExternalMethod?: Resolver<Schema.Maybe<ResolversTypes['AddExternalMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationAddExternalMethodArgs, 'input' | 'userId'>>;
  addPhoneMethod?: Resolver<Schema.Maybe<ResolversTypes['AddPhoneMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationAddPhoneMethodArgs, 'input' | 'userId'>>;
  deleteAuthenticationMethod?: Resolver<Schema.Maybe<ResolversTypes['DeleteAuthenticationMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeleteAuthenticationMethodArgs, 'id'>>;
  deleteAuthenticationMethods?: Resolver<Schema.Maybe<ResolversTypes['BulkDeleteAuthenticationMethodPayload']>, ParentType, ContextType, RequireFields<Schema.MutationDeleteAuthenticationMethodsArgs, 'targets'>>;
  deleteEmailMethod?: Resolver<Schema.Maybe<ResolversTypes['DeleteEmailMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeleteEmailMethodArgs, 'methodId' | 'userId'>>;
  deleteExternalMethod?: Resolver<Schema.Maybe<ResolversTypes['DeleteExternalMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeleteExternalMethodArgs, 'methodId' | 'userId'>>;
  deleteFido2Method?: Resolver<Schema.Maybe<ResolversTypes['DeleteFido2MethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeleteFido2MethodArgs, 'methodId' | 'userId'>>;
  deleteMicrosoftAuthenticatorMethod?: Resolver<Schema.Maybe<ResolversTypes['DeleteMicrosoftAuthenticatorMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeleteMicrosoftAuthenticatorMethodArgs, 'methodId' | 'userId'>>;
  deletePhoneMethod?: Resolver<Schema.Maybe<ResolversTypes['DeletePhoneMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeletePhoneMethodArgs, 'methodId' | 'userId'>>;
  deletePlatformCredentialMethod?: Resolver<Schema.Maybe<ResolversTypes['DeletePlatformCredentialMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeletePlatformCredentialMethodArgs, 'methodId' | 'userId'>>;
  deleteQrCodePinMethod?: Resolver<Schema.Maybe<ResolversTypes['DeleteQrCodePinMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeleteQrCodePinMethodArgs, 'methodId' | 'userId'>>;
  deleteSoftwareOathMethod?: Resolver<Schema.Maybe<ResolversTypes['DeleteSoftwareOathMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeleteSoftwareOathMethodArgs, 'methodId' | 'userId'>>;
  deleteTemporaryAccessPassMethod?: Resolver<Schema.Maybe<ResolversTypes['DeleteTemporaryAccessPassMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeleteTemporaryAccessPassMethodArgs, 'methodId' | 'userId'>>;
  deleteWindowsHelloForBusinessMethod?: Resolver<Schema.Maybe<ResolversTypes['DeleteWindowsHelloForBusinessMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeleteWindowsHelloForBusinessMethodArgs, 'methodId' | 'userId'>>;
  disableSmsSignIn?: Resolver<Schema.Maybe<ResolversTypes['DisableSmsSignInResult']>, ParentType, ContextType, RequireFields<Schema.MutationDisableSmsSignInArgs, 'methodId' | 'userId'>>;
  disableSmsSignInForUsers?: Resolver<Schema.Maybe<ResolversTypes['BulkDisableSmsSignInPayload']>, ParentType, ContextType, RequireFields<Schema.MutationDisableSmsSignInForUsersArgs, 'targets'>>;
  enableSmsSignIn?: Resolver<Schema.Maybe<ResolversTypes['EnableSmsSignInResult']>, ParentType, ContextType, RequireFields<Schema.MutationEnableSmsSignInArgs, 'methodId' | 'userId'>>;
  enableSmsSignInForUsers?: Resolver<Schema.Maybe<ResolversTypes['BulkEnableSmsSignInPayload']>, ParentType, ContextType, RequireFields<Schema.MutationEnableSmsSignInForUsersArgs, 'targets'>>;
  issueQrCodePin?: Resolver<Schema.Maybe<ResolversTypes['IssueQrCodePinResult']>, ParentType, ContextType, RequireFields<Schema.MutationIssueQrCodePinArgs, 'userId'>>;
  issueTemporaryAccessPass?: Resolver<Schema.Maybe<ResolversTypes['IssueTemporaryAccessPassResult']>, ParentType, ContextType, RequireFields<Schema.MutationIssueTemporaryAccessPassArgs, 'userId'>>;
  issueTemporaryAccessPasses?: Resolver<Schema.Maybe<ResolversTypes['BulkIssueTemporaryAccessPassPayload']>, ParentType, ContextType, RequireFields<Schema.MutationIssueTemporaryAccessPassesArgs, 'targets'>>;
  issueTemporaryQrCode?: Resolver<Schema.Maybe<ResolversTypes['IssueTemporaryQrCodeResult']>, ParentType, ContextType, RequireFields<Schema.MutationIssueTemporaryQrCodeArgs, 'input' | 'userId'>>;
  registerFido2Method?: Resolver<Schema.Maybe<ResolversTypes['RegisterFido2MethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationRegisterFido2MethodArgs, 'input' | 'userId'>>;
  removeDefaultPhoneMethod?: Resolver<Schema.Maybe<ResolversTypes['RemoveDefaultPhoneMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationRemoveDefaultPhoneMethodArgs, 'newDefault' | 'phoneType' | 'userId'>>;
  requestFido2CreationOptions?: Resolver<Schema.Maybe<ResolversTypes['RequestFido2CreationOptionsResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestFido2CreationOptionsArgs, 'userId'>>;
  resetAuthenticationMethods?: Resolver<Schema.Maybe<ResolversTypes['ResetAuthenticationMethodsResult']>, ParentType, ContextType, RequireFields<Schema.MutationResetAuthenticationMethodsArgs, 'dryRun' | 'userId'>>;
  resetPassword?: Resolver<Schema.Maybe<ResolversTypes['ResetPasswordResult']>, ParentType, ContextType, RequireFields<Schema.MutationResetPasswordArgs, 'userId'>>;
  resetQrCodePin?: Resolver<Schema.Maybe<ResolversTypes['ResetQrCodePinResult']>, ParentType, ContextType, RequireFields<Schema.MutationResetQrCodePinArgs, 'userId'>>;
  revokeSignInSessions?: Resolver<Schema.Maybe<ResolversTypes['RevokeSignInSessionsResult']>, ParentType, ContextType, RequireFields<Schema.MutationRevokeSignInSessionsArgs, 'userId'>>;
  setPerUserMfaState?: Resolver<Schema.Maybe<ResolversTypes['SetPerUserMfaStateResult']>, ParentType, ContextType, RequireFields<Schema.MutationSetPerUserMfaStateArgs, 'state' | 'userId'>>;
  setSignInPreferences?: Resolver<Schema.Maybe<ResolversTypes['SetSignInPreferencesResult']>, ParentType, ContextType, RequireFields<Schema.MutationSetSignInPreferencesArgs, 'input' | 'userId'>>;
  updateEmailMethod?: Resolver<Schema.Maybe<ResolversTypes['UpdateEmailMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationUpdateEmailMethodArgs, 'input' | 'methodId' | 'userId'>>;
  updatePhoneMethod?: Resolver<Schema.Maybe<ResolversTypes['UpdatePhoneMethodResult']>, ParentType, ContextType, RequireFields<Schema.MutationUpdatePhoneMethodArgs, 'input' | 'methodId' | 'userId'>>;
};

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'EmailMethod' | 'ExternalMethod' | 'Fido2Method' | 'MicrosoftAuthenticatorMethod' | 'Operation' | 'PasswordMethod' | 'PhoneMethod' | 'PlatformCredentialMethod' | 'QrCodePinMethod' | 'SoftwareOathMethod' | 'TemporaryAccessPassMethod' | 'UnknownMethod' | 'User' | 'WindowsHelloForBusinessMethod', ParentType, ContextType>;
};

export type NotSupportedInCloudErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NotSupportedInCloudError'] = ResolversParentTypes['NotSupportedInCloudError']> = {
  cloud?: Resolver<ResolversTypes['GraphCloud'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OperationKind'], ParentType, ContextType>;
  operationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OperationState'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationNotFoundErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OperationNotFoundError'] = ResolversParentTypes['OperationNotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OperationResult'] = ResolversParentTypes['OperationResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'Operation' | 'OperationNotFoundError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError', ParentType, ContextType>;
};

export type OutcomeUnknownErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OutcomeUnknownError'] = ResolversParentTypes['OutcomeUnknownError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasskeyAlreadyRegisteredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasskeyAlreadyRegisteredError'] = ResolversParentTypes['PasskeyAlreadyRegisteredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyChallengeExpiredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasskeyChallengeExpiredError'] = ResolversParentTypes['PasskeyChallengeExpiredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyLimitReachedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasskeyLimitReachedError'] = ResolversParentTypes['PasskeyLimitReachedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyNotAllowedByPolicyErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasskeyNotAllowedByPolicyError'] = ResolversParentTypes['PasskeyNotAllowedByPolicyError']> = {
  aaGuid?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyRule?: Resolver<ResolversTypes['PasskeyPolicyRule'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyRegistrationNotAvailableErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasskeyRegistrationNotAvailableError'] = ResolversParentTypes['PasskeyRegistrationNotAvailableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyRejectedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasskeyRejectedError'] = ResolversParentTypes['PasskeyRejectedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasswordMethod'] = ResolversParentTypes['PasswordMethod']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasswordMethodList'] = ResolversParentTypes['PasswordMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['PasswordMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasswordMethodResult'] = ResolversParentTypes['PasswordMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'PasswordMethod' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type PasswordMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasswordMethodsResult'] = ResolversParentTypes['PasswordMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'PasswordMethodList' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type PasswordNotRemovableErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasswordNotRemovableError'] = ResolversParentTypes['PasswordNotRemovableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordResetPendingErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasswordResetPendingError'] = ResolversParentTypes['PasswordResetPendingError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newPassword?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordResetRefusedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PasswordResetRefusedError'] = ResolversParentTypes['PasswordResetRefusedError']> = {
  cause?: Resolver<ResolversTypes['PasswordResetRefusalCause'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerUserMfaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PerUserMfa'] = ResolversParentTypes['PerUserMfa']> = {
  perUserMfaState?: Resolver<ResolversTypes['PerUserMfaState'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerUserMfaResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PerUserMfaResult'] = ResolversParentTypes['PerUserMfaResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'BetaDisabledError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'PerUserMfa' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type PhoneMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethod'] = ResolversParentTypes['PhoneMethod']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneNumber?: Resolver<Schema.Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  phoneType?: Resolver<ResolversTypes['PhoneType'], ParentType, ContextType>;
  smsSignInState?: Resolver<ResolversTypes['SmsSignInState'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneMethodAlreadyExistsErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethodAlreadyExistsError'] = ResolversParentTypes['PhoneMethodAlreadyExistsError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneType?: Resolver<ResolversTypes['PhoneType'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethodList'] = ResolversParentTypes['PhoneMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneMethodNotFoundErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneMethodNotFoundError'] = ResolversParentTypes['PhoneMethodNotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneType?: Resolver<ResolversTypes['PhoneType'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PhoneNumberHolderResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneNumberHolder'] = ResolversParentTypes['PhoneNumberHolder']> = {
  match?: Resolver<ResolversTypes['PhoneNumberMatch'], ParentType, ContextType>;
  phoneMethod?: Resolver<ResolversTypes['PhoneMethod'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type PhoneNumberHolderPageResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneNumberHolderPage'] = ResolversParentTypes['PhoneNumberHolderPage']> = {
  conclusion?: Resolver<ResolversTypes['PhoneNumberSearchConclusion'], ParentType, ContextType>;
  deletedCandidates?: Resolver<Schema.Maybe<ResolversTypes['DeletedCandidatesResult']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['PhoneNumberHolder']>, ParentType, ContextType>;
  lookedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  remaining?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportLastUpdatedDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unread?: Resolver<ReadonlyArray<ResolversTypes['UnreadPhones']>, ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneNumberHoldersResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneNumberHoldersResult'] = ResolversParentTypes['PhoneNumberHoldersResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'LicenceRequiredError' | 'PhoneNumberHolderPage' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError', ParentType, ContextType>;
};

export type PhoneNumberNotUniqueErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PhoneNumberNotUniqueError'] = ResolversParentTypes['PhoneNumberNotUniqueError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openOperationId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saved?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformCredentialMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PlatformCredentialMethod'] = ResolversParentTypes['PlatformCredentialMethod']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyStrength?: Resolver<ResolversTypes['KeyStrength'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['CredentialPlatform'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformCredentialMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PlatformCredentialMethodList'] = ResolversParentTypes['PlatformCredentialMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['PlatformCredentialMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformCredentialMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PlatformCredentialMethodResult'] = ResolversParentTypes['PlatformCredentialMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'MethodNotFoundError' | 'PlatformCredentialMethod' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type PlatformCredentialMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PlatformCredentialMethodsResult'] = ResolversParentTypes['PlatformCredentialMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'PlatformCredentialMethodList' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export interface PublicKeyCredentialCreationOptionsJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PublicKeyCredentialCreationOptionsJSON'], any> {
  name: 'PublicKeyCredentialCreationOptionsJSON';
}

export type QrCodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['QrCode'] = ResolversParentTypes['QrCode']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expireDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QrCodePinAlreadyExistsErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['QrCodePinAlreadyExistsError'] = ResolversParentTypes['QrCodePinAlreadyExistsError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QrCodePinMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['QrCodePinMethod'] = ResolversParentTypes['QrCodePinMethod']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pin?: Resolver<Schema.Maybe<ResolversTypes['QrPin']>, ParentType, ContextType>;
  standardQRCode?: Resolver<Schema.Maybe<ResolversTypes['QrCode']>, ParentType, ContextType>;
  temporaryQRCode?: Resolver<Schema.Maybe<ResolversTypes['QrCode']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QrCodePinMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['QrCodePinMethodList'] = ResolversParentTypes['QrCodePinMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['QrCodePinMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QrCodePinMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['QrCodePinMethodResult'] = ResolversParentTypes['QrCodePinMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'QrCodePinMethod' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type QrCodePinMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['QrCodePinMethodsResult'] = ResolversParentTypes['QrCodePinMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'QrCodePinMethodList' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type QrCodePinNotAllowedByPolicyErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['QrCodePinNotAllowedByPolicyError'] = ResolversParentTypes['QrCodePinNotAllowedByPolicyError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QrPinResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['QrPin'] = ResolversParentTypes['QrPin']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  forceChangePinNextSignIn?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  updatedDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  authenticationMethods?: Resolver<Schema.Maybe<ResolversTypes['AuthenticationMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryAuthenticationMethodsArgs, 'userId'>>;
  authenticationMethodsPolicy?: Resolver<Schema.Maybe<ResolversTypes['AuthenticationMethodsPolicyResult']>, ParentType, ContextType>;
  emailMethod?: Resolver<Schema.Maybe<ResolversTypes['EmailMethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryEmailMethodArgs, 'methodId' | 'userId'>>;
  emailMethods?: Resolver<Schema.Maybe<ResolversTypes['EmailMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryEmailMethodsArgs, 'userId'>>;
  externalMethod?: Resolver<Schema.Maybe<ResolversTypes['ExternalMethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryExternalMethodArgs, 'methodId' | 'userId'>>;
  externalMethods?: Resolver<Schema.Maybe<ResolversTypes['ExternalMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryExternalMethodsArgs, 'userId'>>;
  fido2Method?: Resolver<Schema.Maybe<ResolversTypes['Fido2MethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryFido2MethodArgs, 'methodId' | 'userId'>>;
  fido2Methods?: Resolver<Schema.Maybe<ResolversTypes['Fido2MethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryFido2MethodsArgs, 'userId'>>;
  group?: Resolver<Schema.Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<Schema.QueryGroupArgs, 'id'>>;
  me?: Resolver<Schema.Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  microsoftAuthenticatorMethod?: Resolver<Schema.Maybe<ResolversTypes['MicrosoftAuthenticatorMethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryMicrosoftAuthenticatorMethodArgs, 'methodId' | 'userId'>>;
  microsoftAuthenticatorMethods?: Resolver<Schema.Maybe<ResolversTypes['MicrosoftAuthenticatorMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryMicrosoftAuthenticatorMethodsArgs, 'userId'>>;
  node?: Resolver<Schema.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Schema.QueryNodeArgs, 'id'>>;
  operation?: Resolver<Schema.Maybe<ResolversTypes['OperationResult']>, ParentType, ContextType, RequireFields<Schema.QueryOperationArgs, 'id'>>;
  passwordMethod?: Resolver<Schema.Maybe<ResolversTypes['PasswordMethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryPasswordMethodArgs, 'methodId' | 'userId'>>;
  passwordMethods?: Resolver<Schema.Maybe<ResolversTypes['PasswordMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryPasswordMethodsArgs, 'userId'>>;
  perUserMfa?: Resolver<Schema.Maybe<ResolversTypes['PerUserMfaResult']>, ParentType, ContextType, RequireFields<Schema.QueryPerUserMfaArgs, 'userId'>>;
  phoneMethod?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryPhoneMethodArgs, 'methodId' | 'userId'>>;
  phoneMethods?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryPhoneMethodsArgs, 'userId'>>;
  phoneNumberHolders?: Resolver<Schema.Maybe<ResolversTypes['PhoneNumberHoldersResult']>, ParentType, ContextType, RequireFields<Schema.QueryPhoneNumberHoldersArgs, 'first' | 'phoneNumber'>>;
  platformCredentialMethod?: Resolver<Schema.Maybe<ResolversTypes['PlatformCredentialMethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryPlatformCredentialMethodArgs, 'methodId' | 'userId'>>;
  platformCredentialMethods?: Resolver<Schema.Maybe<ResolversTypes['PlatformCredentialMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryPlatformCredentialMethodsArgs, 'userId'>>;
  qrCodePinMethod?: Resolver<Schema.Maybe<ResolversTypes['QrCodePinMethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryQrCodePinMethodArgs, 'methodId' | 'userId'>>;
  qrCodePinMethods?: Resolver<Schema.Maybe<ResolversTypes['QrCodePinMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryQrCodePinMethodsArgs, 'userId'>>;
  searchUsers?: Resolver<Schema.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<Schema.QuerySearchUsersArgs, 'first' | 'search'>>;
  signInPreferences?: Resolver<Schema.Maybe<ResolversTypes['SignInPreferencesResult']>, ParentType, ContextType, RequireFields<Schema.QuerySignInPreferencesArgs, 'userId'>>;
  smsSignInReadiness?: Resolver<Schema.Maybe<ReadonlyArray<Schema.Maybe<ResolversTypes['SmsSignInReadinessResult']>>>, ParentType, ContextType, RequireFields<Schema.QuerySmsSignInReadinessArgs, 'alsoRead' | 'userIds'>>;
  smsSignInSurvey?: Resolver<Schema.Maybe<ResolversTypes['SmsSignInSurveyResult']>, ParentType, ContextType, RequireFields<Schema.QuerySmsSignInSurveyArgs, 'first'>>;
  softwareOathMethod?: Resolver<Schema.Maybe<ResolversTypes['SoftwareOathMethodResult']>, ParentType, ContextType, RequireFields<Schema.QuerySoftwareOathMethodArgs, 'methodId' | 'userId'>>;
  softwareOathMethods?: Resolver<Schema.Maybe<ResolversTypes['SoftwareOathMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QuerySoftwareOathMethodsArgs, 'userId'>>;
  temporaryAccessPassMethod?: Resolver<Schema.Maybe<ResolversTypes['TemporaryAccessPassMethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryTemporaryAccessPassMethodArgs, 'methodId' | 'userId'>>;
  temporaryAccessPassMethods?: Resolver<Schema.Maybe<ResolversTypes['TemporaryAccessPassMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryTemporaryAccessPassMethodsArgs, 'userId'>>;
  user?: Resolver<Schema.Maybe<ResolversTypes['UserResult']>, ParentType, ContextType, RequireFields<Schema.QueryUserArgs, 'id'>>;
  userRegistrationDetails?: Resolver<Schema.Maybe<ResolversTypes['UserRegistrationDetailsResult']>, ParentType, ContextType, RequireFields<Schema.QueryUserRegistrationDetailsArgs, 'first'>>;
  users?: Resolver<Schema.Maybe<ReadonlyArray<Schema.Maybe<ResolversTypes['UserResult']>>>, ParentType, ContextType, RequireFields<Schema.QueryUsersArgs, 'ids'>>;
  usersRegisteredByFeature?: Resolver<Schema.Maybe<ResolversTypes['UsersRegisteredByFeatureResult']>, ParentType, ContextType, RequireFields<Schema.QueryUsersRegisteredByFeatureArgs, 'includedUserRoles' | 'includedUserTypes'>>;
  usersRegisteredByMethod?: Resolver<Schema.Maybe<ResolversTypes['UsersRegisteredByMethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryUsersRegisteredByMethodArgs, 'includedUserRoles' | 'includedUserTypes'>>;
  windowsHelloForBusinessMethod?: Resolver<Schema.Maybe<ResolversTypes['WindowsHelloForBusinessMethodResult']>, ParentType, ContextType, RequireFields<Schema.QueryWindowsHelloForBusinessMethodArgs, 'methodId' | 'userId'>>;
  windowsHelloForBusinessMethods?: Resolver<Schema.Maybe<ResolversTypes['WindowsHelloForBusinessMethodsResult']>, ParentType, ContextType, RequireFields<Schema.QueryWindowsHelloForBusinessMethodsArgs, 'userId'>>;
};

export type RateLimitedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RateLimitedError'] = ResolversParentTypes['RateLimitedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterFido2MethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RegisterFido2MethodResult'] = ResolversParentTypes['RegisterFido2MethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'PasskeyAlreadyRegisteredError' | 'PasskeyChallengeExpiredError' | 'PasskeyLimitReachedError' | 'PasskeyNotAllowedByPolicyError' | 'PasskeyRegistrationNotAvailableError' | 'PasskeyRejectedError' | 'RateLimitedError' | 'RegisterFido2MethodSuccess' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type RegisterFido2MethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RegisterFido2MethodSuccess'] = ResolversParentTypes['RegisterFido2MethodSuccess']> = {
  fido2Method?: Resolver<Schema.Maybe<ResolversTypes['Fido2Method']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisteredMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RegisteredMethod'] = ResolversParentTypes['RegisteredMethod']> = {
  graphName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['RegisteredMethodName'], ParentType, ContextType>;
};

export interface RegistrationResponseJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegistrationResponseJSON'], any> {
  name: 'RegistrationResponseJSON';
}

export type RemainingMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RemainingMethod'] = ResolversParentTypes['RemainingMethod']> = {
  error?: Resolver<Schema.Maybe<ResolversTypes['Error']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AuthenticationMethod'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RemainingMethodReason'], ParentType, ContextType>;
};

export type RemoveDefaultPhoneMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RemoveDefaultPhoneMethodResult'] = ResolversParentTypes['RemoveDefaultPhoneMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'BetaDisabledError' | 'DefaultPhoneRemoval' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError', ParentType, ContextType>;
};

export type RequestFido2CreationOptionsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RequestFido2CreationOptionsResult'] = ResolversParentTypes['RequestFido2CreationOptionsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'PasskeyNotAllowedByPolicyError' | 'PasskeyRegistrationNotAvailableError' | 'RateLimitedError' | 'RequestFido2CreationOptionsSuccess' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type RequestFido2CreationOptionsSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RequestFido2CreationOptionsSuccess'] = ResolversParentTypes['RequestFido2CreationOptionsSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['PublicKeyCredentialCreationOptionsJSON'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetAuthenticationMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ResetAuthenticationMethodsResult'] = ResolversParentTypes['ResetAuthenticationMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'AuthenticationMethodsReset' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type ResetPasswordResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ResetPasswordResult'] = ResolversParentTypes['ResetPasswordResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'PasswordResetPendingError' | 'PasswordResetRefusedError' | 'RateLimitedError' | 'ResetPasswordSuccess' | 'SecretAlreadyIssuedError' | 'SecretLostError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type ResetPasswordSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ResetPasswordSuccess'] = ResolversParentTypes['ResetPasswordSuccess']> = {
  newPassword?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetQrCodePinResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ResetQrCodePinResult'] = ResolversParentTypes['ResetQrCodePinResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'ResetQrCodePinSuccess' | 'SecretAlreadyIssuedError' | 'SecretLostError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type ResetQrCodePinSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ResetQrCodePinSuccess'] = ResolversParentTypes['ResetQrCodePinSuccess']> = {
  pin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetStepResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ResetStep'] = ResolversParentTypes['ResetStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<Schema.Maybe<ResolversTypes['AuthenticationMethod']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['DeleteAuthenticationMethodResult']>, ParentType, ContextType>;
};

export type RetryLaterErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RetryLaterError'] = ResolversParentTypes['RetryLaterError']> = {
  __resolveType: TypeResolveFn<'RateLimitedError' | 'ThrottledError', ParentType, ContextType>;
};

export type RevokeSignInSessionsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RevokeSignInSessionsResult'] = ResolversParentTypes['RevokeSignInSessionsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'RevokeSignInSessionsSuccess' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type RevokeSignInSessionsSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RevokeSignInSessionsSuccess'] = ResolversParentTypes['RevokeSignInSessionsSuccess']> = {
  isExternalUser?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretAlreadyIssuedErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SecretAlreadyIssuedError'] = ResolversParentTypes['SecretAlreadyIssuedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretLostErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SecretLostError'] = ResolversParentTypes['SecretLostError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPerUserMfaStateResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetPerUserMfaStateResult'] = ResolversParentTypes['SetPerUserMfaStateResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'BetaDisabledError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SetPerUserMfaStateSuccess' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type SetPerUserMfaStateSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetPerUserMfaStateSuccess'] = ResolversParentTypes['SetPerUserMfaStateSuccess']> = {
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetSignInPreferencesResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetSignInPreferencesResult'] = ResolversParentTypes['SetSignInPreferencesResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'BetaDisabledError' | 'ConflictingChangeError' | 'DefaultMethodNotRegisteredError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SetSignInPreferencesSuccess' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type SetSignInPreferencesSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetSignInPreferencesSuccess'] = ResolversParentTypes['SetSignInPreferencesSuccess']> = {
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInPreferencesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SignInPreferences'] = ResolversParentTypes['SignInPreferences']> = {
  isSystemPreferredAuthenticationMethodEnabled?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  userPreferredMethodForSecondaryAuthentication?: Resolver<Schema.Maybe<ResolversTypes['DefaultMfaMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInPreferencesResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SignInPreferencesResult'] = ResolversParentTypes['SignInPreferencesResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'BetaDisabledError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInPreferences' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type SignInRequiredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SignInRequiredError'] = ResolversParentTypes['SignInRequiredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SmsRetirementResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsRetirement'] = ResolversParentTypes['SmsRetirement']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['SmsAlternative']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysLeft?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsForGlobalAdministratorsOn?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasPasskey?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isAffected?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<Schema.Maybe<ResolversTypes['SmsRetirementPopulation']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SmsRetirementResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsRetirementResult'] = ResolversParentTypes['SmsRetirementResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'RateLimitedError' | 'SignInRequiredError' | 'SmsRetirement' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type SmsSignInCheckResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInCheck'] = ResolversParentTypes['SmsSignInCheck']> = {
  certainty?: Resolver<ResolversTypes['SmsSignInCertainty'], ParentType, ContextType>;
  check?: Resolver<ResolversTypes['SmsSignInCheckName'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failure?: Resolver<Schema.Maybe<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
  missingPermissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missingRoles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  observedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SmsSignInCheckOutcome'], ParentType, ContextType>;
  remedy?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SmsSignInSource'], ParentType, ContextType>;
};

export type SmsSignInFindingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInFinding'] = ResolversParentTypes['SmsSignInFinding']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SmsSignInFindingKind'], ParentType, ContextType>;
};

export type SmsSignInIfPolicyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInIfPolicy'] = ResolversParentTypes['SmsSignInIfPolicy']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['SmsSignInCheck']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SmsSignInVerdict'], ParentType, ContextType>;
};

export type SmsSignInNotAllowedByPolicyErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInNotAllowedByPolicyError'] = ResolversParentTypes['SmsSignInNotAllowedByPolicyError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SmsSignInReadinessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInReadiness'] = ResolversParentTypes['SmsSignInReadiness']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['SmsSignInCheck']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['SmsSignInFinding']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ifPolicy?: Resolver<Schema.Maybe<ResolversTypes['SmsSignInIfPolicy']>, ParentType, ContextType>;
  policyAgeSeconds?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  smsSignInState?: Resolver<Schema.Maybe<ResolversTypes['SmsSignInState']>, ParentType, ContextType>;
  user?: Resolver<Schema.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SmsSignInVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SmsSignInReadinessResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInReadinessResult'] = ResolversParentTypes['SmsSignInReadinessResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'RateLimitedError' | 'SignInRequiredError' | 'SmsSignInReadiness' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError', ParentType, ContextType>;
};

export type SmsSignInSurveyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInSurvey'] = ResolversParentTypes['SmsSignInSurvey']> = {
  endsForOthersOn?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['SmsSignInSurveyPerson']>, ParentType, ContextType>;
  remaining?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  soFar?: Resolver<ResolversTypes['SmsSignInSurveyCounts'], ParentType, ContextType>;
  total?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SmsSignInSurveyCountsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInSurveyCounts'] = ResolversParentTypes['SmsSignInSurveyCounts']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phoneOnlySecondFactor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signInBySms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withNothingElse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withPasskey?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SmsSignInSurveyPersonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInSurveyPerson'] = ResolversParentTypes['SmsSignInSurveyPerson']> = {
  failure?: Resolver<Schema.Maybe<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
  hasNothingElse?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasPasskey?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPhoneOnlySecondFactor?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  missingRoles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signsInBySms?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type SmsSignInSurveyResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmsSignInSurveyResult'] = ResolversParentTypes['SmsSignInSurveyResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'SmsSignInSurvey' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError', ParentType, ContextType>;
};

export type SoftwareOathMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SoftwareOathMethod'] = ResolversParentTypes['SoftwareOathMethod']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoftwareOathMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SoftwareOathMethodList'] = ResolversParentTypes['SoftwareOathMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['SoftwareOathMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoftwareOathMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SoftwareOathMethodResult'] = ResolversParentTypes['SoftwareOathMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'SoftwareOathMethod' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type SoftwareOathMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SoftwareOathMethodsResult'] = ResolversParentTypes['SoftwareOathMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'SoftwareOathMethodList' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type StepUpRequiredErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StepUpRequiredError'] = ResolversParentTypes['StepUpRequiredError']> = {
  claims?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  bulkProgress?: SubscriptionResolver<ResolversTypes['BulkProgressEvent'], "bulkProgress", ParentType, ContextType, RequireFields<Schema.SubscriptionBulkProgressArgs, 'idempotencyKey'>>;
};

export type TemporaryAccessPassAlreadyExistsErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TemporaryAccessPassAlreadyExistsError'] = ResolversParentTypes['TemporaryAccessPassAlreadyExistsError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemporaryAccessPassMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TemporaryAccessPassMethod'] = ResolversParentTypes['TemporaryAccessPassMethod']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUsable?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUsableOnce?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lifetimeInMinutes?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodUsabilityReason?: Resolver<ResolversTypes['TemporaryAccessPassUsabilityReason'], ParentType, ContextType>;
  startDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemporaryAccessPassMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TemporaryAccessPassMethodList'] = ResolversParentTypes['TemporaryAccessPassMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['TemporaryAccessPassMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemporaryAccessPassMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TemporaryAccessPassMethodResult'] = ResolversParentTypes['TemporaryAccessPassMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'TemporaryAccessPassMethod' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type TemporaryAccessPassMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TemporaryAccessPassMethodsResult'] = ResolversParentTypes['TemporaryAccessPassMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'TemporaryAccessPassMethodList' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError', ParentType, ContextType>;
};

export type TemporaryAccessPassNotAllowedByPolicyErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TemporaryAccessPassNotAllowedByPolicyError'] = ResolversParentTypes['TemporaryAccessPassNotAllowedByPolicyError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maximumLifetimeInMinutes?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimumLifetimeInMinutes?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TemporaryAccessPassPolicyReason'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThrottledErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ThrottledError'] = ResolversParentTypes['ThrottledError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openOperationId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnexpectedGraphErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnexpectedGraphError'] = ResolversParentTypes['UnexpectedGraphError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphCode?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnknownMethod'] = ResolversParentTypes['UnknownMethod']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  graphType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnreadPhonesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnreadPhones'] = ResolversParentTypes['UnreadPhones']> = {
  failure?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UnreadableMethodsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnreadableMethods'] = ResolversParentTypes['UnreadableMethods']> = {
  error?: Resolver<ResolversTypes['Error'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AuthenticationMethodType'], ParentType, ContextType>;
};

export type UpdateEmailMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateEmailMethodResult'] = ResolversParentTypes['UpdateEmailMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'OutcomeUnknownError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UpdateEmailMethodSuccess' | 'UserNotFoundError', ParentType, ContextType>;
};

export type UpdateEmailMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateEmailMethodSuccess'] = ResolversParentTypes['UpdateEmailMethodSuccess']> = {
  emailMethod?: Resolver<Schema.Maybe<ResolversTypes['EmailMethod']>, ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePhoneMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdatePhoneMethodResult'] = ResolversParentTypes['UpdatePhoneMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'AuditUnavailableError' | 'ConflictingChangeError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OutcomeUnknownError' | 'PhoneMethodNotFoundError' | 'PhoneNumberNotUniqueError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UpdatePhoneMethodSuccess' | 'UserNotFoundError', ParentType, ContextType>;
};

export type UpdatePhoneMethodSuccessResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdatePhoneMethodSuccess'] = ResolversParentTypes['UpdatePhoneMethodSuccess']> = {
  phoneMethod?: Resolver<Schema.Maybe<ResolversTypes['PhoneMethod']>, ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  smsSignInWarning?: Resolver<Schema.Maybe<ResolversTypes['SmsSignInWarning']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  authenticationMethods?: Resolver<ResolversTypes['AuthenticationMethodsResult'], ParentType, ContextType, Partial<Schema.UserAuthenticationMethodsArgs>>;
  displayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailMethods?: Resolver<ResolversTypes['EmailMethodsResult'], ParentType, ContextType>;
  externalMethods?: Resolver<ResolversTypes['ExternalMethodsResult'], ParentType, ContextType>;
  fido2Methods?: Resolver<ResolversTypes['Fido2MethodsResult'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  microsoftAuthenticatorMethods?: Resolver<ResolversTypes['MicrosoftAuthenticatorMethodsResult'], ParentType, ContextType>;
  passwordMethods?: Resolver<ResolversTypes['PasswordMethodsResult'], ParentType, ContextType>;
  phoneMethod?: Resolver<ResolversTypes['PhoneMethodResult'], ParentType, ContextType, RequireFields<Schema.UserPhoneMethodArgs, 'type'>>;
  phoneMethods?: Resolver<ResolversTypes['PhoneMethodsResult'], ParentType, ContextType>;
  platformCredentialMethods?: Resolver<ResolversTypes['PlatformCredentialMethodsResult'], ParentType, ContextType>;
  qrCodePinMethods?: Resolver<ResolversTypes['QrCodePinMethodsResult'], ParentType, ContextType>;
  smsRetirement?: Resolver<Schema.Maybe<ResolversTypes['SmsRetirementResult']>, ParentType, ContextType>;
  smsSignInReadiness?: Resolver<Schema.Maybe<ResolversTypes['SmsSignInReadinessResult']>, ParentType, ContextType, RequireFields<Schema.UserSmsSignInReadinessArgs, 'alsoRead'>>;
  softwareOathMethods?: Resolver<ResolversTypes['SoftwareOathMethodsResult'], ParentType, ContextType>;
  temporaryAccessPassMethods?: Resolver<ResolversTypes['TemporaryAccessPassMethodsResult'], ParentType, ContextType>;
  userPrincipalName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  windowsHelloForBusinessMethods?: Resolver<ResolversTypes['WindowsHelloForBusinessMethodsResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserNotFoundErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserNotFoundError'] = ResolversParentTypes['UserNotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  graphRequestId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserRegistrationDetailsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserRegistrationDetails'] = ResolversParentTypes['UserRegistrationDetails']> = {
  defaultMfaMethod?: Resolver<Schema.Maybe<ResolversTypes['DefaultMfaMethod']>, ParentType, ContextType>;
  isAdmin?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMfaCapable?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMfaRegistered?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPasswordlessCapable?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSsprCapable?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSsprEnabled?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSsprRegistered?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSystemPreferredAuthenticationMethodEnabled?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastUpdatedDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  methodsRegistered?: Resolver<Schema.Maybe<ReadonlyArray<ResolversTypes['RegisteredMethod']>>, ParentType, ContextType>;
  systemPreferredAuthenticationMethods?: Resolver<Schema.Maybe<ReadonlyArray<ResolversTypes['DefaultMfaMethod']>>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  userDisplayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userPreferredMethodForSecondaryAuthentication?: Resolver<Schema.Maybe<ResolversTypes['DefaultMfaMethod']>, ParentType, ContextType>;
  userPrincipalName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userType?: Resolver<Schema.Maybe<ResolversTypes['SignInUserType']>, ParentType, ContextType>;
};

export type UserRegistrationDetailsConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserRegistrationDetailsConnection'] = ResolversParentTypes['UserRegistrationDetailsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserRegistrationDetailsEdge']>, ParentType, ContextType>;
  lastUpdatedDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserRegistrationDetailsEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserRegistrationDetailsEdge'] = ResolversParentTypes['UserRegistrationDetailsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserRegistrationDetails'], ParentType, ContextType>;
};

export type UserRegistrationDetailsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserRegistrationDetailsResult'] = ResolversParentTypes['UserRegistrationDetailsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'LicenceRequiredError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserRegistrationDetailsConnection', ParentType, ContextType>;
};

export type UserRegistrationFeatureCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserRegistrationFeatureCount'] = ResolversParentTypes['UserRegistrationFeatureCount']> = {
  feature?: Resolver<ResolversTypes['RegistrationFeature'], ParentType, ContextType>;
  userCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserRegistrationFeatureSummaryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserRegistrationFeatureSummary'] = ResolversParentTypes['UserRegistrationFeatureSummary']> = {
  totalUserCount?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userRegistrationFeatureCounts?: Resolver<ReadonlyArray<ResolversTypes['UserRegistrationFeatureCount']>, ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserRegistrationMethodCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserRegistrationMethodCount'] = ResolversParentTypes['UserRegistrationMethodCount']> = {
  method?: Resolver<ResolversTypes['RegisteredMethod'], ParentType, ContextType>;
  userCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserRegistrationMethodSummaryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserRegistrationMethodSummary'] = ResolversParentTypes['UserRegistrationMethodSummary']> = {
  totalUserCount?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userRegistrationMethodCounts?: Resolver<ReadonlyArray<ResolversTypes['UserRegistrationMethodCount']>, ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserResult'] = ResolversParentTypes['UserResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'User' | 'UserNotFoundError', ParentType, ContextType>;
};

export type UsersRegisteredByFeatureResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UsersRegisteredByFeatureResult'] = ResolversParentTypes['UsersRegisteredByFeatureResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'LicenceRequiredError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserRegistrationFeatureSummary', ParentType, ContextType>;
};

export type UsersRegisteredByMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UsersRegisteredByMethodResult'] = ResolversParentTypes['UsersRegisteredByMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'LicenceRequiredError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserRegistrationMethodSummary', ParentType, ContextType>;
};

export type WindowsHelloForBusinessMethodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WindowsHelloForBusinessMethod'] = ResolversParentTypes['WindowsHelloForBusinessMethod']> = {
  createdDateTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyStrength?: Resolver<ResolversTypes['KeyStrength'], ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WindowsHelloForBusinessMethodListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WindowsHelloForBusinessMethodList'] = ResolversParentTypes['WindowsHelloForBusinessMethodList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['WindowsHelloForBusinessMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WindowsHelloForBusinessMethodResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WindowsHelloForBusinessMethodResult'] = ResolversParentTypes['WindowsHelloForBusinessMethodResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'MethodNotFoundError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError' | 'WindowsHelloForBusinessMethod', ParentType, ContextType>;
};

export type WindowsHelloForBusinessMethodsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WindowsHelloForBusinessMethodsResult'] = ResolversParentTypes['WindowsHelloForBusinessMethodsResult']> = {
  __resolveType: TypeResolveFn<'AccessBlockedError' | 'AccessDeniedError' | 'GatewayMisconfiguredError' | 'GraphUnavailableError' | 'InvalidInputError' | 'NotSupportedInCloudError' | 'RateLimitedError' | 'SignInRequiredError' | 'StepUpRequiredError' | 'ThrottledError' | 'UnexpectedGraphError' | 'UserNotFoundError' | 'WindowsHelloForBusinessMethodList', ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  AccessBlockedError?: AccessBlockedErrorResolvers<ContextType>;
  AccessDeniedError?: AccessDeniedErrorResolvers<ContextType>;
  AddEmailMethodResult?: AddEmailMethodResultResolvers<ContextType>;
  AddEmailMethodSuccess?: AddEmailMethodSuccessResolvers<ContextType>;
  AddExternalMethodResult?: AddExternalMethodResultResolvers<ContextType>;
  AddExternalMethodSuccess?: AddExternalMethodSuccessResolvers<ContextType>;
  AddPhoneMethodResult?: AddPhoneMethodResultResolvers<ContextType>;
  AddPhoneMethodSuccess?: AddPhoneMethodSuccessResolvers<ContextType>;
  AuditUnavailableError?: AuditUnavailableErrorResolvers<ContextType>;
  AuthenticationMethod?: AuthenticationMethodResolvers<ContextType>;
  AuthenticationMethodConfiguration?: AuthenticationMethodConfigurationResolvers<ContextType>;
  AuthenticationMethodExcludeTarget?: AuthenticationMethodExcludeTargetResolvers<ContextType>;
  AuthenticationMethodList?: AuthenticationMethodListResolvers<ContextType>;
  AuthenticationMethodTarget?: AuthenticationMethodTargetResolvers<ContextType>;
  AuthenticationMethodsPolicy?: AuthenticationMethodsPolicyResolvers<ContextType>;
  AuthenticationMethodsPolicyResult?: AuthenticationMethodsPolicyResultResolvers<ContextType>;
  AuthenticationMethodsReset?: AuthenticationMethodsResetResolvers<ContextType>;
  AuthenticationMethodsResult?: AuthenticationMethodsResultResolvers<ContextType>;
  BetaDisabledError?: BetaDisabledErrorResolvers<ContextType>;
  BulkAddEmailMethodOutcome?: BulkAddEmailMethodOutcomeResolvers<ContextType>;
  BulkAddEmailMethodPayload?: BulkAddEmailMethodPayloadResolvers<ContextType>;
  BulkCounts?: BulkCountsResolvers<ContextType>;
  BulkDeleteAuthenticationMethodOutcome?: BulkDeleteAuthenticationMethodOutcomeResolvers<ContextType>;
  BulkDeleteAuthenticationMethodPayload?: BulkDeleteAuthenticationMethodPayloadResolvers<ContextType>;
  BulkDisableSmsSignInOutcome?: BulkDisableSmsSignInOutcomeResolvers<ContextType>;
  BulkDisableSmsSignInPayload?: BulkDisableSmsSignInPayloadResolvers<ContextType>;
  BulkEnableSmsSignInOutcome?: BulkEnableSmsSignInOutcomeResolvers<ContextType>;
  BulkEnableSmsSignInPayload?: BulkEnableSmsSignInPayloadResolvers<ContextType>;
  BulkErrorCount?: BulkErrorCountResolvers<ContextType>;
  BulkIssueTemporaryAccessPassOutcome?: BulkIssueTemporaryAccessPassOutcomeResolvers<ContextType>;
  BulkIssueTemporaryAccessPassPayload?: BulkIssueTemporaryAccessPassPayloadResolvers<ContextType>;
  BulkProgress?: BulkProgressResolvers<ContextType>;
  BulkProgressEvent?: BulkProgressEventResolvers<ContextType>;
  ConflictingChangeError?: ConflictingChangeErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DefaultMethodNotRegisteredError?: DefaultMethodNotRegisteredErrorResolvers<ContextType>;
  DefaultMethodProtectedError?: DefaultMethodProtectedErrorResolvers<ContextType>;
  DefaultPhoneRemoval?: DefaultPhoneRemovalResolvers<ContextType>;
  DeleteAuthenticationMethodResult?: DeleteAuthenticationMethodResultResolvers<ContextType>;
  DeleteAuthenticationMethodSuccess?: DeleteAuthenticationMethodSuccessResolvers<ContextType>;
  DeleteEmailMethodResult?: DeleteEmailMethodResultResolvers<ContextType>;
  DeleteEmailMethodSuccess?: DeleteEmailMethodSuccessResolvers<ContextType>;
  DeleteExternalMethodResult?: DeleteExternalMethodResultResolvers<ContextType>;
  DeleteExternalMethodSuccess?: DeleteExternalMethodSuccessResolvers<ContextType>;
  DeleteFido2MethodResult?: DeleteFido2MethodResultResolvers<ContextType>;
  DeleteFido2MethodSuccess?: DeleteFido2MethodSuccessResolvers<ContextType>;
  DeleteMicrosoftAuthenticatorMethodResult?: DeleteMicrosoftAuthenticatorMethodResultResolvers<ContextType>;
  DeleteMicrosoftAuthenticatorMethodSuccess?: DeleteMicrosoftAuthenticatorMethodSuccessResolvers<ContextType>;
  DeletePhoneMethodResult?: DeletePhoneMethodResultResolvers<ContextType>;
  DeletePhoneMethodSuccess?: DeletePhoneMethodSuccessResolvers<ContextType>;
  DeletePlatformCredentialMethodResult?: DeletePlatformCredentialMethodResultResolvers<ContextType>;
  DeletePlatformCredentialMethodSuccess?: DeletePlatformCredentialMethodSuccessResolvers<ContextType>;
  DeleteQrCodePinMethodResult?: DeleteQrCodePinMethodResultResolvers<ContextType>;
  DeleteQrCodePinMethodSuccess?: DeleteQrCodePinMethodSuccessResolvers<ContextType>;
  DeleteSoftwareOathMethodResult?: DeleteSoftwareOathMethodResultResolvers<ContextType>;
  DeleteSoftwareOathMethodSuccess?: DeleteSoftwareOathMethodSuccessResolvers<ContextType>;
  DeleteTemporaryAccessPassMethodResult?: DeleteTemporaryAccessPassMethodResultResolvers<ContextType>;
  DeleteTemporaryAccessPassMethodSuccess?: DeleteTemporaryAccessPassMethodSuccessResolvers<ContextType>;
  DeleteWindowsHelloForBusinessMethodResult?: DeleteWindowsHelloForBusinessMethodResultResolvers<ContextType>;
  DeleteWindowsHelloForBusinessMethodSuccess?: DeleteWindowsHelloForBusinessMethodSuccessResolvers<ContextType>;
  DeletedCandidates?: DeletedCandidatesResolvers<ContextType>;
  DeletedCandidatesResult?: DeletedCandidatesResultResolvers<ContextType>;
  DeletedUser?: DeletedUserResolvers<ContextType>;
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
  ExternalMethod?: ExternalMethodResolvers<ContextType>;
  ExternalMethodAlreadyExistsError?: ExternalMethodAlreadyExistsErrorResolvers<ContextType>;
  ExternalMethodList?: ExternalMethodListResolvers<ContextType>;
  ExternalMethodNotAllowedByPolicyError?: ExternalMethodNotAllowedByPolicyErrorResolvers<ContextType>;
  ExternalMethodResult?: ExternalMethodResultResolvers<ContextType>;
  ExternalMethodsResult?: ExternalMethodsResultResolvers<ContextType>;
  Fido2Method?: Fido2MethodResolvers<ContextType>;
  Fido2MethodList?: Fido2MethodListResolvers<ContextType>;
  Fido2MethodResult?: Fido2MethodResultResolvers<ContextType>;
  Fido2MethodsResult?: Fido2MethodsResultResolvers<ContextType>;
  GatewayMisconfiguredError?: GatewayMisconfiguredErrorResolvers<ContextType>;
  GraphUnavailableError?: GraphUnavailableErrorResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputViolation?: InputViolationResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  IssueQrCodePinResult?: IssueQrCodePinResultResolvers<ContextType>;
  IssueQrCodePinSuccess?: IssueQrCodePinSuccessResolvers<ContextType>;
  IssueTemporaryAccessPassResult?: IssueTemporaryAccessPassResultResolvers<ContextType>;
  IssueTemporaryAccessPassSuccess?: IssueTemporaryAccessPassSuccessResolvers<ContextType>;
  IssueTemporaryQrCodeResult?: IssueTemporaryQrCodeResultResolvers<ContextType>;
  IssueTemporaryQrCodeSuccess?: IssueTemporaryQrCodeSuccessResolvers<ContextType>;
  LicenceRequiredError?: LicenceRequiredErrorResolvers<ContextType>;
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
  PageInfo?: PageInfoResolvers<ContextType>;
  PasskeyAlreadyRegisteredError?: PasskeyAlreadyRegisteredErrorResolvers<ContextType>;
  PasskeyChallengeExpiredError?: PasskeyChallengeExpiredErrorResolvers<ContextType>;
  PasskeyLimitReachedError?: PasskeyLimitReachedErrorResolvers<ContextType>;
  PasskeyNotAllowedByPolicyError?: PasskeyNotAllowedByPolicyErrorResolvers<ContextType>;
  PasskeyRegistrationNotAvailableError?: PasskeyRegistrationNotAvailableErrorResolvers<ContextType>;
  PasskeyRejectedError?: PasskeyRejectedErrorResolvers<ContextType>;
  PasswordMethod?: PasswordMethodResolvers<ContextType>;
  PasswordMethodList?: PasswordMethodListResolvers<ContextType>;
  PasswordMethodResult?: PasswordMethodResultResolvers<ContextType>;
  PasswordMethodsResult?: PasswordMethodsResultResolvers<ContextType>;
  PasswordNotRemovableError?: PasswordNotRemovableErrorResolvers<ContextType>;
  PasswordResetPendingError?: PasswordResetPendingErrorResolvers<ContextType>;
  PasswordResetRefusedError?: PasswordResetRefusedErrorResolvers<ContextType>;
  PerUserMfa?: PerUserMfaResolvers<ContextType>;
  PerUserMfaResult?: PerUserMfaResultResolvers<ContextType>;
  PhoneMethod?: PhoneMethodResolvers<ContextType>;
  PhoneMethodAlreadyExistsError?: PhoneMethodAlreadyExistsErrorResolvers<ContextType>;
  PhoneMethodList?: PhoneMethodListResolvers<ContextType>;
  PhoneMethodNotFoundError?: PhoneMethodNotFoundErrorResolvers<ContextType>;
  PhoneMethodResult?: PhoneMethodResultResolvers<ContextType>;
  PhoneMethodsResult?: PhoneMethodsResultResolvers<ContextType>;
  PhoneNotMobileError?: PhoneNotMobileErrorResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PhoneNumberHolder?: PhoneNumberHolderResolvers<ContextType>;
  PhoneNumberHolderPage?: PhoneNumberHolderPageResolvers<ContextType>;
  PhoneNumberHoldersResult?: PhoneNumberHoldersResultResolvers<ContextType>;
  PhoneNumberNotUniqueError?: PhoneNumberNotUniqueErrorResolvers<ContextType>;
  PlatformCredentialMethod?: PlatformCredentialMethodResolvers<ContextType>;
  PlatformCredentialMethodList?: PlatformCredentialMethodListResolvers<ContextType>;
  PlatformCredentialMethodResult?: PlatformCredentialMethodResultResolvers<ContextType>;
  PlatformCredentialMethodsResult?: PlatformCredentialMethodsResultResolvers<ContextType>;
  PublicKeyCredentialCreationOptionsJSON?: GraphQLScalarType;
  QrCode?: QrCodeResolvers<ContextType>;
  QrCodePinAlreadyExistsError?: QrCodePinAlreadyExistsErrorResolvers<ContextType>;
  QrCodePinMethod?: QrCodePinMethodResolvers<ContextType>;
  QrCodePinMethodList?: QrCodePinMethodListResolvers<ContextType>;
  QrCodePinMethodResult?: QrCodePinMethodResultResolvers<ContextType>;
  QrCodePinMethodsResult?: QrCodePinMethodsResultResolvers<ContextType>;
  QrCodePinNotAllowedByPolicyError?: QrCodePinNotAllowedByPolicyErrorResolvers<ContextType>;
  QrPin?: QrPinResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimitedError?: RateLimitedErrorResolvers<ContextType>;
  RegisterFido2MethodResult?: RegisterFido2MethodResultResolvers<ContextType>;
  RegisterFido2MethodSuccess?: RegisterFido2MethodSuccessResolvers<ContextType>;
  RegisteredMethod?: RegisteredMethodResolvers<ContextType>;
  RegistrationResponseJSON?: GraphQLScalarType;
  RemainingMethod?: RemainingMethodResolvers<ContextType>;
  RemoveDefaultPhoneMethodResult?: RemoveDefaultPhoneMethodResultResolvers<ContextType>;
  RequestFido2CreationOptionsResult?: RequestFido2CreationOptionsResultResolvers<ContextType>;
  RequestFido2CreationOptionsSuccess?: RequestFido2CreationOptionsSuccessResolvers<ContextType>;
  ResetAuthenticationMethodsResult?: ResetAuthenticationMethodsResultResolvers<ContextType>;
  ResetPasswordResult?: ResetPasswordResultResolvers<ContextType>;
  ResetPasswordSuccess?: ResetPasswordSuccessResolvers<ContextType>;
  ResetQrCodePinResult?: ResetQrCodePinResultResolvers<ContextType>;
  ResetQrCodePinSuccess?: ResetQrCodePinSuccessResolvers<ContextType>;
  ResetStep?: ResetStepResolvers<ContextType>;
  RetryLaterError?: RetryLaterErrorResolvers<ContextType>;
  RevokeSignInSessionsResult?: RevokeSignInSessionsResultResolvers<ContextType>;
  RevokeSignInSessionsSuccess?: RevokeSignInSessionsSuccessResolvers<ContextType>;
  SecretAlreadyIssuedError?: SecretAlreadyIssuedErrorResolvers<ContextType>;
  SecretLostError?: SecretLostErrorResolvers<ContextType>;
  SetPerUserMfaStateResult?: SetPerUserMfaStateResultResolvers<ContextType>;
  SetPerUserMfaStateSuccess?: SetPerUserMfaStateSuccessResolvers<ContextType>;
  SetSignInPreferencesResult?: SetSignInPreferencesResultResolvers<ContextType>;
  SetSignInPreferencesSuccess?: SetSignInPreferencesSuccessResolvers<ContextType>;
  SignInPreferences?: SignInPreferencesResolvers<ContextType>;
  SignInPreferencesResult?: SignInPreferencesResultResolvers<ContextType>;
  SignInRequiredError?: SignInRequiredErrorResolvers<ContextType>;
  SmsRetirement?: SmsRetirementResolvers<ContextType>;
  SmsRetirementResult?: SmsRetirementResultResolvers<ContextType>;
  SmsSignInCheck?: SmsSignInCheckResolvers<ContextType>;
  SmsSignInFinding?: SmsSignInFindingResolvers<ContextType>;
  SmsSignInIfPolicy?: SmsSignInIfPolicyResolvers<ContextType>;
  SmsSignInNotAllowedByPolicyError?: SmsSignInNotAllowedByPolicyErrorResolvers<ContextType>;
  SmsSignInReadiness?: SmsSignInReadinessResolvers<ContextType>;
  SmsSignInReadinessResult?: SmsSignInReadinessResultResolvers<ContextType>;
  SmsSignInSurvey?: SmsSignInSurveyResolvers<ContextType>;
  SmsSignInSurveyCounts?: SmsSignInSurveyCountsResolvers<ContextType>;
  SmsSignInSurveyPerson?: SmsSignInSurveyPersonResolvers<ContextType>;
  SmsSignInSurveyResult?: SmsSignInSurveyResultResolvers<ContextType>;
  SoftwareOathMethod?: SoftwareOathMethodResolvers<ContextType>;
  SoftwareOathMethodList?: SoftwareOathMethodListResolvers<ContextType>;
  SoftwareOathMethodResult?: SoftwareOathMethodResultResolvers<ContextType>;
  SoftwareOathMethodsResult?: SoftwareOathMethodsResultResolvers<ContextType>;
  StepUpRequiredError?: StepUpRequiredErrorResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TemporaryAccessPassAlreadyExistsError?: TemporaryAccessPassAlreadyExistsErrorResolvers<ContextType>;
  TemporaryAccessPassMethod?: TemporaryAccessPassMethodResolvers<ContextType>;
  TemporaryAccessPassMethodList?: TemporaryAccessPassMethodListResolvers<ContextType>;
  TemporaryAccessPassMethodResult?: TemporaryAccessPassMethodResultResolvers<ContextType>;
  TemporaryAccessPassMethodsResult?: TemporaryAccessPassMethodsResultResolvers<ContextType>;
  TemporaryAccessPassNotAllowedByPolicyError?: TemporaryAccessPassNotAllowedByPolicyErrorResolvers<ContextType>;
  ThrottledError?: ThrottledErrorResolvers<ContextType>;
  UnexpectedGraphError?: UnexpectedGraphErrorResolvers<ContextType>;
  UnknownMethod?: UnknownMethodResolvers<ContextType>;
  UnreadPhones?: UnreadPhonesResolvers<ContextType>;
  UnreadableMethods?: UnreadableMethodsResolvers<ContextType>;
  UpdateEmailMethodResult?: UpdateEmailMethodResultResolvers<ContextType>;
  UpdateEmailMethodSuccess?: UpdateEmailMethodSuccessResolvers<ContextType>;
  UpdatePhoneMethodResult?: UpdatePhoneMethodResultResolvers<ContextType>;
  UpdatePhoneMethodSuccess?: UpdatePhoneMethodSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserNotFoundError?: UserNotFoundErrorResolvers<ContextType>;
  UserRegistrationDetails?: UserRegistrationDetailsResolvers<ContextType>;
  UserRegistrationDetailsConnection?: UserRegistrationDetailsConnectionResolvers<ContextType>;
  UserRegistrationDetailsEdge?: UserRegistrationDetailsEdgeResolvers<ContextType>;
  UserRegistrationDetailsResult?: UserRegistrationDetailsResultResolvers<ContextType>;
  UserRegistrationFeatureCount?: UserRegistrationFeatureCountResolvers<ContextType>;
  UserRegistrationFeatureSummary?: UserRegistrationFeatureSummaryResolvers<ContextType>;
  UserRegistrationMethodCount?: UserRegistrationMethodCountResolvers<ContextType>;
  UserRegistrationMethodSummary?: UserRegistrationMethodSummaryResolvers<ContextType>;
  UserResult?: UserResultResolvers<ContextType>;
  UsersRegisteredByFeatureResult?: UsersRegisteredByFeatureResultResolvers<ContextType>;
  UsersRegisteredByMethodResult?: UsersRegisteredByMethodResultResolvers<ContextType>;
  WindowsHelloForBusinessMethod?: WindowsHelloForBusinessMethodResolvers<ContextType>;
  WindowsHelloForBusinessMethodList?: WindowsHelloForBusinessMethodListResolvers<ContextType>;
  WindowsHelloForBusinessMethodResult?: WindowsHelloForBusinessMethodResultResolvers<ContextType>;
  WindowsHelloForBusinessMethodsResult?: WindowsHelloForBusinessMethodsResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GatewayContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  notSupportedIn?: NotSupportedInDirectiveResolver<any, any, ContextType>;
};
