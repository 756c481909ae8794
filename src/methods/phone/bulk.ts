// Mutation.enableSmsSignInForUsers and Mutation.disableSmsSignInForUsers: the single mutation for each target, through
// the same checks, verdicts and reconciliation, with a client that sends their writes in batches.

import { createHash } from 'node:crypto';
import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../context.ts';
import { badUserInput } from '../../errors/mask.ts';
import type { ErrorCode, MutationResolvers, Resolver, SmsSignInTarget } from '../../generated/graphql.ts';
import { phoneMethodIds } from './phone-method.ts';
import { disableSmsSignIn, enableSmsSignIn } from './sms-sign-in.ts';
import { resolveTarget } from './write-target.ts';

interface TargetArguments {
  readonly userId: string;
  readonly methodId: string;
  readonly idempotencyKey?: string;
}

type Decide<Result> = (target: TargetArguments, context: GatewayContext) => Promise<Result>;

interface KeyUse {
  readonly action: string;
  readonly key: string | null;
}

const begunAtOnce = 100;

export const enableSmsSignInForUsers: NonNullable<MutationResolvers['enableSmsSignInForUsers']> = (
  _root,
  { targets, idempotencyKey },
  context,
  info,
) => forEach(named(targets), context, single(enableSmsSignIn, info), keyUse('enableSmsSignInForUsers', idempotencyKey));

export const disableSmsSignInForUsers: NonNullable<MutationResolvers['disableSmsSignInForUsers']> = (
  _root,
  { targets, idempotencyKey },
  context,
  info,
) =>
  forEach(named(targets), context, single(disableSmsSignIn, info), keyUse('disableSmsSignInForUsers', idempotencyKey));

function named(targets: readonly SmsSignInTarget[]): readonly TargetArguments[] {
  return targets.map(({ userId, methodId }) => ({ userId, methodId: methodId ?? phoneMethodIds.MOBILE }));
}

function single<Result>(
  resolver: Resolver<Promise<Result> | Result, Record<PropertyKey, never>, GatewayContext, TargetArguments>,
  info: GraphQLResolveInfo,
): Decide<NonNullable<Result>> {
  const resolve = typeof resolver === 'function' ? resolver : resolver.resolve;
  // A root field may be null for clients; its resolver always has a result.
  return async (target, context) => (await resolve({}, target, context, info)) as NonNullable<Result>;
}

async function forEach<Result extends { readonly __typename: string } | { readonly code: ErrorCode }>(
  targets: readonly TargetArguments[],
  context: GatewayContext,
  decide: Decide<Result>,
  { action, key }: KeyUse,
) {
  const phones = await Promise.all(targets.map((target) => phoneOf(target, context)));
  const distinct = new Map(phones.map((phone, index) => [phone, targets[index] as TargetArguments]));
  if (key !== null) claim(context, key, [action, ...[...distinct.keys()].sort()]);
  const { graph, finished } = context.graph.inBatches(distinct.size);
  const batching = { ...context, graph };
  const decided = new Map<string, Promise<Result>>();
  for (const [phone, target] of distinct) {
    const own = key === null ? target : { ...target, idempotencyKey: keyFor(key, phone) };
    const deciding = decide(own, batching).finally(finished);
    // Bugs are met below, when all have begun.
    deciding.catch(() => {});
    decided.set(phone, deciding);
    // The first posts leave while the others are prepared.
    if (decided.size % begunAtOnce === 0) await turnOfEventLoop();
  }
  const results = await Promise.all(phones.map((phone) => decided.get(phone) as Promise<Result>));
  return { results, counts: countsOf(results) };
}

function keyUse(action: string, key: string | null | undefined): KeyUse {
  return { action, key: key ?? null };
}

function claim(context: GatewayContext, key: string, what: readonly string[]): void {
  const verdict = context.claimKey(context, key, what);
  if (verdict === 'malformed') throw badUserInput('idempotencyKey', '`idempotencyKey` must be 1 to 128 characters.');
  if (verdict === 'reused') throw badUserInput('idempotencyKey', '`idempotencyKey` was used for something else.');
}

/** Each phone's own key: what is repeated for one does not depend on the others. */
function keyFor(key: string, phone: string): string {
  return createHash('sha256')
    .update(JSON.stringify([key, phone]))
    .digest('hex');
}

/** Equal for targets that mean the same phone, however the person is named. */
async function phoneOf(target: TargetArguments, context: GatewayContext): Promise<string> {
  const resolved = await resolveTarget(context, target);
  return resolved.ok
    ? `${resolved.value.user.id} ${resolved.value.methodId}`
    : JSON.stringify([target.userId, target.methodId]);
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
