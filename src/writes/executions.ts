// What became of a write, found out by `reconcile` or by sending it twice → what the pipeline is told of it.

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
