// The registry entry of Temporary Access Passes.

import { removeMethod } from '../remove.ts';
import { methodSlice } from '../slice.ts';
import { issueTemporaryAccessPass, issueTemporaryAccessPasses } from './issue-pass.ts';
import { passes } from './temporary-access-pass-method.ts';

export const temporaryAccessPassSlice = methodSlice(passes, {
  mutations: {
    issueTemporaryAccessPass,
    issueTemporaryAccessPasses,
    // https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-delete
    deleteTemporaryAccessPassMethod: removeMethod(passes, {}),
  },
});
