// The pace of requests for Graph's reports: a tenant has few of them in ten seconds, for all callers together. Waits for the
// next window where that comes within the request's time, and refuses otherwise, before anything is sent.
// https://learn.microsoft.com/graph/throttling-limits#identity-and-access-reports-service-limits

import type { Deadline } from '../../graph/deadline.ts';
import { type Fault, faultWithoutAnswer, stillThrottled } from '../../graph/fault.ts';
import type { Counters } from './counters.ts';

/** Null when it is the request's turn. `slept` is false where the signal aborted. Never rejects. */
export async function awaitReportTurn(
  counters: Pick<Counters, 'spend'>,
  tenantId: string,
  { remainingMs, signal }: Pick<Deadline, 'remainingMs' | 'signal'>,
  slept: (ms: number, signal: AbortSignal) => Promise<boolean>,
): Promise<Fault | null> {
  for (;;) {
    const waitSeconds = await counters.spend('reports', tenantId);
    if (waitSeconds === null) return null;
    if (waitSeconds * 1_000 >= remainingMs()) return stillThrottled(waitSeconds, false);
    if (!(await slept(waitSeconds * 1_000, signal))) return faultWithoutAnswer('cancelled');
  }
}
