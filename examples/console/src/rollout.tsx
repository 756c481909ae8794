// Many people at once: twenty at a time, so that each person's outcome shows as soon as it is known.
import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { TurnOnForManyDocument } from './generated/graphql.ts';
import { type Refusal, wordsFor } from './refusal.ts';

interface Line {
  readonly userId: string;
  /** Null until the answer is there. */
  readonly outcome: Refusal | null;
}

const atOnce = 20;

export function Rollout() {
  const client = useApolloClient();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const done = lines.filter(({ outcome }) => outcome !== null);
  const running = done.length < lines.length;

  const ask = async (userIds: readonly string[]): Promise<readonly Refusal[]> => {
    try {
      const targets = userIds.map((userId) => ({ userId }));
      const { data } = await client.mutate({ mutation: TurnOnForManyDocument, variables: { targets } });
      return data?.enableSmsSignInForUsers.results ?? [];
    } catch {
      return [];
    }
  };
  const start = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (running) return;
    const text = String(new FormData(event.currentTarget).get('people'));
    const userIds = [...new Set(text.split(/[\s,;]+/).filter((word) => word !== ''))];
    let known: Line[] = userIds.map((userId) => ({ userId, outcome: null }));
    setLines(known);
    for (let from = 0; from < userIds.length; from += atOnce) {
      const outcomes = await ask(userIds.slice(from, from + atOnce));
      known = known.map((line, index) =>
        index < from || index >= from + atOnce
          ? line
          : { ...line, outcome: outcomes[index - from] ?? { __typename: 'unreachable' } },
      );
      setLines(known);
    }
  };
  return (
    <>
      <h1>Turn SMS sign-in on for many</h1>
      <form className="find" onSubmit={start}>
        <label htmlFor="people">Sign-in names or object ids, one a line</label>
        <textarea id="people" name="people" spellCheck={false} />
        <button className="primary" type="submit" aria-disabled={running}>
          {running ? 'Working…' : 'Turn on for all of them'}
        </button>
      </form>
      {lines.length > 0 && <Progress lines={lines} done={done} />}
    </>
  );
}

function Progress({ lines, done }: { readonly lines: readonly Line[]; readonly done: readonly Line[] }) {
  const good = done.filter(({ outcome }) => outcome && wordsFor(outcome, false).good).length;
  return (
    <section className="person" aria-labelledby="progress">
      <h2 id="progress">Progress</h2>
      <progress aria-labelledby="progress" max={lines.length} value={done.length} />
      <p role="status">
        {done.length} of {lines.length} done: {good} on, {done.length - good} not.
      </p>
      <table className="rollout">
        <tbody>
          {lines.map(({ userId, outcome }) => (
            <tr key={userId} data-member={outcome?.__typename}>
              <th scope="row">{userId}</th>
              <td>{outcome ? <Told outcome={outcome} /> : <span className="chip">Waiting</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Told({ outcome }: { readonly outcome: Refusal }) {
  const { good, title, next } = wordsFor(outcome, false);
  return (
    <>
      <span className={good ? 'chip on' : 'chip stop'}>{title}</span>
      {!good && <span className="why">{next}</span>}
    </>
  );
}
