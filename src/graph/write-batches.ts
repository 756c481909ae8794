// Collects the writes of one bulk mutation into `$batch` requests of 20. Each has its own outcome, so that one failure
// does not affect others. Only writes that Graph refused because of their token are repeated here.
// https://learn.microsoft.com/graph/json-batching

import { setTimeout as sleep } from 'node:timers/promises';
import { maxBatchSize, packWrites, statusesOfWrites, unpack } from './batch.ts';
import type { Deadline } from './deadline.ts';
import { type Fault, failed, type Outcome, requestIdOf, withRequestId } from './fault.ts';
import { connections, type Guards } from './guards/guards.ts';
import { faultBefore } from './http-exchange.ts';
import type { SendPermits } from './send-permits.ts';
import { type BeforeSend, refusesToken, type Upstream, type UpstreamRequest } from './upstream.ts';

export interface WriteBatchesOptions {
  readonly upstream: Upstream;
  readonly guards: Guards;
  readonly deadline: Pick<Deadline, 'timeSignal' | 'remainingMs'>;
  readonly sendPermits: SendPermits;
  /** The number of targets: while one of them may still write, an incomplete batch waits. */
  readonly targets: number;
}

interface BatchedWrite {
  readonly request: UpstreamRequest;
  readonly signal: AbortSignal;
  readonly resolve: (outcome: Outcome<unknown>) => void;
}

// Maximum time since the last write before an incomplete batch is sent, so that a blocked target cannot hold it back.
const maxIdleMs = 500;

export class WriteBatches {
  readonly #options: WriteBatchesOptions;
  #unsent: BatchedWrite[] = [];
  #inFlight = 0;
  /** Targets that are neither finished nor waiting for a response. */
  #active: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: WriteBatchesOptions) {
    this.#options = options;
    this.#active = options.targets;
  }

  /** An upstream for writes that must not be sent after `signal` has aborted. */
  within(signal: AbortSignal): Upstream {
    return (request) => {
      const refusal = this.#options.guards.write.gate.refusal(request.path);
      if (refusal !== null) return Promise.resolve(failed(refusal));
      const { promise, resolve } = Promise.withResolvers<Outcome<unknown>>();
      this.#unsent.push({ request, signal, resolve });
      this.#active--;
      this.#pump(false);
      return promise;
    };
  }

  /** Call when one target will not write any more. */
  finished(): void {
    this.#active--;
    this.#pump(false);
  }

  #pump(due: boolean): void {
    const least = due || this.#active <= 0 ? 1 : maxBatchSize;
    while (this.#inFlight < connections.bulk && this.#unsent.length >= least) {
      this.#inFlight++;
      const writes = this.#unsent.splice(0, maxBatchSize);
      void this.#post(writes, false).finally(() => {
        this.#inFlight--;
        this.#pump(false);
      });
    }
    clearTimeout(this.#timer);
    if (this.#unsent.length > 0) this.#timer = setTimeout(() => this.#flush(), maxIdleMs);
  }

  // Let pending responses run first; they may add more writes.
  #flush(): void {
    const unsent = this.#unsent.length;
    setImmediate(() => this.#pump(this.#unsent.length === unsent));
  }

  async #post(writes: readonly BatchedWrite[], renewToken: boolean): Promise<void> {
    const { guards, deadline } = this.#options;
    await this.#gateOpen();
    const leave = await guards.bulk.enter(deadline.timeSignal);
    // Omits writes whose client has disconnected meanwhile.
    const open = writes.filter((write) => !this.#ended(write));
    const unsent = () => open.map(() => failed(faultBefore(deadline.timeSignal)));
    const outcomes = leave === null || open.length === 0 ? unsent() : await this.#exchange(open, renewToken);
    leave?.();
    const refused: BatchedWrite[] = [];
    open.forEach((write, index) => {
      const outcome = outcomes[index] as Outcome<unknown>;
      if (!renewToken && !outcome.ok && refusesToken(outcome.fault)) refused.push(write);
      else this.#answer(write, outcome);
    });
    if (refused.length > 0) await this.#post(refused, true);
  }

  async #exchange(writes: readonly BatchedWrite[], renewToken: boolean): Promise<readonly Outcome<unknown>[]> {
    const refusals = new Map<BatchedWrite, Fault>();
    // Omits writes that may not be sent; the others do not wait for them.
    const leaving = () => writes.filter((write) => !refusals.has(write)).map(({ request }) => request);
    const beforeSend = async (): Promise<BeforeSend> => {
      const pending = writes.filter((write) => !refusals.has(write));
      const verdicts = await this.#options.sendPermits.permit(pending.map(operationOf));
      for (const [index, fault] of verdicts.entries())
        if (fault !== null) refusals.set(pending[index] as BatchedWrite, fault);
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
    const outcomes = this.#unpack(await this.#options.upstream(post), leaving())[Symbol.iterator]();
    return writes.map((write) => {
      const refusal = refusals.get(write);
      return refusal === undefined ? (outcomes.next().value as Outcome<unknown>) : failed(refusal);
    });
  }

  #unpack(envelope: Outcome<unknown>, requests: readonly UpstreamRequest[]): readonly Outcome<unknown>[] {
    const { gate } = this.#options.guards.write;
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

  /** Waits for the end of a pause that Graph asked of all callers, if it ends before the deadline. */
  async #gateOpen(): Promise<void> {
    const { guards, deadline } = this.#options;
    const waitMs = (guards.write.gate.refusal('/$batch')?.retryAfterSeconds ?? 0) * 1000;
    if (waitMs === 0 || waitMs >= deadline.remainingMs()) return;
    await sleep(waitMs, undefined, { signal: deadline.timeSignal }).catch(() => {});
  }

  #ended(write: BatchedWrite): boolean {
    const { signal } = write;
    if (signal.aborted) this.#answer(write, failed(faultBefore(signal)));
    return signal.aborted;
  }

  // Counted before the target continues, since it may call `finished` immediately.
  #answer(write: BatchedWrite, outcome: Outcome<unknown>): void {
    this.#active++;
    write.resolve(outcome);
  }
}

function operationOf({ request }: BatchedWrite): string {
  return request.clientRequestId as string;
}

// A malformed 2xx envelope says nothing about its writes.
function faultOfItem(fault: Fault): Fault {
  return fault.source === 'protocol' ? { ...fault, status: null } : fault;
}
