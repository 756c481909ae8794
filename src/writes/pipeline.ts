// The ordered list of rules that every write passes once its document is accepted. Earlier rules (size limits,
// identity, document, scope) are in `graphql/`; sending follows the last rule.

import type { AdmissionCheck, WriteMiddleware, WriteRule } from './write.ts';

export interface WriteParts {
  /** Counts the call and the lookup that it needs. */
  readonly counted: AdmissionCheck;
  /** Checks whether the caller may act on this person. */
  readonly reach: WriteMiddleware;
  /** Claims the write in the store and stores its outcome. It wraps every rule that may refuse or record the write. */
  readonly idempotency: WriteMiddleware;
  readonly targetRates: WriteMiddleware;
  readonly order: WriteMiddleware;
  /** Runs inside the per-person order, so that concurrent writes reveal no more than sequential ones. */
  readonly numberInUseRates: WriteMiddleware;
  readonly audit: WriteMiddleware;
}

export function writePipeline(parts: WriteParts): readonly WriteRule[] {
  return [
    { name: 'rates of the caller', check: parts.counted },
    { name: 'user argument', lookUp: (person) => person.find() },
    { name: 'reach', middleware: parts.reach },
    { name: 'idempotency', middleware: parts.idempotency },
    { name: 'rates of the target', middleware: parts.targetRates },
    { name: 'order', middleware: parts.order },
    { name: 'rates of numbers in use', middleware: parts.numberInUseRates },
    { name: 'audit', middleware: parts.audit },
  ];
}
