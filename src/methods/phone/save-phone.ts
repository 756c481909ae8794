// The shared part of addPhoneMethod and updatePhoneMethod. Graph may save the phone and still answer 409, because it
// could not enable SMS sign-in for it: only a read of the phones shows which.

import type { GatewayContext } from '../../context.ts';
import { violationOf } from '../../errors/members.ts';
import type { AssignablePhoneType, SmsSignInWarning } from '../../generated/schema.ts';
import { pollUntil } from '../../writes/read-back.ts';
import type { Write } from '../../writes/write.ts';
import { findMethod } from '../method.ts';
import { replayFrom } from '../replay.ts';
import type { WriteTarget } from '../target.ts';
import { saveAccess } from './access.ts';
import { decodePhone, type Phone, phones, type SavedPhone } from './phone-method.ts';
import { compareNumbers } from './phone-number.ts';
import { phoneNumberNotUnique } from './refusals.ts';
import { phoneRefusals, rejectedNumber } from './replay.ts';
import { isEmpty, outcomeUncertain, type PhoneJudge, probeOf, type SentPhoneWrite } from './send-write.ts';

/** A number to save, in Graph's form. */
export interface Saving extends WriteTarget {
  readonly phoneNumber: string;
  readonly phoneType: AssignablePhoneType;
  /** The phone in Graph's response: for this request only, as it contains the number. */
  answered: Phone | null;
}

const requirement = 'must be an unambiguous number with `+` and country code: `+{country code} {number}x{extension}`';

/** The violations of the number in the argument `field`, given the parsed number. */
export function numberViolations(parsed: string | null, field = 'input.phoneNumber') {
  return parsed === null ? [violationOf(field, 'MALFORMED_PHONE_NUMBER', requirement)] : [];
}

/** The stored part of a success, for its idempotency key: no number. */
export interface KeptSave<Name extends string> {
  readonly __typename: Name;
  readonly reconciled: boolean;
  readonly smsSignInWarning: SmsSignInWarning | null;
}

/** A masked number that matches may be another number. */
export const judgeSaved =
  (phoneNumber: string): PhoneJudge =>
  (phone) => {
    if (phone === null) return 'notApplied';
    const likeness = compareNumbers(phone.phoneNumber, phoneNumber);
    if (likeness === 'same') return 'applied';
    return likeness === 'other' ? 'notApplied' : 'cannotTell';
  };

const taken = 'PHONE_NUMBER_NOT_UNIQUE';

export interface SaveAction<Name extends string> {
  readonly action: string;
  readonly success: Name;
  /** The argument that contains the number. */
  readonly numberField: string;
}

export function describe<Name extends string>(
  { action, success, numberField }: SaveAction<Name>,
  saving: Saving,
  idempotencyKey: string | null | undefined,
) {
  const { user, methodId, phoneNumber } = saving;
  const probe = probeOf(phones, { user, methodId }, judgeSaved(phoneNumber));
  const replay = replayFrom({
    resource: phones.collection,
    target: { user, methodId },
    access: saveAccess,
    refusals: { ...phoneRefusals, ...rejectedNumber(numberField) },
    // `code`: of the error that was returned first, while the save was not visible yet.
    success: ({ reconciled, smsSignInWarning, code }): KeptSave<Name> => ({
      __typename: success,
      reconciled: reconciled === true,
      smsSignInWarning: [smsSignInWarning, code].includes(taken) ? taken : null,
    }),
  });
  return {
    action,
    target: user,
    resource: 'phoneMethods',
    methodId,
    idempotencyKey,
    details: [phoneNumber],
    choosesNumber: true,
    probe,
    replay,
  };
}

/** Whether a 2xx contains the phone as it was to be saved or, if `mayBeEmpty`, no body. */
export function acceptsSaved(saving: Saving, mayBeEmpty: boolean): (body: unknown) => boolean {
  return (body) => (mayBeEmpty && isEmpty(body)) || answeredPhone(body, saving) !== null;
}

function answeredPhone(body: unknown, { user, methodId, phoneNumber }: Saving): Phone | null {
  const phone = decodePhone(body, user);
  return phone?.methodId === methodId && compareNumbers(phone.phoneNumber, phoneNumber) !== 'other' ? phone : null;
}

/** The success of a write that took effect. */
export function saved<Name extends string>(
  __typename: Name,
  saving: Saving,
  sent: Extract<SentPhoneWrite, { is: 'applied' }>,
): KeptSave<Name> {
  saving.answered = sent.phone ?? answeredPhone(sent.body, saving);
  const isTaken = saving.answered?.smsSignInState === taken;
  return { __typename, reconciled: sent.reconciled, smsSignInWarning: isTaken ? taken : null };
}

/** Adds to the stored part what only this request may know. */
export function shownSave<Name extends string>(kept: KeptSave<Name>, saving: Saving): KeptSave<Name> & SavedPhone {
  const { user, methodId, phoneNumber, answered } = saving;
  return { ...kept, user, methodId, phoneNumber, answered, judge: judgeSaved(phoneNumber) };
}

/** After a 409 for the number, or a refusal that follows a lost response: the phones, once they show the save. */
export async function findSaved<Name extends string>(
  context: GatewayContext,
  __typename: Name,
  write: Write,
  saving: Saving,
): Promise<KeptSave<Name> | ReturnType<typeof outcomeUncertain> | null> {
  const judge = (phone: Phone | null) =>
    context.otherWrites.weigh(write.operationId, judgeSaved(saving.phoneNumber)(phone));
  const read = await pollUntil(
    () => phones.readAgain(context.graph, saving.user),
    async (list) => (await judge(findMethod(list, saving.methodId))) === 'applied',
    context.pollSchedule,
  );
  if (!read?.ok) return outcomeUncertain(write);
  const phone = findMethod(read.value, saving.methodId);
  const judgement = await judge(phone);
  if (judgement === 'cannotTell') return outcomeUncertain(write);
  if (judgement === 'notApplied') return null;
  write.progress.execution = 'applied';
  return saved(__typename, saving, { is: 'applied', reconciled: true, phone, body: null });
}

/** After a 409 for the number: it is in use elsewhere, whatever the phone shows. */
export async function numberInUse<Name extends string>(
  context: GatewayContext,
  success: Name,
  write: Write,
  saving: Saving,
  requestId: string | null,
): Promise<KeptSave<Name> | ReturnType<typeof outcomeUncertain | typeof phoneNumberNotUnique>> {
  write.progress.isNumberInUse = true;
  const found = await findSaved(context, success, write, saving);
  if (found === null) {
    // Graph may have saved it nevertheless: reads may lag for longer than a mutation can wait.
    write.progress.execution = 'unknown';
    return phoneNumberNotUnique(requestId, write.operationId);
  }
  return 'smsSignInWarning' in found ? { ...found, smsSignInWarning: taken } : found;
}
