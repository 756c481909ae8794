// The checks of a person's phones. Pure.

import type { SmsSignInState } from '../generated/schema.ts';
import { readAccess } from '../methods/phone/access.ts';
import type { Phone } from '../methods/phone/phone-method.ts';
import { type Check, checkOf, type Facts, type Found, unreadBy } from './check.ts';
import type { Evidence } from './evidence.ts';

/** The person's mobile phone; undefined if the phones could not be read. */
export function mobileIn({ phones }: Evidence): Phone | null | undefined {
  if (!phones.outcome.ok) return undefined;
  return phones.outcome.value.items.find(({ phoneType }) => phoneType === 'MOBILE') ?? null;
}

export function phoneChecks(facts: Facts): Check[] {
  const { phones } = facts.evidence;
  const mobile = mobileIn(facts.evidence);
  const unread = unreadBy(facts, readAccess);
  return [
    checkOf('MOBILE_PHONE', 'PHONES', phones, unread, () =>
      mobile
        ? { outcome: 'PASSES', explanation: 'The person has a mobile phone.' }
        : {
            outcome: 'BLOCKS',
            explanation: 'The person has no mobile phone. Office and alternate phones cannot be used for SMS sign-in.',
            remedy: 'Add a mobile phone.',
          },
    ),
    checkOf('PHONE_STATE', 'PHONES', phones, unread, () =>
      mobile
        ? byState[mobile.smsSignInState]
        : { outcome: 'NOT_CHECKED', certainty: 'UNKNOWN', explanation: 'There is no mobile phone.' },
    ),
  ];
}

/** What becomes of the check of the phone's state where another policy is proposed. */
export function stateIfPolicy(check: Check, state: SmsSignInState | null): Check {
  if (state !== 'NOT_ALLOWED_BY_POLICY') return check.outcome === 'PASSES' ? { ...check, certainty: 'DERIVED' } : check;
  return {
    ...check,
    outcome: 'UNKNOWN',
    certainty: 'UNKNOWN',
    explanation: "Today's policy refuses this phone. Under another one it may be ready, or may have to be turned on.",
    remedy: 'After the change, read the state again.',
  };
}

/** A number that cannot be used to sign in. */
export function voiceNumberCheck(facts: Facts): Check {
  const { phones } = facts.evidence;
  return checkOf('VOICE_NUMBER', 'PHONES', phones, unreadBy(facts, readAccess), ({ items }): Found => {
    const isThere = items.some(({ phoneType }) => phoneType !== 'MOBILE');
    if (!isThere) return { outcome: 'PASSES', explanation: 'No number is for voice calls only.' };
    return {
      outcome: 'INFORMS',
      explanation: 'The account has a number for voice calls, which cannot be used for SMS sign-in.',
    };
  });
}

const turnOn: Found = {
  outcome: 'BLOCKS',
  explanation: 'SMS sign-in is off for the mobile phone.',
  remedy: 'Turn it on with `enableSmsSignIn`. Microsoft Graph then says whether the number is in use.',
};
const byState: Readonly<Record<SmsSignInState, Found>> = {
  READY: { outcome: 'PASSES', explanation: 'The mobile phone is ready for SMS sign-in.' },
  NOT_ENABLED: turnOn,
  NOT_CONFIGURED: turnOn,
  NOT_ALLOWED_BY_POLICY: {
    outcome: 'BLOCKS',
    explanation: "The tenant's policy does not let this phone sign in by SMS.",
    remedy: 'Change the policy or the groups of the person; see the checks of the policy.',
  },
  PHONE_NUMBER_NOT_UNIQUE: {
    outcome: 'BLOCKS',
    explanation: 'Another person signs in with this number, who may be deleted.',
    remedy: 'Find the other person and disable SMS sign-in for them, or use another number for this person.',
  },
  NOT_SUPPORTED: {
    outcome: 'BLOCKS',
    explanation: 'Microsoft Graph says that this phone cannot be used for SMS sign-in.',
  },
  UNKNOWN: { outcome: 'UNKNOWN', explanation: 'The phone is in a state that is not documented.' },
};
