// Splits the remaining rows of a plan into waves: consecutive rows of one action, as many as the pace allows when the
// wave is started.

import type { Standing } from '../journal/standing.ts';
import type { Plan } from '../plan/plan-file.ts';
import type { PlanRow } from '../plan/plan-row.ts';

export async function* wavesOf(
  plan: Plan,
  isOpen: (row: PlanRow) => boolean,
  size: () => number,
): AsyncGenerator<readonly PlanRow[]> {
  let wave: PlanRow[] = [];
  for await (const row of plan.rows()) {
    if (row.decision !== 'change' || !isOpen(row)) continue;
    if (wave.length > 0 && wave[0]?.action !== row.action) {
      yield wave;
      wave = [];
    }
    wave.push(row);
    // The size may change while a wave is in flight.
    while (wave.length >= size()) yield wave.splice(0, size());
  }
  if (wave.length > 0) yield wave;
}

/** The rows of a wave that was started before, in its order: the gateway identifies the wave by its rows. */
export async function rowsOf(plan: Plan, numbers: readonly number[]): Promise<readonly PlanRow[]> {
  const wanted = new Set(numbers);
  const found = new Map<number, PlanRow>();
  for await (const row of plan.rows()) if (wanted.has(row.row)) found.set(row.row, row);
  return numbers.flatMap((number) => found.get(number) ?? []);
}

export function isWaiting(standing: Standing, maxAttempts: number) {
  return ({ row }: PlanRow): boolean => {
    const state = standing.stateOf(row);
    return state === 'pending' || (state === 'retryable' && standing.attemptsOf(row) < maxAttempts);
  };
}
