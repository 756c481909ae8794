// The union members that only phone methods use: messages and codes. One function each.

import { errorFields, type Member } from '../../errors/members.ts';
import type {
  MobilePhoneRequiredError,
  PhoneMethodAlreadyExistsError,
  PhoneMethodNotFoundError,
  PhoneNotMobileError,
  PhoneNumberNotUniqueError,
  PhoneType,
  SmsSignInNotAllowedByPolicyError,
} from '../../generated/schema.ts';

type RequestId = string | null;

export function phoneMethodNotFound(graphRequestId: RequestId): Member<PhoneMethodNotFoundError> {
  const message = 'The person has no phone with this id.';
  return { __typename: 'PhoneMethodNotFoundError', ...errorFields('PHONE_METHOD_NOT_FOUND', message, graphRequestId) };
}

export function phoneNotMobile(phoneType: PhoneType, graphRequestId: RequestId): Member<PhoneNotMobileError> {
  const message = 'Only a mobile phone can be used for SMS sign-in; this phone has another type.';
  return { __typename: 'PhoneNotMobileError', ...errorFields('PHONE_NOT_MOBILE', message, graphRequestId), phoneType };
}

/** `openOperationId`: the operation id of a write that may have saved the number. */
export function phoneNumberNotUnique(
  graphRequestId: RequestId,
  openOperationId: string | null = null,
): Member<PhoneNumberNotUniqueError> {
  const message = 'Another person in this tenant signs in with this number.';
  return {
    __typename: 'PhoneNumberNotUniqueError',
    ...errorFields('PHONE_NUMBER_NOT_UNIQUE', message, graphRequestId),
    saved: openOperationId === null ? false : null,
    openOperationId,
  };
}

export function notAllowedByPolicy(graphRequestId: RequestId): Member<SmsSignInNotAllowedByPolicyError> {
  const message = "The tenant's authentication methods policy does not let this person sign in by SMS.";
  return {
    __typename: 'SmsSignInNotAllowedByPolicyError',
    ...errorFields('SMS_SIGN_IN_NOT_ALLOWED_BY_POLICY', message, graphRequestId),
  };
}

export function phoneAlreadyExists(
  phoneType: PhoneType,
  graphRequestId: RequestId,
): Member<PhoneMethodAlreadyExistsError> {
  const message = 'The person already has a phone of this type: update it instead.';
  return {
    __typename: 'PhoneMethodAlreadyExistsError',
    ...errorFields('PHONE_METHOD_ALREADY_EXISTS', message, graphRequestId),
    phoneType,
  };
}

export function mobilePhoneRequired(graphRequestId: RequestId): Member<MobilePhoneRequiredError> {
  const message = 'An alternate mobile phone requires a mobile phone.';
  return { __typename: 'MobilePhoneRequiredError', ...errorFields('MOBILE_PHONE_REQUIRED', message, graphRequestId) };
}

/** Whether a result tells the caller that somebody signs in with the number. */
export function revealsNumberInUse(result: {
  readonly __typename: string;
  readonly smsSignInWarning?: unknown;
}): boolean {
  return result.__typename === 'PhoneNumberNotUniqueError' || result.smsSignInWarning === 'PHONE_NUMBER_NOT_UNIQUE';
}
