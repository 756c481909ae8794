// `Query.smsSignInReadiness` and `User.smsSignInReadiness`.

import type { GatewayContext } from '../context.ts';
import { fromFault } from '../errors/from-fault.ts';
import { type AnswerError, invalidInputs } from '../errors/members.ts';
import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import type { SmsPolicyInput, UserSmsSignInReadinessArgs } from '../generated/schema.ts';
import type { Outcome } from '../graph/fault.ts';
import type { UserRef } from '../graph/ids.ts';
import { readAccess } from '../methods/phone/access.ts';
import type { FoundUser } from '../users/directory.ts';
import type { UserExtension } from '../users/find-people.ts';
import type { Selecting } from '../users/selection.ts';
import { resolveUserArgument } from '../users/user-argument.ts';
import { type Evidence, evidenceOfNobody, gatherEvidence, nothingMore, type Wanted } from './evidence.ts';
import { readExtra } from './extra-reads.ts';
import { membershipsOfMany } from './group-members.ts';
import { proposalViolations, proposedPolicy } from './proposed-policy.ts';
import { readinessOf } from './readiness.ts';
import type { SmsPolicy } from './sms-policy.ts';

type Result = Awaited<ResolversTypes['SmsSignInReadinessResult']>;

/** Root fields that identical queries of one caller may share. */
export const sharedReadinessFields: readonly string[] = ['smsSignInReadiness'];

export const readinessExtension: UserExtension = {
  userField: 'smsSignInReadiness',
  async read(user, context, selections): Promise<Outcome<Evidence>> {
    // One question about the person's groups for all selections of the field.
    const proposed = (selections as readonly FieldArguments[]).flatMap(({ ifPolicy }) => proposalIn(ifPolicy) ?? []);
    const evidence = await gatherEvidence(user, context, { ...nothingMore, proposed });
    const missing = [evidence.account.outcome, evidence.phones.outcome].find(
      (outcome) => !outcome.ok && outcome.fault.status === 404,
    );
    return missing?.ok === false && !isThere(evidence) ? missing : { ok: true, value: evidence };
  },
};

export const readinessResolvers = {
  Query: {
    smsSignInReadiness(_root, { userIds, ifPolicy, alsoRead }, context) {
      const violations = ifPolicy ? proposalViolations(ifPolicy) : [];
      if (violations.length > 0) return userIds.map(() => invalidInputs(violations));
      const proposed = proposalIn(ifPolicy);
      const wanted: Wanted = {
        proposed: proposed === null ? [] : [proposed],
        alsoRead: new Set(userIds.length === 1 ? alsoRead : []),
        readMemberships: membershipsOfMany(new Set(userIds).size, context),
      };
      return Promise.all(userIds.map((id) => ofArgument(id, context, wanted)));
    },
  },
  User: {
    async smsSignInReadiness(user: FoundUser, { ifPolicy, alsoRead }, context, info) {
      const violations = ifPolicy ? proposalViolations(ifPolicy) : [];
      if (violations.length > 0) return invalidInputs(violations);
      const proposed = proposalIn(ifPolicy);
      const found = user.found?.['smsSignInReadiness'] as Outcome<Evidence> | undefined;
      const wanted = { ...nothingMore, proposed: proposed === null ? [] : [proposed] };
      const evidence = found?.ok ? found.value : await gatherEvidence(user, context, wanted);
      const extra = new Set(isInList(info.path) ? [] : alsoRead);
      const more = await readExtra(context.graph, user, Promise.resolve(evidence.account), extra);
      return resultOf({ ...evidence, ...more }, context, proposed);
    },
  },
  SmsSignInReadiness: {
    user: ({ userId, isThere: found }) => (found ? { id: userId as UserRef['id'] } : null),
  },
} satisfies Resolvers;

type FieldArguments = Partial<UserSmsSignInReadinessArgs>;

/** Null: none, or one with violations. */
function proposalIn(input: SmsPolicyInput | null | undefined): SmsPolicy | null {
  return input == null || proposalViolations(input).length > 0 ? null : proposedPolicy(input);
}

type Path = Selecting['path'];

function isInList(path: Path | undefined): boolean {
  return path !== undefined && (typeof path.key === 'number' || isInList(path.prev));
}

async function ofArgument(text: string, context: GatewayContext, wanted: Wanted): Promise<Result> {
  const resolved = await resolveUserArgument(context, text, 'userIds');
  const [proposed = null] = wanted.proposed;
  if (resolved.ok) return resultOf(await gatherEvidence(resolved.user, context, wanted), context, proposed);
  const { error } = resolved;
  // An unknown name is the subject of the first check.
  return error.__typename === 'UserNotFoundError' ? resultOf(evidenceOfNobody(text), context, proposed) : error;
}

// If nothing at all could be read of the person, the result is the reason.
function resultOf(evidence: Evidence, context: GatewayContext, proposed: SmsPolicy | null = null): Result {
  const { account, phones, user } = evidence;
  const { caller, cloud } = context;
  if (!account.outcome.ok && !phones.outcome.ok) {
    const { fault } = phones.outcome;
    const isMissing = fault.status === 404 || account.outcome.fault.status === 404;
    const attempt = { access: readAccess, requester: caller, targetId: user.id };
    if (!isMissing) return fromFault(fault, attempt) satisfies AnswerError;
  }
  return { __typename: 'SmsSignInReadiness', ...readinessOf({ evidence, cloud, requester: caller }, proposed) };
}

function isThere({ account, phones }: Evidence): boolean {
  return account.outcome.ok || phones.outcome.ok;
}
