// What slices see of Graph: typed reads that batch themselves, and writes. One for each request of a caller.

import { setTimeout as sleep } from 'node:timers/promises';
import { createFreshLoader, createReadLoader } from './batch-loader.ts';
import type { Deadline, Lifetime } from './deadline.ts';
import { classOf } from './failure-class.ts';
import { failed, faultWithoutAnswer, type Outcome } from './fault.ts';
import type { Guards } from './guards/guards.ts';
import { createReadTransport } from './read-transport.ts';
import type { GraphPath, GraphWrite } from './request.ts';
import { retryDelayMs } from './retry.ts';
import type { StepQueues } from './step-queues.ts';
import type { Upstream } from './upstream.ts';
import { WriteBatches } from './write-batches.ts';

/** Turns Graph's JSON into a value, or undefined when it is not what it should be. Must not throw. */
export type Decoder<T> = (json: unknown) => T | undefined;

export interface GraphClient {
  /** Never rejects. The same path asked for again in this request is not sent again. */
  read<T>(path: GraphPath, decode: Decoder<T>): Promise<Outcome<T>>;
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
}

export function createGraphClient({ upstreamWithin, deadline, guards, sharing }: GraphClientOptions): GraphClient {
  // What has begun to change something goes on without its caller, until the time is up.
  const lasting = { ...deadline, signal: deadline.timeSignal };
  const upstream = upstreamWithin(deadline);
  const lastingUpstream = upstreamWithin(lasting);
  const direct = (lifetime: Lifetime) => createReadTransport(upstreamWithin(lifetime), guards);
  const transport = sharing?.queues.transport(sharing.identity, deadline, direct) ?? direct(deadline);
  const loader = createReadLoader({ transport, deadline, guards });
  const freshLoader = createFreshLoader({ transport: direct(lasting), deadline: lasting, guards });
  const forget = (paths: readonly GraphPath[]) => {
    for (const path of paths) loader.clear({ method: 'GET', path });
    sharing?.queues.forget(paths);
  };
  const writer =
    (send: Upstream, { signal }: Deadline): GraphClient['write'] =>
    async (operationId, request, changes) => {
      forget(changes);
      guards.budget.earn(1);
      for (let attempt = 1; ; attempt++) {
        const outcome = await send({ ...request, clientRequestId: operationId });
        const delay = delayBeforeNext(outcome, attempt, deadline.remainingMs());
        if (delay === null || !guards.budget.spend(1) || !(await slept(delay, signal))) {
          forget(changes);
          return outcome;
        }
      }
    };
  const client: GraphClient = {
    async read(path, decode) {
      return decoded(await loader.load({ method: 'GET', path }), decode);
    },
    async readAgain(path, decode) {
      const key = { method: 'GET', path } as const;
      const outcome = await freshLoader.load(key);
      if (outcome.ok) loader.clear(key).prime(key, outcome);
      return decoded(outcome, decode);
    },
    write: writer(upstream, deadline),
    resend: writer(lastingUpstream, lasting),
    inBatches(targets) {
      const batches = new WriteBatches({ upstream: lastingUpstream, guards, deadline, targets });
      const write = writer(batches.within(deadline.signal), deadline);
      const resend = writer(batches.within(lasting.signal), lasting);
      return { graph: { ...client, write, resend }, finished: () => batches.finished() };
    },
  };
  return client;
}

// Blindly only what cannot have arrived: https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream
function delayBeforeNext(outcome: Outcome<unknown>, attempt: number, remainingMs: number): number | null {
  if (outcome.ok || classOf(outcome) !== 'NOT_SENT') return null;
  return retryDelayMs(outcome.fault, attempt, remainingMs, Math.random);
}

function slept(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal }).catch(() => false);
}

function decoded<T>(outcome: Outcome<unknown>, decode: Decoder<T>): Outcome<T> {
  if (!outcome.ok) return outcome;
  const value = decode(outcome.value);
  return value === undefined ? failed(faultWithoutAnswer('protocol', 200)) : { ok: true, value };
}
