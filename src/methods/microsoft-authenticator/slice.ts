// The registry entry of Microsoft Authenticator. People register it themselves; administrators can only remove it.

import { defaultMethodRule } from '../refusals.ts';
import { removeMethod } from '../remove.ts';
import { methodSlice } from '../slice.ts';
import { authenticators } from './microsoft-authenticator-method.ts';

export const microsoftAuthenticatorSlice = methodSlice(authenticators, {
  mutations: {
    // https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-delete
    deleteMicrosoftAuthenticatorMethod: removeMethod(authenticators, { rules: [defaultMethodRule] }),
  },
});
