// Mutation.removeDefaultPhoneMethod: makes another method the default, then removes the phone. Each is a mutation of its
// own, with its own record and outcome; the phone stays unless the first one succeeded.

import { hash } from 'node:crypto';
import { invalidInputs, violationOf } from '../errors/members.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import type { AssignablePhoneType, DefaultMfaMethod } from '../generated/schema.ts';
import { deletePhoneMethod } from '../methods/phone/delete-phone.ts';
import { phoneMethodIds } from '../methods/phone/phone-method.ts';
import { keyViolations } from '../writes/idempotency.ts';
import { betaDisabled } from './beta-object.ts';
import { setPreferences } from './sign-in-preferences.ts';

/** What each phone is the default as. */
const usesOf: Readonly<Record<AssignablePhoneType, readonly DefaultMfaMethod[]>> = {
  MOBILE: ['SMS', 'VOICE_MOBILE'],
  ALTERNATE_MOBILE: ['VOICE_ALTERNATE_MOBILE'],
  OFFICE: ['VOICE_OFFICE'],
};

type Resolver = NonNullable<MutationResolvers['removeDefaultPhoneMethod']>;

// biome-ignore lint/suspicious/noExplicitAny: its members are those of the two mutations, all of them in the unions
export const removeDefaultPhoneMethod: Resolver = async (root, args, context): Promise<any> => {
  const { userId, phoneType, newDefault, idempotencyKey } = args;
  if (context.beta === null) return betaDisabled();
  const requirement = 'must be a method that does not need the phone to be removed';
  const violations = [
    ...(usesOf[phoneType].includes(newDefault)
      ? [violationOf('newDefault', 'UNKNOWN_DEFAULT_METHOD', requirement)]
      : []),
    ...keyViolations(idempotencyKey),
  ];
  if (violations.length > 0) return invalidInputs(violations);
  const keyOf = (step: string) =>
    idempotencyKey == null ? null : hash('sha256', JSON.stringify([idempotencyKey, step]), 'base64url');
  const first = { userId, input: { defaultMethod: newDefault }, idempotencyKey: keyOf('default') };
  const defaultMethod = await setPreferences(context, first);
  const isSet = defaultMethod.__typename === 'SetSignInPreferencesSuccess';
  const phone = isSet
    ? await deletePhoneMethod(
        root,
        { userId, methodId: phoneMethodIds[phoneType], idempotencyKey: keyOf('phone') },
        context,
      )
    : null;
  const complete = phone?.__typename === 'DeletePhoneMethodSuccess';
  return { __typename: 'DefaultPhoneRemoval', complete, defaultMethod, phone };
};
