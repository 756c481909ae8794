// A write that has been sent → what became of it. Reads back where Graph's answer does not tell, and sends once more
// where the write provably did not take effect. Knows no GraphQL and no resource: one target at a time, alone or out
// of a batch.

import { setTimeout as sleep } from 'node:timers/promises';
import { classOf, type FailureClass } from '../graph/failure-class.ts';
import type { Fault, Outcome } from '../graph/fault.ts';

/** What the target shows: the write's effect, its absence, or something that somebody else must have done. */
export type Judgement = 'applied' | 'notApplied' | 'conflict';

export interface SentWrite<State> {
  /** What Graph answered to the first sending. */
  readonly outcome: Outcome<unknown>;
  /** Asks Graph for the target's state, now. */
  readAgain(): Promise<Outcome<State>>;
  resend(): Promise<Outcome<unknown>>;
  /** `doubt` is the class of the answer that made it necessary to look. */
  judge(state: State, doubt: FailureClass): Judgement;
  /** Equal for states that are the same as far as the write is concerned. */
  identify(state: State): string;
}

export interface Patience {
  /** How long to wait before each look. */
  readonly delaysMs: readonly number[];
  /** Ends the waiting; the caller's going does not. */
  readonly signal: AbortSignal;
  remainingMs(): number;
}

export type Settled<State> =
  /** `reconciled`: a look told, not Graph's answer. */
  | { readonly is: 'applied'; readonly reconciled: boolean; readonly state: State | null }
  /** `resent`: after a first sending whose answer was lost. */
  | { readonly is: 'refused'; readonly fault: Fault; readonly resent: boolean }
  | { readonly is: 'conflict' }
  | { readonly is: 'unknown' };

/** Never rejects. Sends at most once more. */
export async function settle<State>(write: SentWrite<State>, patience: Patience): Promise<Settled<State>> {
  let { outcome } = write;
  // A sending whose answer was lost may take effect at any time, also after a look that did not see it.
  let mayStillApply = false;
  for (let resent = false; ; resent = true) {
    if (outcome.ok) return { is: 'applied', reconciled: false, state: null };
    const { fault } = outcome;
    const doubt = classOf(outcome);
    if (doubt === 'APPLIED') return { is: 'applied', reconciled: false, state: null };
    if (doubt === 'REJECTED') return { is: 'refused', fault, resent };
    const refused = () => (mayStillApply ? ({ is: 'unknown' } as const) : ({ is: 'refused', fault, resent } as const));
    if (doubt === 'AUTH') return refused();
    if (doubt === 'NOT_SENT') return resent ? { is: 'unknown' } : refused();
    const throttled = doubt === 'THROTTLED';
    mayStillApply ||= !throttled;
    const sendAgainAt = performance.now() + (fault.retryAfterSeconds ?? 0) * 1000;
    const pauseFits = sendAgainAt - performance.now() < patience.remainingMs();
    const seen = await look(write, doubt, pauseFits ? patience : firstLookOf(patience));
    if (seen.is === 'refused') return seen.fault === null ? refused() : { ...seen, fault: seen.fault, resent };
    if (seen.is !== 'notApplied') return seen;
    if (throttled && (resent || !pauseFits)) return refused();
    if (resent || !(await waitedUntil(sendAgainAt, patience))) return { is: 'unknown' };
    outcome = await write.resend();
  }
}

type Seen<State> =
  | Extract<Settled<State>, { is: 'applied' | 'conflict' | 'unknown' }>
  | { readonly is: 'notApplied' }
  | { readonly is: 'refused'; readonly fault: Fault | null };

// Looks to the end of its patience before it says no: Graph may show a change only after a while.
async function look<State>(write: SentWrite<State>, doubt: FailureClass, patience: Patience): Promise<Seen<State>> {
  let before: State | undefined;
  let judgement: Judgement | null = null;
  for (const delayMs of patience.delaysMs) {
    if (!(await slept(delayMs, patience.signal))) break;
    const seen = await write.readAgain();
    if (!seen.ok) {
      if (seen.fault.status === 404) return { is: 'refused', fault: seen.fault };
      // Graph, or the part of it that is asked here, refuses everything: its refusal of the write can be believed.
      if (doubt === 'THROTTLED' && isThrottled(seen.fault)) return { is: 'refused', fault: null };
      continue;
    }
    judgement = write.judge(seen.value, doubt);
    if (judgement === 'applied') return { is: 'applied', reconciled: true, state: seen.value };
    // A change, and not to what was written: somebody else is at work.
    if (before !== undefined && write.identify(before) !== write.identify(seen.value)) return { is: 'conflict' };
    before = seen.value;
  }
  return { is: judgement ?? 'unknown' };
}

/** Reads until `accept` is content or patience is at its end; the last answer. */
export async function watch<State>(
  read: () => Promise<Outcome<State>>,
  accept: (state: State) => boolean,
  patience: Patience,
): Promise<Outcome<State> | null> {
  let last: Outcome<State> | null = null;
  for (const delayMs of patience.delaysMs) {
    if (!(await slept(delayMs, patience.signal))) break;
    last = await read();
    if (last.ok && accept(last.value)) break;
  }
  return last;
}

function isThrottled(fault: Fault): boolean {
  return fault.status === 429 || classOf({ ok: false, fault }) === 'THROTTLED';
}

function firstLookOf(patience: Patience): Patience {
  return { ...patience, delaysMs: patience.delaysMs.slice(0, 1) };
}

async function waitedUntil(at: number, patience: Patience): Promise<boolean> {
  return slept(Math.max(0, at - performance.now()), patience.signal);
}

function slept(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal }).catch(() => false);
}
