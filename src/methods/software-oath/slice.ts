// The registry entry of software OATH tokens.

import { defaultMethodRule } from '../refusals.ts';
import { removeMethod } from '../remove.ts';
import { methodSlice } from '../slice.ts';
import { oathTokens } from './software-oath-method.ts';

export const softwareOathSlice = methodSlice(oathTokens, {
  mutations: {
    // https://learn.microsoft.com/graph/api/softwareoathauthenticationmethod-delete
    deleteSoftwareOathMethod: removeMethod(oathTokens, { rules: [defaultMethodRule] }),
  },
});
