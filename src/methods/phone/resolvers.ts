// The phone slice's part of the schema: Query.phoneMethods, Query.phoneMethod, User.phoneMethods, PhoneMethod and the
// results of its mutations.

import type { GatewayContext } from '../../context.ts';
import { asGraphQLError } from '../../errors/graphql-error.ts';
import { userNotFound } from '../../errors/members.ts';
import type { Resolvers, ResolversTypes } from '../../generated/resolvers.ts';
import type { Fault, Outcome } from '../../graph/fault.ts';
import type { UserRef } from '../../graph/ids.ts';
import type { FoundUser } from '../../users/directory.ts';
import { resolveUserArgument } from '../../users/user-argument.ts';
import { watch } from '../../writes/reconcile.ts';
import { readAccess } from './access.ts';
import { addPhoneMethod } from './add-phone.ts';
import { disableSmsSignInForUsers, enableSmsSignInForUsers } from './bulk.ts';
import { deletePhoneMethod } from './delete-phone.ts';
import {
  type Conflict,
  fromGlobalId,
  type Phone,
  type PhoneList,
  toGlobalId,
  type WrittenPhone,
} from './phone-method.ts';
import { phoneNumberScalar } from './phone-number-scalar.ts';
import { phoneIn, readPhone, readPhones, readPhonesAgain } from './reads.ts';
import { phoneMethodNotFound } from './refusals.ts';
import { disableSmsSignIn, enableSmsSignIn } from './sms-sign-in.ts';
import { updatePhoneMethod } from './update-phone.ts';
import { generalError, resolveTarget } from './write-target.ts';

type PhoneMethodsResult = Awaited<ResolversTypes['PhoneMethodsResult']>;

// At once when they were read to find the person: a wait for each of many people adds up.
function phonesOf(user: FoundUser, context: GatewayContext): PhoneMethodsResult | Promise<PhoneMethodsResult> {
  const found = user.found?.['phoneMethods'] as Outcome<PhoneList> | undefined;
  const phones = found ?? readPhones(context.graph, user);
  return phones instanceof Promise
    ? phones.then((read) => phoneMethods(user, context, read))
    : phoneMethods(user, context, phones);
}

function phoneMethods(user: UserRef, context: GatewayContext, phones: Outcome<PhoneList>): PhoneMethodsResult {
  return phones.ok ? { __typename: 'PhoneMethodList', ...phones.value } : unreadable(user, context, phones.fault);
}

function unreadable(user: UserRef, context: GatewayContext, fault: Fault) {
  return fault.status === 404 ? userNotFound(fault.requestId) : generalError(context, user, readAccess, fault);
}

async function writtenPhone(written: WrittenPhone, _args: unknown, context: GatewayContext): Promise<Phone | null> {
  const { user, methodId, judge, answered } = written;
  if (answered) return asProven(answered, judge);
  const first = await readPhone(context.graph, user, methodId);
  if (first.ok && judge(first.value) !== 'notApplied') return asProven(first.value, judge);
  // Reads may show the state before the write for a while: null rather than that.
  const shows = (phones: PhoneList) => judge(phoneIn(phones, methodId)) !== 'notApplied';
  const later = await watch(() => readPhonesAgain(context.graph, user), shows, context.patience);
  return later?.ok ? asProven(phoneIn(later.value, methodId), judge) : null;
}

// A masked number that fits is shown, as the number written would look the same; its state may be that of the one before.
function asProven(phone: Phone | null, judge: WrittenPhone['judge']): Phone | null {
  const judgement = judge(phone);
  if (phone === null || judgement === 'notApplied') return null;
  return judgement === 'applied' ? phone : { ...phone, smsSignInState: 'UNKNOWN' };
}

async function currentPhone({ user, methodId }: Conflict, _args: unknown, context: GatewayContext) {
  return shown(await readPhone(context.graph, user, methodId));
}

function shown(phone: Outcome<Phone | null>): Phone | null {
  return phone.ok ? phone.value : null;
}

/** Finds the phone of a global id; null when the id is none of ours or the phone is gone. */
export async function phoneByGlobalId(id: string, context: GatewayContext): Promise<Phone | null> {
  const parts = fromGlobalId(id);
  if (parts === null) return null;
  const user = { id: parts.user };
  const phone = await readPhone(context.graph, user, parts.methodId);
  if (phone.ok) return phone.value;
  if (phone.fault.status === 404) return null;
  throw asGraphQLError(generalError(context, user, readAccess, phone.fault));
}

export const phoneResolvers = {
  PhoneNumber: phoneNumberScalar,
  Query: {
    async phoneMethods(_root, { userId }, context) {
      const resolved = await resolveUserArgument(context, userId, 'userId');
      return resolved.ok ? phonesOf(resolved.user, context) : resolved.error;
    },
    async phoneMethod(_root, args, context) {
      const target = await resolveTarget(context, args);
      if (!target.ok) return target.error;
      const phone = await readPhone(context.graph, target.value.user, target.value.methodId);
      if (!phone.ok) return unreadable(target.value.user, context, phone.fault);
      return phone.value === null ? phoneMethodNotFound(null) : { __typename: 'PhoneMethod', ...phone.value };
    },
  },
  Mutation: {
    enableSmsSignIn,
    disableSmsSignIn,
    addPhoneMethod,
    updatePhoneMethod,
    deletePhoneMethod,
    enableSmsSignInForUsers,
    disableSmsSignInForUsers,
  },
  User: { phoneMethods: (user, _args, context) => phonesOf(user, context) },
  PhoneMethod: { id: (phone) => toGlobalId(phone.user.id, phone.methodId) },
  EnableSmsSignInSuccess: { phoneMethod: writtenPhone },
  DisableSmsSignInSuccess: { phoneMethod: writtenPhone },
  AddPhoneMethodSuccess: { phoneMethod: writtenPhone },
  UpdatePhoneMethodSuccess: { phoneMethod: writtenPhone },
  ConflictingChangeError: { current: currentPhone },
} satisfies Resolvers;
