// A mutation of many targets: the single one for each of them, through the same rules, verdicts and reconciliation, with a
// client that sends their writes in batches.

import { createHash } from 'node:crypto';
import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import type { GatewayContext } from '../context.ts';
import { auditUnavailable, rateLimited } from '../errors/gateway-members.ts';
import { asGraphQLError, badUserInput } from '../errors/graphql-error.ts';
import { invalidInput } from '../errors/members.ts';
import type { ErrorCode } from '../generated/schema.ts';
import type { UserArgumentError } from '../users/user-argument.ts';
import type { Resolved } from './target.ts';

export interface BulkTarget {
  readonly userId: string;
  readonly idempotencyKey?: string | null | undefined;
}

export interface Bulk<Target extends BulkTarget, Named, Result> {
  /** The bulk mutation's name. */
  readonly action: string;
  /** What all targets have in common, as the key's other uses must repeat it. */
  readonly details?: readonly string[];
  /** What a target names beside the person; equal where it is spelt alike as far as Graph is concerned. */
  readonly spelling: (target: Target) => unknown;
  readonly admit: (target: Target) => Promise<Resolved<Named>>;
  /** Equal for targets that mean the same, however the person is named. */
  readonly subject: (named: Named) => string;
  readonly decide: (context: GatewayContext, named: Named, key: string | null) => Promise<Result>;
  /** What a target gets that repeats an earlier one, out of its result; the same unless given. */
  readonly repeated?: (result: Result) => Result;
}

interface Keyed<Named> {
  readonly named: Named;
  /** The target's own key. */
  readonly ownKey: string | null;
}

const begunTogether = 100;

export async function forEachTarget<Target extends BulkTarget, Named, Result extends object>(
  context: GatewayContext,
  asked: readonly Target[],
  key: string | null,
  bulk: Bulk<Target, Named, Result>,
) {
  const names = asked.map((target) => nameOf(context, target, bulk.spelling(target)));
  const admissions = new Map<string, Promise<Resolved<Named>>>();
  for (const [index, name] of names.entries()) {
    if (!admissions.has(name)) admissions.set(name, bulk.admit(asked[index] as Target));
  }
  const admitted = await Promise.all(names.map((name) => admissions.get(name) as Promise<Resolved<Named>>));
  const distinct = new Map<string, Keyed<Named>>();
  for (const [index, one] of admitted.entries()) {
    if (!one.ok) continue;
    const subject = bulk.subject(one.value);
    const ownKey = distinct.get(subject)?.ownKey ?? asked[index]?.idempotencyKey ?? null;
    distinct.set(subject, { named: one.value, ownKey });
  }
  const { action, details = [] } = bulk;
  // By what was asked, not by what was found: a lookup that fails once must not make the repeat another request.
  const what = [action, ...details, ...[...admissions.keys()].sort()];
  const isFollowed = key !== null && distinct.size > 0;
  if (isFollowed) await claim(context, key, what);
  const run = isFollowed ? await context.beginBulk(context, key, distinct.size) : null;
  const decided = await decideEach(context, distinct, key, bulk);
  const results = await Promise.allSettled(resultsOf(asked, admitted, { bulk, distinct, decided }));
  await run?.end();
  return payloadOf(asked, results);
}

interface Decided<Target extends BulkTarget, Named, Result> {
  readonly bulk: Bulk<Target, Named, Result>;
  readonly distinct: ReadonlyMap<string, Keyed<Named>>;
  readonly decided: ReadonlyMap<string, Promise<Result>>;
}

function resultsOf<Target extends BulkTarget, Named, Result>(
  asked: readonly Target[],
  admitted: readonly Resolved<Named>[],
  { bulk: { subject, repeated }, distinct, decided }: Decided<Target, Named, Result>,
) {
  const met = new Set<string>();
  return admitted.map(async (one, index): Promise<UserArgumentError | Result> => {
    if (!one.ok) return one.error;
    const its = subject(one.value);
    const ownKey = asked[index]?.idempotencyKey ?? null;
    const contradicts = ownKey !== null && ownKey !== distinct.get(its)?.ownKey;
    if (contradicts) return invalidInput('idempotencyKey', 'CONTRADICTING_IDEMPOTENCY_KEY');
    const isRepeated = met.has(its);
    met.add(its);
    const result = await (decided.get(its) as Promise<Result>);
    return isRepeated && repeated !== undefined ? repeated(result) : result;
  });
}

function payloadOf<Target extends BulkTarget, Result extends object>(
  asked: readonly Target[],
  results: readonly PromiseSettledResult<Result>[],
) {
  const outcomes = results.map((settled, index) => {
    if (settled.status === 'rejected') return bugOf(settled.reason);
    const { idempotencyKey: _, ...target } = asked[index] as Target;
    return { ...target, result: settled.value };
  });
  const known = results.flatMap((settled) => (settled.status === 'fulfilled' ? [settled.value] : []));
  return { outcomes, counts: countsOf(known, results.length - known.length) };
}

async function decideEach<Target extends BulkTarget, Named, Result>(
  context: GatewayContext,
  distinct: ReadonlyMap<string, Keyed<Named>>,
  key: string | null,
  { decide }: Bulk<Target, Named, Result>,
): Promise<ReadonlyMap<string, Promise<Result>>> {
  const { graph, finished } = context.graph.inBatches(distinct.size);
  const batching = { ...context, graph, ...(key === null ? {} : { bulkKey: key }) };
  const decided = new Map<string, Promise<Result>>();
  for (const [subject, { named, ownKey }] of distinct) {
    const itsKey = ownKey ?? (key === null ? null : keyFor(key, subject));
    const deciding = decide(batching, named, itsKey).finally(finished);
    // Bugs are met by the caller, when all have begun.
    deciding.catch(() => {});
    decided.set(subject, deciding);
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

/** In a list GraphQL makes null of it and an entry in `errors`. A rejected promise might never be awaited. */
function bugOf(reason: unknown): never {
  return (reason instanceof Error ? reason : new Error('A bug that is no error.')) as never;
}

/** Each target's own key: what is repeated for one does not depend on the others. */
function keyFor(key: string, subject: string): string {
  return createHash('sha256')
    .update(JSON.stringify([key, subject]))
    .digest('hex');
}

/** Equal for targets that are spelt alike as far as Graph and the key are concerned. */
function nameOf({ directory }: GatewayContext, { userId, idempotencyKey }: BulkTarget, spelling: unknown): string {
  const parsed = directory.parse(userId);
  const person = parsed.kind === 'object-id' ? parsed.id : parsed.kind === 'name' ? parsed.name : userId;
  return JSON.stringify([person, spelling, idempotencyKey ?? null]);
}

/** `unknown`: how many more targets there are of which nothing is known. */
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

/** Whether the write may have been applied. */
function isOpen(result: object): boolean {
  return 'operationId' in result || ('openOperationId' in result && result.openOperationId !== null);
}
