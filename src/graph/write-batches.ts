// The writes of one mutation that names many targets: collected into `$batch` posts of 20. Each is decided alone, so
// that one's failure touches no other; nothing is repeated here but what Graph refused for its token.
// https://learn.microsoft.com/graph/json-batching

import { setTimeout as sleep } from 'node:timers/promises';
import { largestBatch, packWrites, statusesOfWrites, unpack } from './batch.ts';
import type { Deadline } from './deadline.ts';
import { type Fault, failed, type Outcome, requestIdOf, withRequestId } from './fault.ts';
import { connections, type Guards } from './guards/guards.ts';
import { faultBefore } from './http-exchange.ts';
import type { BeforeSend, SendPermits } from './send-permits.ts';
import type { Upstream, UpstreamRequest } from './upstream.ts';

export interface WriteBatchesOptions {
  readonly upstream: Upstream;
  readonly guards: Guards;
  readonly deadline: Pick<Deadline, 'timeSignal' | 'remainingMs'>;
  readonly sendPermits: SendPermits;
  /** How many targets there are: while one of them may still write, a batch that is not full waits for it. */
  readonly targets: number;
}

interface Step {
  readonly request: UpstreamRequest;
  readonly signal: AbortSignal;
  readonly resolve: (outcome: Outcome<unknown>) => void;
}

// Since the last write came in. For a target that waits for another one: nobody waits longer for it.
const longestWaitMs = 500;

export class WriteBatches {
  readonly #options: WriteBatchesOptions;
  #unsent: Step[] = [];
  #inFlight = 0;
  /** Targets that are neither finished nor waiting for an answer. */
  #active: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: WriteBatchesOptions) {
    this.#options = options;
    this.#active = options.targets;
  }

  /** An upstream for writes that are not sent any more once `signal` has aborted. */
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

  /** One target is decided and will not write any more. */
  finished(): void {
    this.#active--;
    this.#pump(false);
  }

  #pump(due: boolean): void {
    const least = due || this.#active <= 0 ? 1 : largestBatch;
    while (this.#inFlight < connections.bulk && this.#unsent.length >= least) {
      this.#inFlight++;
      const steps = this.#unsent.splice(0, largestBatch);
      void this.#post(steps, false).finally(() => {
        this.#inFlight--;
        this.#pump(false);
      });
    }
    clearTimeout(this.#timer);
    if (this.#unsent.length > 0) this.#timer = setTimeout(() => this.#flush(), longestWaitMs);
  }

  // A process that was busy has answers waiting that let more writes come in: they go first.
  #flush(): void {
    const unsent = this.#unsent.length;
    setImmediate(() => this.#pump(this.#unsent.length === unsent));
  }

  async #post(steps: readonly Step[], renewToken: boolean): Promise<void> {
    const { guards, deadline } = this.#options;
    await this.#gateOpen();
    const leave = await guards.bulk.enter(deadline.timeSignal);
    // Whoever has gone while waiting is not written for.
    const open = steps.filter((step) => !this.#ended(step));
    const unsent = () => open.map(() => failed(faultBefore(deadline.timeSignal)));
    const outcomes = leave === null || open.length === 0 ? unsent() : await this.#exchange(open, renewToken);
    leave?.();
    const refused: Step[] = [];
    open.forEach((step, index) => {
      const outcome = outcomes[index] as Outcome<unknown>;
      if (!renewToken && refusesToken(outcome)) refused.push(step);
      else this.#answer(step, outcome);
    });
    if (refused.length > 0) await this.#post(refused, true);
  }

  async #exchange(steps: readonly Step[], renewToken: boolean): Promise<readonly Outcome<unknown>[]> {
    const refusals = new Map<Step, Fault>();
    // Those that may not leave are left behind; the others do not wait for them.
    const leaving = () => steps.filter((step) => !refusals.has(step)).map(({ request }) => request);
    const beforeSend = async (): Promise<BeforeSend> => {
      const asked = steps.filter((step) => !refusals.has(step));
      const verdicts = await this.#options.sendPermits.permit(asked.map(operationOf));
      for (const [index, fault] of verdicts.entries()) if (fault !== null) refusals.set(asked[index] as Step, fault);
      const [refusal] = refusals.values();
      return refusal && refusals.size === steps.length ? { refusal } : { body: packWrites(leaving()) };
    };
    const onStart = () => {
      for (const request of leaving()) request.onStart?.();
    };
    const post = {
      method: 'POST',
      path: '/$batch',
      writes: true,
      batch: steps.length,
      beforeSend,
      onStart,
      renewToken,
    } as const;
    const outcomes = this.#unpack(await this.#options.upstream(post), leaving())[Symbol.iterator]();
    return steps.map((step) => {
      const refusal = refusals.get(step);
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

  /** Waits out a pause that Graph asked of everybody, where it ends in time. */
  async #gateOpen(): Promise<void> {
    const { guards, deadline } = this.#options;
    const waitMs = (guards.write.gate.refusal('/$batch')?.retryAfterSeconds ?? 0) * 1000;
    if (waitMs === 0 || waitMs >= deadline.remainingMs()) return;
    await sleep(waitMs, undefined, { signal: deadline.timeSignal }).catch(() => {});
  }

  #ended(step: Step): boolean {
    const { signal } = step;
    if (signal.aborted) this.#answer(step, failed(faultBefore(signal)));
    return signal.aborted;
  }

  // Before the target can go on: it may be finished at once.
  #answer(step: Step, outcome: Outcome<unknown>): void {
    this.#active++;
    step.resolve(outcome);
  }
}

function operationOf({ request }: Step): string {
  return request.clientRequestId as string;
}

// A 2xx envelope that cannot be read says nothing of what came of the writes in it.
function faultOfItem(fault: Fault): Fault {
  return fault.source === 'protocol' ? { ...fault, status: null } : fault;
}

function refusesToken(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.fault.status === 401 && outcome.fault.claims === null;
}
