// What Graph's refusals of a report mean, and what a report needs.

import type { Access, Requester } from '../errors/access.ts';
import { fromFault } from '../errors/from-fault.ts';
import { type AnswerError, errorFields, type Member } from '../errors/members.ts';
import { answered, classify, type Rule } from '../errors/rules.ts';
import type { LicenceRequiredError } from '../generated/schema.ts';
import type { Fault } from '../graph/fault.ts';

/** https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails */
export const reportAccess: Access = {
  delegated: ['AuditLog.Read.All'],
  application: ['AuditLog.Read.All'],
  roles: ['Reports Reader', 'Security Reader', 'Security Administrator', 'Global Reader'],
  rolesForSelf: true,
};

const rules: readonly Rule<'licence'>[] = [
  {
    when: (fault) =>
      answered(fault, 403) && fault.codes.includes('Authentication_RequestFromNonPremiumTenantOrB2CTenant'),
    verdict: 'licence',
    evidence: 'field',
    source: 'https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/8777',
  },
  {
    // Where the code is missing, the text alone.
    when: (fault) => answered(fault, 403) && fault.says(/premium licen[cs]e/i),
    verdict: 'licence',
    evidence: 'assumption',
    source: 'https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/8777',
  },
];

export function reportError(fault: Fault, requester: Requester): AnswerError | Member<LicenceRequiredError> {
  if (classify(rules, fault) === 'licence') return licenceRequired(fault.requestId);
  return fromFault(fault, { access: reportAccess, requester, targetId: '' });
}

function licenceRequired(graphRequestId: string | null): Member<LicenceRequiredError> {
  const message = 'This report needs a Microsoft Entra ID P1 or P2 licence in the tenant.';
  return { __typename: 'LicenceRequiredError', ...errorFields('LICENCE_REQUIRED', message, graphRequestId) };
}
