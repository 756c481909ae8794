// One piece of at most 20 reads on its way to Graph: alone as a GET, together as a `$batch`. What packs them here is
// below the loader and above the upstream; the step queue puts itself in between.

import { pack, unpack } from './batch.ts';
import { failed, type Outcome } from './fault.ts';
import type { Guards } from './guards/guards.ts';
import type { GraphRead } from './request.ts';
import type { Upstream, UpstreamRequest } from './upstream.ts';

export interface Extra extends Pick<UpstreamRequest, 'renewToken' | 'freshConnection'> {
  /** The piece is one of several: it goes as a `$batch`, even when it holds one read only. */
  readonly several?: boolean;
}

/** One outcome for each of at most 20 reads, in their order. Never rejects. */
export type ReadTransport = (reads: readonly GraphRead[], extra: Extra) => Promise<readonly Outcome<unknown>[]>;

/** Sends what it is given as it is given. */
export function createReadTransport(upstream: Upstream, guards: Guards): ReadTransport {
  const post = async (reads: readonly GraphRead[], { several: _, ...extra }: Extra): Promise<Outcome<unknown>[]> => {
    const request = { method: 'POST', path: '/$batch', body: pack(reads), batch: reads.length, ...extra } as const;
    const envelope = await upstream(request);
    if (!envelope.ok) return reads.map(() => failed(envelope.fault));
    const answers = unpack(
      reads.map(() => [200]),
      envelope.value,
      Date.now(),
    );
    answers.forEach((answer, index) => {
      guards.read.gate.observe((reads[index] as GraphRead).path, answer.ok ? null : answer.fault);
    });
    return answers;
  };
  return async (reads, extra) => {
    const [only] = reads;
    if (only !== undefined && reads.length === 1 && extra.several !== true)
      return [await upstream({ ...only, writes: false, ...extra })];
    const first = await post(reads, extra);
    const unauthorized = [...first.keys()].filter((index) => refusesToken(first[index]));
    if (unauthorized.length === 0 || extra.renewToken === true) return first;
    const again = unauthorized.map((index) => reads[index] as GraphRead);
    const second = await post(again, { ...extra, renewToken: true });
    unauthorized.forEach((index, position) => {
      first[index] = second[position] as Outcome<unknown>;
    });
    return first;
  };
}

function refusesToken(outcome: Outcome<unknown> | undefined): boolean {
  return outcome?.ok === false && outcome.fault.status === 401 && outcome.fault.claims === null;
}
