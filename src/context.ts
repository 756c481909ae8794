// One HTTP request of a verified caller → what resolvers may use. Made anew for each: nothing in it outlives the
// request or serves another caller.

import type { Logger } from 'pino';
import type { SentWrites } from './audit/sent-writes.ts';
import type { GraphCloud } from './generated/graphql.ts';
import type { GraphClient } from './graph/client.ts';
import type { Deadline } from './graph/deadline.ts';
import type { Caller } from './identity/caller.ts';
import type { ReachCheck } from './policy/guarded-graph.ts';
import type { CallerRights } from './policy/rights.ts';
import type { UserDirectory } from './users/directory.ts';
import type { Idempotency } from './writes/idempotency.ts';
import type { Operations } from './writes/operations.ts';
import type { WriteRule } from './writes/perform.ts';
import type { RecentWrites } from './writes/recent-writes.ts';
import type { Patience } from './writes/reconcile.ts';

export interface GatewayContext {
  /** What left for Graph so far. */
  readonly sent: SentWrites;
  readonly caller: Caller;
  readonly rights: CallerRights;
  readonly mayReach: ReachCheck;
  readonly cloud: GraphCloud;
  readonly graph: GraphClient;
  readonly directory: UserDirectory;
  readonly deadline: Deadline;
  /** What every write passes, in this order. */
  readonly writeRules: readonly WriteRule[];
  readonly operations: Operations;
  readonly recentWrites: RecentWrites;
  /** For mutations of more than one write. */
  readonly claimKey: Idempotency['claim'];
  /** How long and how often to look for what a write did. */
  readonly patience: Patience;
  readonly log: Logger;
  readonly requestId: string;
}
