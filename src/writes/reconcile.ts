// A write that has been sent → what became of it. Reads back where Graph's answer does not tell, and sends a second time
// where that can do no harm. Knows no GraphQL and no resource: one target at a time, alone or out of a batch.

import { classOf, classOfFault, type FailureClass } from '../graph/failure-class.ts';
import type { Fault, Outcome } from '../graph/fault.ts';
import { slept } from '../until-aborted.ts';
import type { Judgement } from './judgement.ts';

export interface SentWrite<State> {
  /** What Graph answered to the first sending. */
  readonly outcome: Outcome<unknown>;
  /** Asks Graph for the target's state, now. */
  readAgain(): Promise<Outcome<State>>;
  resend(): Promise<Outcome<unknown>>;
  judge(state: State): Judgement;
  /** Whether the body of a 2xx is one that Graph documents for this write. */
  accepts(body: unknown): boolean;
  /** Equal for states that are the same as far as the write is concerned. */
  identify(state: State): string;
  /**
   * Whether a second sending is harmless where this is shown, although the first may have taken effect and somebody else
   * may have written since: not where it would overwrite or remove what they wrote.
   */
  mayRepeat(shown: State): boolean;
}

export interface PollSchedule {
  /** How long to wait before each look, in milliseconds. */
  readonly delaysMs: readonly number[];
  /** Ends the waiting when the time of the request is up; not when the client disconnects. */
  readonly signal: AbortSignal;
  remainingMs(): number;
}

