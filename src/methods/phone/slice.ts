// What the phone slice hands to the registry.

import type { MethodSlice } from '../method-slice.ts';
import { readAccess } from './access.ts';
import { judgeDeleted } from './delete-phone.ts';
import { readPhones } from './reads.ts';
import { phoneByGlobalId, phoneResolvers } from './resolvers.ts';
import { inquiryInto, type PhoneJudge } from './send-write.ts';
import { judgeDisabled, judgeEnabled } from './sms-sign-in.ts';

const judges: Readonly<Record<string, PhoneJudge>> = {
  enableSmsSignIn: judgeEnabled,
  disableSmsSignIn: judgeDisabled,
  deletePhoneMethod: judgeDeleted,
};

export const phoneSlice: MethodSlice = {
  collection: 'phoneMethods',
  scope: 'PhoneMethods',
  resolvers: phoneResolvers,
  userField: 'phoneMethods',
  moreUserFields: ['phoneMethod'],
  sharedFields: ['phoneMethods', 'phoneMethod'],
  read: (user, context) => readPhones(context.graph, user),
  node: async (id, context) => {
    const phone = await phoneByGlobalId(id, context);
    return phone === null ? null : { __typename: 'PhoneMethod', ...phone };
  },
  inquiry: (action, user, methodId) => {
    const judge = judges[action];
    return judge === undefined ? null : inquiryInto({ user, methodId }, judge, readAccess);
  },
};
