// `undo`: makes a plan from a plan and its journal that reverts the changes which the journal proves, and nothing else.
// Apply it like any plan. Sends no request.

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { actions } from '../actions.ts';
import { type ExitName, Stop } from '../exit-codes.ts';
import { journalPathOf } from '../journal/journal.ts';
import { readStanding } from '../journal/standing.ts';
import { createResult, outputKindOf } from '../output/result.ts';
import { openPlan, writePlan } from '../plan/plan-file.ts';
import type { PlanRow } from '../plan/plan-row.ts';
import type { SharedOptions } from './options.ts';

export interface UndoOptions extends SharedOptions {
  readonly out?: string;
}

const columns = { row: 5, user: 36, action: 13, decision: 10, code: 20 };

export async function undo(path: string, options: UndoOptions): Promise<ExitName> {
  const result = createResult(outputKindOf(options), columns);
  const plan = await openPlan(path);
  const standing = readStanding(journalPathOf(path));
  if (standing?.start.planSha256 !== plan.sha256)
    throw new Stop('planRefused', 'The plan is not the one that was begun.');
  const out = options.out ?? `${path.replace(/\.plan\.ndjson$/, '')}.undo.plan.ndjson`;
  if (existsSync(journalPathOf(out))) throw new Stop('planRefused', `${out} was begun already. Choose another --out.`);
  const source = { name: basename(path), sha256: plan.sha256 };
  const writer = await writePlan(out, {
    ...plan.head,
    planId: randomUUID(),
    createdAt: new Date().toISOString(),
    source,
  });
  const counts = { 'to take back': 0, 'cannot be taken back': 0 };
  try {
    for await (const row of plan.rows()) {
      if (standing.stateOf(row.row) !== 'applied') continue;
      const back = takenBack(row);
      counts[back.decision === 'change' ? 'to take back' : 'cannot be taken back']++;
      await writer.add(back);
      const { user, action, decision, code } = back;
      await result.row({ row: row.row, user, action, decision, code });
    }
    await writer.finish();
  } catch (error) {
    await writer.discard();
    throw error;
  }
  await result.end({ plan: out, people: counts });
  return counts['cannot be taken back'] > 0 ? 'refused' : 'done';
}

// The state after the change is the expected state before the new plan's change.
function takenBack(row: PlanRow): PlanRow {
  const undoing = actions[row.action].undo(row);
  if (typeof undoing === 'string') return { ...row, decision: 'refused', code: undoing };
  const { action, number } = undoing;
  return {
    ...row,
    action,
    number,
    decision: 'change',
    code: null,
    before: row.action === 'remove-method' ? null : phoneNow(row),
  };
}

const methodIds: Readonly<Record<string, string>> = {
  MOBILE: '3179e48a-750b-4051-897c-87b9720928f7',
  ALTERNATE_MOBILE: 'b6332ec1-7057-4abe-9331-3d72feddfe41',
  OFFICE: 'e37fc753-ff3b-4958-9484-eaa9425c82bc',
};

function phoneNow({ before, phoneType, number }: PlanRow): PlanRow['before'] {
  if (before !== null) return { ...before, phoneNumber: number ?? before.phoneNumber };
  const methodId = methodIds[phoneType];
  if (methodId === undefined) return null;
  return { methodId, phoneType, phoneNumber: number, smsSignInState: 'UNKNOWN' };
}
