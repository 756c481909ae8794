// The outcome of a write, as `reconcile` or `sendTwice` reports it, in the terms of the write pipeline.

import type { Reconciled } from './reconcile.ts';
import type { Execution } from './write.ts';

export const executions: Readonly<Record<Reconciled<unknown>['is'], Execution>> = {
  applied: 'applied',
  refused: 'refused',
  notExecuted: 'none',
  // Refused for the moment, and not to be sent into what somebody else has written.
  conflict: 'refused',
  throttled: 'throttled',
  unknown: 'unknown',
};
