// One person: the phones, and the one thing a help desk changes about them.
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import {
  PersonDocument,
  type PersonQuery,
  TurnOffDocument,
  TurnOnDocument,
  WhyNotDocument,
} from './generated/graphql.ts';
import { Notice } from './notice.tsx';
import { PhoneCard } from './phone-card.tsx';
import { failureOf, type Refusal } from './refusal.ts';
import { WhyNot } from './why-not.tsx';

type Found = Extract<PersonQuery['user'], { __typename: 'User' }>;

export function PersonPanel({ id, own = false }: { readonly id: string; readonly own?: boolean }) {
  const { data, error, loading, refetch } = useQuery(PersonDocument, {
    variables: { id },
    notifyOnNetworkStatusChange: true,
  });
  const client = useApolloClient();
  const lookAgain = () => {
    void refetch();
    void client.refetchQueries({ include: [WhyNotDocument] });
  };
  const found = data?.user?.__typename === 'User' ? data.user : null;
  return (
    <>
      <p className="unseen" role="status">
        {loading ? 'Looking…' : found ? spoken(found) : 'Nobody can be shown.'}
      </p>
      {error && !found && <Notice refusal={failureOf(error)} />}
      {loading && !data && <Awaited />}
      {data?.user && !found && <Notice refusal={data.user as Refusal} own={own} />}
      {found && <Person person={found} own={own} looking={loading} onLookAgain={lookAgain} />}
    </>
  );
}

function spoken({ displayName, phoneMethods }: Found): string {
  if (phoneMethods.__typename !== 'PhoneMethodList') return `${displayName}: the phones could not be read.`;
  const ready = isReady(phoneMethods);
  const state = ready === null ? 'unknown' : ready ? 'on' : 'off';
  return `${displayName}: ${phoneMethods.items.length} phones shown, SMS sign-in is ${state}.`;
}

/** Null where it cannot be told: the phones could not be read, or a state is newer than this page. */
function isReady(phoneMethods: Found['phoneMethods']): boolean | null {
  if (phoneMethods.__typename !== 'PhoneMethodList') return null;
  const states = phoneMethods.items.map(({ smsSignInState }) => smsSignInState);
  return states.includes('READY') || (states.includes('UNKNOWN') ? null : false);
}

/** As high as a person with one phone, so that nothing jumps. */
function Awaited() {
  return (
    <div className="awaited" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}

interface PersonProps {
  readonly person: Found;
  readonly own: boolean;
  readonly looking: boolean;
  readonly onLookAgain: () => void;
}

function Person({ person, own, looking, onLookAgain }: PersonProps) {
  const { phoneMethods } = person;
  const phones = phoneMethods.__typename === 'PhoneMethodList' ? phoneMethods.items : [];
  return (
    <section className="person" aria-labelledby="name" aria-busy={looking}>
      <div className="head">
        <h2 id="name">{person.displayName ?? person.id}</h2>
        <button type="button" className="quiet" aria-disabled={looking} onClick={() => looking || onLookAgain()}>
          Look again
        </button>
      </div>
      <p className="upn">{person.userPrincipalName}</p>
      {phoneMethods.__typename === 'PhoneMethodList' ? (
        <ul className="phones">
          {phones.map((phone) => (
            <PhoneCard key={phone.id} phone={phone} />
          ))}
          {phones.length === 0 && (
            <li className="none">No phone is registered. Add one under Security info, then turn SMS sign-in on.</li>
          )}
        </ul>
      ) : (
        <>
          <p className="why">The phones cannot be shown.</p>
          <Notice refusal={phoneMethods} own={own} />
        </>
      )}
      <SmsSwitch userId={own ? 'me' : person.id} ready={isReady(phoneMethods)} own={own} />
      <WhyNot userId={own ? 'me' : person.id} />
    </section>
  );
}

interface SmsSwitchProps {
  readonly userId: string;
  /** Null: not known, so both ways are open. */
  readonly ready: boolean | null;
  readonly own: boolean;
}

function SmsSwitch({ userId, ready, own }: SmsSwitchProps) {
  const [turnOn, on] = useMutation(TurnOnDocument);
  const [turnOff, off] = useMutation(TurnOffDocument);
  const [outcome, setOutcome] = useState<Refusal | null>(null);
  const client = useApolloClient();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) told.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  // State is late by one drawing: a second click would still see the first one's.
  const pending = useRef(false);
  const busy = on.loading || off.loading;
  const change = async (turn: 'on' | 'off') => {
    if (pending.current) return;
    pending.current = true;
    setOutcome(null);
    try {
      const result =
        turn === 'off'
          ? (await turnOff({ variables: { userId } })).data?.disableSmsSignIn
          : (await turnOn({ variables: { userId } })).data?.enableSmsSignIn;
      setOutcome(result ?? { __typename: 'unreachable' });
      const stale = result && outdates(result) ? [PersonDocument, WhyNotDocument] : [WhyNotDocument];
      void client.refetchQueries({ include: stale });
    } catch (error) {
      setOutcome(failureOf(error));
    } finally {
      pending.current = false;
    }
  };
  const ways = ready === null ? (['on', 'off'] as const) : ready ? (['off'] as const) : (['on'] as const);
  return (
    <div className="switch">
      {ready === null && <p className="why">Whether SMS sign-in is on could not be read.</p>}
      {ways.map((turn) => (
        <button
          key={ready === null ? turn : 'switch'}
          type="button"
          className={turn === 'off' ? 'danger' : 'primary'}
          aria-disabled={busy}
          // The second click of a double click is not meant for what the first one has made of the button.
          onClick={({ detail }) => busy || detail > 1 || void change(turn)}
        >
          {busy ? 'Asking Microsoft…' : `Turn SMS sign-in ${turn}`}
        </button>
      ))}
      <div aria-live="polite" ref={told}>
        {outcome && <Notice refusal={outcome} own={own} />}
      </div>
    </div>
  );
}

// A refusal says that what was shown may be out of date. One that says to wait is not repeated immediately.
function outdates(result: Refusal): boolean {
  return 'code' in result && !('retryAfterSeconds' in result);
}
