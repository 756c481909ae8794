// Makes a plan from a file: reads people and their phones, changes nothing. Each row becomes one line of the plan,
// whatever its result.

import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { CountryCode } from 'libphonenumber-js';
import { actions } from '../actions.ts';
import type { GatewayClient } from '../gateway/client.ts';
import type { PhoneType } from '../generated/operations.ts';
import { readNumber } from '../input/number.ts';
import type { InputFile, InputRow } from '../input/rows.ts';
import { type Found, lookUp, peoplePerRead, seenOf } from './look-up.ts';
import type { PlanWriter } from './plan-file.ts';
import type { ActionName, PassInput, PlanHead, PlanRow } from './plan-row.ts';

export interface Planning {
  readonly client: GatewayClient;
  readonly file: InputFile;
  readonly action: ActionName;
  readonly phoneType: PhoneType;
  readonly region: CountryCode | undefined;
  /** Rows to skip, because they are unusable. */
  readonly skip: ReadonlySet<number>;
  readonly onRows: (done: number) => void;
  readonly onPause: (seconds: number) => void;
}

export async function planHead(
  path: string,
  action: ActionName,
  pass: PassInput | null,
  client: GatewayClient,
): Promise<PlanHead> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  const { tenantId } = await client.caller();
  return {
    format: 'authmethods-plan',
    version: 1,
    planId: randomUUID(),
    createdAt: new Date().toISOString(),
    gateway: client.url,
    tenantId,
    source: { name: basename(path), sha256: hash.digest('hex') },
    action,
    ...(pass === null ? {} : { pass }),
  };
}

/** Calls `onRow` for each row once it is in the plan. */
export async function fillPlan(
  planning: Planning,
  plan: PlanWriter,
  onRow: (row: PlanRow) => Promise<void>,
): Promise<void> {
  const people = new Map<string, number>();
  let page: InputRow[] = [];
  const readPage = async () => {
    const found = await lookUp(
      planning.client,
      page.map(({ user }) => user),
      actions[planning.action].reads,
      planning.onPause,
    );
    for (const [index, input] of page.entries()) {
      const row = judged(planning, input, found[index], people);
      await plan.add(row);
      await onRow(row);
    }
    planning.onRows(page.length);
    page = [];
  };
  for await (const input of planning.file.rows()) {
    if (planning.skip.has(input.row)) continue;
    page.push(input);
    if (page.length === peoplePerRead) await readPage();
  }
  if (page.length > 0) await readPage();
}

// Detects one person who is named by object id and by sign-in name: only the gateway knows that they are the same.
function judged(
  { action, phoneType, region }: Planning,
  input: InputRow,
  found: Found | undefined,
  people: Map<string, number>,
): PlanRow {
  const number = input.phone === null ? null : readNumber(input.phone, region);
  const given = { row: input.row, action, user: input.user, phoneType, number: number?.ok ? number.graph : null };
  if (found?.ok !== true) {
    const decision = found?.retryable === false ? 'refused' : 'unreadable';
    return { ...given, userId: null, decision, code: found?.code ?? 'NO_ANSWER', before: null };
  }
  const seen = seenOf(found, phoneType);
  const known = { ...given, userId: found.userId, before: seen.phone };
  if (people.has(found.userId)) return { ...known, decision: 'refused', code: 'SAME_PERSON_AS_ANOTHER_ROW' };
  people.set(found.userId, input.row);
  return { ...known, ...actions[action].judge(seen, given.number) };
}
