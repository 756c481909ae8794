// One `$batch` request of writes: each is permitted just before it leaves, and each has an outcome of its own.

import { packWrites, statusesOfWrites, unpack } from './batch.ts';
import { type Fault, failed, type Outcome, requestIdOf, withRequestId } from './fault.ts';
import type { Guards } from './guards/guards.ts';
import type { SendPermits } from './send-permits.ts';
import type { BeforeSend, Upstream, UpstreamRequest } from './upstream.ts';

export interface PostOptions {
  readonly upstream: Upstream;
  readonly guards: Pick<Guards, 'write'>;
  readonly sendPermits: SendPermits;
}

/** Returns outcomes in the order of `writes`, of which there are at most 20. Never rejects. */
export async function postWrites(
  { upstream, guards, sendPermits }: PostOptions,
  writes: readonly UpstreamRequest[],
  renewToken: boolean,
): Promise<readonly Outcome<unknown>[]> {
  const refusals = new Map<UpstreamRequest, Fault>();
  // Omits writes that may not be sent; the others do not wait for them.
  const leaving = () => writes.filter((write) => !refusals.has(write));
  const beforeSend = async (): Promise<BeforeSend> => {
    const pending = leaving();
    const verdicts = await sendPermits.permit(pending.map(({ clientRequestId }) => clientRequestId as string));
    for (const [index, fault] of verdicts.entries())
      if (fault !== null) refusals.set(pending[index] as UpstreamRequest, fault);
    const [refusal] = refusals.values();
    return refusal && refusals.size === writes.length ? { refusal } : { body: packWrites(leaving()) };
  };
  const onStart = () => {
    for (const request of leaving()) request.onStart?.();
  };
  const post = {
    method: 'POST',
    path: '/$batch',
    writes: true,
    batch: writes.length,
    beforeSend,
    onStart,
    renewToken,
  } as const;
  const outcomes = outcomesOf(await upstream(post), leaving(), guards)[Symbol.iterator]();
  return writes.map((write) => {
    const refusal = refusals.get(write);
    return refusal === undefined ? (outcomes.next().value as Outcome<unknown>) : failed(refusal);
  });
}

function outcomesOf(
  envelope: Outcome<unknown>,
  requests: readonly UpstreamRequest[],
  { write: { gate } }: PostOptions['guards'],
): readonly Outcome<unknown>[] {
  if (!envelope.ok) return requests.map(() => failed(faultOfItem(envelope.fault)));
  const batchId = requestIdOf(envelope);
  const outcomes = unpack(statusesOfWrites(requests), envelope.value, Date.now()).map((item) =>
    withRequestId(item, batchId),
  );
  outcomes.forEach((outcome, index) => {
    gate.observe((requests[index] as UpstreamRequest).path, outcome.ok ? null : outcome.fault);
  });
  return outcomes;
}

// A malformed 2xx envelope says nothing about its writes.
function faultOfItem(fault: Fault): Fault {
  return fault.source === 'protocol' ? { ...fault, status: null } : fault;
}
