// Why one person can or cannot sign in by SMS: the verdict, and each check that is not simply fine.
import { useQuery } from '@apollo/client/react';
import { WhyNotDocument, type WhyNotQuery } from './generated/graphql.ts';
import { Notice } from './notice.tsx';
import { failureOf, type Refusal } from './refusal.ts';

type Readiness = Extract<
  NonNullable<NonNullable<WhyNotQuery['smsSignInReadiness']>[number]>,
  { __typename: 'SmsSignInReadiness' }
>;
type Check = Readiness['checks'][number];

const chips: Partial<Record<Check['outcome'], readonly [className: string, words: string]>> = {
  BLOCKS: ['chip stop', 'Blocks'],
  WARNS: ['chip', 'Worth changing'],
  INFORMS: ['chip', 'Worth knowing'],
  UNKNOWN: ['chip', 'Not known'],
};

const verdicts: Readonly<Record<Readiness['verdict'], string>> = {
  BLOCKED: 'No. See what blocks.',
  NOT_TURNED_ON: 'Not yet: SMS sign-in has to be turned on.',
  NOTHING_KNOWN_PREVENTS_IT: 'Nothing known prevents it.',
  UNKNOWN: 'Not known: something that decides could not be read.',
};

export function WhyNot({ userId }: { readonly userId: string }) {
  const { data, error } = useQuery(WhyNotDocument, { variables: { userId } });
  const result = data?.smsSignInReadiness?.[0];
  if (error && !result) return <Notice refusal={failureOf(error)} />;
  if (!result) return null;
  if (result.__typename !== 'SmsSignInReadiness') return <Notice refusal={result as Refusal} />;
  const notable = result.checks.filter(({ outcome }) => chips[outcome] !== undefined);
  const passed = result.checks.filter(({ outcome }) => outcome === 'PASSES').length;
  return (
    <section className="why-not" aria-labelledby="why-not" data-verdict={result.verdict}>
      <h3 id="why-not">Can this person sign in by SMS?</h3>
      <p>
        <strong>{verdicts[result.verdict]}</strong>
      </p>
      <ul>
        {notable.map((check) => (
          <CheckLine key={check.check} check={check} />
        ))}
      </ul>
      <p className="why">
        {passed} of {result.checks.length} checks found nothing in the way.
        {result.policyAgeSeconds != null && ` The policy was read ${result.policyAgeSeconds} seconds ago.`}
      </p>
    </section>
  );
}

function CheckLine({ check }: { readonly check: Check }) {
  const [className, words] = chips[check.outcome] ?? ['chip', check.outcome];
  const missing = [...check.missingPermissions, ...check.missingRoles];
  return (
    <li data-check={check.check}>
      <span className={className}>{words}</span> {check.explanation}
      {check.remedy && <span className="why">{check.remedy}</span>}
      {missing.length > 0 && <span className="why">Would let it be read: {missing.join(', ')}.</span>}
    </li>
  );
}
