// Mutation.issueTemporaryAccessPass and Mutation.issueTemporaryAccessPasses.
// https://learn.microsoft.com/graph/api/authentication-post-temporaryaccesspassmethods

import { z } from 'zod';
import type { GatewayContext } from '../../context.ts';
import type { Access } from '../../errors/access.ts';
import { errorFields, type Member, violation } from '../../errors/members.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { TemporaryAccessPassAlreadyExistsError, TemporaryAccessPassInput } from '../../generated/schema.ts';
import type { MethodId, UserRef } from '../../graph/ids.ts';
import type { Json } from '../../graph/request.ts';
import { administrators } from '../access.ts';
import { forEachTarget } from '../bulk.ts';
import { appears, type Issued, issue, secretAlreadyIssued } from '../issue.ts';
import { textIn } from '../replay.ts';
import { admitPerson } from '../target.ts';
import { notAllowedByPolicy, policyRules, replayedPolicy, whyNotAllowed } from './pass-policy.ts';
import { type Pass, passes } from './temporary-access-pass-method.ts';

const action = 'issueTemporaryAccessPass';
const success = 'IssueTemporaryAccessPassSuccess';
const permissions = ['UserAuthMethod-TAP.ReadWrite.All'];
const access: Access = { delegated: permissions, application: permissions, roles: administrators, rolesForSelf: true };
// In any tenant; a tenant's policy may be narrower.
const minLifetime = 10;
const maxLifetime = 43_200;
// One that cannot be used any more does not stand in the way: Graph replaces it.
const over = ['EXPIRED', 'ONE_TIME_USED'];
const time = z.iso.datetime({ offset: true });
const answer = z.object({ temporaryAccessPass: z.string().min(1).max(256) });

type Input = TemporaryAccessPassInput | null | undefined;

export const issueTemporaryAccessPass: NonNullable<MutationResolvers['issueTemporaryAccessPass']> = async (
  _root,
  { userId, input, idempotencyKey },
  context,
) => {
  const named = { userId, idempotencyKey: idempotencyKey ?? null };
  const admitted = await admitPerson(context, action, named, violationsOf(input));
  return admitted.ok ? issuePass(context, admitted.user, input, idempotencyKey ?? null) : admitted.error;
};

export const issueTemporaryAccessPasses: NonNullable<MutationResolvers['issueTemporaryAccessPasses']> = (
  _root,
  { targets, input, idempotencyKey },
  context,
) =>
  forEachTarget(context, targets, idempotencyKey ?? null, {
    action: 'issueTemporaryAccessPasses',
    details: detailsOf(input),
    spelling: () => '',
    async admit(target) {
      const named = { userId: target.userId, idempotencyKey: target.idempotencyKey ?? null };
      const admitted = await admitPerson(context, action, named, violationsOf(input));
      return admitted.ok ? { ok: true, value: admitted.user } : admitted;
    },
    subject: ({ id }) => id,
    decide: (batching, user, key) => issuePass(batching, user, input, key),
    repeated: (result) => (result.__typename === success ? secretAlreadyIssued(result) : result),
  });

function violationsOf(input: Input) {
  const { lifetimeInMinutes, startDateTime } = input ?? {};
  const isInRange = lifetimeInMinutes == null || (lifetimeInMinutes >= minLifetime && lifetimeInMinutes <= maxLifetime);
  const isTime = startDateTime == null || time.safeParse(startDateTime).success;
  return [
    ...(isInRange ? [] : [violation('input.lifetimeInMinutes', 'LIFETIME_OUT_OF_RANGE')]),
    ...(isTime ? [] : [violation('input.startDateTime', 'MALFORMED_DATE_TIME')]),
  ];
}

const detailsOf = (input: Input) => [
  String(input?.lifetimeInMinutes ?? ''),
  String(input?.isUsableOnce ?? ''),
  input?.startDateTime ?? '',
];

function issuePass(context: GatewayContext, user: UserRef, input: Input, idempotencyKey: string | null) {
  const asked = Object.entries(input ?? {}).filter(([, value]) => value != null);
  return issue(context, {
    action,
    method: passes,
    user,
    methodId: null,
    request: { method: 'POST', path: passes.paths.list(user.id), body: Object.fromEntries(asked) as Json },
    details: detailsOf(input),
    idempotencyKey,
    access,
    refuse(before) {
      const usable = before.items.find(({ methodUsabilityReason }) => !over.includes(methodUsabilityReason));
      return usable === undefined ? null : alreadyExists(usable.methodId, null);
    },
    decode: (body) => decode(body, user),
    trace: appears((pass) => fits(pass, input)),
    rules: policyRules(alreadyExists),
    explain: (fault) => whyNotAllowed(context, input, fault),
    replayed: {
      TemporaryAccessPassAlreadyExistsError: ({ codes, requestId }) =>
        alreadyExists(textIn(codes, 'methodId') as MethodId | null, requestId),
      [notAllowedByPolicy]: replayedPolicy,
    },
  });
}

interface Shown {
  readonly temporaryAccessPass: string;
  readonly temporaryAccessPassMethod: Pass;
}

function decode(body: unknown, user: UserRef): Issued<Shown> | undefined {
  const secret = answer.safeParse(body).data;
  const pass = passes.decodeOne(body, user);
  if (secret === undefined || pass === undefined) return undefined;
  return { methodId: pass.methodId, shown: { ...secret, temporaryAccessPassMethod: pass } };
}

/** What was left out is the policy's to say. */
function fits({ lifetimeInMinutes, isUsableOnce }: Pass, input: Input): boolean {
  const isAsked = <T>(wanted: T | null | undefined, shown: T | null) => wanted == null || wanted === shown;
  return isAsked(input?.lifetimeInMinutes, lifetimeInMinutes) && isAsked(input?.isUsableOnce, isUsableOnce);
}

function alreadyExists(
  methodId: MethodId | null,
  requestId: string | null,
): Member<TemporaryAccessPassAlreadyExistsError> {
  const message = 'The person has a Temporary Access Pass: remove it to issue another one.';
  const fields = errorFields('TEMPORARY_ACCESS_PASS_ALREADY_EXISTS', message, requestId);
  return { __typename: 'TemporaryAccessPassAlreadyExistsError', ...fields, methodId };
}
