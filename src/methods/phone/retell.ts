// The answer to a repeated key, out of what the store kept of the first: the member, its codes and ids. What the phone
// shows is read again for the answer.

import type { Access } from '../../errors/access.ts';
import {
  accessDenied,
  graphUnavailable,
  invalidInputs,
  unexpectedGraphAnswer,
  userNotFound,
  violation,
} from '../../errors/members.ts';
import { conflictingChange } from '../../errors/write-members.ts';
import type { PhoneType } from '../../generated/schema.ts';
import type { Write, WriteContext, WriteResult } from '../../writes/write.ts';
import {
  defaultMethodProtected,
  mobilePhoneRequired,
  notAllowedByPolicy,
  phoneAlreadyExists,
  phoneMethodNotFound,
  phoneNotMobile,
  phoneNumberNotUnique,
} from './refusals.ts';
import type { WriteTarget } from './write-target.ts';

type Codes = Readonly<Record<string, string | number | boolean>>;

export interface Retelling {
  readonly target: WriteTarget;
  /** What Graph asks for. */
  readonly access: Access;
  readonly success: (codes: Codes) => WriteResult;
  /** The argument that holds the number, where there is one. */
  readonly numberField?: string;
}

interface Told extends Retelling {
  readonly codes: Codes;
  readonly requestId: string | null;
  readonly context: Pick<WriteContext, 'caller'>;
}

const text = (value: string | number | boolean | undefined) => (typeof value === 'string' ? value : null);
const phoneTypeIn = ({ codes }: Told) => (text(codes['phoneType']) ?? 'UNKNOWN') as PhoneType;

const refusals: Readonly<Record<string, (told: Told) => WriteResult>> = {
  UserNotFoundError: ({ requestId }) => userNotFound(requestId),
  AccessDeniedError: ({ access, context, target, requestId }) =>
    accessDenied(access, context.caller, target.user.id, requestId),
  PhoneMethodNotFoundError: ({ requestId }) => phoneMethodNotFound(requestId),
  PhoneNotMobileError: (told) => phoneNotMobile(phoneTypeIn(told), told.requestId),
  PhoneNumberNotUniqueError: ({ requestId }) => phoneNumberNotUnique(requestId),
  SmsSignInNotAllowedByPolicyError: ({ requestId }) => notAllowedByPolicy(requestId),
  PhoneMethodAlreadyExistsError: (told) => phoneAlreadyExists(phoneTypeIn(told), told.requestId),
  MobilePhoneRequiredError: ({ requestId }) => mobilePhoneRequired(requestId),
  DefaultMethodProtectedError: ({ requestId }) => defaultMethodProtected(requestId),
  InvalidInputError: ({ numberField = 'phoneNumber', requestId }) =>
    invalidInputs([violation(numberField, 'REJECTED_BY_GRAPH')], requestId),
  UnexpectedGraphError: ({ codes, requestId }) =>
    unexpectedGraphAnswer(requestId, Number(codes['status']), text(codes['graphCode'])),
  ConflictingChangeError: ({ target: { user, methodId } }) => conflictingChange({ user, methodId }),
  // A write that was sent, whose answer was lost and that was found not to have taken effect: its key is used up.
  GraphUnavailableError: ({ requestId }) => ({ ...graphUnavailable(requestId), retryable: false }),
};

/** Null for a member that cannot be told again. */
export function retellingOf(retelling: Retelling): Write['retell'] {
  return ({ state, member, codes = {} }, context) => {
    if (state === 'APPLIED') return retelling.success(codes);
    const refusal = Object.hasOwn(refusals, member) ? refusals[member] : undefined;
    return refusal?.({ ...retelling, codes, requestId: text(codes['requestId']), context }) ?? null;
  };
}
