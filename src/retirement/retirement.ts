// The end of SMS sign-in for one person, derived from account, phones and schedule. Pure.

import type { GraphCloud, SmsRetirement, SmsRetirementPopulation } from '../generated/schema.ts';
import type { Outcome } from '../graph/fault.ts';
import type { MethodList, MethodObject } from '../methods/objects.ts';
import type { PhoneList } from '../methods/phone/phone-method.ts';
import type { Account } from '../readiness/account.ts';
import type { RetirementSchedule } from './schedule.ts';

export interface RetirementFacts {
  readonly account: Outcome<Account>;
  readonly phones: Outcome<PhoneList>;
  /** Null in clouds that have none. */
  readonly passkeys: Outcome<MethodList<MethodObject>> | null;
  readonly cloud: GraphCloud;
  readonly schedule: RetirementSchedule;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const dayMs = 86_400_000;

export function retirementOf(facts: RetirementFacts): Omit<SmsRetirement, '__typename'> {
  const { account, schedule, now } = facts;
  const population = account.ok ? populationOf(account.value) : null;
  const endsOn = population === null ? null : endFor(facts, population);
  const usesSms = signsInBySms(facts.phones);
  const hasPasskey = facts.passkeys?.ok ? facts.passkeys.value.items.length > 0 : null;
  const hasEnd = isAnnounced(facts);
  return {
    isAffected: hasEnd ? usesSms : false,
    population,
    endsOn,
    endsForGlobalAdministratorsOn: endFor(facts, 'GLOBAL_ADMINISTRATOR'),
    daysLeft: endsOn === null ? null : Math.max(0, Math.ceil((Date.parse(endsOn) - now) / dayMs)),
    alternatives: schedule.alternatives,
    hasPasskey,
    nextStep: nextStepOf(usesSms, hasEnd, hasPasskey),
    sources: schedule.sources,
    asOf: midnight(schedule.asOf),
  };
}

/** Whether a phone is ready for SMS sign-in; null if the phones could not be read or their state is unknown. */
export function signsInBySms(phones: Outcome<PhoneList>): boolean | null {
  if (!phones.ok) return null;
  const mobile = phones.value.items.find(({ phoneType }) => phoneType === 'MOBILE');
  return mobile?.smsSignInState === 'UNKNOWN' ? null : mobile?.smsSignInState === 'READY';
}

// An account whose origin Graph does not show may be either.
function populationOf({ origin }: Account): SmsRetirementPopulation | null {
  if (origin === 'UNKNOWN') return null;
  return origin === 'EXTERNAL_GUEST' ? 'EXTERNAL_USER' : 'EVERYBODY_ELSE';
}

type Announced = Pick<RetirementFacts, 'schedule' | 'cloud'>;

/** Whether SMS sign-in ends in the cloud at a day that is known. */
export function isAnnounced({ schedule, cloud }: Announced): boolean {
  return schedule.ends.some((one) => one.cloud === cloud);
}

/** ISO 8601; null where no day is announced. */
export function endFor({ schedule, cloud }: Announced, population: SmsRetirementPopulation): string | null {
  const end = schedule.ends.find((one) => one.cloud === cloud && one.population === population);
  return end === undefined ? null : midnight(end.on);
}

/** What to do for a person; null is "not known". */
export function nextStepOf(usesSms: boolean | null, hasEnd: boolean, hasPasskey: boolean | null): string {
  if (!hasEnd) return "No date is announced for the tenant's cloud: nothing has to be done now.";
  if (usesSms === null) return 'Check whether the person signs in by SMS: the state could not be read.';
  if (!usesSms) return 'No action is needed: SMS sign-in is off. Do not enable it now.';
  if (hasPasskey === true)
    return 'Ask the person to sign in with the passkey or security key they have, before the date.';
  return 'Ask the person to register a passkey or a security key, or issue a QR code with a PIN, before the date.';
}

const midnight = (day: string) => `${day}T00:00:00.000Z`;
