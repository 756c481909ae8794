// The registry entry of phones.

import { userNotFound } from '../../errors/members.ts';
import type { AssignablePhoneType } from '../../generated/schema.ts';
import { findMethod } from '../method.ts';
import { methodSlice } from '../slice.ts';
import { generalError } from '../target.ts';
import { readAccess } from './access.ts';
import { phoneMethodIds, phones } from './phone-method.ts';
import { phoneMethodNotFound } from './refusals.ts';
import { phoneMutations, phoneResolvers } from './resolvers.ts';
import { judgeDisabled, judgeEnabled } from './sms-sign-in.ts';

export const phoneSlice = methodSlice(phones, {
  mutations: phoneMutations,
  judges: { enableSmsSignIn: judgeEnabled, disableSmsSignIn: judgeDisabled },
  userFields: {
    phoneMethod(list, user, { type }: { readonly type?: AssignablePhoneType | null }, context) {
      if (!list.ok) {
        const { requestId, status } = list.fault;
        return status === 404 ? userNotFound(requestId) : generalError(context, user, readAccess, list.fault);
      }
      const phone = findMethod(list.value, phoneMethodIds[type ?? 'MOBILE']);
      return phone === null ? phoneMethodNotFound(null) : { __typename: 'PhoneMethod', ...phone };
    },
  },
  resolvers: phoneResolvers,
  notFound: phoneMethodNotFound,
});
