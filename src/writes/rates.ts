// The middleware that counts writes: by caller, by target, and by what a chosen number may tell. A caller is a person or
// an application through one client application.

import { rateLimited } from '../errors/gateway-members.ts';
import { principalKey } from '../policy/principal-key.ts';
import type { Counters } from '../policy/rates/counters.ts';
import { logRefusal } from '../policy/refusal-log.ts';
import type { AdmissionCheck, WriteContext, WriteMiddleware } from './write.ts';

/** Counts the write and the lookup it needs, before anything is asked of Graph. */
export function countWrites(counters: Counters): AdmissionCheck {
  return async ({ action, needsLookup }, context) => {
    const caller = principalKey(context);
    const waitSeconds =
      (await counters.spend('writes', caller)) ?? (needsLookup ? await counters.spend('reads', caller) : null);
    return waitSeconds === null ? null : refused(action, context, waitSeconds);
  };
}

export function targetRates(counters: Counters): WriteMiddleware {
  return async (write, context, next) => {
    const caller = principalKey(context);
    const pair = `${caller} ${write.target.id}`;
    const waitSeconds = (await spendTarget(counters, caller, pair)) ?? (await counters.spend('target', pair));
    return waitSeconds === null ? next() : refused(write.action, context, waitSeconds);
  };
}

/**
 * A caller that can try numbers learns in this way whether somebody signs in with them. What is stored already was not
 * the caller's choice.
 */
export function numberInUseRates(counters: Counters): WriteMiddleware {
  return async (write, context, next) => {
    if (write.choosesNumber !== true) return next();
    const caller = principalKey(context);
    const waitSeconds = await counters.exhausted('notUnique', caller);
    if (waitSeconds !== null) return refused(write.action, context, waitSeconds);
    const result = await next();
    if (write.progress.isNumberInUse === true || revealsNumberInUse(result)) await counters.spend('notUnique', caller);
    return result;
  };
}

/** The caller was shown that a number of its choice is in use. */
export type CountNumberInUse = (context: Pick<WriteContext, 'caller'>) => Promise<void>;

export function countNumberInUse(counters: Counters): CountNumberInUse {
  return async (context) => void (await counters.spend('notUnique', principalKey(context)));
}

function refused(action: string, context: WriteContext, waitSeconds: number) {
  logRefusal(context, action, 'RATE_LIMITED');
  return rateLimited(waitSeconds);
}

// A person written to before within the hour is not another one.
async function spendTarget(counters: Counters, caller: string, pair: string): Promise<number | null> {
  if (await counters.has('seen', pair)) return null;
  const waitSeconds = await counters.spend('targets', caller);
  if (waitSeconds === null) await counters.spend('seen', pair);
  return waitSeconds;
}

function revealsNumberInUse(result: { readonly __typename: string; readonly smsSignInWarning?: unknown }): boolean {
  return result.__typename === 'PhoneNumberNotUniqueError' || result.smsSignInWarning === 'PHONE_NUMBER_NOT_UNIQUE';
}
