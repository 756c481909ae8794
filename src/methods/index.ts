// The registry: one line for each slice. Also the resolvers that do not depend on the kind of method.

import type { Resolvers } from '../generated/resolvers.ts';
import { parseKeyId, parseObjectId } from '../graph/ids.ts';
import type { UserExtension } from '../users/find-people.ts';
import type { FindNode } from '../users/resolvers.ts';
import type { StoredWrite } from '../writes/store/write-store.ts';
import type { OutcomeProbe } from '../writes/write.ts';
import { allMethodsField, createAllMethods } from './all-methods.ts';
import { bulkDeleteOutcome, createDeleteAny, createDeleteById, createDeleteMany } from './delete-any.ts';
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
import { qrCodePinSlice } from './qr-code-pin/slice.ts';
import { createReset } from './reset/reset.ts';
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
  qrCodePinSlice,
];

/** The kinds that Graph documents in its list of all kinds: QR codes have a query of their own. */
export const mixedSlices: readonly MethodSlice[] = methodSlices.filter((slice) => slice !== qrCodePinSlice);

const allMethods = createAllMethods(mixedSlices);
const deleteById = createDeleteById(methodSlices);

/** The resources that access rights refer to. */
export const methodResources: readonly MethodResource[] = [...methodSlices, mixedResource];

/** The extensions of `User`. The list of all kinds comes first: its response can serve the other lists. */
export const userExtensions: readonly UserExtension[] = [allMethods.extension, ...methodSlices];

/** Functions that find a method by its global id. */
export const methodNodes: readonly FindNode[] = [...methodSlices.map(({ node }) => node), allMethods.node];

/** Root fields that identical queries of one caller may share. */
export const sharedMethodFields: readonly string[] = [
  allMethodsField,
  ...methodSlices.flatMap(({ sharedFields }) => sharedFields),
];

export const methodResolvers = {
  ...allMethods.resolvers,
  Mutation: {
    deleteAuthenticationMethod: createDeleteAny(deleteById),
    deleteAuthenticationMethods: createDeleteMany(methodSlices, deleteById),
    resetAuthenticationMethods: createReset(methodSlices, allMethods.readAll, qrCodePinSlice, deleteById),
  },
  BulkDeleteAuthenticationMethodOutcome: bulkDeleteOutcome,
  ConflictingChangeError: {
    async current({ resource, user, methodId }, _args, context) {
      const slice = methodSlices.find(({ collection }) => collection === resource);
      return methodId === null ? null : ((await slice?.current(user, methodId, context)) ?? null);
    },
  },
} satisfies Resolvers;

/** The probe of a write that is known only from the store; null if its slice cannot determine the outcome. */
export function probeFor({ action, person, methodId, outcome }: StoredWrite): OutcomeProbe | null {
  const id = parseObjectId(person);
  const method = parseKeyId(methodId ?? '');
  if (id === null || method === null) return null;
  const probes = methodSlices.map((slice) =>
    slice.probe(action, { user: { id }, methodId: method }, outcome?.codes ?? {}),
  );
  return probes.find((probe) => probe !== null) ?? null;
}
