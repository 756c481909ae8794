// The registry entry of passkeys and FIDO2 security keys.

import type { Resolvers } from '../../generated/resolvers.ts';
import { removeMethod } from '../remove.ts';
import { methodSlice } from '../slice.ts';
import { showWritten } from '../written.ts';
import { requestFido2CreationOptions } from './creation-options.ts';
import { fido2Keys } from './fido2-method.ts';
import { registerFido2Method } from './register.ts';

export const fido2Slice = methodSlice(fido2Keys, {
  mutations: {
    requestFido2CreationOptions,
    registerFido2Method,
    // https://learn.microsoft.com/graph/api/fido2authenticationmethod-delete
    deleteFido2Method: removeMethod(fido2Keys, {}),
  },
  resolvers: { RegisterFido2MethodSuccess: { fido2Method: showWritten(fido2Keys, (key) => key) } } as Resolvers,
});
