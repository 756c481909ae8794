// Maps faults to union members, for failures that can occur in any request to Graph. A slice's own rules, in its
// errors.ts, are applied first.

import type { Fault } from '../graph/fault.ts';
import type { Access, Requester } from './access.ts';
import { refusedByGateway, stepUpRequired, withoutToken } from './gateway-members.ts';
import { type AnswerError, accessDenied, graphUnavailable, throttled, unexpectedGraphError } from './members.ts';

/** The refused operation, and its caller. */
export interface Attempt {
  readonly access: Access;
  readonly requester: Requester;
  readonly targetId: string;
}

interface FaultRule {
  readonly when: (fault: Fault) => boolean;
  readonly member: (fault: Fault, attempt: Attempt) => AnswerError;
  /** The evidence for the rule: Microsoft's documentation, responses seen in practice, or our assumption. */
  readonly evidence: 'documented' | 'field' | 'assumption';
}

const rules: readonly FaultRule[] = [
  {
    when: (fault) => fault.source === 'forbidden',
    member: (fault) => refusedByGateway(fault.code === null ? [] : [fault.code]),
    evidence: 'documented',
  },
  {
    // https://learn.microsoft.com/entra/identity-platform/claims-challenge
    when: (fault) => fault.claims !== null,
    member: (fault) => stepUpRequired(fault.claims ?? '{}', fault.requestId),
    evidence: 'documented',
  },
  {
    // Microsoft Entra gave no token, so no request was sent to Graph: see identity/sign-in-refusals.ts.
    when: (fault) => fault.source === 'token',
    member: (fault) => withoutToken(fault.code),
    evidence: 'documented',
  },
  {
    // 403 `accessDenied` (authentication methods) and `Authorization_RequestDenied` (directory): msgraph-sdk-go #441,
    // https://learn.microsoft.com/graph/json-batching
    when: (fault) => fault.status === 403 && fault.source === 'http',
    member: (fault, { access, requester, targetId }) => accessDenied(access, requester, targetId, fault.requestId),
    evidence: 'documented',
  },
  {
    // Two changes of a directory object collided, and Graph did not execute this one: wait briefly and retry.
    when: (fault) => fault.status === 409 && fault.codes.includes('Directory_ConcurrencyViolation'),
    member: (fault) => throttled(fault.requestId, fault.retryAfterSeconds ?? 1),
    evidence: 'field',
  },
  {
    // https://learn.microsoft.com/graph/throttling
    when: (fault) => fault.status === 429 || fault.refusedBy === 'throttle',
    member: (fault) => throttled(fault.requestId, fault.retryAfterSeconds),
    evidence: 'documented',
  },
  {
    when: (fault) => fault.source === 'http' && (fault.status === 408 || (fault.status ?? 0) >= 500),
    member: (fault) => graphUnavailable(fault.requestId),
    evidence: 'documented',
  },
  {
    when: (fault) => fault.status === null || fault.source === 'unreachable' || fault.source === 'protocol',
    member: (fault) => graphUnavailable(fault.requestId),
    evidence: 'assumption',
  },
  {
    // 401 after the token was renewed, and anything unknown.
    when: () => true,
    member: (fault) => unexpectedGraphError(fault.requestId, fault.status ?? 0, fault.code),
    evidence: 'assumption',
  },
];

/** Always finds a member: the last rule matches everything. */
export function fromFault(fault: Fault, attempt: Attempt): AnswerError {
  const rule = rules.find((candidate) => candidate.when(fault)) as FaultRule;
  return rule.member(fault, attempt);
}
