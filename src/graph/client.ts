// The Graph client for slices: typed reads, batched automatically, and writes. One for each request of a caller.

import { slept } from '../until-aborted.ts';
import { createFreshReads, createReads, type Decoder, type Loaded, type Reads } from './batch-loader.ts';
import type { Deadline, Lifetime } from './deadline.ts';
import { type GraphEvents, noEvents, type TraceOrigin } from './events.ts';
import { classOf } from './failure-class.ts';
import type { Outcome } from './fault.ts';
import type { Guards } from './guards/guards.ts';
import { createPostReads } from './post-reads.ts';
import type { ReadOnce } from './read-all.ts';
import { ReadCoalescer, type Reader } from './read-coalescer.ts';
import type { ReadCoalescers } from './read-coalescers.ts';
import type { GraphPath, GraphWrite, Question } from './request.ts';
import { minWriteMs, retryDelayMs } from './retry.ts';
import type { SendPermits } from './send-permits.ts';
import type { BeforeSend, Upstream, UpstreamRequest } from './upstream.ts';
import { WriteBatches } from './write-batches.ts';

export interface GraphClient {
  /**
   * Never rejects. A repeated read of the same path in this request, with the same decoder, is not sent again; once the
   * first has completed, the result is not a promise.
   */
  read<T>(path: GraphPath, decode: Decoder<T>): Loaded<T>;
  /** As `read`, for a POST that only reads. */
  ask<T>(path: GraphPath, question: Question, decode: Decoder<T>): Loaded<T>;
  /**
   * Never rejects. Reads from Graph now, once, ignoring earlier reads and even if the client has disconnected; later
   * reads of the path return this outcome.
   */
  readAgain<T>(path: GraphPath, decode: Decoder<T>): Promise<Outcome<T>>;
  /**
   * Sends once, with `operationId` as `client-request-id`; retries only while Graph cannot have received it. The paths
   * in `changes` are invalidated, so that they are read again. Never rejects.
   */
  write(operationId: string, request: GraphWrite, changes: readonly GraphPath[]): Promise<Outcome<unknown>>;
  /** Sends a write again, even if the client has disconnected since. */
  resend: GraphClient['write'];
  /**
   * A client with the same reads that sends writes in `$batch` requests of 20, for up to `targets` targets. `finished`
   * must be called for each target that will not write any more.
   */
  inBatches(targets: number): { readonly graph: GraphClient; finished(): void };
}

export interface GraphClientOptions {
  /** An upstream bound to this deadline. */
  readonly upstreamWithin: (lifetime: Lifetime) => Upstream;
  readonly deadline: Deadline;
  readonly guards: Guards;
  /** Shares reads with other requests of the same identity; null: no sharing. */
  readonly sharing: { readonly coalescers: ReadCoalescers; readonly identity: string } | null;
  readonly sendPermits: SendPermits;
  /** Called with the paths that a write changes, when it starts and when it ends. */
  readonly onChange: (paths: readonly GraphPath[]) => void;
  /**
   * Called with a write's operation id each time it is started on a connection: from then on Graph may have received
   * it.
   */
  readonly onSending: (operationId: string) => void;
  readonly events?: GraphEvents;
  /** The span of the request; null: its trace is not kept. */
  readonly origin?: TraceOrigin | null;
}

export function createGraphClient(options: GraphClientOptions): GraphClient {
  const {
    events = noEvents,
    origin = null,
    upstreamWithin,
    deadline,
    guards,
    sharing,
    sendPermits,
    onChange,
    onSending,
  } = options;
  // A write that was started is finished even if the client disconnects, until the deadline.
  const lasting = { ...deadline, signal: deadline.timeSignal };
  const reader = ({ signal }: Lifetime, freshConnection: boolean): Reader => ({
    signal,
    origin,
    postWithin: (lifetime) => createPostReads(upstreamWithin(lifetime), guards.read.gate, freshConnection),
  });
  const coalesce = coalescing(sharing);
  const readOnce: ReadOnce = (some, freshConnection) =>
    freshConnection ? new ReadCoalescer().read(some, reader(deadline, true)) : coalesce(some, reader(deadline, false));
  const reads = createReads({ readOnce, deadline, guards, events });
  let readBacks: Pick<Reads, 'load'> | undefined;

  // In bulk, read-backs arrive one by one: sending them in batches takes fewer connections. Each must be sent after its
  // write.
  function createReadBacks(): Pick<Reads, 'load'> {
    const coalescer = new ReadCoalescer({ joinsSent: false });
    const readBack: ReadOnce = (some, freshConnection) => coalescer.read(some, reader(lasting, freshConnection));
    return createFreshReads({ readOnce: readBack, deadline: lasting, guards, events });
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
        const sent = await send({ ...request, writes: true, clientRequestId: operationId, onStart });
        // If a pause used up the time, report the pause.
        const outcome: Outcome<unknown> = paused !== null && isOutOfTime(sent) ? paused : sent;
        if (!outcome.ok && outcome.fault.refusedBy === 'throttle') paused = outcome;
        const delay = delayBeforeNext(outcome, attempt, deadline.remainingMs() - minWriteMs);
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
      readBacks ??= createReadBacks();
      const outcome = await readBacks.load(path, decode);
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

type Coalesce = ReadCoalescer['read'];

function coalescing(sharing: GraphClientOptions['sharing']): Coalesce {
  if (sharing !== null) return (some, reader) => sharing.coalescers.read(sharing.identity, some, reader);
  const coalescer = new ReadCoalescer();
  return (some, reader) => coalescer.read(some, reader);
}

async function askPermit(sendPermits: SendPermits, { clientRequestId }: UpstreamRequest): Promise<BeforeSend> {
  const [refusal] = await sendPermits.permit([clientRequestId as string]);
  return refusal ? { refusal } : {};
}

// Without a read-back, only requests that cannot have arrived are repeated:
// https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream
function delayBeforeNext(outcome: Outcome<unknown>, attempt: number, remainingMs: number): number | null {
  if (outcome.ok || classOf(outcome) !== 'NOT_SENT') return null;
  return retryDelayMs(outcome.fault, attempt, remainingMs, Math.random);
}

function isOutOfTime(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.fault.refusedBy === 'deadline';
}
