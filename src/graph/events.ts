// Events of the requests to Graph, for logs and metrics. They contain nothing that identifies a person.

import type { BatchStep } from './batch.ts';
import type { FaultSource, GuardName } from './fault.ts';

/** One exchange that ended. */
export interface UpstreamCall {
  readonly method: string;
  /** The number of requests in the batch; 0 for a single request. */
  readonly batch: number;
  readonly writes: boolean;
  /** Null without a response; 200 for every success. */
  readonly status: number | null;
  /** Why there was no response from Graph, or null. */
  readonly source: FaultSource | null;
  readonly clientRequestId: string;
  readonly graphRequestId: string | null;
  readonly durationMs: number;
}

/** The span of a request, as its trace knows it; only of a trace that is kept. */
export interface TraceOrigin {
  readonly traceId: string;
  readonly spanId: string;
  readonly traceFlags: number;
}

interface AwaitedItem<Read> {
  readonly read: Read;
  readonly waiters: readonly { readonly origin: TraceOrigin | null | undefined }[];
}

/** Of the requests that wait for these reads, those whose trace is kept, each once. Most often there is none. */
export function originsOf<Read>(items: readonly AwaitedItem<Read>[], reads: readonly Read[]): TraceOrigin[] {
  const origins = new Set<TraceOrigin>();
  for (const { read, waiters } of items) {
    for (const { origin } of waiters) {
      if (origin != null && !origins.has(origin) && reads.includes(read)) origins.add(origin);
    }
  }
  return [...origins];
}

/** Facts of a call that are computed for those who ask: a trace, metrics or the log. */
export interface CallDetails {
  /** `/users/{id}/authentication/phoneMethods`; `/$batch` for a batch. */
  readonly path: () => string;
  /** The number of batch items by status. */
  readonly items: () => ReadonlyMap<number, number>;
  /** The requests that the call served. */
  readonly servedFor: () => readonly TraceOrigin[];
  readonly steps: () => readonly BatchStep[];
}

export type Direction = 'read' | 'write';

export interface GraphEvents {
  call(call: UpstreamCall, details: CallDetails): void;
  /** A guard refused a call. */
  guarded(guard: GuardName): void;
  /** This many requests are sent again. */
  retried(direction: Direction, requests: number): void;
  /** A write is read back. */
  readBack(): void;
}

/** Graph asked for a pause. The scope is the raw `x-ms-throttle-scope`. */
export type OnThrottled = (scope: string | null, pauseSeconds: number) => void;

export const noEvents: GraphEvents = { call() {}, guarded() {}, retried() {}, readBack() {} };
