// Determines unknown outcomes: queries the gateway for the write and, if that is inconclusive and a person has
// requested it, reads the phone.

import { actions } from '../actions.ts';
import { type GatewayClient, readPatiently } from '../gateway/client.ts';
import { type OperationState, WriteOutcome } from '../generated/operations.ts';
import type { Outcome, RowOutcome } from '../journal/entries.ts';
import { type Recording, record } from '../journal/record.ts';
import type { Secrets } from '../journal/secrets.ts';
import { lookUp, peoplePerRead, seenOf } from '../plan/look-up.ts';
import type { Plan } from '../plan/plan-file.ts';
import type { PlanRow } from '../plan/plan-row.ts';
import { provenBySecret } from './issued.ts';

interface Settling extends Recording {
  readonly client: GatewayClient;
  readonly plan: Plan;
  /** Null for a plan that issues nothing. */
  readonly secrets: Secrets | null;
}

const settled: Readonly<Partial<Record<OperationState, Pick<Outcome, 'outcome' | 'code'>>>> = {
  APPLIED: { outcome: 'applied' },
  NOT_APPLIED: { outcome: 'retryable', code: 'NOT_APPLIED' },
  CONFLICTED: { outcome: 'refused', code: 'CONFLICTING_CHANGE' },
};

/** Returns whether rows were found that can be sent again. */
export async function settleByOperation(settling: Settling, of: Iterable<Outcome>): Promise<boolean> {
  const outcomes: Outcome[] = [];
  for (const { row, outcome, operationId } of of) {
    if (outcome !== 'unknown' || operationId === undefined) continue;
    const { operation } = await readPatiently(settling.client, WriteOutcome, { id: operationId });
    const found = operation?.__typename === 'Operation' ? settled[operation.state] : undefined;
    if (found !== undefined) outcomes.push({ row, ...found });
  }
  write(settling, outcomes);
  return outcomes.some(({ row }) => settling.standing.stateOf(row) === 'retryable');
}

/** A row in the requested state counts as done; any other may be sent again. */
export async function settleByLooking(settling: Settling, onPause: (seconds: number) => void): Promise<void> {
  let page: PlanRow[] = [];
  const readPage = async () => {
    const ids = page.map(({ userId }) => userId ?? '');
    const { reads } = actions[(page[0] as PlanRow).action];
    const found = await lookUp(settling.client, ids, reads, onPause);
    const outcomes = page.flatMap((row, at): Outcome[] => {
      const person = found[at];
      if (person?.ok !== true) return [];
      const isDone = actions[row.action].isDone(seenOf(person, row.phoneType), row.number);
      if (isDone === null) return [];
      const outcome: RowOutcome = isDone ? 'applied' : 'retryable';
      return [{ row: row.row, outcome, ...(isDone ? { reconciled: true as const } : { code: 'NOT_APPLIED' }) }];
    });
    write(settling, outcomes);
    page = [];
  };
  for await (const row of settling.plan.rows()) {
    if (settling.standing.stateOf(row.row) !== 'unknown') continue;
    if (page[0] !== undefined && actions[page[0].action].reads !== actions[row.action].reads) await readPage();
    page.push(row);
    if (page.length === peoplePerRead) await readPage();
  }
  if (page.length > 0) await readPage();
}

function write(settling: Settling, outcomes: readonly Outcome[]): void {
  const proven = outcomes.map((outcome) => provenBySecret(settling.secrets, outcome));
  if (proven.length > 0) record(settling, { type: 'settled', outcomes: proven, at: new Date().toISOString() });
}
