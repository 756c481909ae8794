// Graph's emailAuthenticationMethod and its access requirements: one address for each person, for password reset only.
// https://learn.microsoft.com/graph/api/resources/emailauthenticationmethod

import { z } from 'zod';
import type { Access } from '../../errors/access.ts';
import { type MethodId, parseMethodId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { methodAccess } from '../access.ts';
import { defineMethod, type MethodObject } from '../method.ts';

/** The same for every person's email method. */
export const emailMethodId = '3ddfcfc8-9383-446f-83cc-3ab9be4be18f' as MethodId;

export interface Email extends MethodObject {
  readonly emailAddress: string | null;
}

const access = methodAccess('UserAuthMethod-Email');

export const emails = defineMethod({
  typename: 'EmailMethod',
  collection: 'emailMethods',
  scope: 'EmailMethods',
  isDated: false,
  missingIn: ['CHINA'],
  paths: {
    list: (user) => path`/users/${user}/authentication/emailMethods`,
    one: (user, methodId) => path`/users/${user}/authentication/emailMethods/${methodId}`,
  },
  parseId: parseMethodId,
  parseArgument: (text) => (parseMethodId(text) === emailMethodId ? emailMethodId : null),
  defaultId: emailMethodId,
  wire: { emailAddress: z.string().max(1024).nullish() },
  decode: ({ emailAddress }) => ({ emailAddress: emailAddress ?? null }),
  access,
});

/** Adding and updating are not self-service: even for one's own address Graph requires a role. */
export const addAccess: Access = {
  ...access.remove,
  application: ['UserAuthenticationMethod.ReadWrite.All'],
  rolesForSelf: true,
};
export const updateAccess: Access = { ...addAccess, delegated: ['UserAuthenticationMethod.ReadWrite.All'] };
