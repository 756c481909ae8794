// One person: the phones, and the one thing a help desk changes about them.
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { PersonDocument, type PersonQuery, TurnOffDocument, TurnOnDocument } from './generated/graphql.ts';
import { Notice } from './notice.tsx';
import { PhoneCard } from './phone-card.tsx';
import type { Refusal } from './refusal.ts';

type Found = Extract<PersonQuery['user'], { __typename: 'User' }>;

export function PersonPanel({ id, own = false }: { readonly id: string; readonly own?: boolean }) {
  const { data, error, loading, refetch } = useQuery(PersonDocument, {
    variables: { id },
    notifyOnNetworkStatusChange: true,
  });
  const found = data?.user?.__typename === 'User' ? data.user : null;
  return (
    <>
      <p className="unseen" role="status">
        {loading ? 'Looking…' : found ? spoken(found) : 'Nobody can be shown.'}
      </p>
      {error && !found && <Notice refusal={{ __typename: 'unreachable' }} />}
      {loading && !data && <Awaited />}
      {data?.user && !found && <Notice refusal={data.user as Refusal} own={own} />}
      {found && <Person person={found} own={own} looking={loading} onLookAgain={() => void refetch()} />}
    </>
  );
}

function spoken({ displayName, phoneMethods }: Found): string {
  const phones = phoneMethods.__typename === 'PhoneMethodList' ? phoneMethods.items : [];
  const ready = phones.some(({ smsSignInState }) => smsSignInState === 'READY');
  return `${displayName}: ${phones.length} phones shown, SMS sign-in is ${ready ? 'on' : 'off'}.`;
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
  const ready = phones.some(({ smsSignInState }) => smsSignInState === 'READY');
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
      <SmsSwitch userId={own ? 'me' : person.id} ready={ready} own={own} />
    </section>
  );
}

interface SmsSwitchProps {
  readonly userId: string;
  readonly ready: boolean;
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
  const busy = on.loading || off.loading;
  const change = async () => {
    setOutcome(null);
    try {
      const result = ready
        ? (await turnOff({ variables: { userId } })).data?.disableSmsSignIn
        : (await turnOn({ variables: { userId } })).data?.enableSmsSignIn;
      setOutcome(result ?? { __typename: 'unreachable' });
      if (result && outdates(result)) void client.refetchQueries({ include: [PersonDocument] });
    } catch {
      setOutcome({ __typename: 'unreachable' });
    }
  };
  const label = ready ? 'Turn SMS sign-in off' : 'Turn SMS sign-in on';
  return (
    <div className="switch">
      <button
        type="button"
        className={ready ? 'danger' : 'primary'}
        aria-disabled={busy}
        onClick={() => busy || change()}
      >
        {busy ? 'Asking Microsoft…' : label}
      </button>
      <div aria-live="polite" ref={told}>
        {outcome && <Notice refusal={outcome} own={own} />}
      </div>
    </div>
  );
}

// A refusal says that what was shown may be out of date. One that says to wait is not asked again at once.
function outdates(result: Refusal): boolean {
  return 'code' in result && !('retryAfterSeconds' in result);
}
