// Reads of a write's target after it was sent: when, how often, and what one read says. Sends nothing.

import { classOfFault } from '../graph/failure-class.ts';
import type { Fault, Outcome } from '../graph/fault.ts';
import { slept } from '../until-aborted.ts';
import type { Judgement } from './judgement.ts';

export interface PollSchedule {
  /** Delay before each read, in milliseconds. */
  readonly delaysMs: readonly number[];
  /** Aborts at the deadline of the request, not when the client disconnects. */
  readonly signal: AbortSignal;
  remainingMs(): number;
}

/** What a read-back needs to know of the write. */
export interface Readable<State> {
  /** Reads the current state of the target from Graph. */
  readAgain(): Promise<Outcome<State>>;
  judge(state: State): Promise<Judgement>;
  /** Equal for states that do not differ as far as the write is concerned. */
  identify(state: State): string;
}

export type Seen<State> =
  | { readonly is: Judgement; readonly state: State }
  /** Graph throttles the read too, now or by a pause that it named before, for longer than the remaining time. */
  | { readonly is: 'throttled'; readonly fault: Fault }
  /** Graph has no user with this id. */
  | { readonly is: 'nobody' }
  | { readonly is: 'unseen' };

/** Graph may show a change only after a delay, so the whole schedule runs before the effect is reported as missing. */
export async function pollForLost<State>(write: Readable<State>, pollSchedule: PollSchedule): Promise<Seen<State>> {
  let last: Seen<State> = { is: 'unseen' };
  for (const delayMs of pollSchedule.delaysMs) {
    const seen = await readAfter(delayMs, write, pollSchedule);
    if (seen.is === 'applied') return seen;
    // The state changed, but not to our value: somebody else writes too, or wrote earlier and it shows only now.
    if ('state' in seen && 'state' in last && write.identify(seen.state) !== write.identify(last.state)) {
      return { is: 'cannotTell', state: seen.state };
    }
    if (seen.is !== 'unseen') last = seen;
    if (pollSchedule.signal.aborted) break;
  }
  return last;
}

/** One read after a delay, repeated while Graph or a guard of the gateway holds it back. */
export async function readAfter<State>(
  delayMs: number,
  write: Readable<State>,
  pollSchedule: PollSchedule,
): Promise<Seen<State>> {
  if (!(await slept(delayMs, pollSchedule.signal))) return { is: 'unseen' };
  let seen = await write.readAgain();
  // A read that was throttled or refused by the gateway's own guards proves nothing: repeat it when it is allowed.
  for (const pauseMs of pausesMs) {
    if (seen.ok || !isTransient(seen.fault)) break;
    const waitMs = Math.max((seen.fault.retryAfterSeconds ?? 0) * 1000, pauseMs);
    if (waitMs >= pollSchedule.remainingMs() || !(await slept(waitMs, pollSchedule.signal))) break;
    seen = await write.readAgain();
  }
  if (seen.ok) return { is: await write.judge(seen.value), state: seen.value };
  if (isThrottledByGraph(seen.fault)) return { is: 'throttled', fault: seen.fault };
  return { is: seen.fault.sent && seen.fault.status === 404 ? 'nobody' : 'unseen' };
}

// Minimum delay before each repeated read, where Graph names none. The list is short, so an outage is not waited out.
const pausesMs = [100, 200, 400, 800];

function isTransient(fault: Fault): boolean {
  return (!fault.sent && fault.retryAfterSeconds !== null) || isThrottledByGraph(fault);
}

// A pause that Graph named for this very read and that has not ended counts as Graph's refusal: the result must not
// depend on whether the gateway tries in vain. A pause inferred from requests for other people does not count.
function isThrottledByGraph(fault: Fault): boolean {
  return fault.sent ? classOfFault(fault) === 'THROTTLED' : fault.isNamedPause;
}

/** Reads until `accept` returns true or the schedule ends; returns the last response. */
export async function pollUntil<State>(
  read: () => Promise<Outcome<State>>,
  accept: (state: State) => boolean | Promise<boolean>,
  pollSchedule: PollSchedule,
): Promise<Outcome<State> | null> {
  let last: Outcome<State> | null = null;
  for (const delayMs of pollSchedule.delaysMs) {
    if (!(await slept(delayMs, pollSchedule.signal))) break;
    last = await read();
    if (last.ok && (await accept(last.value))) break;
  }
  return last;
}
