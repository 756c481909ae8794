// `verify`: reads everybody again whom the roll-out changed, and reports differences from the journal. Changes nothing.

import { actions } from '../actions.ts';
import type { ExitName } from '../exit-codes.ts';
import { journalPathOf } from '../journal/journal.ts';
import { readStanding } from '../journal/standing.ts';
import { createResult, outputKindOf } from '../output/result.ts';
import { type Found, lookUp, peoplePerRead, seenOf as seenPerson } from '../plan/look-up.ts';
import { openPlan } from '../plan/plan-file.ts';
import type { PlanRow } from '../plan/plan-row.ts';
import { type SharedOptions, withGateway } from './options.ts';

type Seen = 'as planned' | 'drift' | 'unreadable' | 'not shown';

const columns = { row: 5, user: 36, action: 13, outcome: 11, seen: 10, code: 34 };

export async function verify(path: string, options: SharedOptions): Promise<ExitName> {
  const result = createResult(outputKindOf(options), columns);
  const plan = await openPlan(path);
  const standing = readStanding(journalPathOf(path));
  return withGateway(options, async ({ client, progress }) => {
    const counts: Record<Seen, number> = { 'as planned': 0, drift: 0, unreadable: 0, 'not shown': 0 };
    let done = 0;
    const { applied, unknown } = standing?.count() ?? { applied: 0, unknown: 0 };
    for await (const page of pagesOf(plan.rows(), (row) => isToSee(row, standing?.stateOf(row.row)))) {
      const found = await lookUp(
        client,
        page.map(({ userId }) => userId ?? ''),
        actions[(page[0] as PlanRow).action].reads,
        progress.waiting,
      );
      for (const [at, row] of page.entries()) {
        const seen = seenOf(row, found[at]);
        counts[seen]++;
        const outcome = standing?.stateOf(row.row) ?? 'pending';
        const code = found[at]?.ok === false ? found[at].code : null;
        if (seen !== 'as planned' && seen !== 'not shown')
          await result.row({ row: row.row, user: row.user, action: row.action, outcome, seen, code });
      }
      done += page.length;
      progress.update({ done, total: applied + unknown, drift: counts.drift, unreadable: counts.unreadable });
    }
    progress.end();
    const { 'not shown': notShown, ...shown } = counts;
    await result.end({ people: notShown === 0 ? shown : counts });
    if (counts.drift > 0) return 'drift';
    return counts.unreadable > 0 ? 'retryable' : 'done';
  });
}

const isToSee = (row: PlanRow, state: string | undefined) =>
  row.decision === 'change' && (state === 'applied' || state === 'unknown' || state === 'sent');

function seenOf(row: PlanRow, found: Found | undefined): Seen {
  // Microsoft Graph shows nothing of it.
  if (actions[row.action].reads === 'nothing') return 'not shown';
  if (found?.ok !== true) return 'unreadable';
  // A masked number that matches: this caller cannot see more.
  const isDone = actions[row.action].isDone(seenPerson(found, row.phoneType), row.number);
  if (isDone === null) return 'unreadable';
  return isDone ? 'as planned' : 'drift';
}

async function* pagesOf(rows: AsyncIterable<PlanRow>, wanted: (row: PlanRow) => boolean): AsyncGenerator<PlanRow[]> {
  let page: PlanRow[] = [];
  for await (const row of rows) {
    if (!wanted(row)) continue;
    page.push(row);
    if (page.length < peoplePerRead) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
