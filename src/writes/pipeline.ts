// The rules that every write passes after its document was let through, in their order: the one list. What comes before
// stands in graphql: bounds, identity, document, scope. What comes after is the sending itself.

import type { AdmissionCheck, WriteRule, WriteStep } from './write.ts';

export interface WriteParts {
  /** Counts the call and the lookup it needs. */
  readonly counted: AdmissionCheck;
  /** Whether the caller may act on this person. */
  readonly reach: WriteStep;
  readonly idempotency: WriteStep;
  readonly targetRates: WriteStep;
  readonly order: WriteStep;
  /** Inside the order, so that writes in parallel learn no more than one after the other. */
  readonly numberInUseRates: WriteStep;
  /** Outside the audit log: a write is over when its outcome is recorded. */
  readonly operations: WriteStep;
  readonly audit: WriteStep;
}

export function writePipeline(parts: WriteParts): readonly WriteRule[] {
  return [
    { name: 'counted', check: parts.counted },
    { name: 'looked up', lookUp: (person) => person.find() },
    { name: 'reach', step: parts.reach },
    { name: 'idempotency', step: parts.idempotency },
    { name: 'rates of the target', step: parts.targetRates },
    { name: 'order', step: parts.order },
    { name: 'rates of numbers in use', step: parts.numberInUseRates },
    { name: 'operations', step: parts.operations },
    { name: 'audit', step: parts.audit },
  ];
}
