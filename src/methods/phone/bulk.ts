// Mutation.enableSmsSignInForUsers and Mutation.disableSmsSignInForUsers: the single mutation for each target, through
// the same rules, verdicts and reconciliation, with a client that sends their writes in batches.

import { createHash } from 'node:crypto';
import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import type { GatewayContext } from '../../context.ts';
import { auditUnavailable, rateLimited } from '../../errors/gateway-members.ts';
import { asGraphQLError, badUserInput } from '../../errors/graphql-error.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { ErrorCode, SmsSignInTarget } from '../../generated/schema.ts';
import type { UserArgumentError } from '../../users/user-argument.ts';
import { parsePhoneId, phoneMethodIds } from './phone-method.ts';
import { disable, enable } from './sms-sign-in.ts';
import { admitTarget, type Resolved, type WriteTarget } from './write-target.ts';

interface NamedTarget {
  readonly userId: string;
  readonly methodId: string;
}

interface Bulk<Result> {
  /** The bulk mutation's name. */
  readonly action: string;
  /** The single mutation's name. */
  readonly each: string;
  readonly decide: (context: GatewayContext, target: WriteTarget, key: string | null) => Promise<Result>;
}

const begunTogether = 100;

export const enableSmsSignInForUsers: NonNullable<MutationResolvers['enableSmsSignInForUsers']> = (
  _root,
  { targets, idempotencyKey },
  context,
) =>
  forEach(targets, idempotencyKey ?? null, context, {
    action: 'enableSmsSignInForUsers',
    each: 'enableSmsSignIn',
    decide: enable,
  });

export const disableSmsSignInForUsers: NonNullable<MutationResolvers['disableSmsSignInForUsers']> = (
  _root,
  { targets, idempotencyKey },
  context,
) =>
  forEach(targets, idempotencyKey ?? null, context, {
    action: 'disableSmsSignInForUsers',
    each: 'disableSmsSignIn',
    decide: disable,
  });

async function forEach<Result extends object>(
  targets: readonly SmsSignInTarget[],
  key: string | null,
  context: GatewayContext,
  { action, each, decide }: Bulk<Result>,
) {
  const asked = targets.map(({ userId, methodId }) => ({ userId, methodId: methodId ?? phoneMethodIds.MOBILE }));
  const names = asked.map((target) => nameOf(target, context));
  const admissions = new Map<string, Promise<Resolved<WriteTarget>>>();
  for (const [index, name] of names.entries()) {
    if (!admissions.has(name)) admissions.set(name, admitTarget(context, each, asked[index] as NamedTarget));
  }
  const admitted = await Promise.all(names.map((name) => admissions.get(name) as Promise<Resolved<WriteTarget>>));
  const distinct = new Map(admitted.flatMap((one) => (one.ok ? [[phoneOf(one.value), one.value]] : [])));
  // By what was asked, not by what was found: a lookup that fails once must not make the repeat another request.
  if (key !== null && distinct.size > 0) await claim(context, key, [action, ...[...admissions.keys()].sort()]);
  const decided = await decideEach(distinct, key, context, decide);
  const results = await Promise.all(
    admitted.map((one): UserArgumentError | Promise<Result> =>
      one.ok ? (decided.get(phoneOf(one.value)) as Promise<Result>) : one.error,
    ),
  );
  return { results, counts: countsOf(results) };
}

async function decideEach<Result>(
  distinct: ReadonlyMap<string, WriteTarget>,
  key: string | null,
  context: GatewayContext,
  decide: Bulk<Result>['decide'],
): Promise<ReadonlyMap<string, Promise<Result>>> {
  const { graph, finished } = context.graph.inBatches(distinct.size);
  const batching = { ...context, graph };
  const decided = new Map<string, Promise<Result>>();
  for (const [phone, target] of distinct) {
    const deciding = decide(batching, target, key === null ? null : keyFor(key, phone)).finally(finished);
    // Bugs are met by the caller, when all have begun.
    deciding.catch(() => {});
    decided.set(phone, deciding);
    // The first posts leave while the others are prepared.
    if (decided.size % begunTogether === 0) await turnOfEventLoop();
  }
  return decided;
}

async function claim(context: GatewayContext, key: string, what: readonly string[]): Promise<void> {
  const verdict = await context.claimKey(context, key, what);
  if (verdict === 'malformed') throw badUserInput('idempotencyKey', '`idempotencyKey` must be 1 to 128 characters.');
  if (verdict === 'reused') throw badUserInput('idempotencyKey', '`idempotencyKey` was used for something else.');
  if (verdict === 'full') throw asGraphQLError(rateLimited(3_600));
  if (verdict === 'unavailable') throw asGraphQLError(auditUnavailable());
}

/** Each phone's own key: what is repeated for one does not depend on the others. */
function keyFor(key: string, phone: string): string {
  return createHash('sha256')
    .update(JSON.stringify([key, phone]))
    .digest('hex');
}

/** Equal for targets that are spelt alike as far as Graph is concerned. */
function nameOf({ userId, methodId }: NamedTarget, { directory }: GatewayContext): string {
  const parsed = directory.parse(userId);
  const person = parsed.kind === 'object-id' ? parsed.id : parsed.kind === 'name' ? parsed.name : userId;
  return JSON.stringify([person, parsePhoneId(methodId) ?? methodId]);
}

/** Equal for targets that mean the same phone, however the person is named. */
function phoneOf({ user, methodId }: WriteTarget): string {
  return `${user.id} ${methodId}`;
}

function countsOf(results: readonly object[]) {
  const errors = new Map<ErrorCode, number>();
  for (const result of results) {
    if ('code' in result) errors.set(result.code as ErrorCode, (errors.get(result.code as ErrorCode) ?? 0) + 1);
  }
  const failures = [...errors.values()].reduce((sum, count) => sum + count, 0);
  const undecided = errors.get('OUTCOME_UNKNOWN') ?? 0;
  return {
    succeeded: results.length - failures,
    failed: failures - undecided,
    undecided,
    errors: [...errors].sort(([one], [other]) => (one < other ? -1 : 1)).map(([code, count]) => ({ code, count })),
  };
}
