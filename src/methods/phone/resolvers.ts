// The phone slice's mutations, and the result types that only it has.

import type { GatewayContext } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { showWritten } from '../written.ts';
import { addPhoneMethod } from './add-phone.ts';
import { disableSmsSignInForUsers, enableSmsSignInForUsers } from './bulk.ts';
import { deletePhoneMethod } from './delete-phone.ts';
import { phones, type SavedPhone } from './phone-method.ts';
import { disableSmsSignIn, enableSmsSignIn } from './sms-sign-in.ts';
import { updatePhoneMethod } from './update-phone.ts';

// A masked number that matches is shown, since the new number would look the same; its state may be that of the old
// number.
const phoneMethod = showWritten(phones, (phone) => ({ ...phone, smsSignInState: 'UNKNOWN' as const }));

// Graph may answer a save with a plain success, and only the phone then shows that its number is in use.
const savedPhone = async (saved: SavedPhone, args: unknown, context: GatewayContext) => {
  const phone = await phoneMethod(saved, args, context);
  const isNews = phone?.smsSignInState === 'PHONE_NUMBER_NOT_UNIQUE' && saved.smsSignInWarning === null;
  if (isNews) await context.countNumberInUse(context);
  return phone;
};

export const phoneMutations = {
  enableSmsSignIn,
  disableSmsSignIn,
  addPhoneMethod,
  updatePhoneMethod,
  deletePhoneMethod,
  enableSmsSignInForUsers,
  disableSmsSignInForUsers,
};

export const phoneResolvers = {
  EnableSmsSignInSuccess: { phoneMethod },
  DisableSmsSignInSuccess: { phoneMethod },
  AddPhoneMethodSuccess: { phoneMethod: savedPhone },
  UpdatePhoneMethodSuccess: { phoneMethod: savedPhone },
} satisfies Resolvers;
