// The default method of a person and whether Microsoft Entra prefers the strongest one.
// https://learn.microsoft.com/graph/api/authentication-update?view=graph-rest-beta

import { z } from 'zod';
import type { GatewayContext } from '../context.ts';
import type { Access } from '../errors/access.ts';
import { errorFields, type Member, violationOf } from '../errors/members.ts';
import { answered, type Rule } from '../errors/rules.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import type { DefaultMethodNotRegisteredError, DefaultMfaMethod, SignInPreferencesInput } from '../generated/schema.ts';
import type { Fault } from '../graph/fault.ts';
import { path } from '../graph/request.ts';
import { ownValue } from '../methods/open-enum.ts';
import { type BetaChange, type BetaObject, type ChangeArguments, changeBeta, readBeta } from './beta-object.ts';
import { signInPreferences as resource } from './resources.ts';

interface Preferences {
  readonly isSystemPreferredAuthenticationMethodEnabled: boolean | null;
  readonly userPreferredMethodForSecondaryAuthentication: DefaultMfaMethod | null;
}

const words = {
  PUSH: 'push',
  OATH: 'oath',
  VOICE_MOBILE: 'voiceMobile',
  VOICE_ALTERNATE_MOBILE: 'voiceAlternateMobile',
  VOICE_OFFICE: 'voiceOffice',
  SMS: 'sms',
} as const;
const methods: Readonly<Record<string, DefaultMfaMethod>> = Object.fromEntries(
  Object.entries(words).map(([method, word]) => [word, method as DefaultMfaMethod]),
);

const roles = ['Authentication Administrator', 'Privileged Authentication Administrator'];
const access = (delegated: string, application: string): Access => ({
  delegated: [delegated],
  application: [application],
  roles,
});
const wire = z.object({
  isSystemPreferredAuthenticationMethodEnabled: z.boolean().nullish(),
  userPreferredMethodForSecondaryAuthentication: z.string().max(256).nullish(),
});

const preferences: BetaObject<Preferences> = {
  resource,
  path: ({ id }) => path`/users/${id}/authentication/signInPreferences`,
  decode(json) {
    const found = wire.safeParse(json).data;
    if (found === undefined) return undefined;
    const word = found.userPreferredMethodForSecondaryAuthentication ?? null;
    return {
      isSystemPreferredAuthenticationMethodEnabled: found.isSystemPreferredAuthenticationMethodEnabled ?? null,
      userPreferredMethodForSecondaryAuthentication:
        word === null ? null : (ownValue(methods, word) ?? (word === 'none' ? 'NONE' : 'UNKNOWN')),
    };
  },
  access: {
    read: {
      ...access('UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.Read.All'),
      roles: ['Global Reader', ...roles],
    },
    write: access('UserAuthenticationMethod.ReadWrite.All', 'UserAuthenticationMethod.ReadWrite.All'),
  },
};

const notRegistered = (requestId: string | null): Member<DefaultMethodNotRegisteredError> => {
  const message = 'The person has not registered this method.';
  const fields = errorFields('DEFAULT_METHOD_NOT_REGISTERED', message, requestId);
  return { __typename: 'DefaultMethodNotRegisteredError', ...fields };
};

const rule: Rule<null> = {
  when: (fault: Fault) => answered(fault, 400, 404, 409) && fault.says(/not registered|no such method|does not have/i),
  verdict: null,
  evidence: 'assumption',
  source: 'no answer captured',
};

export const querySignInPreferences: NonNullable<QueryResolvers['signInPreferences']> = (_root, { userId }, context) =>
  readBeta(context, preferences, 'SignInPreferences', userId);

export const setPreferences = (
  context: GatewayContext,
  args: ChangeArguments & { readonly input: SignInPreferencesInput },
) => changeBeta(context, preferences, changeOf(args.input), args);

export const setSignInPreferences: NonNullable<MutationResolvers['setSignInPreferences']> = (_root, args, context) =>
  setPreferences(context, args);

function changeOf({ defaultMethod, isSystemPreferred }: SignInPreferencesInput): BetaChange<Preferences> {
  const word = defaultMethod == null ? null : (ownValue<string>(words, defaultMethod) ?? null);
  const isFine = (defaultMethod == null || word !== null) && (defaultMethod != null || isSystemPreferred != null);
  const requirement = 'must name a method other than `NONE` and `UNKNOWN`, or `isSystemPreferred`';
  return {
    action: 'setSignInPreferences',
    body: {
      ...(word === null ? {} : { userPreferredMethodForSecondaryAuthentication: word }),
      ...(isSystemPreferred == null ? {} : { isSystemPreferredAuthenticationMethodEnabled: isSystemPreferred }),
    },
    judge: (state) => (shows(state, defaultMethod, isSystemPreferred) ? 'applied' : 'notApplied'),
    violations: isFine ? [] : [violationOf('input', 'UNKNOWN_DEFAULT_METHOD', requirement)],
    details: [defaultMethod ?? '', String(isSystemPreferred ?? '')],
    refused: (fault) => (rule.when(fault) ? notRegistered(fault.requestId) : null),
    replayed: { DefaultMethodNotRegisteredError: ({ requestId }) => notRegistered(requestId) },
  };
}

function shows(
  state: Preferences,
  method: DefaultMfaMethod | null | undefined,
  isSystemPreferred: boolean | null | undefined,
): boolean {
  const isMethod = method == null || state.userPreferredMethodForSecondaryAuthentication === method;
  const isPreference =
    isSystemPreferred == null || state.isSystemPreferredAuthenticationMethodEnabled === isSystemPreferred;
  return isMethod && isPreference;
}
