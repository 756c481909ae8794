// The list of slices, one line each: the only registry. And what the schema says of methods whatever their kind.

import type { Resolvers } from '../generated/resolvers.ts';
import { parseKeyId, parseObjectId } from '../graph/ids.ts';
import type { FindNode, UserExtension } from '../users/resolvers.ts';
import type { StoredWrite } from '../writes/store/write-store.ts';
import type { OutcomeProbe } from '../writes/write.ts';
import { allMethodsField, createAllMethods } from './all-methods.ts';
import { createDeleteAny } from './delete-any.ts';
import { emailSlice } from './email/slice.ts';
import { externalSlice } from './external/slice.ts';
import { fido2Slice } from './fido2/slice.ts';
import type { MethodSlice } from './method-slice.ts';
import { microsoftAuthenticatorSlice } from './microsoft-authenticator/slice.ts';
import { mixedResource } from './mixed-list.ts';
import type { MethodResource } from './objects.ts';
import { passwordSlice } from './password/slice.ts';
import { phoneSlice } from './phone/slice.ts';
import { platformCredentialSlice } from './platform-credential/slice.ts';
import { softwareOathSlice } from './software-oath/slice.ts';
import { temporaryAccessPassSlice } from './temporary-access-pass/slice.ts';
import { windowsHelloForBusinessSlice } from './windows-hello-for-business/slice.ts';

export const methodSlices: readonly MethodSlice[] = [
  phoneSlice,
  emailSlice,
  fido2Slice,
  microsoftAuthenticatorSlice,
  softwareOathSlice,
  temporaryAccessPassSlice,
  passwordSlice,
  windowsHelloForBusinessSlice,
  platformCredentialSlice,
  externalSlice,
];

const allMethods = createAllMethods(methodSlices);

/** What rights are judged for. */
export const methodResources: readonly MethodResource[] = [...methodSlices, mixedResource];

/** What extends `User`. The list of all kinds first: what it has read answers the others. */
export const userExtensions: readonly UserExtension[] = [allMethods.extension, ...methodSlices];

/** Find methods by their global ids. */
export const methodNodes: readonly FindNode[] = [...methodSlices.map(({ node }) => node), allMethods.node];

/** Root fields that equal queries of one caller may share. */
export const sharedMethodFields: readonly string[] = [
  allMethodsField,
  ...methodSlices.flatMap(({ sharedFields }) => sharedFields),
];

export const methodResolvers = {
  ...allMethods.resolvers,
  Mutation: { deleteAuthenticationMethod: createDeleteAny(methodSlices) },
  ConflictingChangeError: {
    async current({ resource, user, methodId }, _args, context) {
      const slice = methodSlices.find(({ collection }) => collection === resource);
      return methodId === null ? null : ((await slice?.current(user, methodId, context)) ?? null);
    },
  },
} satisfies Resolvers;

/** How to find out what became of a write of which only what is stored is known; null where its slice cannot tell. */
export function probeFor({ action, person, methodId }: StoredWrite): OutcomeProbe | null {
  const id = parseObjectId(person);
  const method = parseKeyId(methodId ?? '');
  if (id === null || method === null) return null;
  const probes = methodSlices.map((slice) => slice.probe(action, { id }, method));
  return probes.find((probe) => probe !== null) ?? null;
}
