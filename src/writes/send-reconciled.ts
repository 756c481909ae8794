// Sends one write in its turn and determines its outcome, for whatever state shows its effect. Knows no resource.

import type { GraphClient } from '../graph/client.ts';
import type { GraphPath, GraphWrite } from '../graph/request.ts';
import { executions } from './executions.ts';
import type { Judgement } from './judgement.ts';
import type { Operations } from './operations.ts';
import type { OtherWrites } from './other-writes.ts';
import type { PollSchedule } from './read-back.ts';
import { type Reconciled, reconcile, type SentWrite } from './reconcile.ts';
import type { Write, WriteContext } from './write.ts';

export interface SendingContext extends WriteContext {
  readonly operations: Operations;
  readonly otherWrites: OtherWrites;
  readonly pollSchedule: PollSchedule;
}

export interface WriteToSend<State> extends Omit<SentWrite<State>, 'outcome' | 'resend' | 'judge'> {
  judge(state: State): Judgement;
  /** The client that sends it. */
  readonly graph: GraphClient;
  readonly request: GraphWrite;
  /** The paths that it changes. */
  readonly changes: readonly GraphPath[];
}

export async function sendReconciled<State>(
  context: SendingContext,
  { operationId, progress }: Write,
  { graph, request, changes, judge, ...rest }: WriteToSend<State>,
): Promise<Reconciled<State>> {
  progress.execution = 'unknown';
  const became = await reconcile(
    {
      ...rest,
      outcome: await context.operations.inTurn(context, operationId, () => graph.write(operationId, request, changes)),
      resend: () => graph.resend(operationId, request, changes),
      judge: (state) => context.otherWrites.weigh(operationId, judge(state)),
    },
    context.pollSchedule,
  );
  progress.execution = executions[became.is];
  return became;
}
