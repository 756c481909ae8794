// What an outcome says about its request: could Graph have acted on it? A pure table; the first rule that fits decides.
// Reads may be repeated after most classes; a write only after NOT_SENT.

import type { Fault, Outcome } from './fault.ts';

/**
 * `NOT_SENT` Graph cannot have received it · `REJECTED` Graph refused it · `AUTH` Graph refused the token, before it
 * acted · `THROTTLED` Graph says that it did not act, which is usually true · `AMBIGUOUS` Graph may or may not have
 * acted · `APPLIED` Graph accepted it, whatever happened to the body · `PROTOCOL` a response that Graph does not document.
 */
export type FailureClass = 'NOT_SENT' | 'REJECTED' | 'AUTH' | 'THROTTLED' | 'AMBIGUOUS' | 'APPLIED' | 'PROTOCOL';

interface Rule {
  readonly when: (fault: Fault, status: number) => boolean;
  readonly is: FailureClass;
}

const rules: readonly Rule[] = [
  { when: (fault) => !fault.sent, is: 'NOT_SENT' },
  { when: (fault) => fault.source === 'protocol', is: 'PROTOCOL' },
  { when: (fault, status) => fault.source === 'http' && status === 401, is: 'AUTH' },
  // https://learn.microsoft.com/graph/throttling. Staff say that a 429 can follow an applied write:
  // https://learn.microsoft.com/answers/questions/5529013
  { when: (_fault, status) => status === 429, is: 'THROTTLED' },
  {
    when: (fault, status) =>
      status === 503 && (fault.retryAfterSeconds !== null || fault.codes.includes('serviceNotAvailable')),
    is: 'THROTTLED',
  },
  // 504 after an applied write: https://github.com/microsoftgraph/msgraph-sdk-java/issues/627
  { when: (_fault, status) => status === 408 || status >= 500, is: 'AMBIGUOUS' },
  // Without Graph's error envelope a proxy in between may have said it.
  { when: (fault, status) => status >= 400 && fault.enveloped, is: 'REJECTED' },
  { when: () => true, is: 'AMBIGUOUS' },
];

export function classOf(outcome: Outcome<unknown>): FailureClass {
  return outcome.ok ? 'APPLIED' : classOfFault(outcome.fault);
}

export function classOfFault(fault: Fault): FailureClass {
  return (rules.find((rule) => rule.when(fault, fault.status ?? 0)) as Rule).is;
}
