// Reads the evidence for one person's SMS sign-in: account, phones, the tenant's policy and the person's groups. Takes
// one round trip if the policy is cached, else two. A refused read stays a fault, and the checks report what it hides.

import type { GatewayContext } from '../context.ts';
import type { SmsSignInExtraRead } from '../generated/schema.ts';
import { failed, faultFromAnswer } from '../graph/fault.ts';
import type { UserRef } from '../graph/ids.ts';
import { type PhoneList, phones } from '../methods/phone/phone-method.ts';
import { type Account, readAccount } from './account.ts';
import { type ExtraEvidence, readExtra } from './extra-reads.ts';
import { type ReadMemberships, readMemberships } from './memberships.ts';
import { type Observed, observe } from './observed.ts';
import { groupsIn, type ObservedPolicy, type SmsPolicy } from './sms-policy.ts';

export interface Evidence extends ExtraEvidence {
  /** By object id, or by the name if nobody has it. */
  readonly user: { readonly id: string };
  readonly account: Observed<Account>;
  readonly phones: Observed<PhoneList>;
  readonly policy: Observed<SmsPolicy>;
  /** A fault if the policy is one: its groups are not known. */
  readonly groups: Observed<ReadonlySet<string>>;
}

/** What a query wants beside: nothing of it by default. */
export interface Wanted {
  /** Policies to judge by as well. */
  readonly proposed: readonly SmsPolicy[];
  readonly alsoRead: ReadonlySet<SmsSignInExtraRead>;
  readonly readMemberships: ReadMemberships;
}

export const nothingMore: Wanted = { proposed: [], alsoRead: new Set(), readMemberships };

/** Never rejects. */
export async function gatherEvidence(user: UserRef, context: GatewayContext, wanted = nothingMore): Promise<Evidence> {
  const { graph, smsPolicy } = context;
  const policy = smsPolicy.read();
  const account = observe(readAccount(graph, user));
  const phoneList = observe(phones.read(graph, user));
  const groupsBy = async ({ policy: read }: ObservedPolicy) => {
    const policies = [...(read.ok ? [read.value] : []), ...wanted.proposed];
    const isFailed = policies.length === 0 && !read.ok;
    return observe(isFailed ? failed(read.fault) : wanted.readMemberships(graph, user, groupsIn(policies)));
  };
  // Synchronous if the policy is cached: the request for groups then shares the batch.
  const groups = policy instanceof Promise ? policy.then(groupsBy) : groupsBy(policy);
  const extra = readExtra(graph, user, account, wanted.alsoRead);
  const read = await policy;
  return {
    user,
    account: await account,
    phones: await phoneList,
    policy: { outcome: read.policy, observedAt: read.observedAt },
    groups: await groups,
    ...(await extra),
  };
}

/** For a name that was not found. */
export function evidenceOfNobody(name: string): Evidence {
  const missing = { outcome: failed(faultFromAnswer(404, {}, null, 0)), observedAt: Date.now() };
  return { user: { id: name }, account: missing, phones: missing, policy: missing, groups: missing };
}
