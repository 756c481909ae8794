// Tables of Graph's refusals and their meaning: the first matching rule decides. Faults without a matching rule of a
// slice are mapped in from-fault.ts.

import type { Fault } from '../graph/fault.ts';

export interface Rule<Verdict> {
  readonly when: (fault: Fault) => boolean;
  readonly verdict: Verdict;
  /** The evidence for the rule: Microsoft's documentation, responses seen in practice, or our assumption. */
  readonly evidence: 'documented' | 'field' | 'assumption';
  readonly source: string;
}

/** Whether Graph itself responded with one of these statuses. */
export const answered = (fault: Fault, ...statuses: readonly number[]): boolean =>
  fault.source === 'http' && fault.status !== null && statuses.includes(fault.status);

/** Statuses of ambiguous refusals: unless the message is specific, the target must be read. */
export const tellsNothing = (fault: Fault): boolean => answered(fault, 400, 404, 405, 409);

/** The verdict of the first matching rule, or null. */
export function classify<Verdict>(rules: readonly Rule<Verdict>[], fault: Fault): Verdict | null {
  return rules.find((rule) => rule.when(fault))?.verdict ?? null;
}
