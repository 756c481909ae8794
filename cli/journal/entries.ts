// The lines of a journal. `intent` is on disk before a wave is sent, `result` after its response; a wave without a
// result may have been sent. Types only.

import type { ActionName } from '../plan/plan-row.ts';

/** `secret-lost`: it was issued, and nobody has its secret. `retry` removes it and issues another one. */
export type RowOutcome = 'applied' | 'refused' | 'retryable' | 'unknown' | 'secret-lost';

export interface Outcome {
  readonly row: number;
  readonly outcome: RowOutcome;
  /** The gateway's code. Absent if the change was made. */
  readonly code?: string;
  /** Microsoft Graph's request id, for a support case. */
  readonly graphRequestId?: string;
  /** For querying the outcome, if it is not known. */
  readonly operationId?: string;
  /** Of what was issued without anybody having its secret. */
  readonly methodId?: string;
  /** The response was lost, and a read showed that the write took effect. */
  readonly reconciled?: true;
}

export interface StartEntry {
  readonly type: 'start';
  readonly version: 1;
  readonly planId: string;
  readonly planSha256: string;
  readonly gateway: string;
  readonly tenantId: string;
  /** Idempotency keys belong to one caller. */
  readonly callerId: string;
  /** The file of the secrets that this plan issues; what is applied is there. */
  readonly secrets?: string;
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

/** Outcomes that were determined later, of rows whose outcome was unknown. */
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
