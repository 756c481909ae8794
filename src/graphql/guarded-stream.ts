// The root field of a subscription: its stream is counted, its caller and rights are checked again at each tick, and it
// ends when the process drains. A refusal is the last event.

import type { GraphQLField } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { rateLimited, withoutToken } from '../errors/gateway-members.ts';

/** What the resolver of a subscription yields; null: nothing to tell. The id is equal for equal values. */
export type Tick<Value> = { readonly id: string | null; readonly value: Value } | null;

type Judge = (
  args: Record<string, unknown>,
  context: GatewayContext,
  isRepeated?: boolean,
) => Promise<{ readonly refused: unknown } | null>;

const retrySeconds = 5;

/** Replaces the field's resolvers. */
export function guardStream(field: GraphQLField<unknown, GatewayContext>, judge: Judge): void {
  const { subscribe } = field;
  field.resolve = (tick) => (tick as NonNullable<Tick<unknown>>).value;
  field.subscribe = (source, args: Record<string, unknown>, context, info) =>
    guarded(context, judge.bind(null, args, context), async () => {
      const ticks: unknown = await subscribe?.(source, args, context, info);
      return ticks as AsyncIterable<Tick<unknown>>;
    });
}

async function* guarded(
  context: GatewayContext,
  judge: (isRepeated?: boolean) => ReturnType<Judge>,
  open: () => Promise<AsyncIterable<Tick<unknown>>>,
): AsyncGenerator<Tick<unknown>, void> {
  const refusal = await judge();
  if (refusal !== null) return yield last(refusal.refused);
  const leave = context.streams.enter(context.caller.principal);
  if (leave === null) return yield last(rateLimited(retrySeconds));
  try {
    for await (const tick of await open()) {
      if (!(await context.isStillVerified())) return yield last(withoutToken('sign_in_required'));
      const later = await judge(true);
      if (later !== null) return yield last(later.refused);
      yield tick;
    }
  } finally {
    leave();
  }
}

const last = (value: unknown): Tick<unknown> => ({ id: null, value });
