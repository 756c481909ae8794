// Tables of what Graph's refusals mean: the first rule that fits decides. What no rule of a slice explains goes to
// from-fault.ts.

import type { Fault } from '../graph/fault.ts';

export interface Rule<Verdict> {
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

/** The verdict of the first rule that fits, or null. */
export function classify<Verdict>(rules: readonly Rule<Verdict>[], fault: Fault): Verdict | null {
  return rules.find((rule) => rule.when(fault))?.verdict ?? null;
}
