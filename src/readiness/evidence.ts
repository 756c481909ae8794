// Reads the evidence for one person's SMS sign-in: account, phones, the tenant's policy and the person's groups. Takes
// one round trip if the policy is cached, else two. A refused read stays a fault, and the checks report what it hides.

import type { GatewayContext } from '../context.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import { failed, faultFromAnswer, type Outcome } from '../graph/fault.ts';
import type { UserRef } from '../graph/ids.ts';
import { type PhoneList, phones } from '../methods/phone/phone-method.ts';
import { type Account, readAccount } from './account.ts';
import { readMemberships } from './memberships.ts';
import { groupsIn, type ObservedPolicy, type SmsPolicy } from './sms-policy.ts';

/** The outcome of a read and its time, in milliseconds since 1970. */
export interface Observed<T> {
  readonly outcome: Outcome<T>;
  readonly observedAt: number;
}

export interface Evidence {
  /** By object id, or by the name if nobody has it. */
  readonly user: { readonly id: string };
  readonly account: Observed<Account>;
  readonly phones: Observed<PhoneList>;
  readonly policy: Observed<SmsPolicy>;
  /** A fault if the policy is one: its groups are not known. */
  readonly groups: Observed<ReadonlySet<string>>;
}

/** Never rejects. */
export async function gatherEvidence(user: UserRef, context: GatewayContext): Promise<Evidence> {
  const { graph, smsPolicy } = context;
  const policy = smsPolicy.read();
  const account = observe(readAccount(graph, user));
  const phoneList = observe(phones.read(graph, user));
  const groupsBy = async ({ policy: read }: ObservedPolicy) =>
    observe(read.ok ? readMemberships(graph, user, groupsIn(read.value)) : failed(read.fault));
  // Synchronous if the policy is cached: the request for groups then shares the batch.
  const groups = policy instanceof Promise ? policy.then(groupsBy) : groupsBy(policy);
  const read = await policy;
  return {
    user,
    account: await account,
    phones: await phoneList,
    policy: { outcome: read.policy, observedAt: read.observedAt },
    groups: await groups,
  };
}

/** For a name that was not found. */
export function evidenceOfNobody(name: string): Evidence {
  const missing = { outcome: failed(faultFromAnswer(404, {}, null, 0)), observedAt: Date.now() };
  return { user: { id: name }, account: missing, phones: missing, policy: missing, groups: missing };
}

async function observe<T>(loaded: Loaded<T>): Promise<Observed<T>> {
  const outcome = await loaded;
  return { outcome, observedAt: Date.now() };
}
