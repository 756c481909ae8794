// One row of the registration report: JSON that nobody vouches for in, closed enums out. What Graph leaves out stays null.
// https://learn.microsoft.com/graph/api/resources/userregistrationdetails

import { z } from 'zod';
import type { DefaultMfaMethod, SignInUserType, UserRegistrationDetails } from '../generated/schema.ts';
import { parseObjectId } from '../graph/ids.ts';
import { ownValue } from '../methods/open-enum.ts';
import type { FoundUser } from '../users/directory.ts';
import { registeredMethodOf } from './registered-methods.ts';

export type RegistrationRow = Omit<UserRegistrationDetails, '__typename' | 'user'> & { readonly user: FoundUser };

const flag = z.boolean().nullish().catch(null);
const text = z.string().max(1_024).nullish().catch(null);
const words = z.array(z.string().max(1_024)).max(100).nullish().catch(null);

const row = z.object({
  id: z.string(),
  userPrincipalName: text,
  userDisplayName: text,
  userType: text,
  isAdmin: flag,
  isMfaCapable: flag,
  isMfaRegistered: flag,
  isPasswordlessCapable: flag,
  isSsprCapable: flag,
  isSsprEnabled: flag,
  isSsprRegistered: flag,
  isSystemPreferredAuthenticationMethodEnabled: flag,
  methodsRegistered: words,
  systemPreferredAuthenticationMethods: words,
  userPreferredMethodForSecondaryAuthentication: text,
  lastUpdatedDateTime: z.iso.datetime({ offset: true }).nullish().catch(null),
});

const userTypes: Readonly<Record<string, SignInUserType>> = { member: 'MEMBER', guest: 'GUEST' };
const defaultMethods: Readonly<Record<string, DefaultMfaMethod>> = {
  push: 'PUSH',
  oath: 'OATH',
  voiceMobile: 'VOICE_MOBILE',
  voiceAlternateMobile: 'VOICE_ALTERNATE_MOBILE',
  voiceOffice: 'VOICE_OFFICE',
  sms: 'SMS',
  none: 'NONE',
};
const defaultMethodOf = (word: string) => ownValue(defaultMethods, word) ?? 'UNKNOWN';

/** Undefined for what is about no person. */
export function decodeRow(json: unknown): RegistrationRow | undefined {
  const found = row.safeParse(json).data;
  const id = parseObjectId(found?.id ?? '');
  if (found === undefined || id === null) return undefined;
  const chosen = found.userPreferredMethodForSecondaryAuthentication;
  const shown = {
    isSystemPreferredAuthenticationMethodEnabled: found.isSystemPreferredAuthenticationMethodEnabled ?? null,
    systemPreferredAuthenticationMethods: found.systemPreferredAuthenticationMethods?.map(defaultMethodOf) ?? null,
    // Graph shows an empty text for who has chosen nothing.
    userPreferredMethodForSecondaryAuthentication: chosen ? defaultMethodOf(chosen) : null,
  };
  return {
    user: { id },
    userPrincipalName: found.userPrincipalName ?? null,
    userDisplayName: found.userDisplayName ?? null,
    userType: found.userType ? (ownValue(userTypes, found.userType) ?? 'UNKNOWN') : null,
    isAdmin: found.isAdmin ?? null,
    isMfaCapable: found.isMfaCapable ?? null,
    isMfaRegistered: found.isMfaRegistered ?? null,
    isPasswordlessCapable: found.isPasswordlessCapable ?? null,
    isSsprCapable: found.isSsprCapable ?? null,
    isSsprEnabled: found.isSsprEnabled ?? null,
    isSsprRegistered: found.isSsprRegistered ?? null,
    methodsRegistered: found.methodsRegistered?.map(registeredMethodOf) ?? null,
    lastUpdatedDateTime: found.lastUpdatedDateTime ?? null,
    ...shown,
    defaultMfaMethod: defaultOf(shown),
  };
}

type Preferences = Pick<
  RegistrationRow,
  | 'isSystemPreferredAuthenticationMethodEnabled'
  | 'systemPreferredAuthenticationMethods'
  | 'userPreferredMethodForSecondaryAuthentication'
>;

// What the person chose counts only where Microsoft Entra does not choose; of several that it names, none is the one.
function defaultOf(shown: Preferences): DefaultMfaMethod | null {
  if (shown.isSystemPreferredAuthenticationMethodEnabled === null) return null;
  if (!shown.isSystemPreferredAuthenticationMethodEnabled) return shown.userPreferredMethodForSecondaryAuthentication;
  const [first = null, ...others] = shown.systemPreferredAuthenticationMethods ?? [];
  return others.length === 0 ? first : null;
}
