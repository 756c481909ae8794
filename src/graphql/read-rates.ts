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

/** What one operation was counted for. */
interface Count {
  /** In total. */
  people: number;
  /** Of root fields that are counted together with those that are resolved in the same turn; null: none. */
  open: { people: number; readonly waitSeconds: Promise<number | null> } | null;
}

export function createReadRates(counters: Counters): ReadRates {
  const counts = new WeakMap<GatewayContext, Count>();
  const countOf = (context: GatewayContext): Count => {
    const known = counts.get(context);
    if (known !== undefined) return known;
    const count: Count = { people: 0, open: null };
    counts.set(context, count);
    return count;
  };
  // The root fields of an operation are counted together, so that they resolve together and their reads share batches.
  const begin = (context: GatewayContext, count: Count) => {
    const spend = (): Promise<number | null> => {
      count.open = null;
      count.people += open.people;
      return counters.spend('reads', principalKey(context), open.people);
    };
    const open = { people: 0, waitSeconds: Promise.resolve().then(spend) };
    count.open = open;
    return open;
  };
  return {
    async check({ operation, targets, isRepeated }, context) {
      if (operation === 'mutation' || isRepeated) return null;
      const count = countOf(context);
      const open = count.open ?? begin(context, count);
      open.people += targets;
      const waitSeconds = await open.waitSeconds;
      return waitSeconds === null ? null : rateLimited(waitSeconds);
    },
    async again(context) {
      return (await counters.spend('reads', principalKey(context), counts.get(context)?.people || 1)) === null;
    },
  };
}
