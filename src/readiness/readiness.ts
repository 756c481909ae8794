// Combines all checks in their order, and derives the verdict from them and from nothing else.

import type { SmsSignInReadiness, SmsSignInState, SmsSignInVerdict } from '../generated/schema.ts';
import { accountChecks, besidesChecks, personExists } from './account-checks.ts';
import type { Check, Facts } from './check.ts';
import { againstPhone } from './contradictions.ts';
import { applicationCheck, cloudCheck, conditionalAccessCheck, lastFailedSignInCheck } from './fixed-checks.ts';
import { mobileIn, phoneChecks, voiceNumberCheck } from './phone-checks.ts';
import { policyChecks, targetsDisagree } from './policy-checks.ts';

export type Readiness = Omit<SmsSignInReadiness, '__typename' | 'user'> & { readonly isThere: boolean };

export function readinessOf(facts: Facts): Readiness {
  const { evidence } = facts;
  const state = mobileIn(evidence)?.smsSignInState ?? null;
  const person = [personExists(facts), ...accountChecks(facts), cloudCheck(facts)];
  const isRefused = person.some(({ outcome }) => outcome === 'BLOCKS');
  const policy = againstPhone(policyChecks(facts), state, {
    isOtherwiseRefused: isRefused,
    doTargetsDisagree: targetsDisagree(facts),
  });
  const checks = [
    ...person,
    ...policy.checks,
    ...phoneChecks(facts),
    ...besidesChecks(facts),
    conditionalAccessCheck,
    applicationCheck,
    voiceNumberCheck(facts),
    lastFailedSignInCheck,
  ];
  const verdict = verdictOf(checks, state);
  return {
    userId: evidence.user.id,
    isThere: checks[0]?.outcome !== 'BLOCKS',
    verdict,
    headline: headlineOf(verdict, checks),
    smsSignInState: state,
    checks,
    findings: policy.findings,
    policyAgeSeconds: evidence.policy.outcome.ok
      ? Math.max(0, Math.floor((Date.now() - evidence.policy.observedAt) / 1_000))
      : null,
  };
}

// The checks that the phone's own state does not cover: it depends on policy and number only.
const deciding: readonly Check['check'][] = ['PERSON_EXISTS', 'ACCOUNT_ENABLED', 'MOBILE_PHONE', 'PHONE_STATE'];

export function verdictOf(checks: readonly Check[], state: SmsSignInState | null): SmsSignInVerdict {
  const blocking = checks.filter(({ outcome }) => outcome === 'BLOCKS');
  const isOff = state === 'NOT_ENABLED' || state === 'NOT_CONFIGURED';
  if (blocking.length > 0)
    return isOff && blocking.every(({ check }) => check === 'PHONE_STATE') ? 'NOT_TURNED_ON' : 'BLOCKED';
  const isOpen = ({ check, outcome }: Check) => deciding.includes(check) && outcome !== 'PASSES';
  return checks.some(isOpen) ? 'UNKNOWN' : 'NOTHING_KNOWN_PREVENTS_IT';
}

function headlineOf(verdict: SmsSignInVerdict, checks: readonly Check[]): string {
  if (verdict === 'NOTHING_KNOWN_PREVENTS_IT') return 'Nothing known prevents this person from signing in by SMS.';
  if (verdict === 'UNKNOWN') return 'Nothing was found to block this person, but a decisive value could not be read.';
  return checks.find(({ outcome }) => outcome === 'BLOCKS')?.explanation ?? '';
}
