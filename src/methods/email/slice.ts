// The e-mail slice's entry in the registry.

import type { Resolvers } from '../../generated/resolvers.ts';
import { removeMethod } from '../remove.ts';
import { methodSlice } from '../slice.ts';
import { showWritten } from '../written.ts';
import { emails } from './email-method.ts';
import { addEmailMethod, addEmailMethods, updateEmailMethod } from './save-email.ts';

const emailMethod = showWritten(emails, (email) => email);

export const emailSlice = methodSlice(emails, {
  mutations: {
    addEmailMethod,
    addEmailMethods,
    updateEmailMethod,
    // https://learn.microsoft.com/graph/api/emailauthenticationmethod-delete
    deleteEmailMethod: removeMethod(emails, {}),
  },
  resolvers: {
    AddEmailMethodSuccess: { emailMethod },
    UpdateEmailMethodSuccess: { emailMethod },
  } as Resolvers,
});
