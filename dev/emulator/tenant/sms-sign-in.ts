// Numbers as sign-in names: enable, disable, and the registration Graph tries by itself when a mobile is added or
// changed. A number is unique among sign-in names only; as a plain MFA phone it may be shared.
import { granted, type Outcome, refused } from './outcome.ts';
import type { Person, Phone } from './person.ts';
import { REFUSALS } from './refusals.ts';
import type { Tenant } from './tenant.ts';

/** Enabling a ready number, and disabling one that is not enabled, change nothing and succeed (assumption). */
export function enableSmsSignIn(tenant: Tenant, person: Person, phone: Phone): Outcome<void> {
  if (phone.phoneType !== 'mobile') return refused(REFUSALS.notAMobile);
  if (!tenant.policyAllows(person)) {
    return refused({ ...REFUSALS.notEnabledByPolicy, code: tenant.options.policyRefusalCode });
  }
  return register(tenant, person, phone);
}

export function disableSmsSignIn(phone: Phone): Outcome<void> {
  if (phone.phoneType !== 'mobile') return refused(REFUSALS.notAMobile);
  phone.registration = 'none';
  return granted(undefined);
}

/** After a mobile is saved: registers it where policy allows. The 409 of a taken number leaves the phone saved. */
export function registerAutomatically(tenant: Tenant, person: Person, phone: Phone): Outcome<void> {
  phone.registration = 'none';
  if (phone.phoneType !== 'mobile' || !tenant.policyAllows(person)) return granted(undefined);
  return register(tenant, person, phone);
}

function register(tenant: Tenant, person: Person, phone: Phone): Outcome<void> {
  const taken = tenant.signInNumbers.holdersOf(phone.phoneNumber).some(({ id }) => id !== person.id);
  phone.registration = taken ? 'notUnique' : 'ready';
  tenant.signInNumbers.note(person);
  return taken ? refused(REFUSALS.numberNotUnique) : granted(undefined);
}
