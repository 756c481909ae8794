// What slices see of Graph: typed reads that batch themselves, and writes. One for each request of a caller.

import { setTimeout as sleep } from 'node:timers/promises';
import { createFreshReads, createReads, type Decoder, type Loaded, type Reads } from './batch-loader.ts';
import type { Deadline, Lifetime } from './deadline.ts';
import { type GraphEvents, noEvents } from './events.ts';
import { classOf } from './failure-class.ts';
import type { Outcome } from './fault.ts';
import type { Guards } from './guards/guards.ts';
import { createReadTransport, type ReadTransport } from './read-transport.ts';
import type { GraphPath, GraphWrite, Question } from './request.ts';
import { retryDelayMs } from './retry.ts';
import type { BeforeSend, SendPermits } from './send-permits.ts';
import { StepQueue } from './step-queue.ts';
import type { StepQueues } from './step-queues.ts';
import type { Upstream, UpstreamRequest } from './upstream.ts';
import { WriteBatches } from './write-batches.ts';

export interface GraphClient {
  /**
   * Never rejects. The same path asked for again in this request, with the same decoder, is not sent again, and is there
   * at once when it was answered.
   */
  read<T>(path: GraphPath, decode: Decoder<T>): Loaded<T>;
  /** As `read`, for a POST that only asks. */
  ask<T>(path: GraphPath, question: Question, decode: Decoder<T>): Loaded<T>;
  /**
   * Never rejects. Asks Graph now, once, whatever was read before and whether or not the caller is still there; later
   * reads of the path get this answer.
   */
  readAgain<T>(path: GraphPath, decode: Decoder<T>): Promise<Outcome<T>>;
  /**
   * Sends once, with `operationId` as `client-request-id`; again only while Graph cannot have received it. The paths in
   * `changes` are forgotten, so that the next read of them is a fresh one. Never rejects.
   */
  write(operationId: string, request: GraphWrite, changes: readonly GraphPath[]): Promise<Outcome<unknown>>;
  /** `write` once more, for one that has left before: also when the caller has gone since. */
  resend: GraphClient['write'];
  /**
   * A client that reads as this one and sends writes in `$batch` posts of 20, for up to `targets` targets; each says by
   * `finished` that it will not write any more.
   */
  inBatches(targets: number): { readonly graph: GraphClient; finished(): void };
}

export interface GraphClientOptions {
  /** An upstream that ends with this deadline. */
  readonly upstreamWithin: (lifetime: Lifetime) => Upstream;
  readonly deadline: Deadline;
  readonly guards: Guards;
  /** Shares reads with other requests of the same identity; null sends every read alone. */
  readonly sharing: { readonly queues: StepQueues; readonly identity: string } | null;
  readonly sendPermits: SendPermits;
  /** Called with the paths that a write changes, when it begins and when it ends. */
  readonly onChange: (paths: readonly GraphPath[]) => void;
  /** Called with a write's operation id each time it is started on a connection: Graph may have received it. */
  readonly onSending: (operationId: string) => void;
  readonly events?: GraphEvents;
}

export function createGraphClient(options: GraphClientOptions): GraphClient {
  const { events = noEvents, upstreamWithin, deadline, guards, sharing, sendPermits, onChange, onSending } = options;
  const direct = (lifetime: Lifetime) => createReadTransport(upstreamWithin(lifetime), guards);
  const transport = sharing?.queues.transport(sharing.identity, deadline, direct) ?? direct(deadline);
  const reads = createReads({ transport, deadline, guards, events });
  // What has begun to change something goes on without its caller, until the time is up.
  const lasting = { ...deadline, signal: deadline.timeSignal };
  let freshReads: Pick<Reads, 'load'> | undefined;

  // The looks of a roll-out come one by one: each alone, they would not fit into the places there are for reads.
  function packed(): ReadTransport {
    const queue = new StepQueue(guards.mayPost, () => {}, false);
    return (read, extra) => queue.ask(read, lasting.signal, direct, extra.several === true);
  }
  function forget(paths: readonly GraphPath[]): void {
    for (const path of paths) reads.forget(path);
    onChange(paths);
  }
  const writer =
    (send: Upstream, { signal }: Deadline): GraphClient['write'] =>
    async (operationId, request, changes) => {
      forget(changes);
      guards.budget.earn(1);
      let paused: Outcome<unknown> | null = null;
      for (let attempt = 1; ; attempt++) {
        const onStart = () => onSending(operationId);
        const sent = await send({ ...request, clientRequestId: operationId, onStart });
        // A pause used up the time: that is the reason, not the time.
        const outcome: Outcome<unknown> = paused !== null && isOutOfTime(sent) ? paused : sent;
        if (!outcome.ok && outcome.fault.refusedBy === 'throttle') paused = outcome;
        const delay = delayBeforeNext(outcome, attempt, deadline.remainingMs());
        if (
          delay === null ||
          !guards.budget.spend(1, outcome.ok ? null : outcome.fault.lostWith) ||
          !(await slept(delay, signal))
        ) {
          forget(changes);
          return outcome;
        }
        events.retried('write', 1);
      }
    };
  const alone =
    (lifetime: Lifetime): Upstream =>
    (request) =>
      upstreamWithin(lifetime)({ ...request, beforeSend: () => askPermit(sendPermits, request) });
  const client: GraphClient = {
    read: reads.load,
    ask: reads.ask,
    async readAgain(path, decode) {
      events.readBack();
      freshReads ??= createFreshReads({ transport: packed(), deadline: lasting, guards, events });
      const outcome = await freshReads.load(path, decode);
      if (outcome.ok) reads.put(path, outcome);
      return outcome;
    },
    write: (...write) => writer(alone(deadline), deadline)(...write),
    resend: (...write) => writer(alone(lasting), lasting)(...write),
    inBatches(targets) {
      const batches = new WriteBatches({ upstream: upstreamWithin(lasting), guards, deadline, sendPermits, targets });
      const write = writer(batches.within(deadline.signal), deadline);
      const resend = writer(batches.within(lasting.signal), lasting);
      return { graph: { ...client, write, resend }, finished: () => batches.finished() };
    },
  };
  return client;
}

async function askPermit(sendPermits: SendPermits, { clientRequestId, body }: UpstreamRequest): Promise<BeforeSend> {
  const [refusal] = await sendPermits.permit([clientRequestId as string]);
  return refusal ? { refusal } : { body };
}

// Blindly only what cannot have arrived: https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream
function delayBeforeNext(outcome: Outcome<unknown>, attempt: number, remainingMs: number): number | null {
  if (outcome.ok || classOf(outcome) !== 'NOT_SENT') return null;
  return retryDelayMs(outcome.fault, attempt, remainingMs, Math.random);
}

function slept(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal }).catch(() => false);
}

function isOutOfTime(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.fault.refusedBy === 'deadline';
}
