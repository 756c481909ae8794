// What a person's methods say of leaving SMS: the list of all kinds in, facts out, and their counts. Pure. Null is "not
// known", and never counted as "none".

import type { SmsSignInSurveyCounts, SmsSignInSurveyPerson } from '../generated/schema.ts';
import { emails } from '../methods/email/email-method.ts';
import { externalMethods } from '../methods/external/external-method.ts';
import { fido2Keys } from '../methods/fido2/fido2-method.ts';
import { graphTypeOf } from '../methods/method.ts';
import { authenticators } from '../methods/microsoft-authenticator/microsoft-authenticator-method.ts';
import type { MixedItem } from '../methods/mixed-list.ts';
import { passwords } from '../methods/password/password-method.ts';
import { type PhoneList, phones } from '../methods/phone/phone-method.ts';
import { platformCredentials } from '../methods/platform-credential/platform-credential-method.ts';
import { oathTokens } from '../methods/software-oath/software-oath-method.ts';
import { passes } from '../methods/temporary-access-pass/temporary-access-pass-method.ts';
import { helloKeys } from '../methods/windows-hello-for-business/windows-hello-for-business-method.ts';
import { signsInBySms } from './retirement.ts';

export type SurveyFacts = Pick<
  SmsSignInSurveyPerson,
  'signsInBySms' | 'isPhoneOnlySecondFactor' | 'hasPasskey' | 'hasNothingElse'
>;

export type SurveyCounts = Omit<SmsSignInSurveyCounts, '__typename'>;

const typesOf = (...kinds: readonly Parameters<typeof graphTypeOf>[0][]) => kinds.map(graphTypeOf);

/** Graph shows tokens of hardware in this list, and has no page for them outside beta. */
const secondFactors = new Set([
  ...typesOf(fido2Keys, authenticators, oathTokens, helloKeys, platformCredentials, externalMethods),
  '#microsoft.graph.hardwareOathAuthenticationMethod',
]);
/** Signs in by itself, at shared devices. */
const signInOnly = new Set(['#microsoft.graph.qrCodePinAuthenticationMethod']);
const phoneType = graphTypeOf(phones);
/** Neither a second factor that lasts, nor another way to sign in that does. */
const besides = new Set([phoneType, ...typesOf(passwords, emails, passes)]);

/** `list`: the person's phones, null where they could not be read. */
export function surveyFacts(items: readonly MixedItem[], list: PhoneList | null): SurveyFacts {
  const types = items.map((item) => item['@odata.type']);
  const isStrange = (type: string) => !secondFactors.has(type) && !signInOnly.has(type) && !besides.has(type);
  const unlessStrange = types.some(isStrange) ? null : true;
  const sms = list === null ? null : signsInBySms({ ok: true, value: list });
  const hasOtherFactor = types.some((type) => secondFactors.has(type));
  const hasOther = hasOtherFactor || types.some((type) => signInOnly.has(type));
  return {
    signsInBySms: sms,
    isPhoneOnlySecondFactor: types.includes(phoneType) && !hasOtherFactor ? unlessStrange : false,
    hasPasskey: types.includes(graphTypeOf(fido2Keys)),
    hasNothingElse: hasOther || sms === false ? false : sms && unlessStrange,
  };
}

/** Of somebody whose methods could not be read. */
export const unknownFacts: SurveyFacts = {
  signsInBySms: null,
  isPhoneOnlySecondFactor: null,
  hasPasskey: null,
  hasNothingElse: null,
};

export const noCounts: SurveyCounts = {
  people: 0,
  signInBySms: 0,
  phoneOnlySecondFactor: 0,
  withPasskey: 0,
  withNothingElse: 0,
  unreadable: 0,
  unclear: 0,
};

/** The counts with these people added. */
export function counted(
  before: SurveyCounts,
  people: readonly (SurveyFacts & { readonly failure: unknown })[],
): SurveyCounts {
  const some = (isOne: (one: (typeof people)[number]) => boolean) => people.filter(isOne).length;
  return {
    people: before.people + people.length,
    signInBySms: before.signInBySms + some((one) => one.signsInBySms === true),
    phoneOnlySecondFactor: before.phoneOnlySecondFactor + some((one) => one.isPhoneOnlySecondFactor === true),
    withPasskey: before.withPasskey + some((one) => one.hasPasskey === true),
    withNothingElse: before.withNothingElse + some((one) => one.hasNothingElse === true),
    unreadable: before.unreadable + some(({ failure }) => failure !== null),
    unclear:
      before.unclear +
      some(
        ({ failure, ...facts }) =>
          failure === null && [facts.signsInBySms, facts.isPhoneOnlySecondFactor, facts.hasNothingElse].includes(null),
      ),
  };
}
