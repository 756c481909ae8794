// `Mutation.resetAuthenticationMethods`: a dry run that plans, and a run that removes what the plan showed, one method
// after the other, by the kind-specific mutations.

import { hash } from 'node:crypto';
import type { GatewayContext } from '../../context.ts';
import { auditUnavailable, rateLimited } from '../../errors/gateway-members.ts';
import { invalidInput, violation } from '../../errors/members.ts';
import { conflictingChange, idempotencyKeyReused } from '../../errors/write-members.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { parseKeyId, type UserRef } from '../../graph/ids.ts';
import type { WriteResult } from '../../writes/write.ts';
import type { ReadAll } from '../all-methods.ts';
import type { DeleteById } from '../delete-any.ts';
import { fromGlobalId } from '../global-id.ts';
import type { MethodSlice, ResolvedMethod, TypedList } from '../method-slice.ts';
import { methodNotFound } from '../refusals.ts';
import { admitPerson } from '../target.ts';
import { openPlan, type PlannedMethod, planOf, type Remaining, sealPlan } from './plan.ts';

type Key = string | null | undefined;

interface Step {
  readonly id: string;
  readonly mark: string;
  /** Its current state; absent if it is gone. */
  readonly found: PlannedMethod | undefined;
}

interface Outcome {
  readonly id: string;
  readonly method: ResolvedMethod | null;
  readonly outcome: WriteResult;
}

const action = 'resetAuthenticationMethods';
const fullRetrySeconds = 3_600;

export function createReset(
  slices: readonly MethodSlice[],
  readAll: ReadAll,
  qrCodes: MethodSlice,
  deleteById: DeleteById,
): NonNullable<MutationResolvers['resetAuthenticationMethods']> {
  // biome-ignore lint/suspicious/noExplicitAny: its members are those of the slices, all of them in the unions
  return async (_root, { userId, keep, plan, dryRun, idempotencyKey }, context): Promise<any> => {
    const missing = !dryRun && plan == null ? [violation('plan', 'UNKNOWN_RESET_PLAN')] : [];
    const admitted = await admitPerson(context, action, { userId, idempotencyKey: idempotencyKey ?? null }, missing);
    if (!admitted.ok) return admitted.error;
    const { user } = admitted;
    const planned = dryRun ? null : openPlan(context, user, plan ?? '');
    if (!dryRun && planned === null) return invalidInput('plan', 'UNKNOWN_RESET_PLAN');
    const [methods, codes] = await Promise.all([readAll(user, context), readQrCodes(user, context)]);
    if (methods.__typename !== 'AuthenticationMethodList') return methods;
    const qrCodePinError = codes.ok ? null : codes.error;
    const { items, unreadable } = methods as unknown as { items: ResolvedMethod[]; unreadable: unknown[] };
    const kept = new Set(keep);
    const now = await planOf(slices, merged(items, codes.ok ? codes.items : []), kept, user, context);
    const shown = { __typename: 'AuthenticationMethodsReset', user, dryRun, unreadable, qrCodePinError } as const;
    const isRead = unreadable.length === 0 && codes.ok;
    if (planned === null) {
      const steps = now.steps.map(({ id, method }) => ({ id, method, outcome: null }));
      const complete = isRead && steps.length === 0 && isDone(now.remaining);
      return { ...shown, plan: sealPlan(context, user, now), complete, steps, remaining: now.remaining };
    }
    const refusal = await claim(context, idempotencyKey, [action, user.id, ...[...planned].flat()]);
    if (refusal !== null) return refusal;
    const steps = [...planned]
      .filter(([id]) => !kept.has(id))
      .map(([id, mark]): Step => ({ id, mark, found: now.steps.find((step) => step.id === id) }));
    const outcomes = await removeEach(context, user, steps, idempotencyKey);
    const added = now.steps
      .filter(({ id }) => !planned.has(id))
      .map(({ method }): Remaining => ({ method, reason: 'NOT_IN_PLAN', error: null }));
    const remaining = [...now.remaining, ...added];
    const complete = isRead && outcomes.every(isGone) && isDone(remaining);
    return { ...shown, plan: null, complete, steps: outcomes, remaining };
  };

  // Graph's list of all kinds does not show them.
  async function readQrCodes(user: UserRef, context: GatewayContext): Promise<TypedList> {
    return qrCodes.missingIn?.includes(context.cloud) ? { ok: true, items: [] } : qrCodes.typed(user, context);
  }

  async function removeEach(context: GatewayContext, user: UserRef, steps: readonly Step[], key: Key) {
    const outcomes: Outcome[] = [];
    for (const step of steps) outcomes.push(await removeOne(context, user, step, key, 1));
    // Graph may let the default method go once the others are gone.
    for (const [index, step] of steps.entries()) {
      const isProtected = outcomes[index]?.outcome.__typename === 'DefaultMethodProtectedError';
      if (isProtected && outcomes.some(isGone)) outcomes[index] = await removeOne(context, user, step, key, 2);
    }
    return outcomes;
  }

  async function removeOne(
    context: GatewayContext,
    user: UserRef,
    { id, mark, found }: Step,
    key: Key,
    attempt: number,
  ): Promise<Outcome> {
    const method = found?.method ?? null;
    if (found !== undefined && found.mark !== mark) return { id, method, outcome: conflict(user, id) };
    // Without a key nothing is known of an earlier removal.
    if (found === undefined && key == null) return { id, method, outcome: methodNotFound(null) };
    const ownKey = key == null ? null : hash('sha256', JSON.stringify([key, id, attempt]), 'base64url');
    return { id, method, outcome: await deleteById(id, ownKey, context) };
  }

  function conflict(user: UserRef, id: string): WriteResult {
    for (const { typename, collection } of slices) {
      const methodId = fromGlobalId(typename, parseKeyId, id)?.methodId;
      if (methodId !== undefined) return conflictingChange({ resource: collection, user, methodId });
    }
    return methodNotFound(null);
  }
}

/** Should the list of all kinds show a QR code, it does so as a method of an unknown kind. */
function merged(items: readonly ResolvedMethod[], codes: readonly ResolvedMethod[]): ResolvedMethod[] {
  const ids = new Set(codes.map(({ methodId }) => methodId as string));
  return [...items.filter(({ methodId }) => !ids.has(methodId)), ...codes];
}

const isGone = ({ outcome }: Outcome) => /Success$|MethodNotFoundError$/.test(outcome.__typename);

const isDone = (remaining: readonly Remaining[]) =>
  remaining.every(({ reason }) => reason === 'KEPT' || reason === 'NOT_REMOVABLE');

/** Null if the key may be used for this run. */
async function claim(context: GatewayContext, key: Key, what: readonly string[]): Promise<WriteResult | null> {
  const verdict = key == null ? 'free' : await context.claimKey(context, key, what);
  if (verdict === 'free') return null;
  if (verdict === 'malformed') return invalidInput('idempotencyKey', 'MALFORMED_IDEMPOTENCY_KEY');
  if (verdict === 'reused') return idempotencyKeyReused();
  return verdict === 'full' ? rateLimited(fullRetrySeconds) : auditUnavailable();
}
