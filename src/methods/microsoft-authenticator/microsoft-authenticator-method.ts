// Graph's microsoftAuthenticatorAuthenticationMethod and its access requirements.
// https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethod

import { z } from 'zod';
import { parseKeyId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { methodAccess } from '../access.ts';
import { defineMethod } from '../method.ts';

export const authenticators = defineMethod({
  typename: 'MicrosoftAuthenticatorMethod',
  collection: 'microsoftAuthenticatorMethods',
  scope: 'MicrosoftAuthenticatorMethods',
  paths: {
    list: (user) => path`/users/${user}/authentication/microsoftAuthenticatorMethods`,
    one: (user, methodId) => path`/users/${user}/authentication/microsoftAuthenticatorMethods/${methodId}`,
  },
  parseId: parseKeyId,
  wire: {
    displayName: z.string().max(1024).nullish(),
    deviceTag: z.string().max(1024).nullish(),
    phoneAppVersion: z.string().max(256).nullish(),
  },
  decode: ({ displayName, deviceTag, phoneAppVersion }) => ({
    displayName: displayName ?? null,
    deviceTag: deviceTag ?? null,
    phoneAppVersion: phoneAppVersion ?? null,
  }),
  access: methodAccess('UserAuthMethod-MicrosoftAuthApp'),
});
