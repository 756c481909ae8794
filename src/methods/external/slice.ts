// The registry entry of external authentication methods.

import { removeMethod } from '../remove.ts';
import { methodSlice } from '../slice.ts';
import { externalMethods } from './external-method.ts';

export const externalSlice = methodSlice(externalMethods, {
  mutations: {
    // https://learn.microsoft.com/graph/api/externalauthenticationmethod-delete
    deleteExternalMethod: removeMethod(externalMethods, {}),
  },
});
