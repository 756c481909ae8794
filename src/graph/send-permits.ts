// What must be durable before the bytes of a write leave. Graph's client asks; it does not know where it is kept.

import type { Fault } from './fault.ts';

export interface SendPermits {
  /**
   * In the order of `operationIds`, which leave in one post: null where the bytes may leave now, and only now. Never
   * rejects.
   */
  permit(operationIds: readonly string[]): Promise<readonly (Fault | null)[]>;
}

/** What `UpstreamRequest.beforeSend` says: the body that leaves, or why nothing may. */
export type BeforeSend = { readonly body: unknown } | { readonly refusal: Fault };
