// A write must be stored as sent before its bytes leave. Graph's client asks for a permit; it knows no store.

import type { Fault } from './fault.ts';

export interface SendPermits {
  /**
   * In the order of `operationIds`, which are sent in one post: null where the write may be sent now, and only now. Never
   * rejects.
   */
  permit(operationIds: readonly string[]): Promise<readonly (Fault | null)[]>;
}
