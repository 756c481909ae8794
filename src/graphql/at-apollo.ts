// Whose request Apollo Server has in hand, for those of its hooks that are not given the context.

import { AsyncLocalStorage } from 'node:async_hooks';
import type { GatewayContext } from '../context.ts';

const requests = new AsyncLocalStorage<GatewayContext>();

export function atApollo<Result>(context: GatewayContext, serve: () => Result): Result {
  return requests.run(context, serve);
}

/** Null where no request is served. */
export function contextAtApollo(): GatewayContext | null {
  return requests.getStore() ?? null;
}
