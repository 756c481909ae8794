// The registry entry of platform credentials.

import { removeMethod } from '../remove.ts';
import { methodSlice } from '../slice.ts';
import { platformCredentials } from './platform-credential-method.ts';

export const platformCredentialSlice = methodSlice(platformCredentials, {
  mutations: {
    // https://learn.microsoft.com/graph/api/platformcredentialauthenticationmethod-delete
    deletePlatformCredentialMethod: removeMethod(platformCredentials, {}),
  },
});
