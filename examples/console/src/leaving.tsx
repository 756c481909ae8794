// Leaving SMS: a survey of the tenant or of a group, page by page, with filters and files to take away.
import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { SurveyPageDocument } from './generated/graphql.ts';
import { Notice } from './notice.tsx';
import { failureOf, type Refusal } from './refusal.ts';
import {
  countLabels,
  csvOf,
  reportOf,
  type Survey,
  type SurveyCounts,
  type SurveyedPerson,
  told,
} from './survey-files.ts';

const pageSize = 100;
/** A table of thousands would make the page slow: the files hold them all. */
const maxRows = 200;

const filters: Readonly<Record<string, (person: SurveyedPerson) => boolean>> = {
  'Sign in by SMS': ({ signsInBySms }) => signsInBySms === true,
  'SMS and nothing else': ({ hasNothingElse }) => hasNothingElse === true,
  'Phone is the only second factor': ({ isPhoneOnlySecondFactor }) => isPhoneOnlySecondFactor === true,
  'Have a passkey': ({ hasPasskey }) => hasPasskey === true,
  'Could not be read': ({ failure }) => failure != null,
  Everybody: () => true,
};

export function Leaving() {
  const client = useApolloClient();
  const group = useRef<HTMLInputElement>(null);
  const [survey, setSurvey] = useState<Survey | null>(null);
  const [running, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const stop = useRef(new AbortController());
  // A view that is left reads no further page.
  useEffect(() => () => stop.current.abort(), []);

  const readPages = async (groupId: string | null, signal: AbortSignal) => {
    let after: string | null = null;
    let people: readonly SurveyedPerson[] = [];
    do {
      const variables: { first: number; after: string | null; groupId: string | null } = {
        first: pageSize,
        after,
        groupId,
      };
      const context = { fetchOptions: { signal } };
      const { data } = await client.query({ query: SurveyPageDocument, variables, context, fetchPolicy: 'no-cache' });
      const page = data?.smsSignInSurvey;
      if (page?.__typename !== 'SmsSignInSurvey') return setRefusal((page as Refusal) ?? { __typename: 'unreachable' });
      people = [...people, ...page.people];
      const { soFar, total, remaining, endsOn, endsForOthersOn } = page;
      setSurvey({
        people,
        soFar,
        endsOn: endsOn ?? null,
        endsForOthersOn: endsForOthersOn ?? null,
        total: total ?? null,
        remaining: remaining ?? null,
        groupId,
        endedAt: Date.now(),
      });
      after = page.pageInfo.endCursor ?? null;
    } while (after !== null && !signal.aborted);
  };
  const start = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (running) return;
    stop.current = new AbortController();
    const { signal } = stop.current;
    setSurvey(null);
    setRefusal(null);
    setRunning(true);
    try {
      await readPages(group.current?.value.trim() || null, signal);
    } catch (error) {
      if (!signal.aborted) setRefusal(failureOf(error));
    }
    setRunning(false);
  };
  return (
    <>
      <h1>Leaving SMS</h1>
      <p className="why">Microsoft ends SMS sign-in. See who uses it today, and who has nothing else yet.</p>
      <form className="find" onSubmit={start}>
        <label htmlFor="group">Object id of a group; empty for everybody</label>
        <div className="row">
          <input id="group" ref={group} spellCheck={false} autoComplete="off" />
          <button className="primary" type="submit" aria-disabled={running}>
            {running ? 'Looking…' : 'Look'}
          </button>
          {running && (
            <button type="button" onClick={() => stop.current.abort()}>
              Stop
            </button>
          )}
        </div>
      </form>
      <div aria-live="polite">
        {refusal && (
          <>
            <h2 className="unseen">The survey has ended</h2>
            <Notice refusal={refusal} />
          </>
        )}
      </div>
      {survey && <Findings survey={survey} running={running} />}
    </>
  );
}

function Findings({ survey, running }: { readonly survey: Survey; readonly running: boolean }) {
  const [filter, setFilter] = useState('Sign in by SMS');
  const { people, soFar, total, remaining } = survey;
  const shown = people.filter(filters[filter] ?? (() => true));
  return (
    <section className="person" aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      {running && <progress aria-labelledby="findings" max={total ?? soFar.people + 1} value={soFar.people} />}
      <p role="status">
        {remaining === 0
          ? `All ${soFar.people} people were looked at.`
          : `${soFar.people} of ${total ?? 'an unknown number of'} people were looked at${running ? ' so far' : ': stopped'}.`}
      </p>
      <dl className="counts">
        {(Object.keys(countLabels) as (keyof SurveyCounts)[]).map((name) => (
          <div key={name} data-count={name}>
            <dt>{countLabels[name]}</dt>
            <dd>{soFar[name]}</dd>
          </div>
        ))}
      </dl>
      <div className="filters">
        <label>
          Show
          <select value={filter} onChange={({ target }) => setFilter(target.value)}>
            {Object.keys(filters).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => save('leaving-sms.csv', 'text/csv', csvOf({ people: shown }))}>
          Download these as CSV
        </button>
        <button type="button" onClick={() => save('leaving-sms.html', 'text/html', reportOf(survey))}>
          Download the report
        </button>
      </div>
      <People people={shown} />
    </section>
  );
}

function People({ people }: { readonly people: readonly SurveyedPerson[] }) {
  if (people.length === 0) return <p className="why">Nobody.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className="wide" aria-label="People" tabIndex={0}>
      <table className="rollout">
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Signs in by SMS</th>
            <th scope="col">Phone only</th>
            <th scope="col">Passkey</th>
            <th scope="col">Nothing else</th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, maxRows).map((person) => (
            <tr key={person.user.id} data-failure={person.failure}>
              <th scope="row">
                {person.user.displayName ?? person.user.id}
                <span className="why">{person.user.userPrincipalName}</span>
              </th>
              {person.failure != null ? (
                <td colSpan={4}>
                  <span className="chip stop">Could not be read</span> {person.failure}
                </td>
              ) : (
                [person.signsInBySms, person.isPhoneOnlySecondFactor, person.hasPasskey, person.hasNothingElse].map(
                  (fact, index) => <td key={['sms', 'phone', 'passkey', 'else'][index]}>{told(fact)}</td>,
                )
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {people.length > maxRows && <p className="why">{people.length - maxRows} more are in the files.</p>}
    </section>
  );
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
