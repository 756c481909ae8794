// What happens on the way to Graph, for those who log and count it. Nothing in it names a person.

import type { FaultSource, GuardName } from './fault.ts';

/** One exchange that ended. */
export interface UpstreamCall {
  readonly method: string;
  /** `/users/{id}/authentication/phoneMethods`; `/$batch` where it carries several. */
  readonly path: string;
  /** How many requests it carried as a batch; 0 for a request alone. */
  readonly batch: number;
  readonly writes: boolean;
  /** Null where none came; 200 for every success. */
  readonly status: number | null;
  /** Why no answer of Graph came, or null. */
  readonly source: FaultSource | null;
  /** How many items of a batch were answered with which status. */
  readonly items: Readonly<Record<number, number>>;
  readonly clientRequestId: string;
  readonly graphRequestId: string | null;
  readonly durationMs: number;
}

export type Direction = 'read' | 'write';

export interface GraphEvents {
  call(call: UpstreamCall): void;
  /** A guard kept a call back. */
  guarded(guard: GuardName): void;
  /** So many requests are sent again. */
  retried(direction: Direction, requests: number): void;
  /** A write is read back. */
  readBack(): void;
}

/** Graph asked for a pause. The scope is `x-ms-throttle-scope`, as it came. */
export type OnThrottled = (scope: string | null, pauseSeconds: number) => void;

export const noEvents: GraphEvents = { call() {}, guarded() {}, retried() {}, readBack() {} };
