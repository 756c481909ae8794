// Collects the writes of one bulk mutation into `$batch` requests of 20. Each has its own outcome, so that one failure
// does not affect others. Only writes that Graph refused because of their token are repeated here.
// https://learn.microsoft.com/graph/json-batching

import { setTimeout as sleep } from 'node:timers/promises';
import { slept } from '../until-aborted.ts';
import type { Deadline } from './deadline.ts';
import { type Fault, failed, type Outcome, stillThrottled } from './fault.ts';
import { connections, type Guards } from './guards/guards.ts';
import type { WritePace } from './guards/write-pace.ts';
import { faultBefore } from './http-exchange.ts';
import { minWriteMs } from './retry.ts';
import { refusesToken, type Upstream, type UpstreamRequest } from './upstream.ts';
import { type PostOptions, postWrites } from './write-post.ts';

export interface WriteBatchesOptions extends PostOptions {
  readonly guards: Guards;
  readonly deadline: Pick<Deadline, 'timeSignal' | 'remainingMs'>;
  /** The number of targets: while one of them may still write, an incomplete batch waits. */
  readonly targets: number;
}

interface BatchedWrite {
  readonly request: UpstreamRequest;
  readonly signal: AbortSignal;
  readonly resolve: (outcome: Outcome<unknown>) => void;
  /** The gate's closings when it let this write pass; null before. */
  passedAt: number | null;
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
      const { promise, resolve } = Promise.withResolvers<Outcome<unknown>>();
      this.#active--;
      this.#enqueue({ request, signal, resolve, passedAt: null });
      return promise;
    };
  }

  /** Call when one target will not write any more. */
  finished(): void {
    this.#active--;
    this.#pump(false);
  }

  #enqueue(write: BatchedWrite): void {
    this.#unsent.push(write);
    this.#pump(false);
  }

  #pump(due: boolean): void {
    clearTimeout(this.#timer);
    this.#setAside();
    while (this.#inFlight < connections.bulk) {
      const [first] = this.#unsent;
      if (first === undefined) return;
      const pace = this.#options.guards.paceOf(first.request.path);
      const full = pace.maxItems();
      const items = Math.min(full, this.#unsent.length);
      if (items < full && !due && this.#active > 0) break;
      const waitMs = pace.waitMs(items);
      const spareMs = this.#options.deadline.remainingMs() - pace.roundTripMs();
      if (waitMs > 0 || spareMs <= 0) {
        this.#later(waitMs, spareMs, due);
        return;
      }
      this.#inFlight++;
      void this.#post(this.#unsent.splice(0, items), pace, false).finally(() => {
        this.#inFlight--;
        this.#pump(false);
      });
    }
    if (this.#unsent.length > 0) this.#timer = setTimeout(() => this.#flush(), maxIdleMs);
  }

  /** Those that Graph throttles come back after their pause. */
  #setAside(): void {
    const { gate } = this.#options.guards.write;
    if (gate.isOpen()) return;
    const unsent = this.#unsent;
    this.#unsent = [];
    for (const write of unsent) {
      // A thousand writes are looked at for each of a thousand that comes: the gate is asked again only if it has closed.
      const refusal = write.passedAt === gate.closings() ? null : gate.refusal(write.request.path);
      // One that was refused is asked about again after its pause: it may have to wait for the probe of another.
      write.passedAt = refusal === null ? gate.closings() : null;
      if (refusal === null) this.#unsent.push(write);
      else void this.#waitOut(write, refusal);
    }
  }

  async #waitOut(write: BatchedWrite, refusal: Fault): Promise<void> {
    // A timer may fire early.
    const waitMs = (refusal.retryAfterSeconds ?? 0) * 1000 + 1;
    if (waitMs + minWriteMs >= this.#options.deadline.remainingMs()) this.#answer(write, failed(refusal));
    else if (await slept(waitMs, write.signal)) this.#enqueue(write);
    else this.#answer(write, failed(faultBefore(write.signal)));
  }

  /** The pace allows no post now. Where it will not in time, nothing is sent. */
  #later(waitMs: number, spareMs: number, due: boolean): void {
    if (waitMs < spareMs) {
      this.#timer = setTimeout(() => this.#pump(due), Math.ceil(waitMs));
      return;
    }
    for (const write of this.#unsent.splice(0)) this.#answer(write, failed(stillThrottled(waitMs / 1000, false)));
  }

  // Let pending responses run first; they may add more writes.
  #flush(): void {
    const unsent = this.#unsent.length;
    setImmediate(() => this.#pump(this.#unsent.length === unsent));
  }

  async #post(writes: readonly BatchedWrite[], pace: WritePace, renewToken: boolean): Promise<void> {
    const { guards, deadline } = this.#options;
    const left = pace.leave(writes.length);
    await this.#gateOpen();
    const leave = await guards.bulk.enter(deadline.timeSignal);
    // Omits writes whose client has disconnected meanwhile.
    const open = writes.filter((write) => !this.#ended(write));
    const unsent = () => open.map(() => failed(faultBefore(deadline.timeSignal)));
    const outcomes = leave === null || open.length === 0 ? unsent() : await this.#exchange(open, renewToken);
    leave?.();
    left(outcomes);
    const refused: BatchedWrite[] = [];
    open.forEach((write, index) => {
      const outcome = outcomes[index] as Outcome<unknown>;
      if (!renewToken && !outcome.ok && refusesToken(outcome.fault)) refused.push(write);
      else this.#answer(write, outcome);
    });
    if (refused.length > 0) await this.#post(refused, pace, true);
  }

  #exchange(writes: readonly BatchedWrite[], renewToken: boolean): Promise<readonly Outcome<unknown>[]> {
    const requests = writes.map(({ request }) => request);
    return postWrites(this.#options, requests, renewToken);
  }

  /** Waits for the end of a pause that Graph asked of all callers, if it ends before the deadline. */
  async #gateOpen(): Promise<void> {
    const { guards, deadline } = this.#options;
    const waitMs = (guards.write.gate.refusal('/$batch')?.retryAfterSeconds ?? 0) * 1000;
    if (waitMs === 0 || waitMs + minWriteMs >= deadline.remainingMs()) return;
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
