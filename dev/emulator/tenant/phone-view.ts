// A stored phone as Graph returns it: fixed id, the sms state derived from type, policy and registration, and the
// number masked for whom that applies.
import type { Actor } from './actor.ts';
import { seesMaskedNumbers } from './authorization.ts';
import { type Person, PHONE_METHOD_IDS, type Phone, type PhoneType } from './person.ts';
import { maskPhoneNumber } from './phone-number.ts';
import type { Tenant } from './tenant.ts';

export type SmsSignInState =
  | 'notSupported'
  | 'notAllowedByPolicy'
  | 'notEnabled'
  | 'notConfigured'
  | 'phoneNumberNotUnique'
  | 'ready';

export interface PhoneView {
  id: string;
  phoneNumber: string;
  phoneType: PhoneType;
  smsSignInState: SmsSignInState;
}

export function viewPhone(tenant: Tenant, actor: Actor, person: Person, phone: Phone): PhoneView {
  const masked = tenant.options.maskPhoneNumbers && seesMaskedNumbers(actor, person);
  return {
    id: PHONE_METHOD_IDS[phone.phoneType],
    phoneNumber: masked ? maskPhoneNumber(phone.phoneNumber) : phone.phoneNumber,
    phoneType: phone.phoneType,
    smsSignInState: smsSignInState(tenant, person, phone),
  };
}

/** Which state follows disable, or a policy switched off under a ready number, is an assumption. */
export function smsSignInState(tenant: Tenant, person: Person, phone: Phone): SmsSignInState {
  if (phone.phoneType !== 'mobile') return 'notSupported';
  if (!tenant.policyAllows(person)) return 'notAllowedByPolicy';
  if (phone.registration === 'ready') return 'ready';
  return phone.registration === 'notUnique' ? 'phoneNumberNotUnique' : tenant.options.unregisteredState;
}
