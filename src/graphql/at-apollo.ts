// The context of the request that Apollo Server is processing, for the hooks that do not receive it.

import { AsyncLocalStorage } from 'node:async_hooks';
import type { GatewayContext } from '../context.ts';

const requests = new AsyncLocalStorage<GatewayContext>();

export function atApollo<Result>(context: GatewayContext, serve: () => Result): Result {
  return requests.run(context, serve);
}

/** Null if no request is being processed. */
export function contextAtApollo(): GatewayContext | null {
  return requests.getStore() ?? null;
}
