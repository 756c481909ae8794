// Many people at once: twenty at a time, so that each person's outcome shows as soon as it is known.
import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { TurnOnForManyDocument } from './generated/graphql.ts';
import { failureOf, type Refusal, wordsFor } from './refusal.ts';

interface Line {
  readonly userId: string;
  /** Null until the answer is there. */
  readonly outcome: Refusal | null;
}

const atOnce = 20;
const worker = (number: number) => `worker-${String(number).padStart(4, '0')}@contoso.example`;
const samples = [...Array.from({ length: 57 }, (_, index) => worker(index + 1)), 'not-unique@contoso.example'];
samples.push('policy-blocked@contoso.example', 'no-phone@contoso.example');

/** `onLeft` is called with what is to be said of a roll-out that was stopped by leaving it. */
export function Rollout({ onLeft }: { readonly onLeft: (words: string | null) => void }) {
  const client = useApolloClient();
  const list = useRef<HTMLTextAreaElement>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const done = lines.filter(({ outcome }) => outcome !== null);
  const running = done.length < lines.length;

  const stop = useRef(new AbortController());
  const progress = useRef<readonly Line[]>([]);
  // A view that is left, also for another account, sends nothing more.
  useEffect(
    () => () => {
      const seen = progress.current.filter(({ outcome }) => outcome !== null).length;
      stop.current.abort();
      if (seen < progress.current.length) onLeft(leftWords(seen, progress.current.length));
    },
    [onLeft],
  );
  const show = (known: readonly Line[]) => {
    progress.current = known;
    setLines(known);
  };
  const ask = async (userIds: readonly string[], signal: AbortSignal): Promise<readonly Refusal[]> => {
    try {
      const targets = userIds.map((userId) => ({ userId }));
      const context = { fetchOptions: { signal } };
      const { data } = await client.mutate({ mutation: TurnOnForManyDocument, variables: { targets }, context });
      return (
        data?.enableSmsSignInForUsers?.outcomes.map(
          (outcome) => outcome?.result ?? { __typename: 'OutcomeUnknownError' },
        ) ?? []
      );
    } catch (error) {
      return userIds.map(() => (signal.aborted ? { __typename: 'unseen' } : failureOf(error)));
    }
  };
  const start = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (running) return;
    const text = list.current?.value ?? '';
    const userIds = [...new Set(text.split(/[\s,;]+/).filter((word) => word !== ''))];
    let known: Line[] = userIds.map((userId) => ({ userId, outcome: null }));
    onLeft(null);
    show(known);
    stop.current = new AbortController();
    const { signal } = stop.current;
    for (let from = 0; from < userIds.length; from += atOnce) {
      const part = userIds.slice(from, from + atOnce);
      const outcomes = signal.aborted ? part.map(() => ({ __typename: 'notSent' })) : await ask(part, signal);
      known = known.map((line, index) =>
        index < from || index >= from + atOnce
          ? line
          : { ...line, outcome: outcomes[index - from] ?? { __typename: 'unreachable' } },
      );
      show(known);
    }
  };
  const fillIn = () => {
    if (list.current) list.current.value = samples.join('\n');
  };
  return (
    <>
      <h1>Turn SMS sign-in on for many</h1>
      <form className="find" onSubmit={start}>
        <label htmlFor="people">Sign-in names or object ids, one a line</label>
        <textarea id="people" ref={list} spellCheck={false} placeholder={worker(1)} />
        <div className="actions">
          <button className="primary" type="submit" aria-disabled={running}>
            {running ? 'Working…' : 'Turn on for all of them'}
          </button>
          {running && (
            <button type="button" onClick={() => stop.current.abort()}>
              Stop
            </button>
          )}
          <button type="button" onClick={fillIn}>
            Fill in {samples.length} people to try
          </button>
        </div>
      </form>
      {lines.length > 0 && <Progress lines={lines} done={done} />}
    </>
  );
}

function leftWords(seen: number, all: number): string {
  const sent = Math.min(seen + atOnce, all);
  return `The roll-out was stopped after ${seen} of ${all} people. For ${sent - seen} more the change was sent, but its answer was not waited for: look them up.`;
}

function Progress({ lines, done }: { readonly lines: readonly Line[]; readonly done: readonly Line[] }) {
  const [refusedOnly, setRefusedOnly] = useState(false);
  const isGood = ({ outcome }: Line) => outcome !== null && wordsFor(outcome, false).good;
  const good = done.filter(isGood).length;
  const shown = refusedOnly ? done.filter((line) => !isGood(line)) : lines;
  return (
    <section className="person" aria-labelledby="progress">
      <h2 id="progress">Progress</h2>
      <progress aria-labelledby="progress" max={lines.length} value={done.length} />
      <p role="status">
        {done.length} of {lines.length} done: {good} on, {done.length - good} not.
      </p>
      <label className="choice">
        <input type="checkbox" checked={refusedOnly} onChange={({ target }) => setRefusedOnly(target.checked)} />
        Show only those it is not on for
      </label>
      <table className="rollout">
        <tbody>
          {shown.map(({ userId, outcome }) => (
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
