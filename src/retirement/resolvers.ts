// User.smsRetirement.

import type { GatewayContext } from '../context.ts';
import { fromFault } from '../errors/from-fault.ts';
import { userNotFound } from '../errors/members.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Outcome } from '../graph/fault.ts';
import type { UserRef } from '../graph/ids.ts';
import { fido2Keys } from '../methods/fido2/fido2-method.ts';
import { readAccess } from '../methods/phone/access.ts';
import { phones as phoneMethods } from '../methods/phone/phone-method.ts';
import { readAccount } from '../readiness/account.ts';
import type { FoundUser } from '../users/directory.ts';
import type { UserExtension } from '../users/find-people.ts';
import { type RetirementFacts, retirementOf } from './retirement.ts';

type Reads = Pick<RetirementFacts, 'account' | 'phones' | 'passkeys'>;

export const retirementExtension: UserExtension = {
  userField: 'smsRetirement',
  async read(user, context): Promise<Outcome<Reads>> {
    const reads = await readAll(user, context);
    return reads.account.ok || reads.phones.ok || reads.account.fault.status !== 404
      ? { ok: true, value: reads }
      : reads.account;
  },
};

async function readAll(user: UserRef, { graph, cloud }: GatewayContext): Promise<Reads> {
  const [account, phones, passkeys] = await Promise.all([
    readAccount(graph, user),
    phoneMethods.read(graph, user),
    fido2Keys.missingIn?.includes(cloud) ? null : fido2Keys.read(graph, user),
  ]);
  return { account, phones, passkeys };
}

export const retirementResolvers = {
  User: {
    async smsRetirement(user: FoundUser, _args, context) {
      const found = user.found?.['smsRetirement'] as Outcome<Reads> | undefined;
      const reads = found?.ok ? found.value : await readAll(user, context);
      if (!reads.account.ok && !reads.phones.ok) {
        const { fault } = reads.phones;
        if (fault.status === 404) return userNotFound(fault.requestId);
        return fromFault(fault, { access: readAccess, requester: context.caller, targetId: user.id });
      }
      const { cloud, smsRetirement: schedule } = context;
      return { __typename: 'SmsRetirement', ...retirementOf({ ...reads, cloud, schedule, now: Date.now() }) };
    },
  },
} satisfies Resolvers;
