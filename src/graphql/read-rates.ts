// Rate limit of reads: counted before root fields are resolved, once for all root fields of an operation.

import type { GatewayContext } from '../context.ts';
import { rateLimited } from '../errors/gateway-members.ts';
import type { Counters } from '../policy/rates/counters.ts';
import type { RootFieldCheck } from './root-fields.ts';

export interface ReadRates {
  /** Counts people, not requests: `users` with a thousand ids counts a thousand. */
  readonly check: RootFieldCheck;
  /** Counts the context's operation again. Returns false if a rate limit is exceeded. */
  again(context: GatewayContext): Promise<boolean>;
}

export function createReadRates(counters: Counters): ReadRates {
  // The root fields of an operation are counted together, so that they resolve together and their reads share batches.
  const begin = (context: GatewayContext) => {
    const { readCount } = context;
    const spend = (): Promise<number | null> => {
      readCount.open = null;
      readCount.people += open.people;
      return counters.spend('reads', context.caller.principal, open.people);
    };
    const open = { people: 0, waitSeconds: Promise.resolve().then(spend) };
    readCount.open = open;
    return open;
  };
  return {
    async check({ operation, targets, isRepeated }, context) {
      if (operation === 'mutation' || isRepeated) return null;
      const open = context.readCount.open ?? begin(context);
      open.people += targets;
      const waitSeconds = await open.waitSeconds;
      return waitSeconds === null ? null : rateLimited(waitSeconds);
    },
    async again(context) {
      return (await counters.spend('reads', context.caller.principal, context.readCount.people || 1)) === null;
    },
  };
}
