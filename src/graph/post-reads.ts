// Sends up to 20 reads to Graph: a single one directly, several as a `$batch`. Items that Graph refuses because of
// their token are sent a second time with a new token; nothing else is repeated.

import { pack, unpack } from './batch.ts';
import type { TraceOrigin } from './events.ts';
import { failed, faultWithoutAnswer, type Outcome } from './fault.ts';
import type { ThrottleGate } from './guards/throttle-gate.ts';
import type { GraphRead } from './request.ts';
import { type BeforeSend, refusesToken, type Upstream } from './upstream.ts';

/**
 * `take` is called once, when the request may be sent or has failed: it returns the reads of the request, possibly
 * none. `servedFor` is asked when the request has ended: for whom these reads were. Returns one outcome for each of these
 * reads, in order. Never rejects.
 */
export type PostReads = (
  take: () => readonly GraphRead[],
  servedFor: ServedFor,
) => Promise<readonly Outcome<unknown>[]>;

export type ServedFor = (reads: readonly GraphRead[]) => readonly TraceOrigin[];

/** `freshConnection`: on a connection of its own, to reach another machine. */
export function createPostReads(upstream: Upstream, gate: ThrottleGate, freshConnection: boolean): PostReads {
  const send = (take: () => readonly GraphRead[], servedFor: ServedFor, renewToken: boolean) =>
    upstream({
      method: 'POST',
      path: '/$batch',
      writes: false,
      beforeSend: () => requestFor(take()),
      servedFor: () => servedFor(take()),
      renewToken,
      freshConnection,
    });
  return async (take, servedFor) => {
    let taken: readonly GraphRead[] | undefined;
    const takeOnce = () => {
      taken ??= take();
      return taken;
    };
    const answer = await send(takeOnce, servedFor, false);
    const reads = takeOnce();
    const outcomes = outcomesOf(reads, answer, gate);
    if (!answer.ok || reads.length === 1 || !outcomes.some(isRefused)) return outcomes;
    const refused = [...outcomes.keys()].filter((index) => isRefused(outcomes[index]));
    const again = refused.map((index) => reads[index] as GraphRead);
    const answers = outcomesOf(again, await send(() => again, servedFor, true), gate);
    for (const [position, index] of refused.entries()) outcomes[index] = answers[position] as Outcome<unknown>;
    return outcomes;
  };
}

function requestFor(reads: readonly GraphRead[]): BeforeSend {
  const [first] = reads;
  // All requests that wanted it have been cancelled.
  if (first === undefined) return { refusal: faultWithoutAnswer('cancelled') };
  return reads.length === 1 ? first : { body: pack(reads), batch: reads.length };
}

function outcomesOf(reads: readonly GraphRead[], answer: Outcome<unknown>, gate: ThrottleGate): Outcome<unknown>[] {
  if (reads.length === 1) return [answer];
  if (!answer.ok) return reads.map(() => failed(answer.fault));
  const outcomes = unpack(
    reads.map(() => readStatuses),
    answer.value,
    Date.now(),
  );
  // A success changes nothing where nothing is refused.
  const isOpen = gate.isOpen();
  outcomes.forEach((outcome, index) => {
    if (!outcome.ok || !isOpen) gate.observe((reads[index] as GraphRead).path, outcome.ok ? null : outcome.fault);
  });
  return outcomes;
}

const readStatuses = [200];

function isRefused(outcome: Outcome<unknown> | undefined): boolean {
  return outcome?.ok === false && refusesToken(outcome.fault);
}
