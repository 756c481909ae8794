// What an outcome says about the request behind it: could Graph have acted on it? Pure tables; the first row that fits
// decides. Reads may be repeated after most classes; a write only after NOT_SENT.

import type { Fault, Outcome } from './fault.ts';

/**
 * `NOT_SENT` Graph cannot have received it · `REJECTED` Graph refused it · `AUTH` Graph refused the token, before it
 * acted · `THROTTLED` Graph says that it did not act, which is usually true · `AMBIGUOUS` Graph may or may not have
 * acted · `APPLIED` Graph accepted it, whatever became of the body · `PROTOCOL` an answer that is none of Graph's.
 */
export type FailureClass = 'NOT_SENT' | 'REJECTED' | 'AUTH' | 'THROTTLED' | 'AMBIGUOUS' | 'APPLIED' | 'PROTOCOL';

interface Row {
  readonly when: (fault: Fault, status: number) => boolean;
  readonly is: FailureClass;
}

const rows: readonly Row[] = [
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
  return (rows.find((row) => row.when(fault, fault.status ?? 0)) as Row).is;
}

// Codes of Node and undici that end an attempt before the first byte of the request.
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'EPROTO',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/** Whether Graph may have received a request that ended in this error of the HTTP client. When in doubt, yes. */
export function mayHaveBeenSent(error: unknown): boolean {
  const { code, syscall, errors } = error as { code?: unknown; syscall?: unknown; errors?: unknown };
  if (Array.isArray(errors) && errors.length > 0) return errors.some(mayHaveBeenSent);
  if (syscall === 'connect' || syscall === 'getaddrinfo') return false;
  return typeof code !== 'string' || !(beforeSending.has(code) || /^ERR_(TLS|SSL)_/.test(code));
}
