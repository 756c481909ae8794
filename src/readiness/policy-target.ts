// One include or exclude target of an authentication methods policy, as Graph shows it: the same for every method.
// https://learn.microsoft.com/graph/api/resources/authenticationmethodtarget

import { z } from 'zod';
import type { AuthenticationMethodTarget, AuthenticationMethodTargetKind } from '../generated/schema.ts';
import { ownValue } from '../methods/open-enum.ts';

/** `id`: in lower case; null for everybody. */
export type FoundTarget = Omit<AuthenticationMethodTarget, '__typename' | 'group'>;

/** The id of a target that takes everybody in. */
export const everybody = 'all_users';

const flag = z.boolean().nullish().catch(null);
export const targetWire = z.object({
  id: z.string().max(256),
  targetType: z.string().max(1_024).nullish().catch(null),
  isUsableForSignIn: flag,
  isRegistrationRequired: flag,
});

const kinds: Readonly<Record<string, AuthenticationMethodTargetKind>> = { group: 'GROUP', user: 'USER' };

export function foundTarget({ id, targetType, ...found }: z.output<typeof targetWire>): FoundTarget {
  const isEverybody = id.toLowerCase() === everybody;
  return {
    kind: isEverybody ? 'EVERYBODY' : (ownValue(kinds, targetType) ?? 'UNKNOWN'),
    id: isEverybody ? null : id.toLowerCase(),
    isUsableForSignIn: found.isUsableForSignIn ?? null,
    isRegistrationRequired: found.isRegistrationRequired ?? null,
  };
}
