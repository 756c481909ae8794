// Graph's windowsHelloForBusinessAuthenticationMethod and its access requirements.
// https://learn.microsoft.com/graph/api/resources/windowshelloforbusinessauthenticationmethod

import { z } from 'zod';
import { parseKeyId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { methodAccess } from '../access.ts';
import { keyStrengths } from '../key-strength.ts';
import { defineMethod } from '../method.ts';
import { ownValue } from '../open-enum.ts';

export const helloKeys = defineMethod({
  typename: 'WindowsHelloForBusinessMethod',
  collection: 'windowsHelloForBusinessMethods',
  scope: 'WindowsHelloForBusinessMethods',
  missingIn: ['CHINA'],
  paths: {
    list: (user) => path`/users/${user}/authentication/windowsHelloForBusinessMethods`,
    one: (user, methodId) => path`/users/${user}/authentication/windowsHelloForBusinessMethods/${methodId}`,
  },
  parseId: parseKeyId,
  wire: {
    displayName: z.string().max(1024).nullish(),
    keyStrength: z.string().nullish(),
  },
  decode: ({ displayName, keyStrength }) => ({
    displayName: displayName ?? null,
    keyStrength: ownValue(keyStrengths, keyStrength) ?? ('UNKNOWN' as const),
  }),
  access: methodAccess('UserAuthMethod-WindowsHello'),
});
