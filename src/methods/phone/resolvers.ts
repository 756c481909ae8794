// The phone slice's mutations and the results that only it has.

import type { Resolvers } from '../../generated/resolvers.ts';
import { showWritten } from '../written.ts';
import { addPhoneMethod } from './add-phone.ts';
import { disableSmsSignInForUsers, enableSmsSignInForUsers } from './bulk.ts';
import { deletePhoneMethod } from './delete-phone.ts';
import { phones } from './phone-method.ts';
import { disableSmsSignIn, enableSmsSignIn } from './sms-sign-in.ts';
import { updatePhoneMethod } from './update-phone.ts';

// A masked number that fits is shown, as the number written would look the same; its state may be that of the one before.
const phoneMethod = showWritten(phones, (phone) => ({ ...phone, smsSignInState: 'UNKNOWN' as const }));

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
  AddPhoneMethodSuccess: { phoneMethod },
  UpdatePhoneMethodSuccess: { phoneMethod },
} satisfies Resolvers;
