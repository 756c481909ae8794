// Contradictions between the checks of the policy and the phone's own state. Pure. The phone's state takes precedence:
// Graph derives it itself, and the policy may have been read a minute ago.

import type { SmsSignInFinding, SmsSignInState } from '../generated/schema.ts';
import type { Check } from './check.ts';

export type Finding = Omit<SmsSignInFinding, '__typename'>;

const allowing: readonly (SmsSignInState | null)[] = ['READY', 'NOT_ENABLED', 'NOT_CONFIGURED'];

/** Adjusts the checks of the policy by the phone's state, and lists the contradictions. */
export function againstPhone(
  checks: readonly Check[],
  state: SmsSignInState | null,
  { isOtherwiseRefused, doTargetsDisagree }: { isOtherwiseRefused: boolean; doTargetsDisagree: boolean },
): { readonly checks: readonly Check[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  if (doTargetsDisagree)
    findings.push({
      kind: 'TARGETS_DISAGREE',
      explanation:
        'One target of the policy allows sign-in and another does not: one is sufficient, as far as is known.',
    });
  if (allowing.includes(state) && checks.some(({ outcome }) => outcome === 'BLOCKS')) {
    const explanation =
      "The policy as read leaves the person out, and the phone's own state says otherwise: it counts.";
    findings.push({ kind: 'PHONE_OUTRANKS_POLICY', explanation });
    return { checks: checks.map(outranked), findings };
  }
  if (state === 'NOT_ALLOWED_BY_POLICY' && !isOtherwiseRefused && checks.every(({ outcome }) => outcome === 'PASSES')) {
    const explanation =
      'The policy as read takes the person in: a change of the policy or of a group takes a while to reach the phone.';
    findings.push({ kind: 'POLICY_SETTLING', explanation });
  }
  return { checks, findings };
}

function outranked(check: Check): Check {
  if (check.outcome !== 'BLOCKS') return check;
  return { ...check, outcome: 'INFORMS', explanation: `${check.explanation} The phone's own state says otherwise.` };
}
