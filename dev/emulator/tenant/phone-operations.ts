// Create, update and delete of a person's phones: one per type, mobile before alternate, the default method
// protected. Bodies come in as parsed JSON and are judged here; authorisation is decided before.
import { granted, type Outcome, refused } from './outcome.ts';
import { type Person, PHONE_METHOD_IDS, PHONE_TYPES, type Phone, type PhoneType } from './person.ts';
import { normalisePhoneNumber } from './phone-number.ts';
import { REFUSALS, refuse } from './refusals.ts';
import { registerAutomatically } from './sms-sign-in.ts';
import type { Tenant } from './tenant.ts';

/** The phone behind a method id: an unknown id and a phone this person lacks are different 404s. */
export function findPhone(person: Person, methodId: string): Outcome<Phone> {
  const phoneType = PHONE_TYPES.find((type) => PHONE_METHOD_IDS[type] === methodId.toLowerCase());
  if (!phoneType) return refused(refuse(REFUSALS.unknownMethodId, { user: person.id, id: methodId }));
  const phone = person.phones.get(phoneType);
  return phone ? granted(phone) : refused(REFUSALS.noSuchPhone);
}

/** A taken number is refused with 409 and the phone is saved nevertheless (field). */
export function createPhone(tenant: Tenant, person: Person, body: unknown): Outcome<Phone> {
  const wanted = readPhoneBody(body);
  if (!wanted.ok) return wanted;
  const { phoneType, phoneNumber } = wanted.value;
  if (!phoneType) return refused(refuse(REFUSALS.badProperty, { name: 'phoneType' }));
  if (person.phones.has(phoneType)) return refused(refuse(REFUSALS.typeExists, { type: phoneType }));
  if (phoneType === 'alternateMobile' && !person.phones.has('mobile')) return refused(REFUSALS.mobileFirst);
  const phone: Phone = { phoneType, phoneNumber, registration: 'none' };
  person.phones.set(phoneType, phone);
  const registered = registerAutomatically(tenant, person, phone);
  return registered.ok ? granted(phone) : registered;
}

/** Like create: the 409 of a taken number leaves the new number saved. */
export function updatePhone(tenant: Tenant, person: Person, phone: Phone, body: unknown): Outcome<void> {
  const wanted = readPhoneBody(body);
  if (!wanted.ok) return wanted;
  const { phoneType = phone.phoneType, phoneNumber } = wanted.value;
  if (phoneType !== phone.phoneType) return refused(REFUSALS.typeIsFixed);
  phone.phoneNumber = phoneNumber;
  return registerAutomatically(tenant, person, phone);
}

export function deletePhone(tenant: Tenant, person: Person, phone: Phone): Outcome<void> {
  const { phoneType } = phone;
  if (phoneType === 'mobile' && person.phones.has('alternateMobile')) return refused(REFUSALS.alternateFirst);
  const mayGo = tenant.options.defaultGoesLast && isLast(person);
  if (person.defaultPhone === phoneType && !mayGo) {
    return refused(refuse(REFUSALS.defaultMethod, { id: PHONE_METHOD_IDS[phoneType] }));
  }
  person.phones.delete(phoneType);
  return granted(undefined);
}

/** Whether the person has nothing but one phone and a password. */
function isLast({ phones, methods }: Person): boolean {
  const others = [...methods].filter(([collection, held]) => collection !== 'passwordMethods' && held.length > 0);
  return phones.size === 1 && others.length === 0;
}

const WRITABLE = new Set(['phoneNumber', 'phoneType']);

function readPhoneBody(body: unknown): Outcome<{ phoneNumber: string; phoneType?: PhoneType }> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return refused(REFUSALS.malformedJson);
  const entries = new Map(Object.entries(body).filter(([name]) => !name.startsWith('@odata.')));
  const stranger = [...entries.keys()].find((name) => !WRITABLE.has(name));
  if (stranger) return refused(refuse(REFUSALS.badProperty, { name: stranger }));
  const text = entries.get('phoneNumber');
  if (typeof text !== 'string') return refused(refuse(REFUSALS.badProperty, { name: 'phoneNumber' }));
  const phoneNumber = normalisePhoneNumber(text);
  if (!phoneNumber) return refused(REFUSALS.badNumber);
  if (!entries.has('phoneType')) return granted({ phoneNumber });
  const phoneType = PHONE_TYPES.find((type) => type === entries.get('phoneType'));
  return phoneType ? granted({ phoneNumber, phoneType }) : refused(refuse(REFUSALS.badProperty, { name: 'phoneType' }));
}
