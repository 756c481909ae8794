// The lines of a journal. `intent` is on disk before a wave is sent, `result` after it was answered; a wave with the first
// alone may have been sent. Types only.

import type { ActionName } from '../plan/plan-row.ts';

export type RowOutcome = 'applied' | 'refused' | 'retryable' | 'unknown';

export interface Outcome {
  readonly row: number;
  readonly outcome: RowOutcome;
  /** The gateway's code. Absent where the change was made. */
  readonly code?: string;
  /** Microsoft Graph's, for a support case. */
  readonly graphRequestId?: string;
  /** For asking what became of it, where that is not known. */
  readonly operationId?: string;
  /** The answer was lost, and reading showed that it took effect. */
  readonly reconciled?: true;
}

export interface StartEntry {
  readonly type: 'start';
  readonly version: 1;
  readonly planId: string;
  readonly planSha256: string;
  readonly gateway: string;
  readonly tenantId: string;
  /** Idempotency keys hold for one caller only. */
  readonly callerId: string;
  readonly at: string;
}

export interface IntentEntry {
  readonly type: 'intent';
  readonly wave: number;
  readonly action: ActionName;
  readonly rows: readonly number[];
  readonly at: string;
}

export interface ResultEntry {
  readonly type: 'result';
  readonly wave: number;
  readonly outcomes: readonly Outcome[];
  readonly at: string;
}

/** What was found out later about rows whose outcome was not known. */
export interface SettledEntry {
  readonly type: 'settled';
  readonly outcomes: readonly Outcome[];
  readonly at: string;
}

export interface EndEntry {
  readonly type: 'end';
  readonly how: 'finished' | 'halted' | 'limit';
  readonly at: string;
}

export type JournalEntry = StartEntry | IntentEntry | ResultEntry | SettledEntry | EndEntry;
