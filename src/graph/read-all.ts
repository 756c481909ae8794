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
  guards.budget.earn(batchCount(reads.length));
  const outcomes = [...(await readUnthrottled(reads, options, false))];
  if (outcomes.every(({ ok }) => ok)) return outcomes;
  const policy = { ...readRetryPolicy, maxAttempts: options.maxAttempts ?? readRetryPolicy.maxAttempts };
  let tried: readonly number[] = [...reads.keys()];
  for (let attempt = 1; ; attempt++) {
    let maxDelayMs = 0;
    const pending = tried.filter((position) => {
      const outcome = outcomes[position] as Outcome<unknown>;
      if (outcome.ok) return false;
      const delay = retryDelayMs(outcome.fault, attempt, deadline.remainingMs(), Math.random, policy);
      maxDelayMs = Math.max(maxDelayMs, delay ?? 0);
      return delay !== null;
    });
    if (pending.length === 0) return outcomes;
    const lost = new Set(pending.map((position) => lostWith(outcomes[position])));
    const [connection = null] = lost.size === 1 ? lost : [];
    if (!guards.budget.spend(batchCount(pending.length), connection)) return outcomes;
    options.events?.retried('read', pending.length);
    const freshConnection = pending.some((position) => wantsFresh(outcomes[position]));
    if (!(await slept(maxDelayMs, deadline.signal))) return outcomes;
    const again = pending.map((position) => reads[position] as GraphRead);
    const answers = await readUnthrottled(again, options, freshConnection);
    for (const [index, position] of pending.entries()) outcomes[position] = answers[index] as Outcome<unknown>;
    tried = pending;
  }
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
