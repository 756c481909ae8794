// The outcome of a sent write: reads back if Graph's response is ambiguous, and sends again if that can do no harm.
// Knows neither GraphQL nor any resource; handles one target at a time, alone or out of a batch.

import { classOf, type FailureClass } from '../graph/failure-class.ts';
import type { Fault, Outcome } from '../graph/fault.ts';
import { minWriteMs } from '../graph/retry.ts';
import { slept } from '../until-aborted.ts';
import { type PollSchedule, pollForLost, type Readable, readAfter } from './read-back.ts';

export interface SentWrite<State> extends Readable<State> {
  /** Graph's response to the first attempt. */
  readonly outcome: Outcome<unknown>;
  resend(): Promise<Outcome<unknown>>;
  /** Whether the body of a 2xx response is one that Graph documents for this write. */
  accepts(body: unknown): boolean;
  /**
   * Whether a second attempt is harmless if this state is shown, even though the first may have taken effect and
   * somebody else may have written since: false if it would overwrite or remove what they wrote.
   */
  mayRepeat(shown: State): boolean;
}

export type Reconciled<State> =
  /** Graph confirmed it, with this body. */
  | { readonly is: 'applied'; readonly reconciled: false; readonly body: unknown }
  /** A read-back showed it. */
  | { readonly is: 'applied'; readonly reconciled: true; readonly state: State }
  /** `isSecond`: an earlier attempt was lost or throttled, and may have taken effect although no read showed it yet. */
  | { readonly is: 'refused'; readonly fault: Fault; readonly isSecond: boolean }
  /** Certain: no attempt was started, or Graph throttled each one and a read shows no effect. */
  | { readonly is: 'notExecuted'; readonly fault: Fault }
  /** Graph throttled both the write and the read-back: it may have executed the write nevertheless. */
  | { readonly is: 'throttled'; readonly fault: Fault }
  /** Not executed, and somebody else changed the target meanwhile. */
  | { readonly is: 'conflict' }
  | { readonly is: 'unknown' };

const unknown = { is: 'unknown' } as const;

/** Never rejects. Sends at most one more time. */
export async function reconcile<State>(
  write: SentWrite<State>,
  pollSchedule: PollSchedule,
): Promise<Reconciled<State>> {
  let { outcome } = write;
  // An attempt whose response was lost may take effect at any time, even after a read that did not show it.
  let mayHaveApplied = false;
  let throttled: Fault | null = null;
  for (let resent = false; ; resent = true) {
    if (outcome.ok && write.accepts(outcome.value)) return { is: 'applied', reconciled: false, body: outcome.value };
    const fault = outcome.ok ? null : outcome.fault;
    const doubt = doubtOf(outcome);
    if (fault !== null && doubt === 'REJECTED') return { is: 'refused', fault, isSecond: resent };
    if (fault !== null && (doubt === 'AUTH' || doubt === 'NOT_SENT')) {
      // If a pause used up the time, report the pause, not the deadline.
      const reason = fault.refusedBy === 'deadline' ? (throttled ?? fault) : fault;
      return mayHaveApplied ? unknown : { is: 'notExecuted', fault: reason };
    }
    if (fault !== null && doubt === 'THROTTLED') {
      throttled = fault;
      const waited = await waitForThrottle(write, fault, pollSchedule, resent);
      if ((waited.is === 'notExecuted' || waited.is === 'throttled') && mayHaveApplied) return unknown;
      if (waited.is !== 'due') return waited;
    } else {
      mayHaveApplied = true;
      const seen = await pollForLost(write, pollSchedule);
      if (seen.is === 'applied') return { is: 'applied', reconciled: true, state: seen.state };
      if (seen.is !== 'notApplied' || resent || !write.mayRepeat(seen.state)) return unknown;
      if (!(await slept((fault?.retryAfterSeconds ?? 0) * 1000, pollSchedule.signal))) return unknown;
    }
    outcome = await write.resend();
  }
}

/** Microsoft's advice is to wait briefly and retry. The error means that Graph did not execute the write. */
const collision = 'Directory_ConcurrencyViolation';
const collisionPauseMs = 500;

/** What an answer says of the write it is for; `LOST`: a 2xx that Graph does not document. */
export function doubtOf(outcome: Outcome<unknown>): FailureClass | 'LOST' {
  if (outcome.ok) return 'LOST';
  const doubt = classOf(outcome);
  return doubt === 'REJECTED' && outcome.fault.codes.includes(collision) ? 'THROTTLED' : doubt;
}

type Waited<State> = Exclude<Reconciled<State>, { is: 'refused' }> | { readonly is: 'due' };

// Graph says that it did not execute the write, which is usually true; it is believed once a read confirms it. The
// second read, after the pause, detects what somebody else may have written meanwhile.
async function waitForThrottle<State>(
  write: SentWrite<State>,
  fault: Fault,
  pollSchedule: PollSchedule,
  resent: boolean,
): Promise<Waited<State>> {
  const pauseMs = (fault.retryAfterSeconds ?? 0) * 1000 || (fault.codes.includes(collision) ? collisionPauseMs : 0);
  const dueAt = performance.now() + pauseMs;
  const [delayMs = 0] = pollSchedule.delaysMs;
  const first = await readAfter(delayMs, write, pollSchedule);
  if (first.is === 'nobody') return { is: 'notExecuted', fault };
  if (first.is === 'throttled') return { is: 'throttled', fault: withLongerPause(fault, first.fault) };
  if (first.is !== 'notApplied') return first.is === 'applied' ? shown(first.state) : unknown;
  if (resent || dueAt + minWriteMs - performance.now() >= pollSchedule.remainingMs())
    return { is: 'notExecuted', fault };
  const second = await readAfter(Math.max(0, dueAt - performance.now()), write, pollSchedule);
  if (second.is === 'applied') return shown(second.state);
  // The first read stands: nothing was executed, and nothing is sent while the target cannot be read.
  if (second.is !== 'notApplied') return { is: 'notExecuted', fault };
  return write.identify(first.state) === write.identify(second.state) ? { is: 'due' } : { is: 'conflict' };
}

function shown<State>(state: State) {
  return { is: 'applied', reconciled: true, state } as const;
}

/** The refusal of the write, with the longer of the two pauses. */
function withLongerPause(fault: Fault, other: Fault): Fault {
  const seconds = [fault, other].flatMap(({ retryAfterSeconds }) => retryAfterSeconds ?? []);
  return { ...fault, retryAfterSeconds: seconds.length === 0 ? null : Math.max(...seconds) };
}
