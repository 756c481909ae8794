// The list of slices, one line each: the only registry. And what the schema says of methods whatever their kind.

import type { Resolvers } from '../generated/resolvers.ts';
import { parseMethodId, parseObjectId } from '../graph/ids.ts';
import type { Inquiry } from '../writes/write.ts';
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

interface DescribedWrite {
  readonly action: string;
  readonly target: string;
  readonly methodId: string;
}

/** How to find out what became of a write that nobody recorded the end of; null where its slice cannot tell. */
export function inquiryInto({ action, target, methodId }: DescribedWrite): Inquiry | null {
  const id = parseObjectId(target);
  const method = parseMethodId(methodId);
  if (id === null || method === null) return null;
  const inquiries = methodSlices.map((slice) => slice.inquiry(action, { id }, method));
  return inquiries.find((inquiry) => inquiry !== null) ?? null;
}
