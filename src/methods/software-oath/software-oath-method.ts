// Graph's softwareOathAuthenticationMethod and its access requirements.
// https://learn.microsoft.com/graph/api/resources/softwareoathauthenticationmethod

import { parseMethodId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { methodAccess } from '../access.ts';
import { defineMethod } from '../method.ts';

export const oathTokens = defineMethod({
  typename: 'SoftwareOathMethod',
  collection: 'softwareOathMethods',
  scope: 'SoftwareOathMethods',
  missingIn: ['CHINA'],
  paths: {
    list: (user) => path`/users/${user}/authentication/softwareOathMethods`,
    one: (user, methodId) => path`/users/${user}/authentication/softwareOathMethods/${methodId}`,
  },
  parseId: parseMethodId,
  wire: {},
  decode: () => ({}),
  access: methodAccess('UserAuthMethod-SoftwareOATH'),
});
