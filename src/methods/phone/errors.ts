// The meaning of Graph's refusals of phone writes, as tables in which the first matching rule decides. `readBack`: the
// response alone is ambiguous, so the phones are read. Other errors are mapped in errors/from-fault.ts.

import { answered, type Rule, tellsNothing } from '../../errors/rules.ts';
import type { Fault } from '../../graph/fault.ts';

export { classify } from '../../errors/rules.ts';

const notUnique = (fault: Fault) => answered(fault, 400, 405, 409) && fault.codes.includes('phoneNumberNotUnique');

const policyWords = /credential policy is not enabled on user/i;
// "Unsupported segment type." and similar messages are not about the number.
const numberWords = /phone ?number.*(?:format|invalid|not valid)|(?:invalid|not valid).*phone ?number/i;

const undecided = {
  when: tellsNothing,
  verdict: 'readBack',
  evidence: 'assumption',
  source: 'no answer captured; the documented preconditions are checked against the phones',
} as const;

export const enableRules: readonly Rule<'notUnique' | 'notAllowedByPolicy' | 'readBack'>[] = [
  { when: notUnique, verdict: 'notUnique', evidence: 'field', source: 'realmjoin-runbooks PR #318 (409 on save)' },
  {
    when: (fault) => answered(fault, 400, 403, 405, 409) && fault.codes.includes('disabledByPolicy'),
    verdict: 'notAllowedByPolicy',
    evidence: 'field',
    source: 'sample script that treats error.code disabledByPolicy as a result',
  },
  {
    when: (fault) => answered(fault, 400, 405) && fault.says(policyWords),
    verdict: 'notAllowedByPolicy',
    evidence: 'field',
    source: 'msgraph-sdk-dotnet #2549',
  },
  undecided,
];

export const disableRules: readonly Rule<'readBack'>[] = [undecided];

export const addRules: readonly Rule<'savedWithoutSignIn' | 'numberRefused' | 'readBack'>[] = [
  {
    when: notUnique,
    verdict: 'savedWithoutSignIn',
    evidence: 'field',
    source: 'realmjoin-runbooks set-or-remove-mobile-phone-MFA: 409, and the phone is saved anyway',
  },
  {
    when: (fault) => answered(fault, 400) && fault.says(numberWords),
    verdict: 'numberRefused',
    evidence: 'assumption',
    source: 'documented: "Numbers are rejected … if they don\'t match the required format"; no answer captured',
  },
  undecided,
];

export const updateRules = addRules;
