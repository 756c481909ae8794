// The list of slices, one line each: the only registry. And what the schema says of methods whatever their kind.

import type { Resolvers } from '../generated/resolvers.ts';
import { parseMethodId, parseObjectId } from '../graph/ids.ts';
import type { StoredWrite } from '../writes/store/write-store.ts';
import type { OutcomeProbe } from '../writes/write.ts';
import { emailSlice } from './email/slice.ts';
import type { MethodSlice } from './method-slice.ts';
import { microsoftAuthenticatorSlice } from './microsoft-authenticator/slice.ts';
import { phoneSlice } from './phone/slice.ts';

export const methodSlices: readonly MethodSlice[] = [phoneSlice, emailSlice, microsoftAuthenticatorSlice];

export const methodResolvers = {
  ConflictingChangeError: {
    async current({ resource, user, methodId }, _args, context) {
      const slice = methodSlices.find(({ collection }) => collection === resource);
      return (await slice?.current(user, methodId, context)) ?? null;
    },
  },
} satisfies Resolvers;

/** How to find out what became of a write of which only what is stored is known; null where its slice cannot tell. */
export function probeFor({ action, person, methodId }: StoredWrite): OutcomeProbe | null {
  const id = parseObjectId(person);
  const method = parseMethodId(methodId ?? '');
  if (id === null || method === null) return null;
  const probes = methodSlices.map((slice) => slice.probe(action, { id }, method));
  return probes.find((probe) => probe !== null) ?? null;
}
