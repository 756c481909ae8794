// `Subscription.bulkProgress`: the caller's own bulk mutation, by its key.

import type { GatewayContext } from '../context.ts';
import { invalidInput } from '../errors/members.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { keyViolations } from '../writes/idempotency.ts';
import type { Tick } from './guarded-stream.ts';

async function* bulkProgress(idempotencyKey: string, context: GatewayContext): AsyncGenerator<Tick<unknown>, void> {
  if (keyViolations(idempotencyKey).length > 0)
    return yield { id: null, value: invalidInput('idempotencyKey', 'MALFORMED_IDEMPOTENCY_KEY') };
  const ends = AbortSignal.any([context.deadline.signal, context.streams.draining]);
  for await (const seen of context.followBulk(context.caller, idempotencyKey, ends))
    yield seen === null ? null : { id: seen.id, value: { __typename: 'BulkProgress', ...seen.view } };
}

export const bulkProgressResolvers = {
  Subscription: {
    bulkProgress: {
      subscribe: (_root, { idempotencyKey }, context) => bulkProgress(idempotencyKey, context) as AsyncIterable<never>,
    },
  },
} satisfies Resolvers;
