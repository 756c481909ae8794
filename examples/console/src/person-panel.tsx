// One person: the phones, and the one thing a help desk changes about them.
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { PersonDocument, type PersonQuery, TurnOffDocument, TurnOnDocument } from './generated/graphql.ts';
import { Notice } from './notice.tsx';
import { PhoneCard } from './phone-card.tsx';
import type { Refusal } from './refusal.ts';

type Found = Extract<PersonQuery['user'], { __typename: 'User' }>;

export function PersonPanel({ id, own = false }: { readonly id: string; readonly own?: boolean }) {
  const { data, error, loading } = useQuery(PersonDocument, { variables: { id } });
  if (error) return <Notice refusal={{ __typename: 'unreachable' }} />;
  if (loading && !data) return <p role="status">Looking…</p>;
  if (data?.user.__typename !== 'User') return data ? <Notice refusal={data.user} /> : null;
  return <Person person={data.user} own={own} />;
}

function Person({ person, own }: { readonly person: Found; readonly own: boolean }) {
  const { phoneMethods } = person;
  const phones = phoneMethods.__typename === 'PhoneMethodList' ? phoneMethods.items : [];
  const ready = phones.some(({ smsSignInState }) => smsSignInState === 'READY');
  return (
    <section className="person" aria-labelledby="name">
      <h2 id="name">{person.displayName ?? person.id}</h2>
      <p className="upn">{person.userPrincipalName}</p>
      {phoneMethods.__typename === 'PhoneMethodList' ? (
        <ul className="phones">
          {phones.map((phone) => (
            <PhoneCard key={phone.id} phone={phone} />
          ))}
          {phones.length === 0 && <li className="none">No phone is registered.</li>}
        </ul>
      ) : (
        <Notice refusal={phoneMethods} />
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
      <div aria-live="polite">{outcome && <Notice refusal={outcome} own={own} />}</div>
    </div>
  );
}

// A refusal says that what was shown may be out of date. One that says to wait is not asked again at once.
function outdates(result: Refusal): boolean {
  return 'code' in result && !('retryAfterSeconds' in result);
}
