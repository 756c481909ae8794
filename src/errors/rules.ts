// Tables of what Graph's refusals mean: the first row that fits decides. What no row of a slice explains goes to
// from-fault.ts.

import type { Fault } from '../graph/fault.ts';

export interface Row<Verdict> {
  readonly when: (fault: Fault) => boolean;
  readonly verdict: Verdict;
  /** How well Graph's answer is known: Microsoft's documents, answers seen in the field, or our assumption. */
  readonly evidence: 'documented' | 'field' | 'assumption';
  readonly source: string;
}

/** Whether Graph itself answered with one of these statuses. */
export const answered = (fault: Fault, ...statuses: readonly number[]): boolean =>
  fault.source === 'http' && fault.status !== null && statuses.includes(fault.status);

/** The statuses of refusals that do not tell what is wrong, unless the text does: the target itself must. */
export const tellsNothing = (fault: Fault): boolean => answered(fault, 400, 404, 405, 409);

/** The verdict of the first row that fits, or null. */
export function judge<Verdict>(rows: readonly Row<Verdict>[], fault: Fault): Verdict | null {
  return rows.find((row) => row.when(fault))?.verdict ?? null;
}
