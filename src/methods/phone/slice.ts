// What the phone slice hands to the registry.

import { methodSlice } from '../slice.ts';
import { phones } from './phone-method.ts';
import { phoneMethodNotFound } from './refusals.ts';
import { phoneMutations, phoneResolvers } from './resolvers.ts';
import { judgeDisabled, judgeEnabled } from './sms-sign-in.ts';
import { resolveTarget } from './write-target.ts';

export const phoneSlice = methodSlice(phones, {
  mutations: phoneMutations,
  judges: { enableSmsSignIn: judgeEnabled, disableSmsSignIn: judgeDisabled },
  resolvers: phoneResolvers,
  resolve: resolveTarget,
  notFound: phoneMethodNotFound,
});
