// A write must be stored as sent before its bytes are sent. The Graph client requests a permit and does not know the
// store.

import type { Fault } from './fault.ts';

export interface SendPermits {
  /**
   * Results are in the order of `operationIds`, which are sent in one request: null if the write may be sent now, and
   * only now. Never rejects.
   */
  permit(operationIds: readonly string[]): Promise<readonly (Fault | null)[]>;
}
