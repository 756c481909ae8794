// The registry entry of external authentication methods.

import type { GatewayContext } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { MethodId } from '../../graph/ids.ts';
import type { WrittenMethod } from '../objects.ts';
import { removeMethod } from '../remove.ts';
import { methodSlice } from '../slice.ts';
import { showWritten } from '../written.ts';
import { addExternalMethod } from './add-external.ts';
import { type ExternalMethod, externalMethods } from './external-method.ts';

const shown = showWritten(externalMethods, (method) => method);

type Added = Omit<WrittenMethod<ExternalMethod>, 'methodId'> & { readonly methodId: MethodId | null };

export const externalSlice = methodSlice(externalMethods, {
  mutations: {
    addExternalMethod,
    // https://learn.microsoft.com/graph/api/externalauthenticationmethod-delete
    deleteExternalMethod: removeMethod(externalMethods, {}),
  },
  resolvers: {
    AddExternalMethodSuccess: {
      // Its id is unknown where only a later read has shown that it was added.
      externalMethod: (added: Added, args: unknown, context: GatewayContext) =>
        added.methodId === null ? null : shown({ ...added, methodId: added.methodId }, args, context),
    },
  } as unknown as Resolvers,
});
