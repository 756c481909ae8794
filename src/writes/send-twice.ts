// Writes whose effect no read proves: Graph's response alone decides. One that may be executed twice without harm is sent
// again if the response is lost or Graph throttles. Knows no GraphQL and no resource.

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

type SentUnread = Exclude<Reconciled<never>, { is: 'conflict' } | { reconciled: true }>;

/** For a write that must not be executed twice, and whose effect no read proves. Never rejects. */
export async function sendOnce(write: Pick<HarmlessWrite, 'send' | 'accepts'>): Promise<SentUnread> {
  return verdictOf(write, await write.send(), false);
}

/** Never rejects. Sends at most twice. */
export async function sendTwice(write: HarmlessWrite, pollSchedule: PollSchedule): Promise<SentUnread> {
  const first = await write.send();
  const became = verdictOf(write, first, false);
  if (became !== null && became.is !== 'throttled' && became.is !== 'unknown') return became;
  const pauseMs = (first.ok ? 0 : (first.fault.retryAfterSeconds ?? 0)) * 1_000;
  const mayWait = pauseMs + minWriteMs < pollSchedule.remainingMs() && (await slept(pauseMs, pollSchedule.signal));
  if (!mayWait) return became;
  return verdictOf(write, await write.resend(), became.is === 'unknown');
}

/** `mayHaveApplied`: an earlier sending may have taken effect, so that a refusal of this one proves nothing. */
function verdictOf(
  write: Pick<HarmlessWrite, 'accepts'>,
  outcome: Outcome<unknown>,
  mayHaveApplied: boolean,
): SentUnread {
  if (outcome.ok && write.accepts(outcome.value)) return { is: 'applied', reconciled: false, body: outcome.value };
  const doubt = doubtOf(outcome);
  if (outcome.ok || doubt === 'AMBIGUOUS' || doubt === 'PROTOCOL' || mayHaveApplied) return { is: 'unknown' };
  const { fault } = outcome;
  if (doubt === 'REJECTED') return { is: 'refused', fault, isSecond: false };
  return doubt === 'THROTTLED' ? { is: 'throttled', fault } : { is: 'notExecuted', fault };
}
