// Combines all checks in their order, and derives the verdict from them and from nothing else; and the same under a
// proposed policy.

import type { SmsSignInReadiness, SmsSignInState, SmsSignInVerdict } from '../generated/schema.ts';
import { accountChecks, besidesChecks, personExists } from './account-checks.ts';
import type { Check, Facts } from './check.ts';
import { againstPhone } from './contradictions.ts';
import { conditionalAccessCheck, lastFailedSignInCheck } from './extra-checks.ts';
import { applicationCheck, cloudCheck } from './fixed-checks.ts';
import { mobileIn, phoneChecks, stateIfPolicy, voiceNumberCheck } from './phone-checks.ts';
import { policyChecks, proposedPolicyChecks, targetsDisagree } from './policy-checks.ts';
import type { SmsPolicy } from './sms-policy.ts';

export type Readiness = Omit<SmsSignInReadiness, '__typename' | 'user'> & { readonly isThere: boolean };

/** `proposed`: a policy to judge by as well. */
export function readinessOf(facts: Facts, proposed: SmsPolicy | null = null): Readiness {
  const { evidence } = facts;
  const state = mobileIn(evidence)?.smsSignInState ?? null;
  const person = [personExists(facts), ...accountChecks(facts), cloudCheck(facts)];
  const policy = againstPhone(policyChecks(facts), state, {
    isOtherwiseRefused: person.some(({ outcome }) => outcome === 'BLOCKS'),
    doTargetsDisagree: targetsDisagree(facts),
  });
  const besides = [...besidesChecks(facts), conditionalAccessCheck(facts), applicationCheck];
  const last = [...besides, voiceNumberCheck(facts), lastFailedSignInCheck(facts)];
  const checks = [...person, ...policy.checks, ...phoneChecks(facts), ...last];
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
    ifPolicy: proposed === null ? null : ifPolicy(facts, proposed, { person, last, state }),
  };
}

interface OtherChecks {
  readonly person: readonly Check[];
  readonly last: readonly Check[];
  readonly state: SmsSignInState | null;
}

// The phone's state is made of today's policy: it neither outranks a proposed one nor says what it would be under that.
function ifPolicy(facts: Facts, proposed: SmsPolicy, { person, last, state }: OtherChecks) {
  const phone = phoneChecks(facts).map((check) =>
    check.check === 'PHONE_STATE' ? stateIfPolicy(check, state) : check,
  );
  const checks = [...person, ...proposedPolicyChecks(facts, proposed), ...phone, ...last];
  const verdict = verdictOf(checks, state, true);
  return { verdict, headline: headlineOf(verdict, checks), checks };
}

// The checks that the phone's own state does not cover: it depends on policy and number only.
const deciding: readonly Check['check'][] = ['PERSON_EXISTS', 'ACCOUNT_ENABLED', 'MOBILE_PHONE', 'PHONE_STATE'];
const isPolicy = ({ check }: Check) => check.startsWith('POLICY_');

/** `proposed`: whether the checks of the policy decide, too, as the phone's state does not know it. */
export function verdictOf(checks: readonly Check[], state: SmsSignInState | null, proposed = false): SmsSignInVerdict {
  const blocking = checks.filter(({ outcome }) => outcome === 'BLOCKS');
  const isOff = state === 'NOT_ENABLED' || state === 'NOT_CONFIGURED';
  const isPolicyOpen = proposed && checks.some((check) => isPolicy(check) && check.outcome === 'UNKNOWN');
  if (blocking.length > 0) {
    if (!isOff || blocking.some(({ check }) => check !== 'PHONE_STATE')) return 'BLOCKED';
    return isPolicyOpen ? 'UNKNOWN' : 'NOT_TURNED_ON';
  }
  const isOpen = ({ check, outcome }: Check) => deciding.includes(check) && outcome !== 'PASSES';
  return isPolicyOpen || checks.some(isOpen) ? 'UNKNOWN' : 'NOTHING_KNOWN_PREVENTS_IT';
}

function headlineOf(verdict: SmsSignInVerdict, checks: readonly Check[]): string {
  if (verdict === 'NOTHING_KNOWN_PREVENTS_IT') return 'Nothing known prevents this person from signing in by SMS.';
  if (verdict === 'UNKNOWN') return 'Nothing was found to block this person, but a decisive value could not be read.';
  return checks.find(({ outcome }) => outcome === 'BLOCKS')?.explanation ?? '';
}
