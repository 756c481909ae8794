// GET and PATCH of what only the beta version has below /users/{id}/authentication.
// https://learn.microsoft.com/graph/api/authentication-get?view=graph-rest-beta and
// https://learn.microsoft.com/graph/api/authentication-update?view=graph-rest-beta
import type { Answer } from '../http/exchange.ts';
import { microsoftAuthenticatorMethods } from '../resources/microsoft-authenticator-methods.ts';
import { methodsOf } from '../resources/resource.ts';
import { softwareOathMethods } from '../resources/software-oath-methods.ts';
import type { BetaOperation } from '../tenant/operations.ts';
import type { Person, PhoneType } from '../tenant/person.ts';
import { REFUSALS, refuse } from '../tenant/refusals.ts';
import { emptyAnswer, jsonAnswer, refusalAnswer } from './graph-call.ts';
import type { PhoneRequest } from './phone-routes.ts';
import { refuseBody } from './write-body.ts';

/** The phone that each default method needs; null: an app or a token. */
const PHONE_OF: Readonly<Record<string, PhoneType | null>> = {
  push: null,
  oath: null,
  sms: 'mobile',
  voiceMobile: 'mobile',
  voiceAlternateMobile: 'alternateMobile',
  voiceOffice: 'office',
};
const STATES = ['disabled', 'enabled', 'enforced'];

export function answerBeta(operation: BetaOperation, request: PhoneRequest): Answer {
  const { call, person } = request;
  if (operation === 'requirements.get') return jsonAnswer(200, { perUserMfaState: person.perUserMfaState });
  if (operation === 'signInPreferences.get') return jsonAnswer(200, preferencesOf(person));
  const refused = refuseBody(call);
  if (refused) return refused;
  return operation === 'requirements.update' ? setRequirements(request) : setPreferences(request);
}

function preferencesOf(person: Person) {
  const { preferredMethod, prefersStrongest } = person;
  return {
    isSystemPreferredAuthenticationMethodEnabled: prefersStrongest,
    userPreferredMethodForSecondaryAuthentication: preferredMethod ?? defaultOf(person),
  };
}

const defaultOf = ({ defaultPhone }: Person) =>
  defaultPhone === 'mobile' ? 'sms' : (Object.keys(PHONE_OF).find((word) => PHONE_OF[word] === defaultPhone) ?? null);

function setRequirements({ call, person }: PhoneRequest): Answer {
  const { perUserMfaState } = Object(call.body) as { perUserMfaState?: unknown };
  if (!STATES.includes(String(perUserMfaState)))
    return refusalAnswer(refuse(REFUSALS.badProperty, { name: 'perUserMfaState' }), call.ids);
  person.perUserMfaState = String(perUserMfaState);
  return emptyAnswer();
}

function setPreferences({ call, person }: PhoneRequest): Answer {
  const {
    isSystemPreferredAuthenticationMethodEnabled: prefers = person.prefersStrongest,
    userPreferredMethodForSecondaryAuthentication: method,
  } = Object(call.body) as Record<string, unknown>;
  if (method !== undefined && !Object.hasOwn(PHONE_OF, String(method)))
    return refusalAnswer(
      refuse(REFUSALS.badProperty, { name: 'userPreferredMethodForSecondaryAuthentication' }),
      call.ids,
    );
  if (method !== undefined && !isRegistered(person, String(method)))
    return refusalAnswer(REFUSALS.defaultNotRegistered, call.ids);
  person.prefersStrongest = prefers === true;
  if (method === undefined) return emptyAnswer();
  person.preferredMethod = String(method);
  person.defaultPhone = PHONE_OF[String(method)] ?? null;
  return emptyAnswer();
}

/** That an unregistered method is refused is an assumption. */
function isRegistered(person: Person, word: string): boolean {
  const phone = PHONE_OF[word] ?? null;
  if (phone !== null) return person.phones.has(phone);
  const kinds =
    word === 'push' ? [microsoftAuthenticatorMethods] : [microsoftAuthenticatorMethods, softwareOathMethods];
  return kinds.some((kind) => methodsOf(person, kind).length > 0);
}
