// `plan FILE`: reads the file and the people in it, and writes a plan. Changes nothing.

import { existsSync } from 'node:fs';
import { type Action, actionNames, actions } from '../actions.ts';
import { type ExitName, Stop } from '../exit-codes.ts';
import { regionOf } from '../input/number.ts';
import { type InputFile, openInput } from '../input/rows.ts';
import { journalPathOf } from '../journal/journal.ts';
import { maskNumber } from '../output/mask.ts';
import { createResult, outputKindOf } from '../output/result.ts';
import { checkFile } from '../plan/check-file.ts';
import { fillPlan, planHead } from '../plan/make-plan.ts';
import { writePlan } from '../plan/plan-file.ts';
import type { Decision, PlanRow } from '../plan/plan-row.ts';
import { methodOf, nameOfMethod, type PassOptions, passOf, type SharedOptions, withGateway } from './options.ts';

export interface PlanOptions extends SharedOptions, PassOptions {
  readonly action: string;
  readonly out?: string;
  readonly region?: string;
  readonly method?: string;
  readonly userColumn?: string;
  readonly phoneColumn?: string;
  readonly skipBad?: boolean;
  readonly detailedExitcode?: boolean;
}

const columns = { row: 5, user: 36, action: 13, decision: 10, code: 34, number: 20 };

export async function plan(path: string, options: PlanOptions): Promise<ExitName> {
  const name = actionNames.find((known) => known === options.action);
  if (name === undefined) throw new Stop('usage', `--action must be one of ${actionNames.join(', ')}.`);
  const action = actions[name];
  if (action.needsMethod && options.method === undefined) throw new Stop('usage', `${name} needs --method.`);
  const phoneType = methodOf(options.method ?? 'mobile');
  if (options.method !== undefined && !action.methods.includes(phoneType))
    throw new Stop('usage', `${name} is not for the method ${options.method}.`);
  const pass = passOf(name, options);
  const region = regionOf(options.region);
  const out = options.out ?? `${path.replace(/\.\w+$/, '')}.plan.ndjson`;
  const kind = outputKindOf(options);
  // The journal contains the keys of a plan that was started: a new plan of the same name would reuse them.
  if (existsSync(journalPathOf(out))) throw new Stop('planRefused', `${out} was begun already. Choose another --out.`);
  const file = await openInput(path, { user: options.userColumn, phone: options.phoneColumn }, action.needsNumber);
  const checked = await checkFile(file, region);
  return withGateway(options, async ({ client, progress }) => {
    progress.say(described(path, file));
    const skip = new Set(checked.problems.map(({ row }) => row));
    for (const { row, column, reason } of checked.problems) progress.say(`row ${row}, ${column}: ${reason}`);
    if (skip.size > 0 && options.skipBad !== true)
      throw new Stop(
        'usage',
        `${skip.size} of ${checked.rows} rows cannot be used: no plan was made. To leave them out: --skip-bad`,
      );
    const result = createResult(kind, columns);
    const counts: Record<Decision, number> = { change: 0, already: 0, refused: 0, unreadable: 0 };
    const writer = await writePlan(out, await planHead(path, name, pass, client));
    let done = 0;
    try {
      const onRows = (rows: number) => {
        done += rows;
        progress.update({ done, total: checked.rows - skip.size, ...named(counts) });
      };
      const planning = { client, file, action: name, phoneType, region, skip, onRows, onPause: progress.waiting };
      await fillPlan(planning, writer, async (row) => {
        counts[row.decision]++;
        await result.row(shown(row, options.showNumbers === true));
      });
      await writer.finish();
    } catch (error) {
      await writer.discard();
      throw error;
    }
    progress.end();
    await result.end({
      plan: out,
      ...(action.reads === 'phones' ? { method: nameOfMethod(phoneType) } : {}),
      people: named(counts),
      'left out': skip.size,
      cost: costOf(counts, action),
    });
    return exitOf(counts, options);
  });
}

function described(path: string, file: InputFile): string {
  const { user, phone, names } = file.columns;
  const delimiter = file.delimiter === '\t' ? 'tabs' : `"${file.delimiter}"`;
  const number = phone === null ? '' : `, numbers by "${names[phone]}"`;
  return `${path}: ${file.encoding}, ${delimiter} between cells, people by "${names[user]}"${number}`;
}

function shown({ row, user, action, decision, code, number }: PlanRow, show: boolean) {
  return { row, user, action, decision, code, number: number === null ? null : maskNumber(number, show) };
}

// Every write and every read counts against the caller's rate limits.
const costOf = ({ change }: Record<Decision, number>, { reads }: Action) => ({
  'people written to': change,
  ...(reads === 'nothing' ? {} : { 'read again by verify': change }),
});

const named = ({ change, ...others }: Record<Decision, number>) => ({ 'to change': change, ...others });

function exitOf(counts: Record<Decision, number>, { detailedExitcode = false }: PlanOptions): ExitName {
  if (counts.unreadable > 0) return 'retryable';
  if (counts.refused > 0) return 'refused';
  return counts.change === 0 && detailedExitcode ? 'nothingToDo' : 'done';
}
