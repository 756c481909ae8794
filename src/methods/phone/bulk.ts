// Mutation.enableSmsSignInForUsers and Mutation.disableSmsSignInForUsers: the single mutation for each target, through
// the same checks, verdicts and reconciliation, with a client that sends their writes in batches.

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
}

type Decide<Result> = (target: TargetArguments, context: GatewayContext) => Promise<Result>;

const mostTargets = 1_000;

export const enableSmsSignInForUsers: NonNullable<MutationResolvers['enableSmsSignInForUsers']> = (
  _root,
  { targets },
  context,
  info,
) => forEach(named(targets), context, single(enableSmsSignIn, info));

export const disableSmsSignInForUsers: NonNullable<MutationResolvers['disableSmsSignInForUsers']> = (
  _root,
  { targets },
  context,
  info,
) => forEach(named(targets), context, single(disableSmsSignIn, info));

function named(targets: readonly SmsSignInTarget[]): readonly TargetArguments[] {
  return targets.map(({ userId, methodId = phoneMethodIds.MOBILE }) => ({ userId, methodId }));
}

function single<Result>(
  resolver: Resolver<Promise<Result> | Result, Record<PropertyKey, never>, GatewayContext, TargetArguments>,
  info: GraphQLResolveInfo,
): Decide<Result> {
  const resolve = typeof resolver === 'function' ? resolver : resolver.resolve;
  return async (target, context) => await resolve({}, target, context, info);
}

async function forEach<Result extends { readonly __typename: string } | { readonly code: ErrorCode }>(
  targets: readonly TargetArguments[],
  context: GatewayContext,
  decide: Decide<Result>,
) {
  if (targets.length > mostTargets)
    throw badUserInput('targets', `\`targets\` may hold at most ${mostTargets} phones.`);
  const keys = await Promise.all(targets.map((target) => keyOf(target, context)));
  const distinct = new Map(keys.map((key, index) => [key, targets[index] as TargetArguments]));
  const { graph, finished } = context.graph.inBatches(distinct.size);
  const batching = { ...context, graph };
  const decided = new Map(
    [...distinct].map(([key, target]) => [key, decide(target, batching).finally(finished)] as const),
  );
  const results = await Promise.all(keys.map((key) => decided.get(key) as Promise<Result>));
  return { results, counts: countsOf(results) };
}

/** Equal for targets that mean the same phone, however the person is named. */
async function keyOf(target: TargetArguments, context: GatewayContext): Promise<string> {
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
