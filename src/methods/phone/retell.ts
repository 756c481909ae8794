// The members of phones in the answer to a repeated key.

import { invalidInputs, violation } from '../../errors/members.ts';
import type { PhoneType } from '../../generated/schema.ts';
import { type RetoldRefusals, type Told, textIn } from '../retell.ts';
import {
  mobilePhoneRequired,
  notAllowedByPolicy,
  phoneAlreadyExists,
  phoneMethodNotFound,
  phoneNotMobile,
  phoneNumberNotUnique,
} from './refusals.ts';

const phoneTypeIn = ({ codes }: Told) => (textIn(codes, 'phoneType') ?? 'UNKNOWN') as PhoneType;

export const phoneRefusals: RetoldRefusals = {
  PhoneMethodNotFoundError: ({ requestId }) => phoneMethodNotFound(requestId),
  PhoneNotMobileError: (told) => phoneNotMobile(phoneTypeIn(told), told.requestId),
  PhoneNumberNotUniqueError: ({ requestId, openOperationId }) => phoneNumberNotUnique(requestId, openOperationId),
  SmsSignInNotAllowedByPolicyError: ({ requestId }) => notAllowedByPolicy(requestId),
  PhoneMethodAlreadyExistsError: (told) => phoneAlreadyExists(phoneTypeIn(told), told.requestId),
  MobilePhoneRequiredError: ({ requestId }) => mobilePhoneRequired(requestId),
};

/** Graph refused the number: `field` is the argument that holds it. */
export const rejectedNumber = (field: string): RetoldRefusals => ({
  InvalidInputError: ({ requestId }) => invalidInputs([violation(field, 'REJECTED_BY_GRAPH')], requestId),
});
