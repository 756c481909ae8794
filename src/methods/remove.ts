// The delete mutation of every slice: DELETE, then a read of the methods if Graph's response is ambiguous.

import type { GatewayContext } from '../context.ts';
import { classify, type Rule, tellsNothing } from '../errors/rules.ts';
import type { Fault } from '../graph/fault.ts';
import { runWrite } from '../writes/run-write.ts';
import type { WriteResult } from '../writes/write.ts';
import { toGlobalId } from './global-id.ts';
import type { Method, MethodList, MethodObject } from './method.ts';
import { methodNotFound } from './refusals.ts';
import { type ReplayedRefusals, replayFrom } from './replay.ts';
import { isEmpty, type MethodJudge, probeOf, sendMethodWrite } from './send-write.ts';
import { admitTarget, generalError, type KeyedArguments, readBack, type WriteTarget } from './target.ts';

export interface Removal<M> {
  /** The meaning of Graph's refusals for this kind of method. */
  readonly rules?: readonly Rule<(requestId: string | null) => WriteResult>[];
  /** Explains a refusal without a meaningful message from the methods that the person has. */
  readonly explain?: (methods: MethodList<M>, target: WriteTarget, fault: Fault) => WriteResult | null;
  readonly notFound?: (requestId: string | null) => WriteResult;
  /** The members that only this slice has, for a repeated idempotency key. */
  readonly replayedRefusals?: ReplayedRefusals;
}

export const judgeRemoved: MethodJudge<unknown> = (method) => (method === null ? 'applied' : 'notApplied');

export function removeMethod<M extends MethodObject>(method: Method<M>, removal: Removal<M>) {
  const action = `delete${method.typename}`;
  const access = method.access.remove;
  return async (_root: unknown, args: KeyedArguments, context: GatewayContext): Promise<WriteResult> => {
    const admitted = await admitTarget(context, method, action, args);
    if (!admitted.ok) return admitted.error;
    const target = admitted.value;
    const { user, methodId } = target;
    const request = { method: 'DELETE', path: method.paths.one(user.id, methodId) } as const;
    const probe = probeOf(method, target, judgeRemoved);
    const { idempotencyKey } = args;
    const deletedId = toGlobalId(method.typename, { user: user.id, methodId });
    const success = (reconciled: boolean) =>
      ({ __typename: `Delete${method.typename}Success`, user, deletedId, reconciled }) as const;
    const replay = replayFrom({
      resource: method.collection,
      target,
      access,
      success: ({ reconciled }) => success(reconciled === true),
      refusals: removal.replayedRefusals ?? {},
    });
    const described = { action, target: user, resource: method.collection, methodId, idempotencyKey, probe, replay };
    return runWrite<WriteResult>(context, described, async (write) => {
      const always = { accepts: isEmpty, mayRepeat: isOlderThan(Date.now()), access, judge: judgeRemoved } as const;
      const sent = await sendMethodWrite(context, write, method, { ...always, target, request });
      if (sent.is === 'undecided') return sent.error;
      if (sent.is === 'applied') return success(sent.reconciled);
      // The first attempt may well have removed it.
      if (sent.isSecond && sent.fault.status === 404) return success(true);
      return refused(context, method, removal, target, sent.fault);
    });
  };
}

// The maximum difference between Microsoft's clock and this machine's.
const maxClockDifferenceMs = 5 * 60_000;

/**
 * Whether the method existed before the first attempt: a second attempt must not remove a method that was added since.
 * Graph does not always report when a method was created.
 */
function isOlderThan(startedAt: number): (shown: MethodObject | null) => boolean {
  return (shown) => Date.parse(shown?.createdDateTime ?? '') < startedAt - maxClockDifferenceMs;
}

async function refused<M extends MethodObject>(
  context: GatewayContext,
  method: Method<M>,
  { rules = [], explain, notFound = methodNotFound }: Removal<M>,
  target: WriteTarget,
  fault: Fault,
): Promise<WriteResult> {
  const access = method.access.remove;
  const member = classify(rules, fault);
  if (member !== null) return member(fault.requestId);
  if (!tellsNothing(fault)) return generalError(context, target.user, access, fault);
  const back = await readBack(context, method, target, access, fault);
  if (!back.ok) return back.error;
  if (back.found === null) return notFound(fault.requestId);
  return explain?.(back.methods, target, fault) ?? generalError(context, target.user, access, fault);
}
