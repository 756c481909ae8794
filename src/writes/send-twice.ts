// A write that may be executed twice without harm, and whose effect no read proves: if Graph's response is lost or it
// throttles, the write is sent again, and the second response decides. Knows no GraphQL and no resource.

import type { Outcome } from '../graph/fault.ts';
import { minWriteMs } from '../graph/retry.ts';
import { slept } from '../until-aborted.ts';
import type { PollSchedule } from './read-back.ts';
import { doubtOf, type Reconciled } from './reconcile.ts';

export interface HarmlessWrite {
  send(): Promise<Outcome<unknown>>;
  resend(): Promise<Outcome<unknown>>;
  /** Whether the body of a 2xx is one that Graph documents for this write. */
  accepts(body: unknown): boolean;
}

type SentTwice = Exclude<Reconciled<never>, { is: 'conflict' } | { reconciled: true }>;

/** Never rejects. Sends at most twice. */
export async function sendTwice(write: HarmlessWrite, pollSchedule: PollSchedule): Promise<SentTwice> {
  const first = await write.send();
  const became = verdictOf(write, first, false);
  if (became !== null && became.is !== 'throttled' && became.is !== 'unknown') return became;
  const pauseMs = (first.ok ? 0 : (first.fault.retryAfterSeconds ?? 0)) * 1_000;
  const mayWait = pauseMs + minWriteMs < pollSchedule.remainingMs() && (await slept(pauseMs, pollSchedule.signal));
  if (!mayWait) return became;
  return verdictOf(write, await write.resend(), became.is === 'unknown');
}

/** `mayHaveApplied`: an earlier sending may have taken effect, so that a refusal of this one proves nothing. */
function verdictOf(write: HarmlessWrite, outcome: Outcome<unknown>, mayHaveApplied: boolean): SentTwice {
  if (outcome.ok && write.accepts(outcome.value)) return { is: 'applied', reconciled: false, body: outcome.value };
  const doubt = doubtOf(outcome);
  if (outcome.ok || doubt === 'AMBIGUOUS' || doubt === 'PROTOCOL' || mayHaveApplied) return { is: 'unknown' };
  const { fault } = outcome;
  if (doubt === 'REJECTED') return { is: 'refused', fault, isSecond: false };
  return doubt === 'THROTTLED' ? { is: 'throttled', fault } : { is: 'notExecuted', fault };
}
