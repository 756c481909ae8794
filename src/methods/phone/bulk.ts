// `Mutation.enableSmsSignInForUsers` and `Mutation.disableSmsSignInForUsers`: the single mutation for each target, with
// the same rules and reconciliation, through a client that sends the writes in batches.

import { createHash } from 'node:crypto';
import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import type { GatewayContext } from '../../context.ts';
import { auditUnavailable, rateLimited } from '../../errors/gateway-members.ts';
import { asGraphQLError, badUserInput } from '../../errors/graphql-error.ts';
import { invalidInput } from '../../errors/members.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { ErrorCode, SmsSignInTarget } from '../../generated/schema.ts';
import type { UserArgumentError } from '../../users/user-argument.ts';
import { parsePhoneId, phoneMethodIds } from './phone-method.ts';
import { disable, enable } from './sms-sign-in.ts';
import { admitTarget, type Resolved, type WriteTarget } from './write-target.ts';

interface NamedTarget {
  readonly userId: string;
  readonly methodId: string;
  readonly idempotencyKey?: string | null;
}

interface KeyedTarget extends WriteTarget {
  /** The target's own key. */
  readonly ownKey: string | null;
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
  const asked = targets.map(({ methodId, ...target }) => ({ ...target, methodId: methodId ?? phoneMethodIds.MOBILE }));
  const names = asked.map((target) => nameOf(target, context));
  const admissions = new Map<string, Promise<Resolved<WriteTarget>>>();
  for (const [index, name] of names.entries()) {
    if (!admissions.has(name)) admissions.set(name, admitTarget(context, each, asked[index] as NamedTarget));
  }
  const admitted = await Promise.all(names.map((name) => admissions.get(name) as Promise<Resolved<WriteTarget>>));
  const distinct = new Map<string, KeyedTarget>();
  for (const [index, one] of admitted.entries()) {
    const phone = one.ok ? phoneOf(one.value) : null;
    if (!one.ok || phone === null) continue;
    const ownKey = distinct.get(phone)?.ownKey ?? asked[index]?.idempotencyKey ?? null;
    distinct.set(phone, { ...one.value, ownKey });
  }
  // Keyed by the arguments, not by the people found: a lookup that fails once must not make the repeat a different
  // request.
  if (key !== null && distinct.size > 0) await claim(context, key, [action, ...[...admissions.keys()].sort()]);
  const decided = await decideEach(distinct, key, context, decide);
  const results = await Promise.allSettled(
    admitted.map((one, index): UserArgumentError | Promise<Result> => {
      if (!one.ok) return one.error;
      const phone = phoneOf(one.value);
      const ownKey = asked[index]?.idempotencyKey ?? null;
      const contradicts = ownKey !== null && ownKey !== distinct.get(phone)?.ownKey;
      return contradicts
        ? invalidInput('idempotencyKey', 'CONTRADICTING_IDEMPOTENCY_KEY')
        : (decided.get(phone) as Promise<Result>);
    }),
  );
  const outcomes = results.map((settled, index) => {
    if (settled.status === 'rejected') return bugOf(settled.reason);
    const { userId, methodId } = asked[index] as NamedTarget;
    return { userId, methodId, result: settled.value };
  });
  const known = results.flatMap((settled) => (settled.status === 'fulfilled' ? [settled.value] : []));
  return { outcomes, counts: countsOf(known, results.length - known.length) };
}

async function decideEach<Result>(
  distinct: ReadonlyMap<string, KeyedTarget>,
  key: string | null,
  context: GatewayContext,
  decide: Bulk<Result>['decide'],
): Promise<ReadonlyMap<string, Promise<Result>>> {
  const { graph, finished } = context.graph.inBatches(distinct.size);
  const batching = { ...context, graph };
  const decided = new Map<string, Promise<Result>>();
  for (const [phone, target] of distinct) {
    const itsKey = target.ownKey ?? (key === null ? null : keyFor(key, phone));
    const deciding = decide(batching, target, itsKey).finally(finished);
    // Bugs reach the caller once all writes have started.
    deciding.catch(() => {});
    decided.set(phone, deciding);
    // The first batch requests are sent while further writes are prepared.
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

/** In a list GraphQL turns it into null and an entry in `errors`. A rejected promise might never be awaited. */
function bugOf(reason: unknown): never {
  return (reason instanceof Error ? reason : new Error('A bug that is no error.')) as never;
}

/** A key for each phone, so that repeating the mutation for one phone does not depend on the others. */
function keyFor(key: string, phone: string): string {
  return createHash('sha256')
    .update(JSON.stringify([key, phone]))
    .digest('hex');
}

/** Equal for targets that Graph and the idempotency key do not distinguish. */
function nameOf({ userId, methodId, idempotencyKey }: NamedTarget, { directory }: GatewayContext): string {
  const parsed = directory.parse(userId);
  const person = parsed.kind === 'object-id' ? parsed.id : parsed.kind === 'name' ? parsed.name : userId;
  return JSON.stringify([person, parsePhoneId(methodId) ?? methodId, idempotencyKey ?? null]);
}

/** Equal for targets that mean the same phone, however the person is named. */
function phoneOf({ user, methodId }: WriteTarget): string {
  return `${user.id} ${methodId}`;
}

/** `unknown`: the number of further targets without any result. */
function countsOf(results: readonly object[], unknown: number) {
  const errors = new Map<ErrorCode, number>();
  for (const result of results) {
    if ('code' in result) errors.set(result.code as ErrorCode, (errors.get(result.code as ErrorCode) ?? 0) + 1);
  }
  const failures = [...errors.values()].reduce((sum, count) => sum + count, 0);
  const lost = results.filter((result) => isOpen(result)).length;
  return {
    succeeded: results.length - failures,
    failed: failures - lost,
    undecided: lost + unknown,
    errors: [...errors].sort(([one], [other]) => (one < other ? -1 : 1)).map(([code, count]) => ({ code, count })),
  };
}

/** Whether the write may still be applied. */
function isOpen(result: object): boolean {
  return 'operationId' in result || ('openOperationId' in result && result.openOperationId !== null);
}
