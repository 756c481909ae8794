// Rate limits of writes: by caller, by target, and by phone numbers found to be in use. A caller is a person or an
// application through one client application.

import { rateLimited } from '../errors/gateway-members.ts';
import type { Counters } from '../policy/rates/counters.ts';
import { logRefusal } from '../policy/refusal-log.ts';
import type { AdmissionCheck, WriteContext, WriteMiddleware, WriteResult } from './write.ts';

/** Counts the write and the lookup that it needs, before any request to Graph. */
export function countWrites(counters: Counters): AdmissionCheck {
  return async ({ action, needsLookup }, context) => {
    const caller = context.caller.principal;
    const waitSeconds =
      (await counters.spend('writes', caller)) ?? (needsLookup ? await counters.spend('reads', caller) : null);
    return waitSeconds === null ? null : refused(action, context, waitSeconds);
  };
}

export function targetRates(counters: Counters): WriteMiddleware {
  return async (write, context, next) => {
    const caller = context.caller.principal;
    const pair = `${caller} ${write.target.id}`;
    const waitSeconds = (await spendTarget(counters, caller, pair)) ?? (await counters.spend('target', pair));
    return waitSeconds === null ? next() : refused(write.action, context, waitSeconds);
  };
}

/**
 * Limits enumeration: by trying numbers, a caller could learn which of them somebody signs in with. A number that was
 * already stored was not chosen by the caller. `reveals`: whether a result tells that a number is in use.
 */
export function numberInUseRates(counters: Counters, reveals: (result: WriteResult) => boolean): WriteMiddleware {
  return async (write, context, next) => {
    if (write.choosesNumber !== true) return next();
    const caller = context.caller.principal;
    const waitSeconds = await counters.exhausted('notUnique', caller);
    if (waitSeconds !== null) return refused(write.action, context, waitSeconds);
    const result = await next();
    if (write.progress.isNumberInUse === true || reveals(result)) await counters.spend('notUnique', caller);
    return result;
  };
}

/** Counts that the caller was shown that a number of its choice is in use. */
export type CountNumberInUse = (context: Pick<WriteContext, 'caller'>) => Promise<void>;

export function countNumberInUse(counters: Counters): CountNumberInUse {
  return async (context) => void (await counters.spend('notUnique', context.caller.principal));
}

function refused(action: string, context: WriteContext, waitSeconds: number) {
  logRefusal(context, action, 'RATE_LIMITED');
  return rateLimited(waitSeconds);
}

// The same caller and person within the hour count as one target.
async function spendTarget(counters: Counters, caller: string, pair: string): Promise<number | null> {
  if (await counters.has('seen', pair)) return null;
  const waitSeconds = await counters.spend('targets', caller);
  if (waitSeconds === null) await counters.spend('seen', pair);
  return waitSeconds;
}
