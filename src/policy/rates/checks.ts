// Where counting takes place: reads before their root fields are resolved, writes as rules of their pipeline. A caller is a person or an
// application through one client application.

import type { GatewayContext } from '../../context.ts';
import { rateLimited } from '../../errors/gateway-members.ts';
import type { RootFieldCheck } from '../../graphql/root-fields.ts';
import { ownerOf } from '../../writes/operations.ts';
import type { AdmissionCheck, WriteStep } from '../../writes/perform.ts';
import { logRefusal } from '../refusal-log.ts';
import type { Counters } from './counters.ts';

export interface ReadRates {
  /** Counts people, not requests: `users` with a thousand ids is a thousand. */
  readonly check: RootFieldCheck;
  /** Counts once more what the operation of the context was counted for. False: too much. */
  again(context: GatewayContext): Promise<boolean>;
}

interface Count {
  people: number;
  readonly waitSeconds: Promise<number | null>;
}

export function createReadRates(counters: Counters): ReadRates {
  // The root fields of an operation are counted at once, so that they go on at once and their reads share batches.
  const open = new WeakMap<GatewayContext, Count>();
  const counted = new WeakMap<GatewayContext, number>();
  const begin = (context: GatewayContext) => {
    const spend = (): Promise<number | null> => {
      open.delete(context);
      counted.set(context, (counted.get(context) ?? 0) + count.people);
      return counters.spend('reads', ownerOf(context), count.people);
    };
    const count: Count = { people: 0, waitSeconds: Promise.resolve().then(spend) };
    open.set(context, count);
    return count;
  };
  return {
    async check({ operation, targets }, context) {
      if (operation !== 'query') return null;
      const count = open.get(context) ?? begin(context);
      count.people += targets;
      const waitSeconds = await count.waitSeconds;
      return waitSeconds === null ? null : rateLimited(waitSeconds);
    },
    async again(context) {
      return (await counters.spend('reads', ownerOf(context), counted.get(context) ?? 1)) === null;
    },
  };
}

/** Counts the write and the lookup it needs, before anything is asked of Graph. */
export function countWrites(counters: Counters): AdmissionCheck {
  return async ({ action, needsLookup }, context) => {
    const caller = ownerOf(context);
    const waitSeconds =
      (await counters.spend('writes', caller)) ?? (needsLookup ? await counters.spend('reads', caller) : null);
    return waitSeconds === null ? null : refused(action, context, waitSeconds);
  };
}

export function targetRates(counters: Counters): WriteStep {
  return async (write, context, next) => {
    const caller = ownerOf(context);
    const pair = `${caller} ${write.target.id}`;
    const waitSeconds = (await spendTarget(counters, caller, pair)) ?? (await counters.spend('target', pair));
    return waitSeconds === null ? next() : refused(write.action, context, waitSeconds);
  };
}

/**
 * A caller that can try numbers learns in this way whether somebody signs in with them. What is stored already was not
 * the caller's choice.
 */
export function numberInUseRates(counters: Counters): WriteStep {
  return async (write, context, next) => {
    if (write.choosesNumber !== true) return next();
    const caller = ownerOf(context);
    const waitSeconds = await counters.exhausted('notUnique', caller);
    if (waitSeconds !== null) return refused(write.action, context, waitSeconds);
    const result = await next();
    if (tellsThatInUse(result)) await counters.spend('notUnique', caller);
    return result;
  };
}

function refused(action: string, context: GatewayContext, waitSeconds: number) {
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

function tellsThatInUse(result: { readonly __typename: string; readonly smsSignInWarning?: unknown }): boolean {
  return result.__typename === 'PhoneNumberNotUniqueError' || result.smsSignInWarning === 'PHONE_NUMBER_NOT_UNIQUE';
}
