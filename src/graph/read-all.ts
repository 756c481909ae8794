// Returns one outcome for each read, in order: reads that failed temporarily are repeated, alone and within the
// deadline. This is the only place that repeats reads.

import { slept } from '../until-aborted.ts';
import { batchCount } from './batch.ts';
import type { Deadline } from './deadline.ts';
import type { GraphEvents } from './events.ts';
import { failed, type Outcome } from './fault.ts';
import type { Guards } from './guards/guards.ts';
import type { GraphRead } from './request.ts';
import { readRetryPolicy, retryDelayMs, wantsFreshConnection } from './retry.ts';

/** One outcome for each read, in order; `freshConnection`: not on previously used connections. */
export type ReadOnce = (reads: readonly GraphRead[], freshConnection: boolean) => Promise<readonly Outcome<unknown>[]>;

export interface ReadingOptions {
  readonly readOnce: ReadOnce;
  readonly deadline: Deadline;
  readonly guards: Guards;
  readonly maxAttempts?: number;
  readonly events?: GraphEvents;
}

/** Never rejects. */
export async function readAll(reads: readonly GraphRead[], options: ReadingOptions): Promise<Outcome<unknown>[]> {
  const { deadline, guards } = options;
  const policy = { ...readRetryPolicy, maxAttempts: options.maxAttempts ?? readRetryPolicy.maxAttempts };
  const outcomes: Outcome<unknown>[] = [];
  let pending = reads.map((read, position) => ({ read, position }));
  let freshConnection = false;
  guards.budget.earn(batchCount(reads.length));
  for (let attempt = 1; pending.length > 0; attempt++) {
    const tried = pending.map(({ read }) => read);
    const answers = await readUnthrottled(tried, options, freshConnection);
    let maxDelayMs = 0;
    pending = pending.filter(({ position }, index) => {
      const answer = answers[index] as Outcome<unknown>;
      outcomes[position] = answer;
      const delay = answer.ok ? null : retryDelayMs(answer.fault, attempt, deadline.remainingMs(), Math.random, policy);
      maxDelayMs = Math.max(maxDelayMs, delay ?? 0);
      return delay !== null;
    });
    if (pending.length === 0) break;
    const lost = new Set(pending.map(({ position }) => lostWith(outcomes[position])));
    const [connection = null] = lost.size === 1 ? lost : [];
    if (!guards.budget.spend(batchCount(pending.length), connection)) break;
    options.events?.retried('read', pending.length);
    freshConnection = pending.some(({ position }) => wantsFresh(outcomes[position]));
    if (!(await slept(maxDelayMs, deadline.signal))) break;
  }
  return outcomes;
}

// Throttled requests wait for their pause; the others do not wait for them.
async function readUnthrottled(reads: readonly GraphRead[], options: ReadingOptions, freshConnection: boolean) {
  const { gate } = options.guards.read;
  if (gate.isOpen()) return options.readOnce(reads, freshConnection);
  const refusals = reads.map((read) => gate.refusal(read.path));
  const open = reads.filter((_, index) => refusals[index] === null);
  for (const refusal of refusals) if (refusal !== null) options.events?.guarded('throttle');
  const answers = (open.length === 0 ? [] : await options.readOnce(open, freshConnection)).values();
  return reads.map((_, index) => {
    const refusal = refusals[index] ?? null;
    return refusal === null ? (answers.next().value as Outcome<unknown>) : failed(refusal);
  });
}

function wantsFresh(outcome: Outcome<unknown> | undefined): boolean {
  return outcome?.ok === false && wantsFreshConnection(outcome.fault);
}

function lostWith(outcome: Outcome<unknown> | undefined): symbol | null {
  return outcome?.ok === false ? outcome.fault.lostWith : null;
}