export type Reconciled<State> =
  /** Graph said so, with this body. */
  | { readonly is: 'applied'; readonly reconciled: false; readonly body: unknown }
  /** A look showed it. */
  | { readonly is: 'applied'; readonly reconciled: true; readonly state: State }
  /** `isSecond`: an earlier sending was lost or throttled, and may have taken effect although no look showed it yet. */
  | { readonly is: 'refused'; readonly fault: Fault; readonly isSecond: boolean }
  /** Provably: no sending was started, or Graph refused each for the moment and a look shows nothing of it. */
  | { readonly is: 'notExecuted'; readonly fault: Fault }
  /** Graph refused it for the moment, and refused the read-back as well: it may have acted nevertheless. */
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
  // A sending whose answer was lost may take effect at any time, also after a look that did not show it.
  let mayHaveApplied = false;
  let throttled: Fault | null = null;
  for (let resent = false; ; resent = true) {
    if (outcome.ok && write.accepts(outcome.value)) return { is: 'applied', reconciled: false, body: outcome.value };
    const fault = outcome.ok ? null : outcome.fault;
    const doubt = doubtOf(outcome);
    if (fault !== null && doubt === 'REJECTED') return { is: 'refused', fault, isSecond: resent };
    if (fault !== null && (doubt === 'AUTH' || doubt === 'NOT_SENT')) {
      // A pause used up the time: that is the reason, not the time.
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

/** Microsoft: wait briefly and retry. Graph says that it did not act. */
const collision = 'Directory_ConcurrencyViolation';
const collisionPauseMs = 500;

function doubtOf(outcome: Outcome<unknown>): FailureClass | 'LOST' {
  if (outcome.ok) return 'LOST';
  const doubt = classOf(outcome);
  return doubt === 'REJECTED' && outcome.fault.codes.includes(collision) ? 'THROTTLED' : doubt;
}

type Waited<State> = Exclude<Reconciled<State>, { is: 'refused' }> | { readonly is: 'due' };

// Graph says that it did not act, which is usually true: it is believed after a look that was really made. The second
// look, after the pause, is for what somebody else may have written meanwhile.
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
  if (resent || dueAt - performance.now() >= pollSchedule.remainingMs()) return { is: 'notExecuted', fault };
  const second = await readAfter(Math.max(0, dueAt - performance.now()), write, pollSchedule);
  if (second.is === 'applied') return shown(second.state);
  // What the first look showed stands: nothing was executed, and nothing is sent into what cannot be seen.
  if (second.is !== 'notApplied') return { is: 'notExecuted', fault };
  return write.identify(first.state) === write.identify(second.state) ? { is: 'due' } : { is: 'conflict' };
}

function shown<State>(state: State) {
  return { is: 'applied', reconciled: true, state } as const;
}

type Seen<State> =
  | { readonly is: Judgement; readonly state: State }
  /** Graph refuses the read as it refused the write, now or by a pause it named before, for longer than the time lasts. */
  | { readonly is: 'throttled'; readonly fault: Fault }
  /** Graph knows nobody of this id. */
  | { readonly is: 'nobody' }
  | { readonly is: 'unseen' };

// Graph may show a change only after a while: to the end of the pollSchedule before it is said that nothing shows.
async function pollForLost<State>(write: SentWrite<State>, pollSchedule: PollSchedule): Promise<Seen<State>> {
  let last: Seen<State> = { is: 'unseen' };
  for (const delayMs of pollSchedule.delaysMs) {
    const seen = await readAfter(delayMs, write, pollSchedule);
    if (seen.is === 'applied') return seen;
    // A change, and not to what was written: somebody else is at work, or was before and it shows only now.
    if ('state' in seen && 'state' in last && write.identify(seen.state) !== write.identify(last.state)) {
      return { is: 'cannotTell', state: seen.state };
    }
    if (seen.is !== 'unseen') last = seen;
    if (pollSchedule.signal.aborted) break;
  }
  return last;
}

async function readAfter<State>(
  delayMs: number,
  write: Pick<SentWrite<State>, 'readAgain' | 'judge'>,
  pollSchedule: PollSchedule,
): Promise<Seen<State>> {
  if (!(await slept(delayMs, pollSchedule.signal))) return { is: 'unseen' };
  let seen = await write.readAgain();
  // A read that was throttled, or that the gateway's own guards kept back, tells nothing: it is made when it may pass.
  for (const pauseMs of pausesMs) {
    if (seen.ok || !isTransient(seen.fault)) break;
    const waitMs = Math.max((seen.fault.retryAfterSeconds ?? 0) * 1000, pauseMs);
    if (waitMs >= pollSchedule.remainingMs() || !(await slept(waitMs, pollSchedule.signal))) break;
    seen = await write.readAgain();
  }
  if (seen.ok) return { is: write.judge(seen.value), state: seen.value };
  if (isThrottledByGraph(seen.fault)) return { is: 'throttled', fault: seen.fault };
  return { is: seen.fault.sent && seen.fault.status === 404 ? 'nobody' : 'unseen' };
}

// Before each read that is made again, at least, where Graph names no pause: a service that is down is not waited for.
const pausesMs = [100, 200, 400, 800];

function isTransient(fault: Fault): boolean {
  return (!fault.sent && fault.retryAfterSeconds !== null) || isThrottledByGraph(fault);
}

// A pause that Graph named for this very look and that is not over is its refusal too: what is said must not depend on
// whether the gateway asks in vain. A pause that was only inferred from other people's is none.
function isThrottledByGraph(fault: Fault): boolean {
  return fault.sent ? classOfFault(fault) === 'THROTTLED' : fault.isNamedPause;
}

/** The refusal of the write, with the pause that is over last. */
function withLongerPause(fault: Fault, other: Fault): Fault {
  const seconds = [fault, other].flatMap(({ retryAfterSeconds }) => retryAfterSeconds ?? []);
  return { ...fault, retryAfterSeconds: seconds.length === 0 ? null : Math.max(...seconds) };
}

/** Reads until `accept` is content or the pollSchedule is at its end; the last answer. */
export async function pollUntil<State>(
  read: () => Promise<Outcome<State>>,
  accept: (state: State) => boolean,
  pollSchedule: PollSchedule,
): Promise<Outcome<State> | null> {
  let last: Outcome<State> | null = null;
  for (const delayMs of pollSchedule.delaysMs) {
    if (!(await slept(delayMs, pollSchedule.signal))) break;
    last = await read();
    if (last.ok && accept(last.value)) break;
  }
  return last;
}
