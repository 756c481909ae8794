// THE DataLoader of a request: reads asked for in one turn of the event loop travel together, at most 20 to a `$batch`.
// Keyed by path, so the same person asked for five times is one item. Faults are values: a rejection would be cached.

import { setTimeout as sleep } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { chunk, pack, unpack } from './batch.ts';
import type { Deadline } from './deadline.ts';
import { failed, type Outcome } from './fault.ts';
import type { GraphPath, GraphRead } from './request.ts';
import { retryDelayMs } from './retry.ts';
import type { Upstream } from './upstream.ts';

export type ReadLoader = DataLoader<GraphRead, Outcome<unknown>, GraphPath>;

const postsInFlight = 4;

/** One for each request of a caller, never shared: its cache belongs to that caller's rights. Never rejects. */
export function createReadLoader(upstream: Upstream, deadline: Deadline): ReadLoader {
  return new DataLoader((reads) => readAll(reads, upstream, deadline), { cacheKeyFn: (read) => read.path });
}

async function readAll(
  reads: readonly GraphRead[],
  upstream: Upstream,
  deadline: Deadline,
): Promise<Outcome<unknown>[]> {
  const outcomes: Outcome<unknown>[] = [];
  let pending = reads.map((read, position) => ({ read, position }));
  for (let attempt = 1; pending.length > 0; attempt++) {
    const answers = await readOnce(
      pending.map(({ read }) => read),
      upstream,
    );
    let longestDelay = 0;
    pending = pending.filter(({ position }, index) => {
      const answer = answers[index] as Outcome<unknown>;
      outcomes[position] = answer;
      const delay = answer.ok ? null : retryDelayMs(answer.fault, attempt, deadline.remainingMs(), Math.random);
      longestDelay = Math.max(longestDelay, delay ?? 0);
      return delay !== null;
    });
    if (pending.length > 0 && !(await slept(longestDelay, deadline.signal))) break;
  }
  return outcomes;
}

async function readOnce(reads: readonly GraphRead[], upstream: Upstream): Promise<Outcome<unknown>[]> {
  const [only] = reads;
  if (only !== undefined && reads.length === 1) return [await upstream(only)];
  const batches = chunk(reads);
  const answers: Outcome<unknown>[][] = [];
  const next = batches.entries();
  const worker = async () => {
    for (const [position, batch] of next) answers[position] = await readBatch(batch, upstream);
  };
  await Promise.all(Array.from({ length: Math.min(postsInFlight, batches.length) }, worker));
  return answers.flat();
}

async function readBatch(reads: readonly GraphRead[], upstream: Upstream): Promise<Outcome<unknown>[]> {
  const envelope = await upstream({ method: 'POST', path: '/$batch', body: pack(reads), batch: reads.length });
  return envelope.ok ? unpack(reads.length, envelope.value, Date.now()) : reads.map(() => failed(envelope.fault));
}

async function slept(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal }).catch(() => false);
}
