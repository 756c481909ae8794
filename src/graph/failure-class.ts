// Classifies outcomes: could Graph have executed the request? A pure table; the first matching rule decides. Reads may
// be repeated after most classes; a write only after NOT_SENT.

import type { Fault, Outcome } from './fault.ts';

/**
 * `NOT_SENT`: Graph cannot have received it. `REJECTED`: Graph refused it. `AUTH`: Graph refused the token, before
 * executing anything. `THROTTLED`: Graph says that it did not execute it, which is usually true. `AMBIGUOUS`: Graph may
 * have executed it. `APPLIED`: Graph accepted it, even if the body is broken. `PROTOCOL`: a response that Graph does
 * not document.
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
  // https://learn.microsoft.com/graph/throttling. According to Microsoft staff, a 429 can follow an applied write:
  // https://learn.microsoft.com/answers/questions/5529013
  { when: (_fault, status) => status === 429, is: 'THROTTLED' },
  {
    when: (fault, status) =>
      status === 503 && (fault.retryAfterSeconds !== null || fault.codes.includes('serviceNotAvailable')),
    is: 'THROTTLED',
  },
  // 504 after an applied write: https://github.com/microsoftgraph/msgraph-sdk-java/issues/627
  { when: (_fault, status) => status === 408 || status >= 500, is: 'AMBIGUOUS' },
  // Without Graph's error envelope, the response may come from a proxy.
  { when: (fault, status) => status >= 400 && fault.enveloped, is: 'REJECTED' },
  { when: () => true, is: 'AMBIGUOUS' },
];

export function classOf(outcome: Outcome<unknown>): FailureClass {
  return outcome.ok ? 'APPLIED' : classOfFault(outcome.fault);
}

export function classOfFault(fault: Fault): FailureClass {
  return (rules.find((rule) => rule.when(fault, fault.status ?? 0)) as Rule).is;
}
