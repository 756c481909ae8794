// Sends one write in its turn and determines its outcome, for whatever state shows its effect. Knows no resource.

import type { GraphClient } from '../graph/client.ts';
import type { GraphPath, GraphWrite } from '../graph/request.ts';
import { executions } from './executions.ts';
import type { Operations } from './operations.ts';
import type { PollSchedule } from './read-back.ts';
import type { RecentWrites } from './recent-writes.ts';
import { type Reconciled, reconcile, type SentWrite } from './reconcile.ts';
import { allowForStaleRead } from './run-write.ts';
import type { Write, WriteContext } from './write.ts';

export interface SendingContext extends WriteContext {
  readonly operations: Operations;
  readonly recentWrites: RecentWrites;
  readonly pollSchedule: PollSchedule;
}

export interface WriteToSend<State> extends Omit<SentWrite<State>, 'outcome' | 'resend'> {
  /** The client that sends it. */
  readonly graph: GraphClient;
  /** What is written to, within the tenant: its writes may show in each other's read-backs. */
  readonly subject: string;
  readonly request: GraphWrite;
  /** The paths that it changes. */
  readonly changes: readonly GraphPath[];
}

export async function sendReconciled<State>(
  context: SendingContext,
  { operationId, action, details, progress }: Write,
  { graph, subject, request, changes, judge, ...rest }: WriteToSend<State>,
): Promise<Reconciled<State>> {
  progress.execution = 'unknown';
  // Two writes with values count as different, since no value is stored.
  const what = details === undefined ? action : operationId;
  const recent = context.recentWrites.begin(context.caller.tenantId, subject, what);
  progress.mayShowOlder = recent.mayShowOlder;
  const became = await reconcile(
    {
      ...rest,
      outcome: await context.operations.inTurn(context, operationId, () => graph.write(operationId, request, changes)),
      resend: () => graph.resend(operationId, request, changes),
      judge: (state) => allowForStaleRead(judge(state), progress),
    },
    context.pollSchedule,
  );
  recent.end();
  progress.execution = executions[became.is];
  return became;
}
