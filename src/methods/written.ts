// The method in the result of a mutation: read only if selected, and never shown in its state before the write.

import type { GatewayContext } from '../context.ts';
import { pollUntil } from '../writes/read-back.ts';
import { findMethod, type Method, type MethodList, type MethodObject } from './method.ts';
import type { WrittenMethod } from './objects.ts';

/**
 * `doubted`: the fields that may be shown of a method that could be the one written, or another that looks the same.
 */
export function showWritten<M extends MethodObject>(method: Method<M>, doubted: (found: M) => M) {
  return async (written: WrittenMethod<M>, _args: unknown, context: GatewayContext): Promise<M | null> => {
    const { user, methodId, judge, answered } = written;
    const asProven = (found: M | null): M | null => {
      const judgement = judge(found);
      if (found === null || judgement === 'notApplied') return null;
      return judgement === 'applied' ? found : doubted(found);
    };
    if (answered) return asProven(answered);
    const first = await method.readOne(context.graph, user, methodId);
    if (first.ok && judge(first.value) !== 'notApplied') return asProven(first.value);
    // For a while, reads may show the state before the write: null is returned instead.
    const shows = (methods: MethodList<M>) => judge(findMethod(methods, methodId)) !== 'notApplied';
    const later = await pollUntil(() => method.readAgain(context.graph, user), shows, context.pollSchedule);
    return later?.ok ? asProven(findMethod(later.value, methodId)) : null;
  };
}
