// Reads in, outcomes out, in their order: packed into `$batch` posts, and what failed for a while asked again, alone
// and within the deadline. The only place that repeats a read.

import { setTimeout as sleep } from 'node:timers/promises';
import { chunk, largestBatch } from './batch.ts';
import type { Deadline } from './deadline.ts';
import type { GraphEvents } from './events.ts';
import { failed, type Outcome } from './fault.ts';
import type { Guards } from './guards/guards.ts';
import type { Extra, ReadTransport } from './read-transport.ts';
import type { GraphRead } from './request.ts';
import { readRetryPolicy, retryDelayMs, wantsFreshConnection } from './retry.ts';

export interface ReadingOptions {
  readonly transport: ReadTransport;
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
  let extra: Extra = {};
  guards.budget.earn(chunk(reads).length);
  for (let attempt = 1; pending.length > 0; attempt++) {
    const tried = pending.map(({ read }) => read);
    const answers = await readOnce(tried, options, extra);
    let longestDelay = 0;
    pending = pending.filter(({ position }, index) => {
      const answer = answers[index] as Outcome<unknown>;
      outcomes[position] = answer;
      const delay = answer.ok ? null : retryDelayMs(answer.fault, attempt, deadline.remainingMs(), Math.random, policy);
      longestDelay = Math.max(longestDelay, delay ?? 0);
      return delay !== null;
    });
    const lost = new Set(pending.map(({ position }) => lostWith(outcomes[position])));
    const [connection = null] = lost.size === 1 ? lost : [];
    if (pending.length === 0 || !guards.budget.spend(chunk(pending).length, connection)) break;
    options.events?.retried('read', pending.length);
    extra = { freshConnection: pending.some(({ position }) => wantsFresh(outcomes[position])) };
    if (!(await slept(longestDelay, deadline.signal))) break;
  }
  return outcomes;
}

// What Graph has throttled is not asked again before its time; the others do not wait for it.
async function readOnce(reads: readonly GraphRead[], options: ReadingOptions, extra: Extra) {
  const { gate } = options.guards.read;
  if (gate.isOpen()) return readOpen(reads, options, extra);
  const refusals = reads.map((read) => gate.refusal(read.path));
  const open = reads.filter((_, index) => refusals[index] === null);
  for (const refusal of refusals) if (refusal !== null) options.events?.guarded('throttle');
  const answers = (await readOpen(open, options, extra)).values();
  return refusals.map((refusal) => (refusal === null ? (answers.next().value as Outcome<unknown>) : failed(refusal)));
}

async function readOpen(reads: readonly GraphRead[], options: ReadingOptions, extra: Extra) {
  if (reads.length <= largestBatch) return reads.length === 0 ? [] : options.transport(reads, extra);
  const batches = chunk(reads);
  const answers: (readonly Outcome<unknown>[])[] = [];
  let sent = 0;
  let underWay = 0;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const post = async (position: number) => {
    underWay++;
    answers[position] = await options.transport(batches[position] as GraphRead[], { ...extra, several: true });
    underWay--;
    postMore();
  };
  const postMore = () => {
    while (sent < batches.length && options.guards.mayPost(underWay)) post(sent++).catch(reject);
    if (underWay === 0) resolve();
  };
  postMore();
  await promise;
  return answers.flat();
}

function wantsFresh(outcome: Outcome<unknown> | undefined): boolean {
  return outcome?.ok === false && wantsFreshConnection(outcome.fault);
}

function lostWith(outcome: Outcome<unknown> | undefined): symbol | null {
  return outcome?.ok === false ? outcome.fault.lostWith : null;
}

async function slept(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal }).catch(() => false);
}
