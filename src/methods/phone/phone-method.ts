// Graph's phoneAuthenticationMethod and the schema's PhoneMethod: unvalidated JSON in, phones with closed enums out.
// https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod

import { z } from 'zod';
import type { AssignablePhoneType, PhoneType, SmsSignInState, SmsSignInWarning } from '../../generated/schema.ts';
import { type MethodId, type ObjectId, parseMethodId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { fromGlobalId } from '../global-id.ts';
import { defineMethod } from '../method.ts';
import type { MethodList, MethodObject, WrittenMethod } from '../objects.ts';
import { ownValue } from '../open-enum.ts';
import { deleteAccess, readAccess } from './access.ts';

export interface Phone extends MethodObject {
  readonly phoneType: PhoneType;
  readonly phoneNumber: string | null;
  readonly smsSignInState: SmsSignInState;
}

export type PhoneList = MethodList<Phone>;

/** A phone that a write has changed; it is read back only if selected. */
export type WrittenPhone = WrittenMethod<Phone>;

export interface SavedPhone extends WrittenPhone {
  /** In the form in which it was sent to Graph. */
  readonly phoneNumber: string;
  readonly smsSignInWarning: SmsSignInWarning | null;
}

/** Graph's method ids, which are the same for every person's phones. */
export const phoneMethodIds: Readonly<Record<AssignablePhoneType, MethodId>> = {
  MOBILE: '3179e48a-750b-4051-897c-87b9720928f7' as MethodId,
  ALTERNATE_MOBILE: 'b6332ec1-7057-4abe-9331-3d72feddfe41' as MethodId,
  OFFICE: 'e37fc753-ff3b-4958-9484-eaa9425c82bc' as MethodId,
};

const phoneTypes: Readonly<Record<string, PhoneType>> = {
  mobile: 'MOBILE',
  alternateMobile: 'ALTERNATE_MOBILE',
  office: 'OFFICE',
};

/** Graph's names of the types that can be assigned. */
export const graphPhoneTypes: Readonly<Record<AssignablePhoneType, string>> = {
  MOBILE: 'mobile',
  ALTERNATE_MOBILE: 'alternateMobile',
  OFFICE: 'office',
};

const smsSignInStates: Readonly<Record<string, SmsSignInState>> = {
  notSupported: 'NOT_SUPPORTED',
  notAllowedByPolicy: 'NOT_ALLOWED_BY_POLICY',
  notEnabled: 'NOT_ENABLED',
  phoneNumberNotUnique: 'PHONE_NUMBER_NOT_UNIQUE',
  ready: 'READY',
  notConfigured: 'NOT_CONFIGURED',
};

export const phones = defineMethod({
  typename: 'PhoneMethod',
  collection: 'phoneMethods',
  scope: 'PhoneMethods',
  isDated: false,
  paths: {
    // https://learn.microsoft.com/graph/api/authentication-list-phonemethods
    list: (user) => path`/users/${user}/authentication/phoneMethods`,
    // https://learn.microsoft.com/graph/api/phoneauthenticationmethod-get
    one: (user, methodId) => path`/users/${user}/authentication/phoneMethods/${methodId}`,
  },
  parseId: parseMethodId,
  parseArgument: parsePhoneMethodId,
  defaultId: phoneMethodIds.MOBILE,
  wire: {
    phoneType: z.string().nullish(),
    phoneNumber: z.string().max(128).nullish(),
    smsSignInState: z.string().nullish(),
  },
  // Unknown enum values become `UNKNOWN`.
  decode: ({ phoneType, phoneNumber, smsSignInState }) => ({
    phoneType: ownValue(phoneTypes, phoneType) ?? ('UNKNOWN' as const),
    phoneNumber: phoneNumber ?? null,
    smsSignInState: ownValue(smsSignInStates, smsSignInState) ?? ('UNKNOWN' as const),
  }),
  access: { read: readAccess, remove: deleteAccess },
});

/** Decodes the phone of a 200 or 201; undefined if the body is invalid. */
export const decodePhone = phones.decodeOne;

/** One of the three ids of phones, or null. */
export function parsePhoneMethodId(text: string): MethodId | null {
  const methodId = parseMethodId(text);
  return Object.values<MethodId | null>(phoneMethodIds).includes(methodId) ? methodId : null;
}

/** A phone as an argument names it. */
export interface NamedPhone {
  readonly methodId: MethodId;
  /** The person that its global id names; null if it was named by Graph's id, which everybody's phones share. */
  readonly owner: ObjectId | null;
}

/** One of the three ids of phones, or the global id of such a phone; else null. */
export function parsePhoneId(text: string): NamedPhone | null {
  const known = fromGlobalId(phones.typename, parsePhoneMethodId, text);
  const methodId = known?.methodId ?? parsePhoneMethodId(text);
  return methodId === null ? null : { methodId, owner: known?.user ?? null };
}
