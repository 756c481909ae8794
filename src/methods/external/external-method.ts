// Graph's externalAuthenticationMethod and its access requirements.
// https://learn.microsoft.com/graph/api/resources/externalauthenticationmethod

import { z } from 'zod';
import { parseMethodId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { methodAccess } from '../access.ts';
import { defineMethod } from '../method.ts';

export const externalMethods = defineMethod({
  typename: 'ExternalMethod',
  collection: 'externalAuthenticationMethods',
  scope: 'ExternalAuthenticationMethods',
  missingIn: ['USGOV', 'USGOV_DOD', 'CHINA'],
  paths: {
    list: (user) => path`/users/${user}/authentication/externalAuthenticationMethods`,
    one: (user, methodId) => path`/users/${user}/authentication/externalAuthenticationMethods/${methodId}`,
  },
  parseId: parseMethodId,
  wire: {
    configurationId: z.string().max(1024).nullish(),
    displayName: z.string().max(1024).nullish(),
  },
  decode: ({ configurationId, displayName }) => ({
    configurationId: configurationId ?? null,
    displayName: displayName ?? null,
  }),
  access: methodAccess('UserAuthMethod-External'),
});

export type ExternalMethod = NonNullable<ReturnType<typeof externalMethods.decodeOne>>;
