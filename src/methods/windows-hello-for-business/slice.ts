// The registry entry of Windows Hello for Business.

import { removeMethod } from '../remove.ts';
import { methodSlice } from '../slice.ts';
import { helloKeys } from './windows-hello-for-business-method.ts';

export const windowsHelloForBusinessSlice = methodSlice(helloKeys, {
  mutations: {
    // https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-delete
    deleteWindowsHelloForBusinessMethod: removeMethod(helloKeys, {}),
  },
});
