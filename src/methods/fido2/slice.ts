// The registry entry of passkeys and FIDO2 security keys.

import { removeMethod } from '../remove.ts';
import { methodSlice } from '../slice.ts';
import { fido2Keys } from './fido2-method.ts';

export const fido2Slice = methodSlice(fido2Keys, {
  mutations: {
    // https://learn.microsoft.com/graph/api/fido2authenticationmethod-delete
    deleteFido2Method: removeMethod(fido2Keys, {}),
  },
});
