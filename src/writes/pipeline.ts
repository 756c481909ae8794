// The rules that every write passes after its document was let through, in their order: the one list. What comes before
// stands in graphql: bounds, identity, document, scope. What comes after is the sending itself.

import type { AdmissionCheck, WriteMiddleware, WriteRule } from './write.ts';

export interface WriteParts {
  /** Counts the call and the lookup it needs. */
  readonly counted: AdmissionCheck;
  /** Whether the caller may act on this person. */
  readonly reach: WriteMiddleware;
  /** Claims the write in the store, and stores its outcome: outside all that may refuse it, or record it. */
  readonly idempotency: WriteMiddleware;
  readonly targetRates: WriteMiddleware;
  readonly order: WriteMiddleware;
  /** Inside the order, so that writes in parallel learn no more than one after the other. */
  readonly numberInUseRates: WriteMiddleware;
  readonly audit: WriteMiddleware;
}

export function writePipeline(parts: WriteParts): readonly WriteRule[] {
  return [
    { name: 'counted', check: parts.counted },
    { name: 'looked up', lookUp: (person) => person.find() },
    { name: 'reach', middleware: parts.reach },
    { name: 'idempotency', middleware: parts.idempotency },
    { name: 'rates of the target', middleware: parts.targetRates },
    { name: 'order', middleware: parts.order },
    { name: 'rates of numbers in use', middleware: parts.numberInUseRates },
    { name: 'audit', middleware: parts.audit },
  ];
}
