// `report`: combines plan and journal, with one line for each person. Sends no request.

import type { ExitName } from '../exit-codes.ts';
import { journalPathOf } from '../journal/journal.ts';
import { readStanding, type Standing } from '../journal/standing.ts';
import { createResult, outputKindOf, type Result } from '../output/result.ts';
import { openPlan, type Plan } from '../plan/plan-file.ts';
import type { PlanRow } from '../plan/plan-row.ts';
import type { SharedOptions } from './options.ts';

export const reportColumns = { row: 5, user: 36, action: 13, outcome: 11, code: 34, graphRequestId: 36 };

export async function report(path: string, options: SharedOptions): Promise<ExitName> {
  const result = createResult(outputKindOf(options), reportColumns);
  const plan = await openPlan(path);
  const journal = journalPathOf(path);
  await writeReport(result, plan, readStanding(journal), journal);
  return 'done';
}

export async function writeReport(
  result: Result,
  plan: Plan,
  standing: Standing | null,
  journal: string,
): Promise<void> {
  const counts: Record<string, number> = {};
  for await (const row of plan.rows()) {
    const line = lineOf(row, standing);
    counts[line.outcome] = (counts[line.outcome] ?? 0) + 1;
    await result.row(line);
  }
  const secrets = standing?.start.secrets;
  await result.end({ journal, ...(secrets === undefined ? {} : { secrets }), people: counts });
}

function lineOf({ row, user, userId, action, decision, code }: PlanRow, standing: Standing | null) {
  const given = { row, user, userId, action };
  if (decision !== 'change') return { ...given, outcome: decision, code, graphRequestId: null };
  const state = standing?.stateOf(row) ?? 'pending';
  const details = standing?.details.get(row);
  const outcome = state === 'sent' ? 'unknown' : state;
  return { ...given, outcome, code: details?.code ?? null, graphRequestId: details?.graphRequestId ?? null };
}
