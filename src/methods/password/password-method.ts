// Graph's passwordAuthenticationMethod and its access requirements.
// https://learn.microsoft.com/graph/api/resources/passwordauthenticationmethod

import { type MethodId, parseMethodId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { methodAccess } from '../access.ts';
import { defineMethod } from '../method.ts';

/** The same for every person's password. */
export const passwordMethodId = '28c10230-6103-485e-b985-444c60001490' as MethodId;

export const passwords = defineMethod({
  typename: 'PasswordMethod',
  collection: 'passwordMethods',
  scope: 'PasswordMethods',
  issue: 'PasswordMethods.Reset',
  missingIn: ['CHINA'],
  paths: {
    list: (user) => path`/users/${user}/authentication/passwordMethods`,
    one: (user, methodId) => path`/users/${user}/authentication/passwordMethods/${methodId}`,
  },
  parseId: parseMethodId,
  parseArgument: (text) => (parseMethodId(text) === passwordMethodId ? passwordMethodId : null),
  defaultId: passwordMethodId,
  wire: {},
  decode: () => ({}),
  access: methodAccess('UserAuthMethod-Password'),
});
