// Graph's phoneAuthenticationMethod and ours. In: JSON nobody vouches for. Out: phones whose enums are closed and whose
// global ids tell one person's mobile phone from another's.
// https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod

import { z } from 'zod';
import type {
  AssignablePhoneType,
  ConflictingChangeError,
  PhoneType,
  SmsSignInState,
  SmsSignInWarning,
} from '../../generated/schema.ts';
import type { UserRef } from '../../graph/ids.ts';
import { type MethodId, type ObjectId, parseMethodId, parseObjectId } from '../../graph/ids.ts';
import type { Judgement } from '../../writes/judgement.ts';

export interface Phone {
  readonly user: UserRef;
  readonly methodId: MethodId;
  readonly phoneType: PhoneType;
  readonly phoneNumber: string | null;
  readonly smsSignInState: SmsSignInState;
  readonly createdDateTime: string | null;
}

export interface PhoneList {
  readonly items: readonly Phone[];
}

/** A phone that a write has changed; it is read back only when selected. */
export interface WrittenPhone {
  readonly user: UserRef;
  readonly methodId: MethodId;
  /** Whether reading back, not Graph's answer, told that the write took effect. */
  readonly reconciled: boolean;
  /** What a look at the phone proves of the write; Graph may show its effect only after a while. */
  readonly judge: (phone: Phone | null) => Judgement;
  /** The phone in Graph's own answer to the write. */
  readonly answered?: Phone | null;
}

/** A write that found the phone otherwise than it wanted it; what it is now is read only when selected. */
export interface Conflict extends Omit<ConflictingChangeError, '__typename' | 'current' | 'requestId'> {
  readonly user: UserRef;
  readonly methodId: MethodId;
}

export interface SavedPhone extends WrittenPhone {
  /** As it was sent to Graph. */
  readonly phoneNumber: string;
  readonly smsSignInWarning: SmsSignInWarning | null;
}

export interface DeletedPhone {
  readonly user: UserRef;
  readonly reconciled: boolean;
  readonly deletedId: string;
}

/** The ids that Graph gives to the phones of every person. */
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

/** What Graph calls the types that can be assigned. */
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

const graphPhoneMethod = z.object({
  id: z.string().max(64),
  phoneType: z.string().nullish(),
  phoneNumber: z.string().max(128).nullish(),
  smsSignInState: z.string().nullish(),
  createdDateTime: z.iso.datetime({ offset: true }).nullish().catch(null),
});
// A person has three phones at most: a list that goes on elsewhere is none of Graph's.
const graphPhoneMethods = z.object({
  value: z.array(graphPhoneMethod).max(20),
  '@odata.nextLink': z.null().optional(),
});

/** Phones out of Graph's list, or undefined when it is none. Unknown enum values become `UNKNOWN`. */
export function decodePhones(json: unknown, user: UserRef): PhoneList | undefined {
  const list = graphPhoneMethods.safeParse(json).data;
  if (list === undefined) return undefined;
  const items = list.value.map((item) => toPhone(item, user));
  return items.includes(undefined) ? undefined : { items: items as Phone[] };
}

/** The phone of a 201 or 200, or undefined when the body is none. */
export function decodePhone(json: unknown, user: UserRef): Phone | undefined {
  const item = graphPhoneMethod.safeParse(json).data;
  return item === undefined ? undefined : toPhone(item, user);
}

function toPhone(item: z.infer<typeof graphPhoneMethod>, user: UserRef): Phone | undefined {
  const methodId = parseMethodId(item.id);
  if (methodId === null) return undefined;
  return {
    user,
    methodId,
    phoneType: ownValue(phoneTypes, item.phoneType) ?? 'UNKNOWN',
    phoneNumber: item.phoneNumber ?? null,
    smsSignInState: ownValue(smsSignInStates, item.smsSignInState) ?? 'UNKNOWN',
    createdDateTime: item.createdDateTime ?? null,
  };
}

function ownValue<T>(table: Readonly<Record<string, T>>, key: string | null | undefined): T | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}

const globalIdPrefix = 'PhoneMethod:';

/** Opaque to clients; no two people's phones share one. */
export function toGlobalId(user: ObjectId, methodId: MethodId): string {
  return Buffer.from(`${globalIdPrefix}${methodId}:${user}`).toString('base64url');
}

/** The person and the method behind a global id, or null when it is none of ours. */
export function fromGlobalId(id: string): { readonly user: ObjectId; readonly methodId: MethodId } | null {
  if (id.length > 512 || !/^[\w-]+$/.test(id)) return null;
  const decoded = Buffer.from(id, 'base64url').toString();
  if (!decoded.startsWith(globalIdPrefix)) return null;
  const methodId = parseMethodId(decoded.slice(globalIdPrefix.length, globalIdPrefix.length + 36));
  const user = parseObjectId(decoded.slice(globalIdPrefix.length + 37));
  return methodId !== null && user !== null && toGlobalId(user, methodId) === id ? { user, methodId } : null;
}

/** A phone as an argument names it. */
export interface NamedPhone {
  readonly methodId: MethodId;
  /** The person its global id names; null where it was named by Graph's id, which everybody's phones share. */
  readonly owner: ObjectId | null;
}

/** One of the three ids that phones have, or the global id of such a phone; else null. */
export function parsePhoneId(text: string): NamedPhone | null {
  const known = fromGlobalId(text);
  const methodId = known?.methodId ?? parseMethodId(text);
  if (methodId === null || !Object.values(phoneMethodIds).includes(methodId)) return null;
  return { methodId, owner: known?.user ?? null };
}
