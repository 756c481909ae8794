// Rate limit of reads: counted before root fields are resolved, once for all root fields of an operation.

import type { GatewayContext } from '../context.ts';
import { rateLimited } from '../errors/gateway-members.ts';
import { principalKey } from '../policy/principal-key.ts';
import type { Counters } from '../policy/rates/counters.ts';
import type { RootFieldCheck } from './root-fields.ts';

export interface ReadRates {
  /** Counts people, not requests: `users` with a thousand ids counts a thousand. */
  readonly check: RootFieldCheck;
  /** Counts the context's operation again. Returns false if a rate limit is exceeded. */
  again(context: GatewayContext): Promise<boolean>;
}

interface Count {
  people: number;
  readonly waitSeconds: Promise<number | null>;
}

export function createReadRates(counters: Counters): ReadRates {
  // The root fields of an operation are counted together, so that they resolve together and their reads share batches.
  const open = new WeakMap<GatewayContext, Count>();
  const counted = new WeakMap<GatewayContext, number>();
  const begin = (context: GatewayContext) => {
    const spend = (): Promise<number | null> => {
      open.delete(context);
      counted.set(context, (counted.get(context) ?? 0) + count.people);
      return counters.spend('reads', principalKey(context), count.people);
    };
    const count: Count = { people: 0, waitSeconds: Promise.resolve().then(spend) };
    open.set(context, count);
    return count;
  };
  return {
    async check({ operation, targets, isRepeated }, context) {
      if (operation === 'mutation' || isRepeated) return null;
      const count = open.get(context) ?? begin(context);
      count.people += targets;
      const waitSeconds = await count.waitSeconds;
      return waitSeconds === null ? null : rateLimited(waitSeconds);
    },
    async again(context) {
      return (await counters.spend('reads', principalKey(context), counted.get(context) ?? 1)) === null;
    },
  };
}
