// Rebuilds the phone-specific members for a repeated idempotency key.

import { invalidInputs, violation } from '../../errors/members.ts';
import type { PhoneType } from '../../generated/schema.ts';
import { type ReplayedOutcome, type ReplayedRefusals, textIn } from '../replay.ts';
import {
  mobilePhoneRequired,
  notAllowedByPolicy,
  phoneAlreadyExists,
  phoneMethodNotFound,
  phoneNotMobile,
  phoneNumberNotUnique,
} from './refusals.ts';

const phoneTypeIn = ({ codes }: ReplayedOutcome) => (textIn(codes, 'phoneType') ?? 'UNKNOWN') as PhoneType;

export const phoneRefusals: ReplayedRefusals = {
  PhoneMethodNotFoundError: ({ requestId }) => phoneMethodNotFound(requestId),
  PhoneNotMobileError: (outcome) => phoneNotMobile(phoneTypeIn(outcome), outcome.requestId),
  PhoneNumberNotUniqueError: ({ requestId, openOperationId }) => phoneNumberNotUnique(requestId, openOperationId),
  SmsSignInNotAllowedByPolicyError: ({ requestId }) => notAllowedByPolicy(requestId),
  PhoneMethodAlreadyExistsError: (outcome) => phoneAlreadyExists(phoneTypeIn(outcome), outcome.requestId),
  MobilePhoneRequiredError: ({ requestId }) => mobilePhoneRequired(requestId),
};

/** Graph refused the number; `field` is the argument that contains it. */
export const rejectedNumber = (field: string): ReplayedRefusals => ({
  InvalidInputError: ({ requestId }) => invalidInputs([violation(field, 'REJECTED_BY_GRAPH')], requestId),
});
