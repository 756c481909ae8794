// What the phone slice hands to the registry.

import type { MethodSlice } from '../method-slice.ts';
import { readPhones } from './reads.ts';
import { phoneByGlobalId, phoneResolvers } from './resolvers.ts';

export const phoneSlice: MethodSlice = {
  resolvers: phoneResolvers,
  userField: 'phoneMethods',
  read: (user, context) => readPhones(context.graph, user),
  node: async (id, context) => {
    const phone = await phoneByGlobalId(id, context);
    return phone === null ? null : { __typename: 'PhoneMethod', ...phone };
  },
};
