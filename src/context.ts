// The context that resolvers receive for one HTTP request of a verified caller. Types only. Created for each request:
// nothing in it outlives the request or serves another caller.

import type { GraphCloud } from './generated/schema.ts';
import type { NumberSearches } from './number-search/number-searches.ts';
import type { Streams } from './policy/streams.ts';
import type { SmsPolicySource } from './readiness/sms-policy.ts';
import type { ReportSource } from './reports/report-source.ts';
import type { RetirementSchedule } from './retirement/schedule.ts';
import type { RequestTrace } from './telemetry/traces.ts';
import type { Cursors } from './users/cursors.ts';
import type { UserDirectory } from './users/directory.ts';
import type { BeginBulk, FollowBulk } from './writes/bulk-progress.ts';
import type { Idempotency } from './writes/idempotency.ts';
import type { Operations } from './writes/operations.ts';
import type { OtherWrites } from './writes/other-writes.ts';
import type { CountNumberInUse } from './writes/rates.ts';
import type { PollSchedule } from './writes/read-back.ts';
import type { WriteContext } from './writes/write.ts';

/** Of a request that came through a router of a federation. */
export interface RouterRequest {
  /** The router's id of the client's request, the same whenever the router repeats a part of it; null if it sent none. */
  readonly id: string | null;
}

/** What the root fields of one operation were counted for. */
export interface ReadCount {
  /** In total. */
  people: number;
  /** Of root fields that are counted together with those that are resolved in the same turn; null: none. */
  open: { people: number; readonly waitSeconds: Promise<number | null> } | null;
}

export interface GatewayContext extends WriteContext {
  /** Null unless the caller's client is one of `ROUTER_CLIENTS`. */
  readonly router: RouterRequest | null;
  readonly cloud: GraphCloud;
  readonly directory: UserDirectory;
  /** Creates and opens paging cursors for this caller. */
  readonly cursors: Cursors;
  readonly smsPolicy: SmsPolicySource;
  readonly reports: ReportSource;
  readonly numberSearches: NumberSearches;
  readonly smsRetirement: RetirementSchedule;
  readonly operations: Operations;
  readonly otherWrites: OtherWrites;
  readonly trace: RequestTrace;
  /** How often each union member has been returned so far. */
  readonly results: Map<string, number>;
  readonly readCount: ReadCount;
  /**
   * For fields that reveal whether a number chosen by the caller is in use; results are counted by the write pipeline.
   */
  readonly countNumberInUse: CountNumberInUse;
  /** For mutations with more than one write. */
  readonly claimKey: Idempotency['claim'];
  readonly beginBulk: BeginBulk;
  /** The progress of a bulk mutation of this caller. */
  readonly followBulk: FollowBulk;
  readonly streams: Streams;
  /** Whether the caller's token would still be accepted. */
  readonly isStillVerified: () => boolean | Promise<boolean>;
  /** When to poll for the outcome of a write. */
  readonly pollSchedule: PollSchedule;
}
